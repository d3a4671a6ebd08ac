import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// The word for a command in meeting mode; `nil` when it would do nothing there.
  func meetingWord(for command: Command, _ short: String) -> String? {
    guard let meeting else { return nil }
    let isPast = meeting.past != nil
    let phase = meetingBriefing?.phase
    switch command {
    case .setState, .nextState: return isPast || meeting.currentLine == nil ? nil : short
    case .edit: return isPast || meeting.currentLine == nil ? nil : words.meeting.report.short
    case .undo, .redo, .presence, .lineUp, .lineDown, .journal: return isPast ? nil : short
    case .conclude: return isPast || phase == .planned ? nil : short
    case .endMeeting: return phase == .running && !isPast ? short : nil
    case .briefing: return phase == .planned && !isPast ? words.meeting.begin.short : nil
    case .clock: return phase == .running && !isPast ? short : nil
    case .search: return words.meeting.turns.short
    case .document: return phase == .planned ? words.meeting.agendaShort : short
    case .nextPane: return words.commands.nextLine
    case .lead: return meeting.leads ? nil : short
    case .cancel: return words.commands.close
    default: return short
    }
  }

  /// The word for a command in the lists of meetings; `nil` when it would do nothing there.
  func meetingListWord(for command: Command, _ short: String) -> String? {
    switch (command, context) {
    case (.cancel, _): return words.commands.close
    case (.accept, .briefingSheet): return words.meeting.look
    case (.accept, .turns): return words.commands.goThere
    case (.toggle, .turns): return meeting?.past == nil ? words.meeting.presence.short : nil
    case (.accept, .conclusions): return meeting?.past == nil ? words.meeting.report.short : nil
    case (.toggle, .conclusions): return meeting?.past == nil ? words.meeting.followTask : nil
    case (.assign, _): return meeting?.past == nil && meetingAssignment != nil ? short : nil
    case (.setState, _), (.undo, _), (.redo, _): return meeting?.past == nil ? short : nil
    default: return short
    }
  }

  /// The fields of the form of a briefing, as they are drawn.
  public func rows(of form: BriefingForm) -> [FormRow] {
    form.fields.map { field in
      let editor = form[field] ?? TextEditor()
      switch field {
      case .day:
        let echo = echo(ofDate: form.text(of: .day))
        return FormRow(words.meeting.day, .line(editor, columns: 16, echo: echo.text, isGood: echo.isGood))
      case .title: return FormRow(words.meeting.name, .line(editor))
      case .chair: return FormRow(words.meeting.chair, .line(editor))
      case .secretary: return FormRow(words.meeting.secretary, .line(editor))
      }
    }
  }

  /// The fields of the form of a conclusion, as they are drawn.
  public func rows(of form: ConclusionForm) -> [FormRow] {
    form.fields.map { field in
      let editor = form[field] ?? TextEditor()
      switch field {
      case .text: return FormRow(words.meeting.conclusionText, .text(editor, rows: 5, least: 3))
      case .assignee: return FormRow(words.meeting.unit, .choice(name(of: form.assignee)))
      case .due:
        let echo = echo(ofDate: form.text(of: .due))
        return FormRow(words.form.due, .line(editor, columns: 16, echo: echo.text, isGood: echo.isGood))
      case .followUp: return FormRow(words.meeting.followUp, .choice(name(of: form.followUp, form.item)))
      case .officer: return FormRow(words.form.officer, .line(editor))
      case .state:
        return FormRow(words.form.state, .choice("\(words.states.mark(form.state)) \(words.states.name(form.state))"))
      case .reason: return FormRow(words.form.reason, .line(editor))
      case .doneOn:
        let echo = pastEcho(of: form.text(of: field))
        return FormRow(words.completion.doneOn, .line(editor, columns: 16, echo: echo.text, isGood: echo.isGood))
      case .confirmedBy: return FormRow(words.completion.confirmedBy, .line(editor))
      case .paper: return FormRow(words.completion.paper, .line(editor))
      case .waitsOn: return FormRow(words.completion.waitsOn, .line(editor))
      case .result: return FormRow(words.form.result, .text(editor, rows: 3, least: 2))
      }
    }
  }

  private func name(of followUp: ConclusionForm.FollowUp, _ item: Item.Key?) -> String {
    switch followUp {
    case .task: words.meeting.followTask
    case .noted: words.meeting.followNoted
    case .assignment:
      words.meeting.followAssignment(item.flatMap { plan.items[$0]?.criterion.description } ?? "?")
    }
  }
}
