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

  /// Empties the field.
  public mutating func clear() {
    goalColumn = nil
    divide("", "")
  }
}
