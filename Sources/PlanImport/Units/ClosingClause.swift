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
        && (Letters.isCapital(prose.source.scalars[place + 2]) || assigns(prose.from(place + 2)))
    }.map { $0 + 2 }
  }

  /// Whether the words hand work to somebody.
  private static func assigns(_ text: Passage) -> Bool {
    text.source.fold[text.range.lowerBound] == UInt8(ascii: "g") && text.tokens(atMost: 1).hasWords("giao", at: 0)
  }

  /// Who leads, as the sentences of remedies tell it in passing: "Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở rà soát
  /// …". `nil` when none or more than one does.
  static func lead(toldIn remedies: [Passage]) -> AssignmentClause? {
    var found: AssignmentClause?
    for remedy in remedies where remedy.range.count < 20_000 {
      for sentence in sentences(of: remedy) {
        let tokens = sentence.tokens(atMost: 40)
        let opens = tokens.longestWords(of: ["giao", "giao cho", "phan cong"], at: 0)
        guard let verb = tokens.firstWords("chu tri"), UnitWords.begins(sentence, tokens, at: opens),
          opens > 0 || isFollowed(tokens, verb + 2), let clause = AssignmentClause(sentence), !clause.leads.isEmpty
        else { continue }
        guard found == nil || found?.leads.map(\.text) == clause.leads.map(\.text) else { return nil }
        found = found ?? clause
      }
    }
    return found
  }

  /// "…, phối hợp với": a verb that hands out work, not one that tells of a meeting.
  private static func isFollowed(_ tokens: [Token], _ index: Int) -> Bool {
    let place = index < tokens.count && tokens[index].isSign(",") ? index + 1 : index
    return tokens.longestWords(of: ["phoi hop voi", "phoi hop cung", "tham muu"], at: place) > 0
  }

  /// The sentences of a text of usual length.
  private static func sentences(of text: Passage) -> [Passage] {
    let fold = text.source.fold
    var result: [Passage] = []
    var start = text.range.lowerBound
    for place in text.range.dropLast(2)
    where (fold[place] == UInt8(ascii: ".") || fold[place] == UInt8(ascii: ";")) && fold[place + 1] == Letters.blank {
      result.append(text.part(start..<place).trimmed())
      start = place + 1
    }
    result.append(text.from(start).trimmed())
    return result.filter { 12...400 ~= $0.range.count }
  }
}
