extension Rect {
  /// The rectangle without `columns` at the left and right and `rows` at the top and bottom.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    let left = min(max(0, columns), width)
    let top = min(max(0, rows), height)
    return Rect(
      x: x.addingSaturated(left), y: y.addingSaturated(top),
      width: width - left - min(left, width - left), height: height - top - min(top, height - top))
  }

  /// The rectangle without `cells` on each of its four sides.
  public func inset(_ cells: Int) -> Rect {
    inset(columns: cells, rows: cells)
  }

  /// The upper `rows`, and what is left below them. The first part takes no more than there is.
  public func splitTop(_ rows: Int) -> (top: Rect, rest: Rect) {
    let taken = min(max(0, rows), height)
    return (
      Rect(x: x, y: y, width: width, height: taken),
      Rect(x: x, y: y.addingSaturated(taken), width: width, height: height - taken)
    )
  }

  /// The lower `rows`, and what is left above them.
  public func splitBottom(_ rows: Int) -> (bottom: Rect, rest: Rect) {
    let parts = splitTop(height - min(max(0, rows), height))
    return (parts.rest, parts.top)
  }

  /// The left `columns`, and what is left beside them.
  public func splitLeft(_ columns: Int) -> (left: Rect, rest: Rect) {
    let taken = min(max(0, columns), width)
    return (
      Rect(x: x, y: y, width: taken, height: height),
      Rect(x: x.addingSaturated(taken), y: y, width: width - taken, height: height)
    )
  }

  /// The right `columns`, and what is left beside them.
  public func splitRight(_ columns: Int) -> (right: Rect, rest: Rect) {
    let parts = splitLeft(width - min(max(0, columns), width))
    return (parts.rest, parts.left)
  }

  /// Its row number `index` from the top, one cell high; empty when there is no such row.
  public func row(_ index: Int) -> Rect {
    guard index >= 0, index < height else { return Rect(x: x, y: y, width: 0, height: 0) }
    return Rect(x: x, y: y.addingSaturated(index), width: width, height: 1)
  }

  /// A rectangle of this size in the middle, cut to fit.
  public func centered(_ size: Size) -> Rect {
    let columns = min(size.columns, width)
    let rows = min(size.rows, height)
    return Rect(
      x: x.addingSaturated((width - columns) / 2), y: y.addingSaturated((height - rows) / 2),
      width: columns, height: rows)
  }
}
