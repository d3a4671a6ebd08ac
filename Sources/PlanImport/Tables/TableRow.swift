import PlanModel

/// One row of a table that came apart.
struct TableRow {
  /// The item of the row; `nil` when it names no criterion.
  private(set) var item: ItemBuilder?
  /// How many lines the row surely takes.
  private(set) var reach: Int

  private let columns: [FieldTable.Column]

  init(_ table: FieldTable, lines: [SourceText.Line], in source: SourceText) {
    columns = table.columns
    reach = lines.count
    switch table.shape {
    case .tabbed: readTabbed(lines.map { Passage(source, $0.range) })
    case .cellPerLine: readLines(lines, in: source)
    }
  }

  /// A row whose cells are known: for each column the paragraphs of its cells.
  /// `code` is that of the criterion where the row is for several.
  init(columns: [FieldTable.Column], cells: [CellTable.Column], table: Int, code: CriterionCode? = nil) {
    self.columns = columns
    reach = 0
    fill(cells.map { $0.flatMap { $0 } }, byParagraph: true, table: table, code: code)
  }

  /// The code a cell begins with, consists of or ends with in brackets, and the text beside it.
  static func code(of cell: Passage) -> (code: CriterionCode, rest: Passage)? {
    if let heading = CriterionHeading.read(cell), heading.code.depth > 1 { return (heading.code, heading.rest) }
    if let (code, name) = CriterionHeading.codeEnding(cell) { return (code, name) }
    let bare = cell.trimmed(".")
    guard let code = CriterionCode(bare.text), code.depth > 1 else { return nil }
    return (code, cell.from(cell.range.upperBound))
  }

  // MARK: Tabs

  /// Cells between tabs; a line break within the row begins a new paragraph of the cell.
  private mutating func readTabbed(_ lines: [Passage]) {
    var cells: [[Passage]] = [[]]
    for (index, line) in lines.enumerated() {
      if cells.count == columns.count, !isProse(columns.last) || line.tabbedCells().count > 1, index > 0 {
        reach = index
        break
      }
      for (place, cell) in line.tabbedCells().enumerated() {
        if place > 0 { cells.append([]) }
        if !cell.isEmpty { cells[cells.count - 1].append(cell) }
      }
    }
    guard cells.count <= columns.count else { return }
    fill(cells)
  }

  private func isProse(_ column: FieldTable.Column?) -> Bool {
    if case .field(let field)? = column { return field.isProse || field == .other }
    return false
  }

  // MARK: Lines

  private mutating func readLines(_ lines: [SourceText.Line], in source: SourceText) {
    let cells = Self.cells(lines, in: source)
    if cells.count >= columns.count, isExact(Array(cells.prefix(columns.count))) {
      let row = cells.prefix(columns.count)
      reach = lines.prefix { $0.range.lowerBound < (row.last?.range.upperBound ?? 0) }.count
      return fill(row.map { [$0] })
    }
    fillByKind(cells)
  }

  /// The lines, those that go on with the line before put to it.
  private static func cells(_ lines: [SourceText.Line], in source: SourceText) -> [Passage] {
    var cells: [Passage] = []
    for (place, line) in lines.enumerated() {
      let goesOn = place > 0 && Self.goesOn(line, in: source) && !LineShape.endsSentence(source, lines[place - 1])
      if goesOn, let last = cells.popLast() {
        cells.append(Passage(source, last.range.lowerBound..<line.range.upperBound))
      } else {
        cells.append(Passage(source, line.range))
      }
    }
    return cells
  }

  /// Whether a line goes on with the cell before: it starts small, or with a number that is neither points nor a time.
  private static func goesOn(_ line: SourceText.Line, in source: SourceText) -> Bool {
    if LineShape.startsSmall(source, line) { return true }
    let text = Passage(source, line.range)
    let tokens = text.tokens(atMost: 6)
    guard tokens.count > 1, tokens[0].kind == .number, tokens[1].kind == .word else { return false }
    return !TimeWords.begins(tokens, at: 0) && code(of: text) == nil
  }

