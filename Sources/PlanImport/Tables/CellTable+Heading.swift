import PlanModel

/// Where the rows of a table begin, and what its columns hold.
struct CellHeading {
  private static let reach = 6
  private static let widths = 3...60

  /// The rows of titles; empty where the table has none.
  var rows: Range<Int>
  var columns: [FieldTable.Column]
  /// Whether it tells the points of criteria and nothing else of them.
  var tellsPointsOnly: Bool { !FieldTable.areCriteria(columns) }
  /// The titles as written, empty where a column has none.
  var titles: [String]
  var verdicts: [ColumnJudge.Verdict] = []

  private struct Found {
    var rows: Range<Int>
    var columns: [FieldTable.Column?]
    var titles: [Passage?]
    var known: Int
  }

  /// Finds the titles of a table: the rows that name most kinds of columns, and of these the fewest. Without any, the cells
  /// themselves must tell; then `before` are the columns of a table above that this one may go on with.
  init?(_ table: SourceText.Table, in source: SourceText, before: CellHeading?) {
    let cells = TableCells(table, source)
    guard Self.widths ~= cells.width else { return nil }
    if let found = Self.titled(cells), let heading = Self.judged(found, cells) {
      self = heading
    } else if let before, before.columns.count == cells.width, Self.fits(cells, before.columns) {
      self = before
      (rows, verdicts) = (0..<0, [])
    } else if let heading = Self.untitled(cells) {
      self = heading
    } else {
      return nil
    }
  }

  private init(rows: Range<Int>, columns: [FieldTable.Column], titles: [String], verdicts: [ColumnJudge.Verdict]) {
    (self.rows, self.columns, self.titles, self.verdicts) = (rows, columns, titles, verdicts)
  }

  private static func titled(_ cells: TableCells) -> Found? {
    var best: Found?
    for first in cells.table.rows.indices.prefix(reach) {
      for height in 1...3 where first + height < cells.table.rows.count {
        let rows = first..<first + height
        let titles = (0..<cells.width).map { cells.title($0, rows) }
        let columns = titles.indices.map { cells.column($0, titles[$0], rows) }
        let known = Set(columns.compactMap { $0 }).count
        guard known > best?.known ?? 0 || known == best?.known && height < best?.rows.count ?? 0 else { continue }
        best = Found(
          rows: rows, columns: columns, titles: (0..<cells.width).map { cells.titlePassage($0, rows) }, known: known)
      }
    }
    return best
  }

  /// The heading with the columns judged that have no known title; `nil` where the table is none of criteria.
  private static func judged(_ found: Found, _ cells: TableCells) -> CellHeading? {
    var known = found.columns
    if let place = cells.columnOfCodes(known, below: found.rows.upperBound) { known[place] = .code }
    // A title in the words of criteria over codes alone: which criteria a remedy is for.
    for column in known.indices where known[column] == .name && !known.contains(.code) {
      let body = cells.body(column, below: found.rows.upperBound)
      if !body.isEmpty, body.allSatisfy({ CodeList.areCodes($0.text) }) { known[column] = .code }
    }
    let judge = ColumnJudge(
      known: known, titles: found.titles, cells: (0..<cells.width).map { cells.body($0, below: found.rows.upperBound) })
    let all = judge.columns.map { $0 ?? .field(.other) }
    guard FieldTable.areCriteria(all) || FieldTable.arePoints(all) else { return nil }
    return CellHeading(
      rows: found.rows, columns: all, titles: found.titles.map { $0?.text ?? "" }, verdicts: judge.verdicts)
  }

  /// A table whose rows begin at once: its cells must tell a code or name and two fields more.
  private static func untitled(_ cells: TableCells) -> CellHeading? {
    for first in 0...1 where first + 1 < cells.table.rows.count {
      let rows = 0..<first
      let titles = (0..<cells.width).map { first > 0 ? cells.titlePassage($0, rows) : nil }
      // What stands in a row of titles is short and no code.
      guard titles.allSatisfy({ $0.map { $0.range.count <= 80 && TableRow.code(of: $0) == nil } ?? true }) else {
        continue
      }
      let body = (0..<cells.width).map { cells.body($0, below: first) }
      let judge = ColumnJudge(known: Array(repeating: nil, count: cells.width), titles: titles, cells: body)
      let all = judge.columns.map { $0 ?? .field(.other) }
      if FieldTable.areCriteria(all), all.contains(.code) || all.contains(.name) {
        return CellHeading(rows: rows, columns: all, titles: titles.map { $0?.text ?? "" }, verdicts: judge.verdicts)
      }
    }
    return nil
  }

