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

  /// What two spellings of one name share: the letters of its words, without "và" and signs.
  static func key(_ name: String) -> String {
    words(of: name).filter { $0 != "va" }.joined(separator: " ")
  }

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

/// The words in capitals of a text: what may be short names of units.
struct Abbreviations {
  /// An abbreviation where it first stands.
  struct Seen {
    var text: String
    var line: Int
    /// Whether it stands in brackets or behind the kind of a unit.
    var isTied: Bool
  }

  /// Abbreviations that every plan uses for other things.
  static let common: Set<String> = [
    "cchc", "tthc", "ubnd", "hdnd", "dvctt", "cbccvc", "vbqppl", "cntt", "cbcc", "gdpl", "bpmc", "xhh", "tlkc", "tctp",
    "pthq", "ksttthc",
  ]

  private(set) var places: [UInt64: Seen] = [:]

  /// Gathers them in one pass.
  init(_ source: SourceText) {
    var place = 0
    let fold = source.fold
    let scalars = source.scalars
    while place < fold.count {
      guard Letters.isCapital(scalars[place]), place == 0 || !Letters.isLetter(fold[place - 1]) else {
        place += 1
        continue
      }
      var end = place
      while end < fold.count, Letters.isCapital(scalars[end]) { end += 1 }
      let isWhole = end == fold.count || !Letters.isLetter(fold[end]) && !Letters.isDigit(fold[end])
      if end - place >= 3, isWhole { note(place..<end, in: source) }
      place = end
    }
  }

  private mutating func note(_ range: Range<Int>, in source: SourceText) {
    let key = Phrase.key(of: source.fold[range])
    if let seen = places[key], seen.isTied { return }
    let isTied = Self.isTied(range.lowerBound, in: source)
    guard places[key] == nil || isTied else { return }
    places[key] = Seen(
      text: Passage(source, range).text, line: source.lineNumber(at: range.lowerBound), isTied: isTied)
  }

  private static func isTied(_ place: Int, in source: SourceText) -> Bool {
    guard place > 0 else { return false }
    if source.fold[place - 1] == UInt8(ascii: "(") { return true }
    let tokens = Passage(source, max(0, place - 12)..<place).tokens()
    guard let last = tokens.indices.last else { return false }
    return tokens.longestWords(of: ["phong"], at: last) > 0
      || tokens.longestWords(of: ["trung tam", "chi cuc"], at: last - 1) > 0
  }
}

/// What the words of a group say about its members.
enum GroupWords {
  /// The kinds of units that a group's name means.
  static func kinds(of name: String) -> Set<UnitKind> {
    let folded = name.folded
    if folded.hasPrefix("ubnd") || folded.contains("so, ban, nganh") || folded.contains("xa, phuong") { return [] }
    if folded.contains("cong chuc"), !folded.contains("don vi"), !folded.contains("phong") { return [] }
    let all: Set<UnitKind> = [.office, .division, .inspectorate, .centre, .branch]
    let namesDivisions = folded.contains("phong")
    if folded.contains("don vi su nghiep") || folded.contains("trung tam"), !namesDivisions {
      return [.centre, .branch]
    }
    if folded.contains("don vi truc thuoc"), !namesDivisions { return [.centre, .branch] }
    if folded.contains("don vi") || folded.contains("co quan") { return all }
    guard namesDivisions else { return folded.contains("chi cuc") ? [.branch] : [] }
    var kinds: Set<UnitKind> = [.division]
    if folded.contains("trung tam") { kinds.insert(.centre) }
    if folded.contains("chi cuc") || folded.contains(" ban") { kinds.insert(.branch) }
    return kinds
  }

  /// Whether a unit is one of the agency's own, as far as its name tells.
  static func isInside(_ unit: PlanDraft.DraftUnit) -> Bool {
    let folded = unit.name.folded
    return unit.kind != .other && !folded.contains("ubnd") && !folded.hasSuffix(" tinh") && !folded.contains(" tinh ")
      && !folded.hasPrefix("ban giam doc") && !folded.hasPrefix("ban lanh dao")
  }

  /// What several wordings of one group share: "các phòng CM, NV" is "các phòng chuyên môn".
  static func canonical(_ name: String) -> String {
    var words = name.folded.split { !$0.isLetter }.map(String.init)
    words = words.flatMap { $0 == "cm" ? ["chuyen", "mon"] : $0 == "nv" ? ["nghiep", "vu"] : [$0] }
    let dropped: Set<String> = ["va", "nghiep", "vu", "thuoc", "so", "truc"]
    return words.filter { !dropped.contains($0) }.joined(separator: " ")
  }
}
