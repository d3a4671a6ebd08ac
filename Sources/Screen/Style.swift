/// How a cell's text is set, beside its colours.
@frozen
public struct Attributes: OptionSet, Hashable, Sendable {
  /// One bit an attribute.
  public let rawValue: UInt8

  /// The set with these bits.
  @inlinable
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Heavier strokes.
  public static let bold = Attributes(rawValue: 1)
  /// Fainter than the text around it.
  public static let dim = Attributes(rawValue: 2)
  /// Slanted.
  public static let italic = Attributes(rawValue: 4)
  /// A line below.
  public static let underline = Attributes(rawValue: 8)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 16)
}

/// The look of a cell: two colours and the attributes, packed into eight bytes.
@frozen
public struct Style: Hashable, Sendable {
  /// Foreground in bits 0–25, background in 26–51, attributes from 52 on.
  @usableFromInline var bits: UInt64

  /// A style; what is left out is the terminal's own.
  @inlinable
  public init(
    foreground: Color = Color(bits: 0), background: Color = Color(bits: 0), attributes: Attributes = []
  ) {
    bits =
      UInt64(foreground.bits) | UInt64(background.bits) << 26 | UInt64(attributes.rawValue) << 52
  }

  /// All of it as one number, another for every other style.
  public var number: Int { Int(bits) }

  /// The style with that number.
  @inlinable
  public init(number: Int) {
    bits = UInt64(truncatingIfNeeded: number)
  }

  /// The terminal's own colours and no attribute.
  public static let plain = Style()

  /// The colour of the text.
  @inlinable
  public var foreground: Color {
    get { Color(bits: UInt32(truncatingIfNeeded: bits & 0x3ff_ffff)) }
    set { bits = bits & ~0x3ff_ffff | UInt64(newValue.bits) }
  }

  /// The colour behind the text.
  @inlinable
  public var background: Color {
    get { Color(bits: UInt32(truncatingIfNeeded: bits >> 26 & 0x3ff_ffff)) }
    set { bits = bits & ~(0x3ff_ffff << 26) | UInt64(newValue.bits) << 26 }
  }

  /// Bold, reverse and the like.
  @inlinable
  public var attributes: Attributes {
    get { Attributes(rawValue: UInt8(truncatingIfNeeded: bits >> 52)) }
    set { bits = bits & ~(0xff << 52) | UInt64(newValue.rawValue) << 52 }
  }

  /// This style laid over another: the colours it names win, the attributes of both hold.
  public func merging(over base: Style) -> Style {
    Style(
      foreground: foreground == .default ? base.foreground : foreground,
      background: background == .default ? base.background : background,
      attributes: attributes.union(base.attributes))
  }

  /// The same colours with these attributes added.
  public func adding(_ more: Attributes) -> Style {
    var style = self
    style.attributes.formUnion(more)
    return style
  }
}
