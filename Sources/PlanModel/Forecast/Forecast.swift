/// Where the year will end: the index as confirmed now, as expected, and at best.
public struct Forecast: Equatable, Sendable {
  /// One outcome.
  public struct Outcome: Equatable, Sendable {
    /// Points reached.
    public var reached: Score
    /// The index in percent.
    public var index: Score
    /// The class; `nil` below the lowest.
    public var band: String?
    /// The rank; `nil` while the others' results are not known.
    public var rank: Int?
  }

  /// What one item may bring.
  public struct Gain: Equatable, Sendable {
    /// The item.
    public var item: Item.Key
    /// Its criterion.
    public var code: CriterionCode
    /// The points it brings back when it succeeds: no more than the other items of its criterion leave of the gap.
    public var points: Score
    /// How likely that is, in thousandths.
    public var likelihood: Int
    /// The state of its lead.
    public var state: WorkState
    /// Whether it falls due, or was finished, after the freeze day of the year, so that it brings nothing this year.
    public var isTooLate = false

    /// Whether it brings points this year: not cancelled, and not too late.
    public var counts: Bool { state != .cancelled && !isTooLate }
  }

  /// The year whose others the rank is among, and whose scores it starts from; `nil` without a scorecard.
  public var baseYear: Int?
  /// Points reached before any item.
  public var base: Score
  /// The maximum of all that applies.
  public var maximum: Score
  /// The base year's index so far, while criteria of it have no score: the forecast has no class and no rank then.
  public var provisional: ComputedIndex?
  /// What is confirmed.
  public var now: Outcome
  /// What the states of the items let expect.
  public var expected: Outcome
  /// All items succeed that are not cancelled and not too late for the year.
  public var best: Outcome
}

extension Plan {
  /// The points an item is expected to bring back: as the officer set them, otherwise its whole gap.
  public func expectedPoints(of item: Item) -> Score {
    item.expectedPoints ?? gap(of: item.criterion, in: baseYear) ?? .zero
  }

  /// The points a criterion lost: by the scorecard of that year where it is in it, otherwise by the plan's text.
  public func gap(of code: CriterionCode, in year: Int?) -> Score? {
    guard let year, lists(code, in: year) else { return counted(code)?.gap }
    return sum(of: ScoreLine.Key(year: year, code: code)).lost
  }

  /// Whether the scorecard of a year has a criterion, or parts of it.
  func lists(_ code: CriterionCode, in year: Int) -> Bool {
    let line = ScoreLine.Key(year: year, code: code)
    if lines.contains(line) { return true }
    return lines.first(after: line).map { $0.id.year == year && $0.id.code.isPart(of: code) } ?? false
  }

  /// The forecast, with some items taken as solved; `nil` while there is neither a scorecard with scores nor a published
  /// index. Works through the whole plan; what follows edits keeps an `Outlook`.
  public func forecast(solved: Set<Item.Key> = []) -> Forecast? { Outlook(of: self).forecast(of: self, solved: solved) }
}
