import PlanModel

/// What reports are made of: the plan on a day, and what the file knows besides.
public struct ReportFacts: Sendable {
  /// The plan as it was at the end of the day.
  public var plan: Plan
  /// The day of the figures.
  public var day: Day
  /// The period reported on.
  public var period: ReportingPeriod
  /// The plan as the period began; `nil` where the file is younger.
  public var before: Plan?
  /// The newest report on each assignment.
  public var latest: [Assignment.Key: Update]
  /// The documents of each item.
  public var evidence: [Item.Key: [Evidence]]
  /// Only this unit's or group's work.
  public var only: Assignee?
  /// The year whose scorecard is shown; `nil` for none.
  public var scoredYear: Int?
  /// The meeting that minutes are of.
  public var meeting: MeetingFacts?

  /// Facts of a plan.
  public init(
    plan: Plan, day: Day, period: ReportingPeriod? = nil, before: Plan? = nil, latest: [Assignment.Key: Update] = [:],
    evidence: [Item.Key: [Evidence]] = [:], only: Assignee? = nil, scoredYear: Int? = nil, meeting: MeetingFacts? = nil
  ) {
    self.plan = plan
    self.day = day
    self.period = period ?? ReportingPeriod(dueOn: day, plan.settings)
    self.before = before
    self.latest = latest
    self.evidence = evidence
    self.only = only
    self.scoredYear = scoredYear
    self.meeting = meeting
  }

  /// Takes the updates and documents of an item in.
  public mutating func take(_ history: ItemHistory) {
    for update in history.updates where plan.settings.day(of: update.at) <= day {
      if let known = latest[update.id.assignment], known.id.number >= update.id.number { continue }
      latest[update.id.assignment] = update
    }
    evidence[history.item] = history.evidence
  }
}
