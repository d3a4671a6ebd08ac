/// The index of a year as its points give it, and of how many criteria they are. While some have no score yet it is only
/// what there is so far (tạm tính): it has no class and no rank.
public struct ComputedIndex: Equatable, Sendable {
  /// Points reached so far of the maximum of all that applies, in percent.
  public var value: Score
  /// Criteria that have a score.
  public var scored: Int
  /// Criteria that apply.
  public var leaves: Int

  /// Whether some criterion has no score yet.
  public var isProvisional: Bool { scored < leaves }
}

extension Plan {
  /// The index of a year as computed; `nil` while nothing is scored.
  public func computedIndex(of year: Int) -> ComputedIndex? {
    let sum = sum(of: year)
    guard sum.scored > 0, let value = index(of: year) else { return nil }
    return ComputedIndex(value: value, scored: sum.scored, leaves: sum.leaves)
  }

  /// The class of a year: as published, else that of the published index, else that of the computed one where every
  /// criterion is scored; `nil` otherwise.
  public func className(of year: Int) -> String? {
    let card = scorecards[year]
    if let card, !card.publishedClass.isEmpty { return card.publishedClass }
    if let published = card?.publishedIndex { return settings.band(of: published)?.name }
    guard let computed = computedIndex(of: year), !computed.isProvisional else { return nil }
    return settings.band(of: computed.value)?.name
  }
}
