/// A width and a height in terminal cells.
public struct Size: Hashable, Sendable {
  /// How many cells lie side by side.
  public var columns: Int
  /// How many lines of cells there are.
  public var rows: Int

  /// A size of so many cells; a negative count is taken as none.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A cell's place: `x` columns from the left and `y` rows from the top, both counted from 0.
public struct Point: Hashable, Sendable {
  /// Columns from the left edge, from 0.
  public var x: Int
  /// Rows from the top edge, from 0.
  public var y: Int

  /// The cell at column `x` of row `y`.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A rectangle of cells. Its arithmetic saturates, so no coordinates can trap.
public struct Rect: Hashable, Sendable {
  /// The leftmost column.
  public var x: Int
  /// The topmost row.
  public var y: Int
  /// Columns covered; never negative.
  public var width: Int
  /// Rows covered; never negative.
  public var height: Int

  /// The rectangle from column `x` and row `y` on; a negative extent is taken as none.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The rectangle of a whole screen or canvas.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.columns, height: size.rows)
  }

  /// The first column to the right of it.
  public var right: Int { x.addingSaturated(width) }

  /// The first row below it.
  public var bottom: Int { y.addingSaturated(height) }

  /// Its top left cell.
  public var origin: Point { Point(x: x, y: y) }

  /// Its extent.
  public var size: Size { Size(columns: width, rows: height) }

  /// Whether it covers no cell at all.
  public var isEmpty: Bool { width <= 0 || height <= 0 }

  /// Whether the cell lies inside.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < right && point.y >= y && point.y < bottom
  }

  /// The cells that both cover; empty where they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Rect(
      x: left, y: top,
      width: min(right, other.right).subtractingSaturated(left),
      height: min(bottom, other.bottom).subtractingSaturated(top))
  }
}

extension Int {
  /// The sum, or the nearest representable number.
  func addingSaturated(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other < 0 ? .min : .max) : sum
  }

  /// The difference, or the nearest representable number.
  func subtractingSaturated(_ other: Int) -> Int {
    let (difference, overflow) = subtractingReportingOverflow(other)
    return overflow ? (other > 0 ? .min : .max) : difference
  }
}
