import PlanModel
import PlanWords

extension DashboardState {
  /// The lines of the sheet of a past meeting.
  public func lines(of sheet: BriefingSheet) -> [TextLine] {
    guard let briefing = sheet.plan.briefings[sheet.briefing] else { return [] }
    return head(of: briefing, sheet.plan) + conclusions(of: sheet) + changes(in: sheet)
  }

  private var sheetColumns: Int { max(20, dialog(for: .briefingSheet).width - 4) }

  private func head(of briefing: Briefing, _ plan: Plan) -> [TextLine] {
    let present = briefing.present.compactMap { plan.units[$0]?.name }
    let absent = plan.units.rows.filter {
      $0.isActive(on: briefing.day) && !briefing.present.contains($0.id) && !plan.assignments(of: .unit($0.id)).isEmpty
    }.map(\.name)
    let rows = [
      (words.meeting.day, words.formats.day(briefing.day)), (words.meeting.chair, briefing.chair),
      (words.meeting.secretary, briefing.secretary), (words.meeting.attended, present.joined(separator: "; ")),
      (words.meeting.absentUnits, absent.joined(separator: "; ")),
    ]
    return rows.filter { !$0.1.isEmpty }.flatMap {
      TextLine.paragraph(.body, "\($0.0): \($0.1)", columns: sheetColumns)
    }
  }

  private func conclusions(of sheet: BriefingSheet) -> [TextLine] {
    let conclusions = sheet.plan.conclusions(of: sheet.briefing)
    guard !conclusions.isEmpty else { return [] }
    return [.init(.blank), .init(.title, words.meeting.conclusionsTitle)]
      + conclusions.enumerated().flatMap { number, conclusion -> [TextLine] in
        let who = conclusion.assignee.map { sheet.plan.name(of: $0) } ?? words.meeting.nobody
        let due = conclusion.due.map { " · \(words.meeting.due) \(words.formats.day($0))" } ?? ""
        return TextLine.paragraph(.body, "\(number + 1). \(conclusion.text)", columns: sheetColumns)
          + [TextLine(.muted, "   \(who)\(due) · \(followUp(of: conclusion))")]
      }
  }

  private func changes(in sheet: BriefingSheet) -> [TextLine] {
    guard let diff = sheet.diff else { return [] }
    let title = sheet.previous.map { words.meeting.since(words.formats.day($0.day)) } ?? words.meeting.firstMeeting
    let head: [TextLine] = [.init(.blank), .init(.title, title)]
    guard !diff.parts.isEmpty else { return head + [.init(.muted, words.meeting.noMoves)] }
    return head
      + diff.parts.flatMap { part -> [TextLine] in
        [TextLine(.body, sheet.plan.name(of: part.assignee) + absence(of: part.assignee, sheet))]
          + texts(of: part, sheet.plan).map { TextLine(.muted, "  \($0)") }
      }
  }

  private func texts(of part: BriefingDiff.Part, _ plan: Plan) -> [String] {
    func code(_ id: Assignment.Key) -> String { plan.assignments[id].map { plan.subject(of: $0).code } ?? "?" }
    let moved = part.moved.map {
      words.meeting.moved(code($0.assignment), $0.from.map(words.states.name) ?? "…", words.states.name($0.to))
    }
    let broken = part.broken.compactMap { id in
      plan.assignments[id].map {
        words.meeting.broken(
          code(id), ($0.originalDue ?? $0.due).map(words.formats.day) ?? "?", words.states.name($0.state))
      }
    }
    let extended = part.extended.map {
      words.meeting.extended(code($0.assignment), words.formats.day($0.from), words.formats.day($0.to), $0.count)
    }
    let changed = part.changed.map { changed in
      let subject =
        switch changed.subject {
        case .assignment(let id): code(id)
        case .conclusion(let id): plan.conclusions[id]?.text ?? "?"
        }
      let sentences = changed.changes.map { words.completion.sentence($0) { plan.name(of: $0) } }
      return "\(subject) \(sentences.joined(separator: "; "))"
    }
    return moved + broken + extended + changed + tasks(of: part, plan)
  }

  /// That a unit was absent, where somebody was marked present.
  private func absence(of assignee: Assignee, _ sheet: BriefingSheet) -> String {
    guard case .unit(let unit) = assignee, let briefing = sheet.plan.briefings[sheet.briefing],
      !briefing.present.isEmpty, !briefing.present.contains(unit)
    else { return "" }
    return " (\(words.meeting.absent))"
  }

  private func tasks(of part: BriefingDiff.Part, _ plan: Plan) -> [String] {
    let moved = part.movedTasks.compactMap { move in
      plan.conclusions[move.task].map {
        words.meeting.moved($0.text, move.from.map(words.states.name) ?? "…", words.states.name(move.to))
      }
    }
    return moved
      + part.brokenTasks.compactMap { plan.conclusions[$0] }.map {
        words.meeting.broken($0.text, $0.due.map(words.formats.day) ?? "?", words.states.name($0.state))
      }
  }
}
