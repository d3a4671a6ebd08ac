import Screen

extension String {
  /// Whether a spreadsheet may take the text for a formula or a command: it begins, blanks aside, with one of the signs
  /// that open one, in ordinary or in full width.
  var looksLikeFormula: Bool {
    let first = unicodeScalars.first { !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint }
    if let first, "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first) { return !isSignedNumber }
    return unicodeScalars.first.map { "\t\r\n".unicodeScalars.contains($0) } ?? false
  }

  /// Digits with a sign and at most one comma or point: "-0,5".
  private var isSignedNumber: Bool {
    let digits = first == "-" || first == "+" ? dropFirst() : self[...]
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }

  /// The text for a cell of several lines: line ends are kept, whatever else is no letter is made visible.
  var sanitizedLines: String {
    split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).sanitized }
      .joined(separator: "\n")
  }
}
