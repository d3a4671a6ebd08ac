import PlanModel

/// Results that stand in a table: "Năm | Chỉ số CCHC | Xếp hạng", the same turned round, or a list of all offices with the
/// agency's row among them.
enum ResultTable {
  /// A table of more rows is none of results.
  private static let mostRows = 60
  /// Tables drawn with gaps are looked for in so many lines: results stand in front of the items.
  private static let mostLines = 400

  /// The statements of all such tables.
  static func statements(in source: SourceText, agency: [String]) -> [ResultFinder.Statement] {
    let known = source.tables.map { table in table.rows.map { row in row.map { Cell($0, in: source) } } }
    return (known + drawn(source)).flatMap { statements(in: $0, agency) }
  }

  /// Tables drawn with gaps: lines that follow each other and are cut into as many pieces each, below titles.
  private static func drawn(_ source: SourceText) -> [[[Cell]]] {
    var inTables: Set<Int> = []
    for table in source.tables { inTables.formUnion(table.lines) }
    let free = source.lines.indices.prefix(mostLines).filter { !inTables.contains($0) }
    var tables: [[[Cell]]] = []
    var rows: [[Cell]] = []
    var last = -1
    for line in free {
      let pieces = HeadPieces.of(source, lines: line..<line + 1)
      if pieces.count < 2 || line != last + 1 || rows.first.map({ $0.count != pieces.count }) == true {
        if rows.count > 1 { tables.append(rows) }
        rows = []
      }
      if pieces.count > 1 { rows.append(pieces.map(Cell.init)) }
      last = line
    }
    if rows.count > 1 { tables.append(rows) }
    return tables
  }

  private static func statements(in cells: [[Cell]], _ agency: [String]) -> [ResultFinder.Statement] {
    guard 2...mostRows ~= cells.count, !cells[0].isEmpty else { return [] }
    let titles = cells[0]
    // A table of criteria has codes; one of results has the index or a rank among its titles.
    let all = titles + cells.compactMap(\.first)
    guard all.contains(where: { $0.namesIndex || $0.namesRank }), !titles.contains(where: \.namesCriterion) else {
      return []
    }
    let offices = cells.dropFirst().filter { row in row.contains { $0.isOffice } }
    var byYear: [Int: ResultFinder.Statement] = [:]
    var order: [Int] = []
    for row in cells.dropFirst() {
      if offices.count > 1 || offices.count == 1 && !offices[0].contains(where: { $0.isOffice && $0.isOf(agency) }) {
        guard row.contains(where: { $0.isOffice && $0.isOf(agency) }) else { continue }
      }
      for cell in row {
        let title = titles.first { $0.column == cell.column }
        guard let title, cell.column != row.first?.column, let first = row.first,
          let content = cell.content(under: title, beside: first)
        else { continue }
        let year = cell.year ?? row.first { $0.year != nil && $0.column != cell.column }?.year ?? title.year
        let value = ResultValue(
          content: content, topic: .index, year: year, isTarget: title.isTarget || first.isTarget, sentence: 0,
          paragraph: -1, place: cell.text, line: cell.text.line)
        let key = year ?? 0
        if var known = byYear[key] {
          known.merge(value)
          byYear[key] = known
        } else {
          order.append(key)
          byYear[key] = ResultFinder.Statement(value)
        }
      }
    }
    let ranked = offices.count > 1 ? offices.count : nil
    return order.compactMap { key in
      guard var statement = byYear[key], statement.result.index != nil || statement.result.rank != nil else {
        return nil
      }
      if statement.result.rank != nil, statement.result.of == nil { statement.result.of = ranked }
      return statement
    }
  }

  /// A cell with what its words say.
  private struct Cell {
    let text: Passage
    let column: Int
    let tokens: [Token]

    init(_ cell: SourceText.Table.Cell, in source: SourceText) {
      column = cell.column
      let lines = cell.lines.isEmpty ? nil : source.lines[cell.lines]
      text = Passage(
        source, lines.map { ($0.first?.range.lowerBound ?? 0)..<($0.last?.range.upperBound ?? 0) } ?? 0..<0)
      tokens = text.tokens(atMost: 40)
    }

    init(_ piece: HeadPieces.Piece) {
      (text, column) = (piece.text, piece.column)
      tokens = text.tokens(atMost: 40)
    }

    private func has(_ words: [StaticString]) -> Bool { words.contains { tokens.firstWords($0) != nil } }

    var namesIndex: Bool {
      has(["chi so cchc", "chi so cai cach hanh chinh", "par index", "ket qua chi so", "cchc"]) && !namesRank
    }
    var namesRank: Bool { has(["xep hang", "thu hang", "xep thu", "vi tri", "hang", "vi thu"]) }
    var namesPoints: Bool { has(["tong diem", "diem so", "diem dat", "diem", "ket qua", "gia tri", "ty le"]) }
    var namesCriterion: Bool {
      has(["tieu chi", "ma tieu chi", "nguyen nhan", "giai phap", "diem toi da", "thoi gian"])
    }
    var isTarget: Bool { has(["muc tieu", "chi tieu", "phan dau", "ke hoach nam"]) }
    var isOffice: Bool {
      tokens.longestWords(of: ["so", "ban", "ubnd", "van phong ubnd", "thanh tra", "chi cuc"], at: 0) > 0
        && tokens.count < 14
        && tokens.first?.isCapital == true && UnitWords.isSpelled(text, tokens[0]) && !namesIndex && !namesRank
    }

    func isOf(_ agency: [String]) -> Bool {
      let name = text.folded
      return agency.contains { $0.hasPrefix(name) || name.hasPrefix($0) }
    }

    var year: Int? {
      for index in tokens.indices {
        if let (year, _) = YearWords.named(tokens, at: index, in: text) { return year }
      }
      return tokens.count == 1 ? YearWords.bare(tokens, at: 0, in: text) : nil
    }

    /// The index or the rank that the cell gives, by its column's title or its row's.
    func content(under title: Cell, beside row: Cell) -> ResultValue.Content? {
      guard let first = tokens.first,
        first.kind == .number || tokens.longestWords(of: ["hang", "thu", "xep"], at: 0) > 0
      else {
        return nil
      }
      let numbers = tokens.filter { $0.kind == .number }
      guard let number = numbers.first else { return nil }
      let digits = text.text(of: number)
      if title.namesRank || row.namesRank && !title.namesIndex {
        guard let rank = Int(digits), 1..<1000 ~= rank else { return nil }
        let of = numbers.count > 1 ? Int(text.text(of: numbers[1])) : nil
        return of.map { $0 >= rank } ?? true ? .rank(rank, of: of) : nil
      }
      guard title.namesIndex || row.namesIndex || title.namesPoints && !row.namesRank, numbers.count <= 2,
        let value = Score(digits), 10_000...100_000 ~= value.thousandths,
        YearWords.bare([number], at: 0, in: text) == nil
      else { return nil }
      return .index(value)
    }
  }
}

extension ResultFinder.Statement {
  /// Takes one more value of the same year.
  fileprivate mutating func merge(_ value: ResultValue) {
    switch value.content {
    case .index(let index): result.index = result.index ?? index
    case .rank(let rank, let of): if result.rank == nil { (result.rank, result.of) = (rank, of) }
    }
    lines = min(lines.lowerBound, value.place.lines.lowerBound)...max(lines.upperBound, value.place.lines.upperBound)
  }
}
