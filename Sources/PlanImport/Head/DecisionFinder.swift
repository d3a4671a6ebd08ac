import PlanModel

/// A document that the plan cites, with how likely it is the one that published the index.
struct Citation {
  var decision: PlanHeader.Decision
  /// The year of the index the decision published.
  var indexYear: Int?
  /// What it is about, as cited.
  var subject: Passage?
  /// The citation from its kind to its subject.
  var place: Passage
  /// The paragraph it stands in.
  var paragraph: Int
  /// The evidence that it published the index; 0 for none.
  var points: Int
}

/// Finds the decision that published the index, among all documents a plan cites.
struct DecisionFinder {
  /// The cited document that most likely published the index; `nil` when none speaks of it.
  private(set) var best: Citation?
  /// Others that publish an index, too.
  private(set) var others: [Citation] = []

  private static let reach = 90

  /// - Parameter results: where the agency's results are stated. A decision in the same sentence as a result is that
  ///   which published it, though nothing says what it is about.
  ///   Of two that publish an index, that of the year known counts, else the later one.
  init(_ blocks: [Block], results: [ResultFinder.Statement], known: Int?) {
    var all: [Citation] = []
    for (paragraph, block) in blocks.enumerated() {
      let tokens = block.passage.tokens(atMost: 700)
      let starts = tokens.indices.filter { CitedNumber.length(tokens, at: $0) > 0 }
      for (place, start) in starts.enumerated() {
        let end = min(place + 1 < starts.count ? starts[place + 1] : tokens.count, start + Self.reach)
        let reader = CitationReader(block.passage, tokens, start: start, end: end)
        guard var citation = reader.citation(in: paragraph) else { continue }
        if citation.points == 0, !reader.isOfElse,
          reader.standsBy(results.filter { $0.paragraph == paragraph && !$0.isTarget })
        {
          citation.points = 2
        }
        if citation.points > 0 { all.append(citation) }
      }
    }
    func weight(_ place: Int) -> (Int, Int, Int, Int) {
      let year = all[place].indexYear ?? 0
      let fits = all[place].points >= CitationReader.publishes && year == known ? 1 : 0
      return (fits, all[place].points, known.map { year <= $0 } ?? true ? year : 0, -place)
    }
    best = all.indices.max { weight($0) < weight($1) }.map { all[$0] }
    var seen: Set<String> = [best?.decision.number ?? ""]
    others = all.filter { $0.points >= CitationReader.publishes && seen.insert($0.decision.number).inserted }
  }
}

/// "Quyết định số 78/QĐ-UBND", "QĐ 78/QĐ-UBND", "Thông báo số: 40/TB-UBND".
enum CitedNumber {
  private static let words: [StaticString] = [
    "quyet dinh so", "thong bao so", "bao cao so", "quyet dinh", "cong van so", "qd so", "qd", "van ban so",
    "thong bao",
  ]

  /// How many tokens stand before the number; 0 where no numbered document is cited.
  static func length(_ tokens: [Token], at index: Int) -> Int {
    var length = tokens.longestWords(of: words, at: index)
    guard length > 0 else { return 0 }
    if index + length < tokens.count, tokens[index + length].isSign(":") { length += 1 }
    guard index + length + 1 < tokens.count, tokens[index + length].kind == .number,
      tokens[index + length + 1].isSign("/") || tokens[index + length + 1].isSign("-")
    else { return late(tokens, at: index, behind: length) }
    return length
  }

  /// "Quyết định của Chủ tịch UBND tỉnh số 78/QĐ-UBND", "Quyết định ngày 08/01/2025 số 78/QĐ-UBND".
  private static func late(_ tokens: [Token], at index: Int, behind length: Int) -> Int {
    guard tokens.longestWords(of: ["cua", "ngay"], at: index + length) > 0 else { return 0 }
    for place in (index + length)..<min(tokens.count, index + length + 14) {
      if tokens[place].isSign(in: ";.,") { return 0 }
      if tokens.hasWords("so", at: place), place + 2 < tokens.count, tokens[place + 1].kind == .number,
        tokens[place + 2].isSign("/")
      {
        return place + 1 - index
      }
    }
    return 0
  }
}

