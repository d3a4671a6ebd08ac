import PlanModel

/// A table whose cells are known, read as items: which column holds what by its titles, then row by row.
///
/// A row without a code goes on with the row above when its name is merged with that row's or left empty; what fits
/// nowhere is kept to be seen among the findings.
struct CellTable {
  /// The paragraphs of the cells of one column that belong to an item.
  typealias Column = [[Passage]]

  private(set) var items: [ItemBuilder] = []
  private(set) var unplaced: [Passage] = []
  /// The lines of the table from its titles on.
  private(set) var lines = 0..<0

  private static let reach = 6
  private let source: SourceText
  private let table: SourceText.Table
  private var columns: [FieldTable.Column] = []
  private var titles: [String] = []
  private var group = ""
  private var open: [Column]?
  /// For each column the last cell in it that reaches down over more rows, and the row behind it.
  private var reaching: [(cell: SourceText.Table.Cell, end: Int)?] = []

  /// Reads a table; `nil` when its titles are not those of a table of criteria.
  init?(_ table: SourceText.Table, in source: SourceText) {
    self.table = table
    self.source = source
    guard let heading = heading() else { return nil }
    (columns, titles) = (heading.columns, heading.titles)
    if let place = columnOfCodes(below: heading.rows.upperBound) { columns[place] = .code }
    let first = table.rows[heading.rows.lowerBound].first?.lines.lowerBound ?? table.lines.lowerBound
    lines = first..<table.lines.upperBound
    reaching = Array(repeating: nil, count: columns.count)
    for row in heading.rows.upperBound..<table.rows.count {
      read(row)
      noteReaching(row)
    }
    close()
    unplaced += source.lines[table.doubtful].map { Passage(source, $0.range) }
  }

  // MARK: Titles

  private struct Heading {
    var rows: Range<Int>
    var columns: [FieldTable.Column]
    var titles: [String]
    var known: Int
  }

  /// The rows of titles: those from which most kinds of columns are known, and of these the fewest.
  private func heading() -> Heading? {
    let width = table.rows.joined().map { $0.column + $0.columns }.max() ?? 0
    guard 3...60 ~= width else { return nil }
    var best: Heading?
    for first in table.rows.indices.prefix(Self.reach) {
      for height in 1...3 where first + height < table.rows.count {
        let rows = first..<first + height
        let titles = (0..<width).map { title($0, rows) }
        let columns = titles.indices.map { column($0, titles[$0], rows) }
        let known = Set(columns.compactMap { $0 }).count
        guard known > best?.known ?? 0 || known == best?.known && height < best?.rows.count ?? 0 else { continue }
        let all = columns.map { $0 ?? .field(.other) }
        if FieldTable.areCriteria(all) { best = Heading(rows: rows, columns: all, titles: titles, known: known) }
      }
    }
    return best
  }

  /// The column of numbers, where it holds the codes: "1.1.2" under "STT", and no row has a number alone.
  private func columnOfCodes(below first: Int) -> Int? {
    guard !columns.contains(.code), let place = columns.firstIndex(of: .ordinal) else { return nil }
    var hasCodes = false
    for cell in table.rows[first...].joined() where cell.column == place && cell.columns == 1 {
      guard let words = paragraphs(cell).first else { continue }
      if case .row? = LayoutMarks.number(of: words) { return nil }
      hasCodes = hasCodes || LayoutMarks.isCode(words)
    }
    return hasCodes ? place : nil
  }

  /// What a column holds, by its lowest titles that tell: under "Phân công" stand "Chủ trì" and "Phối hợp". "Nội dung" alone
  /// tells least.
  private func column(_ column: Int, _ whole: String, _ rows: Range<Int>) -> FieldTable.Column? {
    let known = FieldTable.column(titled: whole)
    for first in rows.dropFirst().reversed() {
      let own = FieldTable.column(titled: title(column, first..<rows.upperBound))
      if let own, own != .name || known == nil { return own }
    }
    return known
  }

