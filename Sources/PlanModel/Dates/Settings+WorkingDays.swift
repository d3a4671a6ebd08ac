extension Settings {
  /// A working day that is free, for a Saturday that is worked (hoán đổi ngày làm việc).
  public struct Swap: Hashable, Sendable {
    /// The working day without work.
    public var off: Day
    /// The day at the weekend that is worked for it.
    public var worked: Day
    /// When it was announced: before that day nobody could count with it. `nil`: it counts at any time.
    public var announced: Day?
    /// Where it is from.
    public var source: String

    /// A swap.
    public init(off: Day, worked: Day, announced: Day? = nil, source: String = "") {
      self.off = off
      self.worked = worked
      self.announced = announced
      self.source = source
    }
  }

  /// Where the days of a stretch of the list are from.
  public struct HolidaySource: Hashable, Sendable {
    /// The first day of which it tells.
    public var from: Day
    /// The last day of which it tells.
    public var through: Day
    /// Whether the days are to be checked before one relies on them.
    public var isToCheck: Bool
    /// The law or notice, with its day.
    public var text: String

    /// A source.
    public init(from: Day, through: Day, isToCheck: Bool = false, text: String) {
      self.from = from
      self.through = through
      self.isToCheck = isToCheck
      self.text = text
    }
  }

  /// From how many days before its end on the list of holidays is asked for.
  public static let asksForHolidaysWithin = 60

  /// The last day of which the list tells; `nil` for an empty list. Later days are those that the law fixes.
  public var holidaysEnd: Day? { listedYears.max().flatMap { Day(year: $0, month: 12, day: 31) } }

  /// The years of which the list tells: those of its sources, and those with several days in it.
  private var listedYears: Set<Int> {
    var days: [Int: Int] = [:]
    for holiday in holidays { days[holiday.day.year, default: 0] += 1 }
    return Set(days.filter { $0.value > 5 }.keys).union(holidaySources.map(\.through.year))
  }

  /// The end of the list where it is so near that the next year is to be entered.
  public func holidaysEnding(on today: Day) -> Day? {
    guard let end = holidaysEnd else { return today }
    return end.days(since: today) <= Self.asksForHolidaysWithin ? end : nil
  }

  /// Whether people work on that day: neither at the weekend nor on a holiday, swapped days taken into account.
  public func isWorkingDay(_ day: Day) -> Bool {
    for swap in heldSwaps {
      if swap.worked == day { return true }
      if swap.off == day { return false }
    }
    if day.weekday > 5 || holidays.contains(where: { $0.day == day }) { return false }
    guard Self.mayBeFixed(day), !listedYears.contains(day.year) else { return true }
    return !Self.fixedHolidays(of: day.year).contains { $0.day == day }
  }

  /// Whether the law may make a day of that month and number free; asked first, since nearly no day is.
  private static func mayBeFixed(_ day: Day) -> Bool {
    switch day.month {
    case 1, 9: day.day < 6
    case 4: day.day == 30
    case 5: day.day < 5
    default: false
    }
  }

  /// The list as it was known on a day: a swap that was announced later is not in it.
  public func known(on day: Day) -> Settings {
    var settings = withHeldCalendar
    settings.swaps.removeAll { $0.announced.map { $0 > day } ?? false }
    return settings
  }

  /// The swaps that hold: those of the notices where a list of an older program knows of none.
  public var heldSwaps: [Swap] { holidaySources.isEmpty && swaps.isEmpty ? Self.knownSwaps : swaps }

  /// The same settings with the swaps that hold written down, and a source, so that none of them comes back by itself.
  public var withHeldCalendar: Settings {
    var settings = self
    settings.swaps = heldSwaps
    if settings.holidaySources.isEmpty {
      settings.holidaySources = Self.knownSources.filter { source in
        holidays.contains { source.from <= $0.day && $0.day <= source.through } && !source.isToCheck
      }
    }
    return settings
  }

  /// Working days after one day, up to and with another.
  public func workingDays(after start: Day, through end: Day) -> Int {
    guard start < end else { return 0 }
    return (1...end.days(since: start)).count { isWorkingDay(start.advanced(by: $0)) }
  }

  /// That day, or the first working day after it; before it with a step of −1.
  public func workingDay(from day: Day, by step: Int = 1) -> Day {
    var day = day
    // A run of free days longer than a month is a mistake in the list.
    for _ in 0..<40 where !isWorkingDay(day) { day = day.advanced(by: step) }
    return day
  }

  /// The working day that is so many working days after a day, or before it.
  public func workingDay(_ count: Int, after day: Day) -> Day {
    var (end, left) = (day, abs(count))
    while left > 0, abs(end.days(since: day)) < 9000 {
      end = end.advanced(by: count < 0 ? -1 : 1)
      if isWorkingDay(end) { left -= 1 }
    }
    return end
  }
}
