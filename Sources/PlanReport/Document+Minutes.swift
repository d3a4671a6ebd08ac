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
  private var chair: String { facts.briefing.chair.isEmpty ? texts.someChair : facts.briefing.chair }
  private var title: String { facts.briefing.title.isEmpty ? words.meeting.listTitle : facts.briefing.title }

  var document: Document {
    Document(
      issuer: .of(plan, kind: "TB", day: day, texts), kind: texts.notice,
      abstract: texts.minutesAbstract(chair, title),
      blocks: opening + situation + conclusions + tasks + [.paragraph(texts.closing)], recipients: texts.recipients,
      signature: texts.signature)
  }

  private var opening: [Document.Block] {
    let briefing = facts.briefing
    let present = briefing.present.compactMap { plan.units[$0]?.name }
    let absent = plan.units.rows.filter {
      $0.isActive(on: day) && !briefing.present.contains($0.id) && !plan.assignments(of: .unit($0.id)).isEmpty
    }.map(\.name)
    let name = texts.plan(plan.header.planYear, plan.header.agency)
    var sentences = [texts.opening(words.formats.day(day), chair, title, name)]
    if !present.isEmpty { sentences.append(texts.present(present.joined(separator: "; "))) }
    if !present.isEmpty, !absent.isEmpty { sentences.append(texts.absent(absent.joined(separator: "; "))) }
    if !briefing.secretary.isEmpty { sentences.append(texts.secretary(briefing.secretary)) }
    return [.paragraph(sentences.joined(separator: " "))]
  }

  private var situation: [Document.Block] {
    var blocks: [Document.Block] = [.heading(1, texts.situation)]
    blocks.append(.paragraph(texts.overall(words.formats.day(day), count(plan.assignments.rows))))
    let reports = facts.reports()
    var number = 0
    for assignee in plan.assigneesWithWork {
      number += 1
      let own = plan.assignments(of: assignee).compactMap { plan.assignments[$0] }
      blocks.append(.heading(2, "\(number). \(plan.name(of: assignee)): \(count(own))."))
      let points = own.compactMap { assignment in reports[assignment.id].map { point(assignment, $0) } }
      blocks.append(points.isEmpty ? .paragraph(texts.nothingReported) : .points(points))
    }
    return blocks
  }

  private func count(_ assignments: some Sequence<Assignment>) -> String {
    let count = WorkCount(assignments, on: day)
    return texts.count(
      done: count.done, total: count.total, overdue: count.overdue, blocked: count.blocked, words.formats)
  }

  /// What was reported of one assignment.
  private func point(_ assignment: Assignment, _ update: Update) -> String {
    let code = plan.items[assignment.item]?.criterion
    var sentences = [
      texts.reported(
        code?.description ?? "", code.flatMap { plan.criteria[$0]?.name } ?? "", words.states.name(update.state))
    ]
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

  private var conclusions: [Document.Block] {
    let conclusions = plan.conclusions(of: facts.briefing.id)
    guard !conclusions.isEmpty else { return [.heading(1, texts.conclusions), .paragraph(texts.noConclusions)] }
    return [
      .heading(1, texts.conclusions), .paragraph(texts.concluding(chair)),
      .numbered(
        conclusions.map { conclusion in
          texts.conclusion(
            conclusion.text, nameOutside(conclusion), conclusion.officer,
            conclusion.due.map(words.formats.day))
        }),
    ]
  }

  /// Who is to do what was concluded, where the conclusion itself does not say so.
  private func nameOutside(_ conclusion: Conclusion) -> String? {
    guard let name = conclusion.assignee.map({ plan.name(of: $0) }) else { return nil }
    return conclusion.text.folded.contains(name.folded) ? nil : name
  }

  /// The conclusions that somebody is to act on, as a table.
  private var tasks: [Document.Block] {
    let tasks = plan.conclusions(of: facts.briefing.id).filter { $0.followUp != .noted }
    guard !tasks.isEmpty else { return [] }
    let columns = [
      DocumentTable.Column(texts.number1, share: 6, .center), .init(texts.task, share: 44),
      .init(texts.unit, share: 24),
      .init(texts.due, share: 14, .center), .init(texts.state, share: 14),
    ]
    let rows = tasks.enumerated().map { number, task in
      [
        "\(number + 1)", task.text, task.assignee.map { plan.name(of: $0) } ?? words.meeting.nobody,
        task.due.map(words.formats.day) ?? words.deadlines.missing, words.states.name(state(of: task)),
      ]
    }
    return [.heading(1, texts.assigned), .table(DocumentTable(columns, rows: rows))]
  }

  private func state(of conclusion: Conclusion) -> WorkState {
    guard case .assignment(let id) = conclusion.followUp else { return conclusion.state }
    return plan.assignments[id]?.state ?? conclusion.state
  }
}

extension Document.Issuer {
  /// The head of a document of the plan's agency, number and day left blank.
  static func of(_ plan: Plan, kind: String, day: Day, _ texts: DocumentWords) -> Self {
    let (agency, province) = plan.header.agency.splitAtProvince
    return Self(
      superior: province.isEmpty ? "" : texts.superior(province.uppercased()), agency: agency.uppercased(),
      number: texts.number(kind, agency.initials), place: texts.place(province.withoutKind, day.year))
  }
}

extension Plan {
  /// Everyone who has work that is not cancelled, in the order of the plan.
  var assigneesWithWork: [Assignee] {
    let all: [Assignee] = units.rows.map { .unit($0.id) } + groups.rows.map { .group($0.id) }
    return all.filter { assignments(of: $0).contains { assignments[$0]?.state != .cancelled } }
  }
}

extension String {
  /// The text without a full stop at its end, to stand within a sentence.
  var unstopped: String {
    var text = Substring(self)
    while let last = text.last, last == "." || last.isWhitespace { text.removeLast() }
    return String(text)
  }

  /// The initials that number documents: "Sở Ngoại vụ" is SNV.
  var initials: String { split { !$0.isLetter }.compactMap(\.first).map { $0.uppercased() }.joined() }

  /// "Sở Ngoại vụ tỉnh Lạng Sơn" in its two parts: the agency, and the province with its kind.
  var splitAtProvince: (agency: String, province: String) {
    for kind in [" tỉnh ", " thành phố ", " TP. "] {
      if let range = range(of: kind) {
        return (String(self[..<range.lowerBound]), String(self[range.lowerBound...].dropFirst()))
      }
    }
    return (self, "")
  }

  /// "tỉnh Lạng Sơn" without "tỉnh".
  var withoutKind: String {
    for kind in ["tỉnh ", "thành phố ", "TP. "] where hasPrefix(kind) { return String(dropFirst(kind.count)) }
    return self
  }

  private func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
