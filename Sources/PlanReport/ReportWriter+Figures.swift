import PlanModel
import PlanWords

extension ReportFacts {
  /// What the figures of these documents count.
  var scope: TallyScope { TallyScope(on: day, only: only) }

  /// The phần việc that count: none that is cancelled, only those of the unit asked for.
  var shares: [CountedWork] { plan.shares(in: scope).filter { $0.state != .cancelled } }

  /// Everyone who has work, or the one asked for.
  var assignees: [Assignee] { plan.assigneesWithWork.filter { only == nil || $0 == only } }
}

extension ReportWriter {
  /// The figures of the document's scope; the first table of a document that counts.
  var figureBlocks: [Document.Block] { figureBlocks(plan.workload(in: facts.scope)) }

  /// A row a figure, a column each for what they count.
  private func figureBlocks(_ load: Workload) -> [Document.Block] {
    let texts = words.tally
    let columns =
      [DocumentTable.Column(words.documents.rowNumber, share: 6, .center), .init(texts.subject, share: 30)]
      + [texts.planned, texts.given, texts.all, texts.shares].map { DocumentTable.Column($0, share: 16, .right) }
    let tallies = [load.planned, load.given, load.undertakings, load.shares]
    func row(_ number: String, _ title: String, _ figure: (Tally) -> Int) -> DocumentTable.Row {
      DocumentTable.Row([.init(number), .init(title)] + tallies.map { .init(figure($0)) })
    }
    var rows = [
      row("1", texts.doneInTime, \.doneInTime), row("2", texts.doneLate, \.doneLate), row("3", texts.inTime, \.inTime),
      row("4", texts.overdueHead, \.overdue), row("5", texts.noDeadline, \.noDeadline),
      row("6", texts.waiting, \.waiting),
    ]
    var total = row("", texts.total, \.total)
    for place in total.cells.indices.dropFirst(2) { total.cells[place].formula = .sum(rows: Array(rows.indices)) }
    total.kind = .total
    rows += [
      total, row("", texts.blockedHead, \.blocked), row("", texts.awaiting, \.awaiting),
      row("", texts.cancelled, \.cancelled),
    ]
    let table = DocumentTable(sheet: texts.sheet, columns, rows: rows)
    let unclear = unclearGroups.map { "“\(plan.documentName(of: .group($0), words))”" }
    let note = unclear.isEmpty ? [] : [Document.Block.paragraph(texts.membersUnclear(unclear.joined(separator: ", ")))]
    return [.table(table), .paragraph(texts.definition)] + note
  }
}

extension ReportWriter {
  /// A criterion with its points, as far as they are certain.
  func certain(_ code: CriterionCode) -> Criterion? {
    guard var criterion = plan.counted(code) else { return nil }
    if doubts.points[code] != nil { (criterion.maximum, criterion.score, criterion.statedGap) = (nil, nil, nil) }
    return criterion
  }

  /// Points lost that have a remedy; `nil` where those of a criterion among them are not certain.
  var certainExplainedLoss: Score? {
    let isCertain = plan.criteria.rows.allSatisfy { criterion in
      doubts.points[criterion.id] == nil || !plan.items(of: criterion.id).contains(where: plan.hasRemedy)
    }
    return isCertain && plan.explainedLoss > .zero ? plan.explainedLoss : nil
  }

  /// The day an item is due, in the words of the plan where the day is not certain; `nil` where it is.
  func unclearDeadline(of item: Item) -> String? {
    guard doubts.deadlines[item.id] != nil, plan.lead(of: item.id)?.due == item.deadline.day else { return nil }
    return item.deadline.text.isEmpty ? words.deadlines.missing : item.deadline.text
  }

  /// The groups whose members are not certain and have a phần việc that is counted, in the order of the plan.
  private var unclearGroups: [UnitGroup.Key] {
    let assignments = facts.shares.compactMap { $0.assignment.flatMap { plan.assignments[$0] } }
    let counted = Set(assignments.compactMap(\.via))
    return plan.groups.rows.map(\.id).filter { counted.contains($0) && doubts.members[$0] != nil }
  }

  /// Whether it is certain that a unit has a phần việc: it is named itself, or belongs to the group that is.
  func isCertain(_ assignment: Assignment) -> Bool {
    let isClear = assignment.via.map { doubts.members[$0] == nil } ?? true
    return isClear && (assignment.role == .lead ? doubts.leads : doubts.helpers)[assignment.item] == nil
  }

  /// The findings because of which a document of a kind leaves figures out, takes the words of the plan or marks what is not
  /// certain, as sentences.
  func unclear(_ kind: ReportKind) -> [String] {
    let items = Set(facts.shares.compactMap { $0.assignment.flatMap { plan.assignments[$0]?.item } })
    let deadlines = items.flatMap { doubts.deadlines[$0] ?? [] }
    let teams =
      items.flatMap { (doubts.leads[$0] ?? []) + (doubts.helpers[$0] ?? []) }
      + unclearGroups.flatMap { doubts.members[$0] ?? [] }
    var keys: [Finding.Key] = []
    switch kind {
    case .periodic:
      let codes = Set(itemsByCode.map(\.criterion))
      keys = doubts.result + codes.flatMap { doubts.points[$0] ?? [] } + deadlines + teams
      if let year = plan.baseYear { keys += doubts.sums[year] ?? [] }
    case .assignments, .tracking: keys = deadlines + teams
    case .selfScoring, .scorecard: keys = facts.scoredYear.flatMap { doubts.sums[$0] } ?? []
    case .minutes: keys = teams
    case .plan: break
    }
    return Set(keys).sorted().compactMap { plan.findings[$0] }.map(words.findings.sentence)
  }
}

extension Plan {
  /// Everyone who has a phần việc that is not cancelled, in the order of the plan.
  var assigneesWithWork: [Assignee] {
    // Which day it is does not matter to whether there is work.
    let shares = shares(in: TallyScope(on: Day(daysSinceEpoch: 0))).filter { $0.state != .cancelled }
    let busy = Set(shares.compactMap(\.assignee))
    return everyone.filter(busy.contains)
  }

  /// What a piece of work is about: its criterion, or what the briefing asked for.
  func subject(of work: CountedWork, _ words: Words) -> String {
    switch work.subject {
    case .item(let id):
      let code = items[id]?.criterion
      return words.documents.criterion(code?.description ?? "", code.flatMap { criteria[$0]?.name.unstopped } ?? "")
    case .assignment(let id): return assignments[id].map { criterion(of: $0, words) } ?? ""
    case .task(let id): return conclusions[id].map { task($0, words) } ?? ""
    }
  }
}
