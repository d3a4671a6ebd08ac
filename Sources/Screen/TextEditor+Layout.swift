extension TextEditor {
  /// The part of a field of one line to show in so many columns, and the cursor's column in it. The cursor is always
  /// inside; "…" stands where text is hidden. The work grows with the columns, not with the text.
  public func window(columns: Int) -> (text: String, cursor: Int) {
    guard columns > 1 else { return ("", 0) }
    var left = before.suffix(columns: columns - 1)
    if left.startIndex > before.startIndex { left = before.suffix(columns: columns - 2) }
    let shownBefore = (left.startIndex > before.startIndex ? "…" : "") + left
    let cursor = shownBefore.columns
    var right = after.prefix(columns: columns - cursor)
    guard right.endIndex < after.endIndex else { return (shownBefore + right, cursor) }
    right = after.prefix(columns: columns - cursor - 1)
    return (shownBefore + right + "…", cursor)
  }

  /// The lines of a field of several lines wrapped to so many columns, and the cursor's place in them. At the end of
  /// a full line the cursor stands on its last column.
  public func layout(columns: Int) -> (lines: [String], cursor: Point) {
    let layout = EditorLayout(self, columns: columns)
    return (layout.wrapped.lines.map { String($0) }, layout.cursor)
  }
}

/// A text field's lines, and which characters stand where in them.
struct EditorLayout {
  let wrapped: WrappedText
  let columns: Int
  private(set) var cursor = Point(x: 0, y: 0)

  init(_ editor: TextEditor, columns: Int) {
    self.columns = max(1, columns)
    wrapped = WrappedText(editor.text, columns: columns)
    cursor = place(ofCharacter: editor.cursor)
  }

  /// Where the cursor stands before a character.
  private func place(ofCharacter index: Int) -> Point {
    let line = wrapped.ranges.lastIndex { $0.lowerBound <= index } ?? 0
    let passed = wrapped.characters[wrapped.ranges[line].lowerBound..<index]
    return Point(x: min(width(passed), columns - 1), y: line)
  }

  /// How many characters lie before the cursor at a column of a line; nil without that line.
  func characters(line: Int, column: Int) -> Int? {
    guard wrapped.ranges.indices.contains(line) else { return nil }
    let range = wrapped.ranges[line]
    var used = 0
    for index in range {
      used += TextMetrics.columns(of: wrapped.characters[index])
      if used > column { return index }
    }
    // Past the end: before the blank or character that a soft break leaves there, or the cursor would be a line below.
    let next = line + 1 < wrapped.ranges.count ? wrapped.ranges[line + 1].lowerBound : nil
    return next == range.upperBound ? max(range.lowerBound, range.upperBound - 1) : range.upperBound
  }

  private func width(_ characters: ArraySlice<Character>) -> Int {
    characters.reduce(0) { $0 + TextMetrics.columns(of: $1) }
  }
}
