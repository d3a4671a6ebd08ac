import PlanModel
import Testing

/// An outlook that follows edits is the one made from nothing, and never counts a point twice.
@Suite struct OutlookFollowingTests {
  @Test(arguments: 0..<150)
  func followingRandomEditsEqualsStartingFromNothing(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    var world = RandomWorld(&dice)
    var outlook = Outlook(of: world.plan)
    for step in 0..<40 {
      let change = world.change(&dice)
      do { try world.plan.apply(change) } catch { continue }
      outlook.follow(change, in: world.plan)
      let fresh = Outlook(of: world.plan)
      try #require(outlook == fresh, "seed \(seed), step \(step)")
      try Self.check(outlook, world.plan, "seed \(seed), step \(step)")
    }
  }

  /// No node brings back more than it lacks, and the three outcomes come in their order.
  private static func check(_ outlook: Outlook, _ plan: Plan, _ place: String) throws {
    for node in plan.criteria.rows.map(\.id) where !plan.items(of: node).isEmpty {
      guard let year = outlook.ownYear ?? outlook.baseYear, plan.lines.contains(.init(year: year, code: node)) else {
        continue
      }
      let gains = outlook.allGains.filter { ($0.code == node || $0.code.isPart(of: node)) && $0.state != .cancelled }
      let sum = gains.reduce(Score.zero) { $0 + $1.points }
      try #require(sum <= outlook.gap(of: node, in: plan), "\(place), \(node)")
    }
    try #require(outlook.allGains.allSatisfy { $0.points >= .zero })
    guard let forecast = outlook.forecast(of: plan) else { return }
    try #require(forecast.now.reached <= forecast.expected.reached, "\(place)")
    try #require(forecast.expected.reached <= forecast.best.reached, "\(place)")
    let open = Set(outlook.allGains.map(\.item))
    try #require(outlook.forecast(of: plan, solved: open)?.now == forecast.best, "\(place)")
  }
}

/// A plan with two scorecards, and edits of all kinds that bear on the forecast.
private struct RandomWorld {
  var plan: Plan
  private let codes: [CriterionCode]

  init(_ dice: inout Dice) {
    let base = RandomTree.lines(&dice)
    let own = base.filter { _ in Int.random(in: 0..<8, using: &dice) > 0 }.map { line in
      var line = RandomTree.scored(line, &dice)
      if Bool.random(using: &dice) { line.scores = StageScores() }
      return ScoreLine(
        id: .init(year: 2025, code: line.id.code), name: line.name, kind: line.kind, maximum: line.maximum,
        scores: line.scores, scorer: line.scorer, applicability: line.applicability)
    }
    let hasOwn = Bool.random(using: &dice)
    let lines = hasOwn ? base + own : base
    var codes = base.map(\.id.code)
    codes += codes.prefix(4).compactMap { CriterionCode("\($0).7") } + [CriterionCode("77.1")!, CriterionCode("77")!]
    self.codes = codes
    plan = Plan(
      header: PlanHeader(planYear: 2025, published: .init(index: Score(thousandths: 80_000))),
      criteria: codes.map { RandomWorld.criterion($0, &dice) }, units: [OrgUnit(id: .init(1), name: "Văn phòng")],
      scorecards: [Scorecard(id: 2024), Scorecard(id: 2025)], lines: lines)
    for _ in 0..<8 {
      let change = newItem(&dice)
      try? plan.apply(change)
    }
  }

  private static func criterion(_ code: CriterionCode, _ dice: inout Dice) -> Criterion {
    Criterion(
      id: code, name: "\(code)", maximum: Score(thousandths: .random(in: 0...3000, using: &dice)),
      score: Bool.random(using: &dice) ? Score(thousandths: .random(in: 0...3000, using: &dice)) : nil)
  }

  private func newItem(_ dice: inout Dice) -> Change {
    let id = (plan.items.rows.last?.id.number ?? 0) + 1
    let item = Item(id: .init(id), criterion: codes.randomElement(using: &dice)!, expectedPoints: expected(&dice))
    let lead = Assignment(
      id: .init((plan.assignments.rows.last?.id.number ?? 0) + 1), item: item.id, assignee: .unit(.init(1)),
      role: .lead, state: .allCases.randomElement(using: &dice)!, reason: "chờ")
    return Change(
      kind: .edit,
      edits: [.item(Edit(before: nil, after: item)), .assignment(Edit(before: nil, after: lead))])
  }

