/// Works out, record by record, what an import makes or changes.
struct DraftMerge {
  private let plan: Plan
  private let draft: PlanDraft
  /// Whether the plan is not in the file yet.
  private let isNew: Bool
  /// Whether the draft only adds to the plan.
  private let isSupplement: Bool
  /// What a supplement states otherwise than the plan, which is kept.
  private var differences: [(item: Item.Key?, code: String, arguments: [String])] = []
  /// Who agreed to the draft, and so to what is clarified in it.
  private let signature: Signature?
  private var result: [RecordEdit] = []
  private var unitsByName: [String: OrgUnit.Key] = [:]
  private var groupsByName: [String: UnitGroup.Key] = [:]
  private var members: [UnitGroup.Key: [OrgUnit.Key]] = [:]
  private var itemKeys: [Item.Key] = []
  private var nextAssignment: Int
  /// Units of the agency by their names that the roll in the file does not have.
  private var unlisted: [String] = []

  init(plan: Plan, draft: PlanDraft, isNew: Bool = false, by signature: Signature? = nil) {
    self.isNew = isNew
    self.signature = signature
    self.plan = plan
    self.draft = draft
    isSupplement = !isNew && plan.relation(to: draft) == .supplement
    nextAssignment = plan.nextAssignment
    for unit in plan.units.rows { Self.enter(unit.id, [unit.name] + unit.aliases, &unitsByName) }
    for group in plan.groups.rows {
      groupsByName[group.name.foldedSpelling] = group.id
      members[group.id] = group.members
    }
  }

  mutating func edits() -> [RecordEdit] {
    mergeHeader()
    mergeUnits()
    mergeGroups()
    mergeCriteria()
    mergeItems()
    mergeDuties()
    mergeFindings()
    return result
  }

  private static func enter(_ id: OrgUnit.Key, _ names: [String], _ table: inout [String: OrgUnit.Key]) {
    for name in names where table[name.foldedSpelling] == nil { table[name.foldedSpelling] = id }
  }

  private mutating func mergeHeader() {
    var header = draft.header
    header.id = plan.header.id
    if isSupplement { header = supplemented() }
    if isNew || plan.header != header {
      result.append(.header(Edit(before: isNew ? nil : plan.header, after: header)))
    }
  }

  /// The header as it stands, with what it lacks from the supplement.
  private mutating func supplemented() -> PlanHeader {
    var header = plan.header
    let new = draft.header
    if let stands = header.decision, let other = new.decision, stands.number.folded != other.number.folded {
      differences.append((nil, "", ["decision", stands.number, other.number]))
    }
    if let stands = header.published, let other = new.published, !stands.agrees(with: other) {
      differences.append((nil, "", ["result", stands.shortText, other.shortText]))
    }
    header.decision = header.decision ?? new.decision
    header.published = header.published ?? new.published
    header.resultYear = header.resultYear ?? new.resultYear
    header.planYear = header.planYear ?? new.planYear
    return header
  }

  private mutating func mergeUnits() {
    var next = plan.nextUnit
    let hasRoll = !isNew && plan.units.rows.contains { $0.kind != .other }
    for unit in draft.units + unlistedUnits() {
      let names = [unit.name] + unit.aliases
      if let known = names.compactMap({ unitsByName[$0.foldedSpelling] }).first, var after = plan.units[known] {
        let before = after
        after.aliases += names.filter { name in
          !([after.name] + after.aliases).contains { $0.foldedSpelling == name.foldedSpelling }
        }
        if after != before { result.append(.unit(Edit(before: before, after: after))) }
        Self.enter(known, names, &unitsByName)
      } else if names.allSatisfy({ unitsByName[$0.foldedSpelling] == nil }) {
        let made = OrgUnit(id: .init(next), name: unit.name, aliases: unit.aliases, kind: unit.kind)
        next += 1
        Self.enter(made.id, names, &unitsByName)
        if hasRoll, unit.isOwn { unlisted.append(unit.name) }
        result.append(.unit(Edit(before: nil, after: made)))
      }
    }
  }

  /// Names that the items, duties and groups use without the draft listing them: no name in the text may be lost.
  private func unlistedUnits() -> [PlanDraft.DraftUnit] {
    var known = Set(unitsByName.keys).union(groupsByName.keys)
    for unit in draft.units { known.formUnion(([unit.name] + unit.aliases).map(\.foldedSpelling)) }
    for group in draft.groups { known.formUnion(([group.name] + group.aliases).map(\.foldedSpelling)) }
    let names =
      draft.items.flatMap { $0.leads + $0.coordinating } + draft.duties.map(\.assignee)
      + draft.groups.flatMap(\.members)
    return names.filter { known.insert($0.foldedSpelling).inserted }.map { PlanDraft.DraftUnit(name: $0) }
  }

