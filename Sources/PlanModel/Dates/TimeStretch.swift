/// The days of a period in a year.
struct TimeStretch {
  let context: TimeContext

  /// First and last day.
  typealias Days = (first: Day, last: Day)

  /// The days of a period with all its parts.
  ///
  /// - Parameter year: the year of a period that needs one.
  func days(of period: TimePeriod, year: Int?) throws(TimeFault) -> Days {
    switch period.name {
    case .date(let number, let month): return try date(number, month, year)
    case .month(let which): return try months(which, size: 1, year)
    case .quarter(let which): return try months(which, size: 3, year)
    case .monthOfQuarter(let isLast, let which):
      let quarter = try months(which, size: 3, year)
      return try isLast ? month(quarter.last.month, quarter.last.year) : month(quarter.first.month, quarter.first.year)
    case .months(let count, let areLast):
      guard let year else { throw .incomplete }
      return try span(areLast ? 13 - count : 1, areLast ? 12 : count, year)
    case .year:
      guard let year = year ?? context.currentYear else { throw .incomplete }
      return try span(1, 12, year)
    case .week(let shift):
      let monday = try today().advanced(by: 1 - today().weekday + 7 * shift)
      return (monday, monday.advanced(by: 6))
    case .weekday(let weekday, let week): return try same(self.weekday(weekday, week))
    case .near(let shift): return try same(today().advanced(by: shift))
    case .ahead(let count, let step, let from): return try same(ahead(count, step, from, year))
    case .holiday(let name): return try holiday(name, year)
    case .event: throw .noStart
    }
  }

  private func same(_ day: Day) -> Days { (day, day) }

  private func today() throws(TimeFault) -> Day {
    guard let today = context.today else { throw .noStart }
    return today
  }

  // MARK: Days

  private func date(_ number: Int, _ month: TimePeriod.Which?, _ year: Int?) throws(TimeFault) -> Days {
    switch month {
    case .number(let month):
      guard let year else { throw .incomplete }
      guard let day = Day(year: year, month: month, day: number) else { throw .noSuchDay("\(number)/\(month)/\(year)") }
      return same(day)
    case .shifted(let shift):
      let first = try today().firstOfMonth(shift)
      guard let day = Day(year: first.year, month: first.month, day: number) else {
        throw .noSuchDay("\(number)/\(first.month)/\(first.year)")
      }
      return same(day)
    case nil:
      guard 1...31 ~= number else { throw .noSuchDay("\(number)") }
      guard context.today != nil else { throw .incomplete }
      let today = try today()
      let isBack = if case .back = context.writer { true } else { false }
      for shift in 0..<12 {
        let first = today.firstOfMonth(isBack ? -shift : shift)
        guard let day = Day(year: first.year, month: first.month, day: number) else { continue }
        if isBack ? day <= today : day >= today { return same(day) }
      }
      throw .noSuchDay("\(number)")
    }
  }

  private func weekday(_ weekday: Int, _ week: Int?) throws(TimeFault) -> Day {
    let today = try today()
    let ofThisWeek = today.advanced(by: weekday - today.weekday)
    if let week { return ofThisWeek.advanced(by: 7 * week) }
    if case .back = context.writer { return ofThisWeek > today ? ofThisWeek.advanced(by: -7) : ofThisWeek }
    return ofThisWeek > today ? ofThisWeek : ofThisWeek.advanced(by: 7)
  }

  private func ahead(_ count: Int, _ step: TimePeriod.Step, _ from: TimePeriod?, _ year: Int?) throws(TimeFault) -> Day
  {
    var start: Day
    if let from {
      let stated = try context.year(from.year) ?? (from.needsYear ? year ?? context.currentYear : nil)
      start = try days(of: from, year: stated).first
    } else {
      start = try today()
    }
    switch step {
    case .days: start = start.advanced(by: count)
    case .workingDays: start = context.calendar.workingDay(count, after: start)
    case .months: start = start.sameDay(monthsOn: count)
    }
    return start
  }

  // MARK: Months

  private func months(_ which: TimePeriod.Which, size: Int, _ year: Int?) throws(TimeFault) -> Days {
    switch which {
    case .number(let number):
      guard 1...(12 / size) ~= number else { throw .noSuchDay("\(number)") }
      guard let year else { throw .incomplete }
      return try span((number - 1) * size + 1, number * size, year)
    case .shifted(let shift):
      let today = try today()
      let place = (today.month - 1) / size
      let first = today.firstOfMonth((place + shift) * size - (today.month - 1))
      return (first, first.firstOfMonth(size - 1).lastOfMonth)
    }
  }

  private func month(_ month: Int, _ year: Int) throws(TimeFault) -> Days { try span(month, month, year) }

  private func span(_ first: Int, _ last: Int, _ year: Int) throws(TimeFault) -> Days {
    guard let start = Day(year: year, month: first, day: 1), let end = Day.last(ofMonth: last, year: year) else {
      throw .noSuchDay("\(last)/\(year)")
    }
    return (start, end)
  }

  // MARK: Holidays

  /// The run of days of the coming holiday of that name, or of the one in a year.
  private func holiday(_ name: String, _ year: Int?) throws(TimeFault) -> Days {
    let named = context.calendar.holidays.filter { Self.isCalled(name.foldedSpelling, $0.name.foldedSpelling) }
    let days = named.map(\.day).sorted()
    var from: Day?
    switch context.writer {
    case _ where year != nil: from = year.flatMap { Day(year: $0, month: 1, day: 1) }
    case .plan(let year): from = year.flatMap { Day(year: $0, month: 1, day: 1) }
    case .ahead(let today, _): from = today.advanced(by: 1)
    case .back(let today): from = days.last { $0 <= today }.map { Day(number: $0.year * 10_000 + 101) ?? $0 }
    }
    guard let from, var first = days.first(where: { $0 >= from }), year == nil || first.year == year else {
      throw .noSuchHoliday(name)
    }
    while days.contains(first.advanced(by: -1)) { first = first.advanced(by: -1) }
    var last = first
    while days.contains(last.advanced(by: 1)) { last = last.advanced(by: 1) }
    return (first, last)
  }

  /// Whether people mean a holiday by that name; "Tết" alone is never the first of January.
  private static func isCalled(_ name: String, _ holiday: String) -> Bool {
    let isLunar = ["tet", "tet am lich", "tet co truyen", "tet ta"].contains(name)
    if isLunar { return holiday.contains("tet") && !holiday.contains("duong lich") }
    if name == "tet tai" || name == "tet tay" { return holiday.contains("duong lich") }
    return " \(holiday) ".contains(" \(name) ") || name.hasPrefix("ngai ") && holiday == String(name.dropFirst(5))
  }
}

extension Day {
  /// The first day of the month so many months on.
  func firstOfMonth(_ shift: Int = 0) -> Day {
    let months = year * 12 + month - 1 + shift
    return Day(year: months / 12, month: months % 12 + 1, day: 1) ?? self
  }

  /// The last day of its month.
  var lastOfMonth: Day { Day.last(ofMonth: month, year: year) ?? self }

  /// The same day of a later month, or its last one where it is shorter.
  func sameDay(monthsOn count: Int) -> Day {
    let first = firstOfMonth(count)
    return Day(year: first.year, month: first.month, day: min(day, Day.length(ofMonth: first.month, year: first.year)))
      ?? self
  }
}
