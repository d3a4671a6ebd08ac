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
  /// What the work of each unit and group is worth; an item counts once for a unit that has several parts in it.
  public func worth(in plan: Plan) -> [Assignee: UnitWorth] {
    var worth: [Assignee: UnitWorth] = [:]
    for (item, gain) in gains where gain.counts {
      let team = plan.assignments(of: item).compactMap { plan.assignments[$0] }
      let leads = Set(team.filter { $0.role == .lead }.map(\.assignee))
      let others = Set(team.filter { $0.role == .coordinating }.map(\.assignee))
      let secured = gain.state == .done ? gain.points : .zero
      for assignee in leads {
        worth[assignee, default: UnitWorth()].atStakeAsLead += gain.points
        worth[assignee, default: UnitWorth()].securedAsLead += secured
      }
      for assignee in others {
        worth[assignee, default: UnitWorth()].atStakeCoordinating += gain.points
        worth[assignee, default: UnitWorth()].securedCoordinating += secured
      }
    }
    return worth
  }
}
