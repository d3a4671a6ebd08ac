/// The figures of a scope: its nhiệm vụ by where they come from, and its phần việc; what the head of each document says.
public struct Workload: Equatable, Sendable {
  /// Nhiệm vụ of the plan.
  public var planned = Tally()
  /// Nhiệm vụ given at briefings.
  public var given = Tally()
  /// Phần việc of both.
  public var shares = Tally()
  /// How many units and groups have a phần việc that is not cancelled.
  public var units = 0

  /// No work.
  public init() {}

  /// All nhiệm vụ.
  public var undertakings: Tally { planned + given }
}

extension Plan {
  /// The figures of a scope.
  public func workload(in scope: TallyScope) -> Workload {
    var load = Workload()
    for work in undertakings(in: scope) {
      if work.task == nil {
        load.planned.count(work.figure, work.state)
      } else {
        load.given.count(work.figure, work.state)
      }
    }
    var units: Set<Assignee> = []
    for work in shares(in: scope) {
      load.shares.count(work.figure, work.state)
      if let assignee = work.assignee, work.state != .cancelled { units.insert(assignee) }
    }
    load.units = units.count
    return load
  }
}
