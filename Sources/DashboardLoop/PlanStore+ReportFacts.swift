import PlanModel
import PlanReport
import PlanStore

/// Which report is asked for.
public struct ReportRequest: Sendable {
  /// The kind.
  public var kind: ReportKind
  /// The period of a periodic report; `nil` takes the one whose report is due.
  public var period: ReportingPeriod?
  /// Only this unit's or group's work.
  public var only: Assignee?
  /// The year of a scorecard; `nil` takes the usual one.
  public var scoredYear: Int?
  /// The briefing of minutes; `nil` takes the last one that began.
  public var briefing: Briefing.Key?

  /// A request.
  public init(
    _ kind: ReportKind, period: ReportingPeriod? = nil, only: Assignee? = nil, scoredYear: Int? = nil,
    briefing: Briefing.Key? = nil
  ) {
    self.kind = kind
    self.period = period
    self.only = only
    self.scoredYear = scoredYear
    self.briefing = briefing
  }
}

extension PlanStore {
  /// What a report is made of: the plan as it was when the figures of its period end, or as it is.
  public func reportFacts(_ request: ReportRequest, of plan: Plan, _ clock: Clock) throws(FileFault) -> ReportFacts {
    // Minutes tell of a meeting as it was, whatever changed since.
    if let briefing = briefing(request, of: plan), let meeting = try heldFacts(of: briefing, in: plan) {
      return ReportFacts(plan: meeting.plan, day: meeting.briefing.day, meeting: meeting)
    }
    let clock = plan.settings.clock(at: clock.now)
    let period = request.period ?? ReportingPeriod(dueOn: clock.today, plan.settings)
    let day = request.kind == .periodic ? min(clock.today, period.last) : clock.today
    var facts = ReportFacts(
      plan: plan, day: day, period: period, only: request.only)
    if request.kind == .periodic {
      facts.before = try state(of: plan, atEndOf: period.first.advanced(by: -1))
      // A file that is younger than the period has nothing older to tell.
      if day < clock.today, let past = try state(of: plan, atEndOf: day) { facts.plan = past }
    }
    for item in facts.plan.items.rows { facts.take(try history(of: item.id)) }
    facts.scoredYear = scoredYear(request, of: plan)
    return facts
  }

  /// The plan as it was at the end of a day, with the work that was finished by then, though it was reported later; `nil`
  /// where it was empty.
  private func state(of plan: Plan, atEndOf day: Day) throws(FileFault) -> Plan? {
    let past = try load(at: try revision(at: plan.settings.end(of: day)), plan: plan.header.id)
    return past.isEmpty ? nil : past.learning(from: plan, finishedBy: day)
  }

  private func scoredYear(_ request: ReportRequest, of plan: Plan) -> Int? {
    if let year = request.scoredYear { return year }
    if request.kind == .selfScoring, let year = plan.header.planYear, plan.scorecards.contains(year) { return year }
    return plan.shownYear
  }

  private func briefing(_ request: ReportRequest, of plan: Plan) -> Briefing? {
    guard request.kind == .minutes else { return nil }
    if let briefing = request.briefing { return plan.briefings[briefing] }
    return plan.briefings.rows.filter { $0.phase != .planned }.max { ($0.day, $0.id) < ($1.day, $1.id) }
  }
}
