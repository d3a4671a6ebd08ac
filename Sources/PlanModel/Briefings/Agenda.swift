/// Why a line stands on the agenda of a briefing; an earlier case weighs more.
public enum AgendaReason: Hashable, Sendable {
  /// Quá hạn: days, and working days among them, since the due day.
  case overdue(days: Int, workingDays: Int)
  /// Vướng mắc: on what.
  case blocked(reason: String)
  /// Waiting on somebody outside, who are not asked for it at this briefing.
  case waiting(Waiting, reason: String)
  /// Due before the next briefing, on that day.
  case dueBeforeNext(Day)
  /// A conclusion of an earlier briefing that is still open.
  case openConclusion(briefing: Day)
  /// Awaiting confirmation: since it was handed in, so many days after its deadline; `nil` where no day is known.
  case awaitingConfirmation(since: Day? = nil, daysLate: Int = 0)
  /// Work that comes back: periods that were due and of which nobody reported that they are done.
  case periodsMissed([Occurrence], Recurrence.Cycle)
  /// Work that comes back: the period that is due before the next briefing.
  case periodDue(Occurrence, Recurrence.Cycle)
  /// No report since the last briefing, on that day.
  case noUpdateSince(Day)
  /// Nobody has ever reported.
  case neverReported
  /// It falls due after the freeze of the year, on that day, so that it brings no points this year.
  case afterFreeze(Day)
  /// No deadline.
  case noDeadline
  /// No officer, or one who left.
  case noOfficer
  /// The evidence is missing.
  case evidenceMissing

  /// The weight in the proposed order; less comes first.
  var weight: Int {
    switch self {
    case .overdue, .periodsMissed: 0
    case .blocked: 1
    case .waiting: 2
    case .dueBeforeNext, .periodDue: 3
    case .openConclusion: 4
    case .awaitingConfirmation: 5
    case .noUpdateSince, .neverReported: 6
    case .afterFreeze: 7
    case .noDeadline: 8
    case .noOfficer: 9
    case .evidenceMissing: 10
    }
  }
}

/// A line of the agenda: a piece of work with the reasons why it is to be talked about.
public struct AgendaLine: Equatable, Sendable {
  /// What it is about.
  public enum Subject: Hashable, Sendable {
    /// An assignment.
    case assignment(Assignment.Key)
    /// A conclusion that became an ad-hoc task, or was only noted.
    case conclusion(Conclusion.Key)
  }

  /// What it is about.
  public var subject: Subject
  /// Why it is there, the weightiest first; empty where it is only listed.
  public var reasons: [AgendaReason]
  /// Whether it changed since the last briefing.
  public var isChanged: Bool
  /// The member that is asked for what was given to its group; `nil` where it was given to who is asked.
  public var member: OrgUnit.Key?

  /// The key by which a briefing keeps the officer's order: `a12`, `k3`; of a group's task one for each member, `k3u2`.
  public var key: String {
    let part = member.map { "u\($0.number)" } ?? ""
    return switch subject {
    case .assignment(let id): "a\(id.number)"
    case .conclusion(let id): "k\(id.number)\(part)"
    }
  }
}

/// The agenda of a briefing, unit by unit, made from the data. Each piece of work stands with whom it is counted for as a
/// phần việc (see `TallyScope`): what was given to a group, with each of its members.
public struct Agenda: Equatable, Sendable {
  /// What one unit or group is asked.
  public struct Part: Equatable, Sendable {
    /// Who is asked; `nil` for conclusions that name nobody.
    public var assignee: Assignee?
    /// The lines, in order.
    public var lines: [AgendaLine]
  }

  /// The parts, in the order of the plan's units, groups after them.
  public var parts: [Part]
  private let occasion: AgendaOccasion

