extension Outlook {
  /// Divides what there is to be had under a field among its items, so that no point is counted twice.
  ///
  /// Items that are done, or taken as solved, come first; then each time the one that brings most beside those before it.
  /// An item never brings more than its criterion and every node above it have left. Dividing so, an item that is done has
  /// the points that it brings by itself, and the items that bring most are the fewest with which so much is reached: what a
  /// node can be brought by so many items grows ever more slowly, on its own and together with others.
  mutating func divide(field: CriterionCode, in plan: Plan) {
    var division = PointDivision(nodes: nodesOfField[field] ?? [], of: self, in: plan)
    for claim in division.claims { takeOut(claim.gain.item) }
    let claims = division.claims
    for isFirst in [true, false] {
      let next = claims.filter { $0.gain.counts && isSecured($0.gain) == isFirst }
      for gain in division.drawn(next) { enter(gain) }
    }
    // What does not count takes nothing from others; it is told what it could have brought by itself.
    for claim in claims where !claim.gain.counts { enter(claim.gain) }
  }
}

/// What the nodes and criteria of a field have left to be had, and the items that claim it.
private struct PointDivision {
  /// An item with what it would bring by itself.
  struct Claim {
    var gain: Forecast.Gain
    /// The nodes whose points it takes: its own, and those above it.
    var nodes: [CriterionCode]
  }

  private(set) var claims: [Claim] = []
  private var leftOfNode: [CriterionCode: Score] = [:]
  private var leftOfCode: [CriterionCode: Score] = [:]

  init(nodes: Set<CriterionCode>, of outlook: Outlook, in plan: Plan) {
    for node in nodes { leftOfNode[node] = max(.zero, outlook.gap(of: node, in: plan)) }
    for node in nodes {
      var path: [CriterionCode] = []
      var above: CriterionCode? = node
      while let code = above {
        if leftOfNode[code] != nil { path.append(code) }
        above = code.parent
      }
      for code in outlook.sharing[node] ?? [] {
        let gap = max(.zero, outlook.gap(of: code, in: plan))
        leftOfCode[code] = gap
        for key in plan.items(of: code) {
          guard let item = plan.items[key] else { continue }
          let points = max(.zero, min(item.expectedPoints ?? gap, gap))
          claims.append(Claim(gain: outlook.gain(of: item, points: points, in: plan), nodes: path))
        }
      }
    }
  }

  /// A claim with the points that are left for it.
  private func left(for claim: Claim) -> Forecast.Gain {
    var gain = claim.gain
    gain.points = claim.nodes.reduce(min(gain.points, leftOfCode[gain.code] ?? .zero)) {
      min($0, leftOfNode[$1] ?? .zero)
    }
    return gain
  }

  /// Gives each claim what is left for it, the one that brings most first.
  mutating func drawn(_ claims: [Claim]) -> [Forecast.Gain] {
    var drawn: [Forecast.Gain] = []
    // What is left for a claim only ever shrinks: one that still brings as much as the next is the largest.
    var waiting = claims.map { (claim: $0, gain: left(for: $0)) }.sorted { Self.comesFirst($1.gain, $0.gain) }
    while let (claim, bound) = waiting.popLast() {
      let gain = left(for: claim)
      if gain.points < bound.points, let next = waiting.last, Self.comesFirst(next.gain, gain) {
        let place = waiting.firstIndex { Self.comesFirst(gain, $0.gain) } ?? waiting.endIndex
        waiting.insert((claim, gain), at: place)
        continue
      }
      drawn.append(gain)
      leftOfCode[gain.code, default: .zero] -= gain.points
      for node in claim.nodes { leftOfNode[node, default: .zero] -= gain.points }
    }
    return drawn
  }

  /// More points first; of as many, parts before what they are part of, then by code.
  private static func comesFirst(_ left: Forecast.Gain, _ right: Forecast.Gain) -> Bool {
    if left.points != right.points { return left.points > right.points }
    return (right.code.depth, left.code, left.item) < (left.code.depth, right.code, right.item)
  }
}
