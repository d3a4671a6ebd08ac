import OfficeFiles
import PlanModel
import TextFiles

/// What a reader of tables takes: the bytes of a file of text, or an office document with one table or more.
public enum TableInput: Sendable {
  /// CSV or TSV.
  case text([UInt8])
  /// A workbook, or a document with tables.
  case document(OfficeDocument)
}

extension ScorecardReader {
  /// Reads a table, and notes what is to be known of its document.
  public func read(_ input: TableInput) throws(TableFaults) -> ScorecardDraft {
    switch input {
    case .text(let bytes): return try read(bytes)
    case .document(let document):
      return try read(TableRows.best(of: document, book: .scores, map: map, year: year))
    }
  }
}

extension PeersReader {
  /// Reads a table, and notes what is to be known of its document.
  public func read(_ input: TableInput) throws(TableFaults) -> PeersDraft {
    switch input {
    case .text(let bytes): return try read(bytes)
    case .document(let document):
      return try read(TableRows.best(of: document, book: .peers, map: map, year: year))
    }
  }
}

extension TableRows {
  /// More columns than any scorecard has; what stands further to the right is not looked at.
  private static let widest = 256
  /// Room for every cell of a table, held or not: with very many rows fewer columns are looked at.
  private static let most = 4_000_000

  /// The table of a document in whose rows most columns are known by their names.
  static func best(
    of document: OfficeDocument, book: ColumnBook, map: [String], year: Int
  ) throws(TableFaults) -> TableRows {
    let columns: ColumnMap
    do throws(TableFault) { columns = try ColumnMap(map, book: book) } catch { throw TableFaults([error]) }
    let unicode: OfficeDocument
    do throws(ImportFault) { unicode = try document.inUnicode() } catch {
      throw TableFaults([TableFault(.source(error))])
    }
    var best: (rows: TableRows, known: Int)?
    for case .table(let table) in unicode.blocks {
      var rows = TableRows(table)
      rows.notes = unicode.notes
      let known = rows.rows.prefix(60).map { TableHeading.recognised($0, book, columns, year: year) }.max() ?? 0
      if known > best?.known ?? -1 { best = (rows, known) }
    }
    guard let best else { throw TableFaults([TableFault(.columnsMissing(book.required, seen: []))]) }
    return best.rows
  }

  /// The rows of a table of an office document.
  init(_ table: OfficeTable) {
    let width = min(table.columns, Self.widest, max(16, Self.most / max(1, table.rows.count)))
    let rows = table.rows.map { row in
      var cells = Array(repeating: "", count: width)
      for cell in row.cells where cell.column < width {
        cells[cell.column] =
          cell.isNumber ? Self.exact(cell.text) : CellText.of(cell.text.unicodeScalars.map(\.value)[...])
      }
      return Row(number: row.number, cells: cells)
    }
    self.init(sheet: table.sheet, rows: rows.filter { !$0.isEmpty })
  }

  /// A number with a fourth decimal where it has three, so that nobody takes its point for a sign between thousands.
  private static func exact(_ text: String) -> String {
    let isPercent = text.hasSuffix("%")
    let digits = isPercent ? text.dropLast() : text[...]
    guard let point = digits.firstIndex(of: "."), digits.distance(from: point, to: digits.endIndex) == 4 else {
      return text
    }
    return "\(digits)0\(isPercent ? "%" : "")"
  }
}
