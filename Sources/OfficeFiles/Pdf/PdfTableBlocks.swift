/// The ruled tables of all pages as blocks, one that goes on over pages in one piece.
struct PdfTableBlocks {
  /// A table and where it begins.
  struct Placed {
    var page: Int
    var top: Double
    var table: OfficeTable
    /// The page on which it ends, and its columns there.
    var lastPage: Int
    var edges: [Double]
  }

  private(set) var blocks: [Placed] = []

  /// - Parameter lines: the lines of text beside the tables.
  init(_ found: [[PdfTables.Found]], pages: [PlacedPage], lines: [PlacedLine]) {
    for (page, tables) in zip(pages, found) {
      for table in tables {
        let rows = Self.rows(of: table, page: page.number, number: blocks.count + 1)
        guard !rows.isEmpty else { continue }
        if let last = blocks.indices.last, goesOn(table, rows, page: page.number, lines) {
          append(rows, to: last)
          (blocks[last].lastPage, blocks[last].edges) = (page.number, table.edges)
        } else {
          blocks.append(
            Placed(
              page: page.number, top: table.top, table: OfficeTable(number: blocks.count + 1, rows: rows),
              lastPage: page.number, edges: table.edges))
        }
      }
    }
  }

  /// Whether a table goes on with the last one: at the top of the next page, in the same columns.
  private func goesOn(
    _ table: PdfTables.Found, _ rows: [OfficeTable.Row], page: Int, _ lines: [PlacedLine]
  ) -> Bool {
    guard let last = blocks.last, last.lastPage == page - 1, last.edges.count == table.edges.count else { return false }
    guard zip(last.edges, table.edges).allSatisfy({ abs($0 - $1) < 4 }) else { return false }
    return !lines.contains { $0.page == page && $0.bottom < table.top }
  }

  /// Adds the rows of the next page: titles that are repeated there go, and a row that was cut by the end of the page is put
  /// together.
  private mutating func append(_ rows: [OfficeTable.Row], to place: Int) {
    var table = blocks[place].table
    let texts = { (row: OfficeTable.Row) in row.cells.map(\.text) }
    let repeated = zip(table.rows, rows).prefix { texts($0) == texts($1) }.count
    for (number, row) in rows.dropFirst(repeated).enumerated() {
      if number == 0, let last = table.rows.indices.last, Self.isCut(row, behind: table.rows[last]) {
        Self.join(row, to: &table.rows[last])
        continue
      }
      var row = row
      row.number = table.rows.count + 1
      table.rows.append(row)
    }
    blocks[place].table = table
  }

  /// Whether a row is the rest of the one above: its first cell is empty, and so are others that the one above has filled.
  private static func isCut(_ row: OfficeTable.Row, behind above: OfficeTable.Row) -> Bool {
    guard row.cells.map(\.column) == above.cells.map(\.column), row.cells.count > 1 else { return false }
    return row.cells[0].text.isEmpty && !above.cells[0].text.isEmpty && row.cells.contains { !$0.text.isEmpty }
  }

  private static func join(_ row: OfficeTable.Row, to above: inout OfficeTable.Row) {
    for place in row.cells.indices {
      var blocks = above.cells[place].blocks
      var more = row.cells[place].blocks[...]
      if case .paragraph(var last)? = blocks.last, case .paragraph(let first)? = more.first,
        first.text.first?.isLowercase == true
      {
        last.text += " \(first.text)"
        blocks[blocks.count - 1] = .paragraph(last)
        more.removeFirst()
      }
      above.cells[place].blocks = blocks + more
    }
  }

  // MARK: Cells

  private static func rows(of table: PdfTables.Found, page: Int, number: Int) -> [OfficeTable.Row] {
    let margin = margin(of: table)
    var rows = (1..<table.heights.count).map { OfficeTable.Row(number: $0, cells: []) }
    for cell in table.cells.sorted(by: { ($0.row, $0.column) < ($1.row, $1.column) }) {
      let text = PdfCellText(width: table.edges[cell.column + cell.columns] - table.edges[cell.column] - 2 * margin)
      var place = OfficePlace()
      (place.page, place.table, place.row, place.column) = (page, number, cell.row + 1, cell.column)
      let blocks = text.paragraphs(PlacedPage(words: cell.words).lines()).map {
        OfficeBlock.paragraph(OfficeParagraph(text: $0, place: place))
      }
      rows[cell.row].cells.append(
        OfficeTable.Cell(column: cell.column, columns: cell.columns, rows: cell.rows, blocks: blocks))
    }
    return rows.filter { $0.cells.contains { !$0.text.isEmpty } }
  }

  /// How far text stays away from rules, at least.
  private static func margin(of table: PdfTables.Found) -> Double {
    let gaps = table.cells.compactMap { cell in cell.words.map(\.left).min().map { $0 - table.edges[cell.column] } }
    return max(0.5, min(gaps.min() ?? 2, 8))
  }
}
