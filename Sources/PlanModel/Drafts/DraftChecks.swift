/// Compares a draft with itself and with what its reader saw, and finds what is unclear. Nothing is repaired.
///
/// A function of the draft alone, so that a correction makes the findings anew: a deadline that is typed ends "no
/// deadline", and what only the reader could see stands until the text it speaks of is corrected.
struct DraftChecks {
  private let draft: PlanDraft
  private let header: PlanHeader
  private(set) var findings: [PlanDraft.DraftFinding]
  /// Fields that items lack and an unplaced block may hold.
  private var held: Set<Held> = []
  /// The unplaced blocks by the criteria they stand at, and the tables that stand at none.
  private var blocksByCode: [CriterionCode: [Int]] = [:]
  private var looseTables: [Int] = []

  private struct Held: Hashable {
    var block: Int
    var slot: ItemSlot
  }

  /// The name of each unit by all its names, folded.
  private var unitNames: [String: String] = [:]

  init(_ draft: PlanDraft) {
    (self.draft, header) = (draft, draft.header)
    findings = draft.seen.filter { $0.kind == .sourceNote }
    for (place, block) in draft.unplaced.enumerated() {
      let codes = block.codes
      for code in codes { blocksByCode[code, default: []].append(place) }
      if codes.isEmpty, block.kind == .table { looseTables.append(place) }
    }
    for unit in draft.units { for name in [unit.name] + unit.aliases { unitNames[name.foldedSpelling] = unit.name } }
    checkYears()
    for index in draft.items.indices { checkItem(index) }
    checkCodes()
    findings += DraftConflicts(draft, unitNames: unitNames).findings
    checkUnits()
    findings += draft.seen.filter { $0.kind != .sourceNote }
    checkUnplaced()
  }

  private mutating func add(
    _ kind: Finding.Kind, item: Int? = nil, line: Int?, arguments: [String] = [], excerpt: String = ""
  ) {
    findings.append(.init(kind: kind, item: item, line: line, arguments: arguments, excerpt: excerpt))
  }

  // MARK: The plan

  private mutating func checkYears() {
    guard let stated = header.published?.year, let index = header.resultYear, stated != index else { return }
    add(.yearConflict, line: draft.headerLines.published?.lowerBound, arguments: ["\(stated)", "\(index)"])
  }

  /// Each block once: what it is, its title, its first words, and which fields of its items are empty that it may hold.
  private mutating func checkUnplaced() {
    guard !draft.unplaced.isEmpty else { return }
    let items = Dictionary(draft.items.enumerated().map { ($1.code, $0) }) { first, _ in first }
    for (place, block) in draft.unplaced.enumerated() {
      let codes = block.codes
      let item = codes.count == 1 ? items[codes[0]] : nil
      let slots = block.candidates.filter { held.contains(Held(block: place, slot: $0)) }
      let told = slots.isEmpty ? [] : [slots.map(\.rawValue).joined(separator: ",")]
      let named = block.title.isEmpty && told.isEmpty ? [] : [block.kind.rawValue, block.title]
      add(
        .unplacedText, item: item, line: block.line, arguments: named + told, excerpt: block.pieces.first?.text ?? "")
    }
  }

  /// Whether a field that an item lacks may stand in an unplaced block of it: the two are then told together.
  private mutating func isHeld(_ slot: ItemSlot, of index: Int) -> Bool {
    let code = draft.items[index].code
    let places = (blocksByCode[code] ?? []) + looseTables
    guard let place = places.first(where: { draft.unplaced[$0].candidates.contains(slot) }) else { return false }
    held.insert(Held(block: place, slot: slot))
    return true
  }

  // MARK: Items

  private mutating func checkItem(_ index: Int) {
    let item = draft.items[index]
    let line = item.sourceLine
    checkScore(index)
    if item.causes.isEmpty, !isHeld(.cause, of: index) { add(.noCause, item: index, line: line) }
    if item.remedies.isEmpty, !isHeld(.remedy, of: index) { add(.noRemedy, item: index, line: line) }
    if item.leadText == nil, !isHeld(.lead, of: index) { add(.noLead, item: index, line: line) }
    if item.leads.count > 1 { add(.severalLeads, item: index, line: line, arguments: [item.leadText ?? ""]) }
    checkTime(index)
    checkBlame(index)
    checkTaken(index)
    seen(index, [.unplacedText])
  }

  /// Adds what the reader saw of an item.
  private mutating func seen(_ index: Int, _ kinds: [Finding.Kind]) {
    for finding in draft.items[index].seen where kinds.contains(finding.kind) {
      add(finding.kind, item: index, line: finding.line, arguments: finding.arguments, excerpt: finding.excerpt)
    }
  }

