/// The tables of a document as CSV (RFC 4180), one below the other with an empty line between. No text is one that a
/// spreadsheet runs or a terminal obeys.
public struct CsvRenderer: Sendable {
  /// What stands between cells.
  public var separator: Character
  /// Whether the text begins with the UTF-8 mark that Excel looks for.
  public var hasMark: Bool

  /// A renderer.
  public init(separator: Character = ";", hasMark: Bool = false) {
    self.separator = separator
    self.hasMark = hasMark
  }

  /// The text; `nil` for a document without a table.
  public func render(_ document: Document) -> String? {
    let tables = document.tableParts.flatMap(\.tables).map(\.table)
    guard !tables.isEmpty else { return nil }
    return (hasMark ? "\u{FEFF}" : "") + tables.map(render).joined(separator: "\r\n")
  }

  private func render(_ table: DocumentTable) -> String {
    let heads = table.columns.map { $0.group.isEmpty ? $0.title : "\($0.group): \($0.title)" }
    let rows = table.rows.map { row in
      table.columns.indices.map { $0 < row.cells.count ? text(of: row.cells[$0]) : "" }
    }
    return ([heads.map(defused)] + rows).map { "\($0.map(quoted).joined(separator: String(separator)))\r\n" }.joined()
  }

  /// Numbers as they are read; texts so that no spreadsheet takes them for a formula.
  private func text(of cell: DocumentTable.Cell) -> String { cell.value == .text ? defused(cell.text) : cell.text }

  /// A text that a spreadsheet would take for a formula or a command gets an apostrophe; a number stays one.
  private func defused(_ text: String) -> String {
    text.looksLikeFormula ? "'\(text.sanitizedLines)" : text.sanitizedLines
  }

  private func quoted(_ text: String) -> String {
    guard text.contains(where: { $0 == separator || $0 == "\"" || $0.isNewline || $0 == ";" || $0 == "," }) else {
      return text
    }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}
