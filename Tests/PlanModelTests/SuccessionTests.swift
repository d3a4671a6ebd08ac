import PlanModel
import Testing

private func day(_ number: Int) -> Day { Day(number: number)! }
private func code(_ text: String) -> CriterionCode { CriterionCode(text)! }
private let units = ["Phòng A", "Phòng B", "Đặng Thị Ngọc Ẩn", ""].enumerated().map {
  OrgUnit(id: .init($0 + 1), name: $1)
}
private let signature = Signature(
  author: "lan", clock: Clock(now: Timestamp(seconds: 1_750_000_000), secondsAheadOfUTC: 25_200))

/// A share of item 1.5: its unit (1 is A, 2 is B …), role, state, date.
private struct Share {
  var unit: Int
  var role: Role
  var state: WorkState
  var due: Int?

  init(_ unit: Int, _ role: Role, _ state: WorkState, _ due: Int? = nil) {
    (self.unit, self.role, self.state, self.due) = (unit, role, state, due)
  }

  func assignment(_ number: Int) -> Assignment {
    Assignment(
      id: .init(number), item: .init(1), assignee: .unit(.init(unit)), role: role, due: due.map(day), state: state,
      reason: state == .blocked ? "chờ ý kiến" : "", completed: state == .done ? day(20_250_301) : nil)
  }

  /// As a test writes it down: "B lead inProgress 20250630".
  static func text(_ assignment: Assignment) -> String {
    let unit =
      if case .unit(let id) = assignment.assignee { units[id.number - 1].name.suffix(1) } else { "?" as Substring }
    let due = assignment.due.map { " \($0.number)" } ?? ""
    return "\(unit) \(assignment.role.name) \(assignment.state.name)\(due)"
  }
}

private func plan(_ shares: [Share]) -> Plan {
  Plan(
    header: PlanHeader(planYear: 2025), criteria: [Criterion(id: code("1.5"), name: "")],
    items: [Item(id: .init(1), criterion: code("1.5"))], units: units,
    assignments: shares.enumerated().map { $1.assignment($0 + 1) })
}

@Suite struct SuccessionTests {
  /// What there was, and what there is when A is merged into B.
  private static let mergers: [(before: [Share], after: [String])] = [
    // Open work goes on; done work stays with who did it.
    ([.init(1, .lead, .inProgress, 20_250_630)], ["B lead in_progress 20250630"]),
    ([.init(1, .lead, .done)], ["A lead done"]),
    (
      [.init(1, .lead, .inProgress, 20_250_630), .init(2, .coordinating, .done)],
      ["B lead in_progress 20250630", "B coordinating done"]
    ),
    (
      [.init(1, .coordinating, .notStarted), .init(2, .coordinating, .done)],
      ["B coordinating not_started", "B coordinating done"]
    ),
    ([.init(1, .lead, .done), .init(2, .coordinating, .inProgress)], ["A lead done", "B coordinating in_progress"]),
    ([.init(1, .lead, .notStarted), .init(2, .lead, .done)], ["B lead not_started", "B lead done"]),
    (
      [.init(1, .coordinating, .notStarted), .init(2, .coordinating, .cancelled)],
      ["B coordinating not_started", "B coordinating cancelled"]
    ),
    (
      [.init(1, .coordinating, .cancelled), .init(2, .lead, .notStarted)],
      ["A coordinating cancelled", "B lead not_started"]
    ),
    // Both open: one share, with the lead's state and date, or what asks more, and the earlier date of two alike.
    (
      [.init(1, .lead, .inProgress, 20_250_630), .init(2, .coordinating, .notStarted, 20_250_331)],
      ["A coordinating cancelled 20250630", "B lead in_progress 20250630"]
    ),
    (
      [.init(1, .coordinating, .inProgress, 20_250_331), .init(2, .lead, .notStarted, 20_250_630)],
      ["A coordinating cancelled 20250331", "B lead not_started 20250630"]
    ),
    (
      [.init(1, .coordinating, .inProgress, 20_250_331), .init(2, .coordinating, .notStarted, 20_250_630)],
      ["A coordinating cancelled 20250331", "B coordinating in_progress 20250331"]
    ),
    (
      [.init(1, .coordinating, .notStarted, 20_250_331), .init(2, .coordinating, .inProgress)],
      ["A coordinating cancelled 20250331", "B coordinating in_progress 20250331"]
    ),
    (
      [.init(1, .coordinating, .blocked, 20_250_930), .init(2, .lead, .inProgress, 20_250_630)],
      ["A coordinating cancelled 20250930", "B lead blocked 20250630"]
    ),
    (
      [.init(1, .lead, .awaitingConfirmation, 20_250_630), .init(2, .coordinating, .inProgress)],
      ["A coordinating cancelled 20250630", "B lead in_progress 20250630"]
    ),
    (
      [.init(1, .lead, .awaitingConfirmation), .init(2, .coordinating, .awaitingConfirmation)],
      ["A coordinating cancelled", "B lead awaiting_confirmation"]
    ),
  ]

