import CVTerm

extension VirtualTerminal {
  /// One cell as the terminal shows it.
  public struct ShownCell: Equatable {
    /// The character with its marks; empty in a blank.
    public var text: String
    /// Columns taken.
    public var width: Int
    /// Heavier strokes.
    public var isBold: Bool
    /// Colours exchanged.
    public var isReverse: Bool
    /// A line below.
    public var isUnderlined: Bool
    /// Palette entries; nil for the terminal's own colours.
    public var foreground: Int?
    /// See `foreground`.
    public var background: Int?
  }

  /// The cell at a place, counted from 0.
  public func cell(x: Int, y: Int) -> ShownCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(y), col: Int32(x)), &cell)
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) { values in
      for value in values.bindMemory(to: UInt32.self).prefix(while: { $0 != 0 }) {
        if let scalar = Unicode.Scalar(value) { text.append(scalar) }
      }
    }
    return ShownCell(
      text: String(text), width: Int(cell.width), isBold: cell.attrs.bold != 0, isReverse: cell.attrs.reverse != 0,
      isUnderlined: cell.attrs.underline != 0, foreground: Self.entry(cell.fg), background: Self.entry(cell.bg))
  }

  /// One row as a reader sees it, without the blanks at its end.
  public func row(_ y: Int) -> String {
    var text = ""
    var x = 0
    while x < columns {
      let cell = cell(x: x, y: y)
      text += cell.text.isEmpty ? " " : cell.text
      x += max(1, cell.width)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The whole screen as a reader sees it.
  public var text: String { (0..<rows).map(row).joined(separator: "\n") }

  /// Whether the screen that full-screen programs use is on.
  public var isAlternate: Bool { properties.isAlternate }

  /// Whether the mouse is reported.
  public var reportsMouse: Bool { properties.mouse != 0 }

  /// Where the cursor stands.
  public var cursor: (x: Int, y: Int) {
    var place = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(emulator), &place)
    return (Int(place.col), Int(place.row))
  }

  /// Whether the cursor is shown.
  public var showsCursor: Bool { properties.showsCursor }

  /// How often the bell has rung.
  public var bells: Int { properties.bells }

  private static func entry(_ color: VTermColor) -> Int? {
    let isDefault = color.type & UInt8(VTERM_COLOR_DEFAULT_MASK.rawValue) != 0
    let isIndexed = color.type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) == UInt8(VTERM_COLOR_INDEXED.rawValue)
    return isIndexed && !isDefault ? Int(color.indexed.idx) : nil
  }
}
