import Glibc

/// One sheet of a workbook while it is read: cell by cell, nothing kept but what the cells hold.
final class XlsxSheet: XMLEvents {
  /// What was met on the way.
  struct Seen {
    var hiddenRows = 0
    var hiddenColumns: Set<Int> = []
    var formulas: [String] = []
    var errors: [String] = []
    var struck = SeenText()
  }

  /// A cell while it is read.
  private struct OpenCell {
    var column = 0
    var kind = Kind.number
    var style: Int?
    var hasFormula = false
    var hasValue = false
  }

  private enum Kind { case number, shared, text, inline, boolean, error, date }

  private(set) var rows: [OfficeTable.Row] = []
  private(set) var merges: [CellArea] = []
  private(set) var seen = Seen()
  private let strings: XlsxStrings
  private let styles: XlsxStyles
  private let since1904: Bool
  private let limits: OfficeLimits
  private var hidden: [ClosedRange<Int>] = []
  private var row = OfficeTable.Row(number: 0, cells: [])
  private var isRowHidden = false
  private var cell = OpenCell()
  private var nextColumn = 0
  private var rich = RichText()
  private var isInText = false
  private var textBytes = 0
  private var cellCount: Int

  init(strings: XlsxStrings, styles: XlsxStyles, since1904: Bool, limits: OfficeLimits, cellsSoFar: Int) {
    self.strings = strings
    self.styles = styles
    self.since1904 = since1904
    self.limits = limits
    cellCount = cellsSoFar
  }

  // MARK: Events

  func start(_ name: XMLName, _ attributes: XMLAttributes) throws(OfficeFault) {
    if rich.start(name, attributes) { return }
    switch name {
    case "c": begin(attributes)
    case "v", "t": isInText = true
    case "f": cell.hasFormula = true
    case "row":
      let number = attributes.int("r") ?? row.number + 1
      row = OfficeTable.Row(number: max(1, min(number, 1 << 21)), cells: [])
      isRowHidden = attributes.flag("hidden") || attributes["ht"].flatMap(Double.init) == 0
      nextColumn = 0
    case "col": hide(attributes)
    case "mergeCell":
      if let area = attributes["ref"].flatMap(CellArea.init), merges.count < limits.cells { merges.append(area) }
    default: break
    }
  }

  func end(_ name: XMLName) throws(OfficeFault) {
    if rich.end(name) { return }
    switch name {
    case "c": try finishCell()
    case "v":
      isInText = false
      cell.hasValue = true
    case "t": isInText = false
    case "row": finishRow()
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(OfficeFault) {
    guard isInText else { return }
    textBytes += bytes.count
    guard textBytes <= limits.textBytes else { throw .tooMuchText(limit: limits.textBytes) }
    rich.append(bytes)
  }

  // MARK: Rows and columns

  private func hide(_ attributes: XMLAttributes) {
    guard attributes.flag("hidden") || attributes["width"].flatMap(Double.init) == 0,
      let first = attributes.int("min"), let last = attributes.int("max"), first >= 1, last >= first,
      hidden.count < 1000
    else { return }
    hidden.append(first - 1...last - 1)
  }

  private func finishRow() {
    guard !row.cells.isEmpty else { return }
    if isRowHidden {
      seen.hiddenRows += 1
    } else {
      rows.append(row)
    }
    row.cells = []
  }

  // MARK: Cells

  private func begin(_ attributes: XMLAttributes) {
    let named = attributes.bytes("r").flatMap { CellArea.cell($0)?.column }
    cell = OpenCell(column: named ?? nextColumn)
    nextColumn = cell.column + 1
    cell.style = attributes.int("s")
    if let kind = attributes.bytes("t") { cell.kind = Self.kind(XMLName(kind)) }
    if !rich.isEmpty { rich = RichText() }
  }

  private static func kind(_ name: XMLName) -> Kind {
    switch name {
    case "s": .shared
    case "str": .text
    case "inlineStr": .inline
    case "b": .boolean
    case "e": .error
    case "d": .date
    default: .number
    }
  }

  private func finishCell() throws(OfficeFault) {
    if cell.hasFormula, !cell.hasValue { note(&seen.formulas) }
    noteStruckRuns()
    guard !rich.bytes.isEmpty, let (text, isNumber) = value, !text.isEmpty else { return }
    if hidden.contains(where: { $0.contains(cell.column) }) {
      seen.hiddenColumns.insert(cell.column)
      return
    }
    if styles.isStruck(cell.style) {
      if !isRowHidden { seen.struck.add(text) }
      return
    }
    if cell.kind == .error { note(&seen.errors) }
    cellCount += 1
    guard cellCount <= limits.cells else { throw .tooManyCells(limit: limits.cells) }
    row.cells.append(OfficeTable.Cell(column: cell.column, text: text, isNumber: isNumber))
  }

  /// Notes what is struck through within the text of the cell.
  private func noteStruckRuns() {
    guard !isHidden else { return }
    if cell.kind == .shared, let place = Int(String(decoding: rich.bytes, as: UTF8.self)) {
      if let struck = strings.struck[place] { seen.struck.add(struck) }
    } else if !rich.struck.isEmpty {
      seen.struck.add(CellText.of(rich.struck))
    }
  }

  /// Whether nobody sees the cell.
  private var isHidden: Bool { isRowHidden || hidden.contains { $0.contains(cell.column) } }

  /// Notes the cell by its name; a long list tells no more than its beginning.
  private func note(_ names: inout [String]) {
    if names.count < 20 { names.append(CellArea.name(column: cell.column, row: row.number)) }
  }

  private var value: (text: String, isNumber: Bool)? {
    switch cell.kind {
    case .shared:
      guard let place = Int(String(decoding: rich.bytes, as: UTF8.self)), strings.strings.indices.contains(place) else {
        return nil
      }
      return (strings.strings[place], false)
    case .text, .inline, .error: return (CellText.of(rich.bytes), false)
    case .boolean: return (rich.bytes.first == 0x31 ? "TRUE" : "FALSE", false)
    case .date: return (CellNumber.date(iso: String(decoding: rich.bytes, as: UTF8.self)), false)
    case .number:
      let stored = String(decoding: rich.bytes, as: UTF8.self)
      return CellNumber.text(stored, styles.format(cell.style), since1904: since1904) ?? (
        CellText.of(rich.bytes), false
      )
    }
  }
}
