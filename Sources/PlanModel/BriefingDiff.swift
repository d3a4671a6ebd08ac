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
    var parts: [Assignee: Part] = [:]
    for after in later.assignments.rows {
      let before = earlier.assignments[after.id]
      var part = parts[after.assignee] ?? Part(assignee: after.assignee)
      if before?.state != after.state {
        part.moved.append(Move(assignment: after.id, from: before?.state, to: after.state))
      }
      if let due = before?.due ?? after.due, due <= day, after.state.isOpen { part.broken.append(after.id) }
      if let from = before?.due, let to = after.due, after.extensions > before?.extensions ?? 0 {
        part.extended.append(Extension(assignment: after.id, from: from, to: to, count: after.extensions))
      }
      if part != Part(assignee: after.assignee) { parts[after.assignee] = part }
    }
    let order: [Assignee] = later.units.rows.map { .unit($0.id) } + later.groups.rows.map { .group($0.id) }
    self.parts = order.compactMap { parts[$0] }
  }
}
