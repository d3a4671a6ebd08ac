import PlanModel

/// The form of a line of a scorecard.
public struct ScoreFormWords: Sendable {
  /// The title, before code and name.
  public let title: String
  private let stages: [String]
  /// The label of the evidence that the set asks for.
  public let evidenceNeeded: String
  /// Beside a score: "tối đa 2".
  public let atMost: @Sendable (_ points: String) -> String
  /// The line has parts, and no scores of its own.
  public let scoresLieOnParts: String

  /// The label of the score of a stage.
  public func label(_ stage: ScoreStage) -> String {
    ScoreStage.allCases.firstIndex(of: stage).map { stages[$0] } ?? ""
  }

  static let vietnamese = ScoreFormWords(
    title: "Điểm và minh chứng", stages: ["Công bố", "Thẩm định 2", "Thẩm định 1", "Điều tra XHH", "Tự chấm"],
    evidenceNeeded: "Cần có", atMost: { "tối đa \($0)" },
    scoresLieOnParts: "Điểm nằm ở các tiêu chí thành phần; hãy chọn một tiêu chí bên dưới.")
  static let english = ScoreFormWords(
    title: "Scores and evidence", stages: ["Published", "Appraisal 2", "Appraisal 1", "Survey", "Self-score"],
    evidenceNeeded: "Needed", atMost: { "at most \($0)" },
    scoresLieOnParts: "Points lie on the parts; select one of them.")
}
