import PlanModel

/// Finds the decision that published the index, among all documents a plan cites.
struct DecisionFinder {
  private(set) var decision: PlanHeader.Decision
  /// The year of the index the decision published.
  private(set) var indexYear: Int?
  /// The lines of its citation.
  private(set) var lines: ClosedRange<Int>?

  private static let reach = 70

  /// The cited document that most likely published the index; `nil` when none speaks of it.
  static func find(in blocks: [Block]) -> DecisionFinder? {
    var best: (found: DecisionFinder, points: Int)?
    for block in blocks {
      let tokens = block.passage.tokens(atMost: 600)
      let starts = tokens.indices.filter { citesDocument(tokens, at: $0) > 0 }
      for (place, start) in starts.enumerated() {
        let end = min(place + 1 < starts.count ? starts[place + 1] : tokens.count, start + reach)
        let context = Array(tokens[start..<end])
        let points = points(context, after: Array(tokens[clauseStart(tokens, start)..<start]))
        guard points > best?.points ?? 0, var found = read(block.passage, context) else { continue }
        if found.decision.day == nil { found.decision.day = dayBefore(block.passage, tokens, start) }
        if found.decision.issuer.isEmpty {
          found.decision.issuer = issuerBefore(block.passage, tokens, start)
        }
        best = (found, points)
      }
    }
    return best?.found
  }

  /// "Ngày 28/01/2025, UBND tỉnh ban hành Quyết định số …": the date in front, within one clause.
  private static func dayBefore(_ passage: Passage, _ tokens: [Token], _ start: Int) -> Day? {
    let reach = stride(from: start - 1, through: max(0, start - 16), by: -1)
    guard let place = reach.first(where: { tokens.hasWords("ngay", at: $0) }) else { return nil }
    guard !tokens[place..<start].contains(where: { $0.isSign(in: ";.") }) else { return nil }
    return DateWords.day(passage, tokens, from: place)?.0
  }

  /// "…, UBND tỉnh ban hành Quyết định số …": the issuer in front.
  private static func issuerBefore(_ passage: Passage, _ tokens: [Token], _ start: Int) -> String {
    let verb = (1...3).first { tokens.longestWords(of: ["ban hanh", "da ban hanh", "co"], at: start - $0) == $0 }
    guard let verb, start - verb > 0 else { return "" }
    let end = start - verb
    let reach = stride(from: end - 1, through: max(0, end - 10), by: -1)
    guard let first = reach.first(where: { tokens[$0].kind != .word }).map({ $0 + 1 }), first < end,
      UnitWords.begins(passage, tokens, at: first)
    else { return "" }
    return passage.part(tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound).text
  }

  /// How many tokens "Quyết định số" has there.
  private static func citesDocument(_ tokens: [Token], at index: Int) -> Int {
    let length = tokens.longestWords(
      of: ["quyet dinh so", "thong bao so", "bao cao so", "quyet dinh", "cong van so"], at: index)
    guard length > 0, index + length < tokens.count, tokens[index + length].kind == .number else { return 0 }
    return length
  }

  /// Where the clause that cites the document begins.
  private static func clauseStart(_ tokens: [Token], _ start: Int) -> Int {
    let reach = stride(from: start - 1, through: max(0, start - 24), by: -1)
    let end = reach.first { tokens[$0].isSign(in: ";.") || citesDocument(tokens, at: $0) > 0 }
    return end.map { $0 + 1 } ?? max(0, start - 24)
  }

  private static func points(_ context: [Token], after before: [Token]) -> Int {
    var points = context.firstWords("quyet dinh") == 0 ? 3 : 1
    if indexPlace(context) == nil {
      let results: [StaticString] = ["cong bo", "ket qua", "cham diem", "xep hang"]
      guard indexPlace(before) != nil, results.contains(where: { before.firstWords($0) != nil }) else { return 0 }
      points += 3
    }
    if context.firstWords("cong bo") != nil { points += 4 }
    if context.firstWords("ket qua") != nil { points += 2 }
    if context.firstWords("phe duyet") != nil { points += 1 }
    for phrase in ["de an", "bo chi so", "bo tieu chi", "quy dinh", "huong dan"] as [StaticString]
    where context.firstWords(phrase) != nil {
      points -= 3
    }
    return points
  }

