extension Canvas {
  /// One row as a reader sees it, without the blanks at its end; empty where there is no such row.
  public func rowText(_ y: Int) -> String {
    guard y >= 0, y < size.rows else { return "" }
    var row = cells[y * size.columns..<(y + 1) * size.columns]
    while row.last?.isBlank == true { row.removeLast() }
    var text = String.UnicodeScalarView()
    for cell in row { cell.append(to: &text) }
    return String(text)
  }

  /// All rows as a reader sees them, one a line, each without the blanks at its end.
  public var text: String {
    (0..<size.rows).map(rowText).joined(separator: "\n")
  }
}
