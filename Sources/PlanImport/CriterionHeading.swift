import PlanModel

/// A paragraph that may open an item: "Đối với tiêu chí 1.5 …", "- TCTP 1.5.2 …", "1.5. …".
struct CriterionHeading: Sendable {
  /// How sure the words alone are.
  enum Style: Hashable, Sendable {
    /// Names itself a criterion.
    case named
    /// Only a number of the right shape in front.
    case bare
  }

  var code: CriterionCode
  var style: Style
  /// The text behind the code.
  var rest: Passage
  /// Points stated before the code.
  var before: Passage?
  /// Whether more codes follow, so that no single criterion is meant.
  var hasMoreCodes = false
  /// Whether the words behind the code run on as a sentence about the criterion.
  var runsOn = false

  private static let leadWords: [Phrase] = [
    "doi voi", "ve", "tai", "voi", "o", "khac phuc", "cai thien", "nang cao", "ma", "noi dung", "cac", "nhom", "do",
    "diem", "nang cao diem", "cai thien diem",
  ]
  private static let nouns: [Phrase] = [
    "tieu chi thanh phan", "tieu chi", "tctp", "tc", "chi tieu", "chi so thanh phan", "chi tieu thanh phan",
    "tieu chi danh gia", "tieu chi thanh phan tctp", "tieu chi con", "tieu muc",
  ]
  private static let numberWords: [Phrase] = ["so", "ma", "ma so", "muc", "co ma", "thanh phan"]
  private static let connectives: [Phrase] = [
    "va", "la", "cua", "do", "da", "chua", "can", "nay", "neu", "thuoc", "trong", "theo", "tai", "co", "bi", "moi",
    "van", "con", "duoc", "phai", "se", "cung", "nham", "de", "dat", "hien", "khong", "vi", "nen", "cho", "tu", "den",
    "voi", "tren", "duoi", "phan", "quy", "nhu", "hoac", "gom", "lien", "tro",
  ]

  /// The words a heading that names itself a criterion can begin with.
  private static let openers = Set((leadWords + nouns).map(\.first))

  /// Reads the heading of a paragraph; `nil` when it is none.
  static func read(_ passage: Passage) -> CriterionHeading? {
    let (markers, textStart) = passage.markers()
    return read(passage, behind: markers, from: textStart)
  }

  /// Reads the heading of a paragraph whose markers are known.
  static func read(_ passage: Passage, behind markers: [Marker], from textStart: Int) -> CriterionHeading? {
    let text = passage.from(textStart)
    if let named = readNamed(text) { return named }
    guard case .dotted(let code)? = markers.last, code.depth > 1, !text.isEmpty else { return nil }
    let rest = text.trimmed(start: ".:-,", end: "")
    guard let first = rest.tokens(atMost: 1).first, first.kind == .word || first.isSign(in: "\"'(") else { return nil }
    return CriterionHeading(code: code, style: .bare, rest: rest)
  }

  private static func readNamed(_ passage: Passage) -> CriterionHeading? {
    guard let first = passage.tokens(atMost: 1).first, openers.contains(first.key) || first.isSign("(") else {
      return nil
    }
    let (text, before) = first.isSign("(") ? withoutLeadingScore(passage) : (passage, nil)
    let tokens = text.tokens(atMost: 24)
    var index = 0
    for _ in 0..<3 { index += tokens.longest(of: leadWords, at: index) }
    let noun = tokens.longest(of: nouns, at: index)
    guard noun > 0 else { return nil }
    index += noun
    index = skipBetween(tokens, from: index)
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    guard let code = CriterionCode(text.text(of: tokens[index])) else { return nil }
    let after = index + 1
    if after < tokens.count, tokens[after].isSign(in: "/%") { return nil }
    let restStart = after < tokens.count ? tokens[after].range.lowerBound : text.range.upperBound
    let rest = text.from(restStart).trimmed(start: ".:-,;)", end: "")
    var heading = CriterionHeading(code: code, style: .named, rest: rest, before: before)
    heading.hasMoreCodes = codesFollow(text, tokens, from: after)
    heading.runsOn = connectiveFollows(tokens, at: after)
    return heading
  }

  /// Skips "số", "mã", a colon, an abbreviation in brackets, before the code.
  private static func skipBetween(_ tokens: [Token], from start: Int) -> Int {
    var index = start
    for _ in 0..<3 {
      index += tokens.longest(of: numberWords, at: index)
      guard index < tokens.count else { break }
      if tokens[index].isSign(in: ":-.\"'") { index += 1 }
      if index + 2 < tokens.count, tokens[index].isSign("("), tokens[index + 2].isSign(")") {
        if tokens[index + 1].kind == .word { index += 3 }
      }
    }
    return index
  }

  /// "(0,5/2 điểm) Tiêu chí 1.5 …": points in front of the heading.
  private static func withoutLeadingScore(_ passage: Passage) -> (Passage, Passage?) {
    let tokens = passage.tokens(atMost: 16)
    guard let first = tokens.first, first.isSign("("), let end = tokens.firstIndex(where: { $0.isSign(")") }) else {
      return (passage, nil)
    }
    let before = passage.part(first.range.lowerBound..<tokens[end].range.upperBound)
    guard !ScoreWording.read(before).isEmpty else { return (passage, nil) }
    return (passage.from(tokens[end].range.upperBound).trimmed(start: ":-.", end: ""), before)
  }

  /// "1.5, 1.6", "1.5 và 1.6", "1.5; tiêu chí 1.6".
  private static func codesFollow(_ text: Passage, _ tokens: [Token], from start: Int) -> Bool {
    var index = start
    guard index < tokens.count,
      tokens[index].isSign(in: ",;&") || tokens.hasWords("va", at: index) || tokens.hasWords("den", at: index)
    else { return false }
    index += 1
    index += tokens.longestWords(of: ["va"], at: index)
    index += tokens.longestWords(of: ["cac"], at: index)
    index += tokens.longest(of: nouns, at: index)
    guard index < tokens.count, tokens[index].kind == .number else { return false }
    let code = CriterionCode(text.text(of: tokens[index]))
    return (code?.depth ?? 0) > 1
  }

  private static func connectiveFollows(_ tokens: [Token], at index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word, !tokens[index].isCapital else { return false }
    return tokens.longest(of: connectives, at: index) > 0
  }
}
