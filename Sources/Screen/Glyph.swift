/// A scalar as it is drawn: what the terminal is sent for it, and how many columns libc's `wcwidth` gives that.
///
/// Text is data from others' files. Whatever a terminal might take for a command, join, reorder or place elsewhere
/// than libc thinks is exchanged here for a visible mark, so what is measured is what is drawn.
struct Glyph: Equatable {
  /// What is drawn.
  let scalar: Unicode.Scalar
  /// 1, 2, or 0 for a mark on the character before it.
  let columns: Int

  /// What stands for a scalar that must not be drawn.
  static let replacement = Glyph(drawn: "\u{fffd}", columns: 1)
  /// What carries a mark that has no character before it.
  static let missingBase = Glyph(drawn: "\u{25cc}", columns: 1)
  /// Nothing at all: a variation selector changes only the taste of what stands before it.
  static let omitted = Glyph(drawn: "\0", columns: 0)

  /// Whether nothing is drawn, not even a mark.
  var isOmitted: Bool { scalar == "\0" }

  init(drawn: Unicode.Scalar, columns: Int) {
    scalar = drawn
    self.columns = columns
  }

  /// The glyph for a scalar of any text.
  @inline(__always)
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7e, 0xa1...0xac, 0xae...0x2ff, 0x1ea0...0x1eff, 0x2010...0x2027, 0x2500...0x25fc:
      self.init(drawn: scalar, columns: 1)
    case 0x300...0x36f:
      self.init(drawn: scalar, columns: 0)
    default:
      self = Glyph.uncommon(scalar)
    }
  }

  private static func uncommon(_ scalar: Unicode.Scalar) -> Glyph {
    switch scalar.value {
    case 0..<0x20: picture(0x2400 + scalar.value)
    case 0x7f: picture(0x2421)
    case 0xad: Glyph(drawn: "-", columns: 1)
    case 0xfe00...0xfe0f, 0xe0100...0xe01ef: .omitted
    case 0x1160...0x11ff, 0xd7b0...0xd7fb: Glyph(drawn: scalar, columns: 0)
    case 0x1f1e6...0x1f1ff: picture(0x41 + scalar.value - 0x1f1e6)
    case 0x1f3fb...0x1f3ff: .replacement
    default: byCategory(scalar)
    }
  }

  private static func picture(_ value: UInt32) -> Glyph {
    Unicode.Scalar(value).map { Glyph(drawn: $0, columns: 1) } ?? .replacement
  }

  private static func byCategory(_ scalar: Unicode.Scalar) -> Glyph {
    switch scalar.properties.generalCategory {
    case .nonspacingMark: Glyph(drawn: scalar, columns: 0)
    case .spaceSeparator: scalar.value == 0x3000 ? Glyph(drawn: scalar, columns: 2) : Glyph(drawn: " ", columns: 1)
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator, .enclosingMark:
      .replacement
    default: Glyph(drawn: scalar, columns: WideScalars.contains(scalar.value) ? 2 : 1)
    }
  }
}
