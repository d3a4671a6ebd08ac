extension Settings {
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

  /// The working day that is so many working days after a day.
  public func workingDay(_ count: Int, after day: Day) -> Day {
    var (end, left) = (day, abs(count))
    while left > 0, abs(end.days(since: day)) < 9000 {
      end = end.advanced(by: count < 0 ? -1 : 1)
      if isWorkingDay(end) { left -= 1 }
    }
    return end
  }
}
