import PlanModel
import PlanWords

extension Document {
  /// The agenda of a meeting, unit by unit.
  public static func agenda(of facts: MeetingFacts, _ words: Words) -> Document {
    let texts = words.documents.lists
    let day = words.formats.day(facts.briefing.day)
    let parts = facts.agenda().parts
    var opening = texts.agendaOpening(day, facts.briefing.chair, facts.briefing.secretary)
    if parts.contains(where: { $0.lines.contains(where: \.isOverdue) }) { opening += " " + texts.countedOn(day) }
    var blocks: [Block] = [.paragraph(opening)]
    for (number, part) in parts.enumerated() {
      blocks.append(.heading(2, "\(number + 1). \(facts.heading(of: part.assignee, words))"))
      blocks.append(.points(part.lines.map { AgendaSentence(plan: facts.plan, words: words).text(of: $0) }))
    }
    if parts.isEmpty { blocks.append(.paragraph(texts.emptyAgenda)) }
    let settings = facts.plan.settings
    if settings.holidaysEnding(on: facts.briefing.day) != nil {
      blocks.append(.paragraph(words.time.holidaysEnd(settings.holidaysEnd)))
    }
    return Document(
      language: words.language, kind: texts.agenda, abstract: texts.agendaAbstract(facts.title(words), day),
      blocks: blocks)
  }

  /// What each unit is asked before a meeting, as things stand today, ready to be sent: one document a unit that is
  /// asked something.
  public static func reminders(
    of facts: MeetingFacts, on today: Day, only: Assignee? = nil, _ words: Words
  ) -> [(assignee: Assignee, document: Document)] {
    let (texts, plan, briefing) = (words.documents.lists, facts.plan, facts.briefing)
    let day = words.formats.day(briefing.day)
    let agenda = Agenda(
      of: plan, on: min(today, briefing.day), previous: facts.previous, next: plan.nextBriefingDay(after: briefing.day),
      documented: facts.documented, order: briefing.order)
    return agenda.parts.compactMap { part in
      guard let assignee = part.assignee, only == nil || only == assignee else { return nil }
      let sentence = AgendaSentence(plan: plan, words: words, isReminder: true)
      let blocks: [Block] = [
        .paragraph(texts.dear(plan.documentName(of: assignee, words))),
        .paragraph(texts.reminderOpening(words.documents.meeting(facts.title(words)), day)),
        .numbered(part.lines.map(sentence.text)), .paragraph(texts.reminderClosing(day, briefing.secretary.unstopped)),
      ]
      return (assignee, Document(language: words.language, kind: texts.reminder, blocks: blocks))
    }
  }
}

extension AgendaLine {
  fileprivate var isOverdue: Bool { reasons.contains { if case .overdue = $0 { true } else { false } } }
}

/// A line of an agenda as a sentence: what it is about, and why it is there.
private struct AgendaSentence {
  let plan: Plan
  let words: Words
  var isReminder = false

  func text(of line: AgendaLine) -> String {
    let reasons = line.reasons.map(reason).filter { !$0.isEmpty }.joined(separator: "; ")
    let subject = subject(of: line)
    return reasons.isEmpty ? "\(subject)." : "\(subject): \(reasons)."
  }

  private func subject(of line: AgendaLine) -> String {
    switch line.subject {
    case .assignment(let id):
      return plan.assignments[id].map { plan.share($0, due: isDayTold(line) ? nil : $0.due, words) } ?? "?"
    case .conclusion(let id): return plan.conclusions[id].map { plan.task($0, words) } ?? "?"
    }
  }

  /// Whether a reason names the due day already.
  private func isDayTold(_ line: AgendaLine) -> Bool {
    line.reasons.contains { if case .dueBeforeNext = $0 { true } else { false } }
  }

  private func reason(_ reason: AgendaReason) -> String {
    switch reason {
    // The conclusion's own sentence names its meeting.
    case .openConclusion: words.documents.lists.stillOpen
    case .dueBeforeNext(let day) where isReminder: words.documents.lists.dueOn(words.formats.day(day))
    default: words.agenda.reason(reason)
    }
  }
}
