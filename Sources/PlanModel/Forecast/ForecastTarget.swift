/// What shall be reached.
public enum ForecastTarget: Hashable, Sendable {
  /// An index in percent, or more.
  case index(Score)
  /// A rank, or better.
  case rank(Int)
  /// A class, or better.
  case band(Settings.Band)
}

/// The answer to "what is the cheapest way there": the fewest items that lead from what is confirmed to the target.
public struct ForecastPath: Equatable, Sendable {
  /// The index that the target needs.
  public var needed: Score
  /// The items, those that bring most first; empty when the target is reached already.
  public var items: [Forecast.Gain]
  /// What is reached with them.
  public var outcome: Forecast.Outcome
  /// Whether that is enough; if not, the items are all that there are.
  public var isReached: Bool
}

extension Outlook {
  /// The fewest items that reach a target, on top of those that are done or taken as solved.
  ///
  /// `divide` gives each item what it brings beside those that bring more, so taking the largest each time needs the fewest.
  ///
  /// - Returns: `nil` while there is nothing to forecast from, or the others' results do not tell what a rank needs.
  public func path(to target: ForecastTarget, of plan: Plan, solved: Set<Item.Key> = []) -> ForecastPath? {
    if !solved.isEmpty { return taking(solved, in: plan).path(to: target, of: plan) }
    guard let start = start(in: plan), let forecast = forecast(of: plan), let needed = index(for: target, plan) else {
      return nil
    }
    var gained = confirmed
    var outcome = forecast.now
    var chosen: [Forecast.Gain] = []
    for gain in openGains where outcome.index < needed {
      chosen.append(gain)
      gained = gained + gain.points
      outcome = start.outcome(gaining: gained, in: plan, among: baseYear)
    }
    return ForecastPath(needed: needed, items: chosen, outcome: outcome, isReached: outcome.index >= needed)
  }

  /// The index that is reached with each item of a way and those before it, on top of what is done.
  public func runningIndexes(of path: ForecastPath, in plan: Plan) -> [Score] {
    guard let start = start(in: plan) else { return [] }
    var gained = confirmed
    return path.items.map { gain in
      gained = gained + gain.points
      return start.outcome(gaining: gained, in: plan, among: baseYear).index
    }
  }

  private func index(for target: ForecastTarget, _ plan: Plan) -> Score? {
    switch target {
    case .index(let index): index
    case .rank(let rank): baseYear.flatMap { plan.index(forRank: rank, in: $0) }
    case .band(let band): band.isInclusive ? band.from : band.from.nextHundredth
    }
  }

  private var openGains: [Forecast.Gain] {
    gainsByPoints.filter { $0.state.isOpen && $0.counts && $0.points > .zero && !solved.contains($0.item) }
  }
}

extension Score {
  /// The next percentage with two decimals above this one.
  fileprivate var nextHundredth: Score { Score(thousandths: thousandths / 10 * 10 + 10) }
}
