import PlanModel

extension ExportColumn {
  /// Reads a value as the cell that it becomes.
  func read(_ scanner: inout JSONScanner) throws(ExportError) -> Cell {
    if isOptional, scanner.passesNull() { return .null }
    switch kind {
    case .key, .reference: return .integer(try key(&scanner))
    case .only(let number): return .integer(try value(.oneOf(["\(number)"]), &scanner) { $0 == number ? number : nil })
    case .integer: return .integer(try value(.integer, &scanner) { integerBounds.contains($0) ? $0 : nil })
    case .flag: return .flag(try scanner.flag())
    case .score: return .integer(try text(.score, &scanner) { Score.thousandths(of: $0) })
    case .day: return .integer(try text(.day, &scanner) { Day(isoText: $0)?.number })
    case .moment: return .integer(try text(.moment, &scanner) { Timestamp(isoText: $0)?.seconds })
    case .code:
      return .text(try text(.code, &scanner) { CriterionCode($0)?.description == $0 ? $0 : nil })
    case .text: return .text(try scanner.string())
    case .plainText: return .text(try text(.plainText, &scanner) { $0.utf8.contains(0x09) ? nil : $0 })
    case .choice(let first, _):
      let place = try text(.oneOf(choices), &scanner) { choices.firstIndex(of: $0) }
      return first.map { .integer($0 + place) } ?? .text(choices[place])
    case .lines: return .lines(try texts(&scanner) { scanner throws(ExportError) in try scanner.string() })
    case .members:
      var ids: [Int] = []
      try scanner.list { scanner throws(ExportError) in ids.append(try key(&scanner)) }
      return .members(ids)
    case .entries: return .lines(try texts(&scanner, entry))
    }
  }

  private func texts(
    _ scanner: inout JSONScanner, _ read: (inout JSONScanner) throws(ExportError) -> String
  ) throws(ExportError) -> [String] {
    var texts: [String] = []
    try scanner.list { scanner throws(ExportError) in texts.append(try read(&scanner)) }
    return texts
  }

  private func key(_ scanner: inout JSONScanner) throws(ExportError) -> Int {
    try value(.key, &scanner) { 1...integerBounds.upperBound ~= $0 ? $0 : nil }
  }

  private func value(
    _ wanted: ExportFault.Value, _ scanner: inout JSONScanner, _ accept: (Int) -> Int?
  ) throws(ExportError) -> Int {
    _ = scanner.peek()
    let place = scanner.place
    guard let value = accept(try scanner.integer(wanted)) else { throw ExportError(.needs(wanted), at: place) }
    return value
  }

  private func text<Value>(
    _ wanted: ExportFault.Value, _ scanner: inout JSONScanner, _ accept: (String) -> Value?
  ) throws(ExportError) -> Value {
    _ = scanner.peek()
    let place = scanner.place
    guard let value = accept(try scanner.string(wanted)) else { throw ExportError(.needs(wanted), at: place) }
    return value
  }

  /// An entry of a list: its fields, with tabs between them.
  private func entry(_ scanner: inout JSONScanner) throws(ExportError) -> String {
    var parts = [String?](repeating: nil, count: fields.count)
    let start = scanner.place
    try scanner.object { scanner, key, place throws(ExportError) in
      guard let field = fields.firstIndex(where: { $0.name == key }) else {
        throw ExportError(.unknown(key: key), at: place)
      }
      guard parts[field] == nil else { throw ExportError(.doubled(key: key), at: place) }
      parts[field] = try fields[field].part(&scanner)
    }
    var line = ""
    for (place, part) in parts.enumerated() {
      guard let part else { throw ExportError(.missing(key: fields[place].name), at: start) }
      line += place == 0 ? part : "\t\(part)"
    }
    return line
  }

  /// A field of an entry as text.
  private func part(_ scanner: inout JSONScanner) throws(ExportError) -> String {
    switch try read(&scanner) {
    case .integer(let number): String(number)
    case .text(let text): text
    case .null, .lines, .members: throw scanner.unexpected()
    }
  }
}

extension Score {
  /// The thousandths of `-1.25`; `nil` when it is written otherwise, or is too large.
  fileprivate static func thousandths(of text: String) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let fraction = parts.count == 2 ? parts[1] : "0"
    guard let whole = parts.first, 1...16 ~= whole.utf8.count, 1...3 ~= fraction.utf8.count,
      whole.utf8.allSatisfy({ 48...57 ~= $0 }), fraction.utf8.allSatisfy({ 48...57 ~= $0 }),
      whole.utf8.count == 1 || whole.utf8.first != 48
    else { return nil }
    let zeros = String(repeating: "0", count: 3 - fraction.utf8.count)
    let number = Int("\(text.hasPrefix("-") ? "-" : "")\(whole)\(fraction)\(zeros)")
    return number.flatMap { Score.bounds.contains($0) ? $0 : nil }
  }
}