  private static func indexPlace(_ context: [Token]) -> Int? {
    let wordings: [StaticString] = [
      "chi so cchc", "chi so cai cach hanh chinh", "par index", "xep hang cai cach", "cong tac cchc",
    ]
    return context.indices.first { context.longestWords(of: wordings, at: $0) > 0 }
  }

  private static func read(_ passage: Passage, _ context: [Token]) -> DecisionFinder? {
    let start = citesDocument(context, at: 0)
    guard start < context.count else { return nil }
    var end = start + 1
    while end < context.count, !context[end].followsBlank || isJoint(context, end), !context[end].isSign(in: ",;.") {
      end += 1
    }
    let number = passage.part(context[start].range.lowerBound..<context[end - 1].range.upperBound).text
    var decision = PlanHeader.Decision(number: number.filter { $0 != " " })
    var index = end
    if let (day, next) = DateWords.day(passage, context, from: end) {
      decision.day = day
      index = next
    }
    decision.issuer = issuer(passage, context, from: index)
    let cited = passage.part(context[0].range.lowerBound..<context[max(index, end) - 1].range.upperBound)
    return DecisionFinder(decision: decision, indexYear: year(passage, context), lines: cited.lines)
  }

  /// A stroke or dash with blanks around it: "78 /QĐ-UBND".
  private static func isJoint(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[index].isSign(in: "/-") || tokens[index - 1].isSign(in: "/-")
  }

  private static func issuer(_ passage: Passage, _ context: [Token], from index: Int) -> String {
    guard index + 1 < context.count else { return "" }
    let isSubject = context[index].isSign(",") && UnitWords.begins(passage, context, at: index + 1)
    guard context.hasWords("cua", at: index) || isSubject else { return "" }
    let stops: [Phrase] = [
      "ve", "phe duyet", "cong bo", "v", "ban hanh", "quy dinh", "thong bao", "vv", "da cong bo", "da phe duyet",
    ]
    var end = index + 1
    while end < context.count, !context[end].isSign(in: ",;.()"), context.longest(of: stops, at: end) == 0 { end += 1 }
    guard end > index + 1, !isSubject || end < context.count && context[end].kind == .word else { return "" }
    return passage.part(context[index + 1].range.lowerBound..<context[end - 1].range.upperBound).text
  }

  private static func year(_ passage: Passage, _ context: [Token]) -> Int? {
    guard let place = indexPlace(context) else { return nil }
    for index in place..<context.count {
      if context[index].isSign(";") || context[index].isSign(".") { return nil }
      if let year = YearWords.year(context, after: index, in: passage) { return year }
    }
    return nil
  }
}

/// Dates within running text.
enum DateWords {
  /// "ngày 08/01/2025" or "ngày 08 tháng 01 năm 2025" within a few tokens; the day and the index behind it.
  static func day(_ passage: Passage, _ tokens: [Token], from start: Int) -> (Day, next: Int)? {
    for index in start..<min(tokens.count, start + 4) where tokens.hasWords("ngay", at: index) {
      func number(_ place: Int) -> Int? {
        place < tokens.count && tokens[place].kind == .number ? Int(passage.text(of: tokens[place])) : nil
      }
      if let dotted = dotted(passage, tokens, at: index + 1) { return (dotted, index + 2) }
      guard let day = number(index + 1), let month = number(index + 3), let year = number(index + 5) else { return nil }
      return Day(year: year, month: month, day: day).map { ($0, index + 6) }
    }
    return nil
  }

  /// "08.01.2025".
  private static func dotted(_ passage: Passage, _ tokens: [Token], at index: Int) -> Day? {
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    let parts = passage.text(of: tokens[index]).split(separator: ".").compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
  }
}
