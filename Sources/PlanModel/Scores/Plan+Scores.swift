extension Plan {
  /// The years that have a scorecard, oldest first.
  public var scoredYears: [Int] { scorecards.rows.map(\.id) }

  /// The lines of a year's scorecard, by code.
  public func lines(of year: Int) -> ArraySlice<ScoreLine> { lines.rows[lines.range(ofYear: year)] }

  /// The leaves of a year's scorecard, by code: the lines that points lie on.
  public func leaves(of year: Int) -> [ScoreLine] {
    lines.range(ofYear: year).lazy.filter { lines.isLeaf(at: $0) }.map { lines.rows[$0] }
  }

  /// Whether a line has no parts.
  public func isLeaf(_ line: ScoreLine.Key) -> Bool { lines.isLeaf(line) }

  /// What the leaves of a year add up to.
  public func sum(of year: Int) -> ScoreSum { sums.years[year] ?? ScoreSum() }

  /// What the leaves at or below a node add up to.
  public func sum(of node: ScoreLine.Key) -> ScoreSum { sums.nodes[node] ?? ScoreSum() }

  /// The index of a year as computed, in percent with two decimals; `nil` while no maximum is known.
  public func index(of year: Int) -> Score? {
    let sum = sum(of: year)
    return settings.percent(sum.total, of: sum.maximum)
  }

  /// The component index of a node, in percent with two decimals.
  public func index(of node: ScoreLine.Key) -> Score? {
    let sum = sum(of: node)
    return settings.percent(sum.reached, of: sum.maximum)
  }

  /// The points published for a year less those computed; `nil` where either is unknown, zero where they agree.
  public func indexDifference(of year: Int) -> Score? {
    guard let published = scorecards[year]?.publishedIndex, let computed = index(of: year) else { return nil }
    return published - computed
  }

  /// The year whose result the plan mends, as far as scores are there: the newest scored year before the plan's own, or
  /// else the plan's own, or else the newest; `nil` while nothing is scored.
  public var baseYear: Int? {
    let scored = scoredYears.filter { sum(of: $0).scored > 0 }
    guard let own = header.planYear else { return scored.last }
    return scored.last { $0 < own } ?? scored.first { $0 == own } ?? scored.last
  }

  /// The years in which a criterion lost points, when it did in that year and in the one before.
  public func losesAgain(_ line: ScoreLine.Key) -> Bool {
    guard let gap = lines[line]?.gap, gap > .zero else { return false }
    let before = lines[ScoreLine.Key(year: line.year - 1, code: line.code)]
    return (before?.gap ?? .zero) > .zero
  }

  /// Points lost by the leaves of a year that have a remedy, each leaf once.
  public func explainedLoss(of year: Int) -> Score {
    leaves(of: year).reduce(.zero) { sum, leaf in
      guard let gap = leaf.gap, isExplained(leaf.id.code) else { return sum }
      return sum + gap
    }
  }

  /// Whether an item with a remedy mends that criterion, or one that it is part of; see `hasRemedy`.
  public func isExplained(_ code: CriterionCode) -> Bool {
    var node: CriterionCode? = code
    while let code = node {
      if items(of: code).contains(where: hasRemedy) { return true }
      node = code.parent
    }
    return false
  }

  /// The item that mends a criterion: its own, or else that of the nearest one it is part of.
  public func itemMending(_ code: CriterionCode) -> Item.Key? {
    var node: CriterionCode? = code
    while let code = node {
      if let item = items(of: code).first { return item }
      node = code.parent
    }
    return nil
  }

  /// The newest year before that one that has a scorecard.
  public func scoredYear(before year: Int) -> Int? { scorecards.rows.last { $0.id < year }?.id }

  /// The scorecard that is looked at first: that of the base year, or the newest while nothing is scored.
  public var shownYear: Int? { baseYear ?? scoredYears.last }
}

extension Settings {
  /// Points as a percentage of a maximum, cut to two decimals as the office does; `nil` for a maximum of nothing.
  public func percent(_ points: Score, of maximum: Score) -> Score? {
    guard maximum > .zero else { return nil }
    let hundredths = points.thousandths.multipliedFullWidth(by: 10_000)
    var (quotient, remainder) = maximum.thousandths.dividingFullWidth(hundredths)
    if rounding == .round, remainder * 2 >= maximum.thousandths { quotient += 1 }
    return Score(thousandths: quotient * 10)
  }
}
