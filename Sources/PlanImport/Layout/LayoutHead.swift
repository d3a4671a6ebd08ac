/// The head of a table without cells: its columns from left to right, by the words of their titles that stand over each
/// other, in one line or several, on one level or two.
struct LayoutHead {
  /// A column: from where to where its title goes, and the title.
  struct Column {
    var left: Int
    var right: Int
    var kind: FieldTable.Column
    var title: String
  }

  /// The places of its lines among those of the text.
  private(set) var lines: Range<Int>
  private(set) var columns: [Column]
  /// How many of the columns are known.
  private(set) var known: Int

  private static let most = 6
  private static let leastColumns = 3
  private static let mostForms = 8

  /// The head that has the line at that place, and none above `lowest`; `nil` when there is none.
  init?(at anchor: Int, from lowest: Int = 0, in pages: LayoutPages) {
    guard pages.mayBeOfTable(anchor), let line = pages.line(anchor), TitleWords.fill(line, in: pages.source) else {
      return nil
    }
    var first = anchor
    while first > lowest, anchor - first < 3, Self.goesOn(first - 1, first, in: pages) { first -= 1 }
    var last = anchor
    while last + 1 < pages.source.lines.count, last - anchor < Self.most, Self.goesOn(last + 1, last + 1, in: pages) {
      last += 1
    }
    var best: LayoutHead?
    for start in first...anchor {
      let head = LayoutHead(lines: start..<last + 1, in: pages)
      if head.known > best?.known ?? 1 { best = head }
    }
    guard let best, best.columns.count >= Self.leastColumns, FieldTable.areCriteria(best.columns.map(\.kind)) else {
      return nil
    }
    self = best
  }

  /// Whether a line belongs to the head beside it: words of titles only, no page between; `lower` is the lower of both.
  private static func goesOn(_ index: Int, _ lower: Int, in pages: LayoutPages) -> Bool {
    let below = pages.source.lines[lower]
    guard !below.opensPage, below.blanksBefore <= (pages.isExact ? 2 : 0), let line = pages.line(index) else {
      return false
    }
    // The title of the table stands over all columns.
    if index < lower, let head = pages.line(lower), (line.right - line.left) * 3 > head.right - head.left,
      line.runs(gap: pages.wide).count == 1
    {
      return false
    }
    let words = line.words.prefix(2).map { Passage(pages.source, $0.range) }
    if index == lower, words.contains(where: { opensRow($0) }) { return false }
    return TitleWords.fill(line, in: pages.source)
  }

  /// Whether a word is the number or code of a row; "S", "T" are what a narrow column makes of "STT".
  private static func opensRow(_ word: Passage) -> Bool {
    if LayoutMarks.isCode(word) { return true }
    return LayoutMarks.number(of: word) != nil && !["S", "T", "ST", "TT"].contains(word.text)
  }

  /// The same head where it is repeated from that line on: the same words in as many lines, or the same titles where
  /// centred lines fell elsewhere.
  ///
  /// - Parameter forms: the ways in which the head has stood on pages before, since most pages have it letter by letter.
  func again(at first: Int, in pages: LayoutPages, forms: inout [LayoutHead]) -> LayoutHead? {
    let own = first..<min(first + lines.count, pages.source.lines.count)
    // A quick look before all words are compared.
    let lengths = { (lines: Range<Int>) in lines.reduce(0) { $0 + pages.source.lines[$1].range.count } }
    if abs(lengths(own) - lengths(lines)) <= lines.count * 2 {
      if var form = forms.first(where: { $0.stands(at: own, in: pages) }) {
        form.lines = own
        return form
      }
      if words(own, pages) == words(lines, pages) {
        var again = LayoutHead(lines: own, in: pages)
        if again.columns.count != columns.count {
          again = self
          again.lines = own
        }
        if forms.count < Self.mostForms { forms.append(again) }
        return again
      }
    }
    guard pages.source.lines[first].opensPage || first > 0 && pages.source.lines[first - 1].opensPage else {
      return nil
    }
    for anchor in first..<min(first + 3, pages.source.lines.count) {
      guard let other = LayoutHead(at: anchor, from: first, in: pages) else { continue }
      let same = zip(columns, other.columns).count { $0.title == $1.title }
      let isSame = other.columns.count == columns.count && same * 3 >= columns.count * 2
      return isSame && other.lines.lowerBound == first ? other : nil
    }
    return nil
  }

  /// Whether the same letters stand in the same places of these lines.
  private func stands(at other: Range<Int>, in pages: LayoutPages) -> Bool {
    let source = pages.source
    return other.count == lines.count
      && zip(lines, other).allSatisfy { mine, other in
        let (mine, other) = (source.lines[mine], source.lines[other])
        return mine.indent == other.indent && mine.range.count == other.range.count
          && source.scalars[mine.range].elementsEqual(source.scalars[other.range])
      }
      && zip(lines, other).allSatisfy { mine, other in
        guard let mine = pages.line(mine), let other = pages.line(other) else { return false }
        return mine.words.elementsEqual(other.words) { $0.left == $1.left && $0.right == $1.right }
      }
  }

