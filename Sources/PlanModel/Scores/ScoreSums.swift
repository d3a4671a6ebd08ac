/// What the leaves below a node of a scorecard add up to.
public struct ScoreSum: Equatable, Sendable {
  /// Maxima of the leaves that apply; the denominator of the index.
  public var maximum = Score.zero
  /// Points reached by them; the numerator of the index, before bonus and penalty.
  public var reached = Score.zero
  /// Points of bonus lines, each up to its cap.
  public var bonus = Score.zero
  /// Points of penalty lines, each up to its cap; positive.
  public var penalty = Score.zero
  /// Points lost by leaves that the survey scores; no document mends them.
  public var surveyLost = Score.zero
  /// Points lost by leaves that the appraisal scores.
  public var appraisalLost = Score.zero
  /// Leaves that apply.
  public var leaves = 0
  /// Of these: with a score that counts.
  public var scored = 0
  /// Leaves that take a self-score.
  public var toSelfScore = 0
  /// Of these: with one.
  public var selfScored = 0
  /// Of the leaves that take a self-score: those whose evidence is missing.
  public var evidenceMissing = 0
  /// Of these: those without an explanation, too.
  public var explanationMissing = 0

  /// Nothing.
  public init() {}

  /// Points reached with bonus and penalty, never below zero.
  public var total: Score { max(.zero, reached + bonus - penalty) }
  /// Whether there are leaves, and every one has a score.
  public var isComplete: Bool { leaves > 0 && scored == leaves }
  /// Points lost by leaves that have a score.
  public var lost: Score { surveyLost + appraisalLost }

  /// The part of one leaf, added with a weight of 1 and taken out with −1.
  mutating func count(_ line: ScoreLine, weight: Int) {
    func add(_ score: Score?, to sum: inout Score) {
      if let score { sum.thousandths += weight * score.thousandths }
    }
    guard line.applicability != .excluded else { return }
    switch line.kind {
    case .bonus: add(line.reached, to: &bonus)
    case .penalty: add(line.reached, to: &penalty)
    case .criterion:
      add(line.maximum, to: &maximum)
      add(line.reached, to: &reached)
      if line.scorer == .survey { add(line.gap, to: &surveyLost) } else { add(line.gap, to: &appraisalLost) }
      leaves += weight
      if line.reached != nil { scored += weight }
      guard line.takesSelfScore else { return }
      toSelfScore += weight
      if line.scores.selfScored != nil { selfScored += weight }
      if line.evidence == .missing { evidenceMissing += weight }
      if line.lacksExplanation { explanationMissing += weight }
    }
  }
}

/// The sums of every node of every scorecard, kept up to date edit by edit: an edit of one leaf costs as much as the tree
/// is deep.
struct ScoreSums: Equatable, Sendable {
  /// By node.
  private(set) var nodes: [ScoreLine.Key: ScoreSum] = [:]
  /// By year, over the whole scorecard.
  private(set) var years: [Int: ScoreSum] = [:]

  /// Adds up whole scorecards.
  mutating func fill(_ lines: RecordTable<ScoreLine>) {
    for place in lines.rows.indices where lines.isLeaf(at: place) { count(lines.rows[place], weight: 1) }
  }

  /// Follows an edit that was carried out in `lines`.
  mutating func note(_ edit: Edit<ScoreLine>, in lines: RecordTable<ScoreLine>) {
    if let before = edit.before, let after = edit.after {
      guard lines.isLeaf(after.id) else { return }
      count(before, weight: -1)
      count(after, weight: 1)
    } else if let line = edit.before ?? edit.after {
      follow(line, weight: edit.before == nil ? 1 : -1, lines)
    }
  }

  /// A line came or went: it counts if it is a leaf, and only the line right before it may have stopped or begun to be one.
  private mutating func follow(_ line: ScoreLine, weight: Int, _ lines: RecordTable<ScoreLine>) {
    let next = lines.first(after: line.id)?.id
    if !line.id.isAbove(next) { count(line, weight: weight) }
    guard let above = lines.last(before: line.id), above.id.isAbove(line.id), !above.id.isAbove(next) else { return }
    count(above, weight: -weight)
  }

  private mutating func count(_ leaf: ScoreLine, weight: Int) {
    years.change(leaf.id.year) { $0.count(leaf, weight: weight) }
    var code: CriterionCode? = leaf.id.code
    while let node = code {
      nodes.change(ScoreLine.Key(year: leaf.id.year, code: node)) { $0.count(leaf, weight: weight) }
      code = node.parent
    }
  }
}

extension Dictionary where Value == ScoreSum {
  /// Changes the sum of a key; one that adds up to nothing is not kept, so that equal scorecards have equal sums.
  fileprivate mutating func change(_ key: Key, _ body: (inout ScoreSum) -> Void) {
    var sum = self[key] ?? ScoreSum()
    body(&sum)
    self[key] = sum == ScoreSum() ? nil : sum
  }
}

extension ScoreLine.Key {
  /// Whether that line lies below this one.
  fileprivate func isAbove(_ other: ScoreLine.Key?) -> Bool {
    guard let other else { return false }
    return year == other.year && other.code.isPart(of: code)
  }
}

extension RecordTable<ScoreLine> {
  /// Whether the line at that place has no line below it.
  func isLeaf(at place: Int) -> Bool {
    !rows[place].id.isAbove(place + 1 < rows.count ? rows[place + 1].id : nil)
  }

  /// Whether no line of its year lies below that one.
  func isLeaf(_ id: ScoreLine.Key) -> Bool {
    !id.isAbove(first(after: id)?.id)
  }

  /// The places of the lines of a year.
  func range(ofYear year: Int) -> Range<Int> {
    let start = firstPlace { $0.year >= year }
    let end = firstPlace { $0.year > year }
    return start..<end
  }
}
