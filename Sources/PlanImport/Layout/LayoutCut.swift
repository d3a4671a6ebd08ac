/// Cuts the lines of one row into its cells.
///
/// Within a row nothing stands in the gaps between its columns, though text that `pdftotext -layout` flattened pushes a
/// whole row sideways. So for each border one gap of the row is chosen, in order, by how near it is to where the border
/// lies on the page, how wide it is, whether text of the page begins behind it, and whether the words between two gaps
/// are such as the column holds.
struct LayoutCut {
  /// For each column its words, line by line.
  private(set) var cells: [[LayoutLine]] = []
  /// The columns on whose sides a border is not certain.
  private(set) var doubtful: Set<Int> = []

  private let pages: LayoutPages
  private let grid: LayoutGrid
  private let slack: Int
  /// The gaps of the row that nothing stands in, from left to right; the first and last have no end.
  private var gaps: [(left: Int, right: Int)] = []
  /// For each gap how many words stand to its left, and how many of those are points, codes or long.
  private var words: [Int] = []
  private var points: [Int] = []
  private var long: [Int] = []
  /// For each gap what speaks for it because several lines go on right behind it.
  private var aligned: [Int] = []
  /// For each gap whether the word behind it on the first line begins small, as no cell does.
  private var isSmall: [Bool] = []
  /// For each gap whether that word begins the name of a unit.
  private var beginsUnit: [Bool] = []
  /// For each gap whether the words of the first line before and behind it are points with decimals, which end no name and
  /// begin no sentence.
  private var decimals: [(before: Bool, behind: Bool)] = []
  /// Whether the first line has the number of the row.
  private let opensRow: Bool

  private static let far = 1 << 20

  /// The cells of these lines.
  ///
  /// In flattened text a line that is too long by a letter closes the gap in front of the next column; when nothing is
  /// certain otherwise, words may reach that far into it.
  static func of(_ lines: [LayoutLine], opensRow: Bool, _ grid: LayoutGrid, in pages: LayoutPages) -> LayoutCut {
    let cut = LayoutCut(lines, opensRow: opensRow, slack: 0, grid, in: pages)
    guard !cut.doubtful.isEmpty, !pages.isExact, lines.count > 1 else { return cut }
    let other = LayoutCut(lines, opensRow: opensRow, slack: 1, grid, in: pages)
    return other.doubtful.isEmpty ? other : cut
  }

  private init(_ lines: [LayoutLine], opensRow: Bool, slack: Int, _ grid: LayoutGrid, in pages: LayoutPages) {
    self.pages = pages
    self.slack = slack
    self.opensRow = opensRow
    self.grid = grid
    findGaps(lines)
    let borders = chosen()
    cells = (0...grid.borders.count).map { column in
      let left = column == 0 ? -2 * Self.far : middle(borders[column - 1].gap)
      let right = column == grid.borders.count ? 2 * Self.far : middle(borders[column].gap)
      return lines.compactMap { line in
        let words = line.words.filter { left <= $0.left + $0.right && $0.left + $0.right < right }
        return words.isEmpty ? nil : LayoutLine(index: line.index, middle: line.middle, words: words)
      }
    }
    for (place, border) in borders.enumerated() where !border.isCertain { doubtful.formUnion([place, place + 1]) }
  }

  private func isWide(_ gap: Int) -> Bool { gaps[gap].right - gaps[gap].left - slack >= pages.wide }

  /// Twice the place in the middle of a gap.
  private func middle(_ gap: Int) -> Int { gaps[gap].left + gaps[gap].right }

  // MARK: Gaps

