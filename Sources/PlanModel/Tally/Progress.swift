/// The figures of a whole plan on one day, kept up to date edit by edit so that an edit costs the same in a large plan;
/// the same as `Plan.workload(in:)` tells of the whole and of each unit.
public struct Progress: Equatable, Sendable {
  /// The day it was counted for.
  public let today: Day
  /// Nhiệm vụ of the plan.
  public private(set) var planned = Tally()
  /// Nhiệm vụ given at briefings.
  public private(set) var given = Tally()
  /// All phần việc.
  public private(set) var shares = Tally()
  private var byAssignee = ByAssignee(empty: Tally())
  /// How each item was counted as a nhiệm vụ.
  private var items = ByNumber<Mark?>(empty: nil)

  private struct Mark: Equatable, Sendable {
    var figure: Figure
    var state: WorkState
  }

  /// Counts a plan.
  public init(of plan: Plan, on today: Day) {
    self.today = today
    items.reserve(plan.items.rows.last?.id.number ?? 0)
    // By place, since copying thousands of records would be felt at the start.
    for place in plan.assignments.rows.indices { count(plan.assignments.rows[place], weight: 1) }
    for place in plan.items.rows.indices { recount(plan.items.rows[place].id, in: plan) }
    for task in plan.tasks() { count(task, in: plan, weight: 1) }
  }

  /// The figures of the phần việc of one unit or group.
  public subscript(assignee: Assignee) -> Tally { byAssignee[assignee] }

  /// All nhiệm vụ.
  public var undertakings: Tally { planned + given }

  /// Follows a change that was applied to the plan, `plan` being the plan after it.
  public mutating func follow(_ change: Change, in plan: Plan) {
    // Who bears the task of a group follows from its members.
    let movesMembers = change.edits.contains { if case .group = $0 { true } else { false } }
    if movesMembers { return self = Progress(of: plan, on: today) }
    for edit in change.edits {
      switch edit {
      case .assignment(let edit):
        if let before = edit.before { count(before, weight: -1) }
        if let after = edit.after { count(after, weight: 1) }
        for item in [edit.before?.item, edit.after?.item] { if let item { recount(item, in: plan) } }
      case .item(let edit):
        if let item = (edit.after ?? edit.before)?.id { recount(item, in: plan) }
      case .conclusion(let edit):
        if let before = edit.before { count(before, in: plan, weight: -1) }
        if let after = edit.after { count(after, in: plan, weight: 1) }
      default: break
      }
    }
  }

  private mutating func count(_ assignment: Assignment, weight: Int) {
    let figure = assignment.figure(on: today)
    shares.count(figure, assignment.state, weight: weight)
    byAssignee.change(assignment.assignee) { $0.count(figure, assignment.state, weight: weight) }
  }

  private mutating func count(_ task: Conclusion, in plan: Plan, weight: Int) {
    guard task.followUp == .task else { return }
    let figure = task.figure(on: today)
    given.count(figure, task.state, weight: weight)
    for bearer in plan.bearers(of: task) {
      shares.count(figure, task.state, weight: weight)
      if let bearer { byAssignee.change(bearer) { $0.count(figure, task.state, weight: weight) } }
    }
  }

  /// Counts an item anew, or takes it out when it is gone.
  private mutating func recount(_ id: Item.Key, in plan: Plan) {
    if let old = items[id.number] { planned.count(old.figure, old.state, weight: -1) }
    let work = plan.items[id].map { plan.undertaking($0, on: today) }
    let mark = work.map { Mark(figure: $0.figure, state: $0.state) }
    if let mark { planned.count(mark.figure, mark.state) }
    items.change(id.number) { $0 = mark }
  }
}
