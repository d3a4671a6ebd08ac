/// How the lines of a document were broken: how wide, and whether empty lines separate paragraphs or just lines.
///
/// A line that starts with a small letter surely continues the line before. Those pairs tell the width: the first word
/// of the second line did not fit behind the first line.
struct WrapMeasure: Sendable {
  /// The shortest length at which a line with the next word was too long; `nil` for text that was not wrapped.
  let width: Int?
  /// The length from which a line without an end sign may still go on: less than `width` where letters have different
  /// widths or paragraphs an indent, so that counting letters only comes close.
  let leastWidth: Int
  /// Whether empty lines stand between the lines of one paragraph too.
  let isSpread: Bool

  /// From how many empty lines on a paragraph surely ends.
  let breakingGap: Int

  init(_ source: SourceText) {
    var lengths: [Int] = []
    var gaps = Gaps()
    for index in source.lines.indices.dropFirst() {
      let line = source.lines[index]
      let before = source.lines[index - 1]
      let continues = LineShape.startsSmall(source, line) && !LineShape.endsSentence(source, before)
      if !line.opensPage { gaps.count(line.blanksBefore, inside: continues) }
      if continues { lengths.append(before.length + 1 + LineShape.firstWordLength(source, line)) }
    }
    isSpread = gaps.areInside
    breakingGap = gaps.areInside ? gaps.breaking : 1
    lengths.sort()
    guard lengths.count * 12 >= source.lines.count, !lengths.isEmpty else {
      width = nil
      leastWidth = 0
      return
    }
    let median = lengths[lengths.count / 2]
    let usual = lengths.filter { $0 * 100 >= median * 86 }
    let least = usual.isEmpty || median > 240 ? nil : usual[min(usual.count / 50, usual.count - 1)]
    let counts = source.lines.map(\.length).sorted()
    let longest = counts[counts.count - 1 - counts.count / 100]
    width = least.map { min($0, max(longest + 1, median * 86 / 100)) }
    leastWidth = least.map { $0 > longest ? min($0, longest + 1) : $0 * 88 / 100 } ?? 0
  }
}

/// How often each number of empty lines stands between two lines, and how often within a sentence.
private struct Gaps {
  private var all = [0, 0, 0, 0]
  private var inside = [0, 0, 0, 0]

  mutating func count(_ blanks: Int, inside isInside: Bool) {
    all[min(blanks, 3)] += 1
    if isInside { inside[min(blanks, 3)] += 1 }
  }

  /// Whether single empty lines stand within sentences as a rule.
  var areInside: Bool { all[1] > all[0] / 2 && inside[1] * 5 > all[1] }

  /// The least number of empty lines above one that never stands within a sentence.
  var breaking: Int { (2...3).first { all[$0] >= 3 && inside[$0] * 10 < all[$0] } ?? 3 }
}

/// What the ends of a line tell.
enum LineShape {
  /// Whether the line starts with a small letter that is no list letter.
  static func startsSmall(_ source: SourceText, _ line: SourceText.Line) -> Bool {
    let first = line.range.lowerBound
    guard Letters.isLetter(source.fold[first]), !Letters.isCapital(source.scalars[first]) else { return false }
    let second = first + 1
    return second >= line.range.upperBound
      || source.fold[second] != UInt8(ascii: ")") && source.fold[second] != UInt8(ascii: ".")
  }

  /// Whether the line starts with a number that numbers nothing.
  static func startsNumeric(_ source: SourceText, _ line: SourceText.Line) -> Bool {
    Letters.isDigit(source.fold[line.range.lowerBound]) && Passage(source, line.range).markers().markers.isEmpty
  }

  /// Whether the line ends with a sign that may end a paragraph.
  static func endsSentence(_ source: SourceText, _ line: SourceText.Line) -> Bool {
    var last = line.range.upperBound - 1
    let closing = [UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'")]
    if closing.contains(source.fold[last]), last > line.range.lowerBound { last -= 1 }
    return [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?")]
      .contains(source.fold[last])
  }

  /// The length of the first word, with the sign that sticks to it.
  static func firstWordLength(_ source: SourceText, _ line: SourceText.Line) -> Int {
    (line.range.firstIndex { source.fold[$0] == Letters.blank } ?? line.range.upperBound) - line.range.lowerBound
  }
}