  private mutating func findGaps(_ lines: [LayoutLine]) {
    let all = lines.flatMap(\.words).sorted { $0.left < $1.left }
    // Letters of slanted type lean a little over their neighbours.
    let least = pages.isExact ? pages.letter / 3 : 1
    var right = -Self.far
    var (count, numbers, longer) = (0, 0, 0)
    for word in all {
      let left = word.left + slack
      if left - right >= least {
        gaps.append((right, left))
        words.append(count)
        points.append(numbers)
        long.append(longer)
      }
      right = max(right, word.right)
      count += 1
      if LayoutMarks.isPoints(word.range, in: pages.source) { numbers += 1 }
      if word.range.count > 5 { longer += 1 }
    }
    gaps.append((right, Self.far))
    words.append(count)
    points.append(numbers)
    long.append(longer)
    aligned = gaps.map { gap in
      let count = lines.count { line in
        line.words.contains { abs($0.left + slack - gap.right) <= pages.letter / 4 + slack }
      }
      return min(24, max(0, count - 1) * 8)
    }
    guard opensRow, let first = lines.first else { return }
    for gap in gaps {
      guard let place = first.words.firstIndex(where: { $0.left + $0.right >= gap.left + gap.right }) else {
        isSmall.append(false)
        beginsUnit.append(false)
        decimals.append((first.words.last.map(isDecimal) ?? false, false))
        continue
      }
      isSmall.append(isSmall(first.words[place...]) || partsUnit(first.words, place))
      beginsUnit.append(beginsUnit(first.words[place...]))
      decimals.append((place > 0 && isDecimal(first.words[place - 1]), isDecimal(first.words[place])))
    }
  }

  private func isDecimal(_ word: LayoutWord) -> Bool {
    LayoutMarks.isPoints(word.range, in: pages.source)
      && pages.source.fold[word.range.dropFirst()].contains(UInt8(ascii: ","))
  }

  private static let nouns: [Phrase] = ["phong", "tra", "tam", "cuc", "dao", "doc", "ban", "vien"]

  /// Whether a gap would part a unit's name behind its noun: "Văn phòng" / "Sở".
  private func partsUnit(_ words: [LayoutWord], _ place: Int) -> Bool {
    guard place > 0, words[place].left - words[place - 1].right < pages.wide else { return false }
    let key = Phrase.key(of: pages.source.fold[words[place - 1].range])
    return Self.nouns.contains { $0.first == key } && isSmall(words[(place - 1)...])
  }

  private func isSmall(_ words: ArraySlice<LayoutWord>) -> Bool {
    guard let first = words.first?.range.lowerBound, Letters.isLetter(pages.source.fold[first]) else { return false }
    return !Letters.isCapital(pages.source.scalars[first])
  }

  private func beginsUnit(_ words: ArraySlice<LayoutWord>) -> Bool {
    let near = words.prefix(4)
    guard let first = near.first, let last = near.last else { return false }
    let passage = Passage(pages.source, first.range.lowerBound..<last.range.upperBound)
    return UnitWords.begins(passage, passage.tokens(atMost: 6), at: 0)
  }

  // MARK: Choice

  /// What must speak against every other gap for a border to be certain.
  private static let margin = 10
  private static let never = 1 << 20
  private static let reach = 30

  /// For each border the gap that was chosen, and whether it is certain: all other gaps would cost notably more.
  private func chosen() -> [(gap: Int, isCertain: Bool)] {
    let borders = grid.borders.count
    let own = (0..<borders).map { border in gaps.indices.map { cost(border, $0) } }
    // The least cost of the borders up to one, and from one on, when it lies in each gap.
    var before = [gaps.indices.map { own[0][$0] + content(0, from: 0, to: $0) }]
    var from: [[Int]] = []
    for border in 1..<max(1, borders) {
      let (costs, best) = step(before[border - 1], own[border]) { content(border, from: $0, to: $1) }
      before.append(costs)
      from.append(best)
    }
    var after = [gaps.indices.map { content(borders, from: $0, to: gaps.count - 1) }]
    for border in (0..<borders - 1).reversed() {
      let ahead = zip(after[0], own[border + 1]).map { min($0 + $1, Self.never * 2) }
      after.insert(stepBack(ahead, own[border]) { content(border + 1, from: $0, to: $1) }, at: 0)
    }
    var gap =
      gaps.indices.min {
        before[borders - 1][$0] + after[borders - 1][$0] < before[borders - 1][$1] + after[borders - 1][$1]
      } ?? 0
    let least = before[borders - 1][gap] + after[borders - 1][gap]
    var result: [(gap: Int, isCertain: Bool)] = []
    for border in (0..<borders).reversed() {
      let isCertain =
        fits(border, gap)
        && gaps.indices.allSatisfy {
          $0 == gap || before[border][$0] + after[border][$0] >= least + Self.margin
        }
      result.append((gap, isCertain))
      if border > 0 { gap = from[border - 1][gap] }
    }
    return result.reversed()
  }

