/// Where the columns of a table end and begin on a page: what the head says, made exact by the lines of the body.
struct LayoutGrid {
  /// For each border between two columns the stretch within which it most likely lies.
  private(set) var borders: [ClosedRange<Int>]
  /// The columns' kinds.
  let kinds: [FieldTable.Column]
  /// The head that tells the columns.
  let head: LayoutHead
  /// How often a piece of text behind a wide gap begins at each place.
  private var starts: [Int: Int] = [:]

  /// The borders that a head leaves open.
  init(_ head: LayoutHead) {
    self.head = head
    kinds = head.columns.map(\.kind)
    borders = zip(head.columns, head.columns.dropFirst()).map { left, right in
      min(left.right, right.left)...max(left.right, right.left)
    }
  }

  /// Where the first column surely ends at the latest.
  var firstEnd: Int { borders.first?.upperBound ?? 0 }

  /// The column that a word most likely stands in, by its middle.
  func column(_ word: LayoutWord) -> Int {
    let middle = (word.left + word.right) / 2
    return borders.count { ($0.lowerBound + $0.upperBound) / 2 < middle }
  }

  /// How many borders a run of words covers without a gap that could be one.
  func crossings(of run: ArraySlice<LayoutWord>, wide: Int) -> Int {
    guard let first = run.first, let last = run.last else { return 0 }
    return borders.count { first.left + wide < $0.lowerBound && last.right > $0.upperBound + wide }
  }

  /// Learns from the lines of rows on a page.
  mutating func learn(_ lines: [LayoutLine], wide: Int) {
    for line in lines {
      for run in line.runs(gap: wide) { starts[run[run.startIndex].left, default: 0] += 1 }
    }
    for place in borders.indices { borders[place] = narrowed(borders[place], lines) }
  }

  /// The widest part of a stretch that the fewest words cover.
  private func narrowed(_ stretch: ClosedRange<Int>, _ lines: [LayoutLine]) -> ClosedRange<Int> {
    guard stretch.count > 1 else { return stretch }
    var changes = [Int](repeating: 0, count: stretch.count + 1)
    for line in lines {
      for word in line.words where word.right > stretch.lowerBound && word.left <= stretch.upperBound {
        changes[max(0, word.left - stretch.lowerBound)] += 1
        changes[min(stretch.count, word.right - stretch.lowerBound)] -= 1
      }
    }
    var covered = 0
    let counts = changes.dropLast().map { change in
      covered += change
      return covered
    }
    let least = counts.min() ?? 0
    var best = 0..<0
    var start: Int?
    for (place, count) in (counts + [.max]).enumerated() {
      if count == least {
        start = start ?? place
      } else if let begun = start {
        if place - begun > best.count { best = begun..<place }
        start = nil
      }
    }
    return stretch.lowerBound + best.lowerBound...stretch.lowerBound + max(best.lowerBound, best.upperBound - 1)
  }

  /// How many pieces of text begin there.
  func starts(at place: Int, isExact: Bool) -> Int {
    guard isExact else { return starts[place] ?? 0 }
    return (place - 5...place + 5).reduce(0) { $0 + (starts[$1] ?? 0) }
  }
}
