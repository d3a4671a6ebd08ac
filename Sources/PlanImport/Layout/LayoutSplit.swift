/// Where rows begin whose numbers stand in their middle, because the cells are centred from top to bottom.
///
/// Two things tell: the number is in the middle of its row, and no cell goes on across the beginning of a row.
struct LayoutSplit {
  /// The place of the first line of each row among the lines.
  private(set) var starts: [Int] = []
  /// The rows whose beginning or end is not certain.
  private(set) var doubtful: Set<Int> = []

  private let lines: [LayoutLine]
  private let openers: [Int]
  private let pages: LayoutPages
  private let breaks: [Int]

  private static let never = 1 << 20

  /// - Parameters:
  ///   - lines: the lines of rows that follow each other.
  ///   - openers: the places of those with the number of a row; not empty.
  ///   - columns: in which column a word of the line at a place stands.
  init(_ lines: [LayoutLine], openers: [Int], columns: (Int, LayoutWord) -> Int, in pages: LayoutPages) {
    self.lines = lines
    self.openers = openers
    self.pages = pages
    breaks = Self.breaks(lines, columns: columns, pages.source)
    choose()
  }

  /// Chooses the beginnings together, so that each row is as even around its number as can be.
  private mutating func choose() {
    var costs: [[Int: Int]] = [[0: 0]]
    var back: [[Int: Int]] = [[:]]
    for row in openers.indices.dropFirst() {
      var next: [Int: Int] = [:]
      var from: [Int: Int] = [:]
      for start in openers[row - 1] + 1...openers[row] {
        for (before, cost) in costs[row - 1] {
          let sum = cost + breaks[start] + unevenness(row - 1, before..<start)
          if sum < next[start] ?? .max { (next[start], from[start]) = (sum, before) }
        }
      }
      costs.append(next)
      back.append(from)
    }
    let last = openers.count - 1
    let ends = costs[last].map { ($0.key, $0.value + unevenness(last, $0.key..<lines.count)) }
    var start = ends.min { ($0.1, $0.0) < ($1.1, $1.0) }?.0 ?? 0
    for row in openers.indices.reversed() {
      starts.insert(start, at: 0)
      start = back[row][start] ?? 0
    }
    for row in openers.indices {
      let end = row < last ? starts[row + 1] : lines.count
      if row > 0, breaks[starts[row]] > 0 { doubtful.formUnion([row - 1, row]) }
      if unevenness(row, starts[row]..<end) > 30 { doubtful.insert(row) }
    }
  }

  /// How far the number is from the middle of the row, in parts of a line; little where a page ends within.
  private func unevenness(_ row: Int, _ range: Range<Int>) -> Int {
    guard let first = range.first.map({ lines[$0] }), let last = range.last.map({ lines[$0] }) else {
      return Self.never
    }
    let isOnePage = zip(lines[range], lines[range].dropFirst()).allSatisfy {
      $0.middle < $1.middle && !pages.source.lines[$1.index].opensPage
    }
    guard isOnePage else { return 5 }
    // Text has lines of its own for letters that stand between two lines.
    let weight = pages.isExact ? 10 : 5
    return abs(first.middle + last.middle - 2 * lines[openers[row]].middle) * weight / max(1, pages.pitch)
  }

  /// For each line what speaks against a row beginning there: cells that go on across it.
  private static func breaks(
    _ lines: [LayoutLine], columns: (Int, LayoutWord) -> Int, _ source: SourceText
  ) -> [Int] {
    var firsts = [[Int: Range<Int>]](repeating: [:], count: lines.count)
    var lasts = firsts
    for (place, line) in lines.enumerated() {
      for word in line.words {
        let column = columns(place, word)
        if firsts[place][column] == nil { firsts[place][column] = word.range }
        lasts[place][column] = word.range
      }
    }
    var above: [Int: Range<Int>] = [:]
    var ahead = [[Int: Range<Int>]](repeating: [:], count: lines.count)
    var next: [Int: Range<Int>] = [:]
    for place in lines.indices.reversed() {
      next.merge(firsts[place]) { $1 }
      ahead[place] = next
    }
    return lines.indices.map { place in
      defer { above.merge(lasts[place]) { $1 } }
      return ahead[place].reduce(0) { sum, cell in
        guard let before = above[cell.key] else { return sum }
        return sum + cost(of: cell.value, behind: before, source)
      }
    }
  }

  /// What speaks against a cell ending with one word and the next beginning with another.
  private static func cost(of word: Range<Int>, behind before: Range<Int>, _ source: SourceText) -> Int {
    let first = word.lowerBound
    let isSmall = Letters.isLetter(source.fold[first]) && !Letters.isCapital(source.scalars[first])
    let last = source.fold[before.upperBound - 1]
    if isSmall { return 30 }
    if last == UInt8(ascii: ",") { return 20 }
    return [UInt8(ascii: "."), UInt8(ascii: ";")].contains(last) ? -4 : 0
  }
}
