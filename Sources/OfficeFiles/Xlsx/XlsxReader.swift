/// Reads the sheets of a workbook (Excel since 2007): what the cells hold by type, formulas by the value that was stored.
///
/// Honest limits: nothing is computed, conditional formats and charts are not read, and numbers are as exact as sheets
/// are, fifteen digits.
struct XlsxReader {
  private let archive: ZipArchive
  private let relations: Relationships
  private let workbook = XlsxWorkbook()
  private let styles = XlsxStyles()
  private let strings: XlsxStrings

  /// A reader for the archive.
  ///
  /// - Throws: `.missingPart` when it holds no workbook.
  init(_ zip: ZipArchive) throws(OfficeFault) {
    archive = zip
    strings = XlsxStrings(zip.limits)
    let main = try Relationships(of: "", in: zip).parts["officeDocument"] ?? "xl/workbook.xml"
    try zip.parseSide(main, workbook)
    relations = try Relationships(of: main, in: zip)
  }

  /// The visible sheets as tables, or the one of that name.
  func read(sheet wanted: String?) throws(OfficeFault) -> OfficeDocument {
    let sheets = try chosen(wanted)
    if let part = relations.parts["styles"], archive.part(part) != nil { try archive.parseSide(part, styles) }
    if let part = relations.parts["sharedStrings"], archive.part(part) != nil { try archive.parse(part, strings) }
    var document = OfficeDocument(format: .xlsx, blocks: [])
    if wanted == nil { document.notes = workbook.sheets.filter(\.isHidden).map { .hiddenSheet($0.name) } }
    var cells = 0
    for (place, sheet) in sheets.enumerated() {
      guard let part = relations.byID[sheet.id] else { throw .missingPart(sheet.name) }
      let events = XlsxSheet(
        strings: strings, styles: styles, since1904: workbook.since1904, limits: archive.limits,
        cellsSoFar: cells)
      try archive.parse(part, events)
      let rows = try merged(events)
      cells += rows.reduce(0) { $0 + $1.cells.count }
      document.notes += notes(events.seen, sheet.name)
      if !rows.isEmpty { document.blocks.append(.table(OfficeTable(sheet: sheet.name, number: place + 1, rows: rows))) }
    }
    if document.sheets.count > 1 { document.notes.insert(.sheetsRead(document.sheets), at: 0) }
    if archive.parts.contains(where: { $0.name.lowercased().hasSuffix("vbaproject.bin") }) {
      document.notes.append(.macros)
    }
    return document
  }

  private func chosen(_ wanted: String?) throws(OfficeFault) -> [XlsxWorkbook.Sheet] {
    guard let wanted else { return workbook.sheets.filter { !$0.isHidden } }
    let name = wanted.composed.withoutOuterBlanks
    let found =
      workbook.sheets.first { $0.name == name }
      ?? workbook.sheets.first { $0.name.lowercased() == name.lowercased() }
    guard let found else { throw .noSuchSheet(wanted, sheets: workbook.sheets.map(\.name)) }
    return [found]
  }

  /// The rows with merged cells: the first cell of each area takes all of it, the others are not seen.
  private func merged(_ events: XlsxSheet) throws(OfficeFault) -> [OfficeTable.Row] {
    var rows = events.rows
    if Swift.zip(rows, rows.dropFirst()).contains(where: { $0.number >= $1.number }) {
      rows.sort { $0.number < $1.number }
    }
    for area in events.merges {
      try archive.deadline.check()
      var place = rows.partitioningIndex { $0.number >= area.rows.lowerBound }
      while place < rows.count, rows[place].number <= area.rows.upperBound {
        let isFirst = rows[place].number == area.rows.lowerBound
        rows[place].cells.removeAll {
          area.columns.contains($0.column) && !(isFirst && $0.column == area.columns.lowerBound)
        }
        if isFirst, let cell = rows[place].cells.firstIndex(where: { $0.column == area.columns.lowerBound }) {
          rows[place].cells[cell].columns = area.columns.count
          rows[place].cells[cell].rows = area.rows.count
        }
        place += 1
      }
    }
    return rows.filter { !$0.cells.isEmpty }
  }

  private func notes(_ seen: XlsxSheet.Seen, _ sheet: String) -> [OfficeNote] {
    var notes: [OfficeNote] = []
    if seen.hiddenRows > 0 { notes.append(.hiddenRows(sheet: sheet, seen.hiddenRows)) }
    if !seen.hiddenColumns.isEmpty { notes.append(.hiddenColumns(sheet: sheet, seen.hiddenColumns.count)) }
    if !seen.formulas.isEmpty { notes.append(.formulasWithoutValue(sheet: sheet, cells: seen.formulas)) }
    if seen.struck.count > 0 { notes.append(.struckText(seen.struck.count, examples: seen.struck.told)) }
    if !seen.errors.isEmpty { notes.append(.errorCells(sheet: sheet, cells: seen.errors)) }
    return notes
  }
}

extension Array {
  /// The place of the first element for which the condition holds, when it holds for all behind it.
  func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
