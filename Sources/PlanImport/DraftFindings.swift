import PlanModel

/// Compares what was read with itself and notes what is unclear. Nothing is repaired.
struct DraftFindings {
  private let header: PlanHeader
  private let builders: [ItemBuilder]
  private let roll: UnitRoll
  private let blame: BlameFinder
  private(set) var findings: [PlanDraft.DraftFinding] = []

  init(header: PlanHeader, builders: [ItemBuilder], roll: UnitRoll, unplaced: [Passage], resultLine: Int?) {
    self.header = header
    self.builders = builders
    self.roll = roll
    blame = BlameFinder(roll)
    checkYears(resultLine)
    for index in builders.indices { checkItem(index) }
    checkCodes()
    checkUnits()
    checkPoints(resultLine)
    for passage in unplaced { add(.unplacedText, line: passage.line, excerpt: passage) }
  }

  private mutating func add(
    _ kind: Finding.Kind, item: Int? = nil, line: Int?, arguments: [String] = [], excerpt: Passage? = nil
  ) {
    findings.append(.init(kind: kind, item: item, line: line, arguments: arguments, excerpt: excerpt?.text ?? ""))
  }

  // MARK: The plan

  private mutating func checkYears(_ line: Int?) {
    guard let stated = header.published?.year, let index = header.resultYear, stated != index else { return }
    add(.yearConflict, line: line, arguments: ["\(stated)", "\(index)"])
  }

  private mutating func checkPoints(_ line: Int?) {
    guard let lost = header.published?.lost else { return }
    var counted: Set<CriterionCode> = []
    var explained = Score.zero
    for builder in builders where counted.insert(builder.item.code).inserted {
      explained = explained + (Self.gap(builder.item) ?? .zero)
    }
    guard explained < lost else { return }
    add(.pointsUnexplained, line: line, arguments: [explained.decimalText, lost.decimalText])
  }

  private static func gap(_ item: PlanDraft.DraftItem) -> Score? {
    if let maximum = item.maximum, let score = item.score { return max(.zero, maximum - score) }
    return item.statedGap
  }

  // MARK: Items

  private mutating func checkItem(_ index: Int) {
    let builder = builders[index]
    let item = builder.item
    let line = item.line
    checkScore(index)
    if item.causes.isEmpty { add(.noCause, item: index, line: line) }
    if item.remedies.isEmpty { add(.noRemedy, item: index, line: line) }
    if item.leadText == nil { add(.noLead, item: index, line: line) }
    if item.leads.count > 1 { add(.severalLeads, item: index, line: line, arguments: [item.leadText ?? ""]) }
    checkTime(index)
    checkBlame(index)
    for passage in builder.unplaced { add(.unplacedText, item: index, line: passage.line, excerpt: passage) }
  }

  private mutating func checkScore(_ index: Int) {
    let builder = builders[index]
    let item = builder.item
    let line = item.line
    for text in builder.score.ambiguous {
      add(.ambiguousNumber, item: index, line: line, arguments: [text], excerpt: builder.place)
    }
    for pair in builder.score.conflicts {
      add(.scoreConflict, item: index, line: line, arguments: pair, excerpt: builder.place)
    }
    guard let score = item.score, let maximum = item.maximum else {
      if item.statedGap == nil, builder.score.ambiguous.isEmpty { add(.noScore, item: index, line: line) }
      return
    }
    guard score > maximum else { return }
    add(.scoreAboveMaximum, item: index, line: line, arguments: [score.decimalText, maximum.decimalText])
  }

  private mutating func checkTime(_ index: Int) {
    let item = builders[index].item
    guard let time = item.time else { return add(.noDeadline, item: index, line: item.line) }
    let deadline = Deadline(reading: time, planYear: header.planYear)
    guard deadline.day == nil, !deadline.isRecurring else { return }
    add(.unreadableDeadline, item: index, line: item.line, arguments: [time])
  }

  private mutating func checkBlame(_ index: Int) {
    guard let lead = builders[index].item.leadText else { return }
    let leads = builders[index].item.leads.map { roll.index(of: $0) }
    var named: Set<String> = []
    for cause in builders[index].causes {
      for blamed in blame.blamed(in: cause) where !leads.contains(blamed.entry) || blamed.entry == nil {
        guard named.insert(blamed.name).inserted, blamed.name.folded != lead.folded else { continue }
        add(.blamesOtherUnit, item: index, line: blamed.line, arguments: [blamed.name, lead], excerpt: cause)
      }
    }
  }

  // MARK: Codes

  private mutating func checkCodes() {
    var byCode: [CriterionCode: Int] = [:]
    var byName: [String: Int] = [:]
    for (index, builder) in builders.enumerated() {
      let item = builder.item
      let name = item.name.folded
      if let first = byCode[item.code] {
        add(.duplicateCode, item: index, line: item.line, arguments: ["\(builders[first].item.line)"])
        let other = builders[first].item.name
        if other.folded != name, !other.isEmpty, !name.isEmpty {
          add(.nameConflict, item: index, line: item.line, arguments: [other, item.name])
        }
      } else {
        byCode[item.code] = index
        if let first = byName[name], !name.isEmpty {
          let other = builders[first].item
          add(
            .nameConflict, item: index, line: item.line,
            arguments: ["\(other.code) \(other.name)", "\(item.code) \(item.name)"])
        }
      }
      byName[name] = byName[name] ?? index
    }
  }

  // MARK: Units

  private mutating func checkUnits() {
    for entry in roll.entries {
      for other in entry.otherNames {
        add(.unitNamedTwoWays, line: other.line, arguments: [entry.unit.name, other.name])
      }
    }
    for (index, group) in roll.groups.enumerated() {
      let line = roll.groupLines[index]
      if group.members.isEmpty {
        add(.groupWithoutMembers, line: line, arguments: [group.name])
      } else {
        add(.groupMembersProposed, line: line, arguments: [group.name, group.members.joined(separator: "; ")])
      }
    }
  }
}