/// Reads one citation: number, day, issuer, what it is about.
struct CitationReader {
  /// Evidence from which on a document publishes an index by its own words.
  static let publishes = 7

  private let passage: Passage
  private let tokens: [Token]
  private let context: [Token]
  private let start: Int
  private let end: Int

  init(_ passage: Passage, _ tokens: [Token], start: Int, end: Int) {
    (self.passage, self.tokens, self.start, self.end) = (passage, tokens, start, end)
    context = Array(tokens[start..<end])
  }

  /// The citation; `nil` where no number can be read.
  func citation(in paragraph: Int) -> Citation? {
    let number = CitedNumber.length(context, at: 0)
    guard number > 0, number < context.count else { return nil }
    var end = number + 1
    while end < context.count, !context[end].followsBlank || isJoint(end), !context[end].isSign(in: ",;.()") {
      end += 1
    }
    let text = passage.part(context[number].range.lowerBound..<context[end - 1].range.upperBound).text
    var decision = PlanHeader.Decision(number: text.filter { $0 != " " })
    var index = end
    if let (day, next) = DateWords.day(passage, context, from: end, reach: 12) {
      decision.day = day
      index = next
    } else if number > 3, let (day, _) = DateWords.day(passage, context, from: 1, reach: 3) {
      decision.day = day
    }
    let issuer = issuer(from: index)
    decision.issuer = issuer.text
    if decision.issuer.isEmpty, let of = (0..<number).first(where: { context.hasWords("cua", at: $0) }) {
      decision.issuer = self.issuer(from: of).text
    }
    if decision.day == nil { decision.day = dayBefore() }
    if decision.issuer.isEmpty { decision.issuer = issuerBefore() }
    let subject = subject(from: max(issuer.end, index))
    let last = subject?.range.upperBound ?? context[max(index, end) - 1].range.upperBound
    return Citation(
      decision: decision, indexYear: year(subject), subject: subject,
      place: passage.part(context[0].range.lowerBound..<max(last, context[end - 1].range.upperBound)),
      paragraph: paragraph,
      points: points)
  }

  /// A stroke or dash with blanks around it: "78 /QĐ-UBND".
  private func isJoint(_ index: Int) -> Bool { context[index].isSign(in: "/-") || context[index - 1].isSign(in: "/-") }

  // MARK: Who and when

  /// "Ngày 28/01/2025, UBND tỉnh ban hành Quyết định số …": the date in front, within one clause.
  private func dayBefore() -> Day? {
    let reach = stride(from: start - 1, through: max(0, start - 16), by: -1)
    guard let place = reach.first(where: { tokens.hasWords("ngay", at: $0) }) else { return nil }
    guard !tokens[place..<start].contains(where: { $0.isSign(in: ";.") }) else { return nil }
    return DateWords.day(passage, tokens, from: place)?.0
  }

  /// "…, UBND tỉnh ban hành Quyết định số …": the issuer in front.
  private func issuerBefore() -> String {
    let verb = (1...3).first {
      tokens.longestWords(of: ["ban hanh", "da ban hanh", "co", "da co"], at: start - $0) == $0
    }
    guard let verb, start - verb > 0 else { return "" }
    let end = start - verb
    let reach = stride(from: end - 1, through: max(0, end - 10), by: -1)
    guard let first = reach.first(where: { tokens[$0].kind != .word }).map({ $0 + 1 }), first < end,
      UnitWords.begins(passage, tokens, at: first)
    else { return "" }
    return passage.part(tokens[first].range.lowerBound..<tokens[end - 1].range.upperBound).text
  }

  private static let issuerStops: [Phrase] = [
    "ve", "phe duyet", "cong bo", "v", "ban hanh", "quy dinh", "thong bao", "vv", "da cong bo", "da phe duyet", "so",
    "theo do", "thi", "nam",
  ]

  private func issuer(from index: Int) -> (text: String, end: Int) {
    guard index + 1 < context.count else { return ("", index) }
    let isSubject = context[index].isSign(",") && UnitWords.begins(passage, context, at: index + 1)
    guard context.hasWords("cua", at: index) || isSubject else { return ("", index) }
    var end = index + 1
    while end < context.count, !context[end].isSign(in: ",;.()"), !stopsIssuer(end) { end += 1 }
    guard end > index + 1, !isSubject || end < context.count && context[end].kind == .word else { return ("", index) }
    return (passage.part(context[index + 1].range.lowerBound..<context[end - 1].range.upperBound).text, end)
  }

