/// Why a score as typed or read is not taken.
public enum ScoreInputFault: Error, Hashable, Sendable {
  /// No number.
  case unreadable(String)
  /// Below zero.
  case negative(String)
  /// A number like `1.234`, which is one thousand to some and one and a bit to others, where the maximum does not tell.
  case ambiguous(String)
  /// More than the maximum.
  case aboveMaximum(Score, maximum: Score)
}

extension Score {
  /// Reads the score of a criterion as people write it: `1,25`, `1.25`, `2`, blanks around it allowed.
  ///
  /// - Parameter maximum: the most it can be; `nil` where none is known.
  /// - Returns: `nil` for an empty text.
  public static func reading(_ text: String, maximum: Score?) throws(ScoreInputFault) -> Score? {
    let text = text.normalized.trimmed
    if text.isEmpty { return nil }
    guard let score = Score(text) else { throw .unreadable(text) }
    guard score >= .zero else { throw .negative(text) }
    // Scores have two decimals at most; three digits after the sign are as likely a group of thousands.
    let decimals = text.split(whereSeparator: { $0 == "." || $0 == "," }).dropFirst().first
    if decimals?.count == 3, maximum ?? .zero < Score(thousandths: 1_000_000) { throw .ambiguous(text) }
    if let maximum, score > maximum { throw .aboveMaximum(score, maximum: maximum) }
    return score
  }
}
