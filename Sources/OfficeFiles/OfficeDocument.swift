/// What an office file says, whatever its format: paragraphs and tables in reading order, and what was noted on the way.
///
/// Text is in normal form C; a line break that the author made within a paragraph is `\n`, a tab is `\t`. Headers, footers
/// and page numbers are left out where the format tells them apart.
public struct OfficeDocument: Hashable, Sendable {
  /// The formats that are read.
  public enum Format: String, Sendable {
    /// Word since 2007.
    case docx = "DOCX"
    /// Excel since 2007.
    case xlsx = "XLSX"
    /// Portable Document Format with a text layer.
    case pdf = "PDF"
    /// A table as text, its cells between commas or semicolons.
    case csv = "CSV"
  }

  /// The format it was read from.
  public var format: Format
  /// The paragraphs and tables, in order.
  public var blocks: [OfficeBlock]
  /// Footnotes and endnotes, in order.
  public var footnotes: [OfficeParagraph]
  /// What a reader of the document should know: what was left out, accepted or converted.
  public var notes: [OfficeNote]

  /// The names of the sheets that hold anything; none outside of workbooks.
  public var sheets: [String] {
    blocks.compactMap { block in
      if case .table(let table) = block, !table.sheet.isEmpty { table.sheet } else { nil }
    }
  }

  /// A document of these blocks.
  public init(
    format: Format, blocks: [OfficeBlock], footnotes: [OfficeParagraph] = [], notes: [OfficeNote] = []
  ) {
    self.format = format
    self.blocks = blocks
    self.footnotes = footnotes
    self.notes = notes
  }
}

/// A paragraph, a line or a table.
public enum OfficeBlock: Hashable, Sendable {
  /// A paragraph, a heading, an entry of a list.
  case paragraph(OfficeParagraph)
  /// A line of a format that knows lines only; which of them make up a paragraph is left to whoever reads it.
  case line(OfficeLine)
  /// A table, or a sheet of a workbook.
  case table(OfficeTable)
}

/// One paragraph.
public struct OfficeParagraph: Hashable, Sendable {
  /// The number or bullet that the program shows in front of it: `1.2.`, `b)`, `-`; empty when there is none.
  public var marker: String
  /// Its text, without the marker.
  public var text: String
  /// The level of a heading, from 1; `nil` for other text.
  public var level: Int?
  /// Where it stands.
  public var place: OfficePlace
  /// The text once more, piece by piece, where a font from before Unicode shows other letters than its codes say; empty
  /// for all other text.
  public var pieces: [OfficePiece] = []

  /// A paragraph.
  public init(marker: String = "", text: String, level: Int? = nil, place: OfficePlace = OfficePlace()) {
    self.marker = marker
    self.text = text
    self.level = level
    self.place = place
  }

  /// The marker and the text, as they are read.
  public var line: String { marker.isEmpty ? text : text.isEmpty ? marker : "\(marker) \(text)" }
}

/// One line of laid out text.
public struct OfficeLine: Hashable, Sendable {
  /// From where to where a word goes, in points from the left edge of the page.
  public struct Word: Hashable, Sendable {
    /// Where it begins.
    public var left: Double
    /// Where it ends; never before it begins.
    public var right: Double

    /// A word's place.
    public init(left: Double, right: Double) {
      self.left = left
      self.right = max(left, right)
    }
  }

  /// Its text, with one blank between words and three where much is between them.
  public var text: String
  /// How far it is indented, in letters.
  public var indent: Int
  /// How many empty lines the space above it is worth.
  public var blanksBefore: Int
  /// Where each word of the text between blanks stands; empty when it is not known.
  public var words: [Word]
  /// How far below the top edge of the page its middle is, in points.
  public var middle: Double
  /// Where it stands.
  public var place: OfficePlace

  /// A line.
  public init(
    text: String, indent: Int = 0, blanksBefore: Int = 0, words: [Word] = [], middle: Double = 0,
    place: OfficePlace = OfficePlace()
  ) {
    self.text = text
    self.indent = indent
    self.blanksBefore = blanksBefore
    self.words = words
    self.middle = middle
    self.place = place
  }
}

