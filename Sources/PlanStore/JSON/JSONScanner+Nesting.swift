import PlanModel

// What holds other values.
extension JSONScanner {
  /// More levels than any export has.
  private static let deepest = 32

  /// Reads a list, value by value.
  mutating func list(
    _ element: (inout JSONScanner) throws(ExportError) -> Void
  ) throws(ExportError) {
    guard passes("[") else { throw needs(.list) }
    if passes("]") { return }
    repeat { try element(&self) } while passes(",")
    try require("]")
  }

  /// Reads an object, key by key; `place` is where the key stands.
  mutating func object(
    _ member: (inout JSONScanner, _ key: String, _ place: Int) throws(ExportError) -> Void
  ) throws(ExportError) {
    guard passes("{") else { throw needs(.object) }
    if passes("}") { return }
    repeat {
      _ = peek()
      let start = place
      guard peek() == UInt8(ascii: "\"") else { throw unexpected() }
      let key = try string()
      try require(":")
      _ = peek()
      try member(&self, key, start)
    } while passes(",")
    try require("}")
  }

  /// Where the values of an object stand, by key, all of them there; they are passed over, which shows whether they are
  /// whole.
  mutating func members(_ keys: [String]) throws(ExportError) -> [String: Int] {
    var places: [String: Int] = [:]
    _ = peek()
    let start = place
    try object { scanner, key, place throws(ExportError) in
      guard keys.contains(key) else { throw ExportError(.unknown(key: key), at: place) }
      guard places.updateValue(scanner.place, forKey: key) == nil else {
        throw ExportError(.doubled(key: key), at: place)
      }
      try scanner.skip()
    }
    for key in keys where places[key] == nil { throw ExportError(.missing(key: key), at: start) }
    return places
  }

  /// How many bytes the next value takes.
  func length() throws(ExportError) -> Int {
    var ahead = self
    try ahead.skip()
    return ahead.place - place
  }

  /// Passes over one value, whatever it is, and however deep. What it says is not looked at.
  mutating func skip() throws(ExportError) {
    var depth = 0
    repeat {
      guard let byte = peek() else { throw unexpected() }
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        guard depth <= Self.deepest else { throw ExportError(.tooDeep, at: place) }
        place += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        guard depth > 0 else { throw unexpected() }
        depth -= 1
        place += 1
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: ","), UInt8(ascii: ":"):
        guard depth > 0 else { throw unexpected() }
        place += 1
      default: try skipWord()
      }
    } while depth > 0
  }

  private mutating func skipString() throws(ExportError) {
    place += 1
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        place += 1
        return
      case UInt8(ascii: "\\"): place += 2
      default: place += 1
      }
    }
    place = bytes.count
    throw unexpected()
  }

  /// A number or `true`, `false`, `null`.
  private mutating func skipWord() throws(ExportError) {
    let start = place
    while place < bytes.count, Self.isOfWord(bytes[place]) { place += 1 }
    guard place > start else { throw unexpected() }
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    48...57 ~= byte || 97...122 ~= byte || byte == 43 || byte == 45 || byte == 46 || byte == 69
  }
}
