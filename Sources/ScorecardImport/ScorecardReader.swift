import PlanModel
import TextFiles

/// Reads the table of a scorecard into a draft with findings.
///
/// Pure and deterministic. What cannot be read with certainty is a fault with its place, and then nothing is imported; what
/// does not add up is a finding. Time and memory grow linearly with the table.
public struct ScorecardReader: Sendable {
  /// What the reader takes in at most.
  public var limits: ReadLimits
  /// The year whose scorecard it is; of two columns alike the one that names it is taken.
  public var year: Int
  /// Which column holds what, where its name does not tell: `code=TT,maximum=Điểm`.
  public var map: [String]

  /// A reader for a year's scorecard.
  public init(year: Int, map: [String] = [], limits: ReadLimits = ReadLimits()) {
    self.year = year
    self.map = map
    self.limits = limits
  }

  /// Reads the bytes of a CSV or TSV file.
  public func read(_ bytes: [UInt8]) throws(TableFaults) -> ScorecardDraft {
    try read(TableSource.rows(bytes, book: .scores, map: map, year: year, limits: limits))
  }

  /// Reads rows that another reader hands in.
  public func read(_ table: TableRows) throws(TableFaults) -> ScorecardDraft {
    let heading = try TableSource.heading(table, book: .scores, map: map, year: year)
    var cells = ScoreCells(table: table, heading: heading)
    var rows = ScoreRows()
    for row in table.rows[min(heading.firstRow, table.rows.count)...] { cells.read(row, into: &rows) }
    rows.settleGroups()
    var tree = ScoreTree(rows.criteria)
    tree.settle(&cells.faults)
    if let faults = cells.faults.all { throw faults }
    guard !rows.criteria.isEmpty else { throw TableFaults([TableFault(.noRows)]) }
    return draft(tree, rows, leftOut: heading, in: table, found: cells.findings)
  }

  private func draft(
    _ tree: ScoreTree, _ rows: ScoreRows, leftOut heading: TableHeading, in table: TableRows, found: [TableFinding]
  ) -> ScorecardDraft {
    var findings = found + rows.findings + tree.findings
    findings += tree.findings(onTotals: rows.totals)
    findings.sort { ($0.place?.row ?? .max) < ($1.place?.row ?? .max) }
    let top = TablePlace(sheet: table.sheet, row: table.rows[max(0, heading.firstRow - 1)].number)
    findings += heading.leftOut.map {
      TableFinding(.columnLeftOut(heading.heads[$0]), at: TablePlace(sheet: top.sheet, row: top.row, column: $0))
    }
    return ScorecardDraft(
      statedTotal: tree.statedTotal(rows.totals), rows: tree.rows, findings: table.noteFindings + findings)
  }
}

/// What readers of tables share: bytes to rows, rows to their heading, faults as one list.
enum TableSource {
  static func rows(
    _ bytes: [UInt8], book: ColumnBook, map: [String], year: Int, limits: ReadLimits
  ) throws(TableFaults) -> TableRows {
    do throws(TableFault) {
      let map = try ColumnMap(map, book: book)
      let text: DelimitedText
      do throws(ImportFault) {
        text = try bytes.withUnsafeBytes { buffer in
          Result { () throws(ImportFault) in try DelimitedText(buffer, limits: limits) }
        }.get()
      } catch {
        throw TableFault(.source(error))
      }
      return try text.rows { TableHeading.recognised($0, book, map, year: year) }
    } catch {
      throw TableFaults([error])
    }
  }

  static func heading(
    _ table: TableRows, book: ColumnBook, map: [String], year: Int
  ) throws(TableFaults) -> TableHeading {
    do throws(TableFault) {
      return try TableHeading(of: table, book: book, map: ColumnMap(map, book: book), year: year)
    } catch {
      throw TableFaults([error])
    }
  }
}
