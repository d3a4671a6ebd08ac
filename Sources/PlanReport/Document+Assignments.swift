import PlanModel
import PlanWords

extension Document {
  /// Danh mục nhiệm vụ: the assignments and ad-hoc tasks of each unit, or of one, as a table a unit.
  public static func assignmentList(
    of plan: Plan, only: Assignee? = nil, on day: Day, template: DocumentTemplate? = nil, _ words: Words
  ) -> Document {
    let facts = ReportFacts(plan: plan, day: day, only: only)
    return .report(.assignments, of: facts, orBuiltIn: template, words).document
  }
}

extension ReportWriter {
  /// A heading and a table for each unit.
  var assignmentBlocks: [Document.Block] {
    let rows = AssignmentRows(plan: plan, day: facts.day, words: words)
    let all: [Assignee] = plan.units.rows.map { .unit($0.id) } + plan.groups.rows.map { .group($0.id) }
    var blocks: [Document.Block] = []
    for assignee in all where facts.only == nil || assignee == facts.only {
      let (assignments, tasks) = (rows.assignments(of: assignee), rows.tasks(of: assignee))
      guard !assignments.isEmpty || !tasks.isEmpty else { continue }
      let how = sentence(WorkCount(assignments, on: facts.day) + WorkCount(tasks: tasks, on: facts.day))
      blocks.append(.heading(2, "\(plan.documentName(of: assignee, words)): \(how)."))
      blocks.append(.table(rows.table(assignments, tasks, sheet: plan.documentName(of: assignee, words))))
    }
    return blocks.isEmpty ? [.paragraph(documents.lists.nothing)] : blocks
  }
}

/// The rows of a unit's table.
private struct AssignmentRows {
  let plan: Plan
  let day: Day
  let words: Words

  func assignments(of assignee: Assignee) -> [Assignment] {
    plan.assignments(of: assignee).compactMap { plan.assignments[$0] }.filter { $0.state != .cancelled }
  }

  func tasks(of assignee: Assignee) -> [Conclusion] {
    plan.conclusions.rows.filter { $0.assignee == assignee && $0.followUp == .task && $0.state != .cancelled }
  }

  func table(_ assignments: [Assignment], _ tasks: [Conclusion], sheet: String) -> DocumentTable {
    let (texts, lists) = (words.documents, words.documents.lists)
    let columns = [
      DocumentTable.Column(texts.rowNumber, share: 5, .center), .init(lists.criterion, share: 34),
      .init(lists.role, share: 12), .init(lists.officer, share: 15), .init(texts.due, share: 13, .center),
      .init(texts.state, share: 21),
    ]
    let rows =
      assignments.map { assignment in
        row(
          plan.criterion(of: assignment, words), assignment.role == .lead ? lists.lead : lists.coordinating,
          assignment.officer, assignment.due, assignment.state, assignment.deadlineState(on: day))
      }
      + tasks.map { task in
        row(plan.task(task, words), lists.adHoc, task.officer, task.due, task.state, task.deadlineState(on: day))
      }
    return DocumentTable(sheet: sheet, columns, rows: rows.enumerated().map { ["\($0.offset + 1)"] + $0.element })
  }

  private func row(
    _ subject: String, _ role: String, _ officer: String, _ due: Day?, _ state: WorkState, _ deadline: DeadlineState
  ) -> [String] {
    let isTold =
      switch deadline {
      case .overdue, .soon, .handedIn, .handedInLate, .waiting, .doneLate: true
      default: false
      }
    let when =
      if case .recurring = deadline { words.deadlines.sentence(deadline) } else {
        due.map(words.formats.day) ?? words.deadlines.missing
      }
    return [
      subject, role, officer, when,
      words.states.name(state) + (isTold ? " (\(words.deadlines.sentence(deadline)))" : ""),
    ]
  }
}