  private func words(_ lines: Range<Int>, _ pages: LayoutPages) -> [Substring] {
    lines.flatMap { Passage(pages.source, pages.source.lines[$0].range).folded.split(separator: " ") }.sorted()
  }

  /// Whether each title on the line begins as one does, and not as a cell that goes on.
  func opensTitles(_ line: Int, in pages: LayoutPages) -> Bool {
    pages.line(line)?.runs(gap: pages.wide).allSatisfy { run in
      let first = run[run.startIndex].range.lowerBound
      return !Letters.isLetter(pages.source.fold[first]) || Letters.isCapital(pages.source.scalars[first])
    } ?? false
  }

  /// The columns under these lines of titles.
  private init(lines: Range<Int>, in pages: LayoutPages) {
    self.lines = lines
    var titles = HeadCells(isExact: pages.isExact)
    for index in lines {
      guard let line = pages.line(index) else { continue }
      titles.take(Self.titles(of: line, in: pages))
    }
    let leaves = titles.leaves
    // "Tối đa", "Đạt" under a common title that stands over only one of them.
    let tellPoints = leaves.contains { ($0.above + $0.pieces).contains { Self.says("điểm", $0, pages.source) } }
    columns = leaves.map { leaf in
      let own = Self.title(leaf.pieces, pages.source)
      let whole = Self.title(leaf.above + leaf.pieces, pages.source)
      for title in [own, whole] {
        if let kind = FieldTable.column(titled: title) {
          return Column(left: leaf.left, right: leaf.right, kind: kind, title: title)
        }
      }
      let points = "Điểm \(own.lowercased())"
      if tellPoints, own.count < 12, let kind = FieldTable.column(titled: points), case .points = kind {
        return Column(left: leaf.left, right: leaf.right, kind: kind, title: points)
      }
      return Column(left: leaf.left, right: leaf.right, kind: .field(.other), title: own)
    }
    known = 0
    let hasCodes = columns.contains { $0.kind == .code }
    if let first = columns.first, first.kind == .ordinal, !hasCodes, numbersByCode(in: pages) {
      columns[0].kind = .code
    }
    known = Set(columns.map(\.kind)).filter { $0 != .field(.other) }.count
  }

  /// Whether the column of numbers holds the codes: "1.1.2" under "STT", where no row has a number alone.
  private func numbersByCode(in pages: LayoutPages) -> Bool {
    let next = columns.count > 1 ? columns[1].left : .max
    var codes = 0
    for index in lines.upperBound..<min(lines.upperBound + 60, pages.source.lines.count) {
      guard let line = pages.line(index), let first = line.words.first, first.left < next else { continue }
      let word = Passage(pages.source, first.range)
      if LayoutMarks.isCode(word), first.left <= columns[0].right { codes += 1 }
      if case .row? = LayoutMarks.number(of: word) { return false }
      if codes > 1 { return true }
    }
    return codes > 0
  }

  /// The titles in a line: parted by wide gaps, or where a new one begins with a capital behind a small word.
  private static func titles(of line: LayoutLine, in pages: LayoutPages) -> [ArraySlice<LayoutWord>] {
    let runs = line.runs(gap: pages.wide)
    guard !pages.isExact else { return runs }
    return runs.flatMap { run in
      var parts: [ArraySlice<LayoutWord>] = []
      var start = run.startIndex
      for place in run.indices.dropFirst() where opensTitle(run, place, pages.source) {
        parts.append(run[start..<place])
        start = place
      }
      return parts + [run[start...]]
    }
  }

  /// Whether a word one blank behind another begins a title: "Tối Đạt". A comma or a capital word would go on.
  private static func opensTitle(_ run: ArraySlice<LayoutWord>, _ place: Int, _ source: SourceText) -> Bool {
    let (before, word) = (run[place - 1].range, run[place].range)
    let isCapital = { (range: Range<Int>) in Letters.isCapital(source.scalars[range.lowerBound]) }
    let isAllCapital = word.count > 1 && isCapital(word.dropFirst().startIndex..<word.upperBound)
    guard isCapital(word), !isAllCapital, let last = before.last, Letters.isLetter(source.fold[last]) else {
      return false
    }
    return !Letters.isCapital(source.scalars[last])
  }

  private static func says(_ word: String, _ piece: Range<Int>, _ source: SourceText) -> Bool {
    Passage(source, piece).text.lowercased().hasPrefix(word)
  }

  /// The words of a title; a narrow column breaks "STT" into letters, and words where it must.
  private static func title(_ pieces: [Range<Int>], _ source: SourceText) -> String {
    let parts = pieces.map { Passage(source, $0).text }
    let whole = parts.joined()
    let isBroken = parts.count > 1 && ["tt", "stt"].contains(whole.lowercased())
    if isBroken { return whole }
    var title = ""
    for (place, part) in parts.enumerated() {
      let goesOn = place == 0 || TitleWords.isBroken(pieces[place - 1], pieces[place], in: source)
      title += goesOn ? part : " \(part)"
    }
    return title
  }
}
