/// Counts of assignments by how they stand: hoàn thành · trong hạn · quá hạn · chưa có hạn.
public struct Tally: Equatable, Sendable {
  /// Done, in time or late.
  public var done = 0
  /// Open and in time, due soon and recurring included.
  public var inTime = 0
  /// Open and late: overdue, or handed in after its deadline.
  public var overdue = 0
  /// Open, without a deadline.
  public var noDeadline = 0
  /// Open, waiting on somebody outside: not the unit's delay.
  public var waiting = 0
  /// Of the open ones: blocked.
  public var blocked = 0
  /// Cancelled; in no other count.
  public var cancelled = 0

  /// Nothing counted.
  public init() {}

  /// All that count as work: done and open.
  public var total: Int { done + inTime + overdue + noDeadline + waiting }

  /// Counts an assignment, or takes it out again with a weight of −1.
  public mutating func count(_ assignment: Assignment, on today: Day, weight: Int = 1) {
    // As `deadlineState` tells it, without the numbers of days, which would be felt at the start.
    switch assignment.state {
    case .done: done += weight
    case .cancelled: cancelled += weight
    case .blocked where assignment.waiting != nil: waiting += weight
    case .awaitingConfirmation where assignment.completed != nil && assignment.due == nil: inTime += weight
    case .notStarted, .inProgress, .awaitingConfirmation, .blocked:
      if let due = assignment.due {
        if due < assignment.measured(on: today) { overdue += weight } else { inTime += weight }
      } else if assignment.isRecurring {
        inTime += weight
      } else {
        noDeadline += weight
      }
    }
    if assignment.state == .blocked { blocked += weight }
  }
}

/// The counts of a whole plan on one day, kept up to date edit by edit so that an edit costs the same in a large plan.
public struct Progress: Equatable, Sendable {
  /// The day it was counted for.
  public let today: Day
  /// All assignments.
  public private(set) var total = Tally()
  private var byAssignee = ByAssignee(empty: Tally())

  /// Counts a plan.
  public init(of plan: Plan, on today: Day) {
    self.today = today
    // By place, since copying thousands of records would be felt at the start.
    for place in plan.assignments.rows.indices { count(plan.assignments.rows[place], weight: 1) }
  }

  /// The counts of one unit or group.
  public subscript(assignee: Assignee) -> Tally { byAssignee[assignee] }

  /// Follows a change that was applied to the plan.
  public mutating func follow(_ change: Change) {
    for case .assignment(let edit) in change.edits {
      if let before = edit.before { count(before, weight: -1) }
      if let after = edit.after { count(after, weight: 1) }
    }
  }

  private mutating func count(_ assignment: Assignment, weight: Int) {
    total.count(assignment, on: today, weight: weight)
    byAssignee.change(assignment.assignee) { $0.count(assignment, on: today, weight: weight) }
  }
}