  /// The words over a column, those of cells that span it first.
  private func title(_ column: Int, _ rows: Range<Int>) -> String {
    var words: [String] = []
    for row in rows {
      for cell in table.rows[row] where cell.column <= column && column < cell.column + cell.columns {
        words.append(text(cell))
      }
    }
    return words.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func text(_ cell: SourceText.Table.Cell) -> String {
    paragraphs(cell).map(\.text).joined(separator: " ")
  }

  private func paragraphs(_ cell: SourceText.Table.Cell) -> [Passage] {
    source.lines[cell.lines].map { Passage(source, $0.range) }
  }

  // MARK: Rows

  private mutating func read(_ row: Int) {
    let filled = table.rows[row].filter { !$0.lines.isEmpty && $0.column < columns.count }
    guard !filled.isEmpty, !isHeadingAgain(filled), !areNumbers(filled) else { return }
    if hasCode(filled) {
      close()
      open = Array(repeating: [], count: columns.count)
      take(filled)
      takeReaching(row, filled)
    } else if open != nil, isCovered(row) || goesOn(filled) {
      take(filled)
    } else if let name = groupName(filled) {
      close()
      if !isTotal(name) { group = name }
    } else {
      close()
      unplaced += filled.flatMap { paragraphs($0) }
    }
  }

  private mutating func take(_ cells: [SourceText.Table.Cell]) {
    for cell in cells {
      let paragraphs = paragraphs(cell)
      open?[cell.column].append(paragraphs)
    }
  }

  private mutating func close() {
    guard let cells = open else { return }
    open = nil
    guard var item = TableRow(columns: columns, cells: cells, table: lines.lowerBound).item else { return }
    item.item.group = group
    items.append(item)
  }

  private func cell(_ column: FieldTable.Column, among cells: [SourceText.Table.Cell]) -> SourceText.Table.Cell? {
    cells.first { columns[$0.column] == column }
  }

  private func hasCode(_ cells: [SourceText.Table.Cell]) -> Bool {
    cells.contains { cell in
      guard columns[cell.column] == .name || columns[cell.column] == .code, cell.columns < columns.count else {
        return false
      }
      let paragraphs = paragraphs(cell)
      guard let first = paragraphs.first, let last = paragraphs.last else { return false }
      let whole = Passage(source, first.range.lowerBound..<last.range.upperBound)
      return TableRow.code(of: first) != nil || CriterionHeading.codeEnding(whole) != nil
    }
  }

  /// Whether the name of the row is merged with that of a row above.
  private func isCovered(_ row: Int) -> Bool {
    guard let name = columns.firstIndex(where: { $0 == .name || $0 == .code }) else { return false }
    return reaching[name].map { $0.end > row } == true
  }

  /// Notes the cells that begin in a row and reach over rows below.
  private mutating func noteReaching(_ row: Int) {
    for cell in table.rows[row] where cell.rows > 1 {
      for column in cell.column..<cell.column + cell.columns where column < columns.count {
        reaching[column] = (cell, row + cell.rows)
      }
    }
  }

  /// Takes what the row shares with the rows above: a lead or a time that is merged over several criteria.
  private mutating func takeReaching(_ row: Int, _ filled: [SourceText.Table.Cell]) {
    for (column, above) in reaching.enumerated() {
      guard let above, above.end > row, above.cell.column == column, case .field(let field) = columns[column],
        field != .other, !filled.contains(where: { $0.column <= column && column < $0.column + $0.columns })
      else { continue }
      let shared = paragraphs(above.cell)
      open?[column].append(shared)
    }
  }

  /// Whether a row has neither number nor name and so goes on with the row above.
  private func goesOn(_ cells: [SourceText.Table.Cell]) -> Bool {
    cells.allSatisfy { columns[$0.column] != .ordinal && columns[$0.column] != .name && columns[$0.column] != .code }
      && cells.allSatisfy { $0.columns < max(2, columns.count / 2) }
  }

  /// The name in a row that has nothing but that, perhaps with a number in front and points behind.
  private func groupName(_ cells: [SourceText.Table.Cell]) -> String? {
    let isBare = cells.allSatisfy { cell in
      if case .field(let field) = columns[cell.column] {
        return cells.count == 1 && (field == .other || cell.columns > 1)
      }
      return true
    }
    guard isBare, let named = self.cell(.name, among: cells) ?? cells.first, let first = paragraphs(named).first else {
      return nil
    }
    let (markers, textStart) = first.markers()
    let rest = markers.isEmpty ? first : first.from(textStart)
    let name = rest.trimmed(start: ".:;-", end: ".:;-").text
    return name.isEmpty || name.allSatisfy { !$0.isLetter } ? nil : name
  }

  private func isTotal(_ name: String) -> Bool {
    let folded = name.folded
    return ["tong", "cong"].contains { folded == $0 || folded.hasPrefix("\($0) ") && folded.utf8.count < 20 }
  }

  private func isHeadingAgain(_ cells: [SourceText.Table.Cell]) -> Bool {
    cells.count > 2
      && cells.allSatisfy { cell in
        let text = text(cell)
        return titles[cell.column..<min(titles.count, cell.column + cell.columns)].contains { $0.contains(text) }
      }
  }

  /// Whether the row only numbers the columns: (1), (2), 3=1+2.
  private func areNumbers(_ cells: [SourceText.Table.Cell]) -> Bool {
    cells.count > 2
      && cells.allSatisfy { cell in
        let text = text(cell)
        return text.utf8.count < 12
          && text.utf8.allSatisfy { !(0x61...0x7A ~= $0 | 0x20) && $0 < 0x80 || text.count == 1 }
      } && Set(cells.map { text($0).filter { !"() ".contains($0) } }).count == cells.count
  }
}
