/// What a person reports of an assignment: the state and dates as they shall stand, and the words of this report.
public struct Report: Equatable, Sendable {
  /// The state it shall have.
  public var state: WorkState
  /// The officer it shall have.
  public var officer: String
  /// The due date it shall have.
  public var due: Day?
  /// The words by which it shall come back, empty for those of its item; `nil`: it does not come back.
  public var rhythm: String?
  /// Why it is blocked or cancelled.
  public var reason: String
  /// Kết quả of this report.
  public var result: String
  /// Khó khăn of this report.
  public var difficulty: String
  /// Đề xuất of this report.
  public var proposal: String
  /// Why the due date is put off, where it is.
  public var extensionReason: String
  /// The day done, who confirmed it, on whom it waits.
  public var completion: CompletionReport
  /// Whether shares of the item with the date that the lead's report puts off keep it; they move along otherwise.
  public var isLeadOnly = false

  /// Takes the day or the rhythm that was said, with its words; nothing said clears both.
  public mutating func setDue(_ reading: TimeReading?, saidAs text: String) {
    due = reading?.day
    rhythm = reading?.recurrence == nil ? nil : text.normalized.trimmed
  }

  /// A report that leaves the assignment as it is, to be changed where something changes.
  public init(on assignment: Assignment) {
    state = assignment.state
    officer = assignment.officer
    due = assignment.due
    rhythm = assignment.isRecurring ? assignment.rhythm : nil
    reason = assignment.reason
    result = ""
    difficulty = ""
    proposal = ""
    extensionReason = ""
    completion = assignment.completionReport
  }
}

/// Who does something, and at what time; what every change is signed with.
public struct Signature: Equatable, Sendable {
  /// The name of the person.
  public var author: String
  /// The clock at that moment.
  public var clock: Clock

  /// The signature of that person at that moment.
  public init(author: String, clock: Clock) {
    self.author = author
    self.clock = clock
  }
}

extension Plan {
  /// The change that sets the state of an assignment, and the reason where the state has one.
  ///
  /// - Throws: `noDifference` when it has this state already, `reasonMissing`, `missingRecord`.
  public func change(
    setting state: WorkState, reason: String = "", of id: Assignment.Key, by signature: Signature
  ) throws(ChangeFault) -> Change {
    guard let assignment = assignments[id] else { throw .missingRecord }
    var report = Report(on: assignment)
    report.state = state
    report.reason = reason
    return try change(reporting: report, on: assignment, by: signature)
  }

  /// The change that records a report: the assignment as it shall stand, and the report itself.
  ///
  /// - Parameter before: the assignment as the reporter saw it; when it is another by now, applying fails with
  ///   `movedOn`.
  /// - Throws: `noDifference` when the report says nothing new, `reasonMissing` for a blocked one without a reason.
  public func change(
    reporting report: Report, on before: Assignment, by signature: Signature
  ) throws(ChangeFault) -> Change {
    let report = report.tidied
    var after = before
    after.state = report.state
    after.officer = report.officer
    after.reason = report.reason
    (after.isRecurring, after.rhythm) = (report.rhythm != nil, report.rhythm ?? "")
    let extendedFrom = after.move(due: report.due)
    after.complete(report.completion, before: before, by: signature)
    let saysSomething = !(report.result.isEmpty && report.difficulty.isEmpty && report.proposal.isEmpty)
    guard after != before || saysSomething else { throw .noDifference }
    guard after.state != .blocked || !after.reason.isEmpty else { throw .reasonMissing }
    after.updates = before.updates + 1
    after.updatedAt = signature.clock.now
    var update = Update(of: after, at: signature, briefing: runningBriefing?.id)
    (update.result, update.difficulty, update.proposal) = (report.result, report.difficulty, report.proposal)
    update.extendedFrom = extendedFrom
    if extendedFrom != nil { update.extensionReason = report.extensionReason }
    var edits: [RecordEdit] = [
      .assignment(Edit(before: before, after: after)), .update(Edit(before: nil, after: update)),
    ]
    if let extendedFrom, before.role == .lead, !report.isLeadOnly {
      edits += movingAlong(with: after, from: extendedFrom, because: report.extensionReason, by: signature)
    }
    return Change(plan: header.id, kind: .report, subject: subject(of: before), edits: edits)
  }

  /// The open shares of an item that have the date of its lead, which move along when that is put off; in the order of
  /// the team.
  public func shares(withDateOf lead: Assignment) -> [Assignment] {
    guard lead.role == .lead, let date = lead.due ?? lead.clearedDue else { return [] }
    return assignments(of: lead.item).compactMap { assignments[$0] }.filter {
      $0.id != lead.id && $0.state.isOpen && $0.due == date
    }
  }

  private func movingAlong(
    with lead: Assignment, from date: Day, because reason: String, by signature: Signature
  ) -> [RecordEdit] {
    var before = lead
    before.due = date
    return shares(withDateOf: before).flatMap { share -> [RecordEdit] in
      var moved = share
      let extendedFrom = moved.move(due: lead.due)
      moved.updates += 1
      // Its unit has not reported: `updatedAt` stays.
      var update = Update(of: moved, at: signature, briefing: runningBriefing?.id)
      (update.extendedFrom, update.extensionReason) = (extendedFrom, reason)
      return [.assignment(Edit(before: share, after: moved)), .update(Edit(before: nil, after: update))]
    }
  }

  /// The change that marks a finding clarified, or opens it again.
  ///
  /// - Throws: `missingRecord` when there is no such finding.
  public func change(
    clarifying id: Finding.Key, _ isClarified: Bool = true, by signature: Signature
  ) throws(ChangeFault) -> Change {
    guard let before = findings[id] else { throw .missingRecord }
    guard before.isOpen == isClarified else { throw .noDifference }
    var after = before
    after.clarifiedAt = isClarified ? signature.clock.now : nil
    after.clarifiedBy = isClarified ? signature.author : ""
    return Change(
      plan: header.id, kind: .clarify, subject: .init(code: before.code),
      edits: [.finding(Edit(before: before, after: after))])
  }

  /// The code and unit of an assignment, as names for the journal.
  public func subject(of assignment: Assignment) -> Change.Subject {
    .init(
      code: items[assignment.item]?.criterion.description ?? "", name: name(of: assignment.assignee))
  }
}

extension Update {
  /// The report that leaves an assignment as it stands, without words of its own.
  init(of assignment: Assignment, at signature: Signature, briefing: Briefing.Key?) {
    self.init(
      id: .init(assignment: assignment.id, number: assignment.updates), at: signature.clock.now,
      author: signature.author, state: assignment.state, due: assignment.due, reason: assignment.reason,
      briefing: briefing, completed: assignment.completed, confirmation: assignment.confirmation,
      waiting: assignment.waiting)
  }
}

extension Report {
  /// The same report in normal form C, without blanks around its texts, and without a reason where the state has none.
  var tidied: Report {
    var tidy = self
    tidy.officer = officer.normalized.trimmed
    tidy.result = result.normalized.trimmed
    tidy.difficulty = difficulty.normalized.trimmed
    tidy.proposal = proposal.normalized.trimmed
    tidy.extensionReason = extensionReason.normalized.trimmed
    tidy.reason = state == .blocked || state == .cancelled ? reason.normalized.trimmed : ""
    return tidy
  }
}

extension StringProtocol {
  /// The text without white space around it.
  public var trimmed: String { String(self).trimmed }
}

extension String {
  /// The text without white space around it.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }), let last = lastIndex(where: { !$0.isWhitespace }) else {
      return ""
    }
    return String(self[first...last])
  }
}
