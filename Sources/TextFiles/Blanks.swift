/// Which scalars are blanks, and which show nothing at all.
package enum Blanks {
  /// A blank of any width, a tab included, and the piece of a drawn rule.
  @inlinable
  package static func isBlank(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    case 0x2500, 0x2501, 0x2550: true
    default: false
    }
  }

  /// A soft hyphen, a joiner, a direction or byte order mark, a control character.
  @inlinable
  package static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x09, 0x0E..<0x20, 0x7F..<0xA0, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF,
      0xFE00...0xFE0F:
      true
    default: false
    }
  }
}
