/// How a unit stands over the year, each figure traceable to its work; for the rating of collectives (xếp loại tập thể).
public struct Standing: Equatable, Sendable {
  /// Who.
  public var assignee: Assignee
  /// Its phần việc that are not cancelled: assignments, then tasks given at briefings.
  public var shares: [CountedWork]
  /// The figures of its phần việc.
  public var tally: Tally
  /// The figures of the nhiệm vụ that it leads.
  public var led: Tally
  /// Points that its items as lead brought back.
  public var secured = Score.zero
  /// Points that its items as lead may bring back.
  public var atStake = Score.zero

  /// How often its due dates were put off, in all.
  public var extensions: Int { shares.reduce(0) { $0 + $1.extensions } }
  /// The work whose due date was put off.
  public var extended: [CountedWork] { shares.filter { $0.extensions > 0 } }
  /// The tasks given to it at briefings.
  public var tasks: [CountedWork] { shares.filter { $0.task != nil } }

  /// The work that one of the figures counts.
  public func shares(_ figures: Figure...) -> [CountedWork] { shares.filter { figures.contains($0.figure) } }
}

extension Plan {
  /// The standing of every unit that has work, in the order of the plan; groups that stand for themselves after them.
  public func standings(on today: Day) -> [Standing] {
    let scope = TallyScope(on: today)
    var shares: [Assignee: [CountedWork]] = [:]
    for work in self.shares(in: scope) where work.state != .cancelled {
      if let assignee = work.assignee { shares[assignee, default: []].append(work) }
    }
    var led: [Assignee: Tally] = [:]
    for work in undertakings(in: scope) {
      if let assignee = work.assignee { led[assignee, default: Tally()].count(work.figure, work.state) }
    }
    let worth = Outlook(of: self).worth(in: self)
    return everyone.compactMap { assignee in
      guard let own = shares[assignee] else { return nil }
      return Standing(
        assignee: assignee, shares: own, tally: Tally(of: own), led: led[assignee] ?? Tally(),
        secured: worth[assignee]?.securedAsLead ?? .zero, atStake: worth[assignee]?.atStakeAsLead ?? .zero)
    }
  }
}
