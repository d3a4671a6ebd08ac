/// A sheet of a workbook to be written: titles, heads and rows of typed cells.
public struct WorkbookSheet: Sendable {
  /// What a cell holds.
  public enum Value: Equatable, Sendable {
    /// Nothing but its lines.
    case blank
    /// Text; never taken for a formula.
    case text(String)
    /// Text that stays text even when someone edits it, as it would be a formula else.
    case literal(String)
    /// A number and how it is shown.
    case number(Double, NumberLook)
    /// A formula without its `=`, the value it has now, and how that is shown.
    case formula(String, Double, NumberLook)
  }

  /// How a number is shown.
  public enum NumberLook: String, CaseIterable, Sendable {
    /// A number of things.
    case count = "0"
    /// Points, with the decimals that they have.
    case points = "General"
    /// A share, two decimals.
    case share = "0.00%"
    /// A day, counted from 30 December 1899.
    case day = "dd/mm/yyyy"
    /// Text whatever it looks like.
    case literal = "@"
  }

  /// How a cell stands and looks.
  public struct Look: Hashable, Sendable {
    /// Sides.
    public enum Side: Hashable, Sendable { case left, center, right }
    /// Where its content stands.
    public var side: Side
    /// Whether it is bold.
    public var isBold: Bool

    /// A look.
    public init(_ side: Side = .left, isBold: Bool = false) {
      self.side = side
      self.isBold = isBold
    }
  }

  /// A cell.
  public struct Cell: Equatable, Sendable {
    /// What it holds.
    public var value: Value
    /// How it looks.
    public var look: Look

    /// A cell.
    public init(_ value: Value, _ look: Look = Look()) {
      self.value = value
      self.look = look
    }
  }

  /// A column.
  public struct Column: Equatable, Sendable {
    /// Its head.
    public var title: String
    /// The head over several neighbours; empty for none.
    public var group: String
    /// Its width in letters.
    public var width: Double

    /// A column.
    public init(_ title: String, group: String = "", width: Double) {
      self.title = title
      self.group = group
      self.width = width
    }
  }

  /// Its name, as it shall be; made lawful and unique when it is written.
  public var name: String
  /// Lines above the heads.
  public var titles: [String]
  /// The columns.
  public var columns: [Column]
  /// The rows; one of a single cell goes over all columns.
  public var rows: [[Cell]]
  /// How many rows, from the first, are filtered and sorted by the heads; those below are sums.
  public var filteredRows: Int

  /// A sheet; all rows are filtered unless told otherwise.
  public init(name: String, titles: [String] = [], columns: [Column], rows: [[Cell]] = [], filteredRows: Int? = nil) {
    self.filteredRows = filteredRows ?? rows.count
    self.name = name
    self.titles = titles
    self.columns = columns
    self.rows = rows
  }

  /// The row of the first entry, from 0, which formulas count from.
  public var firstRow: Int { titles.count + (titles.isEmpty ? 0 : 1) + headRows }
  /// How many rows the heads take.
  var headRows: Int { columns.contains { !$0.group.isEmpty } ? 2 : 1 }
}
