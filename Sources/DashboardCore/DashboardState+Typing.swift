import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Puts a press into the text field that is open.
  mutating func typed(_ input: InputEvent) -> [Effect] {
    switch overlay {
    case .form(var form):
      guard var editor = form[form.field] else { return [] }
      _ = editor.handle(input, columns: formTextColumns)
      form[form.field] = editor
      form.problem = ""
      overlay = .form(form)
    case .reason(var prompt):
      _ = prompt.editor.handle(input)
      prompt.problem = ""
      overlay = .reason(prompt)
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

  /// What a typed due date means, in words; or why it means nothing.
  public func dueEcho(of form: AssignmentForm) -> (text: String, isGood: Bool) {
    do throws(DueDateFault) {
      let input = try DueDateInput(form.text(of: .due), today: clock.today, planYear: plan.header.planYear)
      guard let day = input.day else { return (words.form.noDue, true) }
      return (words.form.due(day, today: clock.today), true)
    } catch {
      return (words.form.dueProblem(noSuchDay: error == .noSuchDay), false)
    }
  }
}
