import PlanModel

/// Which assignments show. Within a kind any choice may hold, between kinds all must; nothing chosen shows all.
public struct Filter: Equatable, Sendable {
  /// A way an assignment stands against its deadline, as people ask for it.
  public enum DeadlineChoice: CaseIterable, Hashable, Sendable {
    /// Quá hạn.
    case overdue
    /// Sắp đến hạn.
    case soon
    /// Chưa có hạn.
    case noDeadline
  }

  /// One line of the filter menu.
  public enum Choice: Hashable, Sendable {
    /// Against the deadline.
    case deadline(DeadlineChoice)
    /// By state.
    case state(WorkState)
    /// By unit or group.
    case assignee(Assignee)
  }

  /// What was chosen.
  public private(set) var choices: Set<Choice> = []
  private var deadlines: Set<DeadlineChoice> = []
  private var states: Set<WorkState> = []
  private var assignees: Set<Assignee> = []

  /// A filter that shows all.
  public init() {}

  /// Whether all shows.
  public var isEmpty: Bool { choices.isEmpty }

  /// Chooses, or takes a choice back.
  public mutating func toggle(_ choice: Choice) {
    if choices.remove(choice) == nil { choices.insert(choice) }
    deadlines = Set(choices.compactMap { if case .deadline(let value) = $0 { value } else { nil } })
    states = Set(choices.compactMap { if case .state(let value) = $0 { value } else { nil } })
    assignees = Set(choices.compactMap { if case .assignee(let value) = $0 { value } else { nil } })
  }

  /// Whether an assignment shows on that day.
  public func admits(_ assignment: Assignment, on today: Day) -> Bool {
    if !states.isEmpty, !states.contains(assignment.state) { return false }
    if !assignees.isEmpty, !assignees.contains(assignment.assignee) { return false }
    guard !deadlines.isEmpty else { return true }
    switch assignment.deadlineState(on: today) {
    case .overdue, .handedInLate: return deadlines.contains(.overdue)
    case .soon: return deadlines.contains(.soon)
    case .noDeadline: return deadlines.contains(.noDeadline)
    case .inTime, .recurring, .handedIn, .waiting, .doneInTime, .doneLate, .none: return false
    }
  }

  /// Whether an item shows: one of its assignments does.
  public func admits(_ item: Item.Key?, of plan: Plan, on today: Day) -> Bool {
    if isEmpty { return true }
    guard let item else { return false }
    return plan.assignments(of: item).contains { plan.assignments[$0].map { admits($0, on: today) } ?? false }
  }
}
