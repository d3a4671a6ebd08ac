/// Puts wrapped lines together to paragraphs.
///
/// Each pair of neighbouring lines is judged by what the second starts with, how the first ends, whether the next word
/// would still have fit, and the layout between them. Empty lines and page breaks alone decide nothing.
struct Paragraphs {
  private let source: SourceText
  private let measure: WrapMeasure

  /// The paragraphs of a text, in order.
  static func of(_ source: SourceText) -> [Passage] {
    let paragraphs = Paragraphs(source: source, measure: WrapMeasure(source))
    // Text pasted into a document line by line is no better than text in a file.
    if source.knowsParagraphs, paragraphs.measure.width == nil { return paragraphs.known }
    var result: [Passage] = []
    var start = 0
    for index in source.lines.indices {
      if index > start, paragraphs.breaks(before: index, in: start) {
        result.append(paragraphs.passage(start..<index))
        start = index
      }
    }
    if start < source.lines.count { result.append(paragraphs.passage(start..<source.lines.count)) }
    return result
  }

  /// The paragraphs as the document has them; a line break within one ends it where a sentence ends or an entry begins.
  private var known: [Passage] {
    var result: [Passage] = []
    var start = 0
    for index in source.lines.indices.dropFirst() {
      let line = source.lines[index]
      let joins =
        line.goesOn && !LineShape.endsSentence(source, source.lines[index - 1])
        && (LineShape.startsSmall(source, line) || opening(of: line) == .none && endsOpen(source.lines[index - 1]))
      if joins { continue }
      result.append(passage(start..<index))
      start = index
    }
    if start < source.lines.count { result.append(passage(start..<source.lines.count)) }
    return result
  }

  private func passage(_ lines: Range<Int>) -> Passage {
    Passage(
      source, source.lines[lines.lowerBound].range.lowerBound..<source.lines[lines.upperBound - 1].range.upperBound)
  }

  /// Whether a paragraph ends before that line; `start` is the first line of the paragraph so far.
  private func breaks(before index: Int, in start: Int) -> Bool {
    let line = source.lines[index]
    let before = source.lines[index - 1]
    if line.isWhole || before.isWhole { return true }
    let ended = LineShape.endsSentence(source, before)
    let couldContinue =
      !ended && (isFull(before, next: line) || endsOpen(before) || line.opensPage && isHalfFull(before))
    if index == start + 1, !endsOpen(before), isLabelAlone(before) { return true }
    if couldContinue, LineShape.startsNumeric(source, line) { return false }
    if !measure.isCaseless, LineShape.startsSmall(source, line) {
      return ended ? opensByLabel(line) || isLooseBreak(line) : opensByLabel(line) && !couldContinue
    }
    if line.indent == measure.openingIndent, !line.opensPage { return true }
    if ended, index > start + 1, isOutdented(line, behind: before, source.lines[start]) { return true }
    switch opening(of: line) {
    case .certain: return true
    case .bullet: return !(couldContinue && splitsName(line, in: source.lines[start]))
    case .number:
      return !couldContinue || endsBracket(before) || line.blanksBefore > 0 && !measure.isSpread && !line.opensPage
    case .none: break
    }
    if couldContinue, !isLayoutBreak(line) || endsOpen(before) { return false }
    if !ended, line.blanksBefore == 0, goesOnInCapitals(line, from: start, to: index) { return false }
    if measure.width == nil { return true }
    return isShort(before, next: line) || isLayoutBreak(line) || ended && opensBracket(line)
  }

  /// Whether a line in capitals goes on with the heading of a criterion in capitals: "TIÊU CHÍ 2.1.1. XÂY DỰNG THEO" /
  /// "CHƯƠNG TRÌNH CỦA TỈNH".
  private func goesOnInCapitals(_ line: SourceText.Line, from start: Int, to index: Int) -> Bool {
    let heading = passage(start..<index)
    let words = Passage(source, line.range).tokens(atMost: 30).filter { $0.kind == .word }
    guard !words.isEmpty, !ClosingWords.opensDuties(Passage(source, line.range)), words.allSatisfy(\.isAllCapitals),
      heading.range.count < 300,
      heading.tokens(atMost: 40).filter({ $0.kind == .word }).allSatisfy(\.isAllCapitals)
    else { return false }
    return CriterionHeading.names(heading)
  }

  // MARK: Layout

  /// Whether empty lines or an indent between the two say that a paragraph ended.
  private func isLayoutBreak(_ line: SourceText.Line) -> Bool {
    if line.opensPage { return line.indent > 0 && line.blanksBefore == 0 && measure.isSpread }
    if measure.isSpread, line.blanksBefore == 0 { return line.indent > 0 }
    return line.blanksBefore >= measure.breakingGap
  }

  /// Whether a line begins left of a paragraph whose other lines hang right of its first: "a) Nguyên nhân …" and, below it
  /// at the margin, a cause of its own.
  private func isOutdented(
    _ line: SourceText.Line, behind before: SourceText.Line, _ first: SourceText.Line
  ) -> Bool {
    !line.opensPage && before.indent > first.indent && first.indent > line.indent
  }

