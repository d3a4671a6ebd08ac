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

  init(_ source: SourceText) {
    var lengths: [Int] = []
    var gaps = 0
    var gapsInside = 0
    var tight = 0
    for index in source.lines.indices.dropFirst() {
      let line = source.lines[index]
      let before = source.lines[index - 1]
      let continues = LineShape.startsSmall(source, line) && !LineShape.endsSentence(source, before)
      if line.blanksBefore > 0, !line.opensPage { gaps += 1 } else if !line.opensPage { tight += 1 }
      if line.blanksBefore > 0, !line.opensPage, continues { gapsInside += 1 }
      if continues { lengths.append(before.range.count + 1 + LineShape.firstWordLength(source, line)) }
    }
    isSpread = gaps > tight / 2 && gapsInside * 5 > gaps
    lengths.sort()
    guard lengths.count * 12 >= source.lines.count, !lengths.isEmpty else {
      width = nil
      leastWidth = 0
      return
    }
    let median = lengths[lengths.count / 2]
    let usual = lengths.filter { $0 * 100 >= median * 86 }
    let least = usual.isEmpty || median > 240 ? nil : usual[min(usual.count / 50, usual.count - 1)]
    let counts = source.lines.map(\.range.count).sorted()
    let longest = counts[counts.count - 1 - counts.count / 100]
    width = least
    leastWidth = least.map { $0 > longest ? $0 : $0 * 88 / 100 } ?? 0
  }
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
