/// A leaf of the plan's own year without a score: what it takes over from the base year, and what it may still gain.
struct PendingLeaf: Equatable, Sendable {
  var carried = Score.zero
  var open = Score.zero

  /// `nil` for a leaf that has a score, does not apply, or is a bonus or penalty.
  init?(_ leaf: ScoreLine, base: Int?, in plan: Plan) {
    guard leaf.kind == .criterion, leaf.applicability == .applicable, leaf.scores.score == nil else { return nil }
    let sum = base.map { plan.sum(of: ScoreLine.Key(year: $0, code: leaf.id.code)) } ?? ScoreSum()
    let maximum = leaf.maximum ?? .zero
    carried = min(sum.reached, maximum)
    open = maximum - carried
  }
}

extension Outlook {
  /// The points that the items of a criterion have to share with those of its parts: what it lost, or what the own year
  /// leaves open of it.
  public func gap(of code: CriterionCode, in plan: Plan) -> Score {
    let node = node(of: code, in: plan)
    guard let year = ownYear ?? baseYear, plan.lists(node, in: year) else {
      return plan.criteria[node]?.gap ?? .zero
    }
    let gap = ownYear == nil ? plan.sum(of: ScoreLine.Key(year: year, code: node)).lost : open[node] ?? .zero
    return node == code ? gap : min(gap, plan.criteria[code]?.gap ?? gap)
  }

  /// The node whose gap the items of a criterion share: its own in the scorecard or, where the set does not list it, the
  /// nearest above it; its own by the plan's text where that is not listed either.
  func node(of code: CriterionCode, in plan: Plan) -> CriterionCode {
    guard let year = ownYear ?? baseYear else { return code }
    var node: CriterionCode? = code
    while let above = node {
      if plan.lists(above, in: year) { return above }
      node = above.parent
    }
    return code
  }

  /// Enters a criterion among those that share a node's gap, or takes it out when it has no items any more.
  mutating func share(_ code: CriterionCode, in plan: Plan) {
    let node = node(of: code, in: plan)
    var codes = sharing[node] ?? []
    codes.removeAll { $0 == code }
    if !plan.items(of: code).isEmpty {
      let place = codes.firstIndex { (code.depth, $0) > ($0.depth, code) } ?? codes.count
      codes.insert(code, at: place)
    }
    sharing[node] = codes.isEmpty ? nil : codes
    var nodes = nodesOfField[node.topmost] ?? []
    if codes.isEmpty { nodes.remove(node) } else { nodes.insert(node) }
    nodesOfField[node.topmost] = nodes.isEmpty ? nil : nodes
  }

  /// Works out anew the gains of a criterion's items, and of all that share points with them.
  mutating func touch(_ code: CriterionCode?, in plan: Plan) {
    guard let code else { return }
    share(code, in: plan)
    divide(field: code.topmost, in: plan)
  }

  /// What an item brings when it brings so many points.
  func gain(of item: Item, points: Score, in plan: Plan) -> Forecast.Gain {
    let lead = plan.lead(of: item.id)
    let state = lead?.state ?? .notStarted
    let isTooLate = lead.map(plan.isTooLate) ?? false
    let likelihood = isTooLate ? 0 : solved.contains(item.id) ? 1000 : plan.settings.likelihood(of: state)
    return Forecast.Gain(
      item: item.id, code: item.criterion, points: points, likelihood: likelihood, state: state, isTooLate: isTooLate)
  }

  /// Takes out an item that has gone, or gone elsewhere.
  mutating func forget(_ item: Item, in plan: Plan) {
    takeOut(item.id)
    touch(item.criterion, in: plan)
  }

  mutating func takeOut(_ item: Item.Key) {
    guard let gain = gains.removeValue(forKey: item) else { return }
    count(gain, weight: -1)
  }

  mutating func enter(_ gain: Forecast.Gain) {
    gains[gain.item] = gain
    count(gain, weight: 1)
  }

  /// Whether the points of an item are certain: it is done, or taken as solved.
  func isSecured(_ gain: Forecast.Gain) -> Bool { gain.state == .done || solved.contains(gain.item) }

  private mutating func count(_ gain: Forecast.Gain, weight: Int) {
    guard gain.counts else { return }
    let points = Score(thousandths: weight * gain.points.thousandths)
    likely += points.thousandths * gain.likelihood
    if isSecured(gain) { confirmed = confirmed + points }
    all = all + points
  }

  /// Puts a leaf of the own year in the place of what was known of it.
  mutating func setPending(_ leaf: PendingLeaf?, at code: CriterionCode) {
    let old = pending[code]
    pending[code] = leaf
    carried = carried + (leaf?.carried ?? .zero) - (old?.carried ?? .zero)
    Self.add((leaf?.open ?? .zero) - (old?.open ?? .zero), at: code, to: &open)
  }

  /// Adds points to a node and all above it; nodes without points are not kept.
  private static func add(_ points: Score, at code: CriterionCode, to sums: inout [CriterionCode: Score]) {
    guard points != .zero else { return }
    var node: CriterionCode? = code
    while let above = node {
      let sum = (sums[above] ?? .zero) + points
      sums[above] = sum == .zero ? nil : sum
      node = above.parent
    }
  }
}

extension Settings {
  /// How likely an item in that state brings its points back, in thousandths: what is done is certain, what is cancelled
  /// brings nothing, whatever the table says.
  public func likelihood(of state: WorkState) -> Int {
    switch state {
    case .done: 1000
    case .cancelled: 0
    case .notStarted, .inProgress, .awaitingConfirmation, .blocked: likelihoods[state] ?? 0
    }
  }
}
