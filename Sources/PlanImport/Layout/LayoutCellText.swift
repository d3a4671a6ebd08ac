/// Puts the lines of a cell together to paragraphs.
struct LayoutCellText {
  /// A paragraph and the number of the line on which it begins.
  struct Paragraph: Hashable {
    var number: Int
    var scalars: [UInt32]
    /// Where its other lines begin among its scalars, and their numbers.
    var joins: [SourceText.Join] = []
  }

  /// What lines are measured by.
  enum Measure {
    /// Where they begin and end on the page; a letter is so wide.
    case places(letter: Int)
    /// How many letters they have.
    case counts
    /// How wide their letters usually are.
    case widths
  }

  let source: SourceText
  let measure: Measure

  /// The paragraphs of a cell; `width` is how long the longest line of its column is.
  func paragraphs(_ lines: [LayoutLine], width: Int, breaks: Bool) -> [Paragraph] {
    var result: [Paragraph] = []
    var isList = false
    for (place, line) in lines.enumerated() {
      let text = scalars(line)
      if place == 0 { isList = opensEntry(line) }
      if place > 0, !opens(line, behind: lines[place - 1], width: width, breaks: breaks, isList: isList) {
        join(text, to: &result[result.count - 1].scalars)
        let place = result[result.count - 1].scalars.count - text.count
        result[result.count - 1].joins.append(.init(place: place, number: source.lines[line.index].number))
      } else {
        result.append(Paragraph(number: source.lines[line.index].number, scalars: text))
      }
    }
    return result
  }

  private func scalars(_ line: LayoutLine) -> [UInt32] {
    var scalars: [UInt32] = []
    for word in line.words {
      if !scalars.isEmpty { scalars.append(UInt32(Letters.blank)) }
      scalars += source.scalars[word.range]
    }
    return scalars
  }

  /// Puts a line to the one before; a hyphen between letters there ends in the middle of a word: "QĐ-" / "UBND".
  private func join(_ text: [UInt32], to paragraph: inout [UInt32]) {
    let isHyphenated =
      paragraph.count > 1 && Letters.fold(paragraph[paragraph.count - 1]) == UInt8(ascii: "-")
      && Letters.isLetter(Letters.fold(paragraph[paragraph.count - 2]))
    if !isHyphenated { paragraph.append(UInt32(Letters.blank)) }
    paragraph += text
  }

  private func passage(_ line: LayoutLine) -> Passage? {
    guard let first = line.words.first, let last = line.words.last else { return nil }
    return Passage(source, first.range.lowerBound..<last.range.upperBound)
  }

  private func opensEntry(_ line: LayoutLine) -> Bool {
    guard let markers = passage(line)?.markers().markers, let first = markers.first else { return false }
    if case .dotted = first { return false }
    return !first.isHeading
  }

  /// Whether a paragraph begins with a line.
  private func opens(
    _ line: LayoutLine, behind before: LayoutLine, width: Int, breaks: Bool, isList: Bool
  ) -> Bool {
    guard let text = passage(line), let above = passage(before), let word = line.words.first else { return false }
    let first = text.range.lowerBound
    let isSmall = Letters.isLetter(source.fold[first]) && !Letters.isCapital(source.scalars[first])
    let ends = ends(above)
    if opensEntry(line) { return isList || ends || breaks && fits(word, behind: before, width) }
    if isSmall { return false }
    if text.leadingLabel(from: first).map({ $0.valueStart > $0.range.upperBound }) == true { return true }
    guard breaks, fits(word, behind: before, width) else { return false }
    // Letters tell widths only nearly: a line that ends no sentence must leave much room to be the last.
    let leavesRoom = isExact || self.width(of: before) * 10 <= width * 7
    return ends || leavesRoom && Letters.isCapital(source.scalars[first])
  }

  private func ends(_ text: Passage) -> Bool {
    guard let last = text.range.last else { return false }
    return [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!")].contains(source.fold[last])
  }

  /// Whether a word would have had room behind a line.
  private func fits(_ word: LayoutWord, behind line: LayoutLine, _ width: Int) -> Bool {
    let own = LayoutLine(index: line.index, middle: line.middle, words: [word])
    return self.width(of: line) + room + self.width(of: own) <= width
  }

  private var isExact: Bool { if case .places = measure { true } else { false } }

  /// How much room a word needs beside its own width to have surely fitted.
  private var room: Int {
    switch measure {
    case .places(let letter): letter * 3 / 4
    case .counts: 1
    case .widths: LetterWidths.blank * 2
    }
  }

  /// How wide the text of a line is.
  func width(of line: LayoutLine) -> Int {
    switch measure {
    case .places: return line.right - line.left
    case .counts: return line.words.reduce(line.words.count - 1) { $0 + $1.range.count }
    case .widths:
      let blanks = LetterWidths.blank * max(0, line.words.count - 1)
      return line.words.reduce(blanks) { sum, word in
        word.range.reduce(sum) { $0 + LetterWidths.width(of: source.scalars[$1], fold: source.fold[$1]) }
      }
    }
  }

  /// How many of the lines of a cell could, so measured, have held the word that was put on the next.
  func contradictions(_ lines: [LayoutLine], width: Int) -> Int {
    zip(lines, lines.dropFirst()).count { above, below in
      guard let word = below.words.first, Letters.isLetter(source.fold[word.range.lowerBound]),
        !Letters.isCapital(source.scalars[word.range.lowerBound])
      else { return false }
      return fits(word, behind: above, width)
    }
  }
}
