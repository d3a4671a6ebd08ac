import PlanModel
import TextFiles

/// The heading of a table: which column holds what, and where the rows begin.
struct TableHeading {
  /// How far down a heading is looked for.
  private static let reach = 60

  /// The columns of a key; more than one only for a name that is spread over columns by level.
  private(set) var columns: [String: [Int]] = [:]
  /// The names of the columns.
  private(set) var heads: [String] = []
  /// The names in the lower row of a heading of two; `heads` has those of both.
  private var lower: [String] = []
  /// Whether there is no column of codes, since the names begin with them.
  private(set) var hasCodesInNames = false
  /// The place among the rows of the first one below the heading.
  private(set) var firstRow = 0
  /// Columns that nothing is taken from.
  private(set) var leftOut: [Int] = []
  /// Whether a row of names was found.
  private(set) var isFound = false

  /// The first column of a key.
  func column(_ key: String) -> Int? { columns[key]?.first }

  /// Finds the heading among the first rows.
  ///
  /// - Throws: what keeps it from being understood, with the names of the columns that are there.
  init(of table: TableRows, book: ColumnBook, map: ColumnMap, year: Int) throws(TableFault) {
    var best = (score: 0, place: 0, height: 0, heads: [String](), lower: [String]())
    for place in table.rows.indices.prefix(Self.reach) {
      for height in 1...2 {
        guard let heads = Self.heads(table, at: place, height: height) else { continue }
        let lower = height == 2 ? table.rows[place + 1].cells : heads
        let score = Self.score(heads, lower, book, map, year)
        if score > best.score { best = (score, place, height, heads, lower) }
      }
    }
    let enough = map.names.isEmpty ? 2 : 1
    isFound = best.score >= enough
    if isFound {
      (heads, lower) = (best.heads, best.lower)
      firstRow = best.place + best.height
    } else {
      heads = table.rows.prefix(Self.reach).first { $0.cells.count { !$0.isEmpty } > 1 }?.cells ?? []
    }
    try assign(table, book, map, year)
    skipNumbers(table)
  }

  private static func score(
    _ heads: [String], _ lower: [String], _ book: ColumnBook, _ map: ColumnMap, _ year: Int
  ) -> Int {
    Set(heads.indices.compactMap { match(heads, lower, $0, book, year)?.key }).count
      + map.known(in: TableRows.Row(number: 0, cells: heads))
  }

  /// What a column's name stands for: that in the lower row where it tells by itself, else both.
  private static func match(
    _ heads: [String], _ lower: [String], _ column: Int, _ book: ColumnBook, _ year: Int
  ) -> ColumnBook.Match? {
    let own = column < lower.count ? book.match(lower[column], year: year) : nil
    return own ?? book.match(heads[column], year: year)
  }

  /// How many columns of a row have a known name.
  static func recognised(_ row: TableRows.Row, _ book: ColumnBook, _ map: ColumnMap, year: Int) -> Int {
    score(row.cells, row.cells, book, map, year)
  }

  /// The names in a row, or in two rows of which the upper one spans columns of the lower one.
  private static func heads(_ table: TableRows, at place: Int, height: Int) -> [String]? {
    let upper = table.rows[place].cells
    if height == 1 { return upper }
    guard place + 1 < table.rows.count else { return nil }
    let lower = table.rows[place + 1].cells
    let isHeading = lower.allSatisfy { $0.isEmpty || $0.contains(where: \.isLetter) && $0.utf8.count < 80 }
    guard isHeading, upper.count(where: { !$0.isEmpty }) > 1 else { return nil }
    var span = ""
    return (0..<max(upper.count, lower.count)).map { column in
      let above = column < upper.count ? upper[column] : ""
      let below = column < lower.count ? lower[column] : ""
      if !above.isEmpty { span = above }
      return below.isEmpty ? above : "\(span) \(below)"
    }
  }

  private mutating func assign(
    _ table: TableRows, _ book: ColumnBook, _ map: ColumnMap, _ year: Int
  ) throws(TableFault) {
    let width = max(heads.count, table.rows.prefix(Self.reach).map(\.cells.count).max() ?? 0)
    let seen = heads.filter { !$0.isEmpty }
    var taken: Set<Int> = []
    for (key, wanted) in map.names where wanted != "-" {
      guard let column = column(wanted, map, width: width) else {
        throw TableFault(.noSuchColumn(wanted, seen: seen))
      }
      columns[key] = [column]
      taken.insert(column)
    }
    var found: [String: [(column: Int, weight: Int)]] = [:]
    for column in heads.indices where isFound && !taken.contains(column) {
      guard let match = Self.match(heads, lower, column, book, year), map.names[match.key] == nil else { continue }
      found[match.key, default: []].append((column, match.weight))
    }
    for (key, matches) in found.sorted(by: { $0.key < $1.key }) {
      let most = matches.map(\.weight).max()
      let chosen = matches.filter { $0.weight == most }.map(\.column)
      guard chosen.count == 1 || key == "name" else {
        throw TableFault(.columnUnclear(key, names: chosen.map { heads[$0] }))
      }
      columns[key] = chosen
    }
    hasCodesInNames = isFound && columns["code"] == nil && book.required.contains("code") && namesBeginWithCodes(table)
    let missing = book.required.filter {
      columns[$0] == nil && map.names[$0] != "-" && !($0 == "code" && hasCodesInNames)
    }
    guard missing.isEmpty else { throw TableFault(.columnsMissing(missing, seen: seen)) }
    let used = Set(columns.values.joined())
    leftOut = heads.indices.filter { isFound && !heads[$0].isEmpty && !used.contains($0) }
  }

  private func column(_ wanted: String, _ map: ColumnMap, width: Int) -> Int? {
    guard isFound else { return map.column(wanted, in: [], width: width) }
    return map.column(wanted, in: heads, width: width)
      ?? lower.firstIndex { !$0.isEmpty && $0.folded == wanted.folded }
  }

  /// Whether most names begin with a code.
  private func namesBeginWithCodes(_ table: TableRows) -> Bool {
    guard let column = columns["name"]?.first else { return false }
    let names = table.rows.dropFirst(firstRow).prefix(Self.reach).compactMap { row in
      column < row.cells.count && !row.cells[column].isEmpty ? row.cells[column] : nil
    }
    return !names.isEmpty && names.count { !RowLabel.split($0).code.isEmpty } * 2 > names.count
  }

  /// Steps over the row of column numbers that tables have below their heading: (1), (2), 3=1+2.
  private mutating func skipNumbers(_ table: TableRows) {
    guard isFound, firstRow < table.rows.count else { return }
    let cells = table.rows[firstRow].cells.filter { !$0.isEmpty }
    var next = 1
    let areNumbers = cells.allSatisfy { cell in
      let inner = cell.filter { !"() ".contains($0) }
      if inner.count == 1, inner.allSatisfy(\.isLetter) { return next == 1 }
      let isFormula = inner.utf8.allSatisfy { 48...57 ~= $0 || [0x3D, 0x2B, 0x2D, 0x2F, 0x2A].contains($0) }
      guard isFormula, inner.hasPrefix(String(next)) else { return false }
      next += 1
      return true
    }
    if cells.count > 2, areNumbers { firstRow += 1 }
  }
}
