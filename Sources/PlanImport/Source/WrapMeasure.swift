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

  /// How far the first line of a paragraph is indented, where the other lines of paragraphs surely are not.
  let openingIndent: Int?

  /// Whether the text has no capitals to go by, so that a small letter in front of a line tells nothing.
  let isCaseless: Bool

  init(_ source: SourceText) {
    isCaseless = Self.isCaseless(source)
    var lengths: [Int] = []
    var gaps = Gaps()
    var indents = Indents()
    for index in source.lines.indices.dropFirst() {
      let line = source.lines[index]
      let before = source.lines[index - 1]
      if line.isWhole || before.isWhole { continue }
      let continues = LineShape.startsSmall(source, line) && !LineShape.endsSentence(source, before)
      if !line.opensPage { gaps.count(line.blanksBefore, inside: continues) }
      indents.count(line.indent, goesOn: continues)
      if continues { lengths.append(before.length + 1 + LineShape.firstWordLength(source, line)) }
    }
    isSpread = gaps.areInside && !isCaseless
    breakingGap = isSpread ? gaps.breaking : 1
    openingIndent = isCaseless ? nil : indents.opening
    if isCaseless {
      width = Self.margin(source)
      leastWidth = width ?? 0
      return
    }
    lengths.sort()
    let broken = source.lines.count { !$0.isWhole }
    guard !lengths.isEmpty, lengths.count * 12 >= broken || Self.areAtMargin(lengths, source) else {
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

extension WrapMeasure {
  private static let leastOpeners = 4

  /// Whether most of the lines that open a field or an item begin with a small letter.
  private static func isCaseless(_ source: SourceText) -> Bool {
    var small = 0
    var large = 0
    for line in source.lines {
      let first = line.range.lowerBound
      guard Letters.isLetter(source.fold[first]) else { continue }
      let isLarge = Letters.isCapital(source.scalars[first])
      if isLarge, small < leastOpeners, large > leastOpeners * 4 { return false }
      let passage = Passage(source, line.range)
      guard let label = passage.leadingLabel(from: first), label.valueStart > label.range.upperBound else { continue }
      if isLarge { large += 1 } else { small += 1 }
    }
    return small >= leastOpeners && small > large * 2
  }

  /// The length from which a line is full, in a text whose breaks tell nothing: near that of its longest lines.
  private static func margin(_ source: SourceText) -> Int? {
    let lengths = source.lines.map(\.length).sorted()
    let longest = lengths[lengths.count - 1 - lengths.count / 50]
    return longest <= 130 && longest >= 40 ? longest * 88 / 100 : nil
  }

  /// Whether the few lines that were surely broken all end at one margin that no line passes: then a text of short
  /// paragraphs was wrapped all the same.
  private static func areAtMargin(_ lengths: [Int], _ source: SourceText) -> Bool {
    guard let longest = source.lines.map(\.length).max(), longest <= 130, longest >= 40 else { return false }
    let least = lengths.count > 1 ? longest * 80 / 100 : longest * 92 / 100
    return lengths.filter { $0 >= least }.count * 3 > lengths.count * 2
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
  var areInside: Bool {
    let isOften = all[1] > all[0] / 2 && inside[1] * 5 > all[1]
    return isOften || inside[0] == 0 && inside[1] >= 2 && all[0] * 10 < all[1]
  }

  /// The least number of empty lines above one that never stands within a sentence.
  var breaking: Int { (2...3).first { all[$0] >= 3 && inside[$0] * 10 < all[$0] } ?? 3 }
}

/// How far lines are indented that open a paragraph, and those that go on with one.
private struct Indents {
  private var openings: [Int: Int] = [:]
  private var flush = 0
  private var others = 0

  mutating func count(_ indent: Int, goesOn: Bool) {
    if goesOn {
      if indent == 0 { flush += 1 } else { others += 1 }
    } else if 2...12 ~= indent {
      openings[indent, default: 0] += 1
    }
  }

  /// The indent that opens a paragraph: frequent, and hardly ever that of a line that goes on.
  var opening: Int? {
    guard flush >= 5, others * 20 <= flush, let usual = openings.max(by: { ($0.value, -$0.key) < ($1.value, -$1.key) }),
      usual.value >= 5
    else { return nil }
    return usual.key
  }
}

/// What the ends of a line tell.
enum LineShape {
  /// Whether the line starts with a small letter that is no list letter.
  static func startsSmall(_ source: SourceText, _ line: SourceText.Line) -> Bool {
    let first = line.range.lowerBound
    guard Letters.isLetter(source.fold[first]), !Letters.isCapital(source.scalars[first]) else { return false }
    let second = first + 1
    guard second < line.range.upperBound else { return true }
    if [UInt8(ascii: ")"), UInt8(ascii: ".")].contains(source.fold[second]) { return false }
    return !startsListed(source, line)
  }

  /// Whether the line starts with a letter or small Roman number of a list: "a/ …", "ii) …", "ii.) …".
  private static func startsListed(_ source: SourceText, _ line: SourceText.Line) -> Bool {
    let head = line.range.prefix(6)
    let word = head.prefix { Letters.isLetter(source.fold[$0]) }
    let romans = [UInt8(ascii: "i"), UInt8(ascii: "v"), UInt8(ascii: "x")]
    guard word.count == 1 || word.allSatisfy({ romans.contains(source.fold[$0]) }) else { return false }
    let signs = head.dropFirst(word.count).prefix(2).map { source.fold[$0] }
    guard signs.count == 2 else { return false }
    return signs[0] == UInt8(ascii: ")") || signs == [UInt8(ascii: "."), UInt8(ascii: ")")]
      || word.count == 1 && signs == [UInt8(ascii: "/"), Letters.blank]
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
