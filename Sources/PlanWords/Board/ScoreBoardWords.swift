import PlanModel

/// The whole scorecard on the board: in Tiêu chí, Khoảng cách điểm, Chi tiết and the first line.
public struct ScoreBoardWords: Sendable {
  /// The key that switches between plan and scorecard.
  public let scope: CommandText
  /// What the board shows after the switch.
  public let ofPlan: String
  /// The same, for a scorecard.
  public let ofYear: @Sendable (_ year: Int) -> String
  /// There is no scorecard yet.
  public let noScorecard: String
  /// Beside the title of a pane: "bảng điểm 2024".
  public let title: @Sendable (_ year: Int) -> String
  /// The tree has one order only.
  public let treeByCode: String
  private let orders: [String]
  /// What the survey took, in full and in short.
  public let surveyLost, surveyLostShort: @Sendable (_ points: String) -> String
  /// No leaf lost points.
  public let noLosses: String
  /// The computed index, where it is not the published one: "tính từ điểm 91,90%".
  public let computed: @Sendable (_ percent: String) -> String
  /// Marks of the stages, in the order of `ScoreStage`.
  private let stages: [String]
  /// Marks and what they mean, for the help sheet.
  public let marks: [(mark: String, meaning: String)]

  /// What the bars are, after the order was changed; the place of the order among all.
  public func order(_ place: Int) -> String { orders.indices.contains(place) ? orders[place] : "" }

  /// The mark of the stage that counts: two letters.
  public func mark(_ stage: ScoreStage?) -> String {
    stage.flatMap { ScoreStage.allCases.firstIndex(of: $0) }.map { stages[$0] } ?? "··"
  }

  /// The mark of a line that is not scored like the others.
  public static func flag(_ line: ScoreLine) -> String {
    switch (line.applicability, line.kind) {
    case (.excluded, _): "∅"
    case (.full, _): "="
    case (_, .bonus): "+"
    case (_, .penalty): "−"
    case (.applicable, .criterion): line.scorer == .survey ? "x" : " "
    }
  }

  static let vietnamese = ScoreBoardWords(
    scope: .init("bảng điểm", "đổi giữa mục của kế hoạch và toàn bảng điểm"),
    ofPlan: "Đang xem các mục của kế hoạch.", ofYear: { "Đang xem toàn bảng điểm năm \($0)." },
    noScorecard: "Tệp chưa có bảng điểm nào; hãy nhập bằng “cchc scores import”.", title: { "bảng điểm \($0)" },
    treeByCode: "Bảng điểm luôn xếp theo mã; xem theo điểm mất ở ô Khoảng cách điểm.",
    orders: [
      "Tiêu chí mất điểm, nhiều nhất trước.", "Tiêu chí mất điểm, xếp theo mã.",
      "Điểm mất theo lĩnh vực và tiêu chí.",
    ],
    surveyLost: { "XHH mất \($0) điểm, không khắc phục bằng hồ sơ được" }, surveyLostShort: { "XHH mất \($0) điểm" },
    noLosses: "Không tiêu chí nào của bảng điểm mất điểm.", computed: { "tính từ điểm \($0)" },
    stages: ["CB", "T2", "T1", "XH", "TC"],
    marks: [
      ("CB T2 T1 XH TC", "điểm được tính: công bố, thẩm định lần 2, lần 1, điều tra xã hội học, tự chấm"),
      ("x", "do điều tra xã hội học (XHH) chấm"), ("∅ =", "không áp dụng: loại khỏi tổng, hoặc tính điểm tối đa"),
      ("+ −", "điểm thưởng, điểm trừ"), ("²", "mất điểm hai năm liền"),
      ("█ ▒ ░ ╌", "điểm đạt; mất đã có giải pháp; mất chưa có giải pháp; mất do XHH"),
    ])

