import Screen
import VietnameseTyping

extension Composer {
  /// Puts a press into a text field, its letters made Vietnamese ones.
  mutating func type(_ input: InputEvent, into editor: inout TextEditor, columns: Int) {
    var edit: TypingEdit?
    switch input {
    case .text(let scalar): edit = type(scalar, after: editor.textBeforeCursor)
    case .key(.backspace, []): edit = deleteLeft(after: editor.textBeforeCursor)
    default: endWord(in: &editor)
    }
    if let edit {
      editor.replaceLeft(edit.removing, with: edit.text)
    } else {
      _ = editor.handle(input, columns: columns)
    }
  }

  /// Ends the word that is being typed; one that is no Vietnamese becomes again what was typed. Whether that changed it.
  @discardableResult
  mutating func endWord(in editor: inout TextEditor) -> Bool {
    guard let edit = end(after: editor.textBeforeCursor) else { return false }
    editor.replaceLeft(edit.removing, with: edit.text)
    return true
  }
}
