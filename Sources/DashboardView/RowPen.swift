import DashboardCore
import Screen

/// Writes one row from both ends: what is pinned right first, then what fills the rest from the left.
struct RowPen {
  let y: Int
  private(set) var left: Int
  private(set) var right: Int

  /// The row of a rectangle, with a margin at both ends.
  init(_ rect: Rect, y: Int, margin: Int = 0) {
    self.y = y
    left = rect.x + margin
    right = rect.right - margin
  }

  /// How many cells are left between the ends.
  var room: Int { max(0, right - left) }

  /// Writes at the left end, cut to `columns`, which it takes whatever the text is long.
  mutating func put(_ text: String, columns: Int? = nil, style: Style, on canvas: inout Canvas) {
    let width = min(columns ?? text.columns, room)
    guard width > 0 else { return }
    canvas.put(text.fitted(to: width), at: Point(x: left, y: y), style: style, maxWidth: width)
    left += width
  }

  /// Writes at the left end with the parts that a search has found marked.
  mutating func put(
    _ text: String, columns: Int? = nil, style: Style, marking query: Query?, _ mark: Style, on canvas: inout Canvas
  ) {
    let start = left
    put(text, columns: columns, style: style, on: &canvas)
    guard let query else { return }
    let shown = Array(text.fitted(to: max(0, left - start)))
    for range in query.ranges(in: String(shown)) where range.upperBound <= shown.count {
      let before = String(shown[..<range.lowerBound]).columns
      let width = String(shown[range]).columns
      canvas.restyle(Rect(x: start + before, y: y, width: width, height: 1), mark)
    }
  }

  /// Leaves cells free at the left end.
  mutating func skip(_ columns: Int) { left = min(right, left + columns) }

  /// Writes at the right end, flush with what is there already; `columns` are taken whatever the text is long.
  mutating func pin(_ text: String, columns: Int? = nil, style: Style, on canvas: inout Canvas) {
    let width = min(columns ?? text.columns, room)
    guard width > 0 else { return }
    canvas.put(text.fitted(to: width, .right), at: Point(x: right - width, y: y), style: style, maxWidth: width)
    right -= width
  }

  /// Leaves cells free at the right end.
  mutating func pinSpace(_ columns: Int) { right = max(left, right - columns) }
}
