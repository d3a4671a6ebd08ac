/// The stages at which a criterion is scored, in the order in which their scores count: the first one there is, counts.
public enum ScoreStage: String, CaseIterable, Sendable {
  /// Điểm công bố: as the province published it.
  case published
  /// Điểm thẩm định lần 2, after the explanation.
  case appraised2
  /// Điểm thẩm định lần 1.
  case appraised1
  /// Điểm điều tra xã hội học.
  case survey
  /// Điểm tự đánh giá.
  case selfScored = "self"
}

/// The scores of one criterion, stage by stage.
public struct StageScores: Hashable, Sendable {
  /// As published.
  public var published: Score?
  /// By the appraisal after the explanation.
  public var appraised2: Score?
  /// By the first appraisal.
  public var appraised1: Score?
  /// By the survey.
  public var survey: Score?
  /// By the department itself.
  public var selfScored: Score?

  /// No score at any stage.
  public init() {}

  /// One score, at one stage.
  public init(_ stage: ScoreStage, _ score: Score) { self[stage] = score }

  /// The score of a stage.
  public subscript(stage: ScoreStage) -> Score? {
    get {
      switch stage {
      case .published: published
      case .appraised2: appraised2
      case .appraised1: appraised1
      case .survey: survey
      case .selfScored: selfScored
      }
    }
    set {
      switch stage {
      case .published: published = newValue
      case .appraised2: appraised2 = newValue
      case .appraised1: appraised1 = newValue
      case .survey: survey = newValue
      case .selfScored: selfScored = newValue
      }
    }
  }

  /// The stage whose score counts; `nil` before the first.
  public var counting: ScoreStage? { ScoreStage.allCases.first { self[$0] != nil } }

  /// The score that counts.
  public var score: Score? { counting.flatMap { self[$0] } }
}
