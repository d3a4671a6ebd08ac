/// Finds the tables of a text that came without cells, and gives them back their cells.
///
/// A table begins with a head in the words of plan tables. Its lines then stand row by row, cell by cell, as those of an
/// office document do, so that one reader serves both. What is not certain to stand in a cell is in none.
enum LayoutTables {
  /// The text with its tables; the same text when it has none.
  static func resolved(_ source: SourceText) -> SourceText {
    guard let pages = LayoutPages(source) else { return source }
    var tables: [Found] = []
    var known = source.tables.map(\.lines).filter { !$0.isEmpty }[...]
    var index = 0
    while index < source.lines.count {
      while let table = known.first, table.upperBound <= index { known.removeFirst() }
      if let table = known.first, table.contains(index) {
        index = table.upperBound
      } else if let head = LayoutHead(at: index, in: pages), let table = LayoutTable(head, in: pages) {
        tables.append(.criteria(table))
        index = max(index + 1, table.lines.upperBound)
      } else if let labels = LayoutLabels(at: index, in: pages) {
        tables.append(.labels(labels))
        index = labels.lines.upperBound
      } else {
        index += 1
      }
    }
    return tables.isEmpty ? source : rebuilt(pages, tables)
  }

  private enum Found {
    case criteria(LayoutTable)
    case labels(LayoutLabels)
  }

  private static func rebuilt(_ pages: LayoutPages, _ tables: [Found]) -> SourceText {
    let source = pages.source
    var text = Rebuilding(source)
    var next = 0
    for table in tables {
      switch table {
      case .criteria(let table):
        text.copy(next..<table.lines.lowerBound)
        text.append(table)
        next = table.lines.upperBound
      case .labels(let labels):
        for index in next..<labels.lines.lowerBound {
          let isNear = labels.lines.lowerBound - index <= 4
          if isNear, let line = pages.line(index), LayoutMarks.numbersTable(line, in: source) { continue }
          text.copy(index..<index + 1)
        }
        text.append(labels)
        next = labels.lines.upperBound
      }
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
  /// For each line of the other text where it stands now; what was made anew has no place.
  private var places: [Int]

  init(_ source: SourceText) {
    self.source = source
    places = Array(repeating: 0, count: source.lines.count + 1)
    scalars.reserveCapacity(source.scalars.count)
    fold.reserveCapacity(source.scalars.count)
    lines.reserveCapacity(source.lines.count)
  }

  var finished: SourceText {
    // Tables whose cells were known before.
    let known = source.tables.map { $0.moved(to: places) }
    return SourceText(
      scalars: scalars, fold: fold, lines: lines,
      tables: (known + tables).sorted { $0.lines.lowerBound < $1.lines.lowerBound },
      knowsParagraphs: source.knowsParagraphs,
      notes: source.notes)
  }

  mutating func copy(_ copied: Range<Int>) {
    for index in copied {
      var line = source.lines[index]
      let start = scalars.count
      scalars += source.scalars[line.range]
      fold += source.fold[line.range]
      line.range = start..<scalars.count
      places[index] = lines.count
      end(line)
      places[index + 1] = lines.count
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

  mutating func append(_ labels: LayoutLabels) {
    let first = append(labels.paragraphs).lowerBound
    for index in first..<lines.count { (lines[index].isWhole, lines[index].length) = (true, 0) }
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
