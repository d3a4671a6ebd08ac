/// The lines of a document cut where a wide gap parts two columns, as the letterhead and the signature are set.
struct HeadPieces {
  /// One piece of a line.
  struct Piece {
    var text: Passage
    /// The place of its line among all lines.
    var line: Int
    /// Which piece of its line it is, from 0.
    var column: Int

    var lines: ClosedRange<Int> { text.lines }
  }

  private static let wides: [StaticString] = ["cong hoa xa hoi chu nghia", "doc lap tu do", "doc lap - tu do"]

  /// The pieces of these lines, in order.
  static func of(_ source: SourceText, lines: Range<Int>) -> [Piece] {
    var pieces: [Piece] = []
    for line in lines where source.lines.indices.contains(line) {
      var column = 0
      func add(_ range: Range<Int>) {
        let text = Passage(source, range).trimmed("*|")
        guard !text.isEmpty else { return }
        for part in cut(text) {
          pieces.append(Piece(text: part, line: line, column: column))
          column += 1
        }
      }
      var start = source.lines[line].range.lowerBound
      for place in source.lines[line].range where Letters.isWide(source.scalars[place]) {
        add(start..<place)
        start = place + 1
      }
      add(start..<source.lines[line].range.upperBound)
    }
    return pieces
  }

  /// Cuts before the motto where no wide gap stands in front of it: "SỞ NỘI VỤ Độc lập - Tự do - Hạnh phúc".
  private static func cut(_ text: Passage) -> [Passage] {
    let tokens = text.tokens(atMost: 40)
    guard let motto = tokens.indices.dropFirst().first(where: { tokens.longestWords(of: wides, at: $0) > 0 }) else {
      return [text]
    }
    let place = tokens[motto].range.lowerBound
    return [text.upTo(place).trimmed(), text.from(place).trimmed()]
  }
}

/// A value with the lines it stands on.
struct Stated<Value> {
  var value: Value
  var lines: ClosedRange<Int>

  init(_ value: Value, lines: ClosedRange<Int>) { (self.value, self.lines) = (value, lines) }
}

extension Array<Token> {
  /// Whether all words are in capitals, and there is one.
  var areCapitals: Bool {
    let words = filter { $0.kind == .word }
    return !words.isEmpty && words.allSatisfy(\.isAllCapitals)
  }
}
