/// One period of work that comes back: when it is due, and when it was done.
public struct Occurrence: Hashable, Sendable {
  /// The first and last day of the period.
  public var period: ClosedRange<Day>
  /// The day it is due.
  public var due: Day
  /// The day it was done; `nil` while it is not.
  public var doneOn: Day?

  /// Whether it is due only when its period is over.
  var isDueAfterPeriod: Bool { due > period.upperBound }

  /// A period with its due day.
  public init(period: ClosedRange<Day>, due: Day, doneOn: Day? = nil) {
    self.period = period
    self.due = due
    self.doneOn = doneOn
  }
}

/// Where work that comes back stands on a day: which periods are done, which is due, which were missed. Made from the rhythm
/// and the reports; nothing of it is kept.
public struct Occurrences: Hashable, Sendable {
  /// How it comes back.
  public var rhythm: Recurrence
  /// The periods in order, up to the one that is due next.
  public var all: [Occurrence]
  /// The day it was worked out for.
  public var day: Day

  /// Where work stands on a day.
  public init(rhythm: Recurrence, all: [Occurrence], day: Day) {
    (self.rhythm, self.all, self.day) = (rhythm, all, day)
  }

  /// The periods that were done.
  public var done: [Occurrence] { all.filter { $0.doneOn != nil } }
  /// The first period that is not done and not over yet; `nil` after the last one.
  public var current: Occurrence? { all.first { $0.doneOn == nil && $0.due >= day } }
  /// The periods that were due before the day and are not done.
  public var missed: [Occurrence] { all.filter { $0.doneOn == nil && $0.due < day } }

  /// The period to be talked about by a day: the current one where it is due by then.
  public func due(by end: Day) -> Occurrence? { current.flatMap { $0.due <= end ? $0 : nil } }
}

extension Recurrence {
  /// The periods from the one of a day on, up to the first that is due on `day` or later and is not done.
  ///
  /// A day on which it was done counts for the period in which it lies, or for the one before where that is not done and
  /// is due in it or later ("ngày 10 của tháng đầu quý sau"). What goes on all the time has no periods.
  ///
  /// - Parameters:
  ///   - start: the first day that counts.
  ///   - end: the last day on which a period may begin.
  ///   - doneDays: the days on which it was reported done.
  public func occurrences(from start: Day, through end: Day, doneOn doneDays: [Day], on day: Day) -> [Occurrence] {
    var found: [Occurrence] = []
    var period = self.period(of: start)
    while let current = period, current.lowerBound <= end, found.count < 600 {
      for due in dues(in: current) where due >= start {
        found.append(Occurrence(period: current, due: due))
      }
      if let last = found.last, last.due >= day, current.lowerBound > day { break }
      period = self.period(of: current.upperBound.advanced(by: 1))
    }
    for done in doneDays.sorted() { Self.enter(done, in: &found) }
    // What comes after the one that is due next is not told yet.
    if let next = found.firstIndex(where: { $0.doneOn == nil && $0.due >= day }) {
      let lastDone = found.lastIndex { $0.doneOn != nil } ?? next
      found.removeSubrange((max(next, lastDone) + 1)...)
    }
    return found
  }

  private static func enter(_ done: Day, in found: inout [Occurrence]) {
    guard
      let own = found.firstIndex(where: { $0.period.contains(done) && ($0.doneOn == nil) })
        ?? found.lastIndex(where: { $0.period.lowerBound <= done })
    else { return }
    if own > 0, found[own - 1].doneOn == nil, found[own - 1].period != found[own].period,
      done <= found[own - 1].due || found[own - 1].isDueAfterPeriod
    {
      found[own - 1].doneOn = done
    } else if found[own].doneOn == nil {
      found[own].doneOn = done
    }
  }

  /// The period in which a day lies; `nil` for what goes on all the time.
  private func period(of day: Day) -> ClosedRange<Day>? {
    switch cycle {
    case .always: return nil
    case .weeks(let count):
      // Weeks are counted from the first Monday of 1970.
      let week = (day.daysSinceEpoch + 3) / 7 / count * count
      let monday = Day(daysSinceEpoch: week * 7 - 3)
      return monday...monday.advanced(by: 7 * count - 1)
    case .months(let count):
      // Quarters and halves are those of the calendar.
      let months = (day.year * 12 + day.month - 1) / count * count
      guard let first = Day(year: months / 12, month: months % 12 + 1, day: 1) else { return nil }
      return first...first.firstOfMonth(count - 1).lastOfMonth
    }
  }

  /// The due days of a period, in order.
  private func dues(in period: ClosedRange<Day>) -> [Day] {
    let days = anchors.isEmpty ? [period.upperBound] : anchors.map { due($0, in: period) }
    return Set(days).sorted()
  }