  /// Whether a border may lie in a gap at all: near its place, and with no word behind it that goes on with another. Where
  /// the text of one line pushed the next column aside, no gap of the row is right.
  private func fits(_ border: Int, _ gap: Int) -> Bool {
    guard distance(border, gap) <= (pages.isExact ? 2 : 10) else { return false }
    return !opensRow || isWide(gap) || !isSmall[gap]
  }

  /// For each gap the least cost up to it, and the gap before it with which that is reached.
  private func step(
    _ costs: [Int], _ own: [Int], _ content: (Int, Int) -> Int
  ) -> (costs: [Int], best: [Int]) {
    var next = [Int](repeating: Self.never, count: gaps.count)
    var back = [Int](repeating: 0, count: gaps.count)
    for gap in gaps.indices where own[gap] < Self.never {
      for before in 0...gap where costs[before] < Self.never {
        let sum = costs[before] + own[gap] + content(before, gap)
        if sum < next[gap] { (next[gap], back[gap]) = (sum, before) }
      }
    }
    return (next, back)
  }

  /// For each gap the least cost from it on.
  private func stepBack(_ ahead: [Int], _ own: [Int], _ content: (Int, Int) -> Int) -> [Int] {
    var next = [Int](repeating: Self.never, count: gaps.count)
    for gap in gaps.indices where own[gap] < Self.never {
      for behind in gap..<gaps.count where ahead[behind] < Self.never {
        next[gap] = min(next[gap], ahead[behind] + content(gap, behind))
      }
    }
    return next
  }

  /// How far the gap is from where the border lies, in letters.
  private func distance(_ border: Int, _ gap: Int) -> Int {
    let (place, gap) = (grid.borders[border], gaps[gap])
    return max(0, gap.left - place.upperBound, place.lowerBound - gap.right) / pages.letter
  }

  /// What speaks against a border in a gap, in tenths of a letter's distance.
  private func cost(_ border: Int, _ gap: Int) -> Int {
    let far = distance(border, gap)
    guard far <= Self.reach else { return Self.never }
    return far * 6 + (isWide(gap) ? 0 : 15)
  }

  /// What speaks against a column holding the words between two gaps.
  private func content(_ column: Int, from left: Int, to right: Int) -> Int {
    let count = words[right] - words[left]
    guard count > 0 else { return cost(ofNothingIn: grid.kinds[column]) }
    let numbers = points[right] - points[left]
    var typed = cost(of: count, numbers, long[right] - long[left], in: grid.kinds[column])
    if opensRow, count > 1, parts(column, from: left, to: right) { typed += 150 }
    let begun = min(30, grid.starts(at: gaps[left].right, isExact: pages.isExact) * 6) + aligned[left]
    guard opensRow else { return typed - begun }
    if isSmall[left] { return typed - begun + 20 }
    return typed - begun - (namesUnits(grid.kinds[column]) && beginsUnit[left] ? 12 : 0)
  }

  /// Whether the words of a name end with points, or those of another field begin with them.
  private func parts(_ column: Int, from left: Int, to right: Int) -> Bool {
    switch grid.kinds[column] {
    case .name: decimals[right].before
    case .field: decimals[left].behind
    default: false
    }
  }

  private func namesUnits(_ kind: FieldTable.Column) -> Bool {
    if case .field(let field) = kind { return field.isUnits }
    return false
  }

  private func cost(ofNothingIn kind: FieldTable.Column) -> Int {
    switch kind {
    case .points, .ratio, .ordinal, .month: opensRow ? 20 : 0
    case .code: opensRow ? 15 : 0
    case .name, .field(.cause), .field(.remedy), .field(.lead): opensRow ? 8 : 0
    default: 0
    }
  }

  /// What speaks against a column holding so many words, of which so many are points and so many long.
  private func cost(of count: Int, _ numbers: Int, _ long: Int, in kind: FieldTable.Column) -> Int {
    switch kind {
    case .ordinal: return count == 1 && long == 0 ? 0 : 40 + 10 * count
    case .code: return count == 1 ? 0 : 20 * count
    case .points: return numbers == count && count == 1 ? 0 : 40 * max(1, count - numbers) + 10 * count
    case .month: return 0
    case .ratio: return numbers * 2 >= count ? 0 : 20 * count
    case .name, .field: return numbers == count && count == 1 ? 15 : 0
    }
  }

}
