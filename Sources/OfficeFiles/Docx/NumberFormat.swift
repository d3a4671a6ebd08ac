/// How a level of a list writes its numbers.
enum NumberFormat: Hashable, Sendable {
  case decimal
  case paddedDecimal
  case lowerRoman
  case upperRoman
  case lowerLetter
  case upperLetter
  case bullet
  case none

  /// The format by its name in the file; one that is not known counts in decimals.
  init(named name: String) {
    switch name {
    case "decimalZero": self = .paddedDecimal
    case "lowerRoman": self = .lowerRoman
    case "upperRoman": self = .upperRoman
    case "lowerLetter": self = .lowerLetter
    case "upperLetter": self = .upperLetter
    case "bullet": self = .bullet
    case "none": self = .none
    default: self = .decimal
    }
  }

  /// The number as it is shown.
  func text(_ number: Int) -> String {
    switch self {
    case .decimal: String(number)
    case .paddedDecimal: 0..<10 ~= number ? "0\(number)" : String(number)
    case .lowerRoman: Self.roman(number).lowercased()
    case .upperRoman: Self.roman(number)
    case .lowerLetter: Self.letters(number)
    case .upperLetter: Self.letters(number).uppercased()
    case .bullet, .none: ""
    }
  }

  private static func roman(_ number: Int) -> String {
    guard 1..<4000 ~= number else { return String(number) }
    var (rest, text) = (number, "")
    for (value, sign) in [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
      (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ] {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  /// a … z, then aa, bb, as Word counts.
  private static func letters(_ number: Int) -> String {
    guard 1...780 ~= number else { return String(number) }
    let letter = String(UnicodeScalar(UInt8(0x61 + (number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }
}
