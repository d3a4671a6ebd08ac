/// What a forecast is made of, kept up to date edit by edit: an edit costs as much as its field has items.
///
/// Each leaf starts from its score in the plan's own year where there is one, otherwise from the base year (see
/// `Plan.baseYear`). Items add to what is still open only: a leaf that was scored anew has the work in its score. Without
/// a scorecard all starts from the published index on a scale of 100. Items of one criterion and of its parts share its
/// gap, so that no point is counted twice (see `divide`). A criterion that the own year's set has split up starts anew,
/// since nobody can say which part had which points.
public struct Outlook: Equatable, Sendable {
  /// The year whose scores it starts from; `nil` without a scorecard.
  public let baseYear: Int?
  /// The plan's own year where its scorecard replaces the base, leaf by leaf; `nil` where it is the base, or is not there.
  public let ownYear: Int?
  /// What each item may bring.
  var gains: [Item.Key: Forecast.Gain] = [:]
  /// Criteria with items, by the node whose gap they share.
  var sharing: [CriterionCode: [CriterionCode]] = [:]
  /// The nodes whose gaps are shared, by field.
  var nodesOfField: [CriterionCode: Set<CriterionCode>] = [:]
  /// Open items that a what-if takes as solved.
  var solved: Set<Item.Key> = []
  /// Leaves of the own year that have no score yet.
  var pending: [CriterionCode: PendingLeaf] = [:]
  /// Points that the pending leaves at or below a node may still gain.
  var open: [CriterionCode: Score] = [:]
  /// Points that the pending leaves take over from the base year.
  var carried = Score.zero
  /// Points of items that are done.
  var confirmed = Score.zero
  /// Points of all items that count: not cancelled, and not too late for the year.
  var all = Score.zero
  /// Points times thousandths of likelihood.
  var likely = 0

  /// The outlook of a plan.
  public init(of plan: Plan) {
    (baseYear, ownYear) = Self.years(of: plan)
    if let ownYear {
      for leaf in plan.leaves(of: ownYear) { setPending(PendingLeaf(leaf, base: baseYear, in: plan), at: leaf.id.code) }
    }
    for code in Set(plan.items.rows.map(\.criterion)) { share(code, in: plan) }
    for field in nodesOfField.keys { divide(field: field, in: plan) }
  }

  /// What an item may bring.
  public func gain(of item: Item.Key) -> Forecast.Gain? { gains[item] }

  /// The gains of all items, in no order.
  public var allGains: some Collection<Forecast.Gain> { gains.values }

  /// The gains of all items, those that bring most first.
  public var gainsByPoints: [Forecast.Gain] {
    gains.values.sorted(by: Self.bringsMore)
  }

  /// Whether one gain stands before another in the list: more points first, then by code.
  public static func bringsMore(_ left: Forecast.Gain, _ right: Forecast.Gain) -> Bool {
    (right.points, left.code, left.item) < (left.points, right.code, right.item)
  }

  /// The forecast, with some items taken as solved; cancelled ones cannot be.
  ///
  /// - Returns: `nil` while there is neither a scorecard with scores nor a published index.
  public func forecast(of plan: Plan, solved: Set<Item.Key> = []) -> Forecast? {
    if !solved.isEmpty { return taking(solved, in: plan).forecast(of: plan) }
    guard let start = start(in: plan) else { return nil }
    func outcome(_ points: Score) -> Forecast.Outcome { start.outcome(gaining: points, in: plan, among: baseYear) }
    return Forecast(
      baseYear: baseYear, base: max(.zero, start.reached), maximum: start.maximum, provisional: start.provisional,
      now: outcome(confirmed),
      expected: outcome(Score(thousandths: (likely + 500) / 1000)), best: outcome(all))
  }

  /// The outlook with some items taken as solved: they bring what they bring together with those that are done.
  func taking(_ items: Set<Item.Key>, in plan: Plan) -> Outlook {
    let taken = items.compactMap { gains[$0] }.filter { $0.state.isOpen && $0.counts }
    let fields = Set(taken.map(\.code.topmost))
    var outlook = self
    for gain in gains.values where fields.contains(gain.code.topmost) { outlook.takeOut(gain.item) }
    outlook.solved = Set(taken.map(\.item))
    for field in fields { outlook.divide(field: field, in: plan) }
    return outlook
  }