  static let english = ScoreBoardWords(
    scope: .init("scorecard", "switch between the items of the plan and the whole scorecard"),
    ofPlan: "The items of the plan.", ofYear: { "The whole scorecard of \($0)." },
    noScorecard: "The file has no scorecard yet; import one with “cchc scores import”.",
    title: { "scorecard \($0)" },
    treeByCode: "The scorecard is always by code; see losses in the pane of gaps.",
    orders: [
      "Criteria that lost points, most first.", "Criteria that lost points, by code.", "Losses by field and criterion.",
    ],
    surveyLost: { "the survey took \($0) points, which no document mends" },
    surveyLostShort: { "survey took \($0)" }, noLosses: "No criterion of the scorecard lost points.",
    computed: { "computed \($0)" }, stages: ["PB", "A2", "A1", "SV", "SE"],
    marks: [
      ("PB A2 A1 SV SE", "the score that counts: published, second or first appraisal, survey, self-score"),
      ("x", "scored by the survey"), ("∅ =", "does not apply: out of the total, or counts in full"),
      ("+ −", "bonus, penalty"), ("²", "lost points two years running"),
      ("█ ▒ ░ ╌", "reached; lost with a remedy; lost without one; lost by the survey"),
    ])
}

/// What Chi tiết says of a line of a scorecard.
public struct ScoreDetailWords: Sendable {
  /// Labels.
  public let stages, scorer, applies, evidence, asked, explanation, before, check, item: String
  /// The mark before the score that counts, and the sentence that it does.
  public let counting: @Sendable (_ stage: String) -> String
  /// Nothing is scored yet.
  public let unscored: String
  /// The component index of a node: "chỉ số thành phần 78,13%".
  public let component: @Sendable (_ percent: String) -> String
  /// No document mends what the survey takes.
  public let surveyOnly: String
  /// Nothing is known of what evidence is needed.
  public let noEvidenceNeeded: String
  /// Evidence is missing, and nobody explained it.
  public let lacksExplanation: String
  /// No points were lost the year before, or the criterion was not there.
  public let notBefore: String
  /// It had another name the year before.
  public let renamed: @Sendable (_ name: String) -> String
  /// It loses points two years running.
  public let losesAgain: String
  /// The item of a criterion above mends it.
  public let mendedBy: @Sendable (_ code: String) -> String
  /// What is wrong, asked for or unknown in a scorecard as a whole.
  public let noItem: String

  static let vietnamese = ScoreDetailWords(
    stages: "Điểm các bước", scorer: "Chấm bởi", applies: "Áp dụng", evidence: "Minh chứng",
    asked: "Yêu cầu GT", explanation: "Giải trình", before: "Năm trước", check: "Cần xem lại", item: "Mục khắc phục",
    counting: { "tính \($0)" }, unscored: "chưa có điểm ở bước nào", component: { "chỉ số thành phần \($0)" },
    surveyOnly: "điều tra xã hội học; không tự chấm, hồ sơ không lấy lại được điểm",
    noEvidenceNeeded: "bộ tiêu chí không ghi minh chứng cần có",
    lacksExplanation: "chưa có; thiếu minh chứng thì phải giải trình", notBefore: "không có tiêu chí này",
    renamed: { "tên khi đó: “\($0)”" }, losesAgain: "mất điểm hai năm liền",
    mendedBy: { "theo mục của tiêu chí \($0)" }, noItem: "Kế hoạch chưa có mục khắc phục cho tiêu chí này.")

  static let english = ScoreDetailWords(
    stages: "Scores", scorer: "Scored by", applies: "Applies", evidence: "Evidence", asked: "Asked for",
    explanation: "Explanation", before: "Year before", check: "To check", item: "Item", counting: { "\($0) counts" },
    unscored: "no score at any stage", component: { "component index \($0)" },
    surveyOnly: "the survey; takes no self-score, and no document mends it",
    noEvidenceNeeded: "the set names no evidence", lacksExplanation: "none yet; missing evidence must be explained",
    notBefore: "not in the set", renamed: { "then called “\($0)”" }, losesAgain: "loses points two years running",
    mendedBy: { "by the item of \($0)" }, noItem: "The plan has no item for this criterion yet.")
}
