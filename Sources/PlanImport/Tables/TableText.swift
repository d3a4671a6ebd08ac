import PlanModel

/// The rows of tables that came apart, read as items.
///
/// A row is read only as far as its cells are sure: a value that could belong to two columns is left unplaced, to be seen
/// among the findings.
struct TableText {
  private(set) var items: [ItemBuilder] = []
  /// Rows that tell nothing but the points of criteria.
  private(set) var points: [ItemBuilder] = []
  /// The lines that belong to tables.
  private(set) var lines: Set<Int> = []
  /// Titles, numbers of rows and names of groups.
  private(set) var structure: [Passage] = []
  /// Rows that say nothing of their own.
  private(set) var aids: [Passage] = []
  /// What stands in columns that no field is for.
  private(set) var foreign: [ForeignText] = []
  /// Columns whose titles no list of words has, by the line of their table.
  private(set) var verdicts: [(line: Int, verdict: ColumnJudge.Verdict)] = []

  /// The places where the tables begin that were read.
  var starts: [Int] {
    lines.filter { !lines.contains($0 - 1) }.map { source.lines[$0].range.lowerBound }
  }

  /// The number of the table that a line belongs to.
  func table(of line: Int) -> Int {
    var (low, high) = (0, source.tables.count)
    while low < high {
      let middle = (low + high) / 2
      if source.tables[middle].lines.upperBound <= line { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private let source: SourceText
  /// The most lines of one row; more are no row.
  private static let longestRow = 80

  init(_ source: SourceText) {
    self.source = source
    var heading: CellHeading?
    for table in source.tables {
      guard let table = CellTable(table, in: source, before: heading) else { continue }
      if table.heading.tellsPointsOnly {
        // Sums by field have no criteria: such a table is left as text.
        guard !table.items.isEmpty else { continue }
        points += table.items
      } else {
        items += table.items
      }
      heading = table.heading
      structure += table.structure
      aids += table.aids
      foreign += table.foreign
      let line = source.lines[table.lines.lowerBound].number
      verdicts += table.heading.verdicts.map { (line, $0) }
      lines.formUnion(table.lines)
    }
    var line = 0
    while line < source.lines.count {
      if !lines.contains(line), mayBegin(line), let table = FieldTable.begins(at: line, in: source) {
        line = read(table)
      } else {
        line += 1
      }
    }
  }

  /// Takes the rows with points as items where most of their criteria are told nowhere else; whether it did.
  mutating func takePointsAsItems(besides others: [ItemBuilder]) -> Bool {
    let told = Set((others + items).map(\.item.code))
    guard points.count(where: { !told.contains($0.item.code) }) * 2 > points.count else { return false }
    items = (items + points).sorted { $0.item.line < $1.item.line }
    points = []
    return true
  }

  /// A quick look before titles are tried: "STT", "TT", "Tiêu chí", "Mã" in front.
  private func mayBegin(_ line: Int) -> Bool {
    let range = source.lines[line].range
    guard
      [UInt8(ascii: "s"), UInt8(ascii: "t"), UInt8(ascii: "m"), UInt8(ascii: "n")].contains(
        source.fold[range.lowerBound])
    else { return false }
    let tokens = Passage(source, range).tokens(atMost: 3)
    return tokens.longestWords(
      of: ["stt", "tt", "so tt", "so thu tu", "ma", "tieu chi", "ten tieu chi", "noi dung"], at: 0)
      > 0
  }

  /// Reads the rows behind the titles; returns the line behind the table.
  private mutating func read(_ table: FieldTable) -> Int {
    var starts: [Int] = []
    var end = table.titles.upperBound
    while end < source.lines.count, end - (starts.last ?? table.titles.upperBound) < Self.longestRow, !endsTable(end) {
      if opensRow(table, end, after: starts.count) { starts.append(end) }
      end += 1
    }
    guard let first = starts.first else { return table.titles.upperBound }
    var group = fieldRow(table.titles.upperBound..<first)?.name ?? ""
    for (place, start) in starts.enumerated() {
      let limit = place + 1 < starts.count ? starts[place + 1] : end
      let field = fieldRow(start + 1..<limit)
      let next = field?.line ?? limit
      let row = TableRow(table, lines: Array(source.lines[start..<next]), in: source)
      if var item = row.item {
        item.item.group = group
        items.append(item)
      }
      group = field?.name ?? group
      if place + 1 == starts.count { end = start + min(next - start, row.reach) }
    }
    structure += source.lines[table.titles.lowerBound..<first].map { Passage(source, $0.range) }
    lines.formUnion(table.titles.lowerBound..<first)
    lines.formUnion(first..<end)
    return end
  }

  /// A row that names a field of the index, under a Roman number of its own: "II" / "Lĩnh vực tài chính công".
  private func fieldRow(_ lines: Range<Int>) -> (line: Int, name: String)? {
    for line in lines where line + 1 < source.lines.count {
      let text = Passage(source, source.lines[line].range).trimmed(".").text
      guard text.utf8.count <= 4, Passage.roman(text) != nil else { continue }
      return (line, Passage(source, source.lines[line + 1].range).trimmed(".:;").text)
    }
    return nil
  }

  /// Whether a part of the plan begins at that line.
  private func endsTable(_ line: Int) -> Bool {
    let passage = Passage(source, source.lines[line].range)
    if ClosingWords.begin(passage) || ClosingWords.opensDuties(passage) { return true }
    let words = passage.tokens(atMost: 2)
    if words.longestWords(of: ["phu luc", "ke hoach"], at: 0) > 0, words.allSatisfy(\.isAllCapitals) { return true }
    let (markers, textStart) = passage.markers()
    return markers.first?.isHeading == true && textStart < passage.range.upperBound
  }

  private func opensRow(_ table: FieldTable, _ line: Int, after count: Int) -> Bool {
    let passage = Passage(source, source.lines[line].range)
    if table.shape == .tabbed {
      let cells = passage.tabbedCells()
      guard cells.count >= 3, table.columns.first == .ordinal else { return cells.count >= 3 && code(cells[0]) != nil }
      return Int(cells[0].trimmed(".)").text) != nil
    }
    guard table.columns.first == .ordinal else { return code(passage) != nil }
    guard Int(passage.trimmed(".").text) == count + 1, line + 1 < source.lines.count else { return false }
    return code(Passage(source, source.lines[line + 1].range)) != nil
  }

  private func code(_ cell: Passage) -> CriterionCode? { TableRow.code(of: cell)?.code }
}
