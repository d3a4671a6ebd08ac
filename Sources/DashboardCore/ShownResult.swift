import PlanModel

/// The result in the first line: of the year that the plan mends, by its scorecard where there is one.
public struct ShownResult: Equatable, Sendable {
  /// The year of the index.
  public var year: Int?
  /// The index as published.
  public var published: Score?
  /// The index as the points say it, every criterion scored, where it is not the published one.
  public var computed: Score?
  /// The index so far, where some criteria have no score yet and none is published.
  public var provisional: ComputedIndex?
  /// The rank as published.
  public var rank: Int?
  /// Among how many.
  public var of: Int?
  /// The class as published, or by the classes set.
  public var band: String?
  /// The year that the plan's text gives, where it is another.
  public var textYear: Int?
}

extension DashboardState {
  /// The result in the first line; `nil` while none is known.
  public var shownResult: ShownResult? {
    let header = plan.header
    let year = plan.shownYear ?? header.resultYear ?? header.published?.year
    var result = ShownResult(year: year)
    if header.resultYear ?? header.published?.year == year, let published = header.published {
      (result.published, result.rank, result.of) = (published.index, published.rank, published.of)
      result.textYear = published.year == year ? nil : published.year
    }
    if let year, let card = plan.scorecards[year] { result.take(card, plan) }
    return result.published == nil && result.computed == nil && result.provisional == nil ? nil : result
  }
}

extension ShownResult {
  fileprivate mutating func take(_ card: Scorecard, _ plan: Plan) {
    published = card.publishedIndex ?? published
    rank = card.publishedRank ?? rank
    of = card.rankedOf ?? of
    let index = plan.computedIndex(of: card.id)
    if let index, !index.isProvisional, index.value != published { computed = index.value }
    if let index, index.isProvisional, published == nil { provisional = index }
    band = plan.className(of: card.id) ?? published.flatMap { plan.settings.band(of: $0)?.name }
  }
}
