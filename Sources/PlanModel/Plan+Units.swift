extension Plan {
  /// The change that gives a unit another name; the old one stays as a short name, so that texts and the journal, which
  /// keep it, are still understood.
  ///
  /// - Throws: `missingRecord`, `noDifference`.
  public func change(renaming id: OrgUnit.Key, to name: String) throws(ChangeFault) -> Change {
    guard let before = units[id] else { throw .missingRecord }
    var after = before
    after.name = name.normalized.trimmed
    after.aliases = before.aliases.filter { $0.folded != after.name.folded }
    guard after.name != before.name, !after.name.isEmpty else { throw .noDifference }
    if !before.name.isEmpty, before.name.folded != after.name.folded { after.aliases.append(before.name) }
    return unitChange("\(before.name) → \(after.name)", [.unit(Edit(before: before, after: after))])
  }

  /// The change that gives a unit other short names.
  ///
  /// - Throws: `missingRecord`, `noDifference`.
  public func change(aliases: [String], of id: OrgUnit.Key) throws(ChangeFault) -> Change {
    guard let before = units[id] else { throw .missingRecord }
    var after = before
    var seen: Set<String> = [before.name.folded]
    after.aliases = aliases.map { $0.normalized.trimmed }.filter { !$0.isEmpty && seen.insert($0.folded).inserted }
    guard after != before else { throw .noDifference }
    return unitChange(before.name, [.unit(Edit(before: before, after: after))])
  }

  /// The change that ends units on a day and hands their work on: a merger, a split, or a dissolution.
  ///
  /// Open assignments, open conclusions, standing duties, places in groups and officers go to the heir. Where the heir takes
  /// part in an item already, it keeps its own share, made the lead's if the ended unit led; the ended unit's share is
  /// cancelled with the reason given. Finished and cancelled work stays under the old name.
  ///
  /// - Parameters:
  ///   - ids: the units that end; their last day is the one before `day`.
  ///   - heir: an existing unit that takes over; `nil` makes the first of `successors` the heir.
  ///   - successors: names of units that begin on `day`.
  ///   - reason: why shares are cancelled, in the words of the office.
  /// - Throws: `missingRecord` when a unit is not there, is its own heir, or nobody takes over open work.
  public func change(
    closing ids: [OrgUnit.Key], on day: Day, heir: OrgUnit.Key? = nil, successors: [String] = [], reason: String,
    by signature: Signature
  ) throws(ChangeFault) -> Change {
    let closed = ids.compactMap { units[$0] }
    guard closed.count == ids.count, !ids.isEmpty, heir.map({ units.contains($0) && !ids.contains($0) }) ?? true else {
      throw .missingRecord
    }
    let made = successors.map { $0.normalized.trimmed }.enumerated().map { offset, name in
      OrgUnit(id: .init(nextUnit + offset), name: name, activeFrom: day)
    }
    var move = Succession(
      plan: self, ending: Set(ids), heir: heir ?? made.first?.id, joining: made.map(\.id), reason: reason, by: signature
    )
    var edits = made.map { RecordEdit.unit(Edit(before: nil, after: $0)) }
    edits += closed.map { before in
      var after = before
      after.activeTo = day.advanced(by: -1)
      return .unit(Edit(before: before, after: after))
    }
    edits += try move.edits()
    let heirName = heir.flatMap { units[$0]?.name }.map { [$0] } ?? []
    let after = (made.map(\.name) + heirName).joined(separator: ", ")
    return unitChange("\(closed.map(\.name).joined(separator: ", ")) → \(after.isEmpty ? "–" : after)", edits)
  }

  /// The change that enters an officer of a unit, or says when one leaves.
  ///
  /// - Throws: `missingRecord`, `noDifference`.
  public func change(officer name: String, of unit: OrgUnit.Key, leaving day: Day? = nil) throws(ChangeFault) -> Change
  {
    guard units.contains(unit) else { throw .missingRecord }
    let name = name.normalized.trimmed
    let before = officers.rows.first { $0.unit == unit && $0.name.folded == name.folded }
    var after = before ?? Officer(id: .init(nextOfficer), name: name, unit: unit)
    after.activeTo = day
    guard after != before else { throw .noDifference }
    return unitChange(name, [.officer(Edit(before: before, after: after))])
  }

  private func unitChange(_ name: String, _ edits: [RecordEdit]) -> Change {
    Change(plan: header.id, kind: .units, subject: .init(name: name), edits: edits)
  }
}

