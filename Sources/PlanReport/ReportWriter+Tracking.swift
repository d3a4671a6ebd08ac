import PlanModel
import PlanWords

extension ReportWriter {
  /// The tracking table: 25 columns, a row a nhiệm vụ: items by code, then tasks given at briefings as they were given.
  /// Of one unit, all in which it has a part.
  var trackingTable: DocumentTable {
    let shares = [3, 20, 8, 12, 14, 10, 8, 8, 8, 14, 10, 16, 7, 12, 12, 5, 8, 8, 8, 8, 5, 8, 8, 6, 6]
    let columns = zip(texts.tracking, shares).enumerated().map { place, head in
      DocumentTable.Column(head.0, share: head.1, [0, 6, 7, 15, 18, 19, 20, 21].contains(place) ? .center : .left)
    }
    let rows = trackedWork.map { work -> [DocumentTable.Cell] in
      switch work.subject {
      case .item(let id): plan.items[id].map { cells(of: $0, work) } ?? []
      case .task(let id): plan.conclusions[id].map { cells(of: $0, work) } ?? []
      case .assignment: []
      }
    }
    return DocumentTable(
      columns, rows: rows.enumerated().map { DocumentTable.Row([.init($0.offset + 1)] + $0.element) })
  }

  /// The nhiệm vụ that are not cancelled; of one unit, those in which it has a phần việc.
  private var trackedWork: [CountedWork] {
    let all = plan.undertakings(in: TallyScope(on: facts.day)).filter { $0.state != .cancelled }
    guard facts.only != nil else { return all }
    var own: Set<CountedWork.Subject> = []
    for share in facts.shares {
      if let item = share.assignment.flatMap({ plan.assignments[$0]?.item }) { own.insert(.item(item)) }
      if share.task != nil { own.insert(share.subject) }
    }
    return all.filter { own.contains($0.subject) }
  }

  private var source: String {
    guard let decision = plan.header.decision, !decision.number.isEmpty else { return texts.planSource }
    return texts.source(texts.decision(decision.number, decision.day.map(words.formats.day), ""))
  }

  /// The cells of an item behind its number: those of its lead; what the helpers did stands in the result.
  private func cells(of item: Item, _ work: CountedWork) -> [DocumentTable.Cell] {
    let formats = words.formats
    let lead = plan.lead(of: item.id)
    let update = lead.flatMap { facts.latest[$0.id] }
    let updated = (update?.at ?? lead?.updatedAt).map(plan.settings.day)
    let kind =
      lead?.isRecurring ?? item.deadline.isRecurring ? texts.regular : work.due == nil ? "" : texts.withDeadline
    return [
      .init(name(of: item)), "", .init(self.lead(of: item)), .init(coordinating(of: item)), .init(work.officer), "",
      (rhythm(of: item) ?? unclearDeadline(of: item)).map { .init($0) } ?? .init(work.due, formats), .init(kind),
      .init(source),
      .init(state(work.state, work.deadline)),
      .init(result(of: item, lead: lead, update)), progress(of: work.state),
      .init(joined([update?.difficulty ?? "", work.reason])), .init(update?.proposal ?? ""),
      .init("N\(item.id.number)"), "", .init(item.deadline.text), .init(updated, formats),
      .init(work.completed, formats), .init(work.extensions),
      .init(work.extensions > 0 ? lead?.originalDue : nil, formats), "", "", "",
    ]
  }

  /// What the lead reported, and how far each helper is.
  private func result(of item: Item, lead: Assignment?, _ update: Update?) -> String {
    let helpers = plan.assignments(of: item.id).compactMap { plan.assignments[$0] }.filter {
      $0.id != lead?.id && $0.state != .cancelled
    }
    let told = helpers.map { helper in
      let result = facts.latest[helper.id]?.result.unstopped ?? ""
      let name = plan.documentName(of: helper.assignee, words)
      return texts.helper(isCertain(helper) ? name : words.tally.unclear(name), state(of: helper), result)
    }
    return ([update?.result.unstopped ?? ""] + told).filter { !$0.isEmpty }.joined(separator: "; ")
  }

  /// The cells of a task that a meeting gave, behind its number.
  private func cells(of task: Conclusion, _ work: CountedWork) -> [DocumentTable.Cell] {
    let formats = words.formats
    let meeting = plan.briefings[task.briefing]
    return [
      .init(task.text), "", .init(task.assignee.map { plan.documentName(of: $0, words) } ?? ""), "",
      .init(task.officer), .init(meeting?.day, formats), .init(task.due, formats), .init(texts.adHoc),
      .init(meeting.map { texts.concluded(on: formats.day($0.day)) } ?? ""),
      .init(state(task.state, work.deadline)),
      .init(task.result), progress(of: task.state), .init(task.reason), "", .init("K\(task.id.number)"),
      .init(meeting?.chair ?? ""), "", "", .init(task.completed, formats), "", "", "", "", "",
    ]
  }

  private func progress(of state: WorkState) -> DocumentTable.Cell {
    state == .done ? .init("100%", .share(100_000)) : ""
  }
}