  /// Whether the rows of a table without titles are those of columns: codes stand where codes are.
  private static func fits(_ cells: TableCells, _ columns: [FieldTable.Column]) -> Bool {
    guard let place = columns.firstIndex(of: .code) ?? columns.firstIndex(of: .name) else { return false }
    let texts = cells.body(place, below: 0).map(\.text)
    return !texts.isEmpty && texts.count { TableRow.code(of: $0) != nil } * 2 > texts.count
  }
}

/// The cells of a table, asked by column and rows.
struct TableCells {
  let table: SourceText.Table
  let source: SourceText
  /// How many columns it has.
  let width: Int

  init(_ table: SourceText.Table, _ source: SourceText) {
    (self.table, self.source) = (table, source)
    width = table.rows.joined().map { $0.column + $0.columns }.max() ?? 0
  }

  func paragraphs(_ cell: SourceText.Table.Cell) -> [Passage] {
    source.lines[cell.lines].map { Passage(source, $0.range) }
  }

  func text(_ cell: SourceText.Table.Cell) -> String { paragraphs(cell).map(\.text).joined(separator: " ") }

  /// The whole text of a cell; `nil` for an empty one.
  func whole(_ cell: SourceText.Table.Cell) -> Passage? {
    let paragraphs = paragraphs(cell)
    guard let first = paragraphs.first, let last = paragraphs.last else { return nil }
    return Passage(source, first.range.lowerBound..<last.range.upperBound)
  }

  /// The words over a column, those of cells that span it first.
  func title(_ column: Int, _ rows: Range<Int>) -> String {
    cells(column, rows).map(text).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The lowest words over a column.
  func titlePassage(_ column: Int, _ rows: Range<Int>) -> Passage? {
    cells(column, rows).reversed().lazy.compactMap(whole).first
  }

  private func cells(_ column: Int, _ rows: Range<Int>) -> [SourceText.Table.Cell] {
    rows.flatMap { row in table.rows[row].filter { $0.column <= column && column < $0.column + $0.columns } }
  }

  /// What a column holds, by its lowest titles that tell: under "Phân công" stand "Chủ trì" and "Phối hợp". "Nội dung" alone
  /// tells least.
  func column(_ column: Int, _ whole: String, _ rows: Range<Int>) -> FieldTable.Column? {
    let known = FieldTable.column(titled: whole)
    for first in rows.dropFirst().reversed() {
      let own = FieldTable.column(titled: title(column, first..<rows.upperBound))
      if let own, own != .name || known == nil { return own }
    }
    return known
  }

  /// The filled cells of a column below the titles, as far as they are looked at; rows that number the columns and rows of
  /// one cell are none.
  func body(_ column: Int, below first: Int) -> [(row: Int, text: Passage)] {
    var found: [(row: Int, text: Passage)] = []
    for row in first..<table.rows.count where found.count < ColumnJudge.mostCells {
      let filled = table.rows[row].filter { !$0.lines.isEmpty }
      guard filled.count > 1, !areNumbers(filled) else { continue }
      for cell in filled where cell.column == column && cell.columns == 1 {
        if let text = whole(cell) { found.append((row, text)) }
      }
    }
    return found
  }

  /// The column of numbers, where it holds the codes: "1.1.2" under "STT", and no row has a number alone.
  func columnOfCodes(_ columns: [FieldTable.Column?], below first: Int) -> Int? {
    guard !columns.contains(.code), let place = columns.firstIndex(of: .ordinal) else { return nil }
    var hasCodes = false
    for cell in table.rows[first...].joined() where cell.column == place && cell.columns == 1 {
      guard let words = paragraphs(cell).first else { continue }
      if case .row? = LayoutMarks.number(of: words) { return nil }
      hasCodes = hasCodes || LayoutMarks.isCode(words)
    }
    return hasCodes ? place : nil
  }

  /// Whether the row only numbers the columns: (1), (2), 3=1+2.
  func areNumbers(_ cells: [SourceText.Table.Cell]) -> Bool {
    cells.count > 2
      && cells.allSatisfy { cell in
        let text = text(cell)
        return text.utf8.count < 12
          && text.utf8.allSatisfy { !(0x61...0x7A ~= $0 | 0x20) && $0 < 0x80 || text.count == 1 }
      } && Set(cells.map { text($0).filter { !"() ".contains($0) } }).count == cells.count
  }
}
