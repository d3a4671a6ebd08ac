/// Signs of symbol fonts, which stand in the private use area and mean something only in their font.
enum Symbols {
  /// The sign in Unicode, or a bullet where it is not known.
  static func sign(_ value: UInt32) -> String {
    switch value & 0xFF {
    case 0x2D, 0x96: "-"
    case 0x2B: "+"
    case 0x2A: "*"
    case 0xE0, 0xAE, 0xF0: "→"
    case 0xFC, 0xFE, 0x52: "✓"
    case 0xA8, 0x6F, 0x71: "☐"
    case 0xB3: "≥"
    case 0xA3: "≤"
    case 0xB1: "±"
    case 0xB4: "×"
    default: "•"
    }
  }

  /// The sign that stands in front of the entries of a bulleted list.
  static func bullet(_ text: String) -> String {
    guard let scalar = text.unicodeScalars.first(where: { $0 != " " }) else { return "•" }
    switch scalar.value {
    case 0x2D, 0x2B, 0x2A, 0x2013, 0x2022: return String(scalar)
    case 0xF000...0xF0FF:
      let sign = sign(scalar.value)
      return ["-", "+", "*"].contains(sign) ? sign : "•"
    case 0x2212, 0x2010, 0x2011, 0x2014: return "-"
    default: return "•"
    }
  }
}
