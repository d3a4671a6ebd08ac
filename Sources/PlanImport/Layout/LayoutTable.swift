/// A table without cells, put together again.
struct LayoutTable {
  /// A cell with its paragraphs.
  struct Cell {
    var column: Int
    var columns: Int
    var paragraphs: [LayoutCellText.Paragraph]
  }

  /// The rows, that of the titles first.
  private(set) var rows: [[Cell]] = []
  /// Text that is in no cell for certain.
  private(set) var doubtful: [LayoutCellText.Paragraph] = []
  /// The places of the lines it takes.
  let lines: Range<Int>

  /// The table under a head; `nil` when it has no row.
  init?(_ head: LayoutHead, in pages: LayoutPages) {
    let body = LayoutBody(head, in: pages)
    guard !body.entries.isEmpty else { return nil }
    lines = body.lines
    var rows = LayoutRows(body, in: pages)
    rows.fillMerged()
    let kinds = head.columns.map(\.kind)
    let cells = rows.rows.filter { !$0.isAcross }.map(\.cells)
    let (text, widths) = Self.measured(cells, columns: kinds.count, in: pages)
    self.rows = [Self.titles(head, pages.source)]
    for row in rows.rows {
      doubtful += text.paragraphs(row.doubtful, width: 0, breaks: false)
      if row.isAcross {
        let paragraphs = text.paragraphs(row.cells[0], width: 0, breaks: false)
        self.rows.append([Cell(column: 0, columns: kinds.count, paragraphs: paragraphs)])
        continue
      }
      self.rows.append(
        kinds.indices.map { column in
          let breaks = kinds[column] != .name && kinds[column] != .field(.time)
          return Cell(
            column: column, columns: 1,
            paragraphs: text.paragraphs(row.cells[column], width: widths[column], breaks: breaks))
        })
    }
    doubtful += text.paragraphs(rows.unplaced, width: 0, breaks: false)
  }

  /// What lines are best measured by, and how wide each column's longest are: text tells neither its letters' widths nor
  /// whether they are all the same, but where it was broken.
  private static func measured(
    _ rows: [[[LayoutLine]]], columns: Int, in pages: LayoutPages
  ) -> (text: LayoutCellText, widths: [Int]) {
    let measures: [LayoutCellText.Measure] = pages.isExact ? [.places(letter: pages.letter)] : [.widths, .counts]
    let all = measures.map { measure in
      let text = LayoutCellText(source: pages.source, measure: measure)
      let widths = (0..<columns).map { column in
        var widths: [Int] = []
        for row in rows { for line in row[column] { widths.append(text.width(of: line)) } }
        return usualMost(widths)
      }
      let against = rows.reduce(0) { sum, row in
        sum + (0..<columns).reduce(0) { $0 + text.contradictions(row[$1], width: widths[$1]) }
      }
      return (text: text, widths: widths, against: against)
    }
    let best = all.min { $0.against < $1.against } ?? all[0]
    return (best.text, best.widths)
  }

  /// The largest of these widths that is not alone: one line cut wrongly shall not make all others short.
  private static func usualMost(_ widths: [Int]) -> Int {
    let widths = widths.sorted(by: >)
    guard widths.count > 5 else { return widths.first ?? 0 }
    return zip(widths, widths.dropFirst()).first { $1 * 100 >= $0 * 93 }?.0 ?? widths[0]
  }

  private static func titles(_ head: LayoutHead, _ source: SourceText) -> [Cell] {
    let number = source.lines[head.lines.lowerBound].number
    return head.columns.enumerated().map { place, column in
      let scalars = column.title.unicodeScalars.map(\.value)
      return Cell(column: place, columns: 1, paragraphs: [.init(number: number, scalars: scalars)])
    }
  }
}
