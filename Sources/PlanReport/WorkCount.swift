import PlanModel

/// How far the work of a unit, or of all, is on a day.
public struct WorkCount: Equatable, Sendable {
  /// Work that is not cancelled.
  public var total = 0
  /// Done.
  public var done = 0
  /// Open and overdue.
  public var overdue = 0
  /// Blocked.
  public var blocked = 0

  /// Counts assignments.
  public init(_ assignments: some Sequence<Assignment>, on day: Day) {
    for assignment in assignments { count(assignment.state, assignment.deadlineState(on: day)) }
  }

  /// Counts conclusions that became ad-hoc tasks.
  public init(tasks: some Sequence<Conclusion>, on day: Day) {
    for task in tasks where task.followUp == .task { count(task.state, task.deadlineState(on: day)) }
  }

  private mutating func count(_ state: WorkState, _ deadline: DeadlineState) {
    guard state != .cancelled else { return }
    total += 1
    if state == .done { done += 1 }
    if state == .blocked { blocked += 1 }
    if deadline.isOverdue { overdue += 1 }
  }

  /// Both together.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.total += right.total
    sum.done += right.done
    sum.overdue += right.overdue
    sum.blocked += right.blocked
    return sum
  }
}
