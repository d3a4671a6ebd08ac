extension DocxBody {
  /// A table while it is read.
  struct OpenTable {
    var number: Int
    var rows: [OfficeTable.Row] = []
    var row = OpenRow()
    var cell = OpenCell()
    /// The column in which the next cell begins.
    var column = 0
    /// For each column the cell that may go on below: its row and its place there.
    var above: [Int: (row: Int, cell: Int)] = [:]

    var rowNumber: Int { rows.count + 1 }
  }

  /// A row while it is read.
  struct OpenRow {
    var cells: [(cell: OfficeTable.Cell, goesOn: Bool)] = []
    var isHeading = false
    var isDeleted = false
    var isHidden = false
  }

  /// What the properties of a cell say.
  struct OpenCell {
    var columns = 1
    var goesOn = false
    var isMergedLeft = false
    var isDeleted = false
  }

  func beginTable() -> Element {
    // A table never stands in a paragraph; a file in which it does loses nothing.
    if containers[top].paragraph != nil { endParagraph() }
    tableCount += 1
    tables.append(OpenTable(number: tableCount))
    return .table
  }

  func endTable() {
    guard let table = tables.popLast(), !table.rows.isEmpty else { return }
    containers[top].blocks.append(.table(OfficeTable(number: table.number, rows: table.rows)))
  }

  // MARK: Rows

  func beginRow() -> Element {
    guard !tables.isEmpty else { return .transparent }
    tables[tables.count - 1].row = OpenRow()
    tables[tables.count - 1].column = 0
    return .row
  }

  func inRowProperties(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
    guard !tables.isEmpty else { return .skipped }
    let last = tables.count - 1
    switch name {
    case "gridBefore": tables[last].column = max(0, min(attributes.int("val") ?? 0, 200))
    case "tblHeader": tables[last].row.isHeading = attributes.flag("val", missing: true)
    case "hidden": tables[last].row.isHidden = attributes.flag("val", missing: true)
    case "del":
      seen.deletions += 1
      tables[last].row.isDeleted = true
    case "ins": seen.insertions += 1
    default: break
    }
    return .skipped
  }

  func endRow() {
    guard var table = tables.popLast() else { return }
    defer { tables.append(table) }
    let open = table.row
    if open.isDeleted { return }
    if open.isHidden { return seen.hiddenRows += 1 }
    var row = OfficeTable.Row(number: table.rowNumber, cells: [], isHeading: open.isHeading)
    for (cell, goesOn) in open.cells {
      if goesOn, let top = table.above[cell.column] {
        table.rows[top.row].cells[top.cell].rows += 1
      } else {
        table.above[cell.column] = (table.rows.count, row.cells.count)
        row.cells.append(cell)
      }
    }
    table.rows.append(row)
  }

  // MARK: Cells

  func beginCell() -> Element {
    guard !tables.isEmpty else { return .transparent }
    tables[tables.count - 1].cell = OpenCell()
    containers.append(Container())
    return .cell
  }

  func inCellProperties(_ name: XMLName, _ attributes: XMLAttributes) -> Element {
    guard !tables.isEmpty else { return .skipped }
    let last = tables.count - 1
    switch name {
    case "gridSpan": tables[last].cell.columns = max(1, min(attributes.int("val") ?? 1, 200))
    case "vMerge": tables[last].cell.goesOn = attributes["val"] != "restart"
    case "hMerge": tables[last].cell.isMergedLeft = attributes["val"] != "restart"
    case "cellDel":
      seen.deletions += 1
      tables[last].cell.isDeleted = true
    default: break
    }
    return .skipped
  }

  func endCell() {
    if containers[top].paragraph != nil { endParagraph() }
    let inner = containers.removeLast()
    guard var table = tables.popLast() else { return }
    defer { tables.append(table) }
    let open = table.cell
    let cell = OfficeTable.Cell(
      column: table.column, columns: open.columns, blocks: open.isDeleted ? [] : inner.blocks)
    table.column += open.columns
    if open.isMergedLeft, let last = table.row.cells.indices.last {
      table.row.cells[last].cell.columns += open.columns
      table.row.cells[last].cell.blocks += cell.blocks
    } else {
      table.row.cells.append((cell, open.goesOn))
    }
  }
}
