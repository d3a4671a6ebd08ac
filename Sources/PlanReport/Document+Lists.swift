import PlanModel
import PlanWords

extension Document {
  /// The assignments of each unit, or of one, as a table a unit.
  public static func assignmentList(of plan: Plan, only: Assignee? = nil, on day: Day, _ words: Words) -> Document {
    let texts = words.documents
    var blocks: [Block] = []
    for assignee in plan.assigneesWithWork where only == nil || assignee == only {
      let own = plan.assignments(of: assignee).compactMap { plan.assignments[$0] }.filter { $0.state != .cancelled }
      let count = WorkCount(own, on: day)
      let how = texts.count(
        done: count.done, total: count.total, overdue: count.overdue, blocked: count.blocked, words.formats)
      blocks.append(.heading(2, "\(plan.name(of: assignee)): \(how)."))
      blocks.append(.table(table(of: own, plan, day, words)))
    }
    if blocks.isEmpty { blocks = [.paragraph(texts.nothing)] }
    return Document(
      kind: texts.list,
      abstract: texts.listAbstract(texts.plan(plan.header.planYear, plan.header.agency), words.formats.day(day)),
      blocks: blocks)
  }

  private static func table(of assignments: [Assignment], _ plan: Plan, _ day: Day, _ words: Words) -> DocumentTable {
    let texts = words.documents
    let columns = [
      DocumentTable.Column(texts.number1, share: 5, .center), .init(texts.code, share: 34),
      .init(texts.role, share: 10),
      .init(texts.officer, share: 16), .init(texts.due, share: 13, .center), .init(texts.state, share: 22),
    ]
    let rows = assignments.enumerated().map { number, assignment in
      let code = plan.items[assignment.item]?.criterion
      let name = code.flatMap { plan.criteria[$0]?.name } ?? ""
      let deadline = assignment.deadlineState(on: day)
      let isTold: Bool
      switch deadline {
      case .overdue, .soon, .doneLate: isTold = true
      default: isTold = false
      }
      let state = words.states.name(assignment.state) + (isTold ? " (\(words.deadlines.sentence(deadline)))" : "")
      return [
        "\(number + 1)", "\(code?.description ?? "") \(name)".trimmed,
        assignment.role == .lead ? texts.lead : texts.coordinating, assignment.officer,
        assignment.due.map(words.formats.day) ?? words.deadlines.missing, state,
      ]
    }
    return DocumentTable(columns, rows: rows)
  }

  /// What each unit is asked before a meeting, ready to be sent: one document a unit that is asked something.
  public static func reminders(
    of facts: MeetingFacts, only: Assignee? = nil, _ words: Words
  ) -> [(assignee: Assignee, document: Document)] {
    facts.agenda().parts.compactMap { part in
      guard let assignee = part.assignee, only == nil || only == assignee else { return nil }
      let texts = words.documents
      let title = facts.briefing.title.isEmpty ? words.meeting.listTitle : facts.briefing.title
      let event =
        "\(title.lowercased().hasPrefix("giao ban") ? lowercasedFirst(title) : title) (\(words.formats.day(facts.briefing.day)))"
      return (
        assignee,
        Document(
          kind: texts.reminder,
          blocks: [
            .paragraph(texts.dear(facts.plan.name(of: assignee))), .paragraph(texts.reminderOpening(event)),
            .numbered(part.lines.map { sentence(of: $0, facts.plan, words) }),
            .paragraph(texts.reminderClosing(words.formats.day(facts.briefing.day))),
          ])
      )
    }
  }

  /// The agenda of a meeting, unit by unit.
  public static func agenda(of facts: MeetingFacts, _ words: Words) -> Document {
    let texts = words.documents
    var blocks: [Block] = []
    for (number, part) in facts.agenda().parts.enumerated() {
      let name = part.assignee.map { facts.plan.name(of: $0) } ?? words.meeting.nobody
      blocks.append(.heading(2, "\(number + 1). \(name)"))
      blocks.append(.points(part.lines.map { sentence(of: $0, facts.plan, words) }))
    }
    if blocks.isEmpty { blocks = [.paragraph(words.meeting.nothing)] }
    let title = facts.briefing.title.isEmpty ? words.meeting.listTitle : facts.briefing.title
    return Document(
      kind: texts.agendaKind, abstract: texts.agendaAbstract(title, words.formats.day(facts.briefing.day)),
      blocks: blocks)
  }

  /// A line of the agenda: what it is about, and why it is there.
  private static func sentence(of line: AgendaLine, _ plan: Plan, _ words: Words) -> String {
    let reasons = line.reasons.map(words.agenda.reason).joined(separator: "; ")
    let subject: String
    switch line.subject {
    case .assignment(let id):
      let code = plan.assignments[id].flatMap { plan.items[$0.item]?.criterion }
      let role = plan.assignments[id]?.role == .lead ? words.documents.lead : words.documents.coordinating
      subject = "\(code?.description ?? "") \(code.flatMap { plan.criteria[$0]?.name } ?? "") (\(role))".trimmed
    case .conclusion(let id): subject = plan.conclusions[id]?.text.unstopped ?? ""
    }
    return reasons.isEmpty ? "\(subject)." : "\(subject): \(reasons)."
  }

  private static func lowercasedFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  /// What came of the work between two meetings, unit by unit.
  public static func changes(in facts: MeetingFacts, _ words: Words) -> Document {
    let (texts, plan) = (words.documents, facts.plan)
    func code(_ id: Assignment.Key) -> String { plan.assignments[id].map { plan.subject(of: $0).code } ?? "?" }
    var blocks: [Block] = []
    for part in facts.diff?.parts ?? [] {
      blocks.append(.heading(2, plan.name(of: part.assignee)))
      let moved = part.moved.map { move in
        words.meeting.moved(
          code(move.assignment), move.from.map(words.states.name) ?? "…", words.states.name(move.to))
      }
      let broken = part.broken.compactMap { id in
        plan.assignments[id].map { assignment in
          words.meeting.broken(
            code(id), (assignment.originalDue ?? assignment.due).map(words.formats.day) ?? "?",
            words.states.name(assignment.state))
        }
      }
      let putOff = part.extended.map { put in
        words.meeting.extended(code(put.assignment), words.formats.day(put.from), words.formats.day(put.to), put.count)
      }
      for (title, points) in [(texts.moved, moved), (texts.broken, broken), (texts.putOff, putOff)]
      where !points.isEmpty {
        blocks += [.paragraph("\(title):"), .points(points)]
      }
    }
    if blocks.isEmpty { blocks = [.paragraph(texts.noChanges)] }
    return Document(
      kind: texts.changesKind,
      abstract: texts.changesAbstract(
        words.formats.day(facts.briefing.day), facts.previous.map { words.formats.day($0.day) }), blocks: blocks)
  }
}
