/// Who belongs to whom: the lists that the tables alone would have to search for.
struct PlanLinks: Equatable, Sendable {
  /// By the key of the code.
  var itemsOfCriterion: [Int: [Item.Key]] = [:]
  var teamOfItem = ByNumber(empty: Team())
  var assignmentsOfAssignee = ByAssignee<[Assignment.Key]>(empty: [])
  var dutiesOfAssignee = ByAssignee<[StandingDuty.Key]>(empty: [])
  var findingsOfItem = ByNumber<[Finding.Key]>(empty: [])
  var openFindings = 0

  /// Links the records of a whole plan. Goes by place, since copying thousands of records would be felt at the start.
  mutating func fill(
    items: RecordTable<Item>, assignments: RecordTable<Assignment>, duties: RecordTable<StandingDuty>,
    findings: RecordTable<Finding>
  ) {
    itemsOfCriterion.reserveCapacity(items.count)
    for place in items.rows.indices {
      itemsOfCriterion[items.rows[place].criterion.key, default: []].append(items.rows[place].id)
    }
    teamOfItem.reserve(items.rows.last?.id.number ?? 0)
    for place in assignments.rows.indices {
      let (id, role) = (assignments.rows[place].id, assignments.rows[place].role)
      teamOfItem.change(assignments.rows[place].item.number) { $0.insert(id, role) }
      assignmentsOfAssignee.change(assignments.rows[place].assignee) { $0.append(id) }
    }
    for duty in duties.rows { dutiesOfAssignee.change(duty.assignee) { $0.append(duty.id) } }
    for finding in findings.rows {
      if finding.isOpen { openFindings += 1 }
      if let item = finding.item { findingsOfItem.change(item.number) { $0.append(finding.id) } }
    }
  }

  mutating func note(_ edit: Edit<Item>) {
    let (before, after) = (edit.before, edit.after)
    guard before?.criterion != after?.criterion else { return }
    if let before {
      itemsOfCriterion[before.criterion.key]?.drop(before.id)
      if itemsOfCriterion[before.criterion.key]?.isEmpty == true { itemsOfCriterion[before.criterion.key] = nil }
    }
    if let after { itemsOfCriterion[after.criterion.key, default: []].insertInOrder(after.id) }
  }

  mutating func note(_ edit: Edit<Assignment>) {
    let (before, after) = (edit.before, edit.after)
    if before?.item != after?.item || before?.role != after?.role {
      if let before { teamOfItem.change(before.item.number) { $0.remove(before.id) } }
      if let after { teamOfItem.change(after.item.number) { $0.insert(after.id, after.role) } }
    }
    guard before?.assignee != after?.assignee else { return }
    if let before { assignmentsOfAssignee.change(before.assignee) { $0.drop(before.id) } }
    if let after { assignmentsOfAssignee.change(after.assignee) { $0.insertInOrder(after.id) } }
  }

  mutating func note(_ edit: Edit<StandingDuty>) {
    let (before, after) = (edit.before, edit.after)
    guard before?.assignee != after?.assignee else { return }
    if let before { dutiesOfAssignee.change(before.assignee) { $0.drop(before.id) } }
    if let after { dutiesOfAssignee.change(after.assignee) { $0.insertInOrder(after.id) } }
  }

  mutating func note(_ edit: Edit<Finding>) {
    openFindings += (edit.after?.isOpen == true ? 1 : 0) - (edit.before?.isOpen == true ? 1 : 0)
    let (before, after) = (edit.before, edit.after)
    guard before?.item != after?.item else { return }
    if let before, let item = before.item { findingsOfItem.change(item.number) { $0.drop(before.id) } }
    if let after, let item = after.item { findingsOfItem.change(item.number) { $0.insertInOrder(after.id) } }
  }
}

/// The assignments of one item: the leads before the others, both in order of their ids, so that a plan is the same
/// whether it was changed or loaded.
struct Team: Equatable, Sendable {
  private(set) var assignments: [Assignment.Key] = []
  private(set) var leads = 0

  mutating func insert(_ id: Assignment.Key, _ role: Role) {
    // Most teams are of a few units.
    if assignments.isEmpty { assignments.reserveCapacity(4) }
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
  /// Removes it from the list; the newest, which comes and goes most, is found at once.
  fileprivate mutating func drop(_ element: Element) {
    if let place = lastIndex(of: element) { remove(at: place) }
  }

  /// Inserts where it belongs in an ordered list; at the end, as new ids do, at once.
  fileprivate mutating func insertInOrder(_ element: Element) { insertInOrder(element, within: indices) }

  /// Inserts where it belongs in an ordered part of a list.
  fileprivate mutating func insertInOrder(_ element: Element, within part: Range<Int>) {
    guard let last = part.last, element < self[last] else {
      return part.upperBound == count ? append(element) : insert(element, at: part.upperBound)
    }
    insert(element, at: part.first { element < self[$0] } ?? part.upperBound)
  }
}
