/// What a forecast is made of, kept up to date edit by edit: an edit costs as much as the tree is deep.
///
/// Each leaf starts from its score in the plan's own year where there is one, otherwise from the base year (see
/// `Plan.baseYear`). Items add to leaves of the base only: a leaf that was scored anew has the work in its score. Without
/// a scorecard all starts from the published index on a scale of 100. Items of one criterion share its gap in their
/// order, and items of its parts come before those of the criterion, so that no point is counted twice.
public struct Outlook: Equatable, Sendable {
  /// The year whose scores it starts from; `nil` without a scorecard.
  public let baseYear: Int?
  private let ownYear: Int?
  private var gains: [Item.Key: Forecast.Gain] = [:]
  /// Points that the items at or below a node bring.
  private var allotted: [CriterionCode: Score] = [:]
  private var confirmed = Score.zero
  private var all = Score.zero
  /// Points times thousandths of likelihood.
  private var likely = 0
  /// Points that leaves of the own year without a score take over from the base year.
  private var carried = Score.zero

  /// The outlook of a plan.
  public init(of plan: Plan) {
    baseYear = plan.baseYear
    let own = plan.header.planYear
    ownYear = own != baseYear && own.map { plan.sum(of: $0).leaves > 0 } == true ? own : nil
    if let ownYear {
      for leaf in plan.leaves(of: ownYear) { carried = carried + carriedPoints(of: leaf, in: plan) }
    }
    let codes = Set(plan.items.rows.map(\.criterion)).sorted { ($1.depth, $0) < ($0.depth, $1) }
    for code in codes { allot(code, in: plan) }
  }

  /// What an item may bring.
  public func gain(of item: Item.Key) -> Forecast.Gain? { gains[item] }

  /// The gains of all items, in no order.
  public var allGains: some Collection<Forecast.Gain> { gains.values }

  /// The forecast, with some items taken as solved.
  ///
  /// - Returns: `nil` while there is neither a scorecard with scores nor a published index.
  public func forecast(of plan: Plan, solved: Set<Item.Key> = []) -> Forecast? {
    guard let start = start(in: plan) else { return nil }
    var (confirmed, likely, all) = (confirmed, likely, all)
    for gain in solved.lazy.compactMap({ gains[$0] }) where gain.state != .done {
      confirmed = confirmed + gain.points
      likely += gain.points.thousandths * (1000 - gain.likelihood)
      if gain.state == .cancelled { all = all + gain.points }
    }
    func outcome(_ points: Score) -> Forecast.Outcome {
      plan.outcome(reached: start.reached + points, of: start.maximum, among: baseYear)
    }
    return Forecast(
      baseYear: baseYear, base: start.reached, maximum: start.maximum, now: outcome(confirmed),
      expected: outcome(Score(thousandths: (likely + 500) / 1000)), best: outcome(all))
  }

  /// Follows a change that was applied to the plan.
  public mutating func follow(_ change: Change, in plan: Plan) {
    for edit in change.edits {
      switch edit {
      case .assignment(let edit): touch(plan.items[(edit.after ?? edit.before)?.item ?? .init(0)]?.criterion, in: plan)
      case .item(let edit):
        if let before = edit.before, edit.after?.criterion != before.criterion { forget(before, in: plan) }
        touch(edit.after?.criterion, in: plan)
      case .line(let edit): follow(edit, in: plan)
      case .criterion(let edit): touch((edit.after ?? edit.before)?.id, in: plan)
      case .header, .settings, .scorecard, .peer: self = Outlook(of: plan)
      case .unit, .group, .update, .evidence, .duty, .finding, .briefing, .conclusion, .officer: break
      }
    }
  }
}

extension Outlook {
  private mutating func follow(_ edit: Edit<ScoreLine>, in plan: Plan) {
    guard let before = edit.before, let after = edit.after, plan.baseYear == baseYear, plan.isLeaf(after.id) else {
      self = Outlook(of: plan)
      return
    }
    let year = after.id.year
    if year == ownYear {
      carried = carried - carriedPoints(of: before, in: plan) + carriedPoints(of: after, in: plan)
    } else if year == baseYear, let ownYear, let leaf = plan.lines[.init(year: ownYear, code: after.id.code)] {
      carried = carried - Self.carried(before, to: leaf) + Self.carried(after, to: leaf)
    }
    touch(after.id.code, in: plan)
  }

