extension TimeReading {
  /// Reads words about time where they stand.
  ///
  /// - Throws: why they name no day and no rhythm there.
  public init(_ text: String, in context: TimeContext) throws(TimeFault) {
    let phrase = try TimePhrase(text, in: context)
    self.init(phrase: phrase, meaning: try TimeMeaning(of: phrase, in: context).meaning())
  }

  /// Reads what was typed; `nil` when nothing was.
  public static func typed(_ text: String, in context: TimeContext) throws(TimeFault) -> TimeReading? {
    text.trimmed.isEmpty ? nil : try TimeReading(text, in: context)
  }
}

extension Day {
  /// The day that was typed; `nil` when nothing was. What comes back is no day.
  public static func typed(_ text: String, in context: TimeContext) throws(TimeFault) -> Day? {
    guard let reading = try TimeReading.typed(text, in: context) else { return nil }
    guard let day = reading.day else { throw .recurring }
    return day
  }

  /// The day of a date in full: `08/01/2025`, `8.1.2025`, `ngày 08 tháng 01 năm 2025`; `nil` for anything else.
  public init?(dateText text: String) {
    guard let phrase = try? TimePhrase(text, in: TimeContext(.plan(year: nil))), phrase.references.isEmpty,
      case .point(.within, let period) = phrase.clauses.first, phrase.clauses.count == 1,
      case .date(let day, .number(let month)) = period.name, case .number(let year) = period.year
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// Finds the day or the rhythm that a phrase means.
private struct TimeMeaning {
  let phrase: TimePhrase
  let context: TimeContext

  init(of phrase: TimePhrase, in context: TimeContext) { (self.phrase, self.context) = (phrase, context) }

  func meaning() throws(TimeFault) -> TimeReading.Meaning {
    guard !phrase.clauses.isEmpty else { throw .namesNoDay(phrase.references.first ?? "") }
    if let recurrence = recurrence { return .recurring(recurrence) }
    let dated = phrase.clauses.filter { if case .recurring = $0 { false } else { true } }
    let periods = dated.flatMap(\.periods)
    var years = try TimeYears(periods, in: context)
    // "tháng 3, 6, 9" as typed: the last one is the next to come, and the others lie before it.
    if context.today != nil, !years.isStated, let last = years.periods.lastIndex(where: \.needsYear), last > 0 {
      let day = try end(of: years.periods[last], .by, year: nil)
      if years.periods[last].part != .start { years.settle(last, year: day.year) }
    }
    return .day(try lastDay(of: dated, years))
  }

  // MARK: Rhythm

  /// What comes back; a day by which work that goes on all the time has to be done counts more.
  private var recurrence: Recurrence? {
    var found: Recurrence?
    var within: [TimePeriod] = []
    var until: TimePeriod?
    var from: TimePeriod?
    for clause in phrase.clauses {
      switch clause {
      case .recurring(let recurrence): found = found ?? recurrence
      case .point(.within, let period): within.append(period)
      case .point(_, let period): until = period
      case .open(let period): from = period
      case .span(let first, let last, _): (from, until) = (first, last)
      }
    }
    guard var recurrence = found, recurrence.cycle != .always || until == nil || from != nil else { return nil }
    recurrence.within += within
    recurrence.until = recurrence.until ?? until
    recurrence.from = recurrence.from ?? from
    return recurrence
  }

  // MARK: The last day

  private func lastDay(of clauses: [TimeClause], _ years: TimeYears) throws(TimeFault) -> Day {
    var place = 0
    var days: [Day] = []
    // What the clause before names as a stretch; a day within it that follows narrows it.
    var stretch: (TimePeriod, Int?)?
    var opens = false
    for clause in clauses {
      let (first, second) = (place, place + 1)
      place += clause.periods.count
      switch clause {
      case .open: opens = true
      case .point(let bound, _):
        let period = years.periods[first]
        let day = try end(of: period, bound, year: years.years[first])
        if bound == .by || bound == .before, let outer = stretch, holds(outer, day) { days.removeLast() }
        days.append(day)
        stretch = bound == .within ? (period, years.years[first]) : nil
      case .span(_, _, let bound):
        let day = try end(of: years.periods[second], bound, year: years.years[second])
        try check(years.periods[first], year: years.years[first], isBefore: day, years)
        days.append(day)
        stretch = nil
      case .recurring: break
      }
    }
    guard let day = days.max() else { throw opens ? .onlyStart : .unreadable }
    return day
  }

  private func holds(_ stretch: (TimePeriod, Int?), _ day: Day) -> Bool {
    guard let days = try? TimeStretch(context: context).days(of: stretch.0, year: stretch.1 ?? day.year) else {
      return false
    }
    return days.first <= day && day <= days.last
  }

  /// A span that ends before it begins means nothing; without years it may mean two things.
  private func check(_ first: TimePeriod, year: Int?, isBefore end: Day, _ years: TimeYears) throws(TimeFault) {
    let known = year ?? end.year
    let start: Day
    do throws(TimeFault) {
      start = try TimeStretch(context: context).days(of: first, year: known).first
    } catch .noStart {
      return
    }
    guard start > end else { return }
    if year == nil, context.today != nil { return }
    throw years.isStated ? .endsBeforeStart : .ambiguous
  }

  /// The last day in time of a period with its bound.
  private func end(of period: TimePeriod, _ bound: TimeBound, year: Int?) throws(TimeFault) -> Day {
    guard period.needsYear, year == nil else {
      let day = try checked(period, limit(of: period, bound, year: year))
      // "giữa tháng" said after it: that of this month, or of the next one?
      if case .ahead(let today, _) = context.writer, period.part == .middle, day < today { throw .ambiguous }
      return day
    }
    switch context.writer {
    case .plan(let year):
      guard case .date(_, nil) = period.name else {
        return try checked(period, limit(of: period, bound, year: year))
      }
      throw .incomplete
    case .ahead(let today, let planYear):
      let isDate = if case .date = period.name { true } else { false }
      let runsAhead = planYear.map { $0 > today.year } ?? false
      let earliest = isDate && !runsAhead ? today.advanced(by: -TimeContext.pastDays) : today
      return try nearest(to: max(today.year, planYear ?? 0), period, bound) { $0 >= earliest }
    case .back(let today): return try nearest(to: today.year, period, bound, step: -1) { $0 <= today }
    }
  }

  /// The day in that year or, if it does not fit, in the next (or the one before). A 29/2 may be some years away.
  private func nearest(
    to year: Int, _ period: TimePeriod, _ bound: TimeBound, step: Int = 1, where fits: (Day) -> Bool
  ) throws(TimeFault) -> Day {
    // Only the 29th of February may be some years away.
    let isLeapDay = period.name == .date(day: 29, month: .number(2))
    for shift in 0..<(isLeapDay ? 9 : 3) {
      let day: Day
      do throws(TimeFault) {
        day = try limit(of: period, bound, year: year + step * shift)
      } catch {
        if isLeapDay { continue }
        throw error
      }
      if fits(day) { return try checked(period, day) }
    }
    throw .unreadable
  }

  private func checked(_ period: TimePeriod, _ day: Day) throws(TimeFault) -> Day {
    if let weekday = period.weekday, day.weekday != weekday { throw .wrongWeekday(day) }
    return day
  }

  private func limit(of period: TimePeriod, _ bound: TimeBound, year: Int?) throws(TimeFault) -> Day {
    let stretch = try TimeStretch(context: context).days(of: period, year: year)
    switch (bound, period.name) {
    case (.before, .holiday): return context.calendar.workingDay(from: stretch.first.advanced(by: -1), by: -1)
    case (.after, .holiday): return context.calendar.workingDay(from: stretch.last.advanced(by: 1), by: 1)
    case (_, .holiday): throw .ambiguous
    case (.after, .ahead): return stretch.last
    case (.after, _): throw .onlyAfter
    case (.before, .ahead(_, _, nil)): throw .ambiguous
    case (.before, _) where period.isStretch: return dayBefore(period, stretch)
    default: return try last(of: period, stretch)
    }
  }

  private func dayBefore(_ period: TimePeriod, _ days: TimeStretch.Days) -> Day {
    switch (period.part, period.name) {
    case (.end, _), (.middle, _), (.firstHalf, _): (try? last(of: period, days)) ?? days.last
    case (.secondHalf, _): middle(of: period, days)
    case (_, .week): days.first.advanced(by: -3)
    default: days.first.advanced(by: -1)
    }
  }

  private func last(of period: TimePeriod, _ days: TimeStretch.Days) throws(TimeFault) -> Day {
    guard period.isStretch else { return days.last }
    switch period.part {
    case .start: throw .onlyStart
    case .middle, .firstHalf: return middle(of: period, days)
    case .whole, .end, .secondHalf: break
    }
    guard case .week(let shift) = period.name else { return days.last }
    let friday = days.first.advanced(by: 4)
    if shift == 0, let today = context.today, friday < today, case .ahead = context.writer {
      return friday.advanced(by: 7)
    }
    return friday
  }

  /// Wednesday of a week, the 15th of a month, the 15th of a quarter's second month, 30/6 of a year.
  private func middle(of period: TimePeriod, _ days: TimeStretch.Days) -> Day {
    if case .week = period.name { return days.first.advanced(by: 2) }
    let months = (days.last.year - days.first.year) * 12 + days.last.month - days.first.month + 1
    let half = days.first.firstOfMonth((months - 1) / 2)
    return months % 2 == 0 ? half.lastOfMonth : half.advanced(by: 14)
  }
}

extension TimePeriod {
  /// Whether it only says how far away a day is.
  var isDistance: Bool { if case .ahead = name { true } else { false } }

  /// Whether it is longer than a day.
  var isStretch: Bool {
    switch name {
    case .month, .quarter, .months, .monthOfQuarter, .year, .week, .holiday: true
    case .date, .weekday, .near, .ahead, .event: false
    }
  }
}

extension TimeClause {
  /// The periods it names, in order.
  var periods: [TimePeriod] {
    switch self {
    case .point(_, let period), .open(let period): [period]
    case .span(let first, let last, _): [first, last]
    case .recurring: []
    }
  }
}