  private mutating func mergeGroups() {
    var next = plan.nextGroup
    for group in draft.groups {
      let names = [group.name] + group.aliases
      if let known = names.compactMap({ groupsByName[$0.foldedSpelling] }).first {
        for name in names { groupsByName[name.foldedSpelling] = known }
        confirmMembers(of: known, as: group)
        continue
      }
      let made = UnitGroup(
        id: .init(next), name: group.name, members: group.members.compactMap { unitsByName[$0.foldedSpelling] })
      next += 1
      for name in names { groupsByName[name.foldedSpelling] = made.id }
      members[made.id] = made.members
      result.append(.group(Edit(before: nil, after: made)))
    }
  }

  /// Gives a group that is there already the members that somebody confirmed.
  private mutating func confirmMembers(of key: UnitGroup.Key, as group: PlanDraft.DraftGroup) {
    guard group.isConfirmed, let before = plan.groups[key] else { return }
    var after = before
    after.members = group.members.compactMap { unitsByName[$0.foldedSpelling] }
    guard after != before else { return }
    members[key] = after.members
    result.append(.group(Edit(before: before, after: after)))
  }

  private mutating func mergeCriteria() {
    var seen: Set<CriterionCode> = []
    for item in draft.items where seen.insert(item.code).inserted {
      merge(
        Criterion(
          id: item.code, name: item.name, group: item.group, maximum: item.maximum, score: item.score,
          statedGap: item.statedGap))
    }
    for kept in draft.kept where seen.insert(kept.code).inserted {
      merge(Criterion(id: kept.code, name: kept.name, maximum: kept.maximum, score: kept.score, isKept: true))
    }
  }

  private mutating func merge(_ criterion: Criterion) {
    let before = plan.criteria[criterion.id]
    if let before, isSupplement { return compare(before, with: criterion) }
    if before != criterion { result.append(.criterion(Edit(before: before, after: criterion))) }
  }

  /// Tells where a supplement gives a criterion another name or other points.
  private mutating func compare(_ stands: Criterion, with other: Criterion) {
    let code = stands.id.description
    if !other.name.isEmpty, stands.name.folded != other.name.folded {
      differences.append((nil, code, [ItemSlot.name.rawValue, stands.name, other.name]))
    }
    if let points = other.pointsText, points != stands.pointsText {
      differences.append((nil, code, [ItemSlot.points.rawValue, stands.pointsText ?? "", points]))
    }
  }

  /// An item that stands, with the causes and remedies that a supplement adds and what it lacks.
  private mutating func supplemented(_ stands: Item, with item: PlanDraft.DraftItem, _ deadline: Deadline) -> Item {
    var after = stands
    let isNew = { (text: String, list: [String]) in !list.contains { $0.folded == text.folded } }
    after.causes += item.causes.filter { isNew($0, stands.causes) }
    after.remedies += item.remedies.filter { isNew($0, stands.remedies) }
    if stands.deadline.text.isEmpty {
      after.deadline = deadline
    } else if !deadline.text.isEmpty, deadline.text.folded != stands.deadline.text.folded {
      differences.append(
        (stands.id, item.code.description, [ItemSlot.time.rawValue, stands.deadline.text, deadline.text]))
    }
    return after
  }

  private mutating func mergeItems() {
    var next = plan.nextItem
    var taken: [CriterionCode: Int] = [:]
    for item in draft.items {
      let known = plan.items(of: item.code)
      let nth = taken[item.code, default: 0]
      taken[item.code] = nth + 1
      let before = nth < known.count ? plan.items[known[nth]] : nil
      let id = before?.id ?? Item.Key(next)
      if before == nil { next += 1 }
      let deadline = Deadline(reading: item.time, planYear: draft.header.planYear)
      var after = Item(
        id: id, criterion: item.code, causes: item.causes, remedies: item.remedies, deadline: deadline,
        expectedPoints: before?.expectedPoints, isTarget: before?.isTarget ?? false)
      if let before, isSupplement { after = supplemented(before, with: item, deadline) }
      if before != after { result.append(.item(Edit(before: before, after: after))) }
      itemKeys.append(id)
      mergeAssignments(of: item, id: id, deadline: isSupplement ? after.deadline : deadline)
    }
  }

  private mutating func mergeAssignments(of item: PlanDraft.DraftItem, id: Item.Key, deadline: Deadline) {
    let present = plan.assignments(of: id).compactMap { plan.assignments[$0] }
    var partaking = Set(present.map(\.assignee))
    func add(_ assignee: Assignee, _ role: Role, via: UnitGroup.Key? = nil) {
      guard partaking.insert(assignee).inserted else { return }
      let made = Assignment(
        id: .init(nextAssignment), item: id, assignee: assignee, via: via, role: role, due: deadline.day,
        isRecurring: deadline.isRecurring)
      nextAssignment += 1
      result.append(.assignment(Edit(before: nil, after: made)))
    }
    var leads = item.leads
    if isSupplement, let lead = present.first(where: { $0.role == .lead })?.assignee {
      let isKept = { (name: String) in assignees(named: name, direct: true).contains { $0.0 == lead } }
      if let other = leads.first, !leads.contains(where: isKept) {
        differences.append((id, item.code.description, [ItemSlot.lead.rawValue, name(of: lead), other]))
      }
      leads = []
    }
    // Named units first, so that a unit named by itself is not entered as a member of a group.
    for name in leads { assignees(named: name, direct: true).forEach { add($0.0, .lead, via: $0.1) } }
    for name in item.coordinating { assignees(named: name, direct: true).forEach { add($0.0, .coordinating) } }
    for name in leads { assignees(named: name, direct: false).forEach { add($0.0, .lead, via: $0.1) } }
    for name in item.coordinating {
      assignees(named: name, direct: false).forEach { add($0.0, .coordinating, via: $0.1) }
    }
  }

