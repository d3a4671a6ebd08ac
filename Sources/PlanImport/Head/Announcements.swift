import PlanModel

/// Counts of criteria that a text announces before it lists them: "có 05 tiêu chí bị trừ điểm, cụ thể như sau".
enum Announcements {
  private static let nouns: [Phrase] = [
    "tieu chi", "tieu chi thanh phan", "noi dung", "muc", "tieu chi va tieu chi thanh phan",
    "tieu chi , tieu chi thanh phan",
    "nhom tieu chi",
  ]
  private static let numerals: [(words: Phrase, value: Int)] = [
    ("hai", 2), ("ba", 3), ("bon", 4), ("nam", 5), ("sau", 6), ("bay", 7), ("tam", 8), ("chin", 9), ("muoi", 10),
    ("muoi mot", 11), ("muoi hai", 12),
  ]
  /// What says that those are meant that the plan is about.
  private static let lost: [StaticString] = [
    "bi tru diem", "mat diem", "chua dat diem toi da", "khong dat diem toi da", "chua dat diem", "can khac phuc",
    "bi tru",
    "con han che", "chua dat", "khac phuc",
  ]
  private static let follows: [StaticString] = ["nhu sau", "sau day", "cu the", "gom", "bao gom", "duoi day"]

  /// The announcements of these paragraphs.
  static func of(_ blocks: [Block]) -> [Stated<PlanDraft.Announcement>] {
    blocks.flatMap { block -> [Stated<PlanDraft.Announcement>] in
      if case .heading = block.kind { return [] }
      guard block.passage.range.count < 1200 else { return [] }
      let tokens = block.passage.tokens(atMost: 250)
      guard lost.contains(where: { tokens.firstWords($0) != nil }),
        follows.contains(where: { tokens.firstWords($0) != nil })
      else { return [] }
      return tokens.indices.compactMap { announced(block.passage, tokens, at: $0) }
    }
  }

  private static func announced(
    _ passage: Passage, _ tokens: [Token], at index: Int
  ) -> Stated<PlanDraft.Announcement>? {
    guard let (count, length) = count(passage, tokens, at: index) else { return nil }
    let noun = tokens.longest(of: nouns, at: index + length)
    guard noun > 0, !isOther(tokens, index, behind: index + length + noun) else { return nil }
    let words = passage.part(tokens[index].range.lowerBound..<tokens[index + length + noun - 1].range.upperBound)
    return .init(.init(count: count, words: words.text), lines: words.lines)
  }

  private static func count(_ passage: Passage, _ tokens: [Token], at index: Int) -> (Int, length: Int)? {
    if tokens[index].kind == .number {
      let digits = passage.text(of: tokens[index])
      guard digits.allSatisfy(\.isNumber), let count = Int(digits), 1...99 ~= count else { return nil }
      // "05/38 tiêu chí": the count, and of how many.
      if index > 0, tokens[index - 1].isSign("/") { return nil }
      if index + 2 < tokens.count, tokens[index + 1].isSign("/"), tokens[index + 2].kind == .number {
        return (count, 3)
      }
      return (count, 1)
    }
    guard tokens[index].kind == .word, !tokens[index].isAllCapitals,
      let numeral = numerals.last(where: { tokens.has($0.words, at: index) }),
      // "ba" and "năm" are other words as well: the text must have a verb of counting in front.
      tokens.longestWords(of: ["co", "con", "gom", "la", "voi", "doi voi", "khac phuc", "o"], at: index - 1) > 0
    else { return nil }
    return (numeral.value, numeral.words.count)
  }

  /// "12 tiêu chí đạt điểm tối đa", "38 tiêu chí của Bộ Chỉ số", counts of one field of the index.
  private static func isOther(_ tokens: [Token], _ index: Int, behind end: Int) -> Bool {
    let behind = Array(tokens[end..<min(tokens.count, end + 9)])
    let stop = behind.firstIndex { $0.isSign(in: ",;.(") } ?? behind.count
    let clause = Array(behind[..<stop])
    if let full = clause.firstWords("dat diem toi da"),
      clause.longestWords(of: ["chua", "khong"], at: full - 1) == 0
    {
      return true
    }
    if clause.longestWords(of: ["cua bo chi so", "theo bo chi so", "trong bo chi so", "tu danh gia"], at: 0) > 0 {
      return true
    }
    let before = Array(tokens[max(0, index - 14)..<index])
    return before.firstWords("linh vuc") != nil || clause.firstWords("linh vuc") != nil
  }
}
