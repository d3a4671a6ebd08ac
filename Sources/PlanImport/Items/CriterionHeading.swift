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
  /// The name where it stands before the code: "Tiêu chí Công tác tuyên truyền (mã 1.4)".
  var title: Passage?
  /// All the codes where there are more, so that no single criterion is meant: "1.2 và 1.3".
  var codes: Passage?
  /// Whether more codes follow.
  var hasMoreCodes: Bool { codes != nil }
  /// Whether the words behind the code run on as a sentence about the criterion.
  var runsOn = false
  /// The criteria of a heading over several, each with its own text; empty for a heading of one.
  var members: [CriteriaGroup.Member] = []

  private static let leadWords: [Phrase] = [
    "doi voi", "ve", "tai", "voi", "o", "khac phuc", "cai thien", "nang cao", "ma", "noi dung", "cac", "nhom", "do",
    "diem", "nang cao diem", "cai thien diem",
  ]
  static let nouns: [Phrase] = [
    "tieu chi thanh phan", "tieu chi", "tctp", "tc", "chi tieu", "chi so thanh phan", "chi tieu thanh phan",
    "tieu chi danh gia", "tieu chi thanh phan tctp", "tieu chi con", "tieu muc", "tieu tri", "tieu chi so",
  ]
  /// Nouns that stand for a criterion only before a code of two numbers and more: "Nội dung 3.1.2 …".
  private static let looseNouns: [Phrase] = ["noi dung", "muc", "noi dung so", "chi so"]
  private static let numberWords: [Phrase] = ["so", "ma", "ma so", "muc", "co ma", "thanh phan"]
  private static let connectives: [Phrase] = [
    "va", "la", "cua", "do", "da", "chua", "can", "nay", "neu", "thuoc", "trong", "theo", "tai", "co", "bi", "moi",
    "van", "con", "duoc", "phai", "se", "cung", "nham", "de", "dat", "hien", "khong", "vi", "nen", "cho", "tu", "den",
    "voi", "tren", "duoi", "phan", "quy", "nhu", "hoac", "gom", "lien", "tro",
  ]

  /// The words a heading that names itself a criterion can begin with.
  private static let openers = Set((leadWords + nouns + looseNouns).map(\.first))

  /// Reads the heading of a paragraph; `nil` when it is none.
  static func read(_ passage: Passage) -> CriterionHeading? {
    let (markers, textStart) = passage.markers()
    return read(passage, behind: markers, from: textStart)
  }

  /// Reads the heading of a paragraph whose markers are known.
  static func read(_ passage: Passage, behind markers: [Marker], from textStart: Int) -> CriterionHeading? {
    let text = passage.from(textStart)
    if let group = readGroup(text) { return group }
    if let named = readNamed(text) ?? readBracketed(text) ?? readEnclosed(text) ?? readCounted(text) { return named }
    guard case .dotted(let code)? = markers.last, code.depth > 1, !text.isEmpty else { return nil }
    let rest = text.trimmed(start: ".:-,", end: "")
    guard let first = rest.tokens(atMost: 1).first, first.kind == .word || first.isSign(in: "\"'(") else { return nil }
    return CriterionHeading(code: code, style: .bare, rest: rest)
  }

  /// A heading over several criteria, where the text of each is told.
  private static func readGroup(_ text: Passage) -> CriterionHeading? {
    guard let group = CriteriaGroup(text), let first = group.members.first else { return nil }
    var heading = CriterionHeading(code: first.code, style: .named, rest: first.rest)
    heading.members = group.members
    return heading
  }

  /// "(1.2.1) Mức độ hoàn thành …", "Đối với (1.2.1): …": a code in brackets in front.
  private static func readEnclosed(_ text: Passage) -> CriterionHeading? {
    guard text.source.fold[text.range.prefix(24)].contains(UInt8(ascii: "(")) else { return nil }
    let tokens = text.tokens(atMost: 12)
    let start = tokens.longest(of: leadWords, at: 0)
    guard start + 3 < tokens.count, tokens[start].isSign("("), tokens[start + 2].isSign(")"),
      tokens[start + 1].kind == .number, let code = CriterionCode(text.text(of: tokens[start + 1])), code.depth > 1
    else { return nil }
    return CriterionHeading(
      code: code, style: .named, rest: text.from(tokens[start + 2].range.upperBound).trimmed(start: ".:-,;", end: ""))
  }

  /// "Phiếu số 01: TC 1.3 – Kiểm tra": a few words with a number before the heading proper.
  private static func readCounted(_ text: Passage) -> CriterionHeading? {
    let front = text.source.fold[text.range.prefix(32)]
    guard front.contains(UInt8(ascii: ":")), front.contains(where: Letters.isDigit) else { return nil }
    let tokens = text.tokens(atMost: 10)
    guard let colon = tokens.firstIndex(where: { $0.isSign(":") }), 2...5 ~= colon, tokens[0].isCapital,
      tokens[..<colon].contains(where: { $0.kind == .number })
    else { return nil }
    return readNamed(text.from(tokens[colon].range.upperBound).trimmed())
  }

  /// Whether the words in front name a criterion.
  static func names(_ text: Passage) -> Bool { readNamed(text) != nil || readBracketed(text) != nil }

  private static func readNamed(_ passage: Passage) -> CriterionHeading? {
    guard let first = passage.tokens(atMost: 1).first, openers.contains(first.key) || first.isSign("(") else {
      return nil
    }
    let (text, before) = first.isSign("(") ? withoutLeadingScore(passage) : (passage, nil)
    let tokens = text.tokens(atMost: 40)
    guard let index = codePlace(text, tokens), let code = CriterionCode(text.text(of: tokens[index])) else {
      return nil
    }
    let after = index + 1
    if after < tokens.count, tokens[after].isSign(in: "/%") { return nil }
    let last = lastCode(text, tokens, from: index)
    let restStart = last + 1 < tokens.count ? tokens[last + 1].range.lowerBound : text.range.upperBound
    let rest = text.from(restStart).trimmed(start: ".:-,;)", end: "")
    var heading = CriterionHeading(code: code, style: .named, rest: rest, before: before)
    if last > index { heading.codes = text.part(tokens[index].range.lowerBound..<tokens[last].range.upperBound) }
    heading.runsOn = connectiveFollows(tokens, at: last + 1)
    return heading
  }

  /// A field of the index that a plan takes as one item, its points lost told: "Lĩnh vực 6. Tài chính công (7,5 điểm): bị trừ
  /// 1,25 điểm". Fields follow it at once; else it heads criteria.
  static func readField(_ text: Passage) -> CriterionHeading? {
    let tokens = text.tokens(atMost: 12)
    let start = tokens.longestWords(of: ["doi voi", "ve"], at: 0)
    guard tokens.hasWords("linh vuc", at: start) else { return nil }
    let place = skipBetween(tokens, from: start + 2)
    guard place < tokens.count, tokens[place].kind == .number, let code = CriterionCode(text.text(of: tokens[place])),
      code.depth == 1, place + 1 < tokens.count
    else { return nil }
    let rest = text.from(tokens[place + 1].range.lowerBound).trimmed(start: ".:-,;)", end: "")
    let heading = CriterionHeading(code: code, style: .named, rest: rest)
    let said = HeadingName(heading)
    let score = said.score
    let isLost = score.gap != nil || score.score.map { $0 != score.maximum } == true
    return score.tellsResult && !score.isFull && isLost && !said.name.isEmpty ? heading : nil
  }

  /// Where the code stands behind the words that name a criterion.
  private static func codePlace(_ text: Passage, _ tokens: [Token]) -> Int? {
    var index = 0
    for _ in 0..<3 where tokens.longest(of: nouns, at: index) == 0 {
      let lead = tokens.longest(of: leadWords, at: index)
      guard index + lead < tokens.count, tokens[index + lead].kind == .word else { break }
      index += lead
    }
    let noun = tokens.longest(of: nouns, at: index)
    if noun > 0 {
      let place = skipBetween(tokens, from: index + noun)
      return place < tokens.count && tokens[place].kind == .number ? place : nil
    }
    let loose = tokens.longest(of: looseNouns, at: index)
    guard loose > 0, tokens[0].isCapital, index + loose < tokens.count, tokens[index + loose].kind == .number else {
      return nil
    }
    let code = CriterionCode(text.text(of: tokens[index + loose]))
    return code.map { $0.depth > 1 } == true ? index + loose : nil
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

  /// The last code of "1.5, 1.6", "1.5 và 1.6", "1.5; tiêu chí 1.6", the first at that index.
  private static func lastCode(_ text: Passage, _ tokens: [Token], from first: Int) -> Int {
    var last = first
    while last + 1 < tokens.count,
      tokens[last + 1].isSign(in: ",;&") || tokens.longestWords(of: ["va", "den"], at: last + 1) > 0
    {
      var index = last + 2
      index += tokens.longestWords(of: ["va"], at: index)
      index += tokens.longestWords(of: ["cac"], at: index)
      index += tokens.longest(of: nouns, at: index)
      guard index < tokens.count, tokens[index].kind == .number,
        CriterionCode(text.text(of: tokens[index])).map({ $0.depth > 1 }) == true
      else { break }
      last = index
    }
    return last
  }

  /// Whether the text behind a code runs on as a sentence.
  static func runsOn(_ rest: Passage) -> Bool { connectiveFollows(rest.tokens(atMost: 4), at: 0) }

  private static func connectiveFollows(_ tokens: [Token], at index: Int) -> Bool {
    guard index < tokens.count, tokens[index].kind == .word, !tokens[index].isCapital else { return false }
    return tokens.longest(of: connectives, at: index) > 0
  }
}
