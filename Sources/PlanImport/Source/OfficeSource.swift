import OfficeFiles
import PlanModel
import TextFiles

/// The text of an office document as the plan reader takes it, and where each of its lines stands there.
struct OfficeSource {
  private(set) var source = SourceText(scalars: [], fold: [], lines: [])
  private(set) var places = SourcePlaces()
  private var builder: SourceBuilder
  private var page: Int?

  init(_ document: OfficeDocument, limits: ReadLimits) throws(ImportFault) {
    builder = SourceBuilder(expecting: 1 << 14, mostLines: limits.lines)
    builder.knowsParagraphs = document.format != .pdf
    builder.notes = document.notes
    for case .table(let table) in document.blocks where TrackerTable.isOfAssignments(table) { throw .assignments }
    for (place, block) in document.blocks.enumerated() where !document.isCaption(at: place) { append(block) }
    source = builder.finish()
    guard !builder.hasTooManyLines else { throw .tooManyLines(limit: limits.lines) }
  }

  private mutating func append(_ block: OfficeBlock) {
    switch block {
    case .paragraph(let paragraph): append(paragraph)
    case .line(let line): append(line)
    case .table(let table): append(table)
    }
  }

  private mutating func append(_ paragraph: OfficeParagraph) {
    for (place, line) in paragraph.line.split(separator: "\n").enumerated() {
      if place > 0 { builder.continueParagraph() }
      places.note(SourcePlace(paragraph.place), line: builder.lineNumber)
      builder.append(paragraph: String(line))
    }
  }

  private mutating func append(_ line: OfficeLine) {
    if let before = page, line.place.page != before { builder.append(0x0C) }
    page = line.place.page
    for _ in 0..<line.blanksBefore { builder.append(0x0A) }
    for _ in 0..<min(line.indent, 200) { builder.append(0x20) }
    places.note(SourcePlace(line.place), line: builder.lineNumber)
    builder.place(words: line.words.map { Int($0.left * 10)..<Int($0.right * 10) }, middle: Int(line.middle * 10))
    builder.append(paragraph: line.text)
  }

  private mutating func append(_ table: OfficeTable) {
    var table = table
    if let tracker = TrackerTable(table) {
      table = tracker.table
      let (titles, cells) = (tracker.leftOut.map(\.title), tracker.leftOut.map(\.cells))
      builder.notes.append(.columnsNotRead(sheet: table.sheet, titles: titles, cells: cells))
    }
    if let labels = LabelTable(table) { return append(labels, table) }
    var rows: [[SourceText.Table.Cell]] = []
    builder.keepsSigns = true
    defer { builder.keepsSigns = false }
    for row in table.rows {
      var cells: [SourceText.Table.Cell] = []
      for cell in row.cells {
        let start = builder.lineCount
        if cell.isError {
          note(errorIn: cell, row, table)
        } else {
          for block in cell.blocks { append(block, in: cell, row, table) }
        }
        cells.append(
          .init(column: cell.column, columns: cell.columns, rows: cell.rows, lines: start..<builder.lineCount))
      }
      rows.append(cells)
    }
    builder.append(SourceText.Table(rows: rows))
  }

  /// Notes a cell that shows an error, as the reader of sheets does for those that are one by type.
  private mutating func note(errorIn cell: OfficeTable.Cell, _ row: OfficeTable.Row, _ table: OfficeTable) {
    let name = OfficeTable.name(column: cell.column, row: row.number)
    for place in builder.notes.indices {
      guard case .errorCells(table.sheet, var cells) = builder.notes[place] else { continue }
      if !cells.contains(name), cells.count < 20 { cells.append(name) }
      return builder.notes[place] = .errorCells(sheet: table.sheet, cells: cells)
    }
    builder.notes.append(.errorCells(sheet: table.sheet, cells: [name]))
  }

  private mutating func append(_ labels: LabelTable, _ table: OfficeTable) {
    for entry in labels.entries {
      var blocks = entry.cell.blocks
      if blocks.isEmpty, !entry.label.isEmpty { blocks = [.paragraph(OfficeParagraph(text: ""))] }
      if !entry.label.isEmpty, case .paragraph(var first)? = blocks.first {
        first.text = "\(entry.label) \(first.line)"
        first.marker = ""
        blocks[0] = .paragraph(first)
      }
      for block in blocks { append(block, in: entry.cell, entry.row, table) }
    }
  }

  /// A paragraph of a sheet has no place of its own.
  private mutating func append(
    _ block: OfficeBlock, in cell: OfficeTable.Cell, _ row: OfficeTable.Row, _ table: OfficeTable
  ) {
    guard case .paragraph(var paragraph) = block, paragraph.place == OfficePlace() else { return append(block) }
    if !table.sheet.isEmpty { paragraph.place.sheet = table.sheet }
    paragraph.place.table = table.sheet.isEmpty ? table.number : nil
    (paragraph.place.row, paragraph.place.column) = (row.number, cell.column)
    append(paragraph)
  }
}

extension SourcePlace {
  /// The place as the document has it.
  init(_ place: OfficePlace) {
    self.init()
    (page, line, paragraph) = (place.page, place.line, place.paragraph)
    (sheet, table, row, column) = (place.sheet, place.table, place.row, place.column)
  }
}

extension OfficeDocument {
  /// Whether a block only numbers the table behind it ("Bảng 5").
  fileprivate func isCaption(at place: Int) -> Bool {
    guard place + 1 < blocks.count, case .table = blocks[place + 1], case .paragraph(let paragraph) = blocks[place]
    else {
      return false
    }
    let words = paragraph.line.folded.split { !$0.isLetter && !$0.isNumber }
    return words.count == 2 && words[0] == "bang" && words[1].allSatisfy(\.isNumber)
  }
}
