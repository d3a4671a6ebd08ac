/// Where something stands in the document that a plan was read from, as far as its format tells. A text file tells lines,
/// a Word document paragraphs and tables, a PDF pages and their lines, a workbook sheets and cells.
public struct SourcePlace: Hashable, Codable, Sendable {
  /// The page, from 1.
  public var page: Int?
  /// The line on its page, from 1.
  public var line: Int?
  /// The paragraph, from 1, those of tables not counted.
  public var paragraph: Int?
  /// The sheet; `nil` outside of workbooks.
  public var sheet: String?
  /// The table, from 1.
  public var table: Int?
  /// The row of the table or sheet, from 1.
  public var row: Int?
  /// The column, from 0.
  public var column: Int?

  /// A place of which nothing is known.
  public init() {}
}

/// The places of a document by the lines under which its text was read. Lines are what findings name; in a document that
/// has no lines of its own a person finds nothing by them.
public struct SourcePlaces: Hashable, Codable, Sendable {
  private var places: [SourcePlace?] = []

  /// No places: a text file, whose lines speak for themselves.
  public init() {}

  /// Whether there are none.
  public var isEmpty: Bool { places.isEmpty }

  /// Notes where a line, from 1, stands.
  public mutating func note(_ place: SourcePlace, line: Int) {
    guard line > 0 else { return }
    while places.count < line { places.append(nil) }
    places[line - 1] = place
  }

  /// Where a line stands; `nil` when that is not known.
  public subscript(line: Int) -> SourcePlace? { places.indices.contains(line - 1) ? places[line - 1] : nil }
}
