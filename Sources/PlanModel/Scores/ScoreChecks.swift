/// Something in a scorecard that does not add up.
public enum ScoreCheck: Hashable, Sendable {
  /// A node's own maximum is not what its parts add up to.
  case partsDiffer(CriterionCode, maximum: Score, parts: Score)
  /// The maxima of the whole set are not what it says they are, with what is excluded counted in.
  case totalDiffers(total: Score, stated: Score)
  /// A score is above the maximum.
  case aboveMaximum(CriterionCode, ScoreStage, score: Score, maximum: Score)
  /// A leaf without a maximum.
  case noMaximum(CriterionCode)
  /// A self-score on a criterion that the survey scores.
  case selfScoreOnSurvey(CriterionCode)
  /// The published index is not the computed one.
  case indexDiffers(published: Score, computed: Score)
  /// The published class is not the one that the classes give the published index.
  case classDiffers(published: String, computed: String)
  /// The published rank is not the one among the published results.
  case rankDiffers(published: Int, computed: Int)
}

extension Plan {
  /// What does not add up in a year's scorecard, by code, the whole at the end.
  public func checks(of year: Int) -> [ScoreCheck] {
    var checks: [ScoreCheck] = []
    var total = Score.zero
    let range = lines.range(ofYear: year)
    for place in range {
      let line = lines.rows[place]
      if line.kind == .criterion, lines.isLeaf(at: place) { total = total + (line.maximum ?? .zero) }
      checks += self.checks(of: line)
    }
    guard !range.isEmpty, let card = scorecards[year] else { return checks }
    if total != card.statedTotal { checks.append(.totalDiffers(total: total, stated: card.statedTotal)) }
    return checks + resultChecks(card)
  }

  /// What does not add up in one line.
  public func checks(of line: ScoreLine) -> [ScoreCheck] {
    if isLeaf(line.id) { return leafChecks(line) }
    guard let maximum = line.maximum else { return [] }
    let parts = maximumOfLeaves(below: line.id)
    return parts == maximum ? [] : [.partsDiffer(line.id.code, maximum: maximum, parts: parts)]
  }

  private func leafChecks(_ line: ScoreLine) -> [ScoreCheck] {
    guard let maximum = line.maximum else { return line.kind == .criterion ? [.noMaximum(line.id.code)] : [] }
    var checks: [ScoreCheck] = []
    for stage in ScoreStage.allCases {
      if let score = line.scores[stage], score > maximum {
        checks.append(.aboveMaximum(line.id.code, stage, score: score, maximum: maximum))
      }
    }
    if line.scorer == .survey, line.scores.selfScored != nil { checks.append(.selfScoreOnSurvey(line.id.code)) }
    return checks
  }

  /// The maxima of the leaves below a node, excluded ones counted in: the set is checked, not the department.
  private func maximumOfLeaves(below node: ScoreLine.Key) -> Score {
    var sum = Score.zero
    var next = lines.first(after: node)
    while let line = next, line.id.year == node.year, line.id.code.isPart(of: node.code) {
      if lines.isLeaf(line.id), line.kind == .criterion { sum = sum + (line.maximum ?? .zero) }
      next = lines.first(after: line.id)
    }
    return sum
  }

  private func resultChecks(_ card: Scorecard) -> [ScoreCheck] {
    guard let published = card.publishedIndex else { return [] }
    var checks: [ScoreCheck] = []
    if let computed = computedIndex(of: card.id), !computed.isProvisional, computed.value != published {
      checks.append(.indexDiffers(published: published, computed: computed.value))
    }
    if !card.publishedClass.isEmpty, let band = settings.band(of: published),
      band.name.folded != card.publishedClass.folded
    {
      checks.append(.classDiffers(published: card.publishedClass, computed: band.name))
    }
    if let rank = card.publishedRank, let computed = self.rank(of: published, in: card.id), computed != rank {
      checks.append(.rankDiffers(published: rank, computed: computed))
    }
    return checks
  }
}
