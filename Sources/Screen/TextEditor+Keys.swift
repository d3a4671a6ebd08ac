extension TextEditor {
  /// Does what an event means in a text field. False when it means nothing here, or nothing was left to do in that
  /// direction: then the owner may take it, say to go to the next field.
  /// - Parameter columns: the width the text is laid out in, for moves up and down.
  public mutating func handle(_ event: InputEvent, columns: Int = Canvas.maximumExtent) -> Bool {
    switch event {
    case .text(let scalar):
      guard TextEditor.isText(scalar) else { return false }
      insert(scalar)
    case .paste(let text): insert(text)
    case .ctrl("j"), .key(.enter, .alt):
      guard isMultiline else { return false }
      insert("\n" as Unicode.Scalar)
    case .ctrl(let letter): return handle(ctrl: letter)
    case .alt("b"): moveWordLeft()
    case .alt("f"): moveWordRight()
    case .alt("d"): deleteWordRight()
    case .key(let key, let modifiers): return handle(key, modifiers, columns: columns)
    default: return false
    }
    return true
  }

  private mutating func handle(ctrl letter: Character) -> Bool {
    switch letter {
    case "a": moveToLineStart()
    case "e": moveToLineEnd()
    case "u": deleteToLineStart()
    case "k": deleteToLineEnd()
    case "w": deleteWordLeft()
    default: return false
    }
    return true
  }

  private mutating func handle(_ key: Key, _ modifiers: Modifiers, columns: Int) -> Bool {
    let byWord = !modifiers.isDisjoint(with: [.ctrl, .alt])
    switch key {
    case .backspace: byWord ? deleteWordLeft() : deleteLeft()
    case .delete: byWord ? deleteWordRight() : deleteRight()
    case .left: byWord ? moveWordLeft() : moveLeft()
    case .right: byWord ? moveWordRight() : moveRight()
    case .home: byWord ? moveToStart() : moveToLineStart()
    case .end: byWord ? moveToEnd() : moveToLineEnd()
    case .up where !byWord: return moveVertically(by: -1, columns: columns)
    case .down where !byWord: return moveVertically(by: 1, columns: columns)
    default: return false
    }
    return true
  }
}
