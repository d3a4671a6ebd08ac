/// Finds the tables of a text that came without cells, and gives them back their cells.
///
/// A table begins with a head in the words of plan tables. Its lines then stand row by row, cell by cell, as those of an
/// office document do, so that one reader serves both. What is not certain to stand in a cell is in none.
enum LayoutTables {
  /// The text with its tables; the same text when it has none.
  static func resolved(_ source: SourceText) -> SourceText {
    guard let pages = LayoutPages(source) else { return source }
    var tables: [LayoutTable] = []
    var index = 0
    while index < source.lines.count {
      if let head = LayoutHead(at: index, in: pages), let table = LayoutTable(head, in: pages) {
        tables.append(table)
        index = max(index + 1, table.lines.upperBound)
      } else {
        index += 1
      }
    }
    return tables.isEmpty ? source : rebuilt(source, tables)
  }

  private static func rebuilt(_ source: SourceText, _ tables: [LayoutTable]) -> SourceText {
    var text = Rebuilding(source)
    var next = 0
    for table in tables {
      text.copy(next..<table.lines.lowerBound)
      text.append(table)
      next = table.lines.upperBound
    }
    text.copy(next..<source.lines.count)
    return text.finished
  }
}

/// A text that is put together anew from lines of another and from tables.
private struct Rebuilding {
  private let source: SourceText
  private var scalars: [UInt32] = []
  private var fold: [UInt8] = []
  private var lines: [SourceText.Line] = []
  private var tables: [SourceText.Table] = []

  init(_ source: SourceText) {
    self.source = source
    scalars.reserveCapacity(source.scalars.count)
    fold.reserveCapacity(source.scalars.count)
    lines.reserveCapacity(source.lines.count)
  }

  var finished: SourceText {
    SourceText(
      scalars: scalars, fold: fold, lines: lines, tables: tables, knowsParagraphs: source.knowsParagraphs,
      notes: source.notes)
  }

  mutating func copy(_ copied: Range<Int>) {
    for index in copied {
      var line = source.lines[index]
      let start = scalars.count
      scalars += source.scalars[line.range]
      fold += source.fold[line.range]
      line.range = start..<scalars.count
      end(line)
    }
  }

  mutating func append(_ table: LayoutTable) {
    let rows = table.rows.map { cells in
      cells.map { cell in
        SourceText.Table.Cell(column: cell.column, columns: cell.columns, rows: 1, lines: append(cell.paragraphs))
      }
    }
    tables.append(SourceText.Table(rows: rows, doubtful: append(table.doubtful)))
  }

  private mutating func append(_ paragraphs: [LayoutCellText.Paragraph]) -> Range<Int> {
    let first = lines.count
    for paragraph in paragraphs {
      let start = scalars.count
      scalars += paragraph.scalars
      fold += paragraph.scalars.map(Letters.fold)
      end(
        SourceText.Line(
          number: paragraph.number, range: start..<scalars.count, indent: 0, length: paragraph.scalars.count,
          blanksBefore: 0, opensPage: false,
          joins: paragraph.joins.map { .init(place: start + $0.place, number: $0.number) }))
    }
    return first..<lines.count
  }

  private mutating func end(_ line: SourceText.Line) {
    lines.append(line)
    scalars.append(UInt32(Letters.blank))
    fold.append(Letters.blank)
  }
}
