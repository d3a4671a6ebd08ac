import PlanModel
import PlanWords

extension ReportWriter {
  /// The tracking table: 25 columns, the rows by due date, then by name in Vietnamese order; rows without a date last.
  var trackingTable: DocumentTable {
    let shares = [3, 20, 8, 12, 14, 10, 8, 8, 8, 14, 10, 16, 7, 12, 12, 5, 8, 8, 8, 8, 5, 8, 8, 6, 6]
    let columns = zip(texts.tracking, shares).enumerated().map { place, head in
      DocumentTable.Column(head.0, share: head.1, [0, 6, 7, 15, 18, 19, 20, 21].contains(place) ? .center : .left)
    }
    let all =
      facts.assignments.map { (due: $0.due, name: plan.criterion(of: $0, words), cells: cells(of: $0)) }
      + tasks.map { (due: $0.due, name: $0.text, cells: cells(of: $0)) }
    let sorted = all.sorted { left, right in
      let (first, second) = (left.due?.number ?? .max, right.due?.number ?? .max)
      return first == second ? VietnameseText.precedes(left.name, right.name) : first < second
    }
    return DocumentTable(
      columns, rows: sorted.enumerated().map { DocumentTable.Row([.init($0.offset + 1)] + $0.element.cells) })
  }

  private var tasks: [Conclusion] {
    plan.conclusions.rows.filter {
      $0.followUp == .task && $0.state != .cancelled && (facts.only == nil || $0.assignee == facts.only)
    }
  }

  private var source: String {
    guard let decision = plan.header.decision, !decision.number.isEmpty else { return texts.planSource }
    return texts.source(texts.decision(decision.number, decision.day.map(words.formats.day), ""))
  }

  /// The cells of an assignment behind its number.
  private func cells(of assignment: Assignment) -> [DocumentTable.Cell] {
    let formats = words.formats
    let item = plan.items[assignment.item]
    let update = facts.latest[assignment.id]
    let updated = (update?.at ?? assignment.updatedAt).map(plan.settings.day)
    let coordinating = item.map { others(than: assignment, in: $0) } ?? ""
    let kind = assignment.isRecurring ? texts.regular : assignment.due == nil ? "" : texts.withDeadline
    return [
      .init(plan.criterion(of: assignment, words)), "", .init(plan.documentName(of: assignment.assignee, words)),
      .init(coordinating), .init(assignment.officer), "", .init(assignment.due, formats), .init(kind), .init(source),
      .init(state(of: assignment)), .init(update?.result ?? ""), progress(of: assignment.state),
      .init(joined([update?.difficulty ?? "", assignment.reason])), .init(update?.proposal ?? ""),
      .init("N\(assignment.id.number)"), "", .init(item?.deadline.text ?? ""), .init(updated, formats),
      .init(assignment.completed, formats), .init(assignment.extensions),
      .init(assignment.extensions > 0 ? assignment.originalDue : nil, formats), "", "", "",
    ]
  }

  /// The cells of a task that a meeting gave, behind its number.
  private func cells(of task: Conclusion) -> [DocumentTable.Cell] {
    let formats = words.formats
    let meeting = plan.briefings[task.briefing]
    return [
      .init(task.text), "", .init(task.assignee.map { plan.documentName(of: $0, words) } ?? ""), "",
      .init(task.officer), .init(meeting?.day, formats), .init(task.due, formats), .init(texts.adHoc),
      .init(meeting.map { texts.concluded(on: formats.day($0.day)) } ?? ""), .init(words.states.name(task.state)),
      .init(task.result), progress(of: task.state), .init(task.reason), "", .init("K\(task.id.number)"),
      .init(meeting?.chair ?? ""), "", "", .init(task.completed, formats), "", "", "", "", "",
    ]
  }

  private func others(than assignment: Assignment, in item: Item) -> String {
    let own = plan.documentName(of: assignment.assignee, words)
    return names(of: item, .coordinating).filter { $0 != own }.joined(separator: "; ")
  }

  private func progress(of state: WorkState) -> DocumentTable.Cell {
    state == .done ? .init("100%", .share(100_000)) : ""
  }
}
