/// The years of a file.
public struct YearWords: Sendable {
  /// The keys.
  public let open, previous, next: CommandText
  /// The title of the list, and its heads.
  public let title, year, plan, published, computed, rank, className: String
  /// Whether there is a plan, what is shown, what is locked.
  public let hasPlan, noPlan, isShown, isLocked: String
  /// What can be done below the years.
  public let begin, compare: String
  /// The question which year begins.
  public let beginTitle, beginLabel, beginHint: String
  /// A year that is none, or that has a plan already.
  public let noYear: @Sendable (_ text: String) -> String
  /// The year has a plan.
  public let exists: @Sendable (_ year: Int) -> String
  /// The year has scores but no plan.
  public let onlyScores: @Sendable (_ year: Int) -> String
  /// Comparing takes two scorecards.
  public let needsTwo: String
  /// There is no plan before or after.
  public let noEarlier, noLater: String
  /// Which plan shows.
  public let shown: @Sendable (_ year: Int?) -> String
  /// A sentence about a change of another year than the one shown.
  public let elsewhere: @Sendable (_ sentence: String, _ year: Int) -> String
  /// That the newest change belongs to another year and is taken back only when asked again.
  public let undoElsewhere: @Sendable (_ year: Int?, _ what: String) -> String
  /// The title of a comparison.
  public let comparison: @Sendable (_ earlier: Int, _ later: Int) -> String
  /// Before the totals of a comparison.
  public let total: String
  /// Heads of the sections of a comparison.
  public let fields, lost, gained, losing, new, dropped, renamed: String
  /// What the mark ² means.
  public let again: String
  /// What the mark … means.
  public let partial: String
  /// Places, for the help sheet.
  public let yearsPlace, newYearPlace, comparisonPlace: String

  static let vietnamese = YearWords(
    open: .init("các năm", "xem các năm của tệp: chuyển năm, mở năm mới, so sánh hai năm"),
    previous: .init("năm trước", "xem kế hoạch năm trước"), next: .init("năm sau", "xem kế hoạch năm sau"),
    title: "Các năm", year: "Năm", plan: "Kế hoạch", published: "Công bố", computed: "Tính từ điểm", rank: "Hạng",
    className: "Xếp loại", hasPlan: "có", noPlan: "–", isShown: "đang xem", isLocked: "đã khóa",
    begin: "Mở năm mới…", compare: "So sánh hai năm… (Space để chọn năm)", beginTitle: "Mở năm mới",
    beginLabel: "Năm của kế hoạch mới",
    beginHint:
      "Chuyển sang: đơn vị, nhóm, tên gọi tắt, nhiệm vụ chung, tiêu chí cần duy trì, mục chưa xong và bộ tiêu chí để trống điểm.",
    noYear: { "“\($0)” không phải là năm; hãy ghi như 2026." },
    exists: { "Tệp đã có kế hoạch năm \($0); hãy chọn năm khác." },
    onlyScores: { "Năm \($0) chỉ có bảng điểm, chưa có kế hoạch; hãy mở năm hoặc nhập kế hoạch." },
    needsTwo: "Cần hai năm có bảng điểm đã chấm để so sánh.", noEarlier: "Không có kế hoạch của năm trước.",
    noLater: "Không có kế hoạch của năm sau; Ctrl-Y để mở năm mới.",
    shown: { $0.map { "Đang xem kế hoạch năm \($0)." } ?? "Đang xem kế hoạch chưa ghi năm." },
    elsewhere: { "\($0) · kế hoạch năm \($1)" },
    undoElsewhere: { year, what in
      "Thay đổi mới nhất thuộc kế hoạch \(year.map { "năm \($0)" } ?? "khác"): \(what). Nhấn lần nữa để hoàn tác."
    },
    comparison: { "So sánh năm \($0) với năm \($1)" }, total: "Toàn bảng điểm", fields: "Lĩnh vực",
    lost: "Giảm điểm", gained: "Tăng điểm", losing: "Vẫn mất điểm như năm trước", new: "Tiêu chí mới",
    dropped: "Tiêu chí không còn", renamed: "Đổi tên hoặc đổi mã", again: "² mất điểm hai năm liền",
    partial: "… chưa chấm hết",
    yearsPlace: "Trong danh sách năm", newYearPlace: "Khi mở năm mới", comparisonPlace: "Khi so sánh hai năm")

  static let english = YearWords(
    open: .init("years", "see the years of the file: switch, begin a year, compare two"),
    previous: .init("year back", "show the plan of the year before"),
    next: .init("next year", "show the plan of the year after"), title: "Years", year: "Year", plan: "Plan",
    published: "Published", computed: "Computed", rank: "Rank", className: "Class", hasPlan: "yes", noPlan: "–",
    isShown: "shown", isLocked: "locked", begin: "Begin a year…", compare: "Compare two years… (Space chooses)",
    beginTitle: "Begin a year", beginLabel: "The year of the new plan",
    beginHint:
      "Handed on: units, groups, short names, standing duties, kept criteria, unfinished items, and the set of criteria without scores.",
    noYear: { "“\($0)” is no year; write 2026, say." },
    exists: { "The file has a plan of \($0) already; choose another year." },
    onlyScores: { "\($0) has a scorecard but no plan; begin the year or import a plan." },
    needsTwo: "Comparing takes two years with scores.", noEarlier: "There is no plan of an earlier year.",
    noLater: "There is no plan of a later year; Ctrl-Y begins one.",
    shown: { $0.map { "The plan of \($0)." } ?? "A plan without a year." },
    elsewhere: { "\($0) · plan of \($1)" },
    undoElsewhere: { year, what in
      "The last change belongs to \(year.map { "the plan of \($0)" } ?? "another plan"): \(what). Press again to undo it."
    },
    comparison: { "\($0) compared with \($1)" }, total: "The whole scorecard", fields: "Fields", lost: "Lost",
    gained: "Gained", losing: "Losing as many as before", new: "New", dropped: "Dropped",
    renamed: "Renamed or given another code", again: "² loses points two years running", partial: "… not all scored",
    yearsPlace: "In the list of years", newYearPlace: "While beginning a year",
    comparisonPlace: "While comparing two years")
}
