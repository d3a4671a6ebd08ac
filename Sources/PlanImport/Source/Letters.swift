import PlanModel

/// What each scalar is to the reader: its folded byte and whether it is a capital.
///
/// One table look-up a letter; built once. Letters fold to `a`–`z`, typographic dashes, quotes and slashes to their
/// ASCII forms, bullets of every shape to `Letters.bullet`, anything else beyond ASCII to `Letters.foreign`.
enum Letters {
  /// The fold of every bullet sign: •, ●, ▪ and the private ones that Word uses.
  static let bullet: UInt8 = 0x02
  /// The fold of an ellipsis sign.
  static let ellipsis: UInt8 = 0x03
  /// The fold of a letter or sign that Vietnamese text does not use.
  static let foreign: UInt8 = 0xFF
  /// The fold, and the scalar kept, of a blank.
  static let blank: UInt8 = 0x20
  /// The scalar kept for a wide gap: a tab, or three blanks and more.
  static let wideGap: UInt32 = 0x09

  /// The scalar kept for each tab.
  static let tab: UInt32 = 0x0B

  /// Whether a scalar kept is a wide gap or a tab.
  static func isWide(_ scalar: UInt32) -> Bool { scalar == wideGap || scalar == tab }

  private static let tableSize = 0x2300
  private static let bullets: [UInt32] = [
    0xB7, 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25A1, 0x25AA, 0x25AB, 0x25CB, 0x25CF, 0x25E6, 0x25C6, 0x25C7,
    0x2713, 0x2714, 0x27A2, 0x27A4, 0xF0B7, 0xF0A7, 0xF0D8, 0xF076, 0xF0FC, 0xF02D, 0xF0E0, 0x25BA, 0x25B6,
  ]

  /// Folds of the scalars below `tableSize`.
  static let folds: [UInt8] = {
    var table = [UInt8](repeating: foreign, count: tableSize)
    for value in 0..<0x80 { table[value] = UInt8(value) }
    for value in Array(0x41...0x5A) { table[value] = UInt8(value + 32) }
    for value in Array(0xC0..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let folded = Array(VietnameseText.folded(String(scalar)).utf8)
      if folded.count == 1, 0x61...0x7A ~= folded[0] { table[value] = folded[0] }
    }
    for value in Array(0x2010...0x2015) + [0x2212] { table[value] = UInt8(ascii: "-") }
    for value in [0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033] { table[value] = UInt8(ascii: "\"") }
    for value in [0x2018, 0x2019, 0x201A, 0x2032] { table[value] = UInt8(ascii: "'") }
    for value in [0x2044, 0x2215] { table[value] = UInt8(ascii: "/") }
    for value in bullets where value < tableSize { table[Int(value)] = bullet }
    table[0x2026] = ellipsis
    table[Int(wideGap)] = blank
    table[Int(tab)] = blank
    return table
  }()

  /// Whether the scalar below `tableSize` is a capital letter.
  static let capitals: [Bool] = (0..<tableSize).map { value in
    guard let scalar = Unicode.Scalar(UInt32(value)) else { return false }
    return folds[value] >= 0x61 && folds[value] <= 0x7A && String(scalar).lowercased() != String(scalar)
  }

  /// The folded byte of a scalar.
  static func fold(_ scalar: UInt32) -> UInt8 {
    if scalar < UInt32(tableSize) { return folds[Int(scalar)] }
    return bullets.contains(scalar) ? bullet : scalar == 0xFF1A ? UInt8(ascii: ":") : foreign
  }

  /// Whether a scalar is a capital letter.
  static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return scalar >= 0x41 && scalar <= 0x5A }
    return scalar < UInt32(tableSize) && capitals[Int(scalar)]
  }

  /// Whether a folded byte belongs to a word.
  static func isLetter(_ fold: UInt8) -> Bool { fold >= 0x61 && fold <= 0x7A || fold == foreign }

  /// Whether a folded byte is a digit.
  static func isDigit(_ fold: UInt8) -> Bool { fold >= 0x30 && fold <= 0x39 }
}
