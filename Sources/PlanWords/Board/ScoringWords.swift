import PlanModel

/// Self-scoring at the end of the year.
public struct ScoringWords: Sendable {
  /// The keys.
  public let open, evidence, explain, fullMarks, clearScore, nextUnscored, previousUnscored, lock: CommandText
  /// The title: "Tự chấm điểm năm 2025".
  public let title: @Sendable (_ year: Int) -> String
  /// The question whether an empty scorecard shall be made, and from which.
  public let offer: @Sendable (_ year: Int, _ pattern: Int, _ leaves: Int) -> String
  /// Heads of the columns.
  public let code, name, maximum, before, own, evidenceHead, explanationHead: String
  /// In the place of a self-score, where the survey scores.
  public let surveyShort: String
  /// Marks of evidence and explanation and what they mean, for the help sheet.
  public let marks: [(mark: String, meaning: String)]
  /// The index of what is scored so far: "tạm tính 72,50%".
  public let running: @Sendable (_ percent: String) -> String
  /// When and by whom it was locked.
  public let locked: @Sendable (_ day: String, _ who: String) -> String
  /// All leaves have a self-score.
  public let allScored: String
  /// A leaf that the survey scores.
  public let surveyTakesNone: @Sendable (_ code: String) -> String
  /// A leaf that does not apply.
  public let notApplicable: @Sendable (_ code: String) -> String
  /// The question whether to lock, with how far it is.
  public let askLock: @Sendable (_ year: Int, _ completeness: String) -> String
  /// How a locked year is unlocked.
  public let howToUnlock: @Sendable (_ year: Int) -> String
  /// Over the explanation.
  public let explanationTitle: String
  /// That missing evidence needs an explanation.
  public let explanationNeeded: String
  /// The place, for the help sheet.
  public let place, explanationPlace: String

  static let vietnamese = ScoringWords(
    open: .init("tự chấm", "tự chấm điểm và đánh dấu minh chứng cuối năm"),
    evidence: .init("minh chứng", "đánh dấu minh chứng: chưa kiểm tra, đủ, thiếu"),
    explain: .init("giải trình", "ghi giải trình của tiêu chí"),
    fullMarks: .init("điểm tối đa", "tự chấm điểm tối đa"), clearScore: .init("bỏ điểm", "bỏ điểm tự chấm"),
    nextUnscored: .init("chưa chấm", "đến tiêu chí chưa chấm tiếp theo"),
    previousUnscored: .init("chưa chấm trước", "về tiêu chí chưa chấm trước đó"),
    lock: .init("khóa", "khóa điểm tự chấm của năm (hỏi lại một lần)"), title: { "Tự chấm điểm năm \($0)" },
    offer: {
      "Năm \($0) chưa có bảng điểm. Lập bảng điểm mới theo bộ tiêu chí năm \($1): \($2) tiêu chí chấm điểm, để trống điểm, minh chứng và giải trình?"
    },
    code: "Mã", name: "Tên", maximum: "Tối đa", before: "Trước", own: "Tự chấm", evidenceHead: "MC",
    explanationHead: "GT", surveyShort: "XHH",
    marks: [
      ("· ✓ ✗", "minh chứng (MC): chưa kiểm tra, đủ, thiếu"), ("✓ !", "giải trình (GT): có, còn thiếu"),
    ],
    running: { "tạm tính \($0)" }, locked: { "đã khóa ngày \($0) (\($1))" },
    allScored: "Không còn tiêu chí nào chưa chấm.",
    surveyTakesNone: { "Tiêu chí \($0) do điều tra xã hội học chấm, không tự chấm." },
    notApplicable: { "Tiêu chí \($0) không áp dụng nên không chấm; sửa ở bảng điểm (Ctrl-G, Enter)." },
    askLock: { "Nhấn Ctrl-K lần nữa để khóa điểm tự chấm năm \($0) (\($1))." },
    howToUnlock: { "Mở khóa bằng F9 hoặc “cchc year unlock \($0)”." }, explanationTitle: "Giải trình",
    explanationNeeded: "Thiếu minh chứng thì phải có giải trình.", place: "Khi tự chấm điểm",
    explanationPlace: "Khi ghi giải trình")

  static let english = ScoringWords(
    open: .init("self-score", "score oneself and tick evidence at the end of the year"),
    evidence: .init("evidence", "mark evidence: not checked, there, missing"),
    explain: .init("explain", "write the explanation of the criterion"),
    fullMarks: .init("full marks", "give the maximum as self-score"),
    clearScore: .init("clear", "clear the self-score"),
    nextUnscored: .init("unscored", "to the next criterion without a self-score"),
    previousUnscored: .init("unscored back", "to the previous criterion without a self-score"),
    lock: .init("lock", "lock the self-scores of the year (asked once more)"), title: { "Self-scoring of \($0)" },
    offer: {
      "\($0) has no scorecard. Make one with the criteria of \($1): \($2) criteria to score, without scores, evidence and explanations?"
    },
    code: "Code", name: "Name", maximum: "Max.", before: "Before", own: "Own", evidenceHead: "Ev",
    explanationHead: "Ex", surveyShort: "survey",
    marks: [
      ("· ✓ ✗", "evidence (Ev): not checked, there, missing"), ("✓ !", "explanation (Ex): there, missing"),
    ],
    running: { "so far \($0)" }, locked: { "locked on \($0) (\($1))" }, allScored: "No criterion is left unscored.",
    surveyTakesNone: { "Criterion \($0) is scored by the survey and takes no self-score." },
    notApplicable: {
      "Criterion \($0) does not apply and is not scored; change that on the scorecard (Ctrl-G, Enter)."
    },
    askLock: { "Press Ctrl-K again to lock the self-scores of \($0) (\($1))." },
    howToUnlock: { "Unlock by F9 or “cchc year unlock \($0)”." }, explanationTitle: "Explanation",
    explanationNeeded: "Missing evidence must be explained.", place: "While self-scoring",
    explanationPlace: "While writing an explanation")
}

extension ScoringWords {
  /// The mark of the evidence.
  public static func mark(_ evidence: ScoreLine.EvidenceState) -> String {
    switch evidence {
    case .unknown: "·"
    case .complete: "✓"
    case .missing: "✗"
    }
  }
}
