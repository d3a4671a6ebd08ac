import OfficeFiles

extension OfficeDocument {
  /// The document as lines: a paragraph a line, a row of a table between bars.
  public var shown: [String] { blocks.flatMap(\.shown) }
}

extension OfficeBlock {
  var shown: [String] {
    switch self {
    case .paragraph(let paragraph):
      [(paragraph.level.map { String(repeating: "#", count: $0) + " " } ?? "") + paragraph.line]
    case .line(let line):
      Array(repeating: "", count: line.blanksBefore) + [String(repeating: " ", count: line.indent) + line.text]
    case .table(let table): table.rows.map(\.shown)
    }
  }
}

extension OfficeTable.Row {
  /// The cells with their columns where they take more than one, and their rows.
  var shown: String {
    let texts = cells.map { cell in
      let wide = cell.columns > 1 ? "\(cell.column)-\(cell.column + cell.columns - 1): " : ""
      let high = cell.rows > 1 ? "↓\(cell.rows) " : ""
      return wide + high + cell.blocks.flatMap(\.shown).joined(separator: " / ")
    }
    return (isHeading ? "‖" : "|") + texts.joined(separator: "|") + "|"
  }
}
