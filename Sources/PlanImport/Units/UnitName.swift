import PlanModel

/// A unit's name as written, with the short name that stands behind it in brackets.
struct UnitName {
  var name: String
  var alias: String?

  private static let kindWords: [String] = [
    "van phong", "phong", "thanh tra", "trung tam", "chi cuc", "ban", "vien", "truong", "to", "doi", "bo phan", "quy",
  ]

  /// Takes "(LSHTQT)" or "(sau đây gọi tắt là …)" off the end of a name.
  init(_ passage: Passage) {
    let text = passage.trimmed(".,;:-")
    name = text.text
    let tokens = text.tokens(atMost: 80)
    guard let open = tokens.lastIndex(where: { $0.isSign("(") }), tokens.last?.isSign(")") == true, open > 0 else {
      return
    }
    let inner = Array(tokens[(open + 1)..<(tokens.count - 1)])
    let called = inner.longest(
      of: [
        "sau day goi tat la", "goi tat la", "viet tat la", "sau day goi la", "goi tat", "viet tat",
        "sau day viet tat la",
      ],
      at: 0)
    guard called > 0 || inner.count == 1 && inner[0].isAllCapitals && inner[0].range.count > 1 else { return }
    var start = called
    while start < inner.count, inner[start].kind == .sign { start += 1 }
    guard start < inner.count, let last = inner.last else { return }
    alias = text.part(inner[start].range.lowerBound..<last.range.upperBound).trimmed("\".,;").text
    name = text.upTo(tokens[open].range.lowerBound).trimmed(".,;:-").text
  }

  /// What two spellings of one name share: the letters of its words, without "và" and signs, "lý" as "lí", and what every
  /// office shortens in full ("CCHC" as "cải cách hành chính").
  static func key(_ name: String) -> String {
    words(of: name).filter { $0 != "va" }.map { word in
      Abbreviations.meanings[String(word)] ?? settled(word)
    }.joined(separator: " ")
  }

  /// "y" behind a consonant as "i": both are spelled.
  private static func settled(_ word: Substring) -> String {
    guard word.last == "y", let before = word.dropLast().last, "hklmst".contains(before) else { return String(word) }
    return word.dropLast() + "i"
  }

  /// How many words a name has with all that is short in it written out.
  static func fullness(_ name: String) -> Int { words(of: name).filter { $0.count > 1 }.count }

  private static func words(of name: String) -> [Substring] {
    name.folded.split { !($0.isLetter || $0.isNumber) }
  }

  /// Whether the name is an abbreviation, alone or behind the kind of the unit: "Trung tâm TTDVĐN".
  static func isAbbreviated(_ name: String) -> Bool { abbreviation(in: name) != nil }

  /// The folded letters of the abbreviation that a name consists of besides its kind.
  static func abbreviation(in name: String) -> String? {
    guard let last = name.split(separator: " ").last, last.unicodeScalars.count >= 3 else { return nil }
    guard last.unicodeScalars.allSatisfy({ Letters.isCapital($0.value) }) else { return nil }
    let before = name.dropLast(last.count).description.folded.split(separator: " ").joined(separator: " ")
    return before.isEmpty || kindWords.contains(before) ? String(last).folded : nil
  }

  /// The initials a name may be shortened to: of the words behind its kind, and of all of them.
  static func initials(of name: String) -> [String] {
    let words = words(of: name)
    let folded = words.joined(separator: " ")
    let kind = kindWords.first { folded.hasPrefix($0 + " ") }
    let tail = Array(words.dropFirst(kind?.split(separator: " ").count ?? 0))
    var result: [String] = []
    for list in [tail, words] {
      for withAnd in [false, true] {
        let letters = list.filter { withAnd || $0 != "va" }.compactMap { $0.first.map(String.init) }.joined()
        if letters.utf8.count >= 3, !Abbreviations.common.contains(letters), !result.contains(letters) {
          result.append(letters)
        }
      }
    }
    return result
  }
}
