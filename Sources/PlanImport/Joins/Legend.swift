import PlanModel

/// The key of abbreviations that a plan brings along: "Ghi chú: VP: Văn phòng Sở; TTr: Thanh tra Sở".
struct Legend {
  /// The full names by the bare letters of their abbreviations, folded.
  private(set) var names: [String: String] = [:]

  private static let openers = Lexicon.builtIn.phrases("furniture.aid")
  private static let joints = ["(là)", "là", "viết tắt là"]
  private static let longest = 4_000

  /// No abbreviations.
  init() {}

  /// Gathers the keys of a document.
  init(_ passages: [Passage]) {
    for passage in passages where passage.range.count <= Self.longest {
      for (short, full) in Self.pairs(in: passage) { names[Self.key(short)] = names[Self.key(short)] ?? full }
    }
  }

  /// The full name of an abbreviation.
  subscript(short: String) -> String? { names.isEmpty ? nil : names[Self.key(short)] }

  /// Whether a paragraph is such a key and nothing else.
  static func isKey(_ passage: Passage) -> Bool { !pairs(in: passage).isEmpty }

  private static func key(_ short: String) -> String {
    String(short.folded.filter { $0.isLetter || $0.isNumber })
  }

  /// "VP: Văn phòng Sở", "VP = Văn phòng Sở", "VP (Văn phòng Sở)", "VP là Văn phòng Sở" between semicolons or alone.
  private static func pairs(in passage: Passage) -> [(String, String)] {
    let tokens = passage.tokens(atMost: 12)
    guard let first = tokens.first else { return [] }
    let length = tokens.longest(of: openers, at: 0)
    let text: String
    if length > 0, length < tokens.count, tokens[length].isSign(":") {
      text = passage.from(tokens[length].range.upperBound).text
    } else {
      guard first.kind == .word, first.isAllCapitals || first.range.count <= 4,
        UnitWords.areInitials(passage.text(of: first))
      else { return [] }
      text = passage.text
    }
    var pairs: [(String, String)] = []
    for entry in text.split(whereSeparator: { ";\n".contains($0) }) {
      guard let pair = pair(String(entry).trimmed) else { return pairs.count > 1 ? pairs : [] }
      pairs.append(pair)
    }
    return pairs
  }

  private static func pair(_ entry: String) -> (String, String)? {
    var entry = entry
    while let first = entry.first, "-+*•(".contains(first) { entry = String(entry.dropFirst()).trimmed }
    while let last = entry.last, ".,;)".contains(last) { entry = String(entry.dropLast()).trimmed }
    for sign in [":", "=", "(", " là ", " - ", "–"] {
      let parts = entry.split(separator: sign, maxSplits: 1).map { String($0).trimmed }
      guard parts.count == 2, UnitWords.areInitials(parts[0]), parts[1].count > parts[0].count else { continue }
      return (parts[0], parts[1])
    }
    return nil
  }
}
