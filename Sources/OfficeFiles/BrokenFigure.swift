/// A code, a day or a number that was broken between two lines of a narrow cell.
public enum BrokenFigure {
  /// The two pieces as one; `nil` where they are no pieces of one figure.
  ///
  /// - Parameter isFull: whether the first line had no room for another digit. Between two digits nothing else tells.
  public static func joined(_ first: String, _ second: String, isFull: Bool) -> String? {
    guard isPiece(first), isPiece(second), let end = first.unicodeScalars.last, let start = second.unicodeScalars.first
    else { return nil }
    let whole = first + second
    let isBetweenDigits = isDigit(end) && isDigit(start)
    if isBetweenDigits {
      return isFull && (isDay(whole) || isQuarter(whole) || isCode(whole) && second.contains(".")) ? whole : nil
    }
    // A separator stands on one side of the break.
    if end == "/" || start == "/" { return isDay(whole) || isQuarter(whole) || isPoints(whole) ? whole : nil }
    if end == "." || start == "." {
      let isPart = first.dropLast().contains(".") || second.dropLast().contains(".") || start == "."
      return isPart && isCode(whole) ? whole : nil
    }
    return (end == "," || start == ",") && isFull && isDecimal(whole) ? whole : nil
  }

  /// Whether text consists of digits and what stands between them, or ends a quarter in Roman numbers.
  public static func isPiece(_ text: String) -> Bool {
    let rest = text.drop { "IV".contains($0) }
    guard rest.count == text.count || rest.first == "/" else { return false }
    return !rest.isEmpty && rest.utf8.count <= 16
      && rest.unicodeScalars.allSatisfy { isDigit($0) || "/.,".unicodeScalars.contains($0) }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { 0x30...0x39 ~= scalar.value }

  private static func numbers(_ text: String, _ separator: Character) -> [Int]? {
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    let numbers = parts.map { $0.utf8.count <= 4 ? Int($0) : nil }
    return numbers.contains { $0 == nil } ? nil : numbers.compactMap { $0 }
  }

  /// `30/6/2025`, the year as far as it is there; `12/2025`.
  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard 2...3 ~= parts.count, parts.allSatisfy({ $0.allSatisfy(\.isNumber) && $0.utf8.count <= 4 }) else {
      return false
    }
    let numbers = parts.map { Int($0) ?? 0 }
    if parts.count == 2 { return parts[0].utf8.count <= 2 && 1...12 ~= numbers[0] && isYear(parts[1]) }
    return 1...31 ~= numbers[0] && (parts[1].isEmpty || 1...12 ~= numbers[1]) && parts[0].utf8.count <= 2
      && parts[1].utf8.count <= 2 && (parts[2].isEmpty || isYear(parts[2]))
  }

  /// A year from this century or the last, or its beginning.
  private static func isYear(_ text: Substring) -> Bool {
    text.utf8.count <= 4
      && ("20".hasPrefix(text) || text.hasPrefix("20") || text.utf8.count == 4 && text.hasPrefix("19"))
  }

  /// `III/2025`, `3/2025`.
  private static func isQuarter(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && ["I", "II", "III", "IV"].contains(parts[0]) && (parts[1].isEmpty || isYear(parts[1]))
  }

  /// `3.3.2.1`: two numbers or more of two digits at most.
  private static func isCode(_ text: String) -> Bool {
    let bare = text.hasSuffix(".") ? String(text.dropLast()) : text
    guard let numbers = numbers(bare, "."), 2...5 ~= numbers.count else { return false }
    return numbers.allSatisfy { 1...99 ~= $0 }
  }

  /// `0,75`.
  private static func isDecimal(_ text: String) -> Bool {
    guard let numbers = numbers(text, ","), numbers.count == 2 else { return false }
    return numbers[0] <= 100
  }

  /// `0,5/2`.
  private static func isPoints(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.contains(where: { $0.contains(",") }) else { return false }
    return parts.allSatisfy { part in !part.isEmpty && numbers(String(part), ",").map { $0.count <= 2 } ?? false }
  }
}
