import PlanFixtures
import PlanModel
import Testing

/// Index, rank, forecast and the fewest items of thousands of generated plans against their plain definitions.
@Suite struct ForecastOracleTests {
  private struct Ended: Equatable {
    var reached: Int
    var index: Int
    var band: String?
    var rank: Int?

    init?(_ outcome: (reached: Int, index: Int, band: String?, rank: Int?)?) {
      guard let outcome else { return nil }
      (reached, index, band, rank) = outcome
    }

    init(_ outcome: Forecast.Outcome) {
      (reached, index) = (outcome.reached.thousandths, outcome.index.thousandths)
      (band, rank) = (outcome.band, outcome.rank)
    }
  }

  @Test(arguments: 0..<4) func theIndexIsThatOfTheDefinition(_ part: Int) {
    for seed in (part * 150)..<(part * 150 + 150) {
      let plan = RandomPlan.plan(seed)
      let oracle = ForecastOracle(plan: plan)
      for year in [2024, 2025] {
        #expect(plan.index(of: year)?.thousandths == oracle.index(year), "seed \(seed)")
        if let index = plan.index(of: year) {
          #expect(plan.rank(of: index, in: year) == oracle.rank(index.thousandths, year), "seed \(seed)")
          #expect(plan.settings.band(of: index)?.name == oracle.band(index.thousandths), "seed \(seed)")
        }
      }
    }
  }

  @Test(arguments: 0..<4) func theForecastIsThatOfTheDefinition(_ part: Int) {
    for seed in (part * 50)..<(part * 50 + 50) {
      let plan = RandomPlan.plan(seed, small: seed % 2 == 0)
      let oracle = ForecastOracle(plan: plan)
      let forecast = plan.forecast()
      #expect(forecast.map { Ended($0.now) } == Ended(oracle.now), "seed \(seed)")
      #expect(forecast.map { Ended($0.best) } == Ended(oracle.best), "seed \(seed)")
      #expect((forecast?.provisional != nil) == (forecast != nil && oracle.isProvisional), "seed \(seed)")
      guard let forecast else { continue }
      #expect(
        forecast.now.reached <= forecast.expected.reached && forecast.expected.reached <= forecast.best.reached,
        "seed \(seed)")
      // Items tried as solved bring what they bring together with those that are done.
      let tried = oracle.open.filter { _ in seed % 3 > 0 }.prefix(2)
      let outcome = oracle.outcome(oracle.value(of: oracle.done + tried))
      #expect(plan.forecast(solved: Set(tried.map(\.id))).map { Ended($0.now) } == Ended(outcome), "seed \(seed)")
    }
  }

  @Test(arguments: 0..<4) func theFewestItemsAreTheFewest(_ part: Int) {
    for seed in (part * 30)..<(part * 30 + 30) {
      let plan = RandomPlan.plan(seed, small: true)
      let oracle = ForecastOracle(plan: plan)
      let outlook = Outlook(of: plan)
      guard let now = oracle.now?.index, let best = oracle.best?.index else { continue }
      for target in Set([now, now + 10, (now + best) / 20 * 10, best, best + 10]) where target > 0 {
        guard let path = outlook.path(to: .index(Score(thousandths: target)), of: plan) else { continue }
        let fewest = oracle.fewest(for: target)
        #expect(path.isReached == (fewest != nil), "seed \(seed), \(target)")
        if let fewest { #expect(path.items.count == fewest, "seed \(seed), \(target)") }
      }
    }
  }
}
