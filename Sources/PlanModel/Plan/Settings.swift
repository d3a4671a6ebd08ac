/// What the officer can set for the whole file: classes, rounding, likelihoods, holidays and reporting dates.
public struct Settings: PlanRecord {
  /// A class (xếp loại) and the index from which it is given.
  public struct Band: Hashable, Sendable {
    /// "Tốt".
    public var name: String
    /// The lower bound in percent.
    public var from: Score
    /// Whether the bound itself belongs to the class ("từ 80 trở lên") or not ("trên 80").
    public var isInclusive: Bool

    /// A class from a bound on.
    public init(_ name: String, from: Score, isInclusive: Bool = true) {
      self.name = name
      self.from = from
      self.isInclusive = isInclusive
    }
  }

  /// How a percentage is cut to two decimals.
  public enum Rounding: String, CaseIterable, Sendable {
    /// Half up.
    case round
    /// Further decimals are dropped; Nam Định published 62,62 of 70 as 89,45.
    case truncate
  }

  /// A day without work.
  public struct Holiday: Hashable, Sendable {
    /// The day.
    public var day: Day
    /// Its name ("Tết Nguyên đán"); may be empty.
    public var name: String

    /// A day with its name.
    public init(_ day: Day, _ name: String = "") {
      self.day = day
      self.name = name
    }
  }

  /// A date of the reporting calendar that comes back each year.
  public struct ReportDate: Hashable, Sendable {
    /// "Báo cáo quý I".
    public var name: String
    /// The day of the month.
    public var day: Int
    /// The month.
    public var month: Int

    /// A date of each year.
    public init(_ name: String, day: Int, month: Int) {
      self.name = name
      self.day = day
      self.month = month
    }
  }

  /// There is one row of settings.
  public var id: Int { 1 }
  /// The classes, highest bound first.
  public var bands: [Band]
  /// How percentages are cut.
  public var rounding: Rounding
  /// How likely an item brings its points back, by work state, in thousandths; a state that is not listed counts 0.
  public var likelihoods: Likelihoods
  /// Days without work.
  public var holidays: [Holiday]
  /// Working days that were swapped for days at the weekend.
  public var swaps: [Swap]
  /// Where the days without work are from.
  public var holidaySources: [HolidaySource]
  /// The reporting calendar.
  public var reportDates: [ReportDate]
  /// How many seconds the office's time is ahead of UTC: the zone in which a moment of the file is a day. That of the
  /// machine that looks at it does not count.
  public var secondsAheadOfUTC: Int

  /// Vietnam's time, which knows no summer time.
  public static let vietnamTime = 25_200

  /// Settings; those of `standard` where nothing else is said.
  public init(
    bands: [Band], rounding: Rounding, likelihoods: Likelihoods, holidays: [Holiday], swaps: [Swap] = [],
    holidaySources: [HolidaySource] = [], reportDates: [ReportDate], secondsAheadOfUTC: Int = vietnamTime
  ) {
    self.bands = bands
    self.rounding = rounding
    self.likelihoods = likelihoods
    self.holidays = holidays
    self.swaps = swaps
    self.holidaySources = holidaySources
    self.reportDates = reportDates
    self.secondsAheadOfUTC = secondsAheadOfUTC
  }

  /// What holds until the officer changes it. There are no thresholds that all provinces share; these are the usual
  /// five classes. The dates of reports are those of the quarterly, six-month, nine-month and yearly CCHC report.
  public static let standard = Settings(
    bands: [
      Band("Xuất sắc", from: Score(thousandths: 90_000)), Band("Tốt", from: Score(thousandths: 80_000)),
      Band("Khá", from: Score(thousandths: 70_000)), Band("Trung bình", from: Score(thousandths: 50_000)),
      Band("Yếu", from: .zero),
    ],
    rounding: .round,
    // Not started, in progress, awaiting confirmation, done, blocked, cancelled.
    likelihoods: Likelihoods(300, 600, 900, 1000, 200, 0),
    holidays: knownHolidays, swaps: knownSwaps, holidaySources: knownSources,
    reportDates: [
      ReportDate("Báo cáo quý I", day: 15, month: 3), ReportDate("Báo cáo 6 tháng", day: 15, month: 6),
      ReportDate("Báo cáo 9 tháng", day: 15, month: 9), ReportDate("Báo cáo năm", day: 15, month: 12),
    ])
}

extension Settings {
  /// The class of an index in percent; `nil` below the lowest bound.
  public func band(of index: Score) -> Band? {
    bands.sorted { $0.from > $1.from }.first { $0.isInclusive ? index >= $0.from : index > $0.from }
  }
}

extension Settings {
  /// The clock of the office at a moment.
  public func clock(at moment: Timestamp) -> Clock { Clock(now: moment, secondsAheadOfUTC: secondsAheadOfUTC) }

  /// The day that a moment is in the office's time.
  public func day(of moment: Timestamp) -> Day { clock(at: moment).today }

  /// The last second of a day in the office's time.
  public func end(of day: Day) -> Timestamp {
    Timestamp(seconds: (day.daysSinceEpoch + 1) * 86_400 - 1 - secondsAheadOfUTC)
  }
}

extension Settings {
  /// The zone as it is written: "+07:00".
  public var timeZoneText: String {
    let minutes = abs(secondsAheadOfUTC) / 60
    let parts = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return (secondsAheadOfUTC < 0 ? "-" : "+") + parts.joined(separator: ":")
  }

  /// Reads "+07:00", "+7", "-03:30"; `nil` for anything else, and beyond 18 hours.
  public static func secondsAheadOfUTC(_ text: String) -> Int? {
    guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
    let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
    guard 1...2 ~= parts.count, parts.allSatisfy({ 1...2 ~= $0.utf8.count && $0.utf8.allSatisfy { 48...57 ~= $0 } }),
      let hours = Int(parts[0]), let minutes = parts.count == 2 ? Int(parts[1]) : 0, minutes < 60
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return seconds <= 64_800 ? (sign == "-" ? -seconds : seconds) : nil
  }
}
