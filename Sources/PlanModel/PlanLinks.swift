/// Who belongs to whom: the lists that the tables alone would have to search for.
struct PlanLinks: Equatable, Sendable {
  var itemsOfCriterion: [CriterionCode: [Item.Key]] = [:]
  var teamOfItem: [Item.Key: Team] = [:]
  var assignmentsOfAssignee: [Assignee: [Assignment.Key]] = [:]
  var dutiesOfAssignee: [Assignee: [StandingDuty.Key]] = [:]
  var findingsOfItem: [Item.Key: [Finding.Key]] = [:]
  var openFindings = 0

  /// Links the records of a whole plan. Goes by place, since copying thousands of records would be felt at the start.
  mutating func fill(
    items: RecordTable<Item>, assignments: RecordTable<Assignment>, duties: RecordTable<StandingDuty>,
    findings: RecordTable<Finding>
  ) {
    itemsOfCriterion.reserveCapacity(items.count)
    teamOfItem.reserveCapacity(items.count)
    for place in items.rows.indices {
      itemsOfCriterion[items.rows[place].criterion, default: []].append(items.rows[place].id)
    }
    for place in assignments.rows.indices {
      teamOfItem[assignments.rows[place].item, default: Team()]
        .insert(assignments.rows[place].id, assignments.rows[place].role)
      assignmentsOfAssignee[assignments.rows[place].assignee, default: []].append(assignments.rows[place].id)
    }
    for duty in duties.rows { dutiesOfAssignee[duty.assignee, default: []].append(duty.id) }
    for finding in findings.rows {
      if finding.isOpen { openFindings += 1 }
      if let item = finding.item { findingsOfItem[item, default: []].append(finding.id) }
    }
  }

  mutating func note(_ edit: Edit<Item>) {
    let (before, after) = (edit.before, edit.after)
    Self.move(before?.id, from: before?.criterion, to: after?.criterion, after?.id, &itemsOfCriterion)
  }

  mutating func note(_ edit: Edit<Assignment>) {
    let (before, after) = (edit.before, edit.after)
    if before?.item != after?.item || before?.role != after?.role {
      if let before { leave(before) }
      if let after { teamOfItem[after.item, default: Team()].insert(after.id, after.role) }
    }
    Self.move(before?.id, from: before?.assignee, to: after?.assignee, after?.id, &assignmentsOfAssignee)
  }

  private mutating func leave(_ assignment: Assignment) {
    teamOfItem[assignment.item]?.remove(assignment.id)
    if teamOfItem[assignment.item]?.assignments.isEmpty == true { teamOfItem[assignment.item] = nil }
  }

  mutating func note(_ edit: Edit<StandingDuty>) {
    let (before, after) = (edit.before, edit.after)
    Self.move(before?.id, from: before?.assignee, to: after?.assignee, after?.id, &dutiesOfAssignee)
  }

  mutating func note(_ edit: Edit<Finding>) {
    openFindings += (edit.after?.isOpen == true ? 1 : 0) - (edit.before?.isOpen == true ? 1 : 0)
    let (before, after) = (edit.before, edit.after)
    Self.move(before?.id, from: before?.item, to: after?.item, after?.id, &findingsOfItem)
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

/// The assignments of one item: the leads before the others, both in order of their ids, so that a plan is the same
/// whether it was changed or loaded.
struct Team: Equatable, Sendable {
  private(set) var assignments: [Assignment.Key] = []
  private(set) var leads = 0

  mutating func insert(_ id: Assignment.Key, _ role: Role) {
    if role == .lead {
      assignments.insertInOrder(id, within: 0..<leads)
      leads += 1
    } else {
      assignments.insertInOrder(id, within: leads..<assignments.count)
    }
  }

  mutating func remove(_ id: Assignment.Key) {
    guard let place = assignments.firstIndex(of: id) else { return }
    assignments.remove(at: place)
    if place < leads { leads -= 1 }
  }
}

extension Array where Element: Comparable {
  /// Inserts where it belongs in an ordered list; at the end, as new ids do, at once.
  fileprivate mutating func insertInOrder(_ element: Element) { insertInOrder(element, within: indices) }

  /// Inserts where it belongs in an ordered part of a list.
  fileprivate mutating func insertInOrder(_ element: Element, within part: Range<Int>) {
    guard let last = part.last, element < self[last] else { return insert(element, at: part.upperBound) }
    insert(element, at: part.first { element < self[$0] } ?? part.upperBound)
  }
}
