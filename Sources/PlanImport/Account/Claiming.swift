import PlanModel

/// Makes the claims on the words of a document from what was read of it.
struct Claiming {
  private(set) var map: ClaimMap
  private(set) var foreign: [ForeignText] = []

  init(_ source: SourceText) { map = ClaimMap(count: source.scalars.count) }

  /// Claims what an item took; `isTaken` for one that became an item of the draft.
  mutating func take(_ builder: ItemBuilder, isTaken: Bool) {
    let item = builder.item
    let points = [item.score, item.maximum, builder.score.gap, builder.score.selfScore].compactMap { $0 }
    let texts = [item.name] + points.flatMap { [$0.decimalText, $0.decimalText.replacing(".", with: ",")] }
    for stretch in Self.without(builder.unplaced.map(\.range), in: builder.headRange) {
      map.take(Passage(builder.place.source, stretch), wordsOf: texts, else: .structure)
    }
    for label in builder.labels { map.take(label, .structure) }
    for passage in builder.points { map.take(passage, wordsOf: texts, else: .structure) }
    for ditto in builder.dittos where !builder.unplaced.contains(where: { $0.range == ditto.place.range }) {
      map.take(ditto.place, .structure)
    }
    let fields =
      builder.causes + builder.remedies + builder.leads + builder.coordinating + (builder.time.map { [$0] } ?? [])
    for passage in fields + builder.shared { map.take(passage, isTaken ? .field : .structure) }
    foreign += builder.foreign.map { text in
      var text = text
      text.code = item.code
      return text
    }
  }

  mutating func take(_ passages: [Passage], _ claim: ClaimMap.Claim) {
    for passage in passages { map.take(passage, claim) }
  }

  mutating func take(_ passage: Passage, wordsOf texts: [String], else claim: ClaimMap.Claim) {
    map.take(passage, wordsOf: texts, else: claim)
  }

  mutating func take(_ texts: [ForeignText]) { foreign += texts }

  /// Claims the head of a plan by the lines that its parts were found in.
  mutating func take(_ header: PlanHeader, _ lines: PlanDraft.HeaderLines, in outline: Outline) {
    var told: [String] = []
    if let decision = header.decision {
      told += [decision.number, decision.issuer]
      if let day = decision.day {
        told += ["\(day.number % 100)", "\(day.number / 100 % 100)", "\(day.number / 10000)", Self.text(day)]
      }
    }
    if let result = header.published {
      told += [result.index?.decimalText ?? "", (result.index?.decimalText ?? "").replacing(".", with: ",")]
      told += [result.year, result.rank, result.of].compactMap { $0 }.map(String.init)
    }
    let head = [lines.title, lines.agency].compactMap { $0 }
    let basis = [lines.decision, lines.published].compactMap { $0 }
    for block in outline.blocks.prefix(400) + outline.blocks.suffix(40) {
      let at = block.passage.lines
      if basis.contains(where: { $0.overlaps(at) }) {
        map.take(block.passage, wordsOf: told, else: .preamble)
      } else if head.contains(where: { $0.overlaps(at) }) {
        map.take(block.passage, wordsOf: [header.title, header.agency], else: .letterhead)
      }
    }
  }

  private static func text(_ day: Day) -> String {
    "\(day.number % 100)/\(day.number / 100 % 100)/\(day.number / 10000)"
  }

  /// Lets go of what was said to be unplaced, whatever claimed it besides.
  private static func without(_ left: [Range<Int>], in range: Range<Int>) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = range.lowerBound
    for part in left.sorted(by: { $0.lowerBound < $1.lowerBound }) where part.overlaps(range) {
      if part.lowerBound > start { result.append(start..<part.lowerBound) }
      start = max(start, part.upperBound)
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }
}

extension String {
  /// The text with one sign in the place of another.
  func replacing(_ sign: Character, with other: Character) -> String { String(map { $0 == sign ? other : $0 }) }
}
