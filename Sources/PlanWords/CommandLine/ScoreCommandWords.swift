/// The scorecard on the command line: help, and what is told there.
public struct ScoreCommandWords: Sendable {
  /// Help of the commands.
  public let show, set, result: String
  /// Help of their arguments.
  public let year, code, json, selfScore, appraised1, appraised2, survey, published, maximum, name, evidence, needed,
    asked, explanation, applicability, reason, kind, index, rank, className, freeze, title, total: String
  /// The file has no scorecard, or none of that year.
  public let noScorecard: @Sendable (_ year: Int?) -> String
  /// The scorecard has no such code.
  public let noSuchLine: @Sendable (_ code: String, _ year: Int) -> String
  /// The code names a criterion with parts, which takes no score.
  public let hasParts: @Sendable (_ code: String) -> String
  /// A survey's criterion takes no self-score.
  public let scoredBySurvey: @Sendable (_ code: String) -> String
  /// An option whose value is not one of those known.
  public let badChoice: @Sendable (_ value: String, _ known: String) -> String
  /// A number, rank or date that cannot be read.
  public let badNumber, badRank: @Sendable (_ text: String) -> String
  /// Column heads.
  public let maximumHead, reachedHead, stageHead, indexHead: String
  /// Marks of lines that do not apply.
  public let excluded, full: String
  /// Before the total.
  public let sum: String

  static let vietnamese = ScoreCommandWords(
    show: "In bảng điểm của một năm.", set: "Ghi điểm, minh chứng, giải trình của một tiêu chí.",
    result: "Ghi kết quả công bố, ngày chốt số liệu của một năm.", year: "Năm của Chỉ số.", code: "Mã tiêu chí.",
    json: "In dạng JSON.", selfScore: "Điểm tự chấm; để trống (\"\") là bỏ.", appraised1: "Điểm thẩm định lần 1.",
    appraised2: "Điểm thẩm định lần 2.", survey: "Điểm điều tra xã hội học.", published: "Điểm công bố.",
    maximum: "Điểm tối đa.", name: "Tên tiêu chí.", evidence: "Minh chứng: đủ, thiếu hoặc chưa kiểm tra.",
    needed: "Tài liệu kiểm chứng cần có.", asked: "Yêu cầu giải trình.", explanation: "Giải trình.",
    applicability: "Áp dụng: có, loại (khỏi tổng điểm) hoặc tối đa.", reason: "Lý do không áp dụng, thưởng hay trừ.",
    kind: "Loại dòng khi thêm mới: tiêu chí, thưởng hoặc trừ.", index: "Chỉ số công bố, phần trăm.",
    rank: "Thứ hạng công bố, như 7/20.", className: "Xếp loại công bố.", freeze: "Ngày chốt số liệu.",
    title: "Tên bộ tiêu chí.", total: "Tổng điểm tối đa của bộ tiêu chí.",
    noScorecard: { year in
      year.map { "Tệp chưa có bảng điểm năm \($0); hãy nhập bằng “cchc scores import”." }
        ?? "Tệp chưa có bảng điểm nào; hãy nhập bằng “cchc scores import”."
    },
    noSuchLine: { "Bảng điểm năm \($1) không có mã “\($0)”; thêm --maximum để thêm dòng mới." },
    hasParts: { "Tiêu chí \($0) gồm các tiêu chí thành phần nên không chấm trực tiếp; hãy chấm từng thành phần." },
    scoredBySurvey: { "Tiêu chí \($0) do điều tra xã hội học chấm, không tự chấm." },
    badChoice: { "Không hiểu “\($0)”; chọn một trong: \($1)." },
    badNumber: { "“\($0)” không phải là số; hãy ghi như 91,89." },
    badRank: { "Chưa hiểu thứ hạng “\($0)”; hãy ghi như 7/20." },
    maximumHead: "Tối đa", reachedHead: "Đạt",
    stageHead: "Điểm tính", indexHead: "Tỷ lệ", excluded: "loại khỏi tổng", full: "tính tối đa", sum: "Tổng")

  static let english = ScoreCommandWords(
    show: "Print the scorecard of a year.", set: "Set scores, evidence and explanation of a criterion.",
    result: "Set the published result and the freeze date of a year.", year: "The year of the index.",
    code: "The code of the criterion.", json: "Print JSON.", selfScore: "Self-score; empty (\"\") clears it.",
    appraised1: "Score of the first appraisal.", appraised2: "Score of the second appraisal.",
    survey: "Score of the survey.", published: "Published score.", maximum: "Maximum.", name: "Name of the criterion.",
    evidence: "Evidence: complete, missing or unknown.", needed: "The evidence needed.",
    asked: "Explanation asked for.", explanation: "Explanation.",
    applicability: "Applicability: applicable, excluded (from the total) or full.",
    reason: "Why it does not apply, or what a bonus or penalty is for.",
    kind: "Kind of a new line: criterion, bonus or penalty.", index: "Published index, in percent.",
    rank: "Published rank, like 7/20.", className: "Published class.", freeze: "Data freeze date.",
    title: "Name of the set of criteria.", total: "Total of the set's maxima.",
    noScorecard: { year in
      year.map { "The file has no scorecard of \($0); import one with “cchc scores import”." }
        ?? "The file has no scorecard; import one with “cchc scores import”."
    },
    noSuchLine: { "The scorecard of \($1) has no code “\($0)”; add --maximum to add a line." },
    hasParts: { "Criterion \($0) has parts and is not scored itself; score the parts." },
    scoredBySurvey: { "Criterion \($0) is scored by the survey, not by oneself." },
    badChoice: { "“\($0)” is none of: \($1)." }, badNumber: { "“\($0)” is no number; write it like 91.89." },
    badRank: { "“\($0)” is no rank; write it like 7/20." },
    maximumHead: "Maximum", reachedHead: "Reached",
    stageHead: "Counts", indexHead: "Share", excluded: "out of the total", full: "in full", sum: "Total")
}
