extension ReportingPeriod {
  /// The period whose report is due next by the reporting calendar: on a report's own day, that one; from the day after
  /// on, the next.
  public init(dueOn day: Day, _ settings: Settings) {
    let dates = settings.reportDates.isEmpty ? Settings.standard.reportDates : settings.reportDates
    let coming = dates.flatMap { date in
      [day.year, day.year + 1].compactMap { year in date.day(of: year).map { (day: $0, date: date) } }
    }
    .filter { $0.day >= day }
    guard let next = coming.min(by: { $0.day < $1.day }) else {
      self.init(.year, of: day.year)
      return
    }
    self = next.date.period(dueOn: next.day)
  }
}

extension Settings.ReportDate {
  /// The day in a year; the last one of the month where that has fewer days.
  func day(of year: Int) -> Day? {
    Day(year: year, month: month, day: day) ?? Day.last(ofMonth: month, year: year)
  }

  /// The period that a report due on a day is about: the part of the year its name tells, of the year in which that part
  /// ends nearest to the day. A name that tells none stands for the part that ended last before the day.
  func period(dueOn day: Day) -> ReportingPeriod {
    let years = [day.year - 1, day.year, day.year + 1]
    if let kind {
      let periods = years.map { ReportingPeriod(kind, of: $0) }
      return periods.min { abs($0.last.days(since: day)) < abs($1.last.days(since: day)) } ?? periods[1]
    }
    let kinds: [ReportingPeriod.Kind] = [.quarter1, .halfYear, .nineMonths, .year]
    let ended = years.flatMap { year in kinds.map { ReportingPeriod($0, of: year) } }.filter { $0.last < day }
    return ended.max { $0.last < $1.last } ?? ReportingPeriod(.year, of: day.year - 1)
  }

  /// The part of a year that the name tells: "Báo cáo quý I", "Báo cáo 6 tháng đầu năm", "Báo cáo năm".
  private var kind: ReportingPeriod.Kind? {
    let words = name.folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      switch (word, next) {
      case ("quy", "i"), ("quy", "1"): return .quarter1
      case ("quy", "ii"), ("quy", "2"), ("6", "thang"), ("06", "thang"), ("sau", "thang"), ("nua", "nam"):
        return .halfYear
      case ("quy", "iii"), ("quy", "3"): return .quarter3
      case ("9", "thang"), ("09", "thang"), ("chin", "thang"): return .nineMonths
      case ("quy", "iv"), ("quy", "4"): return .year
      default: continue
      }
    }
    return words.contains("nam") ? .year : nil
  }
}
