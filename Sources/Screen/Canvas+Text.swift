extension Canvas {
  /// Writes text to the right from a cell on and answers how many columns it took.
  ///
  /// What does not fit into `clip` (the canvas without one) is left out, on either side; a wide character cut through
  /// leaves a blank. What a terminal could take for a command is drawn as a visible mark.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, style: Style, within clip: Rect? = nil) -> Int {
    let window = bounds.intersection(clip ?? bounds)
    guard !window.isEmpty, point.y >= window.y, point.y < window.bottom, point.x < window.right else { return 0 }
    var pen = Pen(x: point.x, y: point.y, style: style, window: window)
    for scalar in text.withComposedMarks.unicodeScalars {
      guard pen.write(Glyph(scalar), on: &self) else { break }
    }
    return pen.x - point.x
  }

  /// Writes text into at most `maxWidth` columns from a cell on and answers how many it took.
  @discardableResult
  public mutating func put(_ text: String, at point: Point, style: Style, maxWidth: Int) -> Int {
    put(text, at: point, style: style, within: Rect(x: point.x, y: point.y, width: maxWidth, height: 1))
  }

  /// Where the next character of a text goes.
  private struct Pen {
    var x: Int
    let y: Int
    let style: Style
    let window: Rect
    /// Whether a character was written or passed over, and the visible cell that takes its marks.
    var hasStarted = false
    var last: Int?

    /// Writes one glyph; false when the window is full.
    mutating func write(_ glyph: Glyph, on canvas: inout Canvas) -> Bool {
      switch glyph.columns {
      case 0:
        if glyph.isOmitted { return true }
        if !hasStarted, !write(.missingBase, on: &canvas) { return false }
        if let last { canvas.add(mark: glyph.scalar, x: last, y: y) }
        return true
      case 1:
        guard x < window.right else { return false }
        set(Cell(glyph.scalar, style: style), on: &canvas)
        x += 1
      default:
        guard x < window.right else { return false }
        writeWide(glyph, on: &canvas)
        x = min(x + 2, window.right)
      }
      hasStarted = true
      return true
    }

    private mutating func set(_ cell: Cell, on canvas: inout Canvas) {
      last = nil
      guard x >= window.x else { return }
      canvas.store(cell, x: x, y: y)
      last = x
    }

    private mutating func writeWide(_ glyph: Glyph, on canvas: inout Canvas) {
      if x >= window.x, x + 1 < window.right {
        return set(Cell(glyph.scalar, style: style, isWide: true), on: &canvas)
      }
      last = nil
      let visible = x >= window.x ? x : x + 1
      guard visible >= window.x, visible < window.right else { return }
      canvas.store(Cell(style: style), x: visible, y: y)
    }
  }
}
