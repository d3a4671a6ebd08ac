import PlanModel

/// What the index, the rank, the forecast and the fewest items to a target mean, said as plainly as it can be: sums over
/// lists that are searched through each time, and every choice of items tried.
struct ForecastOracle {
  let plan: Plan
  private let linesOfYear: [Int: [ScoreLine]]
  private var leavesOfYear: [Int: [ScoreLine]] = [:]
  /// The numbers of each code, from which everything about its place follows.
  private let numbersOfCode: [CriterionCode: [Int]]

  init(plan: Plan) {
    self.plan = plan
    linesOfYear = Dictionary(grouping: plan.lines.rows, by: \.id.year)
    let codes = plan.lines.rows.map(\.id.code) + plan.items.rows.map(\.criterion) + plan.criteria.rows.map(\.id)
    numbersOfCode = Dictionary(codes.map { ($0, Self.numbers($0)) }) { first, _ in first }
    for (year, all) in linesOfYear {
      leavesOfYear[year] = all.filter { line in !all.contains { isBelow($0.id.code, line.id.code) } }
    }
  }

  // MARK: - The scorecards

  func lines(_ year: Int) -> [ScoreLine] { linesOfYear[year] ?? [] }

  private static func numbers(_ code: CriterionCode) -> [Int] {
    code.description.split(separator: ".").compactMap { Int($0) }
  }

  func isBelow(_ code: CriterionCode, _ other: CriterionCode) -> Bool {
    let (low, high) = (numbersOfCode[code] ?? Self.numbers(code), numbersOfCode[other] ?? Self.numbers(other))
    return low.count > high.count && low.starts(with: high)
  }

  func leaves(_ year: Int) -> [ScoreLine] { leavesOfYear[year] ?? [] }

  private func counts(_ leaf: ScoreLine) -> Bool { leaf.kind == .criterion && leaf.applicability != .excluded }

  private func stageScore(_ leaf: ScoreLine) -> Int? {
    let stages = [
      leaf.scores.published, leaf.scores.appraised2, leaf.scores.appraised1, leaf.scores.survey, leaf.scores.selfScored,
    ]
    return stages.compactMap { $0 }.first?.thousandths
  }

  /// Points that a leaf reached; `nil` where it has no score.
  func reached(_ leaf: ScoreLine) -> Int? {
    if leaf.applicability == .excluded { return nil }
    if leaf.applicability == .full { return leaf.maximum?.thousandths }
    guard let score = stageScore(leaf) else { return nil }
    return leaf.kind == .criterion ? score : min(score, leaf.maximum?.thousandths ?? score)
  }

  private func lost(_ leaf: ScoreLine) -> Int {
    guard leaf.kind == .criterion, let maximum = leaf.maximum?.thousandths, let reached = reached(leaf) else {
      return 0
    }
    return max(0, maximum - reached)
  }

  func maximum(_ year: Int) -> Int {
    leaves(year).filter(counts).reduce(0) { $0 + ($1.maximum?.thousandths ?? 0) }
  }

  /// Bonus less penalty.
  private func extra(_ year: Int) -> Int {
    leaves(year).reduce(0) { sum, leaf in
      switch leaf.kind {
      case .criterion: sum
      case .bonus: sum + (reached(leaf) ?? 0)
      case .penalty: sum - (reached(leaf) ?? 0)
      }
    }
  }

  private func points(_ year: Int) -> Int { leaves(year).filter(counts).reduce(0) { $0 + (reached($1) ?? 0) } }

  /// Points as a percentage with two decimals, by the rule that is set; in thousandths of a percent.
  func percent(_ points: Int, of maximum: Int) -> Int? {
    guard maximum > 0 else { return nil }
    var hundredths = points * 10_000 / maximum
    if plan.settings.rounding == .round, points * 10_000 % maximum * 2 >= maximum { hundredths += 1 }
    return hundredths * 10
  }

  func index(_ year: Int) -> Int? { percent(max(0, points(year) + extra(year)), of: maximum(year)) }

  private func scored(_ year: Int) -> Int { leaves(year).filter { counts($0) && reached($0) != nil }.count }
  private func counted(_ year: Int) -> Int { leaves(year).filter(counts).count }

  // MARK: - The classes and ranks

  func rank(_ index: Int, _ year: Int) -> Int? {
    let others = plan.peers.rows.filter { $0.year == year && !$0.isOwn }
    return others.isEmpty ? nil : 1 + others.filter { $0.index.thousandths > index }.count
  }

  func band(_ index: Int) -> String? {
    var best: Settings.Band?
    for band in plan.settings.bands {
      let belongs = band.isInclusive ? index >= band.from.thousandths : index > band.from.thousandths
      if belongs, best == nil || best!.from < band.from { best = band }
    }
    return best?.name
  }

  // MARK: - The years

  private var planYear: Int { plan.header.planYear ?? 0 }

  var baseYear: Int? {
    let years = plan.scorecards.rows.map(\.id).filter { scored($0) > 0 }.sorted()
    return years.last { $0 < planYear } ?? years.first { $0 == planYear } ?? years.last
  }

  var ownYear: Int? {
    guard let baseYear, baseYear != planYear, counted(planYear) > 0 else { return nil }
    return planYear
  }

  /// Whether something is taken from a year that is not wholly scored.
  var isProvisional: Bool {
    guard let baseYear else { return false }
    return scored(baseYear) < counted(baseYear) && (ownYear == nil || !pending.isEmpty)
  }

  // MARK: - What items may bring

  /// Leaves of the own year that have no score yet.
  private var pending: [ScoreLine] {
    ownYear.map { year in
      leaves(year).filter { $0.kind == .criterion && $0.applicability == .applicable && stageScore($0) == nil }
    } ?? []
  }

