// Drafts that are looked through are kept outside the plan file; these values are written there as people write them.

extension CriterionCode: Codable {
  /// Reads `"3.3.2"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let code = CriterionCode(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no code of a criterion: \(text)")
    }
    self = code
  }

  /// Writes `"3.3.2"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension Score: Codable {
  /// Reads thousandths.
  public init(from decoder: any Decoder) throws {
    self.init(thousandths: try decoder.singleValueContainer().decode(Int.self))
  }

  /// Writes thousandths.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(thousandths)
  }
}

extension Day: Codable {
  /// Reads `20250630`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Int.self)
    guard let day = Day(number: number) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no day: \(number)")
    }
    self = day
  }

  /// Writes `20250630`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
