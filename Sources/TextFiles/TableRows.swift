import OfficeFiles
import PlanModel

/// A table of text as any reader hands it in: rows of cells, each row with its number in the file or sheet.
public struct TableRows: Sendable {
  /// One row.
  public struct Row: Sendable {
    /// Its number, from 1, empty rows counted in.
    public var number: Int
    /// Its cells in normal form C, without blanks around.
    public var cells: [String]

    /// A row with its number.
    public init(number: Int, cells: [String]) {
      self.number = number
      self.cells = cells
    }

    /// Whether no cell holds anything.
    public var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }
  }

  /// The name of the sheet; empty where there is only one.
  public var sheet: String
  /// The rows, empty ones left out.
  public var rows: [Row]
  /// What separates the cells in a file of text, where a sign that was not quoted breaks a cell in two; `nil` for a sheet.
  public var separator: Character?
  /// What is to be known of the document before relying on the rows.
  public var notes: [OfficeNote] = []

  /// A table of these rows.
  public init(sheet: String = "", rows: [Row], separator: Character? = nil) {
    self.sheet = sheet
    self.rows = rows
    self.separator = separator
  }

  /// The notes as findings.
  package var noteFindings: [TableFinding] { notes.map { TableFinding(.sourceNote($0.arguments)) } }

  /// The place of a row, or of a cell in it.
  package func place(_ row: Row, _ column: Int? = nil) -> TablePlace {
    TablePlace(sheet: sheet, row: row.number, column: column)
  }
}
