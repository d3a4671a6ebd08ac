import PlanModel
import PlanWords

extension Document {
  /// Thông báo kết luận giao ban: how far the work is by unit, what was reported, what was concluded and given to whom.
  ///
  /// - Parameter template: the office's own text; `nil` takes the one that comes with the program.
  public static func minutes(of facts: MeetingFacts, template: DocumentTemplate? = nil, _ words: Words) -> Document {
    let report = ReportFacts(plan: facts.plan, day: facts.briefing.day, meeting: facts)
    return .report(.minutes, of: report, orBuiltIn: template, words).document
  }
}

extension ReportWriter {
  func fillMinutes(_ fields: inout TemplateFields) {
    if let meeting = facts.meeting { MinutesWriter(facts: meeting, words: words).fill(&fields) }
  }

  var taskTable: [Document.Block] { facts.meeting.map { MinutesWriter(facts: $0, words: words).tasks } ?? [] }
}

/// Puts what minutes say of a meeting together.
private struct MinutesWriter {
  let facts: MeetingFacts
  let words: Words

  private var texts: DocumentWords { words.documents }
  private var plan: Plan { facts.plan }
  private var day: Day { facts.briefing.day }
  private var chair: String { facts.briefing.chair.unstopped }
  private var meeting: String { texts.meeting(facts.title(words)) }

  func fill(_ fields: inout TemplateFields) {
    fields["tieu_de"] = texts.minutesAbstract(chair, meeting)
    fields["mo_dau"] = opening
    let load = plan.workload(in: TallyScope(on: day))
    fields["chung"] = texts.overall(words.formats.day(day), words.tally.statement(load))
    let earlier = plan.workload(in: TallyScope(on: day, of: [.briefings], besides: facts.briefing.id)).given
    fields["ket_luan_truoc"] =
      earlier.total > 0 ? texts.earlierConclusions(words.tally.sentence(earlier, .undertakings)) : ""
    fields.setList("don_vi", units)
    fields["chu_tri"] = chair.isEmpty ? texts.someChair : chair
    fields.setList("ket_luan", conclusions)
    fields.values["co_nhiem_vu"] = .flag(!tasks.isEmpty)
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

  private var units: [TemplateFields] {
    let reports = facts.reports()
    return plan.assigneesWithWork.map { assignee in
      let own = plan.assignments(of: assignee).compactMap { plan.assignments[$0] }
      var fields = TemplateFields([
        "ten": facts.heading(of: assignee, words),
        "tien_do": words.tally.sentence(
          Tally(of: plan.shares(in: TallyScope(on: day, only: assignee))), .shares),
      ])
      fields.setList(
        "bao_cao",
        texts: own.compactMap { assignment in
          let changes = changes(of: .assignment(assignment.id), in: assignee)
          if let report = reports[assignment.id] { return point(assignment, report, changes) }
          return changes.isEmpty
            ? nil : "\(plan.criterion(of: assignment, words)): \(sentences(changes).joined(separator: "; "))."
        })
      return fields
    }
  }

  /// What was reported of one assignment.
  private func point(_ assignment: Assignment, _ update: Update, _ changes: [FieldChange]) -> String {
    var sentences = [texts.reported(plan.criterion(of: assignment, words), words.states.name(update.state))]
    if !update.reason.isEmpty { sentences.append(texts.reason(update.reason.unstopped)) }
    if !update.result.isEmpty { sentences.append(texts.result(update.result.unstopped)) }
    if !update.difficulty.isEmpty { sentences.append(texts.difficulty(update.difficulty.unstopped)) }
    if !update.proposal.isEmpty { sentences.append(texts.proposal(update.proposal.unstopped)) }
    if let old = update.extendedFrom, let new = update.due {
      sentences.append(
        texts.extended(words.formats.day(new), words.formats.day(old), update.extensionReason.unstopped))
    }
    // The reason is told above.
    let others = changes.filter { if case .reason = $0 { false } else { true } }
    sentences += self.sentences(others).map { "\($0.uppercasedFirst)." }
    return sentences.joined(separator: " ")
  }

  /// What else of a piece of work changed in the meeting.
  private func changes(of subject: AgendaLine.Subject, in assignee: Assignee) -> [FieldChange] {
    let part = facts.inMeeting?.parts.first { $0.assignee == assignee }
    return part?.changed.first { $0.subject == subject }?.changes ?? []
  }

  private func sentences(_ changes: [FieldChange]) -> [String] {
    changes.map { words.completion.sentence($0) { plan.documentName(of: $0, words) }.unstopped }
  }

  private var conclusions: [TemplateFields] {
    plan.conclusions(of: facts.briefing.id).enumerated().map { place, conclusion in
      var fields = TemplateFields([
        "noi_dung": texts.conclusion(
          conclusion.text, nameOutside(conclusion), conclusion.officer, conclusion.due.map(words.formats.day))
      ])
      fields.values["dau"] = .flag(place == 0)
      return fields
    }
  }

  /// Who is to do what was concluded, where the conclusion itself does not say so.
  private func nameOutside(_ conclusion: Conclusion) -> String? {
    guard let name = conclusion.assignee.map({ plan.documentName(of: $0, words) }) else { return nil }
    return conclusion.text.folded.contains(name.folded) ? nil : name
  }

  /// The conclusions that somebody is to act on, as a table.
  var tasks: [Document.Block] {
    let tasks = plan.conclusions(of: facts.briefing.id).filter { $0.followUp != .noted }
    guard !tasks.isEmpty else { return [] }
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
    return [.table(DocumentTable(columns, rows: rows))]
  }

  private func state(of conclusion: Conclusion) -> WorkState {
    guard case .assignment(let id) = conclusion.followUp else { return conclusion.state }
    return plan.assignments[id]?.state ?? conclusion.state
  }
}
