import PlanModel

/// Finds what a document states of indexes and ranks, and chooses the published result that the plan answers.
struct ResultFinder {
  /// Values that belong together: of one year, in one breath.
  struct Statement {
    var result: PlanHeader.PublishedResult
    var isTarget: Bool
    /// Whether the index is named with them.
    var isNamed: Bool
    var sentence: Int
    var paragraph: Int
    var place: Passage
    /// The figures in front of which a longer sentence stands.
    var lines: ClosedRange<Int>
  }

  private(set) var statements: [Statement] = []

  /// Gathers the statements of these paragraphs.
  ///
  /// - Parameter known: the year of the index as far as title and day of the plan tell.
  init(_ blocks: [Block], agency: [String], known: Int?) {
    var values: [ResultValue] = []
    var sentence = 0
    var setting = ResultScanner.Setting(year: known)
    var headingYear: [Int: Int] = [:]
    for (paragraph, block) in blocks.enumerated() {
      if block.isShortHeading {
        setting.isTarget = Self.announcesTargets(block.passage)
        headingYear[paragraph] = YearWords.years(in: [block.passage]).first
      }
      if case .heading = block.kind { continue }
      let scanner = ResultScanner(
        block.passage, setting: setting, agency: agency, sentence: sentence, paragraph: paragraph)
      values += scanner.values
      sentence += scanner.sentences + 1
    }
    statements = Self.joined(values)
    fillYears(headingYear, known)
  }

  /// Takes statements that stand in tables.
  mutating func add(_ more: [Statement]) { statements += more }

  private static func announcesTargets(_ passage: Passage) -> Bool {
    let tokens = passage.tokens(atMost: 20)
    return (tokens.firstWords("muc tieu") ?? tokens.firstWords("chi tieu")) != nil
      && tokens.firstWords("ket qua") == nil
  }

  /// Puts index and rank of one breath together.
  private static func joined(_ values: [ResultValue]) -> [Statement] {
    var result: [Statement] = []
    for value in values {
      // Years may come in turn: "năm 2023 đạt 88,1%, năm 2024 đạt 90,5%; xếp hạng 7/19 và 5/19".
      if let place = result.indices.last(where: { result[$0].takes(value) && result.count - $0 <= 2 }) {
        result[place].add(value)
      } else {
        result.append(Statement(value))
      }
    }
    return result
  }

  /// A statement without a year has that of the heading it stands under, where that is past.
  private mutating func fillYears(_ headings: [Int: Int], _ known: Int?) {
    for index in statements.indices where statements[index].result.year == nil && !statements[index].isNamed {
      let above = headings.filter { $0.key < statements[index].paragraph }.max { $0.key < $1.key }
      if let year = above?.value, known.map({ year <= $0 }) ?? true { statements[index].result.year = year }
    }
  }

  // MARK: The choice

  /// The published result of that year, and the statements that were not taken.
  ///
  /// - Parameters:
  ///   - year: the year of the index by the decision or the title.
  ///   - last: what lies behind this year is to be reached.
  func choice(of year: Int?, notAfter last: Int?) -> (taken: Statement?, others: [Statement], targets: [Statement]) {
    let isFuture = { (statement: Statement) in
      guard let stated = statement.result.year else { return false }
      return last.map { stated > $0 } ?? false
    }
    let targets = statements.filter { ($0.isTarget || isFuture($0)) && $0.mayBeResult }
    let reached = statements.filter { !$0.isTarget && !isFuture($0) && $0.mayBeResult }
    let ranked = reached.enumerated().max { first, second in
      (first.element.weight(of: year), -first.offset) < (second.element.weight(of: year), -second.offset)
    }
    guard var taken = ranked?.element, let place = ranked?.offset else { return (nil, [], targets) }
    var others: [Statement] = []
    for (offset, other) in reached.enumerated() where offset != place {
      if taken.isCompleted(by: other) { taken.complete(with: other) } else { others.append(other) }
    }
    // Parts of other sentences that alone would be no result: the rank, two sentences on.
    for other in statements
    where !other.isTarget && !isFuture(other) && !other.mayBeResult && taken.isCompleted(by: other) {
      if other.paragraph - taken.paragraph <= 2, other.paragraph >= taken.paragraph { taken.complete(with: other) }
    }
    return (taken, others.filter { !taken.repeats($0) }, targets)
  }
}

extension ResultFinder.Statement {
  init(_ value: ResultValue) {
    result = .init(year: value.year)
    (isTarget, isNamed) = (value.isTarget, value.topic == .index)
    (sentence, paragraph) = (value.sentence, value.paragraph)
    place = value.place
    lines = min(value.line, value.place.lines.upperBound)...value.place.lines.upperBound
    set(value.content)
  }

  fileprivate mutating func set(_ content: ResultValue.Content) {
    switch content {
    case .index(let index): result.index = index
    case .rank(let rank, let of): (result.rank, result.of) = (rank, of)
    }
  }

  /// Whether a value goes with this statement.
  fileprivate func takes(_ value: ResultValue) -> Bool {
    guard value.isIndex ? result.index == nil : result.rank == nil else { return false }
    guard value.isTarget == isTarget, value.paragraph - paragraph <= 1, value.sentence - sentence <= 2 else {
      return false
    }
    if let mine = result.year, let other = value.year { return mine == other }
    return true
  }

  fileprivate mutating func add(_ value: ResultValue) {
    set(value.content)
    result.year = result.year ?? value.year
    isNamed = isNamed || value.topic == .index
    sentence = value.sentence
    lines = lines.lowerBound...max(lines.upperBound, value.place.lines.upperBound)
  }

  /// Whether it says enough to be the result: figures under the name of the index, or both with the number of those ranked.
  var mayBeResult: Bool {
    isNamed || result.index != nil && result.rank != nil && result.of != nil
  }

  fileprivate func weight(of year: Int?) -> Int {
    var weight = 0
    if let stated = result.year { weight += stated == year ? 8 : 0 } else { weight += 5 }
    if result.index != nil { weight += 2 }
    if result.rank != nil { weight += 1 }
    if result.of != nil { weight += 1 }
    if isNamed { weight += 2 }
    return weight
  }

  /// Whether the other says of the same year what this one does not.
  fileprivate func isCompleted(by other: Self) -> Bool {
    guard result.year == nil || other.result.year == nil || result.year == other.result.year else { return false }
    let agrees =
      (result.index == nil || other.result.index == nil || result.index == other.result.index)
      && (result.rank == nil || other.result.rank == nil || result.rank == other.result.rank)
    return agrees
      && (result.index == nil && other.result.index != nil || result.rank == nil && other.result.rank != nil
        || result.of == nil && other.result.of != nil)
  }

  fileprivate mutating func complete(with other: Self) {
    result.index = result.index ?? other.result.index
    result.rank = result.rank ?? other.result.rank
    result.of = result.of ?? other.result.of
  }

  /// Whether the other says nothing else.
  fileprivate func repeats(_ other: Self) -> Bool {
    (other.result.index == nil || other.result.index == result.index)
      && (other.result.rank == nil || other.result.rank == result.rank)
      && (other.result.year == nil || result.year == nil || other.result.year == result.year)
  }
}
