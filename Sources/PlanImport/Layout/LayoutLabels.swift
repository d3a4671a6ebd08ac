/// A table of one criterion that came without cells: the labels of its fields on the left, what they say beside them; short
/// ones may stand two beside each other ("Điểm tối đa   2   Điểm đạt   0,5").
///
/// It reads as running text does, a label a paragraph; a label without a value says nothing and is left out. A label must
/// stand beside the first line of its value: where one stands in the middle, nothing tells for certain what is its own.
struct LayoutLabels {
  /// The places of its lines.
  let lines: Range<Int>
  /// Labels and values as paragraphs.
  private(set) var paragraphs: [LayoutCellText.Paragraph] = []

  private struct Row {
    var label: [LayoutLine]
    var value: [LayoutLine]
  }

  private static let longestLabel = 6
  private static let longest = 200
  private let pages: LayoutPages

  /// The table that begins at that line; `nil` when none does.
  init?(at first: Int, in pages: LayoutPages) {
    self.pages = pages
    guard pages.mayBeginLabels(first) else { return nil }
    var reader = Reader(pages)
    guard let end = reader.read(from: first) else { return nil }
    lines = first..<end
    let text = LayoutCellText(source: pages.source, measure: pages.isExact ? .places(letter: pages.letter) : .widths)
    let widest = reader.rows.flatMap(\.value).map(text.width).max() ?? 0
    let width = pages.isExact ? max(widest, reader.right - reader.left) : widest
    var (known, all) = (0, 0)
    for row in reader.rows {
      for (label, value) in pairs(row) {
        let column = FieldTable.column(titled: Self.text(label, pages))
        let isKnown = column != nil && column != .ordinal
        if case .points? = column, value.count > 1 { return nil }
        all += 1
        known += isKnown ? 1 : 0
        append(label, value, text, width: width)
      }
    }
    guard known >= 3, known * 3 >= all * 2 else { return nil }
  }

  /// Label and value, twice where a second label stands in a row of one line.
  private func pairs(_ row: Row) -> [(label: [LayoutLine], value: [LayoutLine])] {
    guard row.value.count == 1, let line = row.value.first else { return [(row.label, row.value)] }
    let runs = line.runs(gap: pages.wide)
    guard runs.count == 3, FieldTable.column(Self.passage(runs[1], pages)) != nil else {
      return [(row.label, row.value)]
    }
    let parts = runs.map { LayoutLine(index: line.index, middle: line.middle, words: Array($0)) }
    return [(row.label, [parts[0]]), ([parts[1]], [parts[2]])]
  }

  private mutating func append(_ label: [LayoutLine], _ value: [LayoutLine], _ text: LayoutCellText, width: Int) {
    guard let line = label.first, !value.isEmpty else { return }
    var cell = text.paragraphs(value, width: width, breaks: true)
    let words = Array("\(Self.text(label, pages)): ".unicodeScalars.map(\.value))
    cell[0].scalars.insert(contentsOf: words, at: 0)
    cell[0].joins = cell[0].joins.map { .init(place: $0.place + words.count, number: $0.number) }
    cell[0].number = min(cell[0].number, pages.source.lines[line.index].number)
    paragraphs += cell
  }

  private static func passage(_ words: ArraySlice<LayoutWord>, _ pages: LayoutPages) -> Passage {
    Passage(pages.source, (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)).trimmed(".:")
  }

  private static func text(_ lines: [LayoutLine], _ pages: LayoutPages) -> String {
    lines.map { passage($0.words[...], pages).text }.joined(separator: " ")
  }
}

extension LayoutLabels {
  /// Goes through the lines, as long as they are those of such a table.
  private struct Reader {
    private(set) var rows: [Row] = []
    /// Where the values begin and end.
    private(set) var left = Int.max
    private(set) var right = 0

    private let pages: LayoutPages
    private var labelLeft = 0
    private var labelRight = 0

    init(_ pages: LayoutPages) { self.pages = pages }

    /// Reads from the line at that place; returns the place behind the last line, `nil` when it is no such table.
    mutating func read(from first: Int) -> Int? {
      var index = first
      while index < pages.source.lines.count, index - first < LayoutLabels.longest, let line = pages.line(index) {
        if isPageNumber(line) {
          index += 1
          continue
        }
        guard take(line, isFirst: index == first) else { break }
        index += 1
      }
      // What stands below in the first column alone is no label of this table.
      while let last = rows.last, last.value.isEmpty, !isKnown(last.label) {
        index = last.label.first?.index ?? index
        rows.removeLast()
      }
      guard rows.count >= 3, isKnown(rows[0].label), !isCentred, !beginsAbove(first) else { return nil }
      return index
    }

    /// Whether the line above the first one has more of its value.
    private func beginsAbove(_ first: Int) -> Bool {
      guard first > 0, !pages.source.lines[first].opensPage, let above = pages.line(first - 1) else { return false }
      return abs(above.left - left) <= pages.letter && !isPageNumber(above)
    }

