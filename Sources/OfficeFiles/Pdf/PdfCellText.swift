/// Puts the words of a cell together to paragraphs. The width of the cell is known, and so whether a line was broken
/// because the next word had no room, or by whoever wrote it.
struct PdfCellText {
  /// How wide the cell is within its margins.
  let width: Double

  /// The paragraphs of lines, from top to bottom.
  func paragraphs(_ lines: [PlacedLine]) -> [String] {
    var result: [String] = []
    for (place, line) in lines.enumerated() {
      let text = line.content.text
      if place > 0, !begins(line, text, behind: lines[place - 1], in: result[result.count - 1]) {
        result[result.count - 1] = joined(result[result.count - 1], text, lines[place - 1], line)
      } else {
        result.append(text)
      }
    }
    return result.map(\.withoutOuterBlanks).filter { !$0.isEmpty }
  }

  /// Whether a paragraph begins with a line.
  private func begins(
    _ line: PlacedLine, _ text: String, behind before: PlacedLine, in paragraph: String
  ) -> Bool {
    if BrokenFigure.isPiece(text), BrokenFigure.isPiece(paragraph) {
      // Pieces of one figure, or figures below each other.
      return BrokenFigure.joined(paragraph, text, isFull: isFull(before, line)) == nil
    }
    if Self.isEntry(text) { return true }
    // A word in several fonts comes in pieces.
    guard let word = line.content.words.first else { return false }
    let gap = 0.25 * line.height
    let hasRoom = before.right - before.left + gap + word.right - word.left < width - gap
    guard hasRoom else { return false }
    let isSmall = text.first.map { $0.isLowercase } ?? false
    return !isSmall || before.text.last.map { ".;:".contains($0) } ?? false
  }

  /// Whether a line begins with the mark of an entry: `-`, `+`, `a)`, `1.`.
  private static func isEntry(_ text: String) -> Bool {
    let mark = text.prefix { $0 != " " }
    guard mark.endIndex < text.endIndex else { return false }
    if ["-", "–", "—", "+", "•", "*", "▪", "●"].contains(mark) { return true }
    guard let last = mark.last, last == ")" || last == ".", 2...3 ~= mark.count else { return false }
    let sign = mark.dropLast()
    return sign.allSatisfy(\.isNumber) || last == ")" && sign.count == 1 && sign.allSatisfy(\.isLetter)
  }

  private func joined(_ text: String, _ more: String, _ before: PlacedLine, _ line: PlacedLine) -> String {
    let last = text[(text.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex)...]
    let first = more.prefix { $0 != " " }
    // Only a word that has no room in a line of its own is broken.
    if let whole = BrokenFigure.joined(String(last), String(first), isFull: isFull(before, line)) {
      return text.dropLast(last.count) + whole + more.dropFirst(first.count)
    }
    let signs = text.suffix(2)
    let isHyphenated = signs.last == "-" && signs.first?.isLetter == true
    return isHyphenated ? text + more : "\(text) \(more)"
  }

  /// Whether the first letter of a line would have had no room behind the one before.
  private func isFull(_ before: PlacedLine, _ line: PlacedLine) -> Bool {
    let letter = line.words.first.map { ($0.right - $0.left) / Double(max(1, $0.text.count)) } ?? 0
    return before.right - before.left + letter > width - 1
  }
}
