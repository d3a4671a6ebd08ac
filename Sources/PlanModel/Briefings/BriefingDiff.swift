/// What came of the work between two states of a plan, unit by unit: usually as two briefings left it.
public struct BriefingDiff: Equatable, Sendable {
  /// An assignment in both states.
  public struct Move: Equatable, Sendable {
    /// The assignment.
    public var assignment: Assignment.Key
    /// The state before; `nil` for a new assignment.
    public var from: WorkState?
    /// The state after.
    public var to: WorkState
  }

  /// What came of one unit's or group's work.
  public struct Part: Equatable, Sendable {
    /// Whose.
    public var assignee: Assignee
    /// Work whose state moved.
    public var moved: [Move] = []
    /// Promised and not done: due by the day of the later state, and still open then.
    public var broken: [Assignment.Key] = []
    /// Work whose due date was put off: from, to.
    public var extended: [Extension] = []
    /// Ad-hoc tasks whose state moved, or that are new.
    public var movedTasks: [TaskMove] = []
    /// Ad-hoc tasks that were due by the day of the later state, and are still open then.
    public var brokenTasks: [Conclusion.Key] = []
    /// Other fields that changed, work by work.
    public var changed: [Changed] = []
  }

  /// Work of which fields changed, besides its state and an extension.
  public struct Changed: Equatable, Sendable {
    /// The work.
    public var subject: AgendaLine.Subject
    /// What changed.
    public var changes: [FieldChange]
  }

  /// An ad-hoc task in both states.
  public struct TaskMove: Equatable, Sendable {
    /// The conclusion that became the task.
    public var task: Conclusion.Key
    /// The state before; `nil` for a new task.
    public var from: WorkState?
    /// The state after.
    public var to: WorkState
  }

  /// A due date that was put off.
  public struct Extension: Equatable, Sendable {
    /// The assignment.
    public var assignment: Assignment.Key
    /// The due date before.
    public var from: Day
    /// The due date after.
    public var to: Day
    /// How often it was put off by then.
    public var count: Int
  }

  /// The parts that have something to tell, in the order of the plan.
  public var parts: [Part]

  /// What came of the work from one state of a plan to a later one.
  ///
  /// - Parameter day: the day of the later state.
  public init(from earlier: Plan, to later: Plan, on day: Day) {
    var maker = DiffMaker(earlier: earlier, day: day)
    for assignment in later.assignments.rows { maker.take(assignment) }
    for conclusion in later.conclusions.rows where conclusion.followUp == .task { maker.take(conclusion) }
    let order: [Assignee] = later.units.rows.map { .unit($0.id) } + later.groups.rows.map { .group($0.id) }
    parts = order.compactMap { maker.parts[$0] }.filter { $0 != Part(assignee: $0.assignee) }
  }
}

/// Compares piece by piece with the earlier state.
private struct DiffMaker {
  let earlier: Plan
  let day: Day
  var parts: [Assignee: BriefingDiff.Part] = [:]

  mutating func take(_ after: Assignment) {
    let before = earlier.assignments[after.id]
    var part = parts[after.assignee] ?? BriefingDiff.Part(assignee: after.assignee)
    if before?.state != after.state {
      part.moved.append(.init(assignment: after.id, from: before?.state, to: after.state))
    }
    if let due = before?.due ?? after.due, due <= day, after.state.isOpen { part.broken.append(after.id) }
    if let from = before?.due ?? before?.clearedDue, let to = after.due, after.extensions > before?.extensions ?? 0 {
      part.extended.append(.init(assignment: after.id, from: from, to: to, count: after.extensions))
    }
    if let before { part.note(.assignment(after.id), after.changes(since: before)) }
    parts[after.assignee] = part
  }

  mutating func take(_ after: Conclusion) {
    guard let assignee = after.assignee else { return }
    let before = earlier.conclusions[after.id]
    var part = parts[assignee] ?? BriefingDiff.Part(assignee: assignee)
    if before?.state != after.state {
      part.movedTasks.append(.init(task: after.id, from: before?.state, to: after.state))
    }
    if let due = before?.due ?? after.due, due <= day, after.state.isOpen { part.brokenTasks.append(after.id) }
    if let before { part.note(.conclusion(after.id), after.changes(since: before)) }
    parts[assignee] = part
  }
}

extension BriefingDiff.Part {
  fileprivate mutating func note(_ subject: AgendaLine.Subject, _ changes: [FieldChange]) {
    if !changes.isEmpty { changed.append(.init(subject: subject, changes: changes)) }
  }
}