  private func expected(_ dice: inout Dice) -> Score? {
    Bool.random(using: &dice) ? Score(thousandths: .random(in: 0...2000, using: &dice)) : nil
  }

  func change(_ dice: inout Dice) -> Change {
    var edits = edits(&dice)
    // Now and then a change of several records.
    var next = self
    if Int.random(in: 0..<5, using: &dice) == 0, (try? next.plan.apply(Change(kind: .edit, edits: edits))) != nil {
      edits += next.edits(&dice)
    }
    let plan = Int.random(in: 0..<12, using: &dice) == 0 ? 2 : 1
    return Change(plan: plan, kind: .edit, edits: edits)
  }

  private func edits(_ dice: inout Dice) -> [RecordEdit] {
    switch Int.random(in: 0..<12, using: &dice) {
    case 0: return newItem(&dice).edits
    case 1, 2: return itemEdit(&dice)
    case 3, 4: return stateEdit(&dice)
    case 5: return leadEdit(&dice)
    case 6, 7, 8: return lineEdit(&dice)
    case 9:
      guard let before = plan.criteria.rows.randomElement(using: &dice) else { return [] }
      return [.criterion(Edit(before: before, after: Self.criterion(before.id, &dice)))]
    case 10:
      var settings = plan.settings
      settings.likelihoods[.inProgress] = .random(in: 0...1000, using: &dice)
      return [.settings(Edit(before: plan.settings, after: settings))]
    default:
      var header = plan.header
      header.planYear = [2024, 2025, 2026, nil].randomElement(using: &dice)!
      return [.header(Edit(before: plan.header, after: header))]
    }
  }

  private func itemEdit(_ dice: inout Dice) -> [RecordEdit] {
    guard let before = plan.items.rows.randomElement(using: &dice) else { return [] }
    if Int.random(in: 0..<6, using: &dice) == 0 {
      let team = plan.assignments(of: before.id).compactMap { plan.assignments[$0] }
      return team.map { .assignment(Edit(before: $0, after: nil)) } + [.item(Edit(before: before, after: nil))]
    }
    var after = before
    after.expectedPoints = expected(&dice)
    if Bool.random(using: &dice) { after.criterion = codes.randomElement(using: &dice)! }
    return [.item(Edit(before: before, after: after))]
  }

  private func stateEdit(_ dice: inout Dice) -> [RecordEdit] {
    guard let before = plan.assignments.rows.randomElement(using: &dice) else { return [] }
    var after = before
    after.state = .allCases.randomElement(using: &dice)!
    return [.assignment(Edit(before: before, after: after))]
  }

  /// Another lead, none, or the assignment of another item.
  private func leadEdit(_ dice: inout Dice) -> [RecordEdit] {
    guard let before = plan.assignments.rows.randomElement(using: &dice) else { return [] }
    var after = before
    after.role = .allCases.randomElement(using: &dice)!
    if Bool.random(using: &dice), let item = plan.items.rows.randomElement(using: &dice) { after.item = item.id }
    return [.assignment(Edit(before: before, after: Int.random(in: 0..<4, using: &dice) == 0 ? nil : after))]
  }

  private func lineEdit(_ dice: inout Dice) -> [RecordEdit] {
    guard let before = plan.lines.rows.randomElement(using: &dice) else { return [] }
    let kind = Int.random(in: 0..<10, using: &dice)
    if kind == 0 { return [.line(Edit(before: before, after: nil))] }
    if kind == 1, let code = CriterionCode("\(before.id.code).9") {
      let id = ScoreLine.Key(year: before.id.year, code: code)
      guard plan.lines[id] == nil else { return [] }
      return [.line(Edit(before: nil, after: RandomTree.scored(ScoreLine(id: id, name: ""), &dice)))]
    }
    var after = RandomTree.scored(before, &dice)
    if before.id.year == 2025, Bool.random(using: &dice) { after.scores = StageScores() }
    return [.line(Edit(before: before, after: after))]
  }
}
