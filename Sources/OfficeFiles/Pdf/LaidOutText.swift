/// Pages of placed words as lines of text and ruled tables, in reading order.
struct LaidOutText {
  /// The texts at the feet of pages.
  private(set) var notes: [String] = []
  /// The pages whose text stood sideways and was turned.
  private(set) var turned: [Int] = []
  private var lines: [PlacedLine]
  private let tables: PdfTableBlocks
  /// How far apart the lines of one paragraph stand.
  private let pitch: Double
  /// How wide a letter is on average.
  private let letter: Double
  /// The left margin of each page.
  private let margins: [Int: Double]

  /// - Parameter rules: the rules of each page, as far as they are known.
  init(_ pages: [PlacedPage], rules: [[PageRule]] = []) {
    var pages = pages
    var found: [[PdfTables.Found]] = []
    for place in pages.indices {
      let direction = pages[place].direction
      let own = rules.indices.contains(place) ? pages[place].turned(rules[place], direction) : []
      if direction != .right { turned.append(pages[place].number) }
      pages[place] = pages[place].turned(direction)
      // Where text goes on beyond the page its rules were cut off, and would part cells wrongly.
      let tables = own.isEmpty || pages[place].goesBeyondItsEdge ? nil : PdfTables(pages[place], own)
      found.append(tables?.found ?? [])
      if let tables, !tables.found.isEmpty { pages[place].words = tables.rest }
    }
    let all = PageNumbers.removed(from: pages.map { $0.lines() }, pages: pages)
    lines = []
    for (page, own) in zip(pages, all) {
      let parted = PdfNotes.parted(own, page: page)
      lines += parted.lines
      notes += parted.notes
    }
    tables = PdfTableBlocks(found, pages: pages, lines: lines)
    pitch = Self.pitch(lines)
    letter = Self.letter(lines)
    var margins: [Int: Double] = [:]
    for line in lines { margins[line.page] = min(margins[line.page] ?? .infinity, line.left) }
    self.margins = margins
  }

  /// The lines as blocks.
  var blocks: [OfficeBlock] {
    var blocks: [OfficeBlock] = []
    var rest = tables.blocks[...]
    for (place, block) in lines.indices.map({ ($0, line($0)) }) {
      while let table = rest.first, (table.page, table.top) < (lines[place].page, lines[place].top) {
        blocks.append(.table(table.table))
        rest.removeFirst()
      }
      blocks.append(block)
    }
    return blocks + rest.map { .table($0.table) }
  }

  private func line(_ place: Int) -> OfficeBlock {
    let line = lines[place]
    var spot = OfficePlace()
    (spot.page, spot.line) = (line.page, line.number)
    let indent = Int(((line.left - (margins[line.page] ?? 0)) / letter).rounded())
    let (text, words) = line.content
    return .line(
      OfficeLine(
        text: text, indent: indent, blanksBefore: blanks(before: place), words: words, middle: line.middle, place: spot)
    )
  }

  /// How many empty lines the space above a line is worth.
  private func blanks(before place: Int) -> Int {
    guard place > 0, lines[place - 1].page == lines[place].page else { return 0 }
    let distance = (lines[place].middle - lines[place - 1].middle) / pitch
    return distance < 1.2 ? 0 : max(1, Int(distance.rounded()) - 1)
  }

  /// The most frequent distance of two lines, in half points.
  private static func pitch(_ lines: [PlacedLine]) -> Double {
    var counts: [Int: Int] = [:]
    for (upper, lower) in zip(lines, lines.dropFirst()) where upper.page == lower.page {
      let distance = Int(((lower.middle - upper.middle) * 2).rounded())
      if distance > 10 { counts[distance, default: 0] += 1 }
    }
    let most = counts.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key
    return most.map { Double($0) / 2 } ?? 16
  }

  private static func letter(_ lines: [PlacedLine]) -> Double {
    var (width, count) = (0.0, 0)
    for line in lines {
      for word in line.words {
        width += word.right - word.left
        count += word.text.unicodeScalars.count
      }
    }
    return count > 0 ? max(1, width / Double(count)) : 6
  }
}

/// Page numbers: lone numbers at the top or bottom of pages that go on from page to page.
enum PageNumbers {
  /// The lines of the pages without them.
  static func removed(from lines: [[PlacedLine]], pages: [PlacedPage]) -> [[PlacedLine]] {
    var lines = lines
    for atTop in [true, false] {
      // How far each number is from the count of its page; pages counted from elsewhere agree on that.
      var places: [Int: [Int]] = [:]
      for place in lines.indices {
        guard let line = atTop ? lines[place].first : lines[place].last, let number = number(line),
          isAtEdge(line, pages[place], atTop)
        else { continue }
        places[number - pages[place].number, default: []].append(place)
      }
      guard let best = places.max(by: { $0.value.count < $1.value.count }) else { continue }
      guard best.value.count > 1 || best.key == 0 else { continue }
      for place in best.value { if atTop { lines[place].removeFirst() } else { lines[place].removeLast() } }
    }
    return lines
  }

  private static func isAtEdge(_ line: PlacedLine, _ page: PlacedPage, _ atTop: Bool) -> Bool {
    atTop ? line.bottom < page.height * 0.12 : line.top > page.height * 0.88
  }

  /// The number that a line consists of: `3`, `- 3 -`, `Trang 3`.
  private static func number(_ line: PlacedLine) -> Int? {
    var text = line.text.lowercased()
    for word in ["trang", "page"] where text.hasPrefix(word) { text.removeFirst(word.count) }
    let digits = text.filter { !"-–— ".contains($0) }
    return digits.utf8.count <= 4 ? Int(digits) : nil
  }
}