/// Works out what units that end hand on.
private struct Succession {
  let plan: Plan
  let ending: Set<OrgUnit.Key>
  let heir: OrgUnit.Key?
  /// New units, which come into the groups of those that end.
  let joining: [OrgUnit.Key]
  let reason: String
  let signature: Signature
  /// Items in which the heir has a share by now.
  private var heirShares: [Item.Key: Assignment] = [:]

  init(
    plan: Plan, ending: Set<OrgUnit.Key>, heir: OrgUnit.Key?, joining: [OrgUnit.Key], reason: String,
    by signature: Signature
  ) {
    self.plan = plan
    self.joining = joining
    self.ending = ending
    self.heir = heir
    self.reason = reason
    self.signature = signature
  }

  mutating func edits() throws(ChangeFault) -> [RecordEdit] {
    let open = plan.assignments.rows.filter { isEnding($0.assignee) && $0.state.isOpen }
    guard let heir else {
      guard open.isEmpty else { throw .missingRecord }
      return groupEdits(nil)
    }
    for assignment in plan.assignments.rows where assignment.assignee == .unit(heir) {
      heirShares[assignment.item] = assignment
    }
    var edits: [RecordEdit] = []
    // Leads first, so that the heir's new share is the lead's where there is one.
    for assignment in open.sorted(by: { ($0.role.rawValue, $0.id) < ($1.role.rawValue, $1.id) }) {
      edits += handOn(assignment, to: heir)
    }
    return edits + groupEdits(heir) + dutyEdits(heir) + conclusionEdits(heir) + officerEdits(heir)
  }

  private func isEnding(_ assignee: Assignee) -> Bool {
    if case .unit(let unit) = assignee { ending.contains(unit) } else { false }
  }

  private mutating func handOn(_ before: Assignment, to heir: OrgUnit.Key) -> [RecordEdit] {
    guard let share = heirShares[before.item] else {
      var after = before
      after.assignee = .unit(heir)
      heirShares[before.item] = after
      return [.assignment(Edit(before: before, after: after))]
    }
    var edits: [RecordEdit] = []
    if before.role == .lead, share.role != .lead, plan.assignments[share.id] == share {
      var led = share
      led.role = .lead
      led.due = share.due ?? before.due
      heirShares[before.item] = led
      edits.append(.assignment(Edit(before: share, after: led)))
    }
    var cancelled = before
    cancelled.state = .cancelled
    cancelled.reason = reason
    cancelled.role = .coordinating
    cancelled.updates += 1
    cancelled.updatedAt = signature.clock.now
    let update = Update(
      id: .init(assignment: before.id, number: cancelled.updates), at: signature.clock.now, author: signature.author,
      state: .cancelled, due: before.due, reason: reason)
    return edits + [
      .assignment(Edit(before: before, after: cancelled)), .update(Edit(before: nil, after: update)),
    ]
  }

  private func groupEdits(_ heir: OrgUnit.Key?) -> [RecordEdit] {
    plan.groups.rows.filter { !ending.isDisjoint(with: $0.members) }.map { before in
      var after = before
      let place = before.members.firstIndex { ending.contains($0) } ?? 0
      after.members = before.members.filter { !ending.contains($0) }
      let coming = (heir.map { [$0] } ?? []) + joining.filter { $0 != heir }
      after.members.insert(
        contentsOf: coming.filter { !after.members.contains($0) }, at: min(place, after.members.count))
      return .group(Edit(before: before, after: after))
    }
  }

  private func dutyEdits(_ heir: OrgUnit.Key) -> [RecordEdit] {
    plan.duties.rows.filter { isEnding($0.assignee) }.map { before in
      var after = before
      after.assignee = .unit(heir)
      return .duty(Edit(before: before, after: after))
    }
  }

  private func conclusionEdits(_ heir: OrgUnit.Key) -> [RecordEdit] {
    plan.conclusions.rows.filter { $0.assignee.map(isEnding) == true && $0.state.isOpen }.map { before in
      var after = before
      after.assignee = .unit(heir)
      return .conclusion(Edit(before: before, after: after))
    }
  }

  private func officerEdits(_ heir: OrgUnit.Key) -> [RecordEdit] {
    plan.officers.rows.filter { ending.contains($0.unit) && $0.activeTo == nil }.map { before in
      var after = before
      after.unit = heir
      return .officer(Edit(before: before, after: after))
    }
  }
}
