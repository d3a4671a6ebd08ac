import PlanModel

/// The years on the command line: help, and what is told there.
public struct YearCommandWords: Sendable {
  /// Help of the commands.
  public let year, new, list, lock, unlock, years, compare: String
  /// Help of their arguments.
  public let planYear, newYear, from, scoredYear, earlier, later, explanation: String
  /// The file has no plan of that year; the years it has.
  public let noPlan: @Sendable (_ year: Int, _ known: String) -> String
  /// The year is locked, or open, as asked for already.
  public let lockedAlready, openAlready: @Sendable (_ lock: ScoreLock, _ year: Int) -> String

  static let vietnamese = YearCommandWords(
    year: "Các năm của tệp: mở năm mới, liệt kê, khóa và mở khóa điểm tự chấm.",
    new: "Mở năm mới: chuyển đơn vị, tiêu chí, mục chưa xong sang; điểm để trống.",
    list: "Liệt kê các năm: kế hoạch, chỉ số, thứ hạng, xếp loại.",
    lock: "Khóa điểm tự chấm của một năm, hoặc phần giải trình (--explanation).",
    unlock: "Mở khóa điểm tự chấm của một năm; nhật ký ghi lại ai mở.", years: "Xem nhiều năm cùng lúc.",
    compare: "So sánh hai năm theo lĩnh vực và tiêu chí.",
    planYear: "Kế hoạch của năm này; không ghi thì là năm mới nhất.", newYear: "Năm sẽ mở, ví dụ 2026.",
    from: "Chuyển tiếp từ kế hoạch năm này; không ghi thì là năm mới nhất.", scoredYear: "Năm của Chỉ số.",
    earlier: "Năm trước.", later: "Năm sau.", explanation: "Phần giải trình, không phải điểm tự chấm.",
    noPlan: { year, known in
      known.isEmpty
        ? "Tệp chưa có kế hoạch năm \(year)." : "Tệp không có kế hoạch năm \(year); có kế hoạch các năm: \(known)."
    },
    lockedAlready: { "\($0 == .selfScoring ? "Điểm tự chấm" : "Giải trình") năm \($1) đã khóa từ trước." },
    openAlready: { "\($0 == .selfScoring ? "Điểm tự chấm" : "Giải trình") năm \($1) không bị khóa." })

  static let english = YearCommandWords(
    year: "The years of the file: begin one, list them, lock and unlock self-scores.",
    new: "Begin a year: units, criteria and unfinished items are handed on; scores stay empty.",
    list: "List the years: plan, index, rank, class.",
    lock: "Lock the self-scores of a year, or its explanations (--explanation).",
    unlock: "Unlock the self-scores of a year; the journal keeps who did.", years: "Several years together.",
    compare: "Compare two years by field and criterion.",
    planYear: "The plan of that year; the newest when left out.", newYear: "The year that begins, 2026 say.",
    from: "Hand on from the plan of that year; the newest when left out.", scoredYear: "The year of the index.",
    earlier: "The earlier year.", later: "The later year.",
    explanation: "The explanations, not the self-scores.",
    noPlan: { year, known in
      known.isEmpty
        ? "The file has no plan of \(year)." : "The file has no plan of \(year); it has plans of: \(known)."
    },
    lockedAlready: { "The \($0 == .selfScoring ? "self-scores" : "explanations") of \($1) are locked already." },
    openAlready: { "The \($0 == .selfScoring ? "self-scores" : "explanations") of \($1) are not locked." })
}