  private func name(of assignee: Assignee) -> String {
    switch assignee {
    case .unit(let key): plan.units[key]?.name ?? ""
    case .group(let key): plan.groups[key]?.name ?? ""
    }
  }

  /// The units that a name in the text means: itself, or the members of a group.
  private func assignees(named name: String, direct: Bool) -> [(Assignee, UnitGroup.Key?)] {
    if let unit = unitsByName[name.foldedSpelling] { return direct ? [(.unit(unit), nil)] : [] }
    guard !direct, let group = groupsByName[name.foldedSpelling] else { return [] }
    let units = members[group] ?? []
    return units.isEmpty ? [(.group(group), nil)] : units.map { (.unit($0), group) }
  }

  private mutating func mergeDuties() {
    var next = plan.nextDuty
    let known = Set(plan.duties.rows.map { "\($0.assignee)|\($0.text)" })
    for duty in draft.duties {
      let assignee: Assignee
      if let unit = unitsByName[duty.assignee.foldedSpelling] {
        assignee = .unit(unit)
      } else if let group = groupsByName[duty.assignee.foldedSpelling] {
        assignee = .group(group)
      } else {
        continue
      }
      guard !known.contains("\(assignee)|\(duty.text)") else { continue }
      let made = StandingDuty(id: .init(next), assignee: assignee, text: duty.text)
      next += 1
      result.append(.duty(Edit(before: nil, after: made)))
    }
  }

  /// Who clarified a finding of the draft; `nil` while it is open.
  private func clarifier(_ finding: PlanDraft.DraftFinding) -> Signature? {
    draft.clarified.isEmpty || !draft.clarified.contains(FindingContent(finding, in: draft)) ? nil : signature
  }

  private mutating func mergeFindings() {
    var next = plan.nextFinding
    var known = Set(plan.findings.rows.map(FindingContent.init))
    func add(_ finding: Finding) {
      guard known.insert(FindingContent(finding)).inserted else { return }
      result.append(.finding(Edit(before: nil, after: finding)))
      next += 1
    }
    for found in draft.findings {
      let item = found.item.flatMap { itemKeys.indices.contains($0) ? $0 : nil }
      add(
        Finding(
          id: .init(next), kind: found.kind, item: item.map { itemKeys[$0] },
          code: item.map { draft.items[$0].code.description } ?? "", line: draft.places.isEmpty ? found.line : nil,
          arguments: found.arguments,
          excerpt: found.excerpt, clarifiedAt: clarifier(found)?.clock.now,
          clarifiedBy: clarifier(found)?.author ?? ""))
    }
    for difference in differences {
      add(
        Finding(
          id: .init(next), kind: .supplementDiffers, item: difference.item, code: difference.code,
          arguments: difference.arguments))
    }
    for name in unlisted { add(Finding(id: .init(next), kind: .unitNotInRoll, arguments: [name])) }
    if isSupplement {
      add(Finding(id: .init(next), kind: .supplementedBy, arguments: draft.citation, excerpt: draft.header.title))
      return
    }
    var codes = Set(draft.items.map(\.code))
    // What a supplementary plan added stands in its text and not in this one.
    for finding in plan.findings.rows where finding.kind == .supplementedBy {
      codes.formUnion((finding.arguments.last ?? "").split(separator: ";").compactMap { CriterionCode(String($0)) })
    }
    for item in plan.items.rows where !codes.contains(item.criterion) {
      let name = plan.criteria[item.criterion]?.name ?? ""
      add(
        Finding(
          id: .init(next), kind: .droppedFromText, item: item.id, code: item.criterion.description,
          arguments: ["\(item.criterion) \(name)"]))
    }
  }
}

/// What makes two findings the same one, wherever the line stands by now.
public struct FindingContent: Hashable, Codable, Sendable {
  var kind: Finding.Kind
  var code: String
  var arguments: [String]
  var excerpt: String

  /// The content of a finding of a plan.
  public init(_ finding: Finding) {
    kind = finding.kind
    code = finding.code
    arguments = finding.arguments
    excerpt = finding.excerpt
  }

  /// The content of a finding of a draft, as it will be in the plan.
  public init(_ finding: PlanDraft.DraftFinding, in draft: PlanDraft) {
    kind = finding.kind
    code = finding.item.map { draft.items[$0].code.description } ?? ""
    arguments = finding.arguments
    excerpt = finding.excerpt
  }
}
