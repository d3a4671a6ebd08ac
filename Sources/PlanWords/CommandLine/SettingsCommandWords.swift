/// The settings of a file on the command line: help, and what is told there.
public struct SettingsCommandWords: Sendable {
  /// Help of the commands.
  public let settings, show, set: String
  /// Help of their arguments.
  public let json, bands, rounding, likelihoods, holidays, dropHolidays, swaps, dropSwaps, sources, reportDates,
    timeZone: String
  /// Headings of the list.
  public let bandsTitle, roundingTitle, likelihoodsTitle, holidaysTitle, swapsTitle, sourcesTitle,
    reportDatesTitle, timeZoneTitle: String
  /// A working day without work and the day that is worked for it.
  public let swap: @Sendable (_ off: String, _ worked: String) -> String
  /// That days are to be checked before one relies on them.
  public let toCheck: String
  /// The roundings.
  public let round, truncate: String
  /// From a bound on, or above it.
  public let from, above: @Sendable (_ bound: String) -> String
  /// A value that cannot be read, and how it is written.
  public let bad: @Sendable (_ value: String, _ example: String) -> String

  static let vietnamese = SettingsCommandWords(
    settings: "Cài đặt của tệp: xếp loại, làm tròn, khả năng hoàn thành, ngày nghỉ, lịch báo cáo.",
    show: "In các cài đặt.", set: "Sửa cài đặt.", json: "In dạng JSON.",
    bands: "Thang xếp loại, thay cả danh sách: “Tốt=80” là từ 80 trở lên, “Tốt>80” là trên 80.",
    rounding: "Cách lấy hai chữ số thập phân: round (làm tròn) hoặc truncate (cắt bỏ).",
    likelihoods: "Khả năng lấy lại điểm theo trạng thái, phần trăm: “đang thực hiện=60”.",
    holidays: "Thêm ngày nghỉ: “16/02/2026=Tết Nguyên đán”.", dropHolidays: "Bỏ ngày nghỉ: “16/02/2026”.",
    swaps: "Hoán đổi ngày làm việc, nghỉ trước, làm bù sau: “02/01/2026=10/01/2026”.",
    dropSwaps: "Bỏ hoán đổi của ngày nghỉ: “02/01/2026”.",
    sources: "Nguồn của danh sách ngày nghỉ: “01/01/2028-31/12/2028=Thông báo …”.",
    reportDates: "Lịch báo cáo, thay cả danh sách: “Báo cáo quý I=15/3”.",
    timeZone: "Múi giờ của cơ quan, theo đó một thời điểm thuộc ngày nào: +07:00.", bandsTitle: "Xếp loại",
    roundingTitle: "Tỷ lệ phần trăm", likelihoodsTitle: "Khả năng lấy lại điểm", holidaysTitle: "Ngày nghỉ",
    swapsTitle: "Hoán đổi ngày làm việc", sourcesTitle: "Nguồn của danh sách ngày nghỉ",
    reportDatesTitle: "Lịch báo cáo", timeZoneTitle: "Múi giờ", swap: { "nghỉ \($0), làm bù \($1)" },
    toCheck: "cần kiểm tra lại",
    round: "làm tròn", truncate: "cắt bỏ", from: { "từ \($0)" },
    above: { "trên \($0)" }, bad: { "Chưa hiểu “\($0)”; hãy ghi như “\($1)”." })

  static let english = SettingsCommandWords(
    settings: "Settings of the file: classes, rounding, likelihoods, holidays, reporting dates.",
    show: "Print the settings.", set: "Edit the settings.", json: "Print JSON.",
    bands: "Classes, the whole list: “Good=80” is 80 or more, “Good>80” is more than 80.",
    rounding: "How percentages get two decimals: round or truncate.",
    likelihoods: "Likelihood of bringing points back by state, in percent: “in progress=60”.",
    holidays: "Add a holiday: “16/02/2026=Tết”.", dropHolidays: "Drop a holiday: “16/02/2026”.",
    swaps: "Swap a working day, first the day off, then the day worked: “02/01/2026=10/01/2026”.",
    dropSwaps: "Drop the swap of a day off: “02/01/2026”.",
    sources: "Where the list of holidays is from: “01/01/2028-31/12/2028=Notice …”.",
    reportDates: "Reporting dates, the whole list: “First quarter=15/3”.",
    timeZone: "The office's time zone, by which a moment is a day: +07:00.", bandsTitle: "Classes",
    roundingTitle: "Percentages", likelihoodsTitle: "Likelihood of points back", holidaysTitle: "Holidays",
    swapsTitle: "Swapped working days", sourcesTitle: "Where the holidays are from",
    reportDatesTitle: "Reporting dates", timeZoneTitle: "Time zone", swap: { "\($0) off, \($1) worked" },
    toCheck: "to be checked",
    round: "rounded", truncate: "truncated", from: { "from \($0)" },
    above: { "above \($0)" }, bad: { "“\($0)” cannot be read; write it like “\($1)”." })
}