  /// Whether each cell fits its column.
  private func isExact(_ cells: [Passage]) -> Bool {
    zip(columns, cells).allSatisfy { column, cell in
      switch column {
      case .ordinal: Int(cell.trimmed(".").text) != nil
      case .code: Self.code(of: cell) != nil
      case .name: !Self.isNumber(cell)
      case .points: Self.isNumber(cell)
      case .month: cell.range.count <= 3
      case .ratio: ScoreWording.read(cell).tellsResult
      case .field(let field):
        !field.isUnits || UnitWords.begins(cell, cell.tokens(atMost: 6), at: 0) || cell.range.count <= 3
      }
    }
  }

  private static func isNumber(_ cell: Passage) -> Bool {
    let tokens = cell.tokens(atMost: 2)
    return tokens.count == 1 && (tokens[0].kind == .number || tokens[0].isSign("-"))
  }

  /// Sorts the lines of a row by what they are: the name up to the points, the time at the end, the units before it, prose
  /// between. Only for the usual order of columns.
  private mutating func fillByKind(_ cells: [Passage]) {
    var columns = columns[...]
    var cells = cells[...]
    var row = [[Passage]](repeating: [], count: columns.count)
    if columns.first == .ordinal {
      cells.removeFirst()
      columns.removeFirst()
    }
    guard let nameEnd = cells.firstIndex(where: Self.isNumber), columns.first == .name else { return }
    row[columns.startIndex] = Array(cells[..<nameEnd])
    cells = cells[nameEnd...]
    columns.removeFirst()
    while let column = columns.first, case .points = column, let cell = cells.first, Self.isNumber(cell) {
      row[columns.startIndex] = [cell]
      cells.removeFirst()
      columns.removeFirst()
    }
    if columns.last == .field(.time), let last = cells.last, TimeWords.begins(last.tokens(atMost: 6), at: 0) {
      row[columns.endIndex - 1] = [last]
      cells.removeLast()
      columns.removeLast()
    }
    let units = columns.reversed().prefix { [.field(.lead), .field(.coordinating)].contains($0) }.count
    let named = cells.reversed().prefix { UnitWords.begins($0, $0.tokens(atMost: 6), at: 0) }.count
    if units > 0, named > 0 {
      let start = columns.endIndex - units
      row[start] = [cells[cells.endIndex - named]]
      if units > 1 { row[start + 1] = Array(cells.suffix(named - 1)) }
      cells.removeLast(named)
      columns.removeLast(units)
    }
    if columns.count == 1 || cells.count == columns.count {
      for (place, cell) in cells.enumerated() { row[columns.startIndex + min(place, columns.count - 1)].append(cell) }
      cells = []
    }
    fill(row)
    item?.unplaced += Array(cells)
  }

  // MARK: Fields

  private mutating func fill(
    _ cells: [[Passage]], byParagraph: Bool = false, table: Int? = nil, code: CriterionCode? = nil
  ) {
    let pairs = Array(zip(columns, cells))
    guard var builder = Self.builder(pairs, code) else { return }
    builder.table = table
    builder.ordinal = pairs.first { $0.0 == .ordinal }?.1.first.flatMap { Int($0.trimmed(".)").text) }
    let fields = Set(columns.compactMap { column in if case .field(let field) = column { field } else { nil } })
    for (column, cell) in pairs {
      guard let first = cell.first, let last = cell.last else { continue }
      switch column {
      case .points(let role):
        builder.score.merge(Self.reading(role, first))
        builder.points += cell
      case .ratio:
        builder.score.merge(ScoreWording.read(first))
        builder.points += cell
      case .month: continue
      case .field(let field) where field.isProse: builder.fill(field, paragraphs: cell, others: fields)
      case .field(let field) where field != .other && byParagraph:
        builder.fill(field, paragraphs: Self.joined(cell), others: fields)
      case .field(let field) where field != .other:
        builder.fill(
          field, paragraphs: [Passage(first.source, first.range.lowerBound..<last.range.upperBound)], others: fields)
      default: break
      }
    }
    builder.takeMonths(pairs)
    item = builder
  }

