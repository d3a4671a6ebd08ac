/// Titles put together from line to line by standing over each other.
struct HeadCells {
  /// The title of one column.
  struct Cell {
    var left: Int
    var right: Int
    /// The pieces of the title, one a line.
    var pieces: [Range<Int>]
    /// The lines of its first and last piece.
    var lines: ClosedRange<Int>
    /// The pieces of the title over this and others.
    var above: [Range<Int>] = []

    var middle: Int { (left + right) / 2 }
  }

  private let isExact: Bool
  private var cells: [Cell] = []
  private var line = 0

  /// - Parameter isExact: whether each title's place is known exactly.
  init(isExact: Bool) { self.isExact = isExact }

  /// The columns, from left to right.
  var leaves: [Cell] {
    var leaves = cells.sorted { $0.left < $1.left }
    var place = 1
    while place + 1 < leaves.count {
      if isOver(leaves[place - 1], leaves[place], leaves[place + 1]) {
        let above = leaves[place].above + leaves[place].pieces
        leaves[place - 1].above += above
        leaves[place + 1].above += above
        leaves.remove(at: place)
      } else {
        place += 1
      }
    }
    return leaves
  }

  /// Whether a title stands above and between two that begin below it, and so over both.
  private func isOver(_ left: Cell, _ title: Cell, _ right: Cell) -> Bool {
    guard title.lines.upperBound < left.lines.lowerBound, title.lines.upperBound < right.lines.lowerBound else {
      return false
    }
    return left.left <= title.left && title.right <= right.right
  }

  /// Takes the titles of the next line.
  mutating func take(_ titles: [ArraySlice<LayoutWord>]) {
    line += 1
    var fresh: [Cell] = []
    var under: [Int: [Cell]] = [:]
    for title in isExact ? titles : titles.flatMap(parted) {
      guard let first = title.first, let last = title.last else { continue }
      let cell = Cell(
        left: first.left, right: last.right, pieces: [first.range.lowerBound..<last.range.upperBound],
        lines: line...line)
      // Of two titles above, the narrower one is nearer.
      let over = cells.indices.filter { standsUnder(cell, cells[$0]) }.min {
        (-overlap(cells[$0], cell), cells[$0].right - cells[$0].left)
          < (-overlap(cells[$1], cell), cells[$1].right - cells[$1].left)
      }
      if let over {
        under[over, default: []].append(cell)
      } else {
        fresh.append(cell)
      }
    }
    var parted: Set<Int> = []
    for (over, below) in under {
      if below.count == 1 {
        cells[over].left = min(cells[over].left, below[0].left)
        cells[over].right = max(cells[over].right, below[0].right)
        cells[over].pieces += below[0].pieces
        cells[over].lines = cells[over].lines.lowerBound...line
      } else {
        parted.insert(over)
        let above = cells[over].above + cells[over].pieces
        fresh += below.map { cell in
          var cell = cell
          cell.above = above
          return cell
        }
      }
    }
    cells = cells.indices.filter { !parted.contains($0) }.map { cells[$0] } + fresh
  }

  /// The words of a title that stand under different ones, one blank apart: "thẩm giảm" under "Điểm" and "Điểm".
  private func parted(_ title: ArraySlice<LayoutWord>) -> [ArraySlice<LayoutWord>] {
    var parts: [ArraySlice<LayoutWord>] = []
    var start = title.startIndex
    for place in title.indices.dropFirst() {
      guard let left = over(title[place - 1]), let right = over(title[place]), left != right else { continue }
      parts.append(title[start..<place])
      start = place
    }
    return parts + [title[start...]]
  }

  /// The title above the whole of a word, where that is no wider than two such words.
  private func over(_ word: LayoutWord) -> Int? {
    cells.indices.first { place in
      let cell = cells[place]
      return cell.left <= word.left + 1 && word.right <= cell.right + 1
        && cell.right - cell.left <= 2 * (word.right - word.left) + 2
    }
  }

  private func overlap(_ one: Cell, _ other: Cell) -> Int { min(one.right, other.right) - max(one.left, other.left) }

  /// Whether a title goes on with the one above it: over half of the narrower one they stand over each other.
  private func standsUnder(_ title: Cell, _ upper: Cell) -> Bool {
    let width = min(title.right - title.left, upper.right - upper.left)
    return overlap(upper, title) * 2 >= width && (isExact || !isAtEdge(title, of: upper))
  }

  /// Whether a short title stands only under the edge of a long one, as flattened text may push it there.
  private func isAtEdge(_ title: Cell, of upper: Cell) -> Bool {
    let (width, edge) = (upper.right - upper.left, (upper.right - upper.left) / 5)
    guard (title.right - title.left) * 3 <= width else { return false }
    return title.middle > upper.right - edge || title.middle < upper.left + edge && title.left < upper.left
  }
}
