import PlanModel

/// Scorecards: what their numbers are called, and what does not add up in them.
public struct ScoreWords: Sendable {
  private let stageNames: @Sendable (ScoreStage) -> String
  private let kindNames: @Sendable (ScoreLine.Kind) -> String
  private let scorerNames: @Sendable (ScoreLine.Scorer) -> String
  private let applicabilityNames: @Sendable (ScoreLine.Applicability) -> String
  private let evidenceNames: @Sendable (ScoreLine.EvidenceState) -> String
  private let checkSentences: @Sendable (ScoreCheck, Formats, ScoreWords) -> String
  private let completenessText: @Sendable (_ scored: Int, _ of: Int, _ missing: Int) -> String
  private let fullText: @Sendable (_ scored: Int, _ of: Int, _ evidence: Int, _ explanation: Int) -> String
  private let formats: Formats
  /// Nothing is published, or known.
  public let unknown: String
  /// That only some criteria are scored: "tạm tính, đã chấm 40/86".
  public let provisional: @Sendable (_ scored: Int, _ of: Int) -> String
  /// An index with what it rests on: "45,12% (tạm tính, đã chấm 40/86)".
  public func text(of index: ComputedIndex) -> String {
    let percent = formats.percent(index.value)
    return index.isProvisional ? "\(percent) (\(provisional(index.scored, index.leaves)))" : percent
  }
  /// Before the computed index.
  public let computed: String
  /// Before the published index.
  public let published: String
  /// What a maximum is called.
  public let maximum: String
  /// What a year's index is called: "Chỉ số 2024".
  public let index: @Sendable (_ year: Int) -> String
  /// A year as a label: "Năm 2024".
  public let year: @Sendable (_ year: Int) -> String

  /// What a stage is called: "thẩm định lần 2".
  public func name(_ stage: ScoreStage) -> String { stageNames(stage) }
  /// What a kind of line is called.
  public func name(_ kind: ScoreLine.Kind) -> String { kindNames(kind) }
  /// Who scores.
  public func name(_ scorer: ScoreLine.Scorer) -> String { scorerNames(scorer) }
  /// Whether it applies.
  public func name(_ applicability: ScoreLine.Applicability) -> String { applicabilityNames(applicability) }
  /// Whether the evidence is there.
  public func name(_ evidence: ScoreLine.EvidenceState) -> String { evidenceNames(evidence) }
  /// What does not add up, in a sentence.
  public func sentence(_ check: ScoreCheck) -> String { checkSentences(check, formats, self) }
  /// How far self-scoring is: "đã chấm 61/83, thiếu minh chứng 9".
  public func completeness(_ sum: ScoreSum) -> String {
    completenessText(sum.selfScored, sum.toSelfScore, sum.evidenceMissing)
  }

  /// The same with the explanations: "đã chấm 61/83, thiếu minh chứng 9, thiếu giải trình 3".
  public func fullCompleteness(_ sum: ScoreSum) -> String {
    fullText(sum.selfScored, sum.toSelfScore, sum.evidenceMissing, sum.explanationMissing)
  }

