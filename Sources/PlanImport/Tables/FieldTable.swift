import PlanModel

/// A table of criteria that lost its rules and came apart: its columns, told by their titles.
///
/// Two shapes are known: one cell a line, as programs for PDF write it, and cells with tabs between, as Word copies it.
struct FieldTable {
  /// What a column holds.
  enum Column: Hashable {
    case ordinal
    case code
    case name
    case points(ScoreWording.Role)
    /// Points reached and most points in one cell: "0,5/2".
    case ratio
    /// A month of the year, where a mark in the cell says that the work falls into it.
    case month(Int)
    case field(ItemField)
  }

  /// How the cells stand in the text.
  enum Shape {
    case cellPerLine
    case tabbed
  }

  var columns: [Column]
  var shape: Shape
  /// The lines of the titles.
  var titles: Range<Int>

  private static let leastColumns = 4
  /// More titles than any table has: lines that each begin as one does.
  private static let mostColumns = 40

  /// The table whose titles begin at that line; `nil` when none do.
  static func begins(at line: Int, in source: SourceText) -> FieldTable? {
    tabbed(at: line, in: source) ?? cellPerLine(at: line, in: source)
  }

  private static func cellPerLine(at start: Int, in source: SourceText) -> FieldTable? {
    var columns: [Column] = []
    var line = start
    while line < source.lines.count, columns.count <= mostColumns {
      var end = line + 1
      while end < source.lines.count, end < line + 3, LineShape.startsSmall(source, source.lines[end]) { end += 1 }
      let text = Passage(source, source.lines[line].range.lowerBound..<source.lines[end - 1].range.upperBound)
      guard let column = column(text) else { break }
      columns.append(column)
      line = end
    }
    return table(columns, .cellPerLine, start..<line)
  }

  private static func tabbed(at line: Int, in source: SourceText) -> FieldTable? {
    let cells = Passage(source, source.lines[line].range).tabbedCells()
    guard cells.count >= leastColumns else { return nil }
    let columns = cells.map { column($0) ?? .field(.other) }
    return table(columns, .tabbed, line..<line + 1)
  }

  /// Whether columns are those of a table of criteria: they name a criterion and say at least two things of it, its points
  /// among them.
  static func areCriteria(_ columns: [Column]) -> Bool {
    let fields = Set(columns).filter { column in
      if case .field(let field) = column { return field != .other }
      return false
    }
    let tellsPoints = columns.contains { column in
      switch column {
      case .points, .ratio: true
      default: false
      }
    }
    return (columns.contains(.name) || columns.contains(.code))
      && (fields.count >= 2 || fields.count == 1 && tellsPoints)
  }

  /// Whether columns are those of a table that tells the points of criteria by their codes, and nothing of what is to be done.
  static func arePoints(_ columns: [Column]) -> Bool {
    guard columns.contains(.code) || columns.contains(.name) else { return false }
    let reached: [Column] = [.points(.reached), .points(.appraised), .points(.selfAssessed), .points(.lost)]
    return columns.contains(.ratio) || columns.contains(.points(.maximum)) && reached.contains(where: columns.contains)
  }

  /// What a column with that title holds; `nil` when it is not known.
  static func column(titled title: String) -> Column? {
    var builder = SourceBuilder(expecting: title.utf8.count)
    builder.append(paragraph: title)
    let source = builder.finish()
    return source.lines.first.flatMap { column(Passage(source, $0.range)) }
  }

  private static func table(_ columns: [Column], _ shape: Shape, _ titles: Range<Int>) -> FieldTable? {
    guard leastColumns...mostColumns ~= columns.count, areCriteria(columns) else { return nil }
    return FieldTable(columns: columns, shape: shape, titles: titles)
  }

  // MARK: Titles

  /// What a column with that title holds; `nil` when it is not known.
  static func column(_ title: Passage) -> Column? {
    guard title.range.count <= 70 else { return nil }
    let title = withoutYear(title.trimmed(".:"))
    let tokens = title.tokens(atMost: 14)
    guard let first = tokens.first, first.kind == .word else { return nil }
    let isWhole = { (words: [StaticString]) in tokens.longestWords(of: words, at: 0) == tokens.count }
    if isWhole(["stt", "tt", "so tt", "so thu tu"]) { return .ordinal }
    if isWhole(["ma", "ma so", "ma tieu chi", "ky hieu", "so hieu tieu chi", "ma tc"]) { return .code }
    // "0,5/1", "mất 0,3"; prose under this title tells no points and is left alone.
    if isWhole(["ket qua"]) { return .ratio }
    if let points = points(tokens) { return points }
    if tokens.longestWords(of: ["tieu chi", "ten tieu chi", "noi dung tieu chi", "linh vuc", "tctp"], at: 0) > 0
      || isWhole(["noi dung", "ten"])
    {
      return tokens.count <= 10 ? .name : nil
    }
    guard let field = title.labelField(title.range), field != .score, field != .name else { return nil }
    return .field(field)
  }

  /// The title without the year it is for: "Việc phải làm trong năm 2026".
  private static func withoutYear(_ title: Passage) -> Passage {
    let tokens = title.tokens(atMost: 14)
    guard let last = tokens.last, last.kind == .number, last.range.count == 4, tokens.count > 2,
      tokens.hasWords("nam", at: tokens.count - 2)
    else { return title }
    let start = tokens.hasWords("trong nam", at: tokens.count - 3) ? tokens.count - 3 : tokens.count - 2
    return title.upTo(tokens[start].range.lowerBound).trimmed()
  }

  private static func points(_ tokens: [Token]) -> Column? {
    guard tokens.longestWords(of: ["diem", "so diem", "tong diem", "ket qua", "thang diem", "tu cham"], at: 0) > 0
    else { return nil }
    let says = { (words: [StaticString]) in tokens.indices.contains { tokens.longestWords(of: words, at: $0) > 0 } }
    let isMaximum = says(["toi da", "chuan", "thang diem"])
    let isReached = says(["dat", "dat duoc", "duoc"])
    if isMaximum, isReached { return .ratio }
    if isMaximum { return .points(.maximum) }
    if says(["tu cham", "tu danh gia"]) { return .points(.selfAssessed) }
    if says(["tham dinh", "cong nhan"]) { return .points(.appraised) }
    if says(["mat", "tru", "giam"]) { return .points(.lost) }
    return isReached || tokens.count == 1 || says(["cham", "danh gia"]) ? .points(.reached) : nil
  }
}

extension Passage {
  /// The cells of a line between its tabs, empty ones included.
  func tabbedCells() -> [Passage] {
    var cells: [Passage] = []
    var start = range.lowerBound
    for place in range where source.scalars[place] == Letters.tab {
      cells.append(part(start..<place).trimmed())
      start = place + 1
    }
    cells.append(from(start).trimmed())
    return cells
  }
}
