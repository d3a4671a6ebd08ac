import PlanModel

/// Words about time: what was understood of them, told back, and why others were not.
public struct TimeWords: Sendable {
  /// Why words name no day: what is wrong, and what to write.
  public let fault: @Sendable (TimeFault) -> String
  /// A stretch of time: "nửa đầu tháng 6/2025".
  let period: @Sendable (TimePeriod) -> String
  /// A stretch with its bound: "trước quý IV".
  let bounded: @Sendable (_ bound: TimeBound, _ period: String) -> String
  /// From–to.
  let span: @Sendable (_ first: String, _ last: String) -> String
  /// From on.
  let open: @Sendable (_ first: String) -> String
  /// How often: "mỗi quý".
  let cycle: @Sendable (Recurrence.Cycle) -> String
  /// When in each period: "ngày 20 tháng cuối quý".
  let anchor: @Sendable (Recurrence.Anchor, Recurrence.Cycle) -> String
  /// Parts of a recurrence put together.
  let rhythm: @Sendable (_ cycle: String, _ quota: String, _ anchors: String, _ stretch: String) -> String
  /// Several, the last after "và".
  let list: @Sendable ([String]) -> String
  /// After the last: "và tiếp theo".
  let goesOn: String

  /// The name of a period of work that comes back.
  let occurrenceName: @Sendable (Occurrence, Recurrence.Cycle) -> String
  /// A period with its due day.
  let occurrenceDue: @Sendable (_ period: String, Day) -> String
  /// Periods that are done, that were missed, and the one that is due next.
  let periodsDone, periodsMissed, periodNext: @Sendable (_ periods: String) -> String
  /// That the list of holidays ends soon, on that day; `nil` for an empty list.
  public let holidaysEnd: @Sendable (Day?) -> String

  /// What was understood, in plain words: "từ tháng 3/2025 đến tháng 6/2025".
  public func phrase(_ phrase: TimePhrase) -> String {
    list(phrase.clauses.map(clause)) + (phrase.goesOn ? " \(goesOn)" : "")
  }

  /// A rhythm: "mỗi quý, hạn ngày 20 tháng cuối quý".
  public func rhythm(_ recurrence: Recurrence) -> String {
    var stretch = recurrence.within.map(period)
    switch (recurrence.from.map(period), recurrence.until.map(period)) {
    case (let from?, let until?): stretch.append(span(from, until))
    case (let from?, nil): stretch.append(open(from))
    case (nil, let until?): stretch.append(bounded(.by, until))
    case (nil, nil): break
    }
    let anchors = recurrence.anchors.map { anchor($0, recurrence.cycle) }
    return rhythm(cycle(recurrence.cycle), recurrence.quota, list(anchors), stretch.joined(separator: ", "))
  }

  private func clause(_ clause: TimeClause) -> String {
    switch clause {
    case .point(let bound, let period): bounded(bound, self.period(period))
    case .span(let first, let last, _): span(period(first), period(last))
    case .open(let first): open(period(first))
    case .recurring(let recurrence): rhythm(recurrence)
    }
  }
}

extension Words {
  /// What words about time were taken for, told back: "Thời hạn: hết quý II = Thứ Hai, 30/06/2025, còn 20 ngày".
  public func understood(_ reading: TimeReading, today: Day) -> String {
    let phrase = time.phrase(reading.phrase)
    return "\(form.due): \(phrase)" + (reading.day.map { " = \(form.due($0, today: today))" } ?? "")
  }
}

extension TimePeriod.Which {
  /// The number, or `nil` for one that is counted from the present one.
  var number: Int? { if case .number(let number) = self { number } else { nil } }
}
