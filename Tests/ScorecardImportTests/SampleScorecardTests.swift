import PlanModel
import Samples
import Testing

@Suite struct SampleScorecardTests {
  private func sample() throws -> Plan {
    var plan = Plan()
    try plan.apply(try plan.change(importing: SamplePlan.draft))
    try plan.apply(SampleScorecard.change)
    return plan
  }

  @Test func itAddsUpToThePublishedIndexAndRank() throws {
    let plan = try sample()
    #expect(plan.leaves(of: 2024).count == 86)
    #expect(plan.index(of: 2024)?.decimalText == "91.89")
    #expect(plan.checks(of: 2024) == [])
    #expect(plan.sum(of: 2024).maximum == Score(thousandths: 100_000))
    #expect(plan.lines(of: 2024).filter { $0.id.code.depth == 1 }.count == 8)
  }

  @Test func itHoldsThePlansCriteriaWithTheirPoints() throws {
    let plan = try sample()
    for item in plan.items.rows {
      let criterion = try #require(plan.criteria[item.criterion])
      let line = try #require(plan.lines[.init(year: 2024, code: item.criterion)])
      #expect(line.name == criterion.name)
      #expect((line.maximum, line.scores.score) == (criterion.maximum, criterion.score))
    }
    #expect(plan.explainedLoss(of: 2024).decimalText == "6")
    #expect(plan.sum(of: 2024).lost.decimalText == "8.11")
  }

  @Test func theForecastGoesFromNowToBest() throws {
    let forecast = try #require(try sample().forecast())
    #expect([forecast.now, forecast.expected, forecast.best].map(\.index.decimalText) == ["91.89", "93.69", "97.89"])
    #expect([forecast.now, forecast.expected, forecast.best].map(\.rank) == [7, 4, 1])
  }
}
