import PlanModel
import PlanWords

/// One line of a meeting as it is drawn.
public struct MeetingRow: Sendable {
  /// The mark of the state, with its work state for the colour.
  public var state: WorkState
  /// The code of the criterion; for a conclusion, the word for it.
  public var code: String
  /// What it is about.
  public var name: String
  /// The state in words, with the deadline and the officer.
  public var status: String
  /// Where it stands against its deadline.
  public var deadline: DeadlineState
  /// Why it is on the agenda; empty where it is only listed.
  public var reasons: [String]
  /// It changed since the last meeting, or was reported in this one; empty otherwise.
  public var mark: String
  /// What is clear about the item and what not; empty where the unit does not lead.
  public var clarity: String
  /// What the plan says is to be done, shortened by the view where there is no room.
  public var remedies: String
  /// What was reported last: label and text.
  public var report: [(label: String, text: String)]
}

extension DashboardState {
  /// A line of the meeting on screen, for the unit's page.
  public func row(of line: AgendaLine) -> MeetingRow? {
    switch line.subject {
    case .assignment(let id): meetingPlan.assignments[id].map { row(of: $0, line) }
    case .conclusion(let id): meetingPlan.conclusions[id].map { row(of: $0, line) }
    }
  }

  /// The day that the meeting on screen counts from: today, or that of a past meeting.
  public var meetingDay: Day { meeting?.past == nil ? clock.today : meetingBriefing?.day ?? clock.today }

  private func row(of assignment: Assignment, _ line: AgendaLine) -> MeetingRow {
    let plan = meetingPlan
    let code = plan.items[assignment.item]?.criterion
    let deadline = assignment.deadlineState(on: meetingDay)
    let officer = assignment.officer.isEmpty ? nil : "\(words.meeting.officer) \(assignment.officer)"
    let due = assignment.due.map { "\(words.meeting.due) \(words.formats.day($0))" }
    let parts = [
      words.states.name(assignment.state), due, deadlineText(deadline, line), extensionText(of: assignment), officer,
    ]
    return MeetingRow(
      state: assignment.state, code: code?.description ?? "",
      name: code.flatMap { plan.criteria[$0]?.name } ?? "", status: parts.compactMap { $0 }.joined(separator: " · "),
      deadline: deadline, reasons: reasons(of: line),
      mark: isReportedHere(assignment.updatedAt)
        ? words.meeting.reported : line.isChanged ? words.meeting.changed : "",
      clarity: clarityText(of: assignment),
      remedies: plan.items[assignment.item]?.remedies.joined(separator: " ") ?? "", report: lastReport(on: assignment))
  }

  /// How often a due date was put off, and what it was first; `nil` where it never was.
  func extensionText(of assignment: Assignment) -> String? {
    guard assignment.extensions > 0 else { return nil }
    return words.agenda.extended(assignment.extensions, assignment.originalDue.map(words.formats.day))
  }

  /// What is clear about the item that a unit leads; empty for work in which it only takes part.
  private func clarityText(of assignment: Assignment) -> String {
    guard assignment.role == .lead else { return "" }
    return "\(words.agenda.label): \(words.agenda.clarity(meetingPlan.clarity(of: assignment.item, on: meetingDay)))"
  }

  private func row(of conclusion: Conclusion, _ line: AgendaLine) -> MeetingRow {
    let deadline = conclusion.deadlineState(on: meetingDay)
    let due = conclusion.due.map { "\(words.meeting.due) \(words.formats.day($0))" }
    let parts = [words.states.name(conclusion.state), due, deadlineText(deadline, line)]
    let result = conclusion.result.isEmpty ? [] : [(label: words.meeting.result, text: conclusion.result)]
    return MeetingRow(
      state: conclusion.state, code: words.meeting.conclusion, name: conclusion.text,
      status: parts.compactMap { $0 }.joined(separator: " · "), deadline: deadline,
      reasons: reasons(of: line), mark: "", clarity: "", remedies: "", report: result)
  }

  /// The deadline in words, with the working days where it is overdue.
  private func deadlineText(_ deadline: DeadlineState, _ line: AgendaLine) -> String {
    let overdue = line.reasons.first { if case .overdue = $0 { true } else { false } }
    return overdue.map(words.agenda.reason) ?? words.deadlines.sentence(deadline)
  }

  /// The reasons that the line's own status does not tell already.
  private func reasons(of line: AgendaLine) -> [String] {
    line.reasons.filter { reason in
      switch reason {
      case .noDeadline, .awaitingConfirmation, .overdue: false
      default: true
      }
    }.map(words.agenda.reason)
  }

  private func isReportedHere(_ moment: Timestamp?) -> Bool {
    guard let moment, let begun = meetingBriefing?.begunAt else { return false }
    return moment >= begun
  }

  /// What was said in the newest report that said something.
  private func lastReport(on assignment: Assignment) -> [(label: String, text: String)] {
    guard meeting?.past == nil, history?.item == assignment.item else { return [] }
    let updates = history?.updates.filter { $0.id.assignment == assignment.id } ?? []
    let last = updates.first { !($0.result.isEmpty && $0.difficulty.isEmpty && $0.proposal.isEmpty) }
    guard let last else { return [] }
    let all = [
      (label: words.meeting.result, text: last.result), (label: words.meeting.difficulty, text: last.difficulty),
      (label: words.meeting.proposal, text: last.proposal),
    ]
    return all.filter { !$0.text.isEmpty }
  }

  /// "5 việc · 2 quá hạn · 1 đã cập nhật trong buổi họp".
  public func counts(of part: Agenda.Part) -> String {
    let assignments = part.lines.compactMap { line -> Assignment? in
      guard case .assignment(let id) = line.subject else { return nil }
      return meetingPlan.assignments[id]
    }
    let overdue = part.lines.count { line in
      line.reasons.contains { if case .overdue = $0 { true } else { false } }
    }
    return words.meeting.counts(
      part.lines.count, overdue, assignments.count { $0.state == .blocked },
      assignments.count { isReportedHere($0.updatedAt) })
  }

  /// The name of the unit or group whose turn it is.
  public func name(of assignee: Assignee?) -> String {
    assignee.map { meetingPlan.name(of: $0) } ?? words.meeting.nobody
  }

  /// Whether a unit is marked present.
  public func isPresent(_ assignee: Assignee?) -> Bool {
    guard case .unit(let unit) = assignee else { return false }
    return meetingBriefing?.present.contains(unit) ?? false
  }

  /// What became of a conclusion.
  public func followUp(of conclusion: Conclusion) -> String {
    switch conclusion.followUp {
    case .noted: return words.meeting.isNoted
    case .task:
      return "\(words.meeting.isTask) · \(words.states.mark(conclusion.state)) \(words.states.name(conclusion.state))"
    case .assignment(let id):
      let code = meetingPlan.assignments[id].flatMap { meetingPlan.items[$0.item]?.criterion }
      return words.meeting.isAssignment(code?.description ?? "?")
    }
  }

  /// Whether a clock runs on the screen.
  public var showsRunningClock: Bool { meeting?.showsClock == true && meetingClocks != nil }

  /// The clock of the unit, and that of the meeting; `nil` while it has not begun.
  public var meetingClocks: (turn: Int, whole: Int)? {
    guard let meeting, meeting.past == nil, let begun = meetingBriefing?.begunAt else { return nil }
    let since = max(meeting.turnSince, begun)
    return (max(0, clock.now.seconds - since.seconds), max(0, clock.now.seconds - begun.seconds))
  }
}
