/// Which year each period of a phrase belongs to: the one that is said with it, else the one said nearest to it.
struct TimeYears {
  let context: TimeContext
  /// The periods in the order of the phrase, with the years that are known.
  private(set) var periods: [TimePeriod]
  private(set) var years: [Int?]

  init(_ periods: [TimePeriod], in context: TimeContext) throws(TimeFault) {
    (self.context, self.periods) = (context, periods)
    years = []
    for period in periods { years.append(try context.year(period.year)) }
    isStated = zip(periods, years).contains { $0.needsYear && $1 != nil } || periods.contains { $0.name == .year }
    fill()
  }

  /// Whether a year is said anywhere.
  private(set) var isStated = false

  /// Takes the year of the last period that needs one as found, and those of the others after it.
  mutating func settle(_ place: Int, year: Int) {
    years[place] = year
    fill()
  }

  private mutating func fill() {
    fillFromRight()
    fillFromLeft()
  }

  /// "Tháng 3, 6, 9 năm 2025", "01 - 15/6/2025": what stands further right tells the month and year.
  private mutating func fillFromRight() {
    for place in periods.indices.dropLast().reversed() where periods[place].needsYear {
      let right = periods[place + 1]
      if case .date(let day, nil) = periods[place].name, case .date(let other, .some(let month)) = right.name {
        (periods[place].name, years[place]) = (.date(day: day, month: month), years[place + 1])
        if day > other, case .number(let number) = month {
          periods[place].name = .date(day: day, month: .number(number == 1 ? 12 : number - 1))
          if number == 1 { years[place] = years[place].map { $0 - 1 } }
        }
      } else if years[place] == nil, right.needsYear || right.name == .year, let year = years[place + 1] {
        years[place] = right.needsYear && periods[place].order.first > right.order.last ? year - 1 : year
      }
    }
  }

  /// "từ tháng 10/2025 đến tháng 3": what stands before, and on into the next year.
  private mutating func fillFromLeft() {
    for place in periods.indices.dropFirst() where periods[place].needsYear && years[place] == nil {
      let left = periods[place - 1]
      guard let year = years[place - 1] else { continue }
      years[place] = left.needsYear && periods[place].order.last < left.order.first ? year + 1 : year
    }
  }
}

extension TimePeriod {
  /// Whether a year has to be known for it.
  var needsYear: Bool {
    switch name {
    case .date(_, .shifted), .month(.shifted), .quarter(.shifted), .monthOfQuarter(_, .shifted): false
    case .date, .month, .quarter, .monthOfQuarter, .months: true
    case .year, .week, .weekday, .near, .ahead, .holiday, .event: false
    }
  }

  /// Its place within a year: month and day of its first and last day; for comparing two of one phrase.
  var order: (first: Int, last: Int) {
    func months(_ first: Int, _ last: Int) -> (Int, Int) { (first * 100 + 1, last * 100 + 31) }
    switch name {
    case .date(let day, .number(let month)): return (month * 100 + day, month * 100 + day)
    case .month(.number(let month)): return months(month, month)
    case .quarter(.number(let quarter)): return months(quarter * 3 - 2, quarter * 3)
    case .months(let count, let areLast): return areLast ? months(13 - count, 12) : months(1, count)
    case .monthOfQuarter(let isLast, .number(let quarter)):
      return isLast ? months(quarter * 3, quarter * 3) : months(quarter * 3 - 2, quarter * 3 - 2)
    default: return (0, 1231)
    }
  }
}

extension TimeContext {
  /// The year that is meant; `nil` where none is said.
  func year(_ which: TimePeriod.Which?) throws(TimeFault) -> Int? {
    switch which {
    case nil: return nil
    case .number(let year): return year
    case .shifted(let shift):
      guard let year = currentYear else { throw .incomplete }
      return year + shift
    }
  }

  /// "năm nay": that of today, or of the plan.
  var currentYear: Int? {
    switch writer {
    case .plan(let year): year
    case .ahead(let today, _), .back(let today): today.year
    }
  }
}
