/// Lines that belong to the page and not to the text: page numbers, and heads repeated beside them.
enum PageFurniture {
  /// The text without them.
  static func removed(from source: SourceText) -> SourceText {
    // A document that knows its paragraphs knows its pages' heads and numbers, too, and left them out.
    guard !source.knowsParagraphs else { return source }
    var removed: Set<Int> = []
    var lastPage = 0
    let usual = usualGap(source)
    for index in source.lines.indices {
      guard let page = pageNumber(source, at: index, after: lastPage, usualGap: usual) else { continue }
      removed.insert(index)
      lastPage = max(lastPage, page)
    }
    addRepeatedHeads(source, to: &removed)
    for table in source.tables { removed.subtract(table.lines) }
    return source.removing(removed)
  }

  /// The page that the line numbers, `nil` when it is text.
  private static func pageNumber(
    _ source: SourceText, at index: Int, after last: Int, usualGap: Int
  ) -> Int? {
    let line = source.lines[index]
    guard line.range.count <= 20 else { return nil }
    let passage = Passage(source, line.range)
    let tokens = passage.tokens(atMost: 7)
    let numbers = tokens.filter { $0.kind == .number }
    guard let first = numbers.first, let page = Int(passage.text(of: first)), page < 10_000 else { return nil }
    let words = tokens.filter { $0.kind == .word }
    if words.count == 1, tokens.longestWords(of: ["trang", "page", "tr"], at: 0) == 1 { return page }
    if words.count == 2, tokens.hasWords("page", at: 0), tokens.hasWords("of", at: 2) { return page }
    guard words.isEmpty else { return nil }
    let isDashed = tokens.count == 3 && tokens[0].isSign("-") && tokens[2].isSign("-")
    if isDashed { return page }
    let isAtBreak = line.opensPage || index + 1 < source.lines.count && source.lines[index + 1].opensPage
    if tokens.count == 3, numbers.count == 2, tokens[1].isSign("/") { return isAtBreak ? page : nil }
    guard tokens.count == 1 else { return nil }
    if isAtBreak { return page }
    let isNext = page == last + 1 || last == 0 && page <= 3 && index > 0 || page == last + 2
    let standsApart =
      line.indent > 8
      || line.blanksBefore > 0 && index + 1 < source.lines.count
        && source.lines[index + 1].blanksBefore > 0
      || index + 1 == source.lines.count
    guard isNext, standsApart else { return nil }
    return isBetweenWideGaps(source, index, usual: usualGap) || !awaitsValue(source, before: index) ? page : nil
  }

  /// Whether more empty lines stand on both sides than between other lines.
  private static func isBetweenWideGaps(_ source: SourceText, _ index: Int, usual: Int) -> Bool {
    guard index + 1 < source.lines.count else { return false }
    return source.lines[index].blanksBefore > usual + 1 && source.lines[index + 1].blanksBefore > usual
  }

  /// How many empty lines stand between most lines.
  private static func usualGap(_ source: SourceText) -> Int {
    var counts = [Int](repeating: 0, count: 4)
    for line in source.lines { counts[min(line.blanksBefore, 3)] += 1 }
    return counts.indices.max { counts[$0] < counts[$1] } ?? 0
  }

  private static let leadingToValue: [Phrase] = [
    "dat", "duoc", "diem", "cham", "dinh", "da", "tru", "mat", "giam", "tren", "chuan", "la",
  ]

  /// Whether the line before ends with a colon or a word about points, so that a number may be its value.
  private static func awaitsValue(_ source: SourceText, before index: Int) -> Bool {
    guard index > 0 else { return false }
    let tokens = Passage(source, source.lines[index - 1].range).tokens()
    guard let last = tokens.last else { return false }
    return last.isSign(in: ":/,") || tokens.longest(of: leadingToValue, at: tokens.count - 1) > 0
  }

  /// Adds short lines that stand beside page breaks again and again.
  private static func addRepeatedHeads(_ source: SourceText, to removed: inout Set<Int>) {
    var places: [String: [Int]] = [:]
    for index in source.lines.indices where !removed.contains(index) && source.lines[index].range.count <= 100 {
      let line = source.lines[index]
      let followsBreak = line.opensPage || removed.contains(index - 1)
      let precedesBreak =
        removed.contains(index + 1) || index + 1 < source.lines.count && source.lines[index + 1].opensPage
      guard followsBreak || precedesBreak else { continue }
      places[Passage(source, line.range).folded, default: []].append(index)
    }
    let breaks = source.lines.filter(\.opensPage).count
    for (text, indices) in places where isHead(text) {
      if indices.count >= 3 || indices.count == 2 && breaks == 2 && namesDocument(text) { removed.formUnion(indices) }
    }
    let title = titleWords(source)
    removed.formUnion(places.values.lazy.flatMap { $0 }.filter { isTitleLine(source, at: $0, of: title) })
  }

  /// Whether a line speaks of the document and of nothing else.
  private static func namesDocument(_ text: String) -> Bool {
    text.hasPrefix("ke hoach ") || text.contains(" ke hoach ") || text.hasPrefix("bao cao ")
  }

  /// The words of the first lines, where the title stands.
  private static func titleWords(_ source: SourceText) -> Set<Substring> {
    guard let first = source.lines.first, let last = source.lines.prefix(24).last else { return [] }
    let head = Passage(source, first.range.lowerBound..<last.range.upperBound)
    return Set(head.folded.split { !$0.isLetter } + ["cchc", "par", "index", "chi", "so"])
  }

  /// Whether a line beside a page break stands apart and is made of words of the document's title.
  private static func isTitleLine(_ source: SourceText, at index: Int, of title: Set<Substring>) -> Bool {
    let line = source.lines[index]
    let text = Passage(source, line.range).folded
    guard index > 12, namesDocument(text), isHead(text), !text.hasSuffix("."), !text.hasSuffix(",") else {
      return false
    }
    let next = index + 1 < source.lines.count ? source.lines[index + 1] : nil
    guard line.blanksBefore > 0 || next?.blanksBefore ?? 1 > 0 || next?.opensPage == true else { return false }
    let words = text.split { !$0.isLetter }
    return words.count >= 4 && words.allSatisfy { title.contains($0) }
  }

  /// Whether the text could be a running head: no label and no list entry, which may repeat beside breaks by chance.
  private static func isHead(_ text: String) -> Bool {
    guard let first = text.utf8.first else { return false }
    return Letters.isLetter(first) && !text.contains(":") && !text.hasSuffix(";")
  }
}
