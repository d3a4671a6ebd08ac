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
    let rows = AssignmentRows(plan: plan, day: facts.day, words: words) { work in
      work.assignment.flatMap { plan.assignments[$0] }.flatMap { plan.items[$0.item] }.flatMap(unclearDeadline)
    } isCertain: { work in
      work.assignment.flatMap { plan.assignments[$0] }.map(isCertain) ?? true
    }
    var blocks: [Document.Block] = []
    for assignee in facts.assignees {
      let work = plan.shares(in: TallyScope(on: facts.day, only: assignee)).filter { $0.state != .cancelled }
      let name = plan.documentName(of: assignee, words)
      blocks.append(.heading(2, "\(name): \(words.tally.sentence(Tally(of: work), .shares))."))
      blocks.append(.table(rows.table(work, sheet: name)))
    }
    let unassigned = facts.only == nil ? facts.shares.filter { $0.assignee == nil } : []
    if !unassigned.isEmpty {
      let name = words.meeting.nobody.uppercasedFirst
      blocks.append(.heading(2, "\(name): \(words.tally.sentence(Tally(of: unassigned), .shares))."))
      blocks.append(.table(rows.table(unassigned, sheet: name)))
    }
    return blocks.isEmpty ? [.paragraph(documents.lists.nothing)] : blocks
  }
}

/// The rows of a unit's table.
private struct AssignmentRows {
  let plan: Plan
  let day: Day
  let words: Words
  /// What is printed in the place of a day that is not certain.
  let unclearDeadline: (CountedWork) -> String?
  /// Whether it is certain that the unit has that work.
  let isCertain: (CountedWork) -> Bool

  func table(_ work: [CountedWork], sheet: String) -> DocumentTable {
    let (texts, lists) = (words.documents, words.documents.lists)
    let columns = [
      DocumentTable.Column(texts.rowNumber, share: 5, .center), .init(lists.criterion, share: 34),
      .init(lists.role, share: 12), .init(lists.officer, share: 15), .init(texts.due, share: 13, .center),
      .init(texts.state, share: 21),
    ]
    return DocumentTable(
      sheet: sheet, columns, rows: work.enumerated().map { ["\($0.offset + 1)"] + row($0.element) })
  }

  /// Where work that comes back stands; `nil` for other work.
  private func rhythm(of work: CountedWork) -> String? {
    guard case .assignment(let id) = work.subject, let assignment = plan.assignments[id] else { return nil }
    return plan.occurrences(of: assignment, on: day).map(words.time.standing)
  }

  private func row(_ work: CountedWork) -> [String] {
    let lists = words.documents.lists
    let role = work.task != nil ? lists.adHoc : work.role == .lead ? lists.lead : lists.coordinating
    let isTold =
      switch work.deadline {
      case .overdue, .soon, .handedIn, .handedInLate, .waiting, .doneLate: true
      default: false
      }
    let when =
      if let rhythm = rhythm(of: work) { rhythm } else if case .recurring = work.deadline {
        words.deadlines.sentence(work.deadline)
      } else {
        unclearDeadline(work) ?? work.due.map(words.formats.day) ?? words.deadlines.missing
      }
    return [
      plan.subject(of: work, words), isCertain(work) ? role : words.tally.unclear(role), work.officer, when,
      words.states.name(work.state) + (isTold ? " (\(words.deadlines.sentence(work.deadline)))" : ""),
    ]
  }
}
