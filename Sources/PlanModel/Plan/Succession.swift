/// Works out what units that end hand on.
struct Succession {
  let plan: Plan
  let ending: Set<OrgUnit.Key>
  let heir: OrgUnit.Key?
  /// New units, which come into the groups of those that end.
  let joining: [OrgUnit.Key]
  let reason: String
  let signature: Signature
  /// The heir's open shares by now, by item.
  private var shares: [Item.Key: Assignment] = [:]
  /// Shares as they stand by now, in the order in which they first changed.
  private var changed = RecordTable<Assignment>([])
  private var updates: [RecordEdit] = []

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

  /// The edits, those that end shares before those that hand them on, so that no two open ones are alike in between.
  ///
  /// - Throws: `missingRecord` where there is open work and nobody to take it.
  mutating func edits() throws(ChangeFault) -> [RecordEdit] {
    let open = plan.assignments.rows.filter { isEnding($0.assignee) && $0.state.isOpen }
    guard let heir else {
      guard open.isEmpty, conclusionEdits(nil).isEmpty else { throw .missingRecord }
      return groupEdits(nil)
    }
    for assignment in plan.assignments.rows where assignment.assignee == .unit(heir) && assignment.state.isOpen {
      shares[assignment.item] = shares[assignment.item].map { $0.role == .lead ? $0 : assignment } ?? assignment
    }
    // Leads first, so that a share that is handed on whole is the lead's where there is one.
    for assignment in open.sorted(by: { ($0.role.rawValue, $0.id) < ($1.role.rawValue, $1.id) }) {
      handOn(assignment, to: heir)
    }
    let moved = changed.rows.map { RecordEdit.assignment(Edit(before: plan.assignments[$0.id], after: $0)) }
    let ended = moved.filter { if case .assignment(let edit) = $0 { edit.after?.state == .cancelled } else { false } }
    let others = moved.filter { !ended.contains($0) }
    return ended + others + updates + groupEdits(heir) + dutyEdits(heir) + conclusionEdits(heir) + officerEdits(heir)
  }

  private func isEnding(_ assignee: Assignee) -> Bool {
    if case .unit(let unit) = assignee { ending.contains(unit) } else { false }
  }

  private mutating func handOn(_ before: Assignment, to heir: OrgUnit.Key) {
    guard let share = shares[before.item] else {
      var after = before
      after.assignee = .unit(heir)
      keep(after, as: .heirs)
      return
    }
    var merged = share.merged(with: before)
    if merged != share {
      report(&merged)
      keep(merged, as: .heirs)
    }
    var cancelled = before
    cancelled.state = .cancelled
    cancelled.reason = reason
    cancelled.role = .coordinating
    (cancelled.completed, cancelled.waiting) = (nil, nil)
    report(&cancelled)
    keep(cancelled, as: .ended)
  }

  private enum Place { case heirs, ended }

  private mutating func keep(_ share: Assignment, as place: Place) {
    if place == .heirs { shares[share.item] = share }
    changed.apply(Edit(before: changed[share.id], after: share))
  }

  /// Writes a report of how a share stands now; one for each share.
  private mutating func report(_ share: inout Assignment) {
    let number = (plan.assignments[share.id]?.updates ?? 0) + 1
    share.updates = number
    share.updatedAt = signature.clock.now
    updates.removeAll {
      if case .update(let edit) = $0 { edit.after?.id.assignment == share.id } else { false }
    }
    updates.append(.update(Edit(before: nil, after: Update(of: share, at: signature, briefing: nil))))
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

  /// Conclusions that are still to be followed up; without an heir, those that would be left to nobody.
  private func conclusionEdits(_ heir: OrgUnit.Key?) -> [RecordEdit] {
    plan.conclusions.rows.filter { conclusion in
      guard conclusion.assignee.map(isEnding) == true, conclusion.state.isOpen else { return false }
      return heir != nil || conclusion.followUp == .task
    }.map { before in
      var after = before
      after.assignee = heir.map { .unit($0) } ?? before.assignee
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

extension Assignment {
  /// Two open shares of one item that become one.
  ///
  /// It stands where more is to be done: blocked before open before handed in; between two that are open, where the lead
  /// stands, or of two alike where work goes on. The lead's date counts, or of two alike the earlier. An officer, a date
  /// or extensions that only one has are kept.
  func merged(with other: Assignment) -> Assignment {
    let isAlike = role == other.role
    var merged = other.role == .lead && !isAlike ? other : self
    let second = merged.id == id ? other : self
    let isBehind =
      second.state.needOfWork > merged.state.needOfWork
      || isAlike && second.state == .inProgress && merged.state == .notStarted
    if isBehind {
      (merged.state, merged.reason, merged.waiting) = (second.state, second.reason, second.waiting)
      (merged.completed, merged.confirmation) = (second.completed, second.confirmation)
    }
    let isEarlier = second.due.map { date in merged.due.map { isAlike && date < $0 } ?? !merged.isRecurring } ?? false
    if isEarlier {
      (merged.due, merged.clearedDue, merged.isRecurring) = (second.due, second.clearedDue, second.isRecurring)
      (merged.extensions, merged.originalDue) = (second.extensions, second.originalDue)
    }
    if merged.officer.isEmpty || isBehind && !second.officer.isEmpty { merged.officer = second.officer }
    // It goes on as this share, with this share's reports.
    (merged.id, merged.assignee, merged.via) = (id, assignee, via)
    (merged.updates, merged.updatedAt) = (updates, updatedAt)
    return merged
  }
}

extension WorkState {
  /// How much an open state asks for; more weighs more where two shares become one.
  fileprivate var needOfWork: Int {
    switch self {
    case .blocked: 3
    case .notStarted, .inProgress: 2
    case .awaitingConfirmation: 1
    case .done, .cancelled: 0
    }
  }
}
