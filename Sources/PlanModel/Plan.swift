/// One year's plan of a department: its header, criteria, items, units, assignments, duties and findings.
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
  /// Who belongs to whom, kept up to date by `apply(_:)`.
  var links: PlanLinks

  /// A plan of these records; empty by default.
  public init(
    header: PlanHeader = PlanHeader(), criteria: [Criterion] = [], items: [Item] = [], units: [OrgUnit] = [],
    groups: [UnitGroup] = [], assignments: [Assignment] = [], duties: [StandingDuty] = [], findings: [Finding] = []
  ) {
    self.header = header
    self.criteria = RecordTable(criteria)
    self.items = RecordTable(items)
    self.units = RecordTable(units)
    self.groups = RecordTable(groups)
    self.assignments = RecordTable(assignments)
    self.duties = RecordTable(duties)
    self.findings = RecordTable(findings)
    links = PlanLinks()
    links.fill(items: self.items, assignments: self.assignments, duties: self.duties, findings: self.findings)
  }

  /// Whether nothing was imported or entered yet.
  public var isEmpty: Bool { criteria.count == 0 && items.count == 0 && units.count == 0 }
}

extension Plan {
  /// The items that mend a criterion; more than one only where the plan repeats a code.
  public func items(of criterion: CriterionCode) -> [Item.Key] { links.itemsOfCriterion[criterion] ?? [] }

  /// The assignments of an item, the lead first.
  public func assignments(of item: Item.Key) -> [Assignment.Key] { links.assignmentsOfItem[item] ?? [] }

  /// The assignments of a unit or group.
  public func assignments(of assignee: Assignee) -> [Assignment.Key] { links.assignmentsOfAssignee[assignee] ?? [] }

  /// The standing duties of a unit or group, in the order of the plan.
  public func duties(of assignee: Assignee) -> [StandingDuty.Key] { links.dutiesOfAssignee[assignee] ?? [] }

  /// The findings of an item, clarified ones included.
  public func findings(of item: Item.Key) -> [Finding.Key] { links.findingsOfItem[item] ?? [] }

  /// The lead's assignment of an item; the item's own state is the state of this one.
  public func lead(of item: Item.Key) -> Assignment? {
    guard let first = assignments(of: item).first, let assignment = assignments[first] else { return nil }
    return assignment.role == .lead ? assignment : nil
  }

  /// The name of a unit or group; empty when it is gone.
  public func name(of assignee: Assignee) -> String {
    switch assignee {
    case .unit(let id): units[id]?.name ?? ""
    case .group(let id): groups[id]?.name ?? ""
    }
  }

  /// Points lost by the criteria that have an item, each criterion once.
  public var explainedLoss: Score {
    criteria.rows.reduce(.zero) { $0 + (items(of: $1.id).isEmpty ? .zero : $1.gap ?? .zero) }
  }
}

/// Who belongs to whom: the lists that the tables alone would have to search for.
struct PlanLinks: Equatable, Sendable {
  var itemsOfCriterion: [CriterionCode: [Item.Key]] = [:]
  var assignmentsOfItem: [Item.Key: [Assignment.Key]] = [:]
  var leadCount: [Item.Key: Int] = [:]
  var assignmentsOfAssignee: [Assignee: [Assignment.Key]] = [:]
  var dutiesOfAssignee: [Assignee: [StandingDuty.Key]] = [:]
  var findingsOfItem: [Item.Key: [Finding.Key]] = [:]

  mutating func fill(
    items: RecordTable<Item>, assignments: RecordTable<Assignment>, duties: RecordTable<StandingDuty>,
    findings: RecordTable<Finding>
  ) {
    itemsOfCriterion.reserveCapacity(items.count)
    assignmentsOfItem.reserveCapacity(items.count)
    for item in items.rows { note(Edit(before: nil, after: item)) }
    for assignment in assignments.rows { note(Edit(before: nil, after: assignment)) }
    for duty in duties.rows { note(Edit(before: nil, after: duty)) }
    for finding in findings.rows { note(Edit(before: nil, after: finding)) }
  }

  mutating func note(_ edit: Edit<Item>) {
    Self.move(edit.before?.id, from: edit.before?.criterion, to: edit.after?.criterion, edit.after?.id, &itemsOfCriterion)
  }

  mutating func note(_ edit: Edit<Assignment>) {
    let (before, after) = (edit.before, edit.after)
    if before?.item != after?.item || before?.role != after?.role {
      if let before { remove(before) }
      if let after { insert(after) }
    }
    Self.move(before?.id, from: before?.assignee, to: after?.assignee, after?.id, &assignmentsOfAssignee)
  }

  /// Leads stand before the others, in the order in which they were added.
  private mutating func insert(_ assignment: Assignment) {
    if assignment.role == .lead {
      let leads = leadCount[assignment.item, default: 0]
      assignmentsOfItem[assignment.item, default: []].insert(assignment.id, at: leads)
      leadCount[assignment.item] = leads + 1
    } else {
      assignmentsOfItem[assignment.item, default: []].append(assignment.id)
    }
  }

  private mutating func remove(_ assignment: Assignment) {
    Self.remove(assignment.id, from: assignment.item, &assignmentsOfItem)
    guard assignment.role == .lead, let leads = leadCount[assignment.item] else { return }
    leadCount[assignment.item] = leads > 1 ? leads - 1 : nil
  }

  mutating func note(_ edit: Edit<StandingDuty>) {
    Self.move(edit.before?.id, from: edit.before?.assignee, to: edit.after?.assignee, edit.after?.id, &dutiesOfAssignee)
  }

  mutating func note(_ edit: Edit<Finding>) {
    Self.move(edit.before?.id, from: edit.before?.item, to: edit.after?.item, edit.after?.id, &findingsOfItem)
  }

  private static func move<Owner: Hashable, Key: Comparable>(
    _ old: Key?, from oldOwner: Owner?, to newOwner: Owner?, _ new: Key?, _ lists: inout [Owner: [Key]]
  ) {
    guard oldOwner != newOwner else { return }
    if let old, let oldOwner { remove(old, from: oldOwner, &lists) }
    if let new, let newOwner { lists[newOwner, default: []].insertInOrder(new) }
  }

  private static func remove<Owner: Hashable, Key: Equatable>(
    _ key: Key, from owner: Owner, _ lists: inout [Owner: [Key]]
  ) {
    guard let place = lists[owner]?.lastIndex(of: key) else { return }
    lists[owner]?.remove(at: place)
    if lists[owner]?.isEmpty == true { lists[owner] = nil }
  }
}

extension Array where Element: Comparable {
  /// Inserts where it belongs in an ordered list; at the end, as new ids do, at once.
  fileprivate mutating func insertInOrder(_ element: Element) {
    guard let last, element < last else { return append(element) }
    insert(element, at: firstIndex { element < $0 } ?? endIndex)
  }
}
