extension String {
  /// The text in lines of at most `width` columns: broken at spaces, inside a word only when the word alone is wider.
  /// Line ends in the text stay line ends; blanks at a break are dropped, blanks at the start of a line stay.
  public func wrapped(to width: Int) -> [String] {
    if plainColumns != nil { return plainLines(of: max(1, width)) }
    return WrappedText(self, columns: width).lines.map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
  }
}

/// A text laid out in lines, every character in exactly one of them, except the line ends.
/// Blanks at a break hang over the right edge of the line they follow.
struct WrappedText {
  /// The characters of the whole text.
  let characters: [Character]
  /// The characters of each line.
  private(set) var ranges: [Range<Int>] = []

  /// Lays a text out in lines of so many columns, at least one.
  init(_ text: String, columns: Int) {
    characters = Array(text)
    let width = max(1, columns)
    var start = 0
    for end in characters.indices where characters[end].isNewline {
      wrap(start..<end, to: width)
      start = end + 1
    }
    wrap(start..<characters.count, to: width)
  }

  /// The lines as text, with the blanks that hang over.
  var lines: [ArraySlice<Character>] { ranges.map { characters[$0] } }

  private mutating func wrap(_ paragraph: Range<Int>, to width: Int) {
    var start = paragraph.lowerBound
    var used = 0
    var breakAt: Int?
    var hasWord = false
    for index in paragraph {
      let columns = TextMetrics.columns(of: characters[index])
      if characters[index] == " " {
        used += columns
        breakAt = hasWord ? index + 1 : nil
        continue
      }
      hasWord = true
      while used + columns > width, index > start {
        let end = breakAt ?? index
        ranges.append(start..<end)
        start = end
        breakAt = nil
        used = (start..<index).reduce(0) { $0 + TextMetrics.columns(of: characters[$1]) }
      }
      used += columns
    }
    ranges.append(start..<paragraph.upperBound)
  }
}
