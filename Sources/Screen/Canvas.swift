/// A screenful of cells, drawn whole from the state every time; what changed is found by comparing two of them.
///
/// No coordinates can trap: what lies outside is not drawn. A wide character is always whole; drawing over one half
/// blanks the other.
public struct Canvas: Equatable, Sendable {
  /// The extent in cells.
  public let size: Size
  /// All cells, row after row.
  public private(set) var cells: [Cell]
  /// Where the terminal's cursor stands; nil hides it.
  public var cursor: Point?

  /// The most columns or rows there can be; larger sizes are cut.
  public static let maximumExtent = 4096

  /// An empty canvas: blanks in `style`, no cursor.
  public init(size: Size, style: Style = Style()) {
    self.size = Size(
      columns: min(size.columns, Canvas.maximumExtent), rows: min(size.rows, Canvas.maximumExtent))
    cells = Array(repeating: Cell(style: style), count: self.size.columns * self.size.rows)
  }

  /// The whole of it as a rectangle.
  public var bounds: Rect { Rect(size) }

  /// The cell at a place: blank outside. A wide cell takes its neighbour with it and is blanked in the last column.
  public subscript(x: Int, y: Int) -> Cell {
    get {
      guard bounds.contains(Point(x: x, y: y)) else { return Cell() }
      return cells[y * size.columns + x]
    }
    set {
      guard bounds.contains(Point(x: x, y: y)) else { return }
      let fits = newValue.width == 1 || newValue.width == 2 && x + 1 < size.columns
      store(fits ? newValue : Cell(style: newValue.style), x: x, y: y)
    }
  }

  /// Writes one whole character. The caller has seen to it that all its columns are inside.
  mutating func store(_ cell: Cell, x: Int, y: Int) {
    let index = y * size.columns + x
    let wide = cell.width == 2
    if cells[index].width != 1 || wide && cells[index + 1].width != 1 {
      separate(at: x, y: y)
      separate(at: x + (wide ? 2 : 1), y: y)
    }
    cells[index] = cell
    if wide { cells[index + 1] = .rightHalf(style: cell.style) }
  }

  /// Blanks a wide character that lies across the left edge of column `x`.
  mutating func separate(at x: Int, y: Int) {
    guard x > 0, x < size.columns else { return }
    let index = y * size.columns + x
    guard cells[index].width == 0 else { return }
    cells[index - 1] = Cell(style: cells[index - 1].style)
    cells[index] = Cell(style: cells[index].style)
  }

  /// Lets `body` change the cells of one row between two columns, both inside.
  mutating func withCells(row y: Int, columns: Range<Int>, _ body: (inout Cell) -> Void) {
    let start = y * size.columns
    for index in start + columns.lowerBound..<start + columns.upperBound { body(&cells[index]) }
  }

  /// Puts a combining mark on the character in a cell inside.
  mutating func add(mark: Unicode.Scalar, x: Int, y: Int) {
    cells[y * size.columns + x].add(mark: mark)
  }
}
