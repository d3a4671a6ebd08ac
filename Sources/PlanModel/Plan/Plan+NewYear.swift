extension Plan {
  /// The change that begins a year: a plan and a scorecard with what the current year hands on.
  ///
  /// Handed on are the units with their short names, the groups, the standing duties, the kept criteria, and the
  /// unfinished items with their assignments, whose states start anew and whose dates are dropped with the deadline of the
  /// old year. The scorecard gets the structure of the old year's, or of the newest there is, without scores.
  ///
  /// - Parameters:
  ///   - year: the year that begins.
  ///   - number: the number of the new plan in the file.
  /// - Throws: `noDifference` when that is the number of this plan.
  public func change(beginning year: Int, as number: Int) throws(ChangeFault) -> Change {
    guard number != header.id else { throw .noDifference }
    var handover = Handover(from: self, year: year, number: number)
    return Change(
      plan: number, kind: .newYear, subject: .init(name: String(year)), edits: handover.edits())
  }
}

/// Works out, record by record, what a year hands on to the next.
private struct Handover {
  private let plan: Plan
  private let year: Int
  private let number: Int
  private var units: [OrgUnit.Key: OrgUnit.Key] = [:]
  private var groups: [UnitGroup.Key: UnitGroup.Key] = [:]
  private var result: [RecordEdit] = []

  init(from plan: Plan, year: Int, number: Int) {
    self.plan = plan
    self.year = year
    self.number = number
  }

  mutating func edits() -> [RecordEdit] {
    let header = PlanHeader(id: number, agency: plan.header.agency, resultYear: year - 1, planYear: year)
    result.append(.header(Edit(before: nil, after: header)))
    handOnUnits()
    handOnGroups()
    handOnCriteria()
    handOnItems()
    handOnDuties()
    handOnScorecard()
    return result
  }

  private mutating func handOnUnits() {
    var next = plan.nextUnit
    for unit in plan.units.rows where unit.activeTo == nil || unit.activeTo?.year ?? 0 >= year {
      var copy = unit
      copy.id = .init(next)
      units[unit.id] = copy.id
      next += 1
      result.append(.unit(Edit(before: nil, after: copy)))
    }
  }

  private mutating func handOnGroups() {
    var next = plan.nextGroup
    for group in plan.groups.rows {
      let copy = UnitGroup(id: .init(next), name: group.name, members: group.members.compactMap { units[$0] })
      groups[group.id] = copy.id
      next += 1
      result.append(.group(Edit(before: nil, after: copy)))
    }
  }

  private func isUnfinished(_ item: Item) -> Bool { plan.lead(of: item.id)?.state.isOpen ?? true }

  private mutating func handOnCriteria() {
    let open = Set(plan.items.rows.filter(isUnfinished).map(\.criterion))
    for criterion in plan.criteria.rows where criterion.isKept || open.contains(criterion.id) {
      var copy = criterion
      copy.score = nil
      copy.statedGap = nil
      result.append(.criterion(Edit(before: nil, after: copy)))
    }
  }

  private mutating func handOnItems() {
    var (nextItem, nextAssignment) = (plan.nextItem, plan.nextAssignment)
    for item in plan.items.rows where isUnfinished(item) {
      let copy = Item(
        id: .init(nextItem), criterion: item.criterion, causes: item.causes, remedies: item.remedies,
        expectedPoints: item.expectedPoints)
      nextItem += 1
      result.append(.item(Edit(before: nil, after: copy)))
      // A unit that took over another's share may have one that it finished, too; leads come first.
      var partaking: Set<Assignee> = []
      for key in plan.assignments(of: item.id) {
        guard let old = plan.assignments[key], let assignee = successor(of: old.assignee),
          partaking.insert(assignee).inserted
        else { continue }
        var made = Assignment(
          id: .init(nextAssignment), item: copy.id, assignee: assignee, via: old.via.flatMap { groups[$0] },
          role: old.role, officer: old.officer, isRecurring: old.isRecurring)
        made.rhythm = plan.rhythmText(of: old) ?? ""
        nextAssignment += 1
        result.append(.assignment(Edit(before: nil, after: made)))
      }
    }
  }

  private func successor(of assignee: Assignee) -> Assignee? {
    switch assignee {
    case .unit(let id): units[id].map { .unit($0) }
    case .group(let id): groups[id].map { .group($0) }
    }
  }

  private mutating func handOnDuties() {
    var next = plan.nextDuty
    for duty in plan.duties.rows {
      guard let assignee = successor(of: duty.assignee) else { continue }
      result.append(.duty(Edit(before: nil, after: StandingDuty(id: .init(next), assignee: assignee, text: duty.text))))
      next += 1
    }
  }

  private mutating func handOnScorecard() {
    guard plan.lines(of: year).isEmpty else { return }
    guard let old = plan.pattern(for: year) else { return }
    result += plan.edits(handing: old, to: year)
  }
}