  /// The agenda for a meeting on `day`.
  ///
  /// - Parameters:
  ///   - previous: the briefing before; work without a report since then is asked for.
  ///   - next: the day of the briefing after; what is due before it is asked for.
  ///   - documented: the items that have evidence in the file.
  ///   - order: keys of lines in the officer's own order.
  ///   - isWhole: whether all open work is listed, and what changed since the briefing before or stands in `order`, be
  ///     there a reason or not.
  public init(
    of plan: Plan, on day: Day, previous: Briefing?, next: Day, documented: Set<Item.Key> = [], order: [String] = [],
    isWhole: Bool = false
  ) {
    occasion = AgendaOccasion(day: day, previous: previous, next: next, documented: documented)
    let maker = AgendaMaker(plan: plan, occasion: occasion)
    let kept = Set(order)
    var lines: [Assignee?: [AgendaLine]] = [:]
    for assignment in plan.assignments.rows {
      let line = maker.line(of: assignment)
      let isListed = isWhole && (assignment.state.isOpen || line.isChanged || kept.contains(line.key))
      if isListed || !line.reasons.isEmpty { lines[assignment.assignee, default: []].append(line) }
    }
    for conclusion in plan.conclusions.rows {
      guard var line = maker.line(of: conclusion) else { continue }
      for bearer in plan.bearers(of: conclusion) {
        if bearer != conclusion.assignee, case .unit(let member) = bearer { line.member = member }
        lines[bearer, default: []].append(line)
      }
    }
    let ranks = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    let everyone: [Assignee?] = plan.everyone + [nil]
    parts = everyone.compactMap { assignee in
      lines[assignee].map { Part(assignee: assignee, lines: maker.ordered($0, ranks)) }
    }
  }

  /// Every line's key, first to last: what a briefing keeps as its order.
  public var keys: [String] { parts.flatMap { $0.lines.map(\.key) } }

  /// Follows a report on an assignment: its line says what holds now, and stays where it is.
  ///
  /// - Returns: whether the assignment has a line.
  public mutating func follow(_ id: Assignment.Key, in plan: Plan) -> Bool {
    guard let assignment = plan.assignments[id] else { return false }
    for part in parts.indices where parts[part].assignee == assignment.assignee {
      if let line = parts[part].lines.firstIndex(where: { $0.subject == .assignment(id) }) {
        parts[part].lines[line] = AgendaMaker(plan: plan, occasion: occasion).line(of: assignment)
        return true
      }
    }
    return false
  }
}

/// For which meeting an agenda is made.
private struct AgendaOccasion: Equatable, Sendable {
  var day: Day
  var previous: Briefing?
  var next: Day
  var documented: Set<Item.Key>
}

/// Works out the lines of an agenda.
private struct AgendaMaker {
  var plan: Plan
  var day: Day
  var previous: Briefing?
  var next: Day
  var documented: Set<Item.Key>

  init(plan: Plan, occasion: AgendaOccasion) {
    self.plan = plan
    day = occasion.day
    previous = occasion.previous
    next = occasion.next
    documented = occasion.documented
  }

  func line(of assignment: Assignment) -> AgendaLine {
    var reasons: [AgendaReason] = []
    let deadline = assignment.deadlineState(on: day)
    if assignment.state.isOpen {
      reasons += reasonsOfState(of: assignment, assignment.reason, deadline)
      if let reason = silence(of: assignment) { reasons.append(reason) }
      if assignment.role == .lead, plan.isTooLate(assignment) { reasons.append(.afterFreeze(plan.freeze(on: day))) }
      if case .noDeadline = deadline { reasons.append(.noDeadline) }
      if assignment.role == .lead, plan.isWithoutOfficer(assignment, on: day) { reasons.append(.noOfficer) }
    }
    reasons += AgendaReason.ofRhythm(of: assignment, in: plan, on: day, next: next)
    if assignment.role == .lead, isEvidenceMissing(assignment) { reasons.append(.evidenceMissing) }
    return AgendaLine(
      subject: .assignment(assignment.id), reasons: reasons.sorted { $0.weight < $1.weight },
      isChanged: isSincePrevious(assignment.updatedAt))
  }

  /// A conclusion of an earlier meeting that is still open; `nil` for others.
  func line(of conclusion: Conclusion) -> AgendaLine? {
    guard conclusion.followUp == .task || conclusion.followUp == .noted && conclusion.due != nil,
      conclusion.state.isOpen, let briefing = plan.briefings[conclusion.briefing], briefing.day < day
    else { return nil }
    var reasons: [AgendaReason] = [.openConclusion(briefing: briefing.day)]
    reasons += reasonsOfState(of: conclusion, conclusion.reason, conclusion.deadlineState(on: day))
    return AgendaLine(
      subject: .conclusion(conclusion.id), reasons: reasons.sorted { $0.weight < $1.weight }, isChanged: false)
  }

