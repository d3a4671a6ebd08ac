import PlanModel

/// A number as a cell writes it.
enum TableNumber: Equatable {
  /// No number: nothing, or a dash.
  case none
  /// A number; whether digits beyond the third decimal were rounded away.
  case value(Score, isRounded: Bool)
  /// A sign that may stand for decimals or for thousands.
  case ambiguous
  /// Something else.
  case unreadable

  /// Reads a cell: decimal comma or point, a sign, "điểm" or a per cent sign behind it where allowed.
  init(_ cell: String, percent: Bool = false) {
    var text = Substring(cell)
    for suffix in ["điểm", "đ", percent ? "%" : nil].compactMap({ $0 }) where text.lowercased().hasSuffix(suffix) {
      text = text.dropLast(suffix.count)
      break
    }
    text = Substring(String(text).trimmed)
    if text.isEmpty && cell.isEmpty || ["-", "–", "—", "/"].contains(text) {
      self = .none
      return
    }
    let isNegative = text.first.map { "-−–".contains($0) } ?? false
    if isNegative || text.first == "+" { text = text.dropFirst() }
    self = Self.magnitude(text, isNegative: isNegative)
  }

  private static func magnitude(_ text: Substring, isNegative: Bool) -> TableNumber {
    let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
    guard (1...2).contains(parts.count), 1...9 ~= parts[0].count, parts.allSatisfy({ $0.allSatisfy { 48...57 ~= $0 } })
    else { return .unreadable }
    var thousandths = parts[0].reduce(0) { $0 * 10 + Int($1 - 48) } * 1000
    var isRounded = false
    if parts.count == 2 {
      let digits = parts[1].map { Int($0 - 48) }
      guard 1...18 ~= digits.count else { return .unreadable }
      if digits.count == 3, parts[0].count <= 3, parts[0].first != 48 { return .ambiguous }
      for place in 0..<3 { thousandths += (place < digits.count ? digits[place] : 0) * [100, 10, 1][place] }
      if digits.count > 3 {
        if digits[3] >= 5 { thousandths += 1 }
        isRounded = !isNothing(digits[3...])
      }
    }
    return .value(Score(thousandths: isNegative ? -thousandths : thousandths), isRounded: isRounded)
  }

  /// Whether digits beyond the third decimal are only what binary fractions leave behind: zeros or nines first.
  private static func isNothing(_ digits: ArraySlice<Int>) -> Bool {
    let first = digits.prefix(6)
    return first.allSatisfy { $0 == 0 } || first.count == 6 && first.allSatisfy { $0 == 9 }
  }
}
