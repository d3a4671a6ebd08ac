/// Points of the index as an exact decimal, kept as whole thousandths of a point.
///
/// Scoring grids use quarters and hundredths and ratio criteria give arbitrary two decimals; thousandths hold all of
/// them, and sums never drift as binary fractions would. A percentage (91,89 %) is a `Score` too.
public struct Score: Hashable, Comparable, Sendable {
  /// The value in thousandths of a point.
  public var thousandths: Int

  /// What a stored score may be, in thousandths: below a million points, so that sums and shares of many never overflow.
  public static let bounds = -999_999_999...999_999_999

  /// No points.
  public static let zero = Score(thousandths: 0)

  /// A score of so many thousandths of a point.
  public init(thousandths: Int) { self.thousandths = thousandths }

  /// Reads `0,5`, `0.5`, `2` or `-1,25`: at most six digits and three decimals, one separator of either kind, nothing
  /// else.
  ///
  /// `nil` for anything else, `1.2345` and `1.234,5` included: a number that is not certain is asked for, not guessed.
  public init?(_ text: some StringProtocol) {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative { digits = digits.dropFirst() }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    guard (1...2).contains(parts.count), let whole = Self.digits(parts[0], atMost: 6) else { return nil }
    var fraction = 0
    if parts.count == 2 {
      guard let value = Self.digits(parts[1], atMost: 3) else { return nil }
      fraction = value * [100, 10, 1][parts[1].count - 1]
    }
    let value = whole * 1000 + fraction
    thousandths = isNegative ? -value : value
  }

  private static func digits(_ text: Substring, atMost limit: Int) -> Int? {
    guard !text.isEmpty, text.utf8.count <= limit, text.utf8.allSatisfy({ 48...57 ~= $0 }) else { return nil }
    return Int(text)
  }

  /// Orders scores by value.
  public static func < (left: Score, right: Score) -> Bool { left.thousandths < right.thousandths }
}

extension Score: AdditiveArithmetic {
  /// The exact sum.
  public static func + (left: Score, right: Score) -> Score { Score(thousandths: left.thousandths + right.thousandths) }

  /// The exact difference.
  public static func - (left: Score, right: Score) -> Score { Score(thousandths: left.thousandths - right.thousandths) }
}

extension Score {
  /// The value with a decimal point and without trailing zeros (`0.5`, `2`), for JSON and other machine-read text.
  public var decimalText: String {
    let magnitude = thousandths.magnitude
    let sign = thousandths < 0 ? "-" : ""
    let fraction = magnitude % 1000
    guard fraction != 0 else { return "\(sign)\(magnitude / 1000)" }
    var digits = String(fraction + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(magnitude / 1000).\(digits)"
  }
}