/// A table with its merged cells resolved: each row names only the cells that begin in it, and each cell its columns.
public struct OfficeTable: Hashable, Sendable {
  /// One row.
  public struct Row: Hashable, Sendable {
    /// Its number, from 1, as a person counts or a sheet numbers it.
    public var number: Int
    /// The cells that begin in it, by column.
    public var cells: [Cell]
    /// Whether it is repeated at the head of each page.
    public var isHeading: Bool

    /// A row of these cells.
    public init(number: Int, cells: [Cell], isHeading: Bool = false) {
      self.number = number
      self.cells = cells
      self.isHeading = isHeading
    }
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// Its first column, from 0.
    public var column: Int
    /// How many columns it takes.
    public var columns: Int
    /// How many rows it takes.
    public var rows: Int
    /// Whether it holds a number by type; its text then has a decimal point and is exact.
    public var isNumber: Bool
    private var content: Content

    // Sheets have very many cells, and each but one line of text.
    private enum Content: Hashable, Sendable {
      case text(String)
      case blocks([OfficeBlock])
    }

    /// A cell of paragraphs and tables.
    public init(column: Int, columns: Int = 1, rows: Int = 1, blocks: [OfficeBlock]) {
      (self.column, self.columns, self.rows) = (column, columns, rows)
      isNumber = false
      content = .blocks(blocks)
    }

    /// A cell of a sheet.
    public init(column: Int, text: String, isNumber: Bool = false) {
      (self.column, columns, rows) = (column, 1, 1)
      self.isNumber = isNumber
      content = .text(text)
    }

    /// What stands in it.
    public var blocks: [OfficeBlock] {
      get {
        switch content {
        case .text(let text): text.isEmpty ? [] : [.paragraph(OfficeParagraph(text: text))]
        case .blocks(let blocks): blocks
        }
      }
      set { content = .blocks(newValue) }
    }

    /// Its paragraphs, those of tables in it too.
    public var paragraphs: [OfficeParagraph] {
      blocks.flatMap { block in
        switch block {
        case .paragraph(let paragraph): [paragraph]
        case .line(let line): [OfficeParagraph(text: line.text, place: line.place)]
        case .table(let table): table.rows.flatMap { $0.cells.flatMap(\.paragraphs) }
        }
      }
    }

    /// Whether it shows what sheets show instead of a value that cannot be computed, or that is too wide: it says nothing.
    public var isError: Bool {
      let text = text
      guard text.utf8.first == UInt8(ascii: "#") || text.hasPrefix("Err:"), text.utf8.count < 16 else { return false }
      return Self.errors.contains(text.uppercased()) || text.utf8.count > 2 && text.allSatisfy { $0 == "#" }
        || text.hasPrefix("Err:") && text.dropFirst(4).allSatisfy(\.isNumber)
    }

    private static let errors: Set<String> = [
      "#N/A", "#REF!", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
      "#GETTING_DATA",
    ]

    /// Its text, a line for each paragraph.
    public var text: String {
      if case .text(let text) = content { return text }
      return paragraphs.map(\.line).joined(separator: "\n")
    }
  }

  /// The name of a cell as sheets have it: `B7`.
  public static func name(column: Int, row: Int) -> String { CellArea.name(column: column, row: row) }

  /// The name of the sheet; empty outside of workbooks.
  public var sheet: String
  /// Its number in the document, from 1.
  public var number: Int
  /// Its rows, in order.
  public var rows: [Row]

  /// A table of these rows.
  public init(sheet: String = "", number: Int, rows: [Row]) {
    self.sheet = sheet
    self.number = number
    self.rows = rows
  }

  /// How many columns it has.
  public var columns: Int { rows.lazy.flatMap(\.cells).map { $0.column + $0.columns }.max() ?? 0 }
}

/// Where something stands in a document, as far as the format tells.
public struct OfficePlace: Hashable, Sendable {
  /// The page, from 1.
  public var page: Int?
  /// The line on its page, from 1.
  public var line: Int?
  /// The paragraph, from 1, those in tables and empty ones not counted.
  public var paragraph: Int?
  /// The sheet of a workbook.
  public var sheet: String?
  /// The table, from 1.
  public var table: Int?
  /// The row in its table or sheet, from 1.
  public var row: Int?
  /// The column, from 0.
  public var column: Int?

  /// A place of which nothing is known.
  public init() {}
}
