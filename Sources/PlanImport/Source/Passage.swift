import TextFiles

/// A stretch of the document's text. Cheap to cut; every place keeps its line.
struct Passage: Sendable {
  let source: SourceText
  var range: Range<Int>

  init(_ source: SourceText, _ range: Range<Int>) {
    self.source = source
    self.range = range
  }

  var isEmpty: Bool { range.isEmpty }
  /// The number of the line it starts on.
  var line: Int { source.lineNumber(at: range.lowerBound) }
  /// The numbers of the lines it starts and ends on.
  var lines: ClosedRange<Int> {
    let first = line
    return first...max(first, source.lineNumber(at: max(range.lowerBound, range.upperBound - 1)))
  }

  /// The same text from one place to another.
  func part(_ part: Range<Int>) -> Passage { Passage(source, part.clamped(to: range)) }
  /// The text from a place on.
  func from(_ place: Int) -> Passage { part(place..<max(place, range.upperBound)) }
  /// The text up to a place.
  func upTo(_ place: Int) -> Passage { part(range.lowerBound..<max(place, range.lowerBound)) }

  /// The text without blanks and those signs around it.
  func trimmed(_ signs: String = "") -> Passage { trimmed(start: signs, end: signs) }

  /// The text without blanks and those signs at each end.
  func trimmed(start: String, end: String) -> Passage {
    let (start, end) = (Array(start.utf8), Array(end.utf8))
    var low = range.lowerBound
    var high = range.upperBound
    func isDropped(_ place: Int, _ signs: [UInt8]) -> Bool {
      source.fold[place] == Letters.blank || signs.contains(source.fold[place])
    }
    while low < high, isDropped(low, start) { low += 1 }
    while high > low, isDropped(high - 1, end) { high -= 1 }
    return Passage(source, low..<high)
  }

  /// The words as a reader sees them: one blank between.
  var text: String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count * 2)
    for place in range {
      let scalar = source.scalars[place]
      if source.fold[place] != Letters.blank {
        UTF8Step.append(scalar, to: &result)
      } else if result.last != Letters.blank, !result.isEmpty {
        result.append(Letters.blank)
      }
    }
    if result.last == Letters.blank { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }

  /// The folded text: small letters without marks, one blank between words.
  var folded: String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    for place in range {
      let fold = source.fold[place]
      if fold == Letters.blank, result.last == Letters.blank || result.isEmpty { continue }
      result.append(fold < 0x80 ? fold : UInt8(ascii: "?"))
    }
    if result.last == Letters.blank { result.removeLast() }
    return String(decoding: result, as: UTF8.self)
  }
}
