import PlanModel

/// What a stretch of text says about points.
struct ScoreReading: Hashable, Sendable {
  /// Points reached, as the appraisal found them or as the text says without naming who.
  var score: Score?
  /// Points by self-assessment.
  var selfScore: Score?
  /// Most points.
  var maximum: Score?
  /// Points lost.
  var gap: Score?
  /// Whether the text says that all points were reached.
  var isFull = false
  /// Whether `score` is what an appraisal found.
  var isAppraised = false
  /// Pairs of statements of one quantity that disagree.
  var conflicts: [[String]] = []
  /// Numbers that could be read two ways.
  var ambiguous: [String] = []
  /// "chưa đạt điểm tối đa", which says of no number how many points there were.
  var denied: Range<Int>?
  /// Where the statements begin and end; `nil` without any.
  var range: Range<Int>?

  /// Whether anything was said.
  var isEmpty: Bool { range == nil }
  /// Whether it says how many points were reached or lost, not only how many there are.
  var tellsResult: Bool { score != nil || selfScore != nil || gap != nil || isFull || !ambiguous.isEmpty }

  /// Points reached, worked out where the text says them another way.
  var reached: Score? {
    if let score { return score }
    if isFull, let maximum { return maximum }
    if let maximum, let gap, gap <= maximum { return maximum - gap }
    return selfScore
  }

  /// Points lost, worked out where the text gives the points reached.
  var lost: Score? {
    if let gap { return gap }
    guard let maximum, let reached, reached <= maximum else { return nil }
    return maximum - reached
  }

  /// Whether all points were reached.
  var lostNothing: Bool { isFull || maximum != nil && reached == maximum }

  /// Adds what a later text says; where both speak and disagree, the first stays and the pair is noted.
  mutating func merge(_ other: ScoreReading) {
    if other.isAppraised, !isAppraised, selfScore == nil, let score, other.score != score, other.score != nil {
      note(score, other.score)
    } else if other.isAppraised, !isAppraised, other.score != nil {
      score = other.score
      isAppraised = true
    } else {
      score = merged(score, other.score)
    }
    selfScore = merged(selfScore, other.selfScore)
    maximum = merged(maximum, other.maximum)
    gap = merged(gap, other.gap)
    isFull = isFull || other.isFull
    conflicts += other.conflicts
    ambiguous += other.ambiguous
    if range == nil { range = other.range }
  }

  private mutating func merged(_ first: Score?, _ second: Score?) -> Score? {
    if let first, let second, first != second { note(first, second) }
    return first ?? second
  }

  private mutating func note(_ first: Score?, _ second: Score?) {
    guard let first, let second else { return }
    conflicts.append([first.decimalText, second.decimalText])
  }

  /// Notes what the statements say against each other: points reached, lost and most points that do not add up.
  mutating func checkSum() {
    guard let score, let maximum, let gap, score <= maximum, maximum - score != gap else { return }
    conflicts.append(["\(score.decimalText)/\(maximum.decimalText)", "-\(gap.decimalText)"])
  }
}
