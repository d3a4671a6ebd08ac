/// How a unit stands over the year, each figure traceable to its work; for the rating of collectives (xếp loại tập thể).
public struct Standing: Equatable, Sendable {
  /// Who.
  public var assignee: Assignee
  /// Assignments done in time, or without a deadline.
  public var doneInTime: [Assignment.Key] = []
  /// Assignments done late.
  public var doneLate: [Assignment.Key] = []
  /// Open assignments that are overdue, or were handed in after their deadline.
  public var overdue: [Assignment.Key] = []
  /// Open assignments that are not.
  public var open: [Assignment.Key] = []
  /// Open assignments that wait on somebody outside.
  public var waiting: [Assignment.Key] = []
  /// Assignments whose due date was put off.
  public var extended: [Assignment.Key] = []
  /// How often, in all.
  public var extensions = 0
  /// Ad-hoc tasks done, and still open.
  public var tasksDone: [Conclusion.Key] = []
  /// Ad-hoc tasks that are still open.
  public var tasksOpen: [Conclusion.Key] = []
  /// Points that its items as lead brought back.
  public var secured = Score.zero
  /// Points that its items as lead may bring back.
  public var atStake = Score.zero

  /// Assignments that count: all but cancelled ones.
  public var total: Int { doneInTime.count + doneLate.count + overdue.count + open.count + waiting.count }
  /// Assignments done.
  public var done: Int { doneInTime.count + doneLate.count }
}

extension Plan {
  /// The standing of every unit that has work, in the order of the plan; groups whose members are not known after them.
  public func standings(on today: Day) -> [Standing] {
    var standings: [Assignee: Standing] = [:]
    for assignment in assignments.rows where assignment.state != .cancelled {
      standings[assignment.assignee, default: Standing(assignee: assignment.assignee)].count(assignment, on: today)
    }
    for conclusion in conclusions.rows where conclusion.followUp == .task && conclusion.state != .cancelled {
      guard let assignee = conclusion.assignee else { continue }
      standings[assignee, default: Standing(assignee: assignee)].count(conclusion)
    }
    for (assignee, worth) in Outlook(of: self).worth(in: self) {
      standings[assignee]?.secured = worth.securedAsLead
      standings[assignee]?.atStake = worth.atStakeAsLead
    }
    let order: [Assignee] = units.rows.map { .unit($0.id) } + groups.rows.map { .group($0.id) }
    return order.compactMap { standings[$0] }
  }
}

extension Standing {
  fileprivate mutating func count(_ assignment: Assignment, on today: Day) {
    switch assignment.deadlineState(on: today) {
    case .doneInTime: doneInTime.append(assignment.id)
    case .doneLate: doneLate.append(assignment.id)
    case .overdue, .handedInLate: overdue.append(assignment.id)
    case .waiting: waiting.append(assignment.id)
    case .inTime, .soon, .recurring, .noDeadline, .handedIn: open.append(assignment.id)
    case .none: break
    }
    extensions += assignment.extensions
    if assignment.extensions > 0 { extended.append(assignment.id) }
  }

  fileprivate mutating func count(_ task: Conclusion) {
    if task.state == .done { tasksDone.append(task.id) } else { tasksOpen.append(task.id) }
  }
}
