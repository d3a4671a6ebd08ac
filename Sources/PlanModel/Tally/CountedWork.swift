/// A piece of work as it is counted: a nhiệm vụ, or a phần việc of one (see `TallyScope`).
public struct CountedWork: Equatable, Sendable {
  /// What it is.
  public enum Subject: Hashable, Sendable {
    /// An item of the plan, as a nhiệm vụ.
    case item(Item.Key)
    /// A unit's assignment, as a phần việc.
    case assignment(Assignment.Key)
    /// A task given at a briefing, as either.
    case task(Conclusion.Key)
  }

  /// What it is.
  public var subject: Subject
  /// The lead of a nhiệm vụ, the unit of a phần việc; `nil` where nobody is named.
  public var assignee: Assignee?
  /// Lead or coordinating; a task is led by whom it was given to.
  public var role: Role
  /// The officer in charge; may be empty.
  public var officer: String
  /// How far it is.
  public var state: WorkState
  /// Why it is blocked or was cancelled.
  public var reason: String
  /// The day it is due.
  public var due: Day?
  /// The day it was done.
  public var completed: Day?
  /// How often its due date was put off.
  public var extensions: Int
  /// How it stands against its deadline on the day of the scope.
  public var deadline: DeadlineState
  /// In which figure it is counted on that day.
  public var figure: Figure

  /// The assignment, where it is one.
  public var assignment: Assignment.Key? { if case .assignment(let id) = subject { id } else { nil } }
  /// The task given at a briefing, where it is one.
  public var task: Conclusion.Key? { if case .task(let id) = subject { id } else { nil } }
}

extension CountedWork {
  init(_ subject: Subject, _ assignment: Assignment, on day: Day) {
    self.subject = subject
    assignee = assignment.assignee
    role = assignment.role
    officer = assignment.officer
    state = assignment.state
    reason = assignment.reason
    due = assignment.due
    completed = assignment.completed
    extensions = assignment.extensions
    deadline = assignment.deadlineState(on: day)
    figure = assignment.figure(of: deadline)
  }

  init(_ task: Conclusion, of assignee: Assignee?, on day: Day) {
    subject = .task(task.id)
    self.assignee = assignee
    role = .lead
    officer = task.officer
    state = task.state
    reason = task.reason
    due = task.due
    completed = task.completed
    extensions = 0
    deadline = task.deadlineState(on: day)
    figure = task.figure(of: deadline)
  }

  /// An item that nobody leads, as the plan gives it.
  init(unled item: Item, on day: Day) {
    let nobody = Assignment(
      id: .init(0), item: item.id, assignee: .unit(.init(0)), role: .lead, due: item.deadline.day,
      isRecurring: item.deadline.isRecurring)
    self.init(.item(item.id), nobody, on: day)
    assignee = nil
  }

  /// Whether it was done in these days or, still open, is due in them.
  func belongs(to period: ClosedRange<Day>) -> Bool {
    switch state {
    case .done: completed.map(period.contains) ?? false
    case .cancelled: false
    case .notStarted, .inProgress, .awaitingConfirmation, .blocked: due.map(period.contains) ?? false
    }
  }
}
