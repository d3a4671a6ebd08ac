import PlanModel

/// Headings whose code stands in brackets behind the name: "Tiêu chí Công tác tuyên truyền (mã 1.4): 1/1,5 điểm".
extension CriterionHeading {
  private static let codeWords: [Phrase] = [
    "ma", "ma so", "ma tieu chi", "tieu chi", "tieu chi so", "tieu chi thanh phan", "tctp", "tc", "muc",
    "thuoc tieu chi",
    "tieu chi ma so",
  ]
  /// What may stand behind the code: "(mục 1.3.2 Bộ tiêu chí)".
  private static let bookWords: [Phrase] = [
    "bo tieu chi", "cua bo tieu chi", "trong bo tieu chi", "bo chi so", "cua bo chi so", "bang tieu chi",
  ]
  private static let reach = 300

  /// Reads such a heading; `nil` when the text is none. Without "Tiêu chí" in front it needs a word within the brackets
  /// and points behind them, or "Về" in front and nothing behind them, so that a reference in running text is none.
  static func readBracketed(_ text: Passage) -> CriterionHeading? {
    guard holdsCode(text) else { return nil }
    let tokens = text.tokens(atMost: 60)
    guard let first = tokens.first, first.kind == .word, first.isCapital else { return nil }
    for open in tokens.indices.dropFirst() where tokens[open].isSign("(") {
      guard let (code, isWorded, end) = code(text, tokens, in: open) else { continue }
      let about = tokens.longestWords(of: ["doi voi", "ve"], at: 0)
      let noun = tokens.longest(of: nouns, at: about)
      let isWhole = about > 0 && isWorded && tokens[end...].allSatisfy { $0.isSign(in: ".:;") }
      let titleStart = noun + about
      guard noun > 0 || isWorded, titleStart < open else { return nil }
      let title = text.part(tokens[titleStart].range.lowerBound..<tokens[open].range.lowerBound).trimmed(":-–\"")
      guard !title.isEmpty, !breaksOff(title) else { return nil }
      let rest = end < tokens.count ? text.from(tokens[end].range.lowerBound) : text.from(text.range.upperBound)
      var heading = CriterionHeading(code: code, style: .named, rest: rest.trimmed(start: ".:-,;)", end: ""))
      heading.title = title
      if noun == 0, !isWhole, !ScoreWording.read(heading.rest).tellsResult { return nil }
      heading.runsOn = end < tokens.count && tokens[end].kind == .word && ScoreWording.read(heading.rest).isEmpty
      return heading
    }
    return nil
  }

  /// Whether brackets near the front close behind digits: a quick look before words are cut.
  private static func holdsCode(_ text: Passage) -> Bool {
    let fold = text.source.fold
    var opened: Int?
    for place in text.range.prefix(reach) {
      if fold[place] == UInt8(ascii: "(") {
        opened = place
      } else if fold[place] == UInt8(ascii: ")"), let start = opened {
        if place - start >= 4, fold[start..<place].contains(where: { Letters.isDigit($0) }) { return true }
        opened = nil
      }
    }
    return false
  }

  /// The code between the brackets that open there, whether a word says that it is one, and the index behind them.
  private static func code(
    _ text: Passage, _ tokens: [Token], in open: Int
  ) -> (code: CriterionCode, isWorded: Bool, end: Int)? {
    var index = open + 1
    let words = tokens.longest(of: codeWords, at: index)
    index += words
    if index < tokens.count, tokens[index].isSign(":") { index += 1 }
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    let written = text.text(of: tokens[index])
    let close = index + 1 + tokens.longest(of: bookWords, at: index + 1)
    guard close < tokens.count, tokens[close].isSign(")"), !written.contains(","), let code = CriterionCode(written),
      code.depth > 1
    else { return nil }
    return (code, words > 0, close + 1)
  }

  /// The code in brackets at the end of a name in a table, and the name: "Niêm yết thủ tục hành chính (TC 3.1.2)".
  static func codeEnding(_ name: Passage) -> (code: CriterionCode, name: Passage)? {
    guard holdsCode(name) else { return nil }
    let tokens = name.tokens(atMost: 60)
    guard let open = tokens.lastIndex(where: { $0.isSign("(") }), open > 0,
      let (code, _, end) = code(name, tokens, in: open), tokens[end...].allSatisfy({ $0.isSign(in: ".:;") })
    else { return nil }
    return (code, name.upTo(tokens[open].range.lowerBound).trimmed(start: "", end: ".:;-"))
  }

  /// Whether a sentence ends or a list runs on within the name, so that it is none.
  private static func breaksOff(_ title: Passage) -> Bool {
    title.range.contains { place in
      let fold = title.source.fold[place]
      return fold == UInt8(ascii: ";") || fold == UInt8(ascii: ":")
        || fold == UInt8(ascii: ".") && place + 1 < title.range.upperBound
          && title.source.fold[place + 1] == Letters.blank
    }
  }
}
