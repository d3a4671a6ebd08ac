import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Puts a press into the text field that is open.
  mutating func typed(_ input: InputEvent) -> [Effect] {
    switch overlay {
    case .form(var form):
      form.type(input, columns: formTextColumns)
      if form.field == .due { form.isExtension = isExtension(form) }
      overlay = .form(form)
    case .scoring(var sheet):
      guard var editor = sheet.openEditor else { return [] }
      _ = editor.handle(input, columns: explanationColumns)
      sheet.set(editor)
      overlay = .scoring(sheet)
    case .scoreForm(var form):
      form.type(input, columns: formTextColumns)
      overlay = .scoreForm(form)
    case .briefingForm(var form):
      form.type(input, columns: formTextColumns)
      overlay = .briefingForm(form)
    case .conclusionForm(var form):
      form.type(input, columns: formTextColumns)
      overlay = .conclusionForm(form)
    case .reason(var prompt):
      _ = prompt.editor.handle(input)
      prompt.problem = ""
      overlay = .reason(prompt)
    case .newYear(var prompt):
      _ = prompt.editor.handle(input)
      prompt.problem = ""
      overlay = .newYear(prompt)
    case .importPath(var prompt):
      _ = prompt.editor.handle(input)
      prompt.problem = ""
      prompt.completions = []
      overlay = .importPath(prompt)
    case .forecast(var screen):
      _ = screen.prompt?.editor.handle(input)
      screen.prompt?.problem = ""
      overlay = .forecast(screen)
    case .settings(var dialog):
      _ = dialog.prompt?.editor.handle(input)
      dialog.prompt?.problem = ""
      overlay = .settings(dialog)
    case nil:
      _ = search?.editor.handle(input)
      notice = nil
      runSearch()
    default: break
    }
    return []
  }

  /// How many cells a text field of the form is wide.
  public var formTextColumns: Int { max(8, dialog(for: .form).width - Dialog.labelColumns - 6) }

  /// How many cells the field of an explanation is wide.
  public var explanationColumns: Int { max(8, dialog(for: .explanation).width - 4) }

  /// What a typed due date means, in words; or why it means nothing.
  public func dueEcho(of form: AssignmentForm) -> (text: String, isGood: Bool) { echo(ofDate: form.text(of: .due)) }

  /// What a typed day means, in words; or why it means nothing.
  func echo(ofDate text: String) -> (text: String, isGood: Bool) {
    do throws(DueDateFault) {
      let input = try DueDateInput(
        text, today: clock.today, planYear: plan.header.planYear, settings: plan.settings)
      guard let day = input.day else { return (words.form.noDue, true) }
      return (words.form.due(day, today: clock.today), true)
    } catch {
      return (dueProblem(error), false)
    }
  }

  /// Why a due date means nothing.
  func dueProblem(_ fault: DueDateFault) -> String {
    switch fault {
    case .unreadable, .noSuchDay: words.form.dueProblem(noSuchDay: fault == .noSuchDay)
    case .noSuchHoliday(let name): words.form.dueProblem(noSuchHoliday: name)
    }
  }

  /// Whether the due date in a form puts off the one that stands.
  private func isExtension(_ form: AssignmentForm) -> Bool {
    guard let old = form.before.due else { return false }
    let input = try? DueDateInput(
      form.text(of: .due), today: clock.today, planYear: plan.header.planYear, settings: plan.settings)
    return input?.day.map { $0 > old } ?? false
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
        let echo = words.form.extending(form.before.extensions + 1, form.before.due.map(words.formats.day) ?? "")
        let isWide = formTextColumns > 2 * echo.columns
        return FormRow(
          words.form.extensionReason, .line(editor, columns: isWide ? formTextColumns - echo.columns : nil, echo: echo))
      case .reason: return FormRow(words.form.reason, .line(editor))
      case .result: return FormRow(words.form.result, .text(editor, rows: 4, least: 2), opensGroup: true)
      case .difficulty: return FormRow(words.form.difficulty, .text(editor, rows: 3, least: 2))
      case .proposal: return FormRow(words.form.proposal, .text(editor, rows: 3, least: 2))
      }
    }
  }
}