  /// The paragraphs of a cell, those put to the one before that go on with it: "Trung tâm Thông tin" / "và Dịch vụ".
  private static func joined(_ cell: [Passage]) -> [Passage] {
    var result: [Passage] = []
    for paragraph in cell {
      let first = paragraph.range.lowerBound
      let source = paragraph.source
      let isSmall = Letters.isLetter(source.fold[first]) && !Letters.isCapital(source.scalars[first])
      if isSmall || goesOnAtDash(paragraph, in: cell), let last = result.last, last.range.upperBound + 1 >= first {
        result[result.count - 1] = Passage(source, last.range.lowerBound..<paragraph.range.upperBound)
      } else {
        result.append(paragraph)
      }
    }
    return result
  }

  /// What follows a dash at the front of a paragraph.
  private enum Dashed {
    /// "- Phối hợp: …".
    case label
    /// An entry of a list.
    case entry
    /// Neither: it may go on with a name.
    case other
  }

  /// A unit's name broken at its dash: "Phòng Văn hóa" / "- Xã hội", where no dash of the cell begins an entry of a list.
  private static func goesOnAtDash(_ paragraph: Passage, in cell: [Passage]) -> Bool {
    guard dashed(paragraph) == .other, let first = cell.first, dashed(first) != .other else { return false }
    return !cell.contains { dashed($0) == .entry }
  }

  private static func dashed(_ paragraph: Passage) -> Dashed? {
    let (markers, textStart) = paragraph.markers()
    guard markers == [.bullet] else { return nil }
    let rest = paragraph.from(textStart)
    let tokens = rest.tokens(atMost: 6)
    if let label = paragraph.leadingLabel(from: textStart) {
      return label.valueStart > label.range.upperBound ? .label : .entry
    }
    let isPerson = tokens.longestWords(of: ["dong chi", "d / c", "ong", "ba"], at: 0) > 0
    return tokens.isEmpty || isPerson || UnitWords.begins(rest, tokens, at: 0) ? .entry : .other
  }

  private static func builder(_ pairs: [(FieldTable.Column, [Passage])], _ given: CriterionCode?) -> ItemBuilder? {
    let names = pairs.filter { $0.0 == .name }.map(\.1)
    let name = names.first { $0.first.flatMap { code(of: $0) } != nil } ?? names.first ?? []
    guard let place = name.first ?? pairs.first(where: { $0.0 == .code })?.1.first else { return nil }
    if let given {
      let cell = name.last.map { Passage(place.source, place.range.lowerBound..<$0.range.upperBound) }
      let rest = cell ?? place.from(place.range.upperBound)
      return ItemBuilder(heading: CriterionHeading(code: given, style: .named, rest: rest), in: cell ?? place)
    }
    let whole = name.last.map { Passage(place.source, place.range.lowerBound..<$0.range.upperBound) } ?? place
    if let cell = pairs.first(where: { $0.0 == .code })?.1.first, let (code, _) = code(of: cell) {
      if name.isEmpty {
        return ItemBuilder(
          heading: CriterionHeading(code: code, style: .named, rest: cell.upTo(cell.range.lowerBound)), in: cell)
      }
      return ItemBuilder(heading: CriterionHeading(code: code, style: .named, rest: whole), in: whole)
    }
    guard let (code, rest) = code(of: whole) else { return nil }
    return ItemBuilder(heading: CriterionHeading(code: code, style: .named, rest: rest), in: whole)
  }

  private static func reading(_ role: ScoreWording.Role, _ cell: Passage) -> ScoreReading {
    var said = ScoreReading()
    let points = Score(cell.trimmed(start: "-+", end: "").text)
    switch role {
    case .reached: said.score = points
    case .appraised: (said.score, said.isAppraised) = (points, points != nil)
    case .selfAssessed: said.selfScore = points
    case .maximum: said.maximum = points
    case .lost: said.gap = points
    }
    if points != nil { said.range = cell.range }
    return said
  }
}
