/// The sentence with which prose on an item ends when it says who does the work: "Giải pháp: … . Giao Thanh tra Sở chủ
/// trì, phối hợp với Văn phòng Sở thực hiện, hoàn thành trước ngày 30/4/2025."
enum ClosingClause {
  /// The prose without such a sentence, and what that says. Only the last sentence is tried, and it must say nothing
  /// but who and when.
  static func cut(_ prose: Passage, isNeeded: Bool) -> (prose: Passage, clause: AssignmentClause?) {
    guard isNeeded, prose.range.count < 20_000, let start = lastSentence(of: prose) else { return (prose, nil) }
    let sentence = prose.from(start).trimmed()
    let tokens = sentence.tokens(atMost: 4)
    let opens = tokens.longestWords(of: ["giao", "giao cho", "phan cong"], at: 0)
    guard sentence.range.count < 400, opens > 0, UnitWords.begins(sentence, tokens, at: opens),
      let clause = AssignmentClause(sentence) ?? AssignmentClause(plain: sentence, behind: opens), clause.isComplete
    else { return (prose, nil) }
    return (prose.upTo(start).trimmed(), clause)
  }

  /// Where the last sentence begins, behind the end of another.
  private static func lastSentence(of prose: Passage) -> Int? {
    let fold = prose.source.fold
    let places = prose.range.dropLast(3).reversed()
    return places.first { place in
      (fold[place] == UInt8(ascii: ".") || fold[place] == UInt8(ascii: ";")) && fold[place + 1] == Letters.blank
        && Letters.isCapital(prose.source.scalars[place + 2])
    }.map { $0 + 2 }
  }
}
