/// Tables of a page whose cells are parted by rules: each word stands in the cell that it lies in, whatever its neighbours.
struct PdfTables {
  /// A table and where it stands.
  struct Found {
    /// Where its columns begin, and where the last one ends.
    var edges: [Double]
    /// Where its rows begin, and where the last one ends.
    var heights: [Double]
    var cells: [Cell]
    /// For each field of the grid, row by row, the cell that takes it.
    var grid: [Int]

    var top: Double { heights.first ?? 0 }
    var bottom: Double { heights.last ?? 0 }

    /// Whether a place lies in it.
    func contains(_ x: Double, _ y: Double) -> Bool {
      top <= y && y <= bottom && (edges.first ?? 0) <= x && x <= (edges.last ?? 0)
    }

    /// The cell in which a place lies.
    func cell(at x: Double, _ y: Double) -> Int? {
      let (column, row) = (edges.partitioningIndex { $0 > x } - 1, heights.partitioningIndex { $0 > y } - 1)
      guard edges.indices.dropLast().contains(column), heights.indices.dropLast().contains(row) else { return nil }
      return grid[row * (edges.count - 1) + column]
    }
  }

  /// A cell with its words.
  struct Cell {
    var row: Int
    var column: Int
    var rows: Int
    var columns: Int
    var words: [PlacedWord] = []
  }

  /// The tables, from top to bottom.
  private(set) var found: [Found] = []
  /// The words that stand in none of them.
  private(set) var rest: [PlacedWord] = []

  /// How far apart rules may be that were meant to meet, in points.
  private static let slack = 2.5
  /// As many columns and rows as no page has; what is drawn in finer lines is a picture.
  private static let most = 150

  init(_ page: PlacedPage, _ rules: [PageRule]) {
    var tables = Self.groups(rules).compactMap(Self.table)
    // A table within a cell of another has its words.
    tables.sort { $0.bottom - $0.top < $1.bottom - $1.top }
    for word in page.words {
      let (x, y) = ((word.left + word.right) / 2, word.middle)
      guard let place = tables.firstIndex(where: { $0.contains(x, y) }), let cell = tables[place].cell(at: x, y) else {
        rest.append(word)
        continue
      }
      tables[place].cells[cell].words.append(word)
    }
    for table in tables {
      if Self.isTable(table) { found.append(table) } else { rest += table.cells.flatMap(\.words) }
    }
    found.sort { $0.top < $1.top }
  }

  // MARK: Rules that meet

  private static func groups(_ rules: [PageRule]) -> [[PageRule]] {
    let across = joined(rules.filter(\.isHorizontal))
    let down = joined(rules.filter { !$0.isHorizontal })
    guard across.count > 1, down.count > 1, across.count < 4 * most, down.count < 4 * most else { return [] }
    var parents = Array(0..<(across.count + down.count))
    func root(_ place: Int) -> Int {
      var place = place
      while parents[place] != place {
        parents[place] = parents[parents[place]]
        place = parents[place]
      }
      return place
    }
    for (row, line) in across.enumerated() {
      for (column, other) in down.enumerated()
      where other.from - slack <= line.at && line.at <= other.to + slack && line.from - slack <= other.at
        && other.at <= line.to + slack
      {
        parents[root(row)] = root(across.count + column)
      }
    }
    var groups: [Int: [PageRule]] = [:]
    for (place, rule) in (across + down).enumerated() { groups[root(place), default: []].append(rule) }
    return Array(groups.values)
  }

  /// Rules on one line put together: each cell may have borders of its own.
  private static func joined(_ rules: [PageRule]) -> [PageRule] {
    var result: [PageRule] = []
    for rule in rules.sorted(by: { ($0.at.rounded(), $0.from) < ($1.at.rounded(), $1.from) }) {
      let near = result.indices.suffix(6).last { place in
        abs(result[place].at - rule.at) < slack / 2 && rule.from <= result[place].to + slack
      }
      if let near {
        result[near].to = max(result[near].to, rule.to)
        result[near].from = min(result[near].from, rule.from)
      } else {
        result.append(rule)
      }
    }
    return result
  }

  // MARK: The grid

  private static func table(_ rules: [PageRule]) -> Found? {
    let xs = edges(rules.filter { !$0.isHorizontal })
    let ys = edges(rules.filter(\.isHorizontal))
    guard 3...most ~= xs.count, 2...most ~= ys.count else { return nil }
    let (columns, rows) = (xs.count - 1, ys.count - 1)
    let isRule = { (isHorizontal: Bool, at: Double, through: Double) in
      rules.contains {
        $0.isHorizontal == isHorizontal && abs($0.at - at) < slack && $0.from <= through && through <= $0.to
      }
    }
    var grid = Array(repeating: -1, count: rows * columns)
    var cells: [Cell] = []
    for row in 0..<rows {
      for column in 0..<columns where grid[row * columns + column] < 0 {
        let y = (ys[row] + ys[row + 1]) / 2
        var (right, below) = (column, row)
        while right + 1 < columns, grid[row * columns + right + 1] < 0, !isRule(false, xs[right + 1], y) { right += 1 }
        while below + 1 < rows,
          (column...right).allSatisfy({ !isRule(true, ys[below + 1], (xs[$0] + xs[$0 + 1]) / 2) })
        { below += 1 }
        for place in row...below { for other in column...right { grid[place * columns + other] = cells.count } }
        cells.append(
          Cell(row: row, column: column, rows: below - row + 1, columns: right - column + 1))
      }
    }
    return Found(edges: xs, heights: ys, cells: cells, grid: grid)
  }

  /// Whether two columns hold words, and no cell of the first one holds the numbers of several rows, between which nothing
  /// is drawn.
  private static func isTable(_ table: Found) -> Bool {
    let filled = table.cells.filter { !$0.words.isEmpty }
    guard Set(filled.map(\.column)).count > 1 else { return false }
    guard let first = filled.map(\.column).min() else { return false }
    return !filled.contains { cell in
      guard cell.column == first, cell.words.count > 1 else { return false }
      let width = table.edges[cell.column + cell.columns] - table.edges[cell.column]
      let texts = PdfCellText(width: width).paragraphs(PlacedPage(words: cell.words).lines())
      return texts.count > 1 && texts.allSatisfy(BrokenFigure.isPiece)
    }
  }

  /// The different places of rules, in order.
  private static func edges(_ rules: [PageRule]) -> [Double] {
    var result: [Double] = []
    for at in rules.map(\.at).sorted() where at - (result.last ?? -.infinity) > slack { result.append(at) }
    return result
  }
}
