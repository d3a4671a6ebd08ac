/// Where the words of a text stood on their pages, as far as that tells the columns of tables that have no cells.
///
/// Text keeps its wide gaps, from which the columns of all words follow; pages of placed words keep each word's place.
struct SourceLayout: Sendable {
  /// A gap of two blanks or more within a line: the place of the blank that is kept for it, and how wide it was.
  struct Gap: Sendable {
    var place: Int
    var width: Int
  }

  /// A line of placed words; distances in tenths of a point.
  struct PlacedLine: Sendable {
    /// From where to where each word goes.
    var words: [Range<Int>]
    var middle: Int
  }

  /// The gaps of a text, in order.
  var gaps: [Gap] = []
  /// For each line its words; empty for a text whose columns are counted in letters.
  var placed: [PlacedLine?] = []

  /// Whether nothing is known.
  var isEmpty: Bool { gaps.isEmpty && placed.isEmpty }
}

/// A word and where it stands on its page.
struct LayoutWord: Sendable {
  var range: Range<Int>
  var left: Int
  var right: Int
}

/// A line with its words from left to right.
struct LayoutLine: Sendable {
  /// Its place among the lines of the text.
  var index: Int
  /// How far down it stands; only distances on one page mean anything.
  var middle: Int
  var words: [LayoutWord]

  var left: Int { words.first?.left ?? 0 }
  var right: Int { words.last?.right ?? 0 }

  /// The runs of words between which no gap is as wide as that.
  func runs(gap: Int) -> [ArraySlice<LayoutWord>] {
    var runs: [ArraySlice<LayoutWord>] = []
    var start = 0
    for place in words.indices.dropFirst() where words[place].left - words[place - 1].right >= gap {
      runs.append(words[start..<place])
      start = place
    }
    if start < words.count { runs.append(words[start...]) }
    return runs
  }
}

/// The lines of a text as they were laid out, and the measures to judge them by.
struct LayoutPages {
  let source: SourceText
  /// How wide a letter is.
  let letter: Int
  /// From which width a gap surely parts two cells or is made on purpose.
  let wide: Int
  /// How far lines of one paragraph are apart.
  let pitch: Int
  /// Whether each word's place is known exactly.
  let isExact: Bool
  private let layout: SourceLayout

  /// `nil` for a text of whose layout nothing is known.
  init?(_ source: SourceText) {
    guard let layout = source.layout, !layout.isEmpty else { return nil }
    self.source = source
    self.layout = layout
    isExact = !layout.placed.isEmpty
    if isExact {
      letter = Self.letter(layout.placed, source)
      // A blank takes half a letter, and rarely twice that in justified lines.
      wide = letter * 6 / 5
      pitch = Self.pitch(layout.placed)
    } else {
      (letter, wide, pitch) = (1, 2, 2)
    }
  }

  /// A line with its words; `nil` when their places are not known.
  func line(_ index: Int) -> LayoutLine? {
    let line = source.lines[index]
    if isExact {
      guard let placed = layout.placed[index] else { return nil }
      var words: [LayoutWord] = []
      words.reserveCapacity(placed.words.count)
      var start = line.range.lowerBound
      for place in placed.words {
        let end = source.fold[start..<line.range.upperBound].firstIndex(of: Letters.blank) ?? line.range.upperBound
        words.append(LayoutWord(range: start..<end, left: place.lowerBound, right: place.upperBound))
        start = min(end + 1, line.range.upperBound)
      }
      return LayoutLine(index: index, middle: placed.middle, words: words)
    }
    var words: [LayoutWord] = []
    var column = line.indent
    var gap = firstGap(from: line.range.lowerBound)
    var start = line.range.lowerBound
    while start < line.range.upperBound {
      let end = source.fold[start..<line.range.upperBound].firstIndex(of: Letters.blank) ?? line.range.upperBound
      words.append(LayoutWord(range: start..<end, left: column, right: column + end - start))
      column += end - start + 1
      if gap < layout.gaps.count, layout.gaps[gap].place == end {
        column += layout.gaps[gap].width - 1
        gap += 1
      }
      start = end + 1
    }
    return LayoutLine(index: index, middle: line.number * pitch, words: words)
  }

  /// Whether a line has two wide gaps at least, so that it may be one of a table.
  func mayBeOfTable(_ index: Int) -> Bool {
    if isExact {
      guard let words = layout.placed[index]?.words, words.count > 2 else { return false }
      return words.indices.dropFirst().count { words[$0].lowerBound - words[$0 - 1].upperBound >= wide } >= 2
    }
    let range = source.lines[index].range
    let first = firstGap(from: range.lowerBound)
    return first + 1 < layout.gaps.count && layout.gaps[first + 1].place < range.upperBound
  }

  /// Whether a line may have a wide gap.
  func mayHaveGap(_ index: Int) -> Bool {
    guard !isExact else { return true }
    let range = source.lines[index].range
    let first = firstGap(from: range.lowerBound)
    return first < layout.gaps.count && layout.gaps[first].place < range.upperBound
  }

  private func firstGap(from place: Int) -> Int {
    var (low, high) = (0, layout.gaps.count)
    while low < high {
      let middle = (low + high) / 2
      if layout.gaps[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func letter(_ lines: [SourceLayout.PlacedLine?], _ source: SourceText) -> Int {
    var (width, count) = (0, 0)
    for (line, placed) in zip(source.lines, lines) {
      guard let placed, placed.words.count > 1 else { continue }
      width += placed.words.reduce(0) { $0 + $1.count }
      count += line.range.count - placed.words.count + 1
    }
    return max(10, width / max(1, count))
  }

  /// The most frequent distance of two lines.
  private static func pitch(_ lines: [SourceLayout.PlacedLine?]) -> Int {
    var counts: [Int: Int] = [:]
    for (upper, lower) in zip(lines, lines.dropFirst()) {
      guard let upper, let lower, lower.middle - upper.middle > 50 else { continue }
      counts[(lower.middle - upper.middle) / 5, default: 0] += 1
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    return most.map { $0 * 5 + 2 } ?? 140
  }
}
