import PlanModel
import PlanWords

/// Sentences about a forecast, the same on the board and on the command line.
public struct ForecastReport: Sendable {
  private let plan: Plan
  private let outlook: Outlook
  private let words: Words

  /// The sentences about a plan's forecast.
  public init(plan: Plan, outlook: Outlook, words: Words) {
    (self.plan, self.outlook, self.words) = (plan, outlook, words)
  }

  /// What it is: "DỰ BÁO NĂM 2025".
  public var title: String { words.outlook.title(plan.header.planYear) }

  /// What the forecast starts from; where the published index is not the computed one, both.
  public var source: String {
    let formats = words.formats
    guard let base = outlook.baseYear else {
      return plan.header.published?.index.map { words.outlook.fromPublished(formats.percent($0)) } ?? ""
    }
    var text = words.outlook.fromScorecard(base)
    if let own = outlook.ownYear {
      let sum = plan.sum(of: own)
      text = words.outlook.fromOwnYear(own, sum.scored, sum.leaves, base)
    }
    let computed = plan.computedIndex(of: base)
    if let provisional = outlook.forecast(of: plan)?.provisional {
      text += " (\(words.scores.provisional(provisional.scored, provisional.leaves)))"
    }
    if let published = plan.scorecards[base]?.publishedIndex, let computed, !computed.isProvisional,
      published != computed.value
    {
      text += " · \(words.outlook.differs(formats.percent(published), formats.percent(computed.value)))"
    }
    return text
  }

  /// A target in words: "Hạng 05".
  public func name(of target: ForecastTarget) -> String {
    switch target {
    case .index(let index): "\(words.outlook.indexWord) \(words.formats.percent(index))"
    case .rank(let rank): "\(words.outlook.place) \(words.formats.rank(rank, of: nil))"
    case .band(let band): band.name
    }
  }

  /// The answer to what a target takes.
  public func sentence(_ target: ForecastTarget, _ path: ForecastPath) -> String {
    let index = words.formats.percent(path.outcome.index)
    var goal = name(of: target)
    if case .index = target {} else { goal = words.outlook.needs(goal, words.formats.percent(path.needed)) }
    if !path.isReached { return words.outlook.outOfReach(goal, path.items.count, index) }
    return path.items.isEmpty
      ? words.outlook.reachedAlready(goal, index) : words.outlook.reachedBy(goal, path.items.count, index)
  }
}
