import OfficeFiles
import PlanModel
import Screen

/// The tables of a document as a workbook: a sheet each, typed cells, sums as formulas.
public struct XlsxRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The bytes of the file. A document without tables gives a sheet with its text.
  public func render(_ document: Document) throws(XlsxWriter.Fault) -> [UInt8] {
    let title = [document.kind, document.abstract].filter { !$0.isEmpty }.map(\.replacingLineEnds)
    var sheets: [WorkbookSheet] = []
    for part in document.tableParts {
      for (place, table) in part.tables.enumerated() {
        let name = [table.table.sheet, table.table.name, table.heading, part.name].first { !$0.isEmpty } ?? ""
        var titles = place == 0 ? part.titles : []
        if !table.heading.isEmpty, !titles.contains(table.heading) { titles.append(table.heading) }
        sheets.append(sheet(table.table, name: name, titles: titles))
      }
    }
    if sheets.isEmpty { sheets = [textSheet(document)] }
    return try XlsxWriter().write(sheets, title: title.joined(separator: " – ").sanitized)
  }

  private func textSheet(_ document: Document) -> WorkbookSheet {
    let lines = TextRenderer(width: 80).render(document).split(separator: "\n", omittingEmptySubsequences: false)
    return WorkbookSheet(
      name: document.kind, columns: [.init(document.kind, width: 88)],
      rows: lines.map { [.init(text(String($0)))] }, filteredRows: 0)
  }

  private func sheet(_ table: DocumentTable, name: String, titles: [String]) -> WorkbookSheet {
    var sheet = WorkbookSheet(
      name: name, titles: titles.filter { !$0.isEmpty }.map { $0.replacingLineEnds.sanitized },
      columns: table.columns.map { column in
        .init(column.title, group: column.group, width: width(of: column, in: table))
      })
    let first = sheet.firstRow
    sheet.filteredRows = (table.rows.lastIndex { $0.kind != .total } ?? -1) + 1
    sheet.rows = table.rows.enumerated().map { place, row in
      row.cells.enumerated().map { column, cell in
        let side: WorkbookSheet.Look.Side =
          switch column < table.columns.count ? table.columns[column].alignment : .left {
          case .left: .left
          case .center: .center
          case .right: .right
          }
        let look = WorkbookSheet.Look(row.isSpanning ? .left : side, isBold: row.kind != .entry)
        return .init(value(of: cell, row: first + place, column: column, first: first), look)
      }
    }
    return sheet
  }

  /// Room for an ordinary cell; long texts wrap.
  private func width(of column: DocumentTable.Column, in table: DocumentTable) -> Double {
    let shares = max(1, table.columns.map(\.share).reduce(0, +))
    let longest = column.title.split(separator: " ").map(\.count).max() ?? 1
    let place = table.columns.firstIndex(of: column) ?? 0
    let hasDays = table.rows.contains { place < $0.cells.count && $0.cells[place].value.isDay }
    return max(Double(longest) + 3, hasDays ? 11 : 6, min(60, Double(140 * column.share) / Double(shares)))
  }

  /// A text that nobody's sheet takes for a formula, not even after it was edited.
  private func text(_ text: String) -> WorkbookSheet.Value {
    let shown = text.sanitizedLines
    return shown.isEmpty ? .blank : text.looksLikeFormula ? .literal(shown) : .text(shown)
  }

  private func value(
    of cell: DocumentTable.Cell, row: Int, column: Int, first: Int
  ) -> WorkbookSheet.Value {
    guard let (number, look) = number(of: cell.value) else { return text(cell.text) }
    guard let formula = cell.formula else { return .number(number, look) }
    return .formula(self.text(of: formula, row: row, column: column, first: first), number, look)
  }

  private func number(of value: DocumentTable.Value) -> (Double, WorkbookSheet.NumberLook)? {
    switch value {
    case .text: nil
    case .count(let count): (Double(count), .count)
    case .score(let score): (Double(score.thousandths) / 1000, .points)
    case .share(let share): (Double(share) / 100_000, .share)
    case .day(let day): (Double(day.daysSinceEpoch + 25_569), .day)
    }
  }

  private func text(of formula: DocumentTable.Formula, row: Int, column: Int, first: Int) -> String {
    switch formula {
    case .sum(let rows, let less):
      ([rows] + (less.isEmpty ? [] : [less])).map { "SUM(\(ranges(of: $0, column: column, first: first)))" }
        .joined(separator: "-")
    case .difference(let left, let right): "\(name(left, row))-\(name(right, row))"
    case .quotient(let left, let right): "\(name(left, row))/\(name(right, row))"
    }
  }

  /// Rows next to each other as ranges: "C3:C7,C9".
  private func ranges(of rows: [Int], column: Int, first: Int) -> String {
    var parts: [(Int, Int)] = []
    for row in rows.sorted() {
      if let last = parts.last, last.1 + 1 == row { parts[parts.count - 1].1 = row } else { parts.append((row, row)) }
    }
    return parts.map { start, end in
      start == end ? name(column, first + start) : "\(name(column, first + start)):\(name(column, first + end))"
    }.joined(separator: ",")
  }

  /// The name of a cell: A1 for the first column and row.
  private func name(_ column: Int, _ row: Int) -> String {
    var (letters, rest) = ("", column)
    repeat {
      letters = "\(Character(Unicode.Scalar(UInt8(65 + rest % 26))))" + letters
      rest = rest / 26 - 1
    } while rest >= 0
    return "\(letters)\(row + 1)"
  }
}

extension DocumentTable.Value {
  fileprivate var isDay: Bool { if case .day = self { true } else { false } }
}

extension Document {
  /// A part of a document with its tables, each with the heading above it.
  struct TablePart {
    var name: String
    var titles: [String]
    var tables: [(heading: String, table: DocumentTable)]
  }

  /// The body and the annexes, as far as they have tables.
  var tableParts: [TablePart] {
    let body = TablePart(name: kind, titles: [kind, abstract], tables: Self.tables(in: blocks))
    let others = annexes.map {
      TablePart(name: $0.title, titles: ["\($0.title). \($0.name)", $0.reference], tables: Self.tables(in: $0.blocks))
    }
    return ([body] + others).filter { !$0.tables.isEmpty }
  }

  private static func tables(in blocks: [Block]) -> [(heading: String, table: DocumentTable)] {
    var heading = ""
    var tables: [(heading: String, table: DocumentTable)] = []
    for block in blocks {
      switch block {
      case .heading(_, let text): heading = text
      case .table(let table): tables.append((heading, table))
      default: break
      }
    }
    return tables
  }
}
