/// What words about time say, as a tree: "Quý I, III năm 2025", "từ 01/3 đến 30/9/2025", "trước ngày 15 hằng tháng".
///
/// Which day they mean depends on where they stand (`TimeContext`); the tree does not.
public struct TimePhrase: Hashable, Sendable {
  /// One after the other; at least one.
  public var clauses: [TimeClause]
  /// Whether it goes on after the last one ("và các năm tiếp theo").
  public var goesOn = false
  /// Documents that the words cite, as written; a day within their number is theirs.
  public var references: [String] = []

  /// A phrase of clauses.
  public init(clauses: [TimeClause], goesOn: Bool = false, references: [String] = []) {
    self.clauses = clauses
    self.goesOn = goesOn
    self.references = references
  }
}

/// A part of a phrase that could stand alone.
public enum TimeClause: Hashable, Sendable {
  /// "trước 30/6", "trong quý II".
  case point(TimeBound, TimePeriod)
  /// "từ tháng 3 đến tháng 6/2025"; the bound is that of the end ("từ quý I đến trước tháng 6").
  case span(TimePeriod, TimePeriod, TimeBound)
  /// "từ quý I/2025": without an end.
  case open(TimePeriod)
  /// "ngày 15 hằng tháng".
  case recurring(Recurrence)
}

/// How a deadline lies towards the stretch that is named.
public enum TimeBound: Hashable, Sendable {
  /// In it: no word, "trong", "vào".
  case within
  /// Not after it: "đến hết", "chậm nhất", "hoàn thành".
  case by
  /// "trước": a day that is named is itself the last one; a longer stretch has to be over before it begins.
  case before
  /// "sau": names no end, but for a holiday.
  case after
}

/// A stretch of time that words name: a day, a month, a quarter, "tuần sau", "10 ngày làm việc".
public struct TimePeriod: Hashable, Sendable {
  /// Which one of a row: by its number, or so many after the present one.
  public enum Which: Hashable, Sendable {
    /// "tháng 6", "năm 2025".
    case number(Int)
    /// "tháng này" (0), "tháng sau" (1), "năm trước" (−1).
    case shifted(Int)
  }

  /// Which part of the stretch.
  public enum Part: Hashable, Sendable {
    /// All of it.
    case whole
    /// "đầu": no end can be told.
    case start
    /// "giữa".
    case middle
    /// "cuối", "hết".
    case end
    /// "nửa đầu".
    case firstHalf
    /// "nửa cuối".
    case secondHalf
  }

  /// How a distance is counted.
  public enum Step: Hashable, Sendable {
    /// Calendar days.
    case days
    /// Days on which people work.
    case workingDays
    /// Calendar months, to the same day or the last one of a shorter month.
    case months
  }

  /// What is named.
  public indirect enum Name: Hashable, Sendable {
    /// A day; the month `nil` where it is not said.
    case date(day: Int, month: Which?)
    /// A month.
    case month(Which)
    /// A quarter.
    case quarter(Which)
    /// So many months of a year: "6 tháng đầu năm", "hai quý cuối năm".
    case months(Int, areLast: Bool)
    /// The first or last month of a quarter: "tháng cuối quý II".
    case monthOfQuarter(isLast: Bool, Which)
    /// A year.
    case year
    /// A week from Monday, so many after the present one.
    case week(Int)
    /// A day of the week, 1 for Monday; of which week, `nil` for the next one.
    case weekday(Int, week: Int?)
    /// "hôm nay" (0), "mai" (1).
    case near(Int)
    /// "+7", "sau 2 tuần", "trong 10 ngày làm việc"; from a day that is named, or today.
    case ahead(Int, Step, from: TimePeriod?)
    /// A holiday of the calendar, by its name as written.
    case holiday(String)
    /// An event of which the day is not known: "ngày ký".
    case event
  }

  /// What is named.
  public var name: Name
  /// The year; `nil` where it is not said. For `.year` the year itself.
  public var year: Which?
  /// The part of it.
  public var part = Part.whole
  /// The day of the week said beside a date ("thứ Sáu, 13/6"), to be compared.
  public var weekday: Int?

  /// A stretch of time.
  public init(_ name: Name, year: Which? = nil, part: Part = .whole, weekday: Int? = nil) {
    self.name = name
    self.year = year
    self.part = part
    self.weekday = weekday
  }
}

/// Work that comes back: how often, and when in each period.
public struct Recurrence: Hashable, Sendable {
  /// How often.
  public enum Cycle: Hashable, Sendable {
    /// All the time, without periods: "thường xuyên".
    case always
    /// Every so many weeks.
    case weeks(Int)
    /// Every so many months: 1, 3 for quarters, 6, 12.
    case months(Int)
  }

  /// A day within a period.
  public enum Anchor: Hashable, Sendable {
    /// A day of a month of the period: 1 for the first month, −1 for the last, 0 for the last month of the period before
    /// the one that follows it ("ngày 10 tháng đầu quý sau" is day 10, `month` count + 1).
    case day(Int, month: Int)
    /// The last day of a month of the period.
    case endOfMonth(Int)
    /// The day of the week, 1 for Monday.
    case weekday(Int)
    /// The first day of the period.
    case start
    /// Its middle.
    case middle
    /// Its last day.
    case end
  }

  /// How often.
  public var cycle: Cycle
  /// When in each period it is due, in order; empty: at its end.
  public var anchors: [Anchor] = []
  /// What each period brings, as written: "01 sản phẩm".
  public var quota = ""
  /// The stretch in which it comes back, where the words tell one.
  public var within: [TimePeriod] = []
  /// From when on.
  public var from: TimePeriod?
  /// Until when.
  public var until: TimePeriod?

  /// Work that comes back.
  public init(_ cycle: Cycle, anchors: [Anchor] = []) {
    self.cycle = cycle
    self.anchors = anchors
  }
}

/// Why words about time name no day, each with what is to be said of it.
public enum TimeFault: Error, Hashable, Sendable {
  /// Nothing was said.
  case empty
  /// A word that is not understood, as written; nothing is read around it.
  case notUnderstood(String)
  /// Understood word by word, but not together.
  case unreadable
  /// A day or period the calendar does not have: "31/6", "quý 5".
  case noSuchDay(String)
  /// No holiday of that name is in the calendar.
  case noSuchHoliday(String)
  /// Only a beginning is named: "đầu tháng 6", "từ quý I".
  case onlyStart
  /// "sau 30/6": no end is named.
  case onlyAfter
  /// A distance from a day that is not known: "trong 30 ngày" of a plan, "kể từ ngày ký".
  case noStart
  /// The month or year is missing and does not follow from anything.
  case incomplete
  /// It ends before it begins.
  case endsBeforeStart
  /// The day of the week said is not that of the date.
  case wrongWeekday(Day)
  /// Only a document or an event is named, as written: "theo kế hoạch", "ngay sau khi có hướng dẫn".
  case namesNoDay(String)
  /// It can mean two things.
  case ambiguous
  /// It comes back, where one day is asked for.
  case recurring
}