    private mutating func take(_ line: LayoutLine, isFirst: Bool) -> Bool {
      if LayoutMarks.numbersTable(line, in: pages.source) { return false }
      if isFirst { labelLeft = line.left }
      if line.left > labelLeft + pages.letter * 2 {
        // Lines of the value alone.
        guard !rows.isEmpty, line.left + pages.letter >= left || !pages.isExact && line.left > labelRight else {
          return false
        }
        add(line.words[...], to: line)
        return true
      }
      guard abs(line.left - labelLeft) <= pages.letter, let cut = cut(line) else { return false }
      let label = LayoutLine(index: line.index, middle: line.middle, words: Array(line.words[..<cut]))
      if isSmall(line.words[0]), !rows.isEmpty {
        rows[rows.count - 1].label.append(label)
      } else {
        if cut == line.words.count, rows.last?.value.isEmpty == true, !isKnown([label]) { return false }
        rows.append(Row(label: [label], value: []))
      }
      labelRight = max(labelRight, label.right)
      if cut < line.words.count { add(line.words[cut...], to: line) }
      return true
    }

    private mutating func add(_ words: ArraySlice<LayoutWord>, to line: LayoutLine) {
      guard let first = words.first, let last = words.last else { return }
      left = min(left, first.left)
      right = max(right, last.right)
      rows[rows.count - 1].value.append(LayoutLine(index: line.index, middle: line.middle, words: Array(words)))
    }

    /// Behind how many words the value begins; all of them for a label alone, `nil` for a line that is not cut there.
    private func cut(_ line: LayoutLine) -> Int? {
      let words = line.words
      for place in words.indices.dropFirst() where words[place].left - words[place - 1].right >= pages.wide {
        return place <= LayoutLabels.longestLabel ? place : nil
      }
      if !rows.isEmpty, words.count <= LayoutLabels.longestLabel, line.right < left { return words.count }
      return pages.isExact || rows.isEmpty ? nil : narrowCut(line)
    }

    /// In flattened text a full label leaves one blank: the label must be known, with its rest on the next line.
    private func narrowCut(_ line: LayoutLine) -> Int? {
      let words = line.words
      var rest: [LayoutLine] = []
      if line.index + 1 < pages.source.lines.count, let below = pages.line(line.index + 1),
        abs(below.left - labelLeft) <= 1, let first = below.runs(gap: pages.wide).first, let word = first.first,
        isSmall(word)
      {
        rest = [LayoutLine(index: below.index, middle: below.middle, words: Array(first))]
      }
      return words.indices.dropFirst().first { place in
        guard abs(words[place].left - left) <= 5, place <= LayoutLabels.longestLabel else { return false }
        let label = LayoutLine(index: line.index, middle: line.middle, words: Array(words[..<place]))
        return isKnown([label] + rest)
      }
    }

    private func isKnown(_ label: [LayoutLine]) -> Bool {
      let column = FieldTable.column(titled: LayoutLabels.text(label, pages))
      return column != nil && column != .ordinal
    }

    private func isSmall(_ word: LayoutWord) -> Bool {
      let first = word.range.lowerBound
      return Letters.isLetter(pages.source.fold[first]) && !Letters.isCapital(pages.source.scalars[first])
    }

    private func isPageNumber(_ line: LayoutLine) -> Bool {
      guard line.words.count == 1, LayoutMarks.isPoints(line.words[0].range, in: pages.source) else { return false }
      let lines = pages.source.lines
      return lines[line.index].opensPage || line.index + 1 < lines.count && lines[line.index + 1].opensPage
    }

    /// Whether labels stand in the middle of their values: beside none of its lines, or beside one that goes on.
    private var isCentred: Bool {
      zip(rows, rows.dropFirst()).contains { above, row in
        guard let label = row.label.first, let first = row.value.first else { return false }
        if first.index > label.index, row.label.allSatisfy({ $0.index < first.index }) { return true }
        guard let last = above.value.last?.words.last, isSmall(first.words[0]) else { return false }
        return ![UInt8(ascii: "."), UInt8(ascii: ";")].contains(pages.source.fold[last.range.upperBound - 1])
      }
    }
  }
}

extension LayoutPages {
  /// Whether a line may be the first of a table of labels: a wide gap near its front.
  fileprivate func mayBeginLabels(_ index: Int) -> Bool {
    let range = source.lines[index].range
    guard Letters.isCapital(source.scalars[range.lowerBound]), mayHaveGap(index), let line = line(index) else {
      return false
    }
    let words = line.words
    for place in words.indices.dropFirst() where words[place].left - words[place - 1].right >= wide {
      let label = Passage(source, words[0].range.lowerBound..<words[place - 1].range.upperBound)
      return place <= 6 && label.range.count <= 40
    }
    return false
  }
}
