import PlanModel

/// How wide text in Times New Roman is, near enough to choose widths by; in twentieths of a point.
enum DocxMetrics {
  /// The width of a text in one line.
  static func width(of text: some StringProtocol, points: Int, isBold: Bool = false) -> Int {
    let thousandths = String(text).normalized.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    return thousandths * points * 20 * (isBold ? 108 : 100) / 100_000
  }

  /// The width of the longest word.
  static func longestWord(of text: String, points: Int, isBold: Bool) -> Int {
    text.split(whereSeparator: \.isWhitespace).map { width(of: $0, points: points, isBold: isBold) }.max() ?? 0
  }

  /// In thousandths of the size of the letters.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar {
    case "i", "j", "l", "t", "f", "r", "I", " ", ".", ",", ";", ":", "(", ")", "/", "-", "|", "\"", "\u{27}": 330
    case "m", "w", "M", "W", "%", "@", "…", "—": 900
    case "0"..."9": 500
    default: scalar.properties.isUppercase ? 700 : scalar.properties.generalCategory == .nonspacingMark ? 0 : 490
    }
  }
}
