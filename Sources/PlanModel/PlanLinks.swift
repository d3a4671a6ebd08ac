/// Who belongs to whom: the lists that the tables alone would have to search for.
struct PlanLinks: Equatable, Sendable {
  var itemsOfCriterion: [CriterionCode: [Item.Key]] = [:]
  var assignmentsOfItem: [Item.Key: [Assignment.Key]] = [:]
  var leadCount: [Item.Key: Int] = [:]
  var assignmentsOfAssignee: [Assignee: [Assignment.Key]] = [:]
  var dutiesOfAssignee: [Assignee: [StandingDuty.Key]] = [:]
  var findingsOfItem: [Item.Key: [Finding.Key]] = [:]
  var openFindings = 0

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
    let (before, after) = (edit.before, edit.after)
    Self.move(before?.id, from: before?.criterion, to: after?.criterion, after?.id, &itemsOfCriterion)
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

extension Array where Element: Comparable {
  /// Inserts where it belongs in an ordered list; at the end, as new ids do, at once.
  fileprivate mutating func insertInOrder(_ element: Element) {
    guard let last, element < last else { return append(element) }
    insert(element, at: firstIndex { element < $0 } ?? endIndex)
  }
}