  static let vietnamese = ScoreWords(
    stageNames: {
      switch $0 {
      case .published: "điểm công bố"
      case .appraised2: "thẩm định lần 2"
      case .appraised1: "thẩm định lần 1"
      case .survey: "điều tra xã hội học"
      case .selfScored: "tự chấm"
      }
    },
    kindNames: {
      switch $0 {
      case .criterion: "tiêu chí"
      case .bonus: "điểm thưởng"
      case .penalty: "điểm trừ"
      }
    },
    scorerNames: {
      switch $0 {
      case .appraisal: "thẩm định"
      case .survey: "điều tra xã hội học"
      }
    },
    applicabilityNames: {
      switch $0 {
      case .applicable: "áp dụng"
      case .excluded: "không áp dụng, loại khỏi tổng điểm"
      case .full: "không phát sinh, tính điểm tối đa"
      }
    },
    evidenceNames: {
      switch $0 {
      case .unknown: "chưa kiểm tra"
      case .complete: "đủ"
      case .missing: "thiếu"
      }
    },
    checkSentences: { check, formats, words in
      switch check {
      case .partsDiffer(let code, let maximum, let parts):
        "Tiêu chí \(code) ghi điểm tối đa \(formats.score(maximum)) nhưng các thành phần cộng lại là \(formats.score(parts))."
      case .totalDiffers(let total, let stated):
        "Tổng điểm tối đa các tiêu chí là \(formats.score(total)), khác tổng của bộ tiêu chí là \(formats.score(stated))."
      case .aboveMaximum(let code, let stage, let score, let maximum):
        "Tiêu chí \(code): \(words.name(stage)) \(formats.score(score)) lớn hơn điểm tối đa \(formats.score(maximum))."
      case .noMaximum(let code): "Tiêu chí \(code) chưa có điểm tối đa."
      case .selfScoreOnSurvey(let code): "Tiêu chí \(code) do điều tra xã hội học chấm nhưng lại có điểm tự chấm."
      case .indexDiffers(let published, let computed):
        "Chỉ số công bố \(formats.percent(published)) khác chỉ số tính từ điểm \(formats.percent(computed))."
      case .classDiffers(let published, let computed):
        "Xếp loại công bố là \(published), còn theo thang xếp loại đang đặt là \(computed)."
      case .rankDiffers(let published, let computed):
        "Thứ hạng công bố là \(published), còn theo bảng kết quả các đơn vị là \(computed)."
      }
    },
    completenessText: { "đã chấm \($0)/\($1), thiếu minh chứng \($2)" },
    fullText: { "đã chấm \($0)/\($1), thiếu minh chứng \($2), thiếu giải trình \($3)" }, formats: .vietnamese,
    unknown: "chưa có",
    provisional: { "tạm tính, đã chấm \($0)/\($1)" }, computed: "tính từ điểm", published: "công bố",
    maximum: "điểm tối đa",
    index: { "Chỉ số \($0)" }, year: { "Năm \($0)" })

  static let english = ScoreWords(
    stageNames: {
      switch $0 {
      case .published: "published"
      case .appraised2: "second appraisal"
      case .appraised1: "first appraisal"
      case .survey: "survey"
      case .selfScored: "self-score"
      }
    },
    kindNames: {
      switch $0 {
      case .criterion: "criterion"
      case .bonus: "bonus"
      case .penalty: "penalty"
      }
    },
    scorerNames: {
      switch $0 {
      case .appraisal: "appraisal"
      case .survey: "survey"
      }
    },
    applicabilityNames: {
      switch $0 {
      case .applicable: "applies"
      case .excluded: "does not apply, out of the total"
      case .full: "did not arise, counts in full"
      }
    },
    evidenceNames: {
      switch $0 {
      case .unknown: "not checked"
      case .complete: "complete"
      case .missing: "missing"
      }
    },
    checkSentences: { check, formats, words in
      switch check {
      case .partsDiffer(let code, let maximum, let parts):
        "Criterion \(code) has a maximum of \(formats.score(maximum)), but its parts add up to \(formats.score(parts))."
      case .totalDiffers(let total, let stated):
        "The maxima add up to \(formats.score(total)), but the set states a total of \(formats.score(stated))."
      case .aboveMaximum(let code, let stage, let score, let maximum):
        "Criterion \(code): \(words.name(stage)) \(formats.score(score)) is above the maximum of \(formats.score(maximum))."
      case .noMaximum(let code): "Criterion \(code) has no maximum."
      case .selfScoreOnSurvey(let code): "Criterion \(code) is scored by the survey but has a self-score."
      case .indexDiffers(let published, let computed):
        "The published index \(formats.percent(published)) differs from the computed \(formats.percent(computed))."
      case .classDiffers(let published, let computed):
        "The published class is \(published), but by the classes set it is \(computed)."
      case .rankDiffers(let published, let computed):
        "The published rank is \(published), but by the table of results it is \(computed)."
      }
    },
    completenessText: { "\($0)/\($1) scored, evidence missing \($2)" },
    fullText: { "\($0)/\($1) scored, evidence missing \($2), explanations missing \($3)" }, formats: .english,
    unknown: "unknown",
    provisional: { "provisional, \($0)/\($1) scored" }, computed: "computed", published: "published",
    maximum: "maximum",
    index: { "Index \($0)" }, year: { "Year \($0)" })
}

extension ScoreWords {
  /// The words of a language.
  static func of(_ language: Language) -> ScoreWords { language == .vietnamese ? .vietnamese : .english }
}
