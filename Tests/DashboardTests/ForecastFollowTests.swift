import DashboardCore
import Foundation
import PlanModel
import PlanStore
import Testing

/// The list of the forecast follows edits by itself; it must be what sorting everything anew would give.
@Suite struct ForecastFollowTests {
  @Test func theListAfterEditsIsTheListMadeAnew() throws {
    let board = try Board(scored: ScoredSample.year2024)
    try board.keys("F6")
    var random = SystemRandomNumberGenerator()
    for _ in 0..<60 {
      let plan = board.state.plan
      if Bool.random(using: &random), let line = plan.leaves(of: 2024).randomElement() {
        var after = line
        after.scores[.appraised2] = Score(thousandths: Int.random(in: 0...1, using: &random) * 500)
        if let change = try? plan.change(scoring: after, before: line) { try board.commit(change) }
      } else if let assignment = plan.assignments.rows.randomElement() {
        let state = WorkState.allCases.randomElement() ?? .done
        let signature = Signature(author: "bình", clock: board.state.clock)
        if let change = try? plan.change(setting: state, reason: "chờ", of: assignment.id, by: signature) {
          try board.commit(change)
        }
      }
      guard case .forecast(let screen) = board.state.overlay else {
        Issue.record("the forecast is gone")
        return
      }
      #expect(screen.items == Outlook(of: board.state.plan).gainsByPoints)
    }
    let units = try board.keys("Tab Tab")
    try board.keys("Esc F6")
    #expect(try board.keys("Tab Tab") == units)
  }
}