  private func stopsIssuer(_ index: Int) -> Bool {
    guard context.longest(of: Self.issuerStops, at: index) > 0 else { return false }
    // "Sở Nội vụ" is an issuer, "số 78" and "năm 2024" end one.
    if context.hasWords("so", at: index) {
      return passage.text(of: context[index]) == "số" && index + 1 < context.count && context[index + 1].kind == .number
    }
    if context.hasWords("nam", at: index) { return index + 1 < context.count && context[index + 1].kind == .number }
    return !context[index].isCapital
  }

  // MARK: What about

  /// "về việc phê duyệt, công bố Chỉ số …", to the end of the sentence or to the agency that goes on.
  private func subject(from index: Int) -> Passage? {
    var start = index
    while start < context.count, context[start].isSign(in: ",:") { start += 1 }
    let about = context.longestWords(of: ["ve viec", "ve", "v / v", "vv"], at: start)
    start += about
    guard start < context.count, context[start].kind == .word else { return nil }
    let opens: [StaticString] = [
      "phe duyet", "cong bo", "ban hanh", "quy dinh", "thong bao", "cong nhan", "sua doi", "viec", "xac dinh",
      "da cong bo",
      "da phe duyet", "kien toan", "thanh lap", "giao",
    ]
    guard about > 0 || context.longestWords(of: opens, at: start) > 0 else { return nil }
    var end = start
    var depth = 0
    while end < context.count, !endsSubject(end, depth) {
      if context[end].isSign("(") { depth += 1 }
      if context[end].isSign(")") { depth -= 1 }
      end += 1
    }
    guard end > start + 1 else { return nil }
    return passage.part(context[start].range.lowerBound..<context[end - 1].range.upperBound).trimmed(".,;:")
  }

  private func endsSubject(_ index: Int, _ depth: Int) -> Bool {
    let token = context[index]
    if token.isSign(";") || token.isSign(")") && depth == 0 { return true }
    if token.isSign(".") { return index + 1 == context.count || context[index + 1].followsBlank }
    guard token.isSign(",") else { return false }
    if context.longestWords(of: ["theo do", "trong do", "ket qua"], at: index + 1) > 0 { return true }
    if YearWords.named(context, at: index + 1, in: passage) != nil { return true }
    // ", Sở X xây dựng …", ", Sở X đạt …": the agency goes on with its own sentence.
    guard UnitWords.begins(passage, context, at: index + 1), context[index + 1].isCapital else { return false }
    return (index + 2..<min(index + 16, context.count)).contains {
      context.longestWords(
        of: ["xay dung", "ban hanh", "dat", "duoc", "xep", "dung", "de ra", "trien khai", "bao cao"], at: $0) > 0
    }
  }

  // MARK: Evidence

  private static let indexes: [StaticString] = [
    "chi so cchc", "chi so cai cach hanh chinh", "par index", "xep hang cai cach", "cong tac cchc", "xep hang cchc",
    "ket qua cchc", "ket qua cai cach hanh chinh",
  ]
  /// What makes a document one of rules, and what makes it likely one of other work.
  private static let rules: [StaticString] = ["de an", "bo chi so", "bo tieu chi", "quy dinh", "huong dan", "quy che"]
  private static let works: [StaticString] = [
    "ke hoach", "chuong trinh", "kien toan", "thanh lap", "chien luoc", "chi tieu",
  ]

  /// Whether it is about something else by its own words.
  var isOfElse: Bool { (Self.rules + Self.works).contains { names($0) } }

  /// Whether the citation has these words; "công bố Chỉ số" is no "Bộ chỉ số".
  private func names(_ words: StaticString) -> Bool {
    let own = own
    guard let place = own.firstWords(words) else { return false }
    return !own.hasWords("bo", at: place) || !own.hasWords("cong", at: place - 1)
  }

