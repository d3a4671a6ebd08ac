import PlanModel
import PlanWords

extension Document {
  /// Thông báo kết luận giao ban: how far the work is by unit, what was reported, what was concluded and given to whom.
  public static func minutes(of facts: MeetingFacts, _ words: Words) -> Document {
    MinutesWriter(facts: facts, words: words).document
  }
}

/// Puts the minutes of a meeting together.
private struct MinutesWriter {
  let facts: MeetingFacts
  let words: Words

  private var texts: DocumentWords { words.documents }
  private var plan: Plan { facts.plan }
  private var day: Day { facts.briefing.day }
  private var chair: String { facts.briefing.chair.unstopped }
  private var meeting: String { texts.meeting(facts.title(words)) }

  var document: Document {
    Document(
      issuer: .of(plan, kind: "TB", day: day, texts), kind: texts.notice,
      abstract: texts.minutesAbstract(chair, meeting),
      blocks: [.paragraph(opening)] + numbered([situation, conclusions, tasks]) + [.paragraph(texts.closing)],
      recipients: texts.recipients, signature: texts.signature)
  }

  /// The parts that have something to say, each with its roman number.
  private func numbered(_ parts: [(title: String, blocks: [Document.Block])]) -> [Document.Block] {
    let told = parts.filter { !$0.blocks.isEmpty }
    return zip(["I", "II", "III", "IV"], told).flatMap { number, part in
      [.heading(1, "\(number). \(part.title)")] + part.blocks
    }
  }

  private var opening: String {
    let briefing = facts.briefing
    let present = briefing.present.map { plan.documentName(of: .unit($0), words) }
    let absent = plan.units.rows.filter {
      $0.isActive(on: day) && !briefing.present.contains($0.id) && !plan.assignments(of: .unit($0.id)).isEmpty
    }.map { plan.documentName(of: .unit($0.id), words) }
    let name = texts.plan(plan.header.planYear, plan.header.agency)
    var sentences = [texts.opening(words.formats.day(day), chair, meeting, name)]
    if !present.isEmpty { sentences.append(texts.present(present.joined(separator: "; "))) }
    if !present.isEmpty, !absent.isEmpty { sentences.append(texts.absent(absent.joined(separator: "; "))) }
    if !briefing.secretary.isEmpty { sentences.append(texts.secretary(briefing.secretary.unstopped)) }
    return sentences.joined(separator: " ")
  }

  private var situation: (title: String, blocks: [Document.Block]) {
    var blocks: [Document.Block] = [
      .paragraph(texts.overall(words.formats.day(day), count(WorkCount(plan.assignments.rows, on: day))))
    ]
    let earlier = WorkCount(tasks: plan.conclusions.rows.filter { $0.briefing != facts.briefing.id }, on: day)
    if earlier.total > 0 { blocks.append(.paragraph(texts.earlierConclusions(count(earlier)))) }
    let reports = facts.reports()
    for (number, assignee) in plan.assigneesWithWork.enumerated() {
      let own = plan.assignments(of: assignee).compactMap { plan.assignments[$0] }
      let name = plan.documentName(of: assignee, words)
      blocks.append(.heading(2, "\(number + 1). \(name): \(count(WorkCount(own, on: day)))."))
      let points = own.compactMap { assignment in reports[assignment.id].map { point(assignment, $0) } }
      blocks.append(points.isEmpty ? .paragraph(texts.nothingReported) : .points(points))
    }
    return (texts.situation, blocks)
  }

  private func count(_ count: WorkCount) -> String {
    texts.count(done: count.done, total: count.total, overdue: count.overdue, blocked: count.blocked, words.formats)
  }

  /// What was reported of one assignment.
  private func point(_ assignment: Assignment, _ update: Update) -> String {
    var sentences = [texts.reported(plan.criterion(of: assignment, words), words.states.name(update.state))]
    if !update.reason.isEmpty { sentences.append(texts.reason(update.reason.unstopped)) }
    if !update.result.isEmpty { sentences.append(texts.result(update.result.unstopped)) }
    if !update.difficulty.isEmpty { sentences.append(texts.difficulty(update.difficulty.unstopped)) }
    if !update.proposal.isEmpty { sentences.append(texts.proposal(update.proposal.unstopped)) }
    if let old = update.extendedFrom, let new = update.due {
      sentences.append(
        texts.extended(words.formats.day(new), words.formats.day(old), update.extensionReason.unstopped))
    }
    return sentences.joined(separator: " ")
  }

  private var conclusions: (title: String, blocks: [Document.Block]) {
    let conclusions = plan.conclusions(of: facts.briefing.id)
    guard !conclusions.isEmpty else { return (texts.conclusions, [.paragraph(texts.noConclusions)]) }
    let points = conclusions.map { conclusion in
      texts.conclusion(
        conclusion.text, nameOutside(conclusion), conclusion.officer, conclusion.due.map(words.formats.day))
    }
    return (
      texts.conclusions, [.paragraph(texts.concluding(chair.isEmpty ? texts.someChair : chair)), .numbered(points)]
    )
  }

  /// Who is to do what was concluded, where the conclusion itself does not say so.
  private func nameOutside(_ conclusion: Conclusion) -> String? {
    guard let name = conclusion.assignee.map({ plan.documentName(of: $0, words) }) else { return nil }
    return conclusion.text.folded.contains(name.folded) ? nil : name
  }

  /// The conclusions that somebody is to act on, as a table.
  private var tasks: (title: String, blocks: [Document.Block]) {
    let tasks = plan.conclusions(of: facts.briefing.id).filter { $0.followUp != .noted }
    guard !tasks.isEmpty else { return (texts.assigned, []) }
    let columns = [
      DocumentTable.Column(texts.rowNumber, share: 6, .center), .init(texts.task, share: 42),
      .init(texts.unit, share: 24), .init(texts.due, share: 14, .center), .init(texts.state, share: 14),
    ]
    let rows = tasks.enumerated().map { number, task in
      [
        "\(number + 1)", task.text, task.assignee.map { plan.documentName(of: $0, words) } ?? words.meeting.nobody,
        task.due.map(words.formats.day) ?? words.deadlines.missing, words.states.name(state(of: task)),
      ]
    }
    return (texts.assigned, [.table(DocumentTable(columns, rows: rows))])
  }

  private func state(of conclusion: Conclusion) -> WorkState {
    guard case .assignment(let id) = conclusion.followUp else { return conclusion.state }
    return plan.assignments[id]?.state ?? conclusion.state
  }
}