  @Test(arguments: mergers.indices) func theOpenShareWins(_ number: Int) throws {
    let (before, after) = Self.mergers[number]
    let old = plan(before)
    var new = old
    let change = try old.change(
      closing: [.init(1)], on: day(20_250_701), heir: .init(2), reason: "bàn giao", by: signature)
    try new.apply(change)
    #expect(new.assignments.rows.map(Share.text) == after)
    if after.contains(where: { $0.contains("cancelled 2") }) {
      #expect(new.assignments.rows.first { $0.reason == "bàn giao" } != nil)
    }
    try new.apply(change.inverted)
    #expect(new == old)
  }

  /// The item goes on where its open lead stands.
  @Test func theOpenLeadIsTheItemsState() throws {
    var plan = plan([.init(1, .lead, .notStarted), .init(2, .lead, .done)])
    try plan.apply(
      try plan.change(closing: [.init(1)], on: day(20_250_701), heir: .init(2), reason: "x", by: signature))
    #expect(plan.lead(of: .init(1))?.state == .notStarted)
  }

  /// The next year has one share of the item for the unit that has two by now.
  @Test func theNextYearHasOneShareEach() throws {
    var plan = plan([.init(1, .lead, .notStarted), .init(2, .lead, .done)])
    try plan.apply(
      try plan.change(closing: [.init(1)], on: day(20_250_701), heir: .init(2), reason: "x", by: signature))
    let change = try plan.change(beginning: 2026, as: 2)
    let made = change.edits.compactMap { if case .assignment(let edit) = $0 { edit.after } else { nil } }
    #expect(made.map(\.role) == [.lead])
  }

  @Test func threeBecomeOne() throws {
    var plan = plan([
      .init(1, .coordinating, .blocked, 20_250_930), .init(2, .coordinating, .done),
      .init(3, .lead, .inProgress, 20_250_630), .init(4, .coordinating, .notStarted),
    ])
    try plan.apply(
      try plan.change(
        closing: [.init(1), .init(3), .init(4)], on: day(20_250_701), heir: .init(2), reason: "x", by: signature))
    #expect(
      plan.assignments.rows.map(Share.text) == [
        "A coordinating cancelled 20250930", "B coordinating done", "B lead blocked 20250630",
        " coordinating cancelled",
      ])
    #expect(plan.assignments.rows[2].reason == "chờ ý kiến")
    #expect(plan.assignments.rows.map(\.updates) == [1, 0, 1, 1])
  }

  @Test func aSplitLeavesDoneWorkAndHandsOnTheRest() throws {
    var plan = plan([.init(1, .lead, .done), .init(1, .coordinating, .inProgress)])
    try plan.apply(
      try plan.change(
        closing: [.init(1)], on: day(20_250_701), successors: ["Phòng A1", "Phòng A2"], reason: "x", by: signature))
    #expect(plan.assignments.rows.map(\.assignee) == [.unit(.init(1)), .unit(.init(5))])
    #expect(plan.assignments.rows.map(\.state) == [.done, .inProgress])
  }

  @Test func openWorkNeedsAnHeir() throws {
    var plan = plan([.init(1, .lead, .blocked), .init(2, .coordinating, .done)])
    #expect(throws: ChangeFault.missingRecord) {
      try plan.change(closing: [.init(1)], on: day(20_250_701), reason: "x", by: signature)
    }
    try plan.apply(try plan.change(closing: [.init(2)], on: day(20_250_701), reason: "x", by: signature))
    #expect(plan.assignments.rows[1].state == .done)
    try plan.apply(try plan.change(planning: Briefing(id: .init(0), day: day(20_250_602))))
    let task = Conclusion(
      id: .init(0), briefing: .init(1), text: "Rà soát", assignee: .unit(.init(3)), followUp: .task)
    try plan.apply(try plan.change(concluding: task, before: nil, by: signature))
    #expect(throws: ChangeFault.missingRecord) {
      try plan.change(closing: [.init(3)], on: day(20_250_701), reason: "x", by: signature)
    }
  }
}
