import PlanWords
import Screen
import VietnameseTyping

extension Overlay {
  /// Whether words are typed into the text field that takes keys. Scores, percentages, years and paths are none: there
  /// every key stays what it is.
  fileprivate var takesWords: Bool {
    switch self {
    case .scoreForm(let form): if case .score = form.field { false } else { true }
    case .scoring(let sheet): if case .explanation = sheet.entry { true } else { false }
    case .newYear, .importPath: false
    case .review(let review): review.form?.field.takesWords ?? false
    case .forecast(let screen): screen.prompt?.kind == .target
    case .settings(let dialog): if case .likelihood = dialog.prompt?.row { false } else { true }
    default: true
    }
  }
}

extension DashboardState {
  /// Whether a text field is open into which words are typed.
  var takesWords: Bool { textField != nil && overlay?.takesWords ?? true }

  /// How Vietnamese is typed, to be shown where words are typed: "Telex". Empty while it is not.
  public var typingLabel: String {
    guard takesWords, let method = name(of: typing.method) else { return "" }
    return typing.isResting ? words.typing.resting(method) : method
  }

  /// Puts a press into a text field.
  mutating func put(_ input: InputEvent, into editor: inout TextEditor) {
    guard takesWords else {
      _ = editor.handle(input, columns: textFieldColumns)
      return
    }
    let wasResting = typing.isResting
    typing.type(input, into: &editor, columns: textFieldColumns)
    if typing.isResting, !wasResting, let method = name(of: typing.method) {
      notice = Notice(words.typing.rests(method))
    }
  }

  /// Ends the word that is being typed, before a key means something else than text.
  mutating func endWord() {
    guard takesWords, var editor = textField, typing.endWord(in: &editor) else { return }
    replaceTextField(with: editor)
  }

  /// Follows what an input method of the terminal sent in one go: nothing of it is converted.
  mutating func follow(retyped inputs: [InputEvent]) -> [Effect] {
    typing.isAside = true
    defer { typing.isAside = false }
    return inputs.flatMap { handle(.input($0)) }
  }

  /// Goes on to the next method; one that rests begins again.
  mutating func changeTyping() {
    typing.method = typing.isResting ? typing.method : typing.method.next
    notice = Notice(name(of: typing.method).map(words.typing.isOn) ?? words.typing.isOff)
  }

  private func name(of method: TypingMethod) -> String? {
    switch method {
    case .off: nil
    case .telex: words.typing.telex
    case .vni: words.typing.vni
    }
  }
}