  /// The words of the citation itself, to the end of its clause.
  private var own: [Token] {
    let number = CitedNumber.length(context, at: 0)
    let end = context.indices.first { index in
      index > number + 3
        && (context[index].isSign(";")
          || context[index].isSign(".") && (index + 1 == context.count || context[index + 1].followsBlank)
          || context[index].isSign(",") && endsSubject(index, 0))
    }
    return Array(context[..<(end ?? context.count)])
  }

  private var points: Int {
    var points = context.longestWords(of: ["quyet dinh", "qd"], at: 0) > 0 ? 3 : 1
    if Self.place(context) == nil {
      let before = Array(tokens[clauseStart..<start])
      let results: [StaticString] = ["cong bo", "ket qua", "cham diem", "xep hang"]
      guard Self.place(before) != nil, results.contains(where: { before.firstWords($0) != nil }) else { return 0 }
      points += 3
    }
    if context.firstWords("cong bo") != nil { points += 4 }
    if context.firstWords("ket qua") != nil { points += 2 }
    if context.firstWords("phe duyet") != nil { points += 1 }
    for phrase in Self.rules where names(phrase) { points -= 5 }
    for phrase in Self.works where names(phrase) { points -= 3 }
    return max(0, points)
  }

  /// Where the clause that cites the document begins.
  private var clauseStart: Int {
    let reach = stride(from: start - 1, through: max(0, start - 24), by: -1)
    let end = reach.first { tokens[$0].isSign(in: ";.") || CitedNumber.length(tokens, at: $0) > 0 }
    return end.map { $0 + 1 } ?? max(0, start - 24)
  }

  private static func place(_ context: [Token]) -> Int? {
    context.indices.first { context.longestWords(of: indexes, at: $0) > 0 }
  }

  /// Whether a result is stated in the same sentence or the next.
  func standsBy(_ results: [ResultFinder.Statement]) -> Bool {
    guard context.longestWords(of: ["quyet dinh", "qd", "thong bao"], at: 0) > 0, let last = context.last else {
      return false
    }
    let low = tokens[max(0, start - 60)].range.lowerBound
    return results.contains { $0.place.range.upperBound > low && $0.place.range.lowerBound <= last.range.upperBound }
  }

  private func year(_ subject: Passage?) -> Int? {
    guard let place = Self.place(context) else { return nil }
    for index in place..<context.count {
      if context[index].isSign(";") || context[index].isSign(".") { return nil }
      if let (year, _) = YearWords.named(context, at: index, in: passage) { return year }
    }
    return nil
  }
}

/// Dates within running text.
enum DateWords {
  /// "ngày 08/01/2025", "ngày 08-01-2025", "ngày 08.01.2025" or "ngày 08 tháng 01 năm 2025" within a few tokens; the day
  /// and the index behind it.
  static func day(_ passage: Passage, _ tokens: [Token], from start: Int, reach: Int = 4) -> (Day, next: Int)? {
    for index in start..<min(tokens.count, start + reach) {
      if index > start, tokens[index].isSign(in: ";.") { return nil }
      if tokens.hasWords("ngay", at: index) { return written(passage, tokens, at: index + 1) }
      // "(08/01/2025)" right behind the number.
      if index == start, tokens[index].isSign("("), let found = written(passage, tokens, at: index + 1) { return found }
    }
    return nil
  }

  private static func written(_ passage: Passage, _ tokens: [Token], at index: Int) -> (Day, next: Int)? {
    func number(_ place: Int) -> Int? {
      place < tokens.count && tokens[place].kind == .number ? Int(passage.text(of: tokens[place])) : nil
    }
    if let dotted = dotted(passage, tokens, at: index) { return (dotted, index + 1) }
    guard let day = number(index), let month = number(index + 2), let year = number(index + 4) else { return nil }
    return Day(year: year, month: month, day: day).map { ($0, index + 5) }
  }

  /// "08.01.2025".
  private static func dotted(_ passage: Passage, _ tokens: [Token], at index: Int) -> Day? {
    guard index < tokens.count, tokens[index].kind == .number else { return nil }
    let parts = passage.text(of: tokens[index]).split(separator: ".").compactMap { Int($0) }
    return parts.count == 3 ? Day(year: parts[2], month: parts[1], day: parts[0]) : nil
  }
}
