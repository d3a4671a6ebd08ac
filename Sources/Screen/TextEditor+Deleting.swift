extension TextEditor {
  mutating func deleteLeft() {
    goalColumn = nil
    divide(before.dropLast(), after)
  }

  mutating func deleteRight() {
    goalColumn = nil
    divide(before, after.dropFirst())
  }

  mutating func deleteToLineStart() {
    goalColumn = nil
    divide(before[..<lineStart], after)
  }

  mutating func deleteToLineEnd() {
    goalColumn = nil
    divide(before, after[lineEnd...])
  }

  mutating func deleteWordLeft() {
    goalColumn = nil
    divide(before[..<wordStart], after)
  }

  mutating func deleteWordRight() {
    goalColumn = nil
    divide(before, after[wordEnd...])
  }

  /// Puts text in the place of so many characters before the cursor.
  public mutating func replaceLeft(_ count: Int, with text: String) {
    divide(before.dropLast(count), after)
    insert(text)
  }

  /// Empties the field.
  public mutating func clear() {
    goalColumn = nil
    divide("", "")
  }
}