  /// Whether a line in small letters after a full stop is a paragraph of its own: only the layout can say so.
  private func isLooseBreak(_ line: SourceText.Line) -> Bool {
    !measure.isSpread && line.blanksBefore > 0 && !line.opensPage
  }

  /// Whether the first word of the next line would not have fit any more.
  private func isFull(_ line: SourceText.Line, next: SourceText.Line) -> Bool {
    guard let width = measure.width else { return false }
    let least = LineShape.endsSentence(source, line) ? width : measure.leastWidth
    return line.length + 1 + LineShape.firstWordLength(source, next) >= least
  }

  /// Whether a line is too long to be a heading: only such a line goes on behind a page break.
  private func isHalfFull(_ line: SourceText.Line) -> Bool {
    measure.width.map { line.length * 2 >= $0 } ?? false
  }

  private func isShort(_ line: SourceText.Line, next: SourceText.Line) -> Bool { !isFull(line, next: next) }

  private static let openWords: Set<String> = [
    "và", "của", "các", "với", "tại", "trên", "trong", "theo", "về", "bằng", "hoặc", "cho", "những", "từ", "như",
  ]

  /// Whether a line ends with a comma or a word that no sentence ends with.
  private func endsOpen(_ line: SourceText.Line) -> Bool {
    let last = line.range.upperBound - 1
    if source.fold[last] == UInt8(ascii: ",") { return true }
    guard let start = line.range.suffix(7).last(where: { source.fold[$0] == Letters.blank }) else { return false }
    return Self.openWords.contains(Passage(source, start + 1..<last + 1).text)
  }

  private func endsBracket(_ line: SourceText.Line) -> Bool {
    source.fold[line.range.upperBound - 1] == UInt8(ascii: ")")
  }

  private func opensBracket(_ line: SourceText.Line) -> Bool {
    let first = line.range.lowerBound
    return source.fold[first] == UInt8(ascii: "(") && first + 1 < line.range.upperBound
      && Letters.isCapital(source.scalars[first + 1])
  }

  // MARK: Openings

  private enum Opening {
    /// A bullet with text.
    case bullet
    /// A label, a heading of an item: no sentence goes on with it.
    case certain
    /// A number that a sentence could go on with.
    case number
    case none
  }

  private func opening(of line: SourceText.Line) -> Opening {
    let passage = Passage(source, line.range)
    let (markers, textStart) = passage.markers()
    if let first = markers.first {
      switch first {
      case .bullet:
        let isDash = markers.count == 1 && source.fold[line.range.lowerBound] == UInt8(ascii: "-")
        return textStart == line.range.upperBound ? .none : isDash ? .bullet : .certain
      // A year or an amount may end a sentence at the front of a line.
      case .dotted(let number) where number.depth == 1 && number.field > 99: return .number
      case .bracketed(let number) where number > 99: return .number
      case .dotted, .letter, .bracketed, .roman, .capital:
        return CriterionHeading.read(passage, behind: markers, from: textStart)?.style == .named
          || passage.leadingLabel(from: textStart) != nil ? .certain : .number
      case .ordinal: return .certain
      }
    }
    if let heading = CriterionHeading.read(passage, behind: markers, from: textStart), heading.style == .named,
      !heading.runsOn
    {
      return .certain
    }
    if let label = passage.leadingLabel(from: textStart), label.valueStart <= line.range.upperBound { return .certain }
    return ClosingWords.begin(passage) ? .certain : .none
  }

  /// Whether a dash in front of a line is the dash of a unit's name that was broken there: "Phòng Lãnh sự" /
  /// "- Hợp tác quốc tế". Only in a list of units, and only before words that open nothing by themselves.
  private func splitsName(_ line: SourceText.Line, in first: SourceText.Line) -> Bool {
    let passage = Passage(source, line.range)
    let (markers, textStart) = passage.markers()
    let start = Passage(source, first.range)
    guard start.leadingLabel(from: start.markers().textStart)?.field.isUnits == true else { return false }
    guard CriterionHeading.read(passage, behind: markers, from: textStart) == nil else { return false }
    let text = passage.from(textStart)
    return text.leadingLabel(from: textStart) == nil && !UnitWords.begins(text, text.tokens(atMost: 6), at: 0)
  }

  /// Whether a line is the label of a field and nothing else, so that its value begins on the next.
  private func isLabelAlone(_ line: SourceText.Line) -> Bool {
    guard line.range.count <= 70 else { return false }
    let passage = Passage(source, line.range)
    guard let label = passage.leadingLabel(from: passage.markers().textStart) else { return false }
    return label.field != .other && passage.from(label.valueStart).trimmed(".:;").isEmpty
  }

  private func opensByLabel(_ line: SourceText.Line) -> Bool {
    let passage = Passage(source, line.range)
    guard let label = passage.leadingLabel(from: line.range.lowerBound) else { return false }
    return label.valueStart > label.range.upperBound || label.field.isUnits
  }
}
