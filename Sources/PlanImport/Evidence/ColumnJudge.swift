import PlanModel

/// Weighs what the columns of a table hold whose titles no list of words has, or that have none.
///
/// Columns that their cells betray – numbers of rows, codes, points, months with marks – are told first; what is left is
/// judged as labels of running text are, by words of the title, values, neighbours and what is still missing.
struct ColumnJudge {
  /// A column that was weighed.
  struct Verdict {
    var column: Int
    var title: String
    var judge: SlotJudge
  }

  /// What each column holds; `nil` where it is not understood.
  private(set) var columns: [FieldTable.Column?]
  private(set) var verdicts: [Verdict] = []

  private let titles: [Passage?]
  /// The cells of each column below the titles, empty ones left out, and the rows they stand in.
  private let cells: [[(row: Int, text: Passage)]]

  /// The most cells of a column that are looked at.
  static let mostCells = 40

  init(known: [FieldTable.Column?], titles: [Passage?], cells: [[(row: Int, text: Passage)]]) {
    (columns, self.titles, self.cells) = (known, titles, cells)
    for column in columns.indices where columns[column] == nil { columns[column] = shaped(column) }
    settleRatios()
    settlePoints()
    settleYears()
    settleRounds()
    judge()
  }

  // MARK: What cells betray

  private func shaped(_ column: Int) -> FieldTable.Column? {
    let texts = cells[column].map(\.text)
    guard !texts.isEmpty else { return month(column) }
    if let month = month(column), texts.allSatisfy(Self.isTick) { return month }
    if !columns.contains(.ordinal), texts.allSatisfy({ Self.rowNumber($0) != nil }), isCounting(texts) {
      return .ordinal
    }
    let codes = texts.count { TableRow.code(of: $0) != nil }
    if codes * 2 > texts.count {
      let bare = texts.count { CriterionCode($0.trimmed(".").text) != nil }
      if bare * 2 > codes { return columns.contains(.code) ? nil : .code }
      return columns.contains(.name) ? nil : .name
    }
    if texts.allSatisfy(Self.isRatio) { return .ratio }
    if texts.count(where: Self.tellsRoles) * 2 > texts.count { return .field(.assignment) }
    if texts.count > 0, texts.allSatisfy(Self.isNumber) { return .points(role(column)) }
    return nil
  }