  private mutating func checkScore(_ index: Int) {
    let item = draft.items[index]
    seen(index, [.ambiguousNumber])
    seen(index, [.scoreConflict])
    guard let score = item.score, let maximum = item.maximum else {
      if item.statedGap == nil, !item.seen.contains(where: { $0.kind == .ambiguousNumber }), !isHeld(.points, of: index)
      {
        add(.noScore, item: index, line: item.sourceLine)
      }
      return
    }
    guard score > maximum else { return }
    add(.scoreAboveMaximum, item: index, line: item.sourceLine, arguments: [score.decimalText, maximum.decimalText])
  }

  private mutating func checkTime(_ index: Int) {
    let item = draft.items[index]
    guard let time = item.time else {
      if !isHeld(.time, of: index) { add(.noDeadline, item: index, line: item.sourceLine) }
      return
    }
    let deadline = Deadline(reading: time, planYear: header.planYear)
    guard deadline.day == nil, !deadline.isRecurring else { return }
    add(.unreadableDeadline, item: index, line: item.sourceLine, arguments: [time])
  }

  /// A unit that a cause blames, unless it leads by now or the cause is gone.
  private mutating func checkBlame(_ index: Int) {
    let item = draft.items[index]
    guard let lead = item.leadText else { return }
    let leads = item.leads.map { unitNames[$0.foldedSpelling] ?? $0 } + [lead]
    for finding in item.seen where finding.kind == .blamesOtherUnit {
      guard let blamed = finding.arguments.first, item.causes.contains(finding.excerpt) else { continue }
      let name = unitNames[blamed.foldedSpelling] ?? blamed
      guard
        !leads.contains(where: {
          $0.foldedSpelling == name.foldedSpelling || $0.foldedSpelling == blamed.foldedSpelling
        })
      else { continue }
      add(.blamesOtherUnit, item: index, line: finding.line, arguments: [blamed, lead], excerpt: finding.excerpt)
    }
  }

  /// What was taken from another item or by the order of a list, as long as it stands there.
  private mutating func checkTaken(_ index: Int) {
    let item = draft.items[index]
    let lists = [item.causes, item.remedies, item.coordinating].map { $0.joined(separator: "; ") }
    seen(index, [.sharedByCriteria])
    for finding in item.seen where finding.kind == .takenFromOther || finding.kind == .leadByOrder {
      let stands =
        finding.kind == .takenFromOther
        ? ([item.leadText, item.time] + lists).contains(finding.arguments.dropFirst().first)
        : item.leadText == finding.arguments.first
      guard stands else { continue }
      add(finding.kind, item: index, line: finding.line, arguments: finding.arguments, excerpt: finding.excerpt)
    }
  }

  // MARK: Codes

  private mutating func checkCodes() {
    var byCode: [CriterionCode: Int] = [:]
    var byName: [String: Int] = [:]
    for (index, item) in draft.items.enumerated() {
      let name = item.name.foldedSpelling
      if let first = byCode[item.code] {
        let other = draft.items[first]
        add(.duplicateCode, item: index, line: item.sourceLine, arguments: other.sourceLine.map { ["\($0)"] } ?? [])
        if other.name.foldedSpelling != name, !other.name.isEmpty, !name.isEmpty {
          add(.nameConflict, item: index, line: item.sourceLine, arguments: [other.name, item.name])
        }
      } else {
        byCode[item.code] = index
        if let first = byName[name], !name.isEmpty {
          let other = draft.items[first]
          add(
            .nameConflict, item: index, line: item.sourceLine,
            arguments: ["\(other.code) \(other.name)", "\(item.code) \(item.name)"])
        }
      }
      byName[name] = byName[name] ?? index
    }
  }

  // MARK: Units

  private mutating func checkUnits() {
    for unit in draft.units {
      for other in unit.otherNames
      where unit.aliases.contains(where: { $0.foldedSpelling == other.name.foldedSpelling }) {
        add(.unitNamedTwoWays, line: other.line, arguments: [unit.name, other.name])
      }
    }
    for group in draft.groups where !group.isConfirmed {
      if group.members.isEmpty {
        add(.groupWithoutMembers, line: group.line, arguments: [group.name])
      } else {
        add(.groupMembersProposed, line: group.line, arguments: [group.name, group.members.joined(separator: "; ")])
      }
    }
  }
}

extension PlanDraft {
  /// How much of the points lost the items explain, where it is not all: as a rule plans leave some of them out.
  public var pointsUnexplained: (explained: Score, lost: Score)? {
    guard let lost = header.published?.lost else { return nil }
    var counted: Set<CriterionCode> = []
    var explained = Score.zero
    for item in items where counted.insert(item.code).inserted { explained = explained + (item.gap ?? .zero) }
    return explained < lost ? (explained, lost) : nil
  }

  /// What is unclear of the draft as it is now.
  public var checked: [DraftFinding] { DraftChecks(self).findings }
}

extension PlanDraft.DraftItem {
  /// Points lost, as far as the item tells.
  public var gap: Score? {
    if let maximum, let score { return max(.zero, maximum - score) }
    return statedGap
  }

  /// The line where it starts; `nil` for one that is of no source.
  public var sourceLine: Int? { line > 0 ? line : nil }
}
