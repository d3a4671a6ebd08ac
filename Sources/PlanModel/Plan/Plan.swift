/// One year's plan of a department: its header, criteria, items, units, assignments, duties and findings; and beside it
/// what all plans of a file share: the scorecards of the years, the results of all departments, and the settings.
///
/// A plan is a value. It changes only by `apply(_:)`, one lawful `Change` at a time. Reports and documents of an item
/// (`ItemHistory`) are kept by the store and read when the item is looked at, so that a plan stays small.
public struct Plan: Equatable, Sendable {
  /// What the plan says of itself.
  public internal(set) var header: PlanHeader
  /// Criteria by code.
  public internal(set) var criteria: RecordTable<Criterion>
  /// Items, in the order of the plan.
  public internal(set) var items: RecordTable<Item>
  /// Units.
  public internal(set) var units: RecordTable<OrgUnit>
  /// Groups of units.
  public internal(set) var groups: RecordTable<UnitGroup>
  /// Assignments.
  public internal(set) var assignments: RecordTable<Assignment>
  /// Standing duties, in the order of the plan.
  public internal(set) var duties: RecordTable<StandingDuty>
  /// Findings, clarified ones included.
  public internal(set) var findings: RecordTable<Finding>
  /// The scorecards of all years of the file.
  public internal(set) var scorecards: RecordTable<Scorecard>
  /// The lines of all scorecards, by year and code.
  public internal(set) var lines: RecordTable<ScoreLine>
  /// The published results of all departments, of all years.
  public internal(set) var peers: RecordTable<Peer>
  /// The settings of the file.
  public internal(set) var settings: Settings
  /// Meetings.
  public internal(set) var briefings: RecordTable<Briefing>
  /// What was concluded in them.
  public internal(set) var conclusions: RecordTable<Conclusion>
  /// Officers of the units.
  public internal(set) var officers: RecordTable<Officer>
  /// The days on which work that comes back was reported done.
  public internal(set) var doneReports: DoneReports
  /// The highest numbers that the file's other plans use; a new record takes a higher one.
  var taken: TakenNumbers
  /// Who belongs to whom, kept up to date by `apply(_:)`.
  var links: PlanLinks
  /// What the leaves add up to, kept up to date by `apply(_:)`.
  var sums: ScoreSums

  /// A plan of these records; empty by default.
  public init(
    header: PlanHeader = PlanHeader(), criteria: [Criterion] = [], items: [Item] = [], units: [OrgUnit] = [],
    groups: [UnitGroup] = [], assignments: [Assignment] = [], duties: [StandingDuty] = [], findings: [Finding] = [],
    scorecards: [Scorecard] = [], lines: [ScoreLine] = [], peers: [Peer] = [], settings: Settings = .standard,
    briefings: [Briefing] = [], conclusions: [Conclusion] = [], officers: [Officer] = [],
    doneReports: DoneReports = DoneReports(), taken: TakenNumbers = TakenNumbers()
  ) {
    self.header = header
    self.criteria = RecordTable(criteria)
    self.items = RecordTable(items)
    self.units = RecordTable(units)
    self.groups = RecordTable(groups)
    self.assignments = RecordTable(assignments)
    self.duties = RecordTable(duties)
    self.findings = RecordTable(findings)
    self.scorecards = RecordTable(scorecards)
    self.lines = RecordTable(lines)
    self.peers = RecordTable(peers)
    self.settings = settings
    self.briefings = RecordTable(briefings)
    self.conclusions = RecordTable(conclusions)
    self.officers = RecordTable(officers)
    self.doneReports = doneReports
    self.taken = taken
    sums = ScoreSums()
    sums.fill(self.lines)
    links = PlanLinks()
    links.fill(items: self.items, assignments: self.assignments, duties: self.duties, findings: self.findings)
  }

  /// Whether nothing was imported or entered yet.
  public var isEmpty: Bool { criteria.count == 0 && items.count == 0 && units.count == 0 }
}

extension Plan {
  /// The items that mend a criterion; more than one only where the plan repeats a code.
  public func items(of criterion: CriterionCode) -> [Item.Key] { links.itemsOfCriterion[criterion.key] ?? [] }

  /// The assignments of an item, the lead first.
  public func assignments(of item: Item.Key) -> [Assignment.Key] { links.teamOfItem[item.number].assignments }

  /// The assignments of a unit or group.
  public func assignments(of assignee: Assignee) -> [Assignment.Key] { links.assignmentsOfAssignee[assignee] }

  /// The standing duties of a unit or group, in the order of the plan.
  public func duties(of assignee: Assignee) -> [StandingDuty.Key] { links.dutiesOfAssignee[assignee] }

  /// The findings of an item, clarified ones included.
  public func findings(of item: Item.Key) -> [Finding.Key] { links.findingsOfItem[item.number] }

  /// How many findings nobody has clarified yet.
  public var openFindings: Int { links.openFindings }

  /// The lead's assignment of an item; the item's own state is the state of this one. Where the lead has changed hands,
  /// that which is open.
  public func lead(of item: Item.Key) -> Assignment? {
    let team = assignments(of: item)
    guard let first = team.first, let assignment = assignments[first], assignment.role == .lead else { return nil }
    if assignment.state.isOpen { return assignment }
    return team.dropFirst().lazy.compactMap { assignments[$0] }.prefix { $0.role == .lead }.first(where: \.state.isOpen)
      ?? assignment
  }

  /// The name of a unit or group; empty when it is gone.
  public func name(of assignee: Assignee) -> String {
    switch assignee {
    case .unit(let id): units[id]?.name ?? ""
    case .group(let id): groups[id]?.name ?? ""
    }
  }
}

extension Plan {
  /// Whether a criterion has parts below it.
  public func hasParts(_ code: CriterionCode) -> Bool {
    criteria.first(after: code).map { $0.id.isPart(of: code) } ?? false
  }
}
