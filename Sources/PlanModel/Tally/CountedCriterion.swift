extension Plan {
  /// The year whose scorecard says the points of the plan's criteria: the scored one that the plan mends.
  ///
  /// A plan and a scorecard may give one criterion different points. **The scorecard counts**; the plan's text counts
  /// where no scorecard of the year that the plan mends has the criterion wholly scored. The difference is a finding
  /// (`pointsDiffer`), and until somebody clarifies it documents leave the figure out. Only the plan as a document (`report
  /// plan`) prints the points of its own text, as it was signed.
  public var pointsYear: Int? {
    guard let year = baseYear, year != header.planYear else { return nil }
    return header.resultYear.map { $0 == year } ?? true ? year : nil
  }

  /// A criterion of the plan with the points that count in every pane and document; see `pointsYear`.
  public func counted(_ code: CriterionCode) -> Criterion? { criteria[code].map { counted($0) } }

  /// A criterion with the points that count.
  public func counted(_ criterion: Criterion) -> Criterion {
    guard let year = pointsYear, let sum = scoredSum(of: criterion.id, in: year) else { return criterion }
    var counted = criterion
    (counted.maximum, counted.score, counted.statedGap) = (sum.maximum, sum.reached, nil)
    return counted
  }

  /// Whether the plan's text gives a criterion other points than the scorecard that counts.
  public func hasOtherPoints(_ criterion: Criterion) -> Bool {
    let counted = counted(criterion)
    func differs(_ stated: Score?, _ counting: Score?) -> Bool { stated != nil && stated != counting }
    return differs(criterion.maximum, counted.maximum) || differs(criterion.score, counted.score)
      || criterion.score == nil && differs(criterion.statedGap, counted.gap)
  }

  /// What a criterion has in a year's scorecard; `nil` where it is not in it, does not apply, or is not wholly scored.
  private func scoredSum(of code: CriterionCode, in year: Int) -> ScoreSum? {
    let key = ScoreLine.Key(year: year, code: code)
    guard lines.contains(key) else { return nil }
    let sum = sum(of: key)
    return sum.isComplete && sum.maximum > .zero ? sum : nil
  }
}

extension Plan {
  /// Whether an item has a remedy that somebody is to carry out: it names one, and its lead did not cancel it.
  public func hasRemedy(_ id: Item.Key) -> Bool {
    guard let item = items[id], item.remedies.contains(where: { !$0.trimmed.isEmpty }) else { return false }
    return lead(of: id)?.state != .cancelled
  }

  /// Points lost by the criteria of the plan that have a remedy, none of them twice: a criterion within another that
  /// counts is in that one's points.
  public var explainedLoss: Score {
    lossWithoutParts { items(of: $0.id).contains(where: hasRemedy) }
  }

  /// Points lost by the criteria that are asked for, those that are part of another left out.
  public func lossWithoutParts(_ isAsked: (Criterion) -> Bool) -> Score {
    var sum = Score.zero
    var last: CriterionCode?
    // A criterion stands before its parts.
    for criterion in criteria.rows where !(last.map { criterion.id.isPart(of: $0) } ?? false) {
      guard let gap = counted(criterion).gap, isAsked(criterion) else { continue }
      sum += gap
      last = criterion.id
    }
    return sum
  }
}
