/// The lines below the head of a table without cells, told apart: what opens a row, what stands across all columns, what
/// goes on, where another page repeats the head, and where the table ends.
struct LayoutBody {
  /// What a line of the table is.
  enum Kind {
    /// It has the number or code of a row.
    case opener
    /// It names a group of rows, or adds them up, in cells of its own.
    case group
    /// It stands across the columns.
    case across
    case plain
  }

  /// A line with the stretch of the table that has one place for each column.
  struct Entry {
    var line: LayoutLine
    var kind: Kind
    var stretch: Int
  }

  /// The lines of the table's rows.
  private(set) var entries: [Entry] = []
  /// For each stretch the columns.
  private(set) var grids: [LayoutGrid]
  /// Whether numbers stand in the middle of their rows: other lines come first, not just once among many rows.
  private(set) var isCentred = false
  /// The places of all lines from the first head to the end, those of heads and page numbers too.
  private(set) var lines: Range<Int>

  private static let longestRow = 80
  private static let longestAcross = 5
  /// The number of the last row that has one.
  private var lastNumber: Int?
  private let pages: LayoutPages
  private let head: LayoutHead

  init(_ head: LayoutHead, in pages: LayoutPages) {
    self.pages = pages
    self.head = head
    grids = [LayoutGrid(head)]
    lines = head.lines
    gather()
    settleAcross()
    isCentred = startsCentred
    trim()
    learn()
  }

  // MARK: Lines

  private mutating func gather() {
    var forms = [head]
    var index = head.lines.upperBound
    var sinceOpener = 0
    var across = 0
    while index < pages.source.lines.count, sinceOpener < Self.longestRow, across <= Self.longestAcross {
      let source = pages.source
      if source.lines[index].opensPage, index > head.lines.upperBound, !pages.isExact { newStretch(grids[0].head) }
      if let again = head.again(at: index, in: pages, forms: &forms) {
        if !pages.isExact { newStretch(again) }
        index = again.lines.upperBound
        continue
      }
      guard let line = pages.line(index) else { break }
      defer { index += 1 }
      if isPageNumber(line) || LayoutMarks.numbersColumns(line, in: source) { continue }
      let kind = kind(of: line)
      if kind == .opener, case .row(let number) = LayoutMarks.number(of: Passage(source, line.words[0].range)) {
        lastNumber = number
      }
      if kind != .opener, endsTable(line) || beginsOther(index) { break }
      sinceOpener = kind == .opener ? 0 : sinceOpener + 1
      across = kind == .across ? across + 1 : 0
      entries.append(Entry(line: line, kind: kind, stretch: grids.count - 1))
    }
  }

  private mutating func newStretch(_ head: LayoutHead) {
    if let last = entries.last, last.stretch == grids.count - 1 {
      grids.append(LayoutGrid(head))
    } else {
      grids[grids.count - 1] = LayoutGrid(head)
    }
  }

  /// Whether a number may be the next of a row: one of three digits only where the row before had the one below, so that
  /// no "TCVN ISO" / "9001" of a narrow column begins a row.
  private func follows(_ number: Int) -> Bool { number < 100 || lastNumber.map { number == $0 + 1 } ?? true }

  private func kind(of line: LayoutLine) -> Kind {
    let source = pages.source
    let grid = grids[grids.count - 1]
    if LayoutMarks.opensTotal(line, in: source) { return .group }
    let runs = line.runs(gap: pages.wide)
    let first = Passage(source, line.words[0].range)
    let isInFirst = line.left < grid.firstEnd
    let second = line.words.count > 1 ? line.words[1] : nil
    let isApart = second.map { $0.left - line.words[0].right >= pages.wide } ?? true
    if isInFirst, [.ordinal, .code].contains(grid.kinds[0]), let number = LayoutMarks.number(of: first) {
      let isCoded = second.map { namesCriterion(Passage(source, $0.range)) } ?? false
      if case .row(let number) = number, grid.kinds[0] == .ordinal, isApart && follows(number) || isCoded {
        return .opener
      }
      if number == .group, isApart, second != nil {
        return runs.count == 2 && grid.crossings(of: runs[1], wide: pages.wide) > 0 ? .across : .group
      }
    }
    if opensByCode(line, runs, grid) { return .opener }
    let crossings = runs.map { grid.crossings(of: $0, wide: pages.wide) }
    let beginsFirst = line.left < grid.borders[0].lowerBound
    if runs.count == 1, crossings[0] > 1 || beginsFirst && (leavesFirst(line, grid) || opensGroup(line)) {
      return .across
    }
    return .plain
  }