  /// Follows a change that was applied to the plan.
  public mutating func follow(_ change: Change, in plan: Plan) {
    guard (baseYear, ownYear) == Self.years(of: plan), !change.edits.contains(where: { reshapes($0, plan) }) else {
      self = Outlook(of: plan)
      return
    }
    for edit in change.edits {
      switch edit {
      case .line(let edit): follow(edit, in: plan)
      case .assignment(let edit) where change.plan == plan.header.id:
        for item in Set([edit.before?.item, edit.after?.item].compactMap { $0 }) {
          touch(plan.items[item]?.criterion, in: plan)
        }
      case .item(let edit) where change.plan == plan.header.id:
        if let before = edit.before, edit.after?.criterion != before.criterion { forget(before, in: plan) }
        touch(edit.after?.criterion, in: plan)
      case .criterion(let edit) where change.plan == plan.header.id: touch((edit.after ?? edit.before)?.id, in: plan)
      case .assignment, .item, .criterion, .header, .settings, .scorecard, .peer, .unit, .group, .update, .evidence,
        .duty, .finding, .briefing, .conclusion, .officer:
        break
      }
    }
  }
}

extension Outlook {
  /// Where it starts: the points there are without any item, below zero where a penalty takes more than there is.
  struct Start {
    var reached: Score
    var maximum: Score
    /// All leaves at their maximum, with bonus and penalty.
    var ceiling: Score
    /// The index so far, where criteria of the year it starts from have no score yet: there is no class and no rank then.
    var provisional: ComputedIndex?

    /// What is reached with so many points more, never more than there are.
    func outcome(gaining points: Score, in plan: Plan, among year: Int?) -> Forecast.Outcome {
      let reached = max(.zero, min(reached + points, max(ceiling, reached)))
      let index = plan.settings.percent(reached, of: maximum) ?? .zero
      return Forecast.Outcome(
        reached: reached, index: index,
        band: provisional == nil ? plan.settings.band(of: index)?.name : nil,
        rank: provisional == nil ? year.flatMap { plan.rank(of: index, in: $0) } : nil)
    }
  }

  func start(in plan: Plan) -> Start? {
    guard let baseYear else {
      let whole = Score(thousandths: 100_000)
      return plan.header.published?.index.map { Start(reached: $0, maximum: whole, ceiling: whole) }
    }
    let sum = plan.sum(of: ownYear ?? baseYear)
    guard sum.maximum > .zero else { return nil }
    let extra = sum.bonus - sum.penalty
    return Start(
      reached: sum.reached + carried + extra, maximum: sum.maximum, ceiling: sum.maximum + extra,
      provisional: provisionalBase(in: plan))
  }

  /// The base year's index so far, where it is not wholly scored and something is still taken from it.
  private func provisionalBase(in plan: Plan) -> ComputedIndex? {
    guard let baseYear, ownYear == nil || !pending.isEmpty, let index = plan.computedIndex(of: baseYear),
      index.isProvisional
    else { return nil }
    return index
  }

  /// The year it starts from, and the one that replaces it leaf by leaf.
  private static func years(of plan: Plan) -> (base: Int?, own: Int?) {
    let base = plan.baseYear
    guard let own = plan.header.planYear, base != nil, own != base, plan.sum(of: own).leaves > 0 else {
      return (base, nil)
    }
    return (base, own)
  }

  /// Whether an edit changes more than its own path through the tree.
  private func reshapes(_ edit: RecordEdit, _ plan: Plan) -> Bool {
    switch edit {
    case .header, .settings: true
    case .scorecard(let edit): edit.before?.freeze != edit.after?.freeze
    case .line(let edit): (edit.before == nil || edit.after == nil) && counts(edit)
    default: false
    }
  }

  private func counts(_ edit: Edit<ScoreLine>) -> Bool {
    let year = (edit.after ?? edit.before)?.id.year
    return year != nil && (year == baseYear || year == ownYear)
  }

  private mutating func follow(_ edit: Edit<ScoreLine>, in plan: Plan) {
    guard counts(edit), let code = edit.after?.id.code else { return }
    if let ownYear {
      var node: CriterionCode? = code
      while let above = node {
        let line = ScoreLine.Key(year: ownYear, code: above)
        if let leaf = plan.lines[line], plan.isLeaf(line) {
          setPending(PendingLeaf(leaf, base: baseYear, in: plan), at: above)
        }
        node = above.parent
      }
    }
    touch(code, in: plan)
  }
}
