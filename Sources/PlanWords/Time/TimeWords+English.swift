import PlanModel

extension TimeWords {
  static let english = TimeWords(
    fault: { fault in
      let example = "type 30/6, quý 2, cuối tháng, +2 tuần, thứ sáu, trước Tết"
      switch fault {
      case .empty: return "No due date: \(example)."
      case .notUnderstood(let word): return "“\(word)” is not understood in a due date: \(example)."
      case .unreadable: return "The due date is not clear: \(example)."
      case .noSuchDay(let text): return "The calendar has no “\(text)”: correct the due date."
      case .noSuchHoliday(let name):
        return "The list of holidays has no such “\(name)”: add it by cchc settings set --holiday."
      case .onlyStart: return "Only a beginning is named: type the day by which it has to be done."
      case .onlyAfter: return "“After” a day is no deadline: type the day by which it has to be done."
      case .noStart: return "It is not clear from which day it counts: type the day by which it has to be done."
      case .incomplete: return "The month or year is missing: type it in full, 30/6/2025 say."
      case .endsBeforeStart: return "It ends before it begins: correct the due date."
      case .wrongWeekday(let day):
        return "\(Formats.english.day(day)) is a \(Formats.english.weekday(day)): correct one of the two."
      case .namesNoDay(let text): return "“\(text)” names no day: type the day by which it has to be done."
      case .ambiguous: return "It can mean two things: name the month and year."
      case .recurring: return "This comes back; one day is asked for here: type 30/6 or cuối tháng."
      }
    },
    period: { period in
      let year: String
      switch period.year {
      case .number(let number): year = " \(number)"
      case .shifted(0): year = " this year"
      case .shifted(1): year = " next year"
      case .shifted(-1): year = " last year"
      case .shifted(let shift): year = " in \(shift) years"
      case nil: year = ""
      }
      var text = EnglishPeriod.name(of: period, year)
      switch period.part {
      case .whole: break
      case .start: text = "the start of \(text)"
      case .middle: text = "the middle of \(text)"
      case .end: text = "the end of \(text)"
      case .firstHalf: text = "the first half of \(text)"
      case .secondHalf: text = "the second half of \(text)"
      }
      if let weekday = period.weekday { text = "\(EnglishPeriod.weekday(weekday)), \(text)" }
      return text
    },
    bounded: { bound, period in
      switch bound {
      case .within: period
      case .by: "by \(period)"
      case .before: "before \(period)"
      case .after: "after \(period)"
      }
    },
    span: { "from \($0) to \($1)" }, open: { "from \($0) on" },
    cycle: { cycle in
      switch cycle {
      case .always: "all the time"
      case .weeks(1): "every week"
      case .weeks(let count): "every \(count) weeks"
      case .months(1): "every month"
      case .months(3): "every quarter"
      case .months(12): "every year"
      case .months(let count): "every \(count) months"
      }
    },
    anchor: { anchor, cycle in
      switch anchor {
      case .day(let day, let month):
        if month == 0 { return "day \(day) of the next month" }
        if cycle == .months(12), month > 0 { return "\(day)/\(month)" }
        return month == -1
          ? cycle == .months(1) ? "day \(day)" : "day \(day) of the last month" : "day \(day) of month \(month)"
      case .endOfMonth(let month): return month == -1 ? "the end" : "the end of month \(month)"
      case .weekday(let day): return EnglishPeriod.weekday(day)
      case .start: return "the start"
      case .middle: return "the middle"
      case .end: return "the end"
      }
    },
    rhythm: { cycle, quota, anchors, stretch in
      cycle + (quota.isEmpty ? "" : " \(quota)") + (anchors.isEmpty ? "" : ", due \(anchors)")
        + (stretch.isEmpty ? "" : ", \(stretch)")
    },
    list: { parts in
      guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
      return parts.dropLast().joined(separator: ", ") + " and \(last)"
    },
    goesOn: "and on after that",
    occurrenceName: { occurrence, cycle in
      let (first, last) = (occurrence.period.lowerBound, occurrence.period.upperBound)
      let formats = Formats.english
      switch cycle {
      case .months(1): return "month \(first.month)"
      case .months(3): return "quarter \(occurrence.number(months: 3))"
      case .months(6): return first.month == 1 ? "the first half-year" : "the second half-year"
      case .months(12): return "\(first.year) (\(formats.shortDay(occurrence.due)))"
      case .weeks(1): return "the week of \(formats.shortDay(first))"
      case .weeks, .months, .always: return "\(formats.shortDay(first))–\(formats.shortDay(last))"
      }
    },
    occurrenceDue: { "\($0), due \(Formats.english.day($1))" },
    periodsDone: { "done: \($0)" }, periodsMissed: { "not reported done: \($0)" }, periodNext: { "now: \($0)" },
    holidaysEnd: { day in
      let rest = "add to it by cchc settings set --holiday; later days off are only those that the law fixes."
      guard let day else { return "There is no list of holidays: \(rest)" }
      return "The list of holidays ends on \(Formats.english.day(day)): \(rest)"
    })
}

private enum EnglishPeriod {
  static func name(of period: TimePeriod, _ year: String) -> String {
    func which(_ which: TimePeriod.Which, _ unit: String) -> String {
      switch which {
      case .number(let value): "\(unit) \(value)\(year)"
      case .shifted(0): "this \(unit)"
      case .shifted(1): "next \(unit)"
      case .shifted(-1): "last \(unit)"
      case .shifted(let shift): "\(unit) in \(shift)"
      }
    }
    switch period.name {
    case .date(let day, .number(let month)): return "\(day)/\(month)" + (period.year?.number.map { "/\($0)" } ?? year)
    case .date(let day, .some(let month)): return "day \(day) of \(which(month, "month"))"
    case .date(let day, nil): return "day \(day)"
    case .month(let month): return which(month, "month")
    case .quarter(let number): return which(number, "quarter")
    case .monthOfQuarter(let isLast, let number):
      return "the \(isLast ? "last" : "first") month of \(which(number, "quarter"))"
    case .months(let count, let areLast): return "the \(areLast ? "last" : "first") \(count) months\(year)"
    case .year: return year.isEmpty ? "this year" : period.year?.number.map { "\($0)" } ?? String(year.dropFirst())
    case .week(let shift): return which(.shifted(shift), "week")
    case .weekday(let day, let week): return weekday(day) + (week.map { " of \(which(.shifted($0), "week"))" } ?? "")
    case .near(0): return "today"
    case .near(1): return "tomorrow"
    case .near(let shift): return shift > 0 ? "in \(shift) days" : "\(-shift) days ago"
    case .ahead(let count, let step, let from):
      let unit = step == .days ? "day" : step == .workingDays ? "working day" : "month"
      let text = count < 0 ? "\(EnglishCount.of(-count, unit)) ago" : EnglishCount.of(count, unit)
      return from.map { "\(text) from \(name(of: $0, $0.year?.number.map { " \($0)" } ?? ""))" } ?? text
    case .holiday(let name): return name + year
    case .event: return "the day of issue"
    }
  }

  static func weekday(_ day: Int) -> String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][(day + 6) % 7]
  }
}
