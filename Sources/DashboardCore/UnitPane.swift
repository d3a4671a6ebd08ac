import PlanModel

/// What stands under a unit or group.
public enum UnitRow: Hashable, Sendable {
  /// An assignment.
  case assignment(Assignment.Key)
  /// A task given at a briefing, to the unit or to a group that it belongs to.
  case task(Conclusion.Key, of: Assignee)
  /// A standing duty.
  case duty(StandingDuty.Key)
}

/// A heading of the pane Đơn vị.
public enum UnitHeading: Hashable, Sendable {
  /// A unit.
  case unit(OrgUnit.Key)
  /// A group, with what is asked of the group as a whole.
  case group(UnitGroup.Key)

  /// Who the heading stands for.
  public var assignee: Assignee {
    switch self {
    case .unit(let id): .unit(id)
    case .group(let id): .group(id)
    }
  }

  /// The heading of a unit or group.
  public init(_ assignee: Assignee) {
    switch assignee {
    case .unit(let id): self = .unit(id)
    case .group(let id): self = .group(id)
    }
  }
}

/// The pane Đơn vị: units with their counts, their assignments by role, the tasks given to them at briefings and
/// their standing duties; then the groups.
public struct UnitPane: Sendable {
  /// The order of the units.
  public enum Order: CaseIterable, Sendable {
    /// As the plan names them.
    case plan
    /// By name.
    case name
    /// Most overdue first.
    case overdue
  }

  /// The lines.
  public private(set) var outline = Outline<UnitHeading, UnitRow>()
  /// The line of the cursor.
  public var cursor: Outline<UnitHeading, UnitRow>.Line?
  /// What shows.
  public var scroll = Scroll()
  /// The order of the units.
  public var order = Order.plan
  /// Units whose rows show.
  public var unfolded: Set<UnitHeading> = []

  /// An empty pane.
  public init() {}

  /// Makes the lines anew.
  public mutating func fill(from plan: Plan, progress: Progress, filter: Filter) {
    let headings = units(of: plan, progress: progress) + plan.groups.rows.map { UnitHeading.group($0.id) }
    outline = Outline(
      headings.compactMap { heading in
        if !filter.isEmpty, !Self.hasWork(heading, plan, filter, progress.today) { return nil }
        let isFolded = !unfolded.contains(heading)
        let rows = isFolded ? [] : Self.rows(under: heading, plan, filter, progress.today)
        return .init(heading: heading, rows: rows, isFolded: isFolded)
      })
  }

  /// Folds or unfolds one unit, at a cost that the other units have no part in.
  public mutating func setFolded(
    _ isFolded: Bool, _ heading: UnitHeading, plan: Plan, progress: Progress, filter: Filter
  ) {
    if isFolded { unfolded.remove(heading) } else { unfolded.insert(heading) }
    let rows = isFolded ? [] : Self.rows(under: heading, plan, filter, progress.today)
    outline.set(rows: rows, isFolded: isFolded, of: heading)
  }

  private func units(of plan: Plan, progress: Progress) -> [UnitHeading] {
    let units = plan.units.rows
    switch order {
    case .plan: return units.map { .unit($0.id) }
    case .name:
      let keyed = units.map { (VietnameseText.sortKey($0.name), $0.id) }
      return keyed.sorted { $0.0.lexicographicallyPrecedes($1.0) }.map { .unit($0.1) }
    case .overdue:
      return units.sorted { progress[.unit($0.id)].overdue > progress[.unit($1.id)].overdue }.map { .unit($0.id) }
    }
  }

  private static func hasWork(_ heading: UnitHeading, _ plan: Plan, _ filter: Filter, _ today: Day) -> Bool {
    plan.shares(in: TallyScope(on: today, only: heading.assignee)).contains(where: filter.admits)
  }

  /// Assignments as lead, then as coordinating, then tasks of briefings and duties; under a filter only the work that it
  /// admits.
  private static func rows(under heading: UnitHeading, _ plan: Plan, _ filter: Filter, _ today: Day) -> [UnitRow] {
    var leads: [UnitRow] = []
    var others: [UnitRow] = []
    var tasks: [UnitRow] = []
    for work in plan.shares(in: TallyScope(on: today, only: heading.assignee)) {
      guard filter.isEmpty || filter.admits(work) else { continue }
      switch work.subject {
      case .assignment(let id) where work.role == .lead: leads.append(.assignment(id))
      case .assignment(let id): others.append(.assignment(id))
      case .task(let id): tasks.append(.task(id, of: heading.assignee))
      case .item: break
      }
    }
    let duties = filter.isEmpty ? plan.duties(of: heading.assignee).map(UnitRow.duty) : []
    return leads + others + tasks + duties
  }
}