  /// Whether a line in one piece begins in the first column and goes on beyond it, and not in the middle of a sentence.
  private func leavesFirst(_ line: LayoutLine, _ grid: LayoutGrid) -> Bool {
    let first = line.words[0].range.lowerBound
    let isSmall = Letters.isLetter(pages.source.fold[first]) && !Letters.isCapital(pages.source.scalars[first])
    return line.words.count > 1 && line.right > grid.firstEnd + pages.wide && !isSmall
  }

  /// Whether the line begins with a code, in the column of codes or in that of names when rows have no number. Numbers and
  /// points may stand in front.
  private func opensByCode(_ line: LayoutLine, _ runs: [ArraySlice<LayoutWord>], _ grid: LayoutGrid) -> Bool {
    let source = pages.source
    let column = Self.columnOfCodes(grid.kinds)
    guard column < grid.kinds.count else { return false }
    let left = column == 0 ? Int.min : grid.borders[column - 1].lowerBound - pages.letter
    let hasPoints = column > 0 && grid.kinds[0] != .ordinal
    let place = hasPoints ? line.words.firstIndex { left <= $0.left } ?? 0 : 0
    guard let first = line.words.dropFirst(place).first,
      let run = runs.first(where: { $0.contains { $0.left == first.left } })?.last,
      left <= first.left, column >= grid.borders.count || first.left < grid.borders[column].lowerBound
    else { return false }
    switch grid.kinds[column] {
    case .code: return LayoutMarks.isCode(Passage(source, first.range))
    case .name where column == 0 || hasPoints:
      // What stands in the next column may follow one blank behind.
      let last = line.words.dropFirst(place).prefix(4).last { $0.range.upperBound <= run.range.upperBound } ?? first
      return TableRow.code(of: Passage(source, first.range.lowerBound..<last.range.upperBound)) != nil
    default: return false
    }
  }

  /// The column whose words say where a row begins: the first, or the one behind numbers or points.
  private static func columnOfCodes(_ kinds: [FieldTable.Column]) -> Int {
    guard kinds.count > 1 else { return 0 }
    switch kinds[0] {
    case .ordinal, .points, .ratio, .month: return 1
    default: return 0
    }
  }

  private func namesCriterion(_ word: Passage) -> Bool {
    LayoutMarks.isCode(word) || ["tctp", "tc", "tieu"].contains(word.folded)
  }

  /// Whether a line is the number of a page: a lone number beside a page break, not in the first column.
  private func isPageNumber(_ line: LayoutLine) -> Bool {
    guard !pages.isExact, line.words.count == 1, let word = line.words.first,
      LayoutMarks.isPoints(word.range, in: pages.source)
    else {
      return false
    }
    let lines = pages.source.lines
    let isAtBreak =
      lines[line.index].opensPage || line.index + 1 == lines.count || lines[line.index + 1].opensPage
    return isAtBreak && Passage(pages.source, word.range).trimmed("-").text.utf8.count <= 3
  }

  /// Whether the head of another table stands there.
  private func beginsOther(_ index: Int) -> Bool {
    LayoutHead(at: index, from: index, in: pages).map { $0.opensTitles(index, in: pages) } ?? false
  }

  private func endsTable(_ line: LayoutLine) -> Bool {
    let passage = Passage(pages.source, pages.source.lines[line.index].range)
    if ClosingWords.begin(passage) || ClosingWords.opensDuties(passage) { return true }
    let words = passage.tokens(atMost: 2)
    return words.longestWords(of: ["phu luc", "ke hoach", "bieu so"], at: 0) == 2 && words.allSatisfy(\.isAllCapitals)
  }

