import PlanModel
import Testing

/// Each part of a scorecard has its own lock; scores of others stay open under both.
@Suite struct LockTests {
  private func plan(_ locks: Set<ScoreLock>) throws -> Plan {
    let day = try #require(Day(number: 20_251_201))
    var card = Scorecard(id: 2025)
    if locks.contains(.selfScoring) { card.lockedOn = day }
    if locks.contains(.explanation) { card.explanationLockedOn = day }
    let code = try #require(CriterionCode("1.1"))
    return Plan(
      scorecards: [card],
      lines: [ScoreLine(id: .init(year: 2025, code: code), name: "A", maximum: Score(thousandths: 2000))])
  }

  @Test(
    arguments: ScoreStage.allCases,
    [[], [.selfScoring], [.explanation], [.selfScoring, .explanation]] as [Set<ScoreLock>])
  func onlyTheSelfScoreIsClosedByItsLock(_ stage: ScoreStage, _ locks: Set<ScoreLock>) throws {
    let plan = try plan(locks)
    let before = try #require(plan.lines.rows.first)
    var after = before
    after.scores[stage] = Score(thousandths: 1000)
    if stage == .selfScored, locks.contains(.selfScoring) {
      #expect(throws: ChangeFault.locked(year: 2025, .selfScoring)) { try plan.change(scoring: after, before: before) }
    } else {
      #expect(try plan.change(scoring: after, before: before).edits.count == 1)
    }
  }

  @Test func theExplanationIsClosedByItsOwn() throws {
    for locks in [[], [.selfScoring], [.explanation]] as [Set<ScoreLock>] {
      let plan = try plan(locks)
      let before = try #require(plan.lines.rows.first)
      var after = before
      after.explanation = "đã bổ sung"
      if locks.contains(.explanation) {
        #expect(throws: ChangeFault.locked(year: 2025, .explanation)) {
          try plan.change(scoring: after, before: before)
        }
      } else {
        #expect(try plan.change(scoring: after, before: before).edits.count == 1)
      }
    }
  }
}
