/// The rows of a table without cells, each with its cells.
struct LayoutRows {
  /// A row, or a line across all columns.
  struct Row {
    /// Whether it has a number or code, so that it is no group.
    var isNumbered: Bool
    /// Whether its text stands across all columns.
    var isAcross = false
    /// For each column the words, line by line.
    var cells: [[LayoutLine]]
    /// The page's lines from its first to its last.
    var lines: [LayoutLine]
    /// Words of which it is not certain in which cell they stand.
    var doubtful: [LayoutLine] = []

    /// Keeps only what fits one line: its number, code and points. Of the rest only a part would be there.
    mutating func keepShort(kinds: [FieldTable.Column]) {
      for column in cells.indices {
        switch kinds[column] {
        case .ordinal, .code, .points, .ratio, .month: continue
        case .name, .field:
          doubtful += cells[column]
          cells[column] = []
        }
      }
    }
  }

  var rows: [Row] = []
  /// Lines of which it is not certain in which row they stand.
  private(set) var unplaced: [LayoutLine] = []

  let body: LayoutBody
  let pages: LayoutPages

  init(_ body: LayoutBody, in pages: LayoutPages) {
    self.body = body
    self.pages = pages
    var start = 0
    let entries = body.entries
    while start < entries.count {
      if entries[start].kind == .across {
        let end = entries[start...].firstIndex { $0.kind != .across } ?? entries.count
        let lines = entries[start..<end].map(\.line)
        rows.append(Row(isNumbered: false, isAcross: true, cells: [lines], lines: lines))
        start = end
      } else {
        let isEnd = { (kind: LayoutBody.Kind) in kind == .across || kind == .group || !body.isCentred && kind == .opener
        }
        var end = entries[start...].dropFirst().firstIndex { isEnd($0.kind) } ?? entries.count
        if body.isCentred, entries[start].kind == .group { end = self.end(ofGroup: start) }
        if body.isCentred, entries[start].kind != .group { split(start..<end) } else { take(start..<end) }
        start = end
      }
    }
  }

  /// The end of a group among rows whose numbers stand in their middle: only capitals surely go on with its name.
  private func end(ofGroup start: Int) -> Int {
    let entries = body.entries
    var end = start + 1
    while end < entries.count, body.goesOn(entries[end], group: entries[start]) {
      let words = Passage(pages.source, pages.source.lines[entries[end].line.index].range).tokens(atMost: 20)
      guard words.allSatisfy({ $0.kind != .word || $0.isAllCapitals }) else { break }
      end += 1
    }
    return end
  }

  /// Takes the lines of rows whose numbers stand in their middle.
  private mutating func split(_ range: Range<Int>) {
    let entries = Array(body.entries[range])
    let openers = entries.indices.filter { entries[$0].kind == .opener }
    guard !openers.isEmpty else { return take(range) }
    let grids = body.grids
    let split = LayoutSplit(
      entries.map(\.line), openers: openers, columns: { grids[entries[$0].stretch].column($1) }, in: pages)
    for (place, start) in split.starts.enumerated() {
      let end = place + 1 < openers.count ? split.starts[place + 1] : entries.count
      let isDoubtful = split.doubtful.contains(place)
      let kept = isDoubtful ? openers[place]..<openers[place] + 1 : start..<end
      take(range.lowerBound + kept.lowerBound..<range.lowerBound + kept.upperBound, isNumbered: true)
      if isDoubtful {
        unplaced += (start..<end).filter { $0 != openers[place] }.map { entries[$0].line }
        rows[rows.count - 1].keepShort(kinds: grids[0].kinds)
      }
    }
  }

  /// Takes the lines from one that opens a row to the next.
  private mutating func take(_ range: Range<Int>, isNumbered: Bool = false) {
    let entries = body.entries[range]
    guard let first = entries.first else { return }
    if first.kind == .plain, !isNumbered {
      unplaced += entries.map(\.line)
      return
    }
    var row = Row(
      isNumbered: isNumbered || first.kind == .opener, cells: Array(repeating: [], count: body.grids[0].kinds.count),
      lines: [])
    for stretch in Set(entries.map(\.stretch)).sorted() {
      let lines = entries.filter { $0.stretch == stretch }.map(\.line)
      let cut = LayoutCut.of(
        lines, opensRow: first.kind == .opener && row.lines.isEmpty, body.grids[stretch], in: pages)
      for (column, cell) in cut.cells.enumerated() {
        if cut.doubtful.contains(column) { row.doubtful += cell } else { row.cells[column] += cell }
      }
      row.lines += lines
    }
    rows.append(row)
  }
}
