/// How the points come back over the months until the data are frozen: as the leads' due dates promise, and as items were
/// reported done.
public struct ForecastCurve: Equatable, Sendable {
  /// One month; both numbers count from the beginning of the year.
  public struct Month: Equatable, Sendable {
    /// The year.
    public var year: Int
    /// The month, 1–12.
    public var month: Int
    /// Points of the items due until its end.
    public var expected = Score.zero
    /// Points of the items done until its end; `nil` for months to come.
    public var actual: Score?
  }

  /// The months from January of the plan's year to that of the freeze.
  public var months: [Month]
  /// Ngày chốt số liệu: the day the scorecard of the year names, else the last day of the plan's year.
  public var freeze: Day
  /// Points of items without a due date.
  public var undated = Score.zero
  /// Points of items that are due after the freeze only.
  public var tooLate = Score.zero
}

extension Plan {
  /// The day after which nothing counts for the plan's year.
  public func freeze(on today: Day) -> Day {
    let year = header.planYear ?? today.year
    return scorecards[year]?.freeze ?? Day.last(ofMonth: 12, year: year) ?? today
  }

  /// Whether an item's lead falls due after the freeze of the plan's year, or finished after it, so that the work brings
  /// nothing this year. On the freeze day it still counts.
  public func isTooLate(_ lead: Assignment) -> Bool {
    guard lead.state != .cancelled, let day = lead.completed ?? lead.due, let year = header.planYear else {
      return false
    }
    return day > freeze(on: Day(year: year, month: 1, day: 1) ?? day)
  }
}

extension Outlook {
  /// No chart is longer than this, whatever freeze date was typed.
  private static let longest = 24

  /// The points that come back month by month, seen from that day.
  public func curve(of plan: Plan, today: Day) -> ForecastCurve {
    let freeze = plan.freeze(on: today)
    let year = min(plan.header.planYear ?? today.year, freeze.year)
    func place(_ day: Day) -> Int { max(0, (day.year - year) * 12 + day.month - 1) }
    let count = min(Self.longest, place(freeze) + 1)
    var curve = ForecastCurve(
      months: (0..<count).map { .init(year: year + $0 / 12, month: $0 % 12 + 1) }, freeze: freeze)
    var actual = [Score](repeating: .zero, count: count)
    for (item, gain) in gains where gain.state != .cancelled {
      let lead = plan.lead(of: item)
      if gain.isTooLate {
        curve.tooLate += gain.points
      } else if let due = lead?.due {
        curve.months[min(count - 1, place(due))].expected += gain.points
      } else {
        curve.undated += gain.points
      }
      if gain.state == .done, gain.counts { actual[min(count - 1, lead?.completed.map(place) ?? 0)] += gain.points }
    }
    let isBegun = today.year >= year
    for month in 0..<count {
      if month > 0 {
        curve.months[month].expected += curve.months[month - 1].expected
        actual[month] += actual[month - 1]
      }
      if isBegun, month <= place(today) { curve.months[month].actual = actual[month] }
    }
    return curve
  }
}
