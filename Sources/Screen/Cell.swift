/// One place of the screen: a character with up to two combining marks, and its style, in sixteen bytes.
/// A wide character takes two cells; the second is a `rightHalf` and shows nothing of its own.
@frozen
public struct Cell: Hashable, Sendable {
  /// The scalar in bits 0–20, the marks in 21–41 and 42–62, bit 63 for a wide one.
  @usableFromInline var glyph: UInt64
  /// Colours and attributes.
  public var style: Style

  @inlinable
  init(glyph: UInt64, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// A cell with one character of one column, or two when `isWide`.
  @inlinable
  public init(_ scalar: Unicode.Scalar = " ", style: Style = Style(), isWide: Bool = false) {
    glyph = UInt64(scalar.value) | (isWide ? 1 << 63 : 0)
    self.style = style
  }

  /// The second cell of a wide character.
  @inlinable
  public static func rightHalf(style: Style) -> Cell {
    Cell(glyph: 0, style: style)
  }

  /// The columns it takes: 1, 2 for a wide character, 0 for the right half of one.
  @inlinable
  public var width: Int {
    glyph == 0 ? 0 : glyph >> 63 == 0 ? 1 : 2
  }

  /// The character without its marks; nil in the right half of a wide one.
  @inlinable
  public var base: Unicode.Scalar? {
    glyph == 0 ? nil : Unicode.Scalar(UInt32(truncatingIfNeeded: glyph & 0x1f_ffff))
  }

  /// Whether nothing but its background shows.
  @inlinable
  public var isBlank: Bool {
    glyph == 0x20
  }

  /// Whether the character has combining marks of its own.
  @inlinable
  public var hasMarks: Bool {
    glyph >> 21 & 0x1f_ffff != 0
  }

  /// The combining marks, none to two, in the order they were put on.
  public var marks: (Unicode.Scalar?, Unicode.Scalar?) {
    func mark(_ shift: UInt64) -> Unicode.Scalar? {
      let value = UInt32(truncatingIfNeeded: glyph >> shift & 0x1f_ffff)
      return value == 0 ? nil : Unicode.Scalar(value)
    }
    return (mark(21), mark(42))
  }

  /// Puts a combining mark on the character; a third one is left out.
  mutating func add(mark: Unicode.Scalar) {
    if glyph >> 21 & 0x1f_ffff == 0 {
      glyph |= UInt64(mark.value) << 21
    } else if glyph >> 42 & 0x1f_ffff == 0 {
      glyph |= UInt64(mark.value) << 42
    }
  }

  /// Adds what a reader sees here to `text`: nothing in the right half of a wide character.
  func append(to text: inout String.UnicodeScalarView) {
    guard let base else { return }
    text.append(base)
    guard hasMarks else { return }
    if let first = marks.0 { text.append(first) }
    if let second = marks.1 { text.append(second) }
  }
}