  private func due(_ anchor: Anchor, in period: ClosedRange<Day>) -> Day {
    let (first, last) = (period.lowerBound, period.upperBound)
    switch anchor {
    case .day(let day, let month):
      let start = month == -1 ? last.firstOfMonth() : month == 0 ? last.firstOfMonth(1) : first.firstOfMonth(month - 1)
      return Day(year: start.year, month: start.month, day: day) ?? start.lastOfMonth
    case .endOfMonth(let month): return month == -1 ? last : first.firstOfMonth(max(0, month - 1)).lastOfMonth
    case .weekday(let weekday): return first.advanced(by: weekday - 1)
    case .start: return first
    case .middle:
      if case .weeks = cycle { return first.advanced(by: 2) }
      let months = (last.year - first.year) * 12 + last.month - first.month + 1
      let half = first.firstOfMonth((months - 1) / 2)
      return months % 2 == 0 ? half.lastOfMonth : half.advanced(by: 14)
    case .end: return last
    }
  }
}

/// The days on which reports say that work that comes back was done, by assignment and number of the report.
///
/// Read from the reports beside a plan and kept up to date with them; of work that was made to come back since, the earlier
/// reports are known when the file is read again. Plans that hold the same records are equal, whatever was read so.
public struct DoneReports: Equatable, Sendable {
  private var days: [Assignment.Key: [Int: Day]] = [:]

  /// No report.
  public init() {}

  /// The reports among these.
  public init(_ updates: some Sequence<Update>, in settings: Settings) {
    for update in updates { add(update, in: settings) }
  }

  /// The days of an assignment, in the order of the reports.
  public subscript(assignment: Assignment.Key) -> [Day] {
    days[assignment].map { $0.sorted { $0.key < $1.key }.map(\.value) } ?? []
  }

  /// The first day of all of them.
  public private(set) var earliest: Day?

  /// Takes up a report, where it says that the work was done.
  public mutating func add(_ update: Update, in settings: Settings) {
    guard update.state == .done else { return }
    let day = update.completed ?? settings.day(of: update.at)
    days[update.id.assignment, default: [:]][update.id.number] = day
    earliest = min(earliest ?? day, day)
  }

  /// Follows an edit of a report.
  mutating func follow(_ edit: Edit<Update>, in settings: Settings) {
    if let before = edit.before { days[before.id.assignment]?[before.id.number] = nil }
    if let after = edit.after { add(after, in: settings) }
  }

  /// Always: they are no record of a plan.
  public static func == (left: DoneReports, right: DoneReports) -> Bool { true }
}

extension Plan {
  /// The words by which an assignment comes back: its own, or those of its item; `nil` for one that does not.
  public func rhythmText(of assignment: Assignment) -> String? {
    guard assignment.isRecurring else { return nil }
    return assignment.rhythm.isEmpty ? items[assignment.item]?.deadline.text ?? "" : assignment.rhythm
  }

  /// How an assignment comes back; `nil` for one that does not. Words that are not understood go on all the time.
  public func rhythm(of assignment: Assignment) -> Recurrence? {
    guard let text = rhythmText(of: assignment) else { return nil }
    // What was typed is read as people type: "t6" is a Friday there.
    let first = header.planYear.flatMap { Day(year: $0, month: 1, day: 1) }
    let typed = assignment.rhythm.isEmpty ? nil : first
    let writer = typed.map { TimeContext.Writer.ahead(today: $0, planYear: nil) } ?? .plan(year: header.planYear)
    let reading = try? TimeReading(text, in: TimeContext(writer, calendar: settings))
    return reading?.recurrence ?? Recurrence(.always)
  }

  /// Where work that comes back stands on a day; `nil` for other work, and for what has no periods.
  ///
  /// Periods begin with the rhythm's own beginning or the plan's year. Of those that nobody could report on in this file,
  /// since they were over before its first briefing and the first report of work done, none counts as missed.
  public func occurrences(of assignment: Assignment, on day: Day) -> Occurrences? {
    guard assignment.state != .cancelled, let rhythm = rhythm(of: assignment), rhythm.cycle != .always else {
      return nil
    }
    let bounds = stretch(of: rhythm, on: day)
    let done = doneReports[assignment.id]
    let all = rhythm.occurrences(from: bounds.lowerBound, through: bounds.upperBound, doneOn: done, on: day)
    let firsts = [doneReports.earliest, briefings.rows.lazy.compactMap { $0.begunAt == nil ? nil : $0.day }.min()]
      .compactMap {
        $0
      }
    let known = firsts.min() ?? day
    return Occurrences(
      rhythm: rhythm, all: all.filter { $0.doneOn != nil || $0.due >= known || $0.due >= day }, day: day)
  }

  /// The days between which a rhythm runs.
  private func stretch(of rhythm: Recurrence, on day: Day) -> ClosedRange<Day> {
    let year = header.planYear ?? day.year
    let context = TimeContext(.plan(year: year), calendar: settings)
    func days(_ period: TimePeriod?) -> TimeStretch.Days? {
      guard let period, let stated = try? context.year(period.year) ?? year else { return nil }
      return try? TimeStretch(context: context).days(of: period, year: stated)
    }
    let within = rhythm.within.compactMap { days($0) }
    let first = days(rhythm.from)?.first ?? within.map(\.first).max() ?? Day(year: year, month: 1, day: 1) ?? day
    let last = days(rhythm.until)?.last ?? within.map(\.last).min() ?? Day(year: year, month: 12, day: 31) ?? day
    return first...max(first, last)
  }
}
