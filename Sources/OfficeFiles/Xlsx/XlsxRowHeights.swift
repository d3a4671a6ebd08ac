extension WorkbookSheet.Value {
  /// The text of a cell that holds one.
  var text: String? {
    switch self {
    case .text(let text), .literal(let text): text
    case .blank, .number, .formula: nil
    }
  }

  var isLiteral: Bool { if case .literal = self { true } else { false } }
}

/// How high rows must be for texts that wrap: programs differ in whether they find out by themselves, and LibreOffice
/// does not when it prints.
struct RowHeights {
  let columns: [WorkbookSheet.Column]

  private static let line = 15.0
  /// Widths are told in digits of the usual font; letters of Times New Roman are narrower.
  private static let lettersPerUnit = 1.12
  /// What a row can be at most.
  private static let highest = 409.0

  /// The height of so many lines, in points.
  func points(_ lines: Int) -> Double { min(Self.highest, Double(lines) * Self.line) }

  /// The most lines that a head takes; bold letters are wider.
  var linesOfHead: Int { columns.map { Self.lines($0.title, width: $0.width * 0.85) }.max() ?? 1 }

  /// The most lines that a cell of the row takes.
  func lines(of cells: [WorkbookSheet.Cell]) -> Int {
    if cells.count == 1, columns.count > 1 {
      return cells[0].value.text.map { Self.lines($0, width: columns.map(\.width).reduce(0, +)) } ?? 1
    }
    var most = 1
    for (cell, column) in zip(cells, columns) {
      guard let text = cell.value.text, text.utf8.count > 4 else { continue }
      most = max(most, Self.lines(text, width: cell.look.isBold ? column.width * 0.9 : column.width))
    }
    return most
  }

  /// Words are laid out line by line; letters beyond the width of a line break within a word.
  private static func lines(_ text: String, width: Double) -> Int {
    let room = max(1, Int(width * lettersPerUnit))
    if text.utf8.count <= room, !text.utf8.contains(0x0A) { return 1 }
    var lines = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines += 1
      var used = 0
      for word in line.split(separator: " ") {
        let length = word.unicodeScalars.count
        if used > 0, used + 1 + length > room {
          lines += 1
          used = length
        } else {
          used += length + (used > 0 ? 1 : 0)
        }
        lines += (used - 1) / room
        if used > room { used = (used - 1) % room + 1 }
      }
    }
    return lines
  }
}