  func ordered(_ lines: [AgendaLine], _ ranks: [String: Int]) -> [AgendaLine] {
    func weight(_ line: AgendaLine, _ place: Int) -> (Int, Int, Int, Int) {
      let days = if case .overdue(let days, _) = line.reasons.first { -days } else { 0 }
      return (ranks[line.key] ?? .max, line.reasons.first?.weight ?? .max, days, place)
    }
    return lines.enumerated().sorted { weight($0.element, $0.offset) < weight($1.element, $1.offset) }.map(\.element)
  }

  /// What its state and date give reason to ask.
  private func reasonsOfState(of work: some Completable, _ reason: String, _ deadline: DeadlineState) -> [AgendaReason]
  {
    if work.isWaitingOutside { return work.waiting.map { [.waiting($0, reason: reason)] } ?? [] }
    // What was handed in is waited for no more.
    if work.state == .awaitingConfirmation, let day = work.completed {
      return [.awaitingConfirmation(since: day, daysLate: deadline.daysLate ?? 0)]
    }
    var reasons: [AgendaReason] = []
    if case .overdue(let days) = deadline, let due = work.due {
      reasons.append(.overdue(days: days, workingDays: plan.settings.workingDays(after: due, through: day)))
    } else if let due = work.due, due <= next {
      reasons.append(.dueBeforeNext(due))
    }
    if work.state == .blocked { reasons.append(.blocked(reason: reason)) }
    if work.state == .awaitingConfirmation { reasons.append(.awaitingConfirmation()) }
    return reasons
  }

  private func silence(of assignment: Assignment) -> AgendaReason? {
    guard assignment.updatedAt != nil else { return .neverReported }
    guard let previous, !isSincePrevious(assignment.updatedAt) else { return nil }
    return .noUpdateSince(previous.day)
  }

  private func isSincePrevious(_ moment: Timestamp?) -> Bool {
    guard let moment, let previous else { return false }
    if let ended = previous.endedAt { return moment > ended }
    return plan.settings.day(of: moment) > previous.day
  }

  private func isEvidenceMissing(_ assignment: Assignment) -> Bool {
    guard let item = plan.items[assignment.item] else { return false }
    if assignment.state == .done || assignment.state == .awaitingConfirmation, !documented.contains(item.id) {
      return true
    }
    return plan.header.planYear.flatMap { plan.lines[.init(year: $0, code: item.criterion)] }?.evidence == .missing
  }
}

extension Plan {
  /// Whether nobody is in charge: no officer is named, or the one named has left the unit.
  public func isWithoutOfficer(_ assignment: Assignment, on day: Day) -> Bool {
    guard !assignment.officer.isEmpty else { return true }
    guard case .unit(let unit) = assignment.assignee else { return false }
    let known = officers.rows.filter { $0.unit == unit && $0.name.foldedSpelling == assignment.officer.foldedSpelling }
    return !known.isEmpty && known.allSatisfy { ($0.activeTo ?? day) < day }
  }

  /// The day that the rhythm proposes for the next briefing after `day`: the first working day on or after the second
  /// of a month, in its first week. A month whose briefing was held, or stands on `day` or before, has no other.
  public func nextBriefingDay(after day: Day) -> Day {
    let taken = Set(briefings.rows.filter { $0.phase != .planned || $0.day <= day }.map { $0.day.number / 100 })
    for months in 0...24 {
      let month = day.month - 1 + months
      guard let start = Day(year: day.year + month / 12, month: month % 12 + 1, day: 2) else { continue }
      let proposed = settings.workingDay(from: start)
      if proposed > day, !taken.contains(start.number / 100) { return proposed }
    }
    return settings.workingDay(from: day.advanced(by: 28))
  }

  /// The newest briefing before that day, ended or not, other than `id`.
  public func briefing(before day: Day, besides id: Briefing.Key? = nil) -> Briefing? {
    briefings.rows.filter { $0.day < day && $0.id != id }.max { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// The briefing that is going on.
  public var runningBriefing: Briefing? { briefings.rows.last { $0.phase == .running } }
}