  /// What a leaf without a score takes over from the base year: what was reached at it or below it.
  private func carried(_ leaf: ScoreLine) -> Int {
    let before =
      baseYear.map { year in
        leaves(year).filter { counts($0) && ($0.id.code == leaf.id.code || isBelow($0.id.code, leaf.id.code)) }
      } ?? []
    return min(before.reduce(0) { $0 + (reached($1) ?? 0) }, leaf.maximum?.thousandths ?? 0)
  }

  /// The points there are without any item, and all there can be.
  private var start: (points: Int, maximum: Int, ceiling: Int)? {
    guard let baseYear else {
      return plan.header.published?.index.map { ($0.thousandths, 100_000, 100_000) }
    }
    let year = ownYear ?? baseYear
    guard maximum(year) > 0 else { return nil }
    let taken = pending.reduce(0) { $0 + carried($1) }
    return (points(year) + taken + extra(year), maximum(year), maximum(year) + extra(year))
  }

  private func isListed(_ code: CriterionCode) -> Bool {
    guard let year = ownYear ?? baseYear else { return false }
    return lines(year).contains { $0.id.code == code || isBelow($0.id.code, code) }
  }

  /// The node whose loss the items of a code share: the nearest listed one at or above it; its own where none is.
  private func node(_ code: CriterionCode) -> CriterionCode {
    var node: CriterionCode? = code
    while let above = node {
      if isListed(above) { return above }
      node = above.parent
    }
    return code
  }

  private func textGap(_ code: CriterionCode) -> Int? {
    guard let criterion = plan.criteria.rows.first(where: { $0.id == code }) else { return nil }
    if let maximum = criterion.maximum, let score = criterion.score { return max(0, (maximum - score).thousandths) }
    return criterion.statedGap?.thousandths
  }

  /// What is to be had at a node: what it lost, or what the own year leaves open of it.
  private func gap(ofNode node: CriterionCode) -> Int {
    guard isListed(node), let baseYear else { return textGap(node) ?? 0 }
    func isWithin(_ leaf: ScoreLine) -> Bool { leaf.id.code == node || isBelow(leaf.id.code, node) }
    if ownYear != nil {
      return pending.filter(isWithin).reduce(0) { $0 + ($1.maximum?.thousandths ?? 0) - carried($1) }
    }
    return leaves(baseYear).filter(isWithin).reduce(0) { $0 + lost($1) }
  }

  private func gap(ofCode code: CriterionCode) -> Int {
    let node = node(code)
    let gap = gap(ofNode: node)
    return node == code ? gap : min(gap, textGap(code) ?? gap)
  }

  private func claim(_ item: Item) -> Int {
    max(0, min(item.expectedPoints?.thousandths ?? .max, gap(ofCode: item.criterion)))
  }

  /// The points that some items bring together: no code and no node above it brings more than there is to be had.
  func value(of items: [Item]) -> Int {
    // A node that any item of the plan shares holds for all below it.
    let nodes = Set(plan.items.rows.map { node($0.criterion) })
    func value(below node: CriterionCode) -> Int {
      let codes = Set(items.map(\.criterion)).filter { self.node($0) == node }
      let own = codes.reduce(0) { sum, code in
        sum + min(gap(ofCode: code), items.filter { $0.criterion == code }.reduce(0) { $0 + claim($1) })
      }
      let children = nodes.filter { child in
        isBelow(child, node) && !nodes.contains { isBelow(child, $0) && isBelow($0, node) }
      }
      return min(gap(ofNode: node), own + children.reduce(0) { $0 + value(below: $1) })
    }
    let tops = nodes.filter { top in !nodes.contains { isBelow(top, $0) } }
    return tops.reduce(0) { $0 + value(below: $1) }
  }

  private func state(_ item: Item) -> WorkState { plan.lead(of: item.id)?.state ?? .notStarted }

  var done: [Item] { plan.items.rows.filter { state($0) == .done && !isTooLate($0) } }
  var open: [Item] { plan.items.rows.filter { state($0).isOpen && !isTooLate($0) } }

  /// Due, or done, after the day after which nothing counts for the year.
  private func isTooLate(_ item: Item) -> Bool {
    guard let lead = plan.lead(of: item.id), lead.state != .cancelled, let day = lead.completed ?? lead.due else {
      return false
    }
    let freeze = plan.scorecards.rows.first { $0.id == planYear }?.freeze?.number ?? planYear * 10_000 + 1231
    return day.number > freeze
  }

  /// Where a year ends with so many points more.
  func outcome(_ points: Int) -> (reached: Int, index: Int, band: String?, rank: Int?)? {
    guard let start else { return nil }
    let reached = max(0, min(start.points + points, max(start.ceiling, start.points)))
    guard let index = percent(reached, of: start.maximum) else { return nil }
    if isProvisional { return (reached, index, nil, nil) }
    return (reached, index, band(index), baseYear.flatMap { rank(index, $0) })
  }

  var now: (reached: Int, index: Int, band: String?, rank: Int?)? { outcome(value(of: done)) }
  var best: (reached: Int, index: Int, band: String?, rank: Int?)? { outcome(value(of: done + open)) }

  /// The fewest open items with which an index is reached; `nil` where all of them do not.
  func fewest(for index: Int) -> Int? {
    for count in 0...open.count {
      for choice in choices(of: count, from: open) {
        if let outcome = outcome(value(of: done + choice)), outcome.index >= index { return count }
      }
    }
    return nil
  }

  private func choices(of count: Int, from items: [Item]) -> [[Item]] {
    if count == 0 { return [[]] }
    guard let first = items.first else { return [] }
    let rest = Array(items.dropFirst())
    return choices(of: count - 1, from: rest).map { [first] + $0 } + choices(of: count, from: rest)
  }
}
