import PlanModel

/// The pictures of the forecast.
public struct ChartWords: Sendable {
  /// The index over the years, and where its bars begin.
  public let years: @Sendable (_ from: String, _ to: String) -> String
  /// Beside a year's bars: published, computed, computed of a part of the criteria, expected at the end of the plan's year.
  public let published, computed, provisional, expected: String
  /// Points lost by field, and the explanation of its bars.
  public let fields: @Sendable (_ year: Int) -> String
  /// What the two parts of a bar stand for.
  public let appraisalLost, surveyLost: String
  /// Nothing is scored yet.
  public let noScores: String
  /// The points month by month.
  public let curve: @Sendable (_ year: Int?) -> String
  /// What the two bars of a month stand for, in full and short.
  public let promised, done, promisedShort, doneShort: String
  /// The name of a month, short.
  public let month: @Sendable (Int) -> String
  /// The day of the freeze, and how far it is.
  public let freeze: @Sendable (_ day: String, _ days: Int) -> String
  /// Points of items without a due date, and of those due after the freeze.
  public let undated, tooLate: @Sendable (_ points: String) -> String

  static let vietnamese = ChartWords(
    years: { "CHỈ SỐ QUA CÁC NĂM (thang từ \($0) đến \($1))" }, published: "công bố", computed: "tính ra",
    provisional: "tạm tính",
    expected: "dự kiến", fields: { "ĐIỂM MẤT THEO LĨNH VỰC, NĂM \($0)" }, appraisalLost: "do thẩm định",
    surveyLost: "do điều tra xã hội học (không hồ sơ nào bù được)", noScores: "Chưa có bảng điểm nào.",
    curve: { $0.map { "ĐIỂM LẤY LẠI CỘNG DỒN THEO THÁNG, NĂM \($0)" } ?? "ĐIỂM LẤY LẠI CỘNG DỒN THEO THÁNG" },
    promised: "theo thời hạn của đơn vị chủ trì", done: "đã hoàn thành", promisedShort: "theo hạn",
    doneShort: "đã xong", month: { "T\($0)" },
    freeze: { day, days in
      let distance = days > 0 ? "còn \(days) ngày" : days == 0 ? "hôm nay" : "đã qua \(-days) ngày"
      return "Chốt số liệu \(day), \(distance)."
    }, undated: { "Chưa có thời hạn: \($0) điểm." }, tooLate: { "Thời hạn sau ngày chốt: \($0) điểm." })

  static let english = ChartWords(
    years: { "INDEX OVER THE YEARS (from \($0) to \($1))" }, published: "published", computed: "computed",
    provisional: "provisional",
    expected: "expected", fields: { "POINTS LOST BY FIELD, \($0)" }, appraisalLost: "by appraisal",
    surveyLost: "by survey (no document mends them)", noScores: "There is no scorecard yet.",
    curve: { $0.map { "POINTS BROUGHT BACK BY MONTH, ADDED UP, \($0)" } ?? "POINTS BROUGHT BACK BY MONTH, ADDED UP" },
    promised: "by the leads' due dates", done: "done", promisedShort: "due", doneShort: "done", month: { "\($0)" },
    freeze: { day, days in
      let distance =
        days > 0 ? "in \(EnglishCount.days(days))" : days == 0 ? "today" : "\(EnglishCount.days(-days)) ago"
      return "Data freeze \(day), \(distance)."
    }, undated: { "Without a due date: \($0) points." }, tooLate: { "Due after the freeze: \($0) points." })
}
