import CXlsxWriter

/// Writes one sheet, row after row.
struct XlsxSheetWriter {
  let sheet: WorkbookSheet
  let page: UnsafeMutablePointer<lxw_worksheet>
  /// Whether rows go to disk as they come, so that no cell may reach over several rows.
  let isLarge: Bool
  let functions: cxlsxwriter_functions

  private var lastColumn: UInt16 { UInt16(max(1, sheet.columns.count) - 1) }
  private var heights: RowHeights { RowHeights(columns: sheet.columns) }
  private var headRow: Int { sheet.firstRow - sheet.headRows }

  func write(_ formats: inout XlsxFormats) {
    layOut()
    for (row, title) in sheet.titles.enumerated() {
      let format = formats.format(.init(look: .init(.left), isTitle: true))
      _ = functions.worksheet_write_string(page, UInt32(row), 0, Self.cut(title), format)
    }
    writeHead(&formats)
    for (place, cells) in sheet.rows.enumerated() {
      let row = UInt32(sheet.firstRow + place)
      let lines = heights.lines(of: cells)
      if lines > 1 { _ = functions.worksheet_set_row(page, row, heights.points(lines), nil) }
      write(cells, at: row, &formats)
    }
  }

  private func layOut() {
    for (place, column) in sheet.columns.enumerated() {
      _ = functions.worksheet_set_column(page, UInt16(place), UInt16(place), column.width, nil)
    }
    let last = UInt32(max(sheet.firstRow, sheet.firstRow + sheet.rows.count - 1))
    functions.worksheet_freeze_panes(page, UInt32(sheet.firstRow), 0)
    if sheet.filteredRows > 0 {
      let end = UInt32(sheet.firstRow + min(sheet.filteredRows, sheet.rows.count) - 1)
      _ = functions.worksheet_autofilter(page, UInt32(sheet.firstRow - 1), 0, end, lastColumn)
    }
    _ = functions.worksheet_print_area(page, 0, 0, last, lastColumn)
    _ = functions.worksheet_repeat_rows(page, UInt32(headRow), UInt32(sheet.firstRow - 1))
    let width = sheet.columns.map(\.width).reduce(0, +)
    // A4; tables of very many columns could not be read on it: A3.
    functions.worksheet_set_paper(page, width > 180 ? 8 : 9)
    if width > 90 { functions.worksheet_set_landscape(page) }
    functions.worksheet_fit_to_pages(page, 1, 0)
    functions.worksheet_set_margins(page, 0.8, 0.5, 0.7, 0.7)
    _ = functions.worksheet_set_footer(page, "&C&P/&N")
  }

  private func writeHead(_ formats: inout XlsxFormats) {
    let format = formats.format(.init(look: .init(.center), isHead: true))
    let (upper, lower) = (UInt32(headRow), UInt32(sheet.firstRow - 1))
    let lines = heights.linesOfHead
    if lines > 1 { _ = functions.worksheet_set_row(page, lower, heights.points(lines), nil) }
    var place = 0
    while place < sheet.columns.count, upper < lower {
      let column = sheet.columns[place]
      let end =
        column.group.isEmpty
        ? place + 1 : sheet.columns[place...].firstIndex { $0.group != column.group } ?? sheet.columns.count
      let (first, last) = (UInt16(place), UInt16(end - 1))
      if column.group.isEmpty, !isLarge {
        _ = functions.worksheet_merge_range(page, upper, first, lower, last, Self.cut(column.title), format)
      } else if last > first {
        _ = functions.worksheet_merge_range(page, upper, first, upper, last, Self.cut(column.group), format)
      } else {
        _ = functions.worksheet_write_string(page, upper, first, Self.cut(column.group), format)
      }
      place = end
    }
    for (place, column) in sheet.columns.enumerated() where upper == lower || isLarge || !column.group.isEmpty {
      _ = functions.worksheet_write_string(page, lower, UInt16(place), Self.cut(column.title), format)
    }
  }

  private func write(_ cells: [WorkbookSheet.Cell], at row: UInt32, _ formats: inout XlsxFormats) {
    if cells.count == 1, lastColumn > 0, let text = cells[0].value.text {
      let format = formats.format(.init(look: cells[0].look, number: cells[0].value.isLiteral ? .literal : nil))
      _ = functions.worksheet_merge_range(page, row, 0, row, lastColumn, Self.cut(text), format)
      return
    }
    for (place, cell) in cells.enumerated() {
      let column = UInt16(place)
      switch cell.value {
      case .blank: _ = functions.worksheet_write_blank(page, row, column, formats.format(.init(look: cell.look)))
      case .text(let text):
        _ = functions.worksheet_write_string(page, row, column, Self.cut(text), formats.format(.init(look: cell.look)))
      case .literal(let text):
        let format = formats.format(.init(look: cell.look, number: .literal))
        _ = functions.worksheet_write_string(page, row, column, Self.cut(text), format)
      case .number(let number, let look):
        let format = formats.format(.init(look: cell.look, number: look))
        _ = functions.worksheet_write_number(page, row, column, number, format)
      case .formula(let formula, let value, let look):
        let format = formats.format(.init(look: cell.look, number: look))
        _ = functions.worksheet_write_formula_num(page, row, column, "=\(formula)", format, value)
      }
    }
  }

  /// A cell takes 32 767 letters; what XML cannot hold is left out by the library's own escapes.
  private static func cut(_ text: String) -> String {
    guard text.utf16.count > 32_767 else { return text }
    var kept = text
    while kept.utf16.count > 32_766 { kept.removeLast(max(1, (kept.utf16.count - 32_766) / 2)) }
    return kept + "…"
  }
}