  private func isCounting(_ texts: [Passage]) -> Bool {
    let numbers = texts.compactMap(Self.rowNumber)
    return zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 || $1 == 1 }
  }

  private static func rowNumber(_ text: Passage) -> Int? { Int(text.trimmed(".)").text) }

  private static func isNumber(_ text: Passage) -> Bool {
    let amount = text.trimmed(start: "-+", end: "")
    let tokens = amount.tokens(atMost: 3)
    return tokens.count == 1 && tokens[0].kind == .number && Score(amount.text) != nil
  }

  /// Whether labels within a cell say who leads and who helps.
  private static func tellsRoles(_ cell: Passage) -> Bool {
    let labels = cell.innerLabels(atStart: true).map(\.field)
    return labels.contains(.lead) && labels.contains(.coordinating)
  }

  private static func isRatio(_ text: Passage) -> Bool {
    let tokens = text.tokens(atMost: 5)
    return tokens.count == 3 && tokens[1].isSign("/") && tokens[0].kind == .number && tokens[2].kind == .number
  }

  private static func isTick(_ text: Passage) -> Bool {
    let mark = text.text.folded
    return mark == "x" || mark == "v" || mark == "✓" || mark == "✔" || mark == "●"
  }

  private static let months = Lexicon.builtIn.phrases("column.month")

  /// "Tháng 3", "T3", "3": a month of the year, where the title says no more.
  private func month(_ column: Int) -> FieldTable.Column? {
    guard let title = titles[column] else { return nil }
    let tokens = title.tokens(atMost: 4)
    let start = tokens.longest(of: Self.months, at: 0)
    let word = title.text.folded
    let number =
      word.hasPrefix("t") && tokens.count == 1
      ? Int(word.dropFirst()) : start == tokens.count - 1 ? tokens.last.flatMap { Int(title.text(of: $0)) } : nil
    return number.flatMap { 1...12 ~= $0 ? .month($0) : nil }
  }

  // MARK: Points

  private static let roles: [(role: ScoreWording.Role, phrases: [Phrase])] = [
    (.maximum, Lexicon.builtIn.phrases("points.maximum")), (.lost, Lexicon.builtIn.phrases("points.lost")),
    (.selfAssessed, Lexicon.builtIn.phrases("points.self")), (.appraised, Lexicon.builtIn.phrases("points.appraised")),
  ]

  private func role(_ column: Int) -> ScoreWording.Role {
    let tokens = titles[column]?.tokens(atMost: 12) ?? []
    let hits = Self.roles.filter { tokens.count(of: $0.phrases) > 0 }
    return hits.count == 1 ? hits[0].role : .reached
  }

  /// "Kết quả" over numbers has points reached and no ratios.
  private mutating func settleRatios() {
    for column in columns.indices where columns[column] == .ratio && !cells[column].isEmpty {
      if cells[column].allSatisfy({ Self.isNumber($0.text) }) { columns[column] = .points(.reached) }
    }
  }

  /// Of two columns of points reached, the one that is nowhere smaller has the most points that there are; a third that is
  /// the difference of the two has those lost.
  private mutating func settlePoints() {
    let places = columns.indices.filter { column in
      if case .points(.reached)? = columns[column] { cells[column].contains { Self.isNumber($0.text) } } else { false }
    }
    // Columns of several years have points reached, each of its year.
    let byYear = places.filter { isYear($0) }
    let unnamed = places.filter { role($0) == .reached && (byYear.count < 2 || !isYear($0)) }
    guard unnamed.count > 1, !columns.contains(.points(.maximum)) else { return }
    let (first, second) = (unnamed[0], unnamed[1])
    guard let isLarger = isNowhereSmaller(first, second) else { return }
    columns[isLarger ? first : second] = .points(.maximum)
    for column in unnamed.dropFirst(2) { columns[column] = .points(.lost) }
  }

  private func numbers(_ column: Int) -> [Int: Score] {
    Dictionary(cells[column].compactMap { cell in Score(cell.text.text).map { (cell.row, $0) } }) { first, _ in first }
  }

  /// Whether one column is nowhere smaller than another; `nil` where neither is.
  private func isNowhereSmaller(_ first: Int, _ second: Int) -> Bool? {
    let (one, two) = (numbers(first), numbers(second))
    let pairs = one.compactMap { row, score in two[row].map { (score, $0) } }
    guard !pairs.isEmpty, pairs.contains(where: { $0.0 != $0.1 }) else { return nil }
    if pairs.allSatisfy({ $0.0 >= $0.1 }) { return true }
    return pairs.allSatisfy { $0.0 <= $0.1 } ? false : nil
  }

  private func year(_ column: Int) -> Int? {
    titles[column]?.tokens(atMost: 12).compactMap { token in
      token.kind == .number ? titles[column].flatMap { Int($0.text(of: token)) } : nil
    }.last { 1990...2100 ~= $0 }
  }

  private func isYear(_ column: Int) -> Bool { year(column) != nil }

  /// Of several rounds of appraisal the last one counts.
  private mutating func settleRounds() {
    let rounds = columns.indices.filter { columns[$0] == .points(.appraised) }
    for column in rounds.dropLast() { columns[column] = .field(.other) }
  }

  /// Of columns of points by years the last year's counts; those before tell nothing of what is to be mended.
  private mutating func settleYears() {
    let reached = columns.indices.filter { columns[$0] == .points(.reached) }
    guard reached.count > 1, let last = reached.compactMap(year).max() else { return }
    for column in reached where year(column) != last { columns[column] = .field(.other) }
  }

  // MARK: The others

  private mutating func judge() {
    var open = columns.indices.filter { columns[$0] == nil && !cells[$0].isEmpty }
    while !open.isEmpty {
      let judged = open.map { ($0, SlotJudge(label: titles[$0]?.tokens(atMost: 16) ?? [], at: occurrences($0))) }
      let clearest = judged.filter { $0.1.taken != nil }.max { $0.1.lead < $1.1.lead }
      guard let (column, judge) = clearest ?? judged.first else { return }
      open.removeAll { $0 == column }
      verdicts.append(Verdict(column: column, title: titles[column]?.text ?? "", judge: judge))
      guard case .slot(let slot)? = judge.taken else { continue }
      columns[column] = slot == .name ? .name : slot == .points ? .points(.reached) : .field(ItemField(slot))
    }
  }

  private func occurrences(_ column: Int) -> [SlotJudge.Occurrence] {
    let filled = Set(columns.flatMap { $0?.slots ?? [] })
    let before = columns[..<column].last { $0?.slots.isEmpty == false }??.slots.last
    let after = columns[(column + 1)...].first { $0?.slots.isEmpty == false }??.slots.first
    let followsCode = column > 0 && columns[column - 1] == .code && !filled.contains(.name)
    return cells[column].prefix(Self.mostCells).map { cell in
      SlotJudge.Occurrence(
        kinds: ValueKinds(cell.text), filled: filled, before: before, after: after, followsHeading: followsCode)
    }
  }
}

extension FieldTable.Column {
  /// The slots of an item that the column fills.
  var slots: [ItemSlot] {
    switch self {
    case .ordinal, .code: []
    case .name: [.name]
    case .points, .ratio: [.points]
    case .month: [.time]
    case .field(let field): field.slots
    }
  }
}
