import Screen

/// A question that is answered in one line of text.
protocol TextPrompt {
  /// The answer.
  var editor: TextEditor { get set }
  /// Why it was not taken; empty while nothing is wrong.
  var problem: String { get set }
}

extension ReasonPrompt: TextPrompt {}
extension NewYearPrompt: TextPrompt {}
extension ImportPathPrompt: TextPrompt {}
extension ForecastScreen.Prompt: TextPrompt {}
extension SettingsDialog.Prompt: TextPrompt {}

extension TextPrompt {
  /// The question with another answer typed so far; what was wrong with the old one is no longer said.
  fileprivate func with(_ editor: TextEditor) -> Self {
    var prompt = self
    (prompt.editor, prompt.problem) = (editor, "")
    return prompt
  }
}

extension FieldForm {
  /// The form with another text in the field that takes keys.
  fileprivate func with(_ editor: TextEditor) -> Self {
    var form = self
    (form[field], form.problem) = (editor, "")
    return form
  }
}

extension Overlay {
  /// The text field that takes keys; `nil` where keys are commands.
  var textField: TextEditor? {
    switch self {
    case .form(let form): form.openEditor
    case .scoreForm(let form): form.openEditor
    case .briefingForm(let form): form.openEditor
    case .conclusionForm(let form): form.openEditor
    case .scoring(let sheet): sheet.openEditor
    case .reason(let prompt): prompt.editor
    case .newYear(let prompt): prompt.editor
    case .importPath(let prompt): prompt.editor
    case .forecast(let screen): screen.prompt?.editor
    case .settings(let dialog): dialog.prompt?.editor
    case .review(let review): review.form?.openEditor
    default: nil
    }
  }

  /// Puts what was typed in the place of the text field that takes keys.
  mutating func put(_ editor: TextEditor) {
    switch self {
    case .form(let form): self = .form(form.with(editor))
    case .scoreForm(let form): self = .scoreForm(form.with(editor))
    case .briefingForm(let form): self = .briefingForm(form.with(editor))
    case .conclusionForm(let form): self = .conclusionForm(form.with(editor))
    case .scoring(var sheet):
      sheet.set(editor)
      self = .scoring(sheet)
    case .reason(let prompt): self = .reason(prompt.with(editor))
    case .newYear(let prompt): self = .newYear(prompt.with(editor))
    case .importPath(let prompt): self = .importPath(prompt.with(editor))
    case .forecast(var screen):
      screen.prompt = screen.prompt?.with(editor)
      self = .forecast(screen)
    case .settings(var dialog):
      dialog.prompt = dialog.prompt?.with(editor)
      self = .settings(dialog)
    case .review(var review):
      review.form = review.form?.with(editor)
      self = .review(review)
    default: break
    }
  }
}
