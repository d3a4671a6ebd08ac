/// A cell or row of a table, as a person finds it there: rows are numbered from 1, as every spreadsheet does, columns from
/// 0.
public struct TablePlace: Hashable, Sendable {
  /// The name of the sheet; empty for a file that has only one.
  public var sheet: String
  /// The row, from 1.
  public var row: Int
  /// The column, from 0; `nil` for the row as a whole.
  public var column: Int?

  /// A place in a table.
  public init(sheet: String = "", row: Int, column: Int? = nil) {
    self.sheet = sheet
    self.row = row
    self.column = column
  }

  /// A column's letters, as spreadsheets name it: A, B, … Z, AA.
  public static func letters(ofColumn column: Int) -> String {
    var (rest, letters) = (column, "")
    while rest >= 0 {
      letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
      rest = rest / 26 - 1
    }
    return letters
  }
}

/// One thing that keeps a table from being imported, and where. The words for it are in `PlanWords`.
public struct TableFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Reason: Hashable, Sendable {
    /// The file is no table of text.
    case source(ImportFault)
    /// A quote that never closes.
    case unclosedQuote
    /// Text behind a closing quote.
    case textAfterQuote
    /// More cells than the heading has columns; in a file separated by commas, most often a decimal comma without quotes.
    case tooManyCells(Int, columns: Int, isCommaSeparated: Bool)
    /// Columns that are needed, by their keys, and not recognised; the names of the columns that are there.
    case columnsMissing([String], seen: [String])
    /// Two columns could be the same one, by its key.
    case columnUnclear(String, names: [String])
    /// A part of `--map` that names no known key; the keys there are.
    case badMap(String, known: [String])
    /// A column that `--map` names and the table does not have; the names of the columns that are there.
    case noSuchColumn(String, seen: [String])
    /// A heading, and nothing below it.
    case noRows
    /// Scores without a code.
    case noCode(name: String)
    /// A code that is none.
    case badCode(String)
    /// A code that stands in an earlier row, too.
    case duplicateCode(CriterionCode, firstRow: Int)
    /// Not a number.
    case unreadableNumber(String, column: String)
    /// A number that can be read with a decimal sign or with a sign between thousands: 1.234.
    case ambiguousNumber(String, column: String)
    /// A score below zero.
    case belowZero(String, column: String)
    /// A score above the maximum.
    case aboveMaximum(CriterionCode, column: String, score: Score, maximum: Score)
    /// A mark that is neither yes nor no.
    case unreadableMark(String, column: String)
    /// A criterion with a score of its own whose parts have none.
    case scoredParent(CriterionCode, part: CriterionCode)
    /// A department without an index.
    case noIndex(name: String)
    /// An index that is no percentage between 0 and 100.
    case indexOutOfRange(String)
  }

  /// Where; `nil` for the table as a whole.
  public var place: TablePlace?
  /// What is wrong there.
  public var reason: Reason

  /// A fault at a place.
  public init(_ reason: Reason, at place: TablePlace? = nil) {
    self.place = place
    self.reason = reason
  }
}

/// All that keeps a table from being imported, in the order of its rows; nothing of it was imported.
public struct TableFaults: Error, Hashable, Sendable {
  /// The first of them.
  public var faults: [TableFault]
  /// How many more there are.
  public var more: Int

  /// These faults.
  public init(_ faults: [TableFault], more: Int = 0) {
    self.faults = faults
    self.more = more
  }
}
