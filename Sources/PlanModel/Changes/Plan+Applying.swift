extension Plan {
  /// Carries out a change, all of it or nothing. Of a change of another plan of the file only what all plans share is
  /// carried out.
  ///
  /// - Throws: what `check(_:)` throws; the plan is then as it was.
  public mutating func apply(_ change: Change) throws(ChangeFault) {
    try check(change)
    let isOwn = change.plan == header.id
    for edit in change.edits {
      if isOwn || edit.isShared { carryOut(edit) } else { taken.note(edit) }
    }
  }

  /// Takes back a change that the journal says was made, for a look at the past. What is lawful now was not asked then:
  /// a year that is locked by now was open when it was scored.
  public mutating func rewind(_ change: Change) {
    let isOwn = change.plan == header.id
    for edit in change.inverted.edits where isOwn || edit.isShared {
      if case .header(let header) = edit, header.after == nil { continue }
      carryOut(edit)
    }
  }

  /// Whether a change is lawful here, without carrying it out.
  ///
  /// - Throws: `movedOn` when a record is not what the change starts from, `missingRecord` when it refers to something
  ///   that is not there, `reasonMissing` for a blocked assignment without one.
  public func check(_ change: Change) throws(ChangeFault) {
    var made = MadeRecords()
    for edit in change.edits { made.note(edit) }
    let isOwn = change.plan == header.id
    for edit in change.edits where isOwn || edit.isShared { try check(edit, with: made) }
  }

  private func check(_ edit: RecordEdit, with made: MadeRecords) throws(ChangeFault) {
    switch edit {
    case .header(let edit):
      guard edit.before == header, edit.after != nil else { throw .movedOn }
    case .criterion(let edit): try check(edit, in: criteria)
    case .unit(let edit): try check(edit, in: units)
    case .group(let edit):
      try check(edit, in: groups)
      try require(edit.after?.members.allSatisfy { units.contains($0) || made.units.contains($0) })
    case .item(let edit):
      try check(edit, in: items)
      try require(edit.after.map { criteria.contains($0.criterion) || made.criteria.contains($0.criterion) })
    case .assignment(let edit):
      try check(edit, in: assignments)
      try require(edit.after.map { items.contains($0.item) || made.items.contains($0.item) })
      try require(edit.after.map { isThere($0.assignee, with: made) })
      if let after = edit.after, after.state == .blocked, after.reason.allSatisfy(\.isWhitespace) {
        throw .reasonMissing
      }
    case .update(let edit):
      let id = (edit.after ?? edit.before)?.id.assignment
      try require(id.map { assignments.contains($0) || made.assignments.contains($0) })
    case .evidence(let edit):
      try require(edit.after.map { items.contains($0.item) || made.items.contains($0.item) })
    case .duty(let edit):
      try check(edit, in: duties)
      try require(edit.after.map { isThere($0.assignee, with: made) })
    case .finding(let edit): try check(edit, in: findings)
    case .scorecard(let edit): try check(edit, in: scorecards)
    case .line(let edit): try checkLine(edit, with: made)
    case .peer(let edit): try check(edit, in: peers)
    case .settings(let edit):
      guard edit.before == settings, edit.after != nil else { throw .movedOn }
    case .briefing(let edit):
      try check(edit, in: briefings)
      try require(edit.after?.present.allSatisfy { units.contains($0) || made.units.contains($0) })
    case .conclusion(let edit):
      try check(edit, in: conclusions)
      try require(edit.after.map { briefings.contains($0.briefing) || made.briefings.contains($0.briefing) })
      try require(edit.after?.assignee.map { isThere($0, with: made) })
      if let after = edit.after, after.state == .blocked, after.reason.allSatisfy(\.isWhitespace) {
        throw .reasonMissing
      }
    case .officer(let edit):
      try check(edit, in: officers)
      try require(edit.after.map { units.contains($0.unit) || made.units.contains($0.unit) })
    }
  }

  private func checkLine(_ edit: Edit<ScoreLine>, with made: MadeRecords) throws(ChangeFault) {
    try check(edit, in: lines)
    guard let year = (edit.after ?? edit.before)?.id.year else { return }
    if let lock = scorecards[year]?.lock(against: edit) { throw .locked(year: year, lock) }
    try require(edit.after.map { scorecards.contains($0.id.year) || made.years.contains($0.id.year) })
  }

  private func check<Record>(_ edit: Edit<Record>, in table: RecordTable<Record>) throws(ChangeFault) {
    guard let id = edit.before?.id ?? edit.after?.id, table[id] == edit.before else { throw .movedOn }
    if let before = edit.before, let after = edit.after, before.id != after.id { throw .missingRecord }
  }

  private func require(_ condition: Bool?) throws(ChangeFault) {
    if condition == false { throw .missingRecord }
  }

  private func isThere(_ assignee: Assignee, with made: MadeRecords) -> Bool {
    switch assignee {
    case .unit(let id): units.contains(id) || made.units.contains(id)
    case .group(let id): groups.contains(id) || made.groups.contains(id)
    }
  }

  private mutating func carryOut(_ edit: RecordEdit) {
    switch edit {
    case .header(let edit): header = edit.after ?? header
    case .criterion(let edit): criteria.apply(edit)
    case .unit(let edit): units.apply(edit)
    case .group(let edit): groups.apply(edit)
    case .item(let edit):
      items.apply(edit)
      links.note(edit)
    case .assignment(let edit):
      assignments.apply(edit)
      links.note(edit)
    case .duty(let edit):
      duties.apply(edit)
      links.note(edit)
    case .finding(let edit):
      findings.apply(edit)
      links.note(edit)
    case .scorecard(let edit): scorecards.apply(edit)
    case .line(let edit):
      lines.apply(edit)
      sums.note(edit, in: lines)
    case .peer(let edit): peers.apply(edit)
    case .settings(let edit): settings = edit.after ?? settings
    case .briefing(let edit): briefings.apply(edit)
    case .conclusion(let edit): conclusions.apply(edit)
    case .officer(let edit): officers.apply(edit)
    case .update(let edit): doneReports.follow(edit, in: settings)
    case .evidence: break
    }
  }
}

extension RecordEdit {
  /// Whether it edits what all plans of a file share.
  var isShared: Bool {
    switch self {
    case .scorecard, .line, .peer, .settings: true
    case .header, .criterion, .unit, .group, .item, .assignment, .update, .evidence, .duty, .finding, .briefing,
      .conclusion, .officer:
      false
    }
  }
}

/// What a change makes itself, so that its later edits may refer to it.
private struct MadeRecords {
  var criteria: Set<CriterionCode> = []
  var units: Set<OrgUnit.Key> = []
  var groups: Set<UnitGroup.Key> = []
  var items: Set<Item.Key> = []
  var assignments: Set<Assignment.Key> = []
  var years: Set<Int> = []
  var briefings: Set<Briefing.Key> = []

  mutating func note(_ edit: RecordEdit) {
    switch edit {
    case .criterion(let edit): note(edit, &criteria)
    case .unit(let edit): note(edit, &units)
    case .group(let edit): note(edit, &groups)
    case .item(let edit): note(edit, &items)
    case .assignment(let edit): note(edit, &assignments)
    case .scorecard(let edit): note(edit, &years)
    case .briefing(let edit): note(edit, &briefings)
    case .header, .update, .evidence, .duty, .finding, .line, .peer, .settings, .conclusion, .officer: break
    }
  }

  private func note<Record>(_ edit: Edit<Record>, _ made: inout Set<Record.Key>) {
    if edit.before == nil, let after = edit.after { made.insert(after.id) }
  }
}
