import PlanModel

/// The settings of the file: what forecasts reckon with, and the calendar.
public struct SettingsWords: Sendable {
  /// The title of the dialog.
  public let title: String
  /// The groups of settings: likelihoods, classes, the rest.
  public let likelihoods, bands, others: String
  /// A setting that holds whatever the table says.
  public let fixed: String
  /// A class without an upper bound of its own: "từ 80%", "trên 80%".
  public let from, above: @Sendable (_ bound: String) -> String
  /// The row that adds a class.
  public let newBand: String
  /// How percentages are cut, and the two ways.
  public let rounding, round, truncate: String
  /// The day after which nothing counts for a year, and that none is set.
  public let freeze: @Sendable (_ year: Int) -> String
  /// No day is set, so that the year's last day counts.
  public let noFreeze: String
  /// Questions: a likelihood, a class, a day.
  public let likelihoodLabel, bandLabel, freezeLabel: String
  /// What was typed is no percentage, no class, no day.
  public let badPercent, badBand, badDay: String
  /// The state's likelihood cannot be set.
  public let isFixed: String
  /// There is such a class already.
  public let bandExists: @Sendable (_ name: String) -> String
  /// Nothing can be taken away here.
  public let nothingToRemove: String
  /// On the command line: holidays, reporting dates.
  public let holidays, reportDates, none: String
  /// What a setting may be called there, and what was asked for instead.
  public let unknownSetting: @Sendable (_ name: String, _ known: String) -> String
  /// A value that is not clear, with an example.
  public let badValue: @Sendable (_ value: String, _ example: String) -> String
  /// Something to take away that is not there.
  public let notThere: @Sendable (_ value: String) -> String

  /// A class with its bound: "từ 80%".
  public func bound(_ band: Settings.Band, _ formats: Formats) -> String {
    let bound = "\(formats.score(band.from))%"
    return band.isInclusive ? from(bound) : above(bound)
  }

  static let vietnamese = SettingsWords(
    title: "Cài đặt dự báo", likelihoods: "Khả năng lấy lại điểm", bands: "Thang xếp loại", others: "Khác",
    fixed: "cố định", from: { "từ \($0)" }, above: { "trên \($0)" }, newBand: "thêm một xếp loại",
    rounding: "Cách lấy hai số lẻ", round: "làm tròn", truncate: "cắt bỏ phần sau",
    freeze: { "Ngày chốt số liệu năm \($0)" }, noFreeze: "chưa đặt, tính đến 31/12",
    likelihoodLabel: "Khả năng lấy lại điểm, từ 0 đến 100%",
    bandLabel: "Tên và mức dưới: Tốt 80 (từ 80%), hoặc Tốt >80 (trên 80%)",
    freezeLabel: "Ngày: 14/12, 14/12/2025, hoặc để trống để bỏ",
    badPercent: "Chưa hiểu tỉ lệ: ghi một số từ 0 đến 100, ví dụ 60 hoặc 62,5%.",
    badBand: "Chưa hiểu xếp loại: ghi tên rồi mức dưới, ví dụ Tốt 80 hoặc Tốt >80.",
    badDay: "Chưa hiểu ngày: ghi 14/12 hoặc 14/12/2025.",
    isFixed: "Hoàn thành luôn tính 100%, hủy luôn tính 0%.",
    bandExists: { "Đã có xếp loại \($0) hoặc mức này; hãy sửa dòng đó." },
    nothingToRemove: "Chỉ bỏ được một xếp loại hoặc ngày chốt số liệu.", holidays: "Ngày nghỉ",
    reportDates: "Lịch báo cáo", none: "chưa có",
    unknownSetting: { "Không có cài đặt “\($0)”; hãy chọn một trong: \($1)." },
    badValue: { "Chưa hiểu “\($0)”; ghi như \($1)." },
    notThere: { "Không có “\($0)” để bỏ; xem bằng lệnh cchc settings show." })

  static let english = SettingsWords(
    title: "Settings of the forecast", likelihoods: "Likelihood of points", bands: "Classes", others: "Others",
    fixed: "fixed", from: { "from \($0)" }, above: { "above \($0)" }, newBand: "add a class",
    rounding: "Two decimals by", round: "rounding", truncate: "truncating", freeze: { "Data freeze of \($0)" },
    noFreeze: "not set, 31/12 counts", likelihoodLabel: "How likely the points come back, 0 to 100%",
    bandLabel: "Name and lower bound: Tốt 80 (from 80%), or Tốt >80 (above 80%)",
    freezeLabel: "A day: 14/12, 14/12/2025, or nothing to clear it",
    badPercent: "The percentage is not clear: type a number from 0 to 100, 60 or 62.5% say.",
    badBand: "The class is not clear: type a name and its lower bound, Tốt 80 or Tốt >80 say.",
    badDay: "The day is not clear: type 14/12 or 14/12/2025.",
    isFixed: "What is done always counts 100%, what is cancelled 0%.",
    bandExists: { "There is a class \($0) or one of this bound; edit that row." },
    nothingToRemove: "Only a class or the freeze date can be taken away.", holidays: "Holidays",
    reportDates: "Reporting dates", none: "none",
    unknownSetting: { "There is no setting “\($0)”; choose one of: \($1)." },
    badValue: { "“\($0)” is not clear; type \($1), say." },
    notThere: { "There is no “\($0)” to take away; see cchc settings show." })
}
