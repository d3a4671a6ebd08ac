import DashboardCore
import PlanFixtures
import PlanModel
import Testing

/// The pane Đơn vị and the filter on generated plans, against the figures of the plan; the journal beyond its first page.
@Suite struct FigurePaneTests {
  private static let today = RandomPlan.today

  @Test func unitsComeInTheOrderOfTheirOverdueWork() {
    for seed in 0..<200 {
      let plan = RandomPlan.plan(seed)
      let progress = Progress(of: plan, on: Self.today)
      var pane = UnitPane()
      pane.order = .overdue
      pane.fill(from: plan, progress: progress, filter: Filter())
      // Most overdue first; of as many, as the plan names them.
      var expected: [OrgUnit.Key] = []
      for count in (0...40).reversed() {
        expected += plan.units.rows.filter { unit in
          plan.shares(in: TallyScope(on: Self.today, only: .unit(unit.id))).filter { $0.figure == .overdue }.count
            == count
        }.map(\.id)
      }
      let shown = (0..<pane.outline.count).compactMap { line -> OrgUnit.Key? in
        if case .heading(.unit(let id)) = pane.outline[line] { id } else { nil }
      }
      #expect(shown == expected, "seed \(seed)")
    }
  }

  /// Under a unit stand as many rows of work as the unit has phần việc, and under a filter as many as its figure counts.
  @Test func rowsAreTheWorkThatIsCounted() {
    for seed in 0..<200 {
      let plan = RandomPlan.plan(seed)
      let progress = Progress(of: plan, on: Self.today)
      for deadline in [nil] + Filter.DeadlineChoice.allCases.map(Optional.some) {
        var filter = Filter()
        if let deadline { filter.toggle(.deadline(deadline)) }
        var pane = UnitPane()
        pane.unfolded = Set(plan.everyone.map { UnitHeading($0) })
        pane.fill(from: plan, progress: progress, filter: filter)
        var counts: [Assignee: Int] = [:]
        var heading: Assignee?
        for line in 0..<pane.outline.count {
          switch pane.outline[line] {
          case .heading(let above): heading = above.assignee
          case .row(.assignment), .row(.task): if let heading { counts[heading, default: 0] += 1 }
          case .row(.duty), nil: break
          }
        }
        for assignee in plan.everyone {
          let tally = progress[assignee]
          let expected =
            switch deadline {
            case nil: tally.total + tally.cancelled
            case .overdue: tally.overdue
            case .soon: tally.soon
            case .noDeadline: tally.noDeadline
            }
          #expect(counts[assignee] ?? 0 == expected, "seed \(seed), \(String(describing: deadline))")
        }
      }
    }
  }

  @Test func theJournalGoesOnToItsFirstEntry() throws {
    let board = try Board()
    try board.keys((0..<260).map { $0 % 2 == 0 ? "2" : "1" }.joined(separator: " "))
    let newest = board.state.revision
    #expect(newest > 250)
    try board.keys("F8" + String(repeating: " End", count: 8))
    guard case .journal(let list) = board.state.overlay else {
      Issue.record("no journal is open")
      return
    }
    #expect(list.entries.map(\.number) == Array((1...newest).reversed()) && !list.hasMore)
  }
}