  /// Points that a leaf of the own year takes over while it has no score.
  private func carriedPoints(of leaf: ScoreLine, in plan: Plan) -> Score {
    guard let baseYear, let base = plan.lines[.init(year: baseYear, code: leaf.id.code)] else { return .zero }
    return Self.carried(base, to: leaf)
  }

  private static func carried(_ base: ScoreLine, to leaf: ScoreLine) -> Score {
    guard leaf.kind == .criterion, leaf.applicability == .applicable, leaf.scores.score == nil else { return .zero }
    let reached = base.kind == .criterion ? base.reached ?? .zero : .zero
    return min(reached, leaf.maximum ?? reached)
  }

  private func start(in plan: Plan) -> (reached: Score, maximum: Score)? {
    guard let baseYear else {
      return plan.header.published?.index.map { ($0, Score(thousandths: 100_000)) }
    }
    let sum = plan.sum(of: ownYear ?? baseYear)
    return sum.maximum > .zero ? (max(.zero, sum.total + carried), sum.maximum) : nil
  }

  /// Works out anew the gains of a criterion's items, and of those above it, which share its gap.
  private mutating func touch(_ code: CriterionCode?, in plan: Plan) {
    var node = code
    while let code = node {
      allot(code, in: plan)
      node = code.parent
    }
  }

  private mutating func allot(_ code: CriterionCode, in plan: Plan) {
    let items = plan.items(of: code)
    guard !items.isEmpty else { return }
    for item in items { takeOut(item) }
    var left = isScoredAnew(code, plan) ? .zero : plan.gap(of: code, in: baseYear) ?? .zero
    left = max(.zero, left - (allotted[code] ?? .zero))
    for key in items {
      guard let item = plan.items[key] else { continue }
      let state = plan.lead(of: key)?.state ?? .notStarted
      let points = min(item.expectedPoints ?? left, left)
      if state != .cancelled { left = left - points }
      enter(
        Forecast.Gain(
          item: key, code: code, points: points, likelihood: plan.settings.likelihoods[state] ?? 0, state: state))
    }
  }

  private mutating func forget(_ item: Item, in plan: Plan) {
    takeOut(item.id)
    touch(item.criterion, in: plan)
  }

  private mutating func takeOut(_ item: Item.Key) {
    guard let gain = gains.removeValue(forKey: item) else { return }
    count(gain, weight: -1)
  }

  private mutating func enter(_ gain: Forecast.Gain) {
    gains[gain.item] = gain
    count(gain, weight: 1)
  }

  private mutating func count(_ gain: Forecast.Gain, weight: Int) {
    likely += weight * gain.points.thousandths * gain.likelihood
    let points = Score(thousandths: weight * gain.points.thousandths)
    if gain.state == .done { confirmed = confirmed + points }
    guard gain.state != .cancelled else { return }
    all = all + points
    var node: CriterionCode? = gain.code
    while let code = node {
      allotted[code, default: .zero] = allotted[code, default: .zero] + points
      node = code.parent
    }
  }

  /// Whether the plan's own year has a score for the whole criterion already.
  private func isScoredAnew(_ code: CriterionCode, _ plan: Plan) -> Bool {
    guard let ownYear else { return false }
    let sum = plan.sum(of: ScoreLine.Key(year: ownYear, code: code))
    return sum.leaves > 0 && sum.scored == sum.leaves
  }
}

extension Plan {
  /// An outcome with so many points of a maximum, never more than the maximum unless a bonus brought it there.
  func outcome(reached: Score, of maximum: Score, among year: Int?) -> Forecast.Outcome {
    let index = settings.percent(reached, of: maximum) ?? .zero
    return Forecast.Outcome(
      reached: reached, index: index, band: settings.band(of: index)?.name,
      rank: year.flatMap { rank(of: index, in: $0) })
  }
}
