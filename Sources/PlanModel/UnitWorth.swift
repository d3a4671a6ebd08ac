/// What a unit's work is worth in points of the index.
public struct UnitWorth: Equatable, Sendable {
  /// Points that its items as lead may bring back, cancelled ones left out.
  public var atStakeAsLead = Score.zero
  /// Of these: of items that are done.
  public var securedAsLead = Score.zero
  /// Points that the items it takes part in may bring back.
  public var atStakeCoordinating = Score.zero
  /// Of these: of items that are done.
  public var securedCoordinating = Score.zero
}

extension Outlook {
  /// What the work of each unit and group is worth.
  public func worth(in plan: Plan) -> [Assignee: UnitWorth] {
    var worth: [Assignee: UnitWorth] = [:]
    for assignment in plan.assignments.rows {
      guard let gain = gain(of: assignment.item), gain.state != .cancelled else { continue }
      let secured = gain.state == .done ? gain.points : .zero
      switch assignment.role {
      case .lead:
        worth[assignment.assignee, default: UnitWorth()].atStakeAsLead += gain.points
        worth[assignment.assignee, default: UnitWorth()].securedAsLead += secured
      case .coordinating:
        worth[assignment.assignee, default: UnitWorth()].atStakeCoordinating += gain.points
        worth[assignment.assignee, default: UnitWorth()].securedCoordinating += secured
      }
    }
    return worth
  }
}
