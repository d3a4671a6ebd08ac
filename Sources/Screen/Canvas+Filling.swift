extension Canvas {
  /// Blanks a rectangle in this style.
  public mutating func fill(_ area: Rect, _ style: Style) {
    fill(area, with: Cell(style: style))
  }

  /// Repeats one narrow character over a rectangle: a rule, a bar, a shade.
  public mutating func fill(_ area: Rect, with scalar: Unicode.Scalar, _ style: Style) {
    let glyph = Glyph(scalar)
    fill(area, with: Cell(glyph.columns == 1 ? glyph.scalar : " ", style: style))
  }

  /// Lays a style over what is drawn: the colours it names win, attributes add up (`Style.merging(over:)`).
  public mutating func restyle(_ area: Rect, _ style: Style) {
    let inside = area.intersection(bounds)
    guard !inside.isEmpty else { return }
    for y in inside.y..<inside.bottom {
      withCells(row: y, columns: inside.x..<inside.right) { $0.style = style.merging(over: $0.style) }
    }
  }

  private mutating func fill(_ area: Rect, with cell: Cell) {
    let inside = area.intersection(bounds)
    guard !inside.isEmpty else { return }
    for y in inside.y..<inside.bottom {
      separate(at: inside.x, y: y)
      separate(at: inside.right, y: y)
      withCells(row: y, columns: inside.x..<inside.right) { $0 = cell }
    }
  }
}
