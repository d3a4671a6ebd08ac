import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// The text field that is open; `nil` where keys are commands.
  var textField: TextEditor? {
    if let overlay { return overlay.textField }
    return search?.isTyping == true ? search?.editor : nil
  }

  /// Puts a press into the text field that is open. Every text field of the board gets its keys here.
  mutating func typed(_ input: InputEvent) -> [Effect] {
    guard var editor = textField else { return [] }
    put(input, into: &editor)
    replaceTextField(with: editor)
    return []
  }

  /// Puts what was typed in the place of the text field that is open, and does what depends on it.
  mutating func replaceTextField(with editor: TextEditor) {
    if overlay == nil { search?.editor = editor } else { overlay?.put(editor) }
    switch overlay {
    case .form(var form) where form.field == .due:
      form.isExtension = isExtension(form)
      overlay = .form(form)
    case .importPath(var prompt):
      prompt.completions = []
      overlay = .importPath(prompt)
    case nil:
      notice = nil
      runSearch()
    default: break
    }
  }

  /// Whether a press goes into the text field that is open rather than to the key table.
  func takesText(_ input: InputEvent) -> Bool {
    guard let editor = textField else { return false }
    switch input {
    case .text, .alt, .paste: return true
    case .key(.left, _), .key(.right, _), .key(.home, _), .key(.end, _), .key(.backspace, _), .key(.delete, _):
      return true
    case .key(.enter, let modifiers): return editor.isMultiline && modifiers.contains(.alt)
    case .ctrl("j"): return editor.isMultiline
    case .key(.up, _): return editor.isMultiline && editor.layout(columns: textFieldColumns).cursor.y > 0
    case .key(.down, _):
      let layout = editor.layout(columns: textFieldColumns)
      return editor.isMultiline && layout.cursor.y + 1 < layout.lines.count
    case .ctrl(let letter): return "awuke".contains(letter)
    default: return false
    }
  }

  /// How many cells the text field that is open is wide, for moves up and down.
  var textFieldColumns: Int { context == .explanation ? explanationColumns : formTextColumns }

  /// How many cells a text field of the form is wide.
  public var formTextColumns: Int { max(8, dialog(for: .form).width - Dialog.labelColumns - 6) }

  /// How many cells the field of an explanation is wide.
  public var explanationColumns: Int { max(8, dialog(for: .explanation).width - 4) }

  /// What a typed due date means, in words; or why it means nothing.
  public func dueEcho(of form: AssignmentForm) -> (text: String, isGood: Bool) {
    let text = form.text(of: .due)
    if let recurrence = try? TimeReading(text, in: timeContext).recurrence {
      return (words.time.rhythm(recurrence), true)
    }
    // Words of a plan that are not understood stand as they are.
    if text == form.offeredDue, form.before.due == nil, form.before.isRecurring {
      return (words.deadlines.sentence(.recurring), true)
    }
    return echo(ofDate: text)
  }

  /// What a typed day means, in words; or why it means nothing.
  func echo(ofDate text: String) -> (text: String, isGood: Bool) {
    do throws(TimeFault) {
      guard let day = try Day.typed(text, in: timeContext) else { return (words.form.noDue, true) }
      return (words.form.due(day, today: clock.today), true)
    } catch {
      return (words.time.fault(error), false)
    }
  }

  /// Where words about time stand that are typed now.
  var timeContext: TimeContext {
    TimeContext(.ahead(today: clock.today, planYear: plan.header.planYear), calendar: plan.settings)
  }

  /// Where words about something past stand that are typed now.
  var pastContext: TimeContext { TimeContext(.back(today: clock.today), calendar: plan.settings) }

  /// What a typed day of something past means, in words; or why it means nothing or is asked about.
  func pastEcho(of text: String) -> (text: String, isGood: Bool) {
    do throws(TimeFault) {
      guard let day = try Day.typed(text, in: pastContext) else { return ("", true) }
      if let doubt = plan.doubt(about: day, on: clock.today) {
        return (words.doubt(doubt, about: day, on: clock.today), false)
      }
      return (words.form.due(day, today: clock.today), true)
    } catch {
      return (words.time.fault(error), false)
    }
  }

  /// Whether the due date in a form puts off the one that stands.
  private func isExtension(_ form: AssignmentForm) -> Bool {
    guard let old = form.before.due ?? form.before.clearedDue else { return false }
    let day = try? Day.typed(form.text(of: .due), in: timeContext)
    return day.map { $0 > old } ?? false
  }

  /// The fields of the form of an assignment, as they are drawn.
  public func rows(of form: AssignmentForm) -> [FormRow] {
    form.fields.map { field in
      let editor = form[field] ?? TextEditor()
      switch field {
      case .state:
        return FormRow(words.form.state, .choice("\(words.states.mark(form.state)) \(words.states.name(form.state))"))
      case .officer: return FormRow(words.form.officer, .line(editor))
      case .due:
        let echo = dueEcho(of: form)
        return FormRow(words.form.due, .line(editor, columns: 16, echo: echo.text, isGood: echo.isGood))
      case .extensionReason:
        let old = form.before.due ?? form.before.clearedDue
        let echo = words.form.extending(form.before.extensions + 1, old.map(words.formats.day) ?? "")
        let isWide = formTextColumns > 2 * echo.columns
        return FormRow(
          words.form.extensionReason, .line(editor, columns: isWide ? formTextColumns - echo.columns : nil, echo: echo))
      case .shares:
        let names = form.sharesWithItsDate.joined(separator: ", ")
        return FormRow(
          words.completion.shares, .choice(form.movesShares ? words.completion.moveAlong(names) : words.completion.stay)
        )
      case .reason: return FormRow(words.form.reason, .line(editor))
      case .doneOn, .waitsSince:
        let echo = pastEcho(of: form.text(of: field))
        return FormRow(
          field == .doneOn ? words.completion.doneOn : words.completion.waitsSince,
          .line(editor, columns: 16, echo: echo.text, isGood: echo.isGood))
      case .confirmedBy: return FormRow(words.completion.confirmedBy, .line(editor))
      case .paper: return FormRow(words.completion.paper, .line(editor))
      case .waitsOn: return FormRow(words.completion.waitsOn, .line(editor))
      case .result: return FormRow(words.form.result, .text(editor, rows: 4, least: 2), opensGroup: true)
      case .difficulty: return FormRow(words.form.difficulty, .text(editor, rows: 3, least: 2))
      case .proposal: return FormRow(words.form.proposal, .text(editor, rows: 3, least: 2))
      }
    }
  }
}