  // MARK: End

  /// Lines across the columns name a group only when a row follows; else they are part of a row, or the table has ended.
  private mutating func settleAcross() {
    var place = 0
    while place < entries.count {
      guard entries[place].kind == .across else {
        place += 1
        continue
      }
      let end = entries[place...].firstIndex { $0.kind != .across } ?? entries.count
      let isGroup = end < entries.count && (entries[end].kind != .plain || opensGroup(entries[place].line))
      if !isGroup { for index in place..<end { entries[index].kind = .plain } }
      place = end
    }
  }

  /// Whether lines without a number come first where a row surely begins: below the head and below the name of a group.
  private var startsCentred: Bool {
    var (centred, all) = (0, 0)
    for (place, entry) in entries.enumerated() {
      let isFirst = place == 0 || [.across, .group].contains(entries[place - 1].kind)
      guard isFirst, [.opener, .plain].contains(entry.kind) else { continue }
      if place > 0, goesOn(entry, group: entries[place - 1]) { continue }
      all += 1
      if entry.kind == .plain { centred += 1 }
    }
    return centred * 4 > all
  }

  /// Whether a line has nothing but more of the name of a group: it begins below that name.
  func goesOn(_ entry: Entry, group: Entry) -> Bool {
    let (runs, above) = (entry.line.runs(gap: pages.wide), group.line.runs(gap: pages.wide))
    guard group.kind == .group, entry.kind == .plain, runs.count == 1, above.count > 1 else { return false }
    return abs(entry.line.left - above[1][above[1].startIndex].left) <= pages.letter
  }

  /// Whether a line begins as the name of a group does: with a Roman number or a letter, or all in capitals.
  private func opensGroup(_ line: LayoutLine) -> Bool {
    let passage = Passage(pages.source, pages.source.lines[line.index].range)
    if passage.markers().markers.first?.isHeading == true { return true }
    let words = passage.tokens(atMost: 6).filter { $0.kind == .word }
    return words.count > 1 && words.allSatisfy(\.isAllCapitals)
  }

  /// Drops what stands below the last row.
  private mutating func trim() {
    guard let last = entries.lastIndex(where: { $0.kind == .opener }) else {
      entries = []
      return
    }
    let grid = grids[entries[last].stretch]
    let starts = Set(entries[...last].flatMap { $0.line.runs(gap: pages.wide).map { $0[$0.startIndex].left } })
    var end = last + 1
    while end < entries.count {
      let entry = entries[end]
      let line = pages.source.lines[entry.line.index]
      let runs = entry.line.runs(gap: pages.wide)
      let crossings = runs.map { grid.crossings(of: $0, wide: pages.wide) }.max() ?? 0
      guard line.blanksBefore <= 1, entry.kind != .across, crossings < min(3, max(2, grid.borders.count - 1)) else {
        break
      }
      // A sentence below the table: in one piece over several columns, and it begins where no cell does.
      if runs.count == 1, crossings > 1, !isNear(entry.line.left, starts) { break }
      // Without a head on the next page only the places of its cells tell that the row goes on there.
      let isNextPage = entry.stretch != entries[end - 1].stretch || entry.line.middle < entries[end - 1].line.middle
      if isNextPage, !runs.allSatisfy({ isNear($0[$0.startIndex].left, starts) }) { break }
      end += 1
    }
    entries.removeSubrange(end...)
    lines = head.lines.lowerBound..<entries[end - 1].line.index + 1
  }

  private func isNear(_ place: Int, _ starts: Set<Int>) -> Bool {
    pages.isExact ? (place - 5...place + 5).contains { starts.contains($0) } : starts.contains(place)
  }

  private mutating func learn() {
    var lines = [[LayoutLine]](repeating: [], count: grids.count)
    for entry in entries where entry.kind != .across { lines[entry.stretch].append(entry.line) }
    for stretch in grids.indices { grids[stretch].learn(lines[stretch], wide: pages.wide) }
  }
}
