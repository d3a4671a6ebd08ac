import OfficeFiles
import PlanModel
import TextFiles

/// A plan as a table in a CSV file: a row of titles somewhere near the front, a criterion a row.
///
/// Text with tabs is none of these: that is how Word copies a table into running text.
struct DelimitedPlan {
  /// The table as a workbook would have it.
  let document: OfficeDocument

  private static let leastColumns = 4
  /// How far down the titles are looked for, in bytes.
  private static let reach = 16_000
  private static let separators: [UInt32] = [0x3B, 0x2C]

  /// Reads the bytes; `nil` when they hold no such row of titles.
  ///
  /// - Throws: that it is a table of assignments, or why it cannot be read.
  init?(_ bytes: [UInt8], limits: ReadLimits) throws(ImportFault) {
    if Self.isOfAssignments(bytes) { throw .assignments }
    guard Self.mayBe(bytes), let text = try Self.text(of: bytes, limits: limits) else { return nil }
    guard let heading = text.heading(recognised: Self.known), Self.separators.contains(heading.separator) else {
      return nil
    }
    let rows: TableRows
    do throws(TableFault) { rows = try text.rows(recognised: Self.known) } catch {
      if case .source(let fault) = error.reason { throw fault }
      throw .brokenRow(error.place?.row ?? 1)
    }
    guard let titles = rows.rows.firstIndex(where: { Self.known($0) == heading.known }),
      let width = rows.rows[titles].cells.lastIndex(where: { !$0.isEmpty })
    else { return nil }
    let body = rows.rows[(titles + 1)...]
    guard body.contains(where: { $0.cells.contains(where: Self.isCode) }) else { return nil }
    if let broken = body.first(where: { $0.cells.dropFirst(width + 1).contains { !$0.isEmpty } }) {
      throw .brokenRow(broken.number)
    }
    document = OfficeDocument(format: .csv, blocks: [.table(Self.table(rows))], notes: rows.notes)
  }

  /// The text of the bytes where its first part has such a row of titles; not all of it is decoded to find that there is
  /// none.
  private static func text(of bytes: [UInt8], limits: ReadLimits) throws(ImportFault) -> DelimitedText? {
    let isUTF16 = bytes.prefix(2).allSatisfy { $0 >= 0xFE }
    if bytes.count > reach, !isUTF16 {
      let end = bytes[..<reach].lastIndex(of: 0x0A) ?? reach
      // Whatever ails the beginning is told by the reader of the whole.
      guard let first = try? decoded(Array(bytes[..<end]), limits: limits), first.heading(recognised: known) != nil
      else {
        return nil
      }
    }
    return try decoded(bytes, limits: limits)
  }

  private static func decoded(_ bytes: [UInt8], limits: ReadLimits) throws(ImportFault) -> DelimitedText {
    let text = bytes.withUnsafeBytes { buffer in
      Result { () throws(ImportFault) in try DelimitedText(buffer, limits: limits) }
    }
    return try text.get()
  }

  /// Whether one of the first lines has the titles of a table of assignments.
  private static func isOfAssignments(_ bytes: [UInt8]) -> Bool {
    guard mayBe(bytes) else { return false }
    let lines = String(decoding: bytes.prefix(8000), as: UTF8.self).split(whereSeparator: \.isNewline).prefix(12)
    return lines.contains { line in
      [";", ",", "\t"].contains { separator in
        TrackerTable.areOfAssignments(line.split(separator: Character(separator)).map { $0.filter { $0 != "\"" } })
      }
    }
  }

  /// A quick look at the first lines: one of them has three separators.
  private static func mayBe(_ bytes: [UInt8]) -> Bool {
    var counts = (semicolons: 0, commas: 0)
    for byte in bytes.prefix(8000) {
      switch byte {
      case UInt8(ascii: ";"): counts.semicolons += 1
      case UInt8(ascii: ","): counts.commas += 1
      case 0x0A: counts = (0, 0)
      default: break
      }
      if max(counts.semicolons, counts.commas) >= leastColumns - 1 { return true }
    }
    return false
  }

  /// How many columns of a row are known by their titles; 0 when they are not those of a table of criteria.
  private static func known(_ row: TableRows.Row) -> Int {
    guard row.cells.count >= leastColumns, row.cells.allSatisfy({ $0.utf8.count < 200 }) else { return 0 }
    let columns = row.cells.map { FieldTable.column(titled: $0) }
    let known = Set(columns.compactMap { $0 }).count
    guard known >= leastColumns, FieldTable.areCriteria(columns.map { $0 ?? .field(.other) }) else { return 0 }
    return known
  }

  /// Whether a cell is the code of a criterion or begins with it.
  private static func isCode(_ cell: String) -> Bool {
    guard cell.utf8.count < 400 else { return false }
    var builder = SourceBuilder(expecting: cell.utf8.count)
    builder.append(paragraph: cell)
    let source = builder.finish()
    return source.lines.first.map { TableRow.code(of: Passage(source, $0.range)) != nil } == true
  }

  private static func table(_ rows: TableRows) -> OfficeTable {
    OfficeTable(
      number: 1,
      rows: rows.rows.map { row in
        OfficeTable.Row(
          number: row.number,
          cells: row.cells.enumerated().map { column, text in
            OfficeTable.Cell(column: column, text: text)
          })
      })
  }
}
