import PlanModel

/// A table whose cells are known, read as items: which column holds what by its heading, then row by row.
///
/// A row without a code goes on with the row above when its name is merged with that row's or left empty; what nobody
/// takes is left to be told.
struct CellTable {
  /// The paragraphs of the cells of one column that belong to an item.
  typealias Column = [[Passage]]

  private(set) var items: [ItemBuilder] = []
  /// Titles, numbers and codes of rows, names of groups.
  private(set) var structure: [Passage] = []
  /// Sums, and other rows that say nothing of their own.
  private(set) var aids: [Passage] = []
  /// What stands in columns that no field is for.
  private(set) var foreign: [ForeignText] = []
  /// The lines of the table from its titles on.
  private(set) var lines = 0..<0
  let heading: CellHeading

  private let source: SourceText
  private let table: SourceText.Table
  private let cells: TableCells
  private var group: Passage?
  private var open: [Column]?
  /// For each column the last cell in it that reaches down over more rows, and the row behind it.
  private var reaching: [(cell: SourceText.Table.Cell, end: Int)?] = []

  private var columns: [FieldTable.Column] { heading.columns }

  /// Reads a table; `nil` when it is none of criteria. `before` is the heading of the table above.
  init?(_ table: SourceText.Table, in source: SourceText, before: CellHeading? = nil) {
    guard let heading = CellHeading(table, in: source, before: before) else { return nil }
    (self.table, self.source, self.heading) = (table, source, heading)
    cells = TableCells(table, source)
    let top = heading.rows.isEmpty ? 0 : heading.rows.lowerBound
    let first = table.rows[top].first?.lines.lowerBound ?? table.lines.lowerBound
    lines = first..<table.lines.upperBound
    reaching = Array(repeating: nil, count: heading.columns.count)
    for row in heading.rows { structure += table.rows[row].flatMap { cells.paragraphs($0) } }
    for row in heading.rows.upperBound..<table.rows.count {
      read(row)
      noteReaching(row)
    }
    close()
  }

  // MARK: Rows

  private mutating func read(_ row: Int) {
    let filled = table.rows[row].filter { !$0.lines.isEmpty && $0.column < columns.count }
    guard !filled.isEmpty else { return }
    guard !isHeadingAgain(filled), !cells.areNumbers(filled) else {
      return structure += filled.flatMap { cells.paragraphs($0) }
    }
    if hasCode(filled) {
      close()
      open = Array(repeating: [], count: columns.count)
      take(filled)
      takeReaching(row, filled)
    } else if open != nil, isCovered(row) || goesOn(filled) {
      take(filled)
    } else if let name = groupName(filled) {
      close()
      if isTotal(name.text) {
        aids += filled.flatMap { cells.paragraphs($0) }
      } else {
        group = name
        structure += filled.flatMap { cells.paragraphs($0) }
      }
    } else if isTotalRow(filled) {
      close()
      aids += filled.flatMap { cells.paragraphs($0) }
    } else {
      close()
    }
  }

  private mutating func take(_ filled: [SourceText.Table.Cell]) {
    for cell in filled {
      let paragraphs = cells.paragraphs(cell)
      open?[cell.column].append(paragraphs)
      if columns[cell.column] == .ordinal || columns[cell.column] == .code { structure += paragraphs }
    }
  }

  private mutating func close() {
    guard let row = open else { return }
    open = nil
    let codes = codes(of: row)
    let builders =
      codes.count > 1
      ? codes.compactMap { TableRow(columns: columns, cells: row, table: lines.lowerBound, code: $0).item }
      : [TableRow(columns: columns, cells: row, table: lines.lowerBound).item].compactMap { $0 }
    for var item in builders {
      if let group {
        item.item.group = group.text
        item.overheads = [Overhead(group)]
      }
      item.serves = builders.count
      items.append(item)
    }
    takeForeign(row, code: builders.first?.item.code)
  }

  /// The codes of a row that serves several criteria.
  private func codes(of row: [Column]) -> [CriterionCode] {
    guard let place = columns.firstIndex(of: .code), let first = row[place].first?.first,
      let last = row[place].last?.last
    else {
      return []
    }
    return CodeList.codes(Passage(source, first.range.lowerBound..<last.range.upperBound))
  }

  private mutating func takeForeign(_ row: [Column], code: CriterionCode?) {
    for (place, column) in columns.enumerated() where column == .field(.other) {
      let possible = heading.verdicts.first { $0.column == place }?.judge.possible ?? []
      for paragraph in row[place].joined() {
        foreign.append(
          ForeignText(
            kind: .column, title: heading.titles[place], text: paragraph, code: code, candidates: possible,
            group: lines.lowerBound))
      }
    }
  }

  private func cell(_ column: FieldTable.Column, among filled: [SourceText.Table.Cell]) -> SourceText.Table.Cell? {
    filled.first { columns[$0.column] == column }
  }

  private func hasCode(_ filled: [SourceText.Table.Cell]) -> Bool {
    filled.contains { cell in
      guard columns[cell.column] == .name || columns[cell.column] == .code, cell.columns < columns.count else {
        return false
      }
      guard let whole = cells.whole(cell), let first = cells.paragraphs(cell).first else { return false }
      return TableRow.code(of: first) != nil || CriterionHeading.codeEnding(whole) != nil
        || columns[cell.column] == .code && CodeList.areCodes(whole)
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
      let shared = cells.paragraphs(above.cell)
      open?[column].append(shared)
    }
  }

  /// Whether a row has neither number nor name and so goes on with the row above.
  private func goesOn(_ filled: [SourceText.Table.Cell]) -> Bool {
    filled.allSatisfy { columns[$0.column] != .ordinal && columns[$0.column] != .name && columns[$0.column] != .code }
      && filled.allSatisfy { $0.columns < max(2, columns.count / 2) }
  }

  /// The name in a row that has nothing but that, perhaps with a number in front and points behind.
  private func groupName(_ filled: [SourceText.Table.Cell]) -> Passage? {
    let isBare = filled.allSatisfy { cell in
      if case .field(let field) = columns[cell.column] {
        return filled.count == 1 && (field == .other || cell.columns > 1)
      }
      return true
    }
    guard isBare, let named = self.cell(.name, among: filled) ?? filled.first, let first = cells.paragraphs(named).first
    else {
      return nil
    }
    let (markers, textStart) = first.markers()
    let rest = markers.isEmpty ? first : first.from(textStart)
    let name = rest.trimmed(start: ".:;-", end: ".:;-")
    return name.isEmpty || name.text.allSatisfy { !$0.isLetter } ? nil : name
  }

  private func isTotal(_ name: String) -> Bool {
    let folded = name.folded
    return ["tong", "cong"].contains { folded == $0 || folded.hasPrefix("\($0) ") && folded.utf8.count < 20 }
  }

  /// Whether a row gives sums: such a word in front, and nothing but numbers behind.
  private func isTotalRow(_ filled: [SourceText.Table.Cell]) -> Bool {
    guard let first = filled.first, let word = cells.whole(first), isTotal(word.text) else { return false }
    return filled.dropFirst().allSatisfy { cell in cells.text(cell).allSatisfy { !$0.isLetter } }
  }

  private func isHeadingAgain(_ filled: [SourceText.Table.Cell]) -> Bool {
    filled.count > 2
      && filled.allSatisfy { cell in
        let text = cells.text(cell)
        return heading.titles[cell.column..<min(heading.titles.count, cell.column + cell.columns)].contains {
          !$0.isEmpty && $0.contains(text)
        }
      }
  }
}
