import PlanModel

/// A table of a document: what people read in each cell, and what spreadsheets need to count with it.
public struct DocumentTable: Equatable, Sendable {
  /// How the cells of a column stand.
  public enum Alignment: Sendable { case left, center, right }

  /// A column.
  public struct Column: Equatable, Sendable {
    /// The head.
    public var title: String
    /// The head above several neighbouring columns that carry the same one; empty for none.
    public var group: String
    /// Its share of the width, against the others'.
    public var share: Int
    /// How its cells stand.
    public var alignment: Alignment

    /// A column.
    public init(_ title: String, group: String = "", share: Int, _ alignment: Alignment = .left) {
      self.title = title
      self.group = group
      self.share = share
      self.alignment = alignment
    }
  }

  /// What a cell holds for a program that counts.
  public enum Value: Equatable, Sendable {
    /// Text only.
    case text
    /// A number of things.
    case count(Int)
    /// Points, in thousandths.
    case score(Score)
    /// A part of a whole, in hundred-thousandths: 91,89 % is 91 890.
    case share(Int)
    /// A day.
    case day(Day)
  }

  /// How the value of a cell follows from other cells; rows count from 0 below the head, columns from 0.
  public enum Formula: Equatable, Sendable {
    /// The sum of these rows of the same column, less the sum of others.
    case sum(rows: [Int], less: [Int] = [])
    /// The first column of the same row less the second.
    case difference(Int, Int)
    /// The first column of the same row divided by the second.
    case quotient(Int, Int)
  }

  /// A cell.
  public struct Cell: Equatable, Sendable, ExpressibleByStringLiteral {
    /// What people read.
    public var text: String
    /// What a spreadsheet counts with.
    public var value: Value
    /// How the value follows from others.
    public var formula: Formula?

    /// A cell.
    public init(_ text: String, _ value: Value = .text, formula: Formula? = nil) {
      self.text = text
      self.value = value
      self.formula = formula
    }

    /// A cell of text.
    public init(stringLiteral text: String) { self.init(text) }
  }

  /// A row.
  public struct Row: Equatable, Sendable {
    /// What a row is for.
    public enum Kind: Sendable {
      /// An entry.
      case entry
      /// The head of the entries below it (a unit, a field of the index); where it has one cell, that spans the table.
      case group
      /// A sum.
      case total
    }

    /// What it is for.
    public var kind: Kind
    /// Its cells, one for each column; a group may have a single one.
    public var cells: [Cell]

    /// A row.
    public init(_ cells: [Cell], _ kind: Kind = .entry) {
      self.cells = cells
      self.kind = kind
    }
  }

  /// What it is called: a caption above it; empty for none.
  public var name: String
  /// The name of its sheet in a workbook; empty for that of the heading above it.
  public var sheet: String
  /// The columns.
  public var columns: [Column]
  /// The rows.
  public var rows: [Row]

  /// A table.
  public init(name: String = "", sheet: String = "", _ columns: [Column], rows: [Row]) {
    self.name = name
    self.sheet = sheet
    self.columns = columns
    self.rows = rows
  }

  /// A table of text.
  public init(sheet: String = "", _ columns: [Column], rows: [[String]]) {
    self.init(sheet: sheet, columns, rows: rows.map { Row($0.map { Cell($0) }) })
  }

  /// Whether the head has two rows.
  public var hasGroupedHead: Bool { columns.contains { !$0.group.isEmpty } }
}
