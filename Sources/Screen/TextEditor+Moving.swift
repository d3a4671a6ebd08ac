extension TextEditor {
  mutating func moveLeft() {
    goalColumn = nil
    divide(before.dropLast(), before.suffix(1) + after)
  }

  mutating func moveRight() {
    goalColumn = nil
    divide(before + after.prefix(1), after.dropFirst())
  }

  /// To the beginning of the whole text.
  public mutating func moveToStart() {
    goalColumn = nil
    divide("", text)
  }

  /// To the end of the whole text.
  public mutating func moveToEnd() {
    goalColumn = nil
    divide(text, "")
  }

  mutating func moveToLineStart() {
    goalColumn = nil
    let start = lineStart
    divide(before[..<start], before[start...] + after)
  }

  mutating func moveToLineEnd() {
    goalColumn = nil
    let end = lineEnd
    divide(before + after[..<end], after[end...])
  }

  mutating func moveWordLeft() {
    goalColumn = nil
    let start = wordStart
    divide(before[..<start], before[start...] + after)
  }

  mutating func moveWordRight() {
    goalColumn = nil
    let end = wordEnd
    divide(before + after[..<end], after[end...])
  }

  /// A line up or down as laid out in so many columns; false when there is none.
  mutating func moveVertically(by step: Int, columns: Int) -> Bool {
    guard isMultiline else { return false }
    let layout = EditorLayout(self, columns: columns)
    let goal = goalColumn ?? layout.cursor.x
    guard let place = layout.characters(line: layout.cursor.y + step, column: goal) else { return false }
    let whole = text
    let index = whole.index(whole.startIndex, offsetBy: place)
    divide(whole[..<index], whole[index...])
    goalColumn = goal
    return true
  }

  /// Where the line with the cursor begins, in `before`.
  var lineStart: String.Index {
    before.lastIndex { $0.isNewline }.map(before.index(after:)) ?? before.startIndex
  }

  /// Where the line with the cursor ends, in `after`.
  var lineEnd: String.Index {
    after.firstIndex { $0.isNewline } ?? after.endIndex
  }

  /// Where the word before the cursor begins, in `before`.
  var wordStart: String.Index {
    let end = before.lastIndex { !$0.isWhitespace } ?? before.startIndex
    return before[..<end].lastIndex { $0.isWhitespace }.map(before.index(after:)) ?? before.startIndex
  }

  /// Where the word after the cursor ends, in `after`.
  var wordEnd: String.Index {
    let start = after.firstIndex { !$0.isWhitespace } ?? after.endIndex
    return after[start...].firstIndex { $0.isWhitespace } ?? after.endIndex
  }
}
