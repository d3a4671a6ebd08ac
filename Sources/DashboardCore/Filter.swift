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
    admits(assignment.state, assignment.assignee) { assignment.figure(on: today) }
  }

  /// Whether a piece of work shows.
  public func admits(_ work: CountedWork) -> Bool {
    admits(work.state, work.assignee) { work.figure }
  }

  /// By deadline it admits what the figures of that name count.
  private func admits(_ state: WorkState, _ assignee: Assignee?, figure: () -> Figure) -> Bool {
    if !states.isEmpty, !states.contains(state) { return false }
    if !assignees.isEmpty, !(assignee.map(assignees.contains) ?? false) { return false }
    guard !deadlines.isEmpty else { return true }
    switch figure() {
    case .overdue: return deadlines.contains(.overdue)
    case .soon: return deadlines.contains(.soon)
    case .noDeadline, .recurring: return deadlines.contains(.noDeadline)
    case .inTime, .waiting, .doneInTime, .doneLate, .cancelled: return false
    }
  }

  /// Whether an item shows: one of its assignments does.
  public func admits(_ item: Item.Key?, of plan: Plan, on today: Day) -> Bool {
    if isEmpty { return true }
    guard let item else { return false }
    return plan.assignments(of: item).contains { plan.assignments[$0].map { admits($0, on: today) } ?? false }
  }
}
