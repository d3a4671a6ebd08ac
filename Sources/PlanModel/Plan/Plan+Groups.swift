extension Plan {
  /// The change that gives a group other members: the group itself, and the work that its units take part in through it.
  ///
  /// A new member gets an assignment for each item that names the group, unless it takes part in that item anyway. A
  /// member that leaves loses its assignments through the group, but one that was reported on is kept and counts as
  /// named by itself, so that nothing that people said is lost. While no member is known, the group stands for itself.
  ///
  /// - Throws: `missingRecord` when there is no such group, `noDifference` when it has these members already.
  public func change(members: [OrgUnit.Key], of id: UnitGroup.Key) throws(ChangeFault) -> Change {
    guard let before = groups[id] else { throw .missingRecord }
    guard before.members != members else { throw .noDifference }
    var after = before
    after.members = members
    var edits: [RecordEdit] = [.group(Edit(before: before, after: after))]
    var next = nextAssignment
    for (item, role, template) in participation(of: id) {
      edits += regroupedEdits(item: item, role: role, template: template, group: after, next: &next)
    }
    return Change(
      plan: header.id, kind: .groupMembers, subject: .init(name: before.name), edits: edits)
  }

  /// The items that name a group, with the role and one assignment through it as a pattern for new ones.
  private func participation(of group: UnitGroup.Key) -> [(Item.Key, Role, Assignment)] {
    var seen: Set<Item.Key> = []
    var found: [(Item.Key, Role, Assignment)] = []
    for assignment in assignments.rows where assignment.via == group || assignment.assignee == .group(group) {
      if seen.insert(assignment.item).inserted { found.append((assignment.item, assignment.role, assignment)) }
    }
    return found
  }

  /// The date that an item has for a group: the one that it gave to its members first, unless the whole item was put off,
  /// so that all of them and the lead have another.
  private func date(of item: Item.Key, for group: UnitGroup, template: Assignment) -> Day? {
    let shares = assignments(of: item).compactMap { assignments[$0] }.filter {
      $0.via == group.id || $0.assignee == .group(group.id)
    }
    if let lead = lead(of: item), let due = lead.due, shares.allSatisfy({ $0.due == due }) { return due }
    let first = shares.map { $0.originalDue ?? $0.clearedDue ?? $0.due }
    // Most have the group's date; one that was brought forward by itself has not.
    let counts = Dictionary(first.map { ($0, 1) }, uniquingKeysWith: +)
    if let given = items[item]?.deadline.day, counts[given] != nil { return given }
    return counts.max { ($0.value, $1.key ?? .distant) < ($1.value, $0.key ?? .distant) }?.key ?? template.due
  }

  private func regroupedEdits(
    item: Item.Key, role: Role, template: Assignment, group: UnitGroup, next: inout Int
  ) -> [RecordEdit] {
    let present = assignments(of: item).compactMap { assignments[$0] }
    var edits: [RecordEdit] = []
    var partaking = Set(present.filter { $0.via != group.id && $0.assignee != .group(group.id) }.map(\.assignee))
    for assignment in present where assignment.via == group.id || assignment.assignee == .group(group.id) {
      if case .unit(let unit) = assignment.assignee, group.members.contains(unit) {
        partaking.insert(assignment.assignee)
      } else if assignment.updates == 0 {
        edits.append(.assignment(Edit(before: assignment, after: nil)))
      } else {
        var kept = assignment
        kept.via = nil
        if kept != assignment { edits.append(.assignment(Edit(before: assignment, after: kept))) }
        partaking.insert(assignment.assignee)
      }
    }
    let due = date(of: item, for: group, template: template)
    let assignees = group.members.isEmpty ? [Assignee.group(group.id)] : group.members.map(Assignee.unit)
    for assignee in assignees where partaking.insert(assignee).inserted {
      let made = Assignment(
        id: .init(next), item: item, assignee: assignee, via: group.members.isEmpty ? nil : group.id, role: role,
        due: due, isRecurring: template.isRecurring)
      next += 1
      edits.append(.assignment(Edit(before: nil, after: made)))
    }
    return edits
  }
}

extension Day {
  /// Later than any date of a plan.
  fileprivate static let distant = Day(daysSinceEpoch: .max)
}
