/// A colour as a theme names it: the terminal's own default, an entry of its palette, or red, green and blue.
/// Four bytes; what a terminal can really show is decided where cells are drawn.
@frozen
public struct Color: Hashable, Sendable {
  /// The packed form: the kind in bits 24 and 25, the value below.
  @usableFromInline let bits: UInt32

  @usableFromInline
  init(bits: UInt32) {
    self.bits = bits
  }

  /// What the terminal uses when nothing is asked of it; in a merge it means "not said".
  public static let `default` = Color(bits: 0)

  /// Entry `index` of the palette: 0–7 basic, 8–15 bright, 16–231 the colour cube, 232–255 greys.
  public static func indexed(_ index: UInt8) -> Color {
    Color(bits: 1 << 24 | UInt32(index))
  }

  /// An exact colour, each part from 0 to 255.
  public static func rgb(_ red: UInt8, _ green: UInt8, _ blue: UInt8) -> Color {
    Color(bits: 2 << 24 | UInt32(red) << 16 | UInt32(green) << 8 | UInt32(blue))
  }

  /// The three ways of naming a colour.
  public enum Kind: Hashable, Sendable {
    /// The terminal's own.
    case `default`
    /// An entry of the palette.
    case indexed(UInt8)
    /// Red, green and blue from 0 to 255.
    case rgb(red: UInt8, green: UInt8, blue: UInt8)
  }

  /// The colour taken apart.
  public var kind: Kind {
    switch bits >> 24 {
    case 0: .default
    case 1: .indexed(UInt8(truncatingIfNeeded: bits))
    default:
      .rgb(
        red: UInt8(truncatingIfNeeded: bits >> 16), green: UInt8(truncatingIfNeeded: bits >> 8),
        blue: UInt8(truncatingIfNeeded: bits))
    }
  }
}

/// How many colours a terminal can show.
public enum ColorDepth: Int, Comparable, Sendable, CaseIterable {
  /// None: attributes only.
  case none
  /// The eight basic colours.
  case eight
  /// The basic colours and their bright forms.
  case sixteen
  /// The palette of 256.
  case palette

  /// Fewer colours come first.
  public static func < (left: ColorDepth, right: ColorDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
