/// A value that was read, and the token after it.
struct Parsed<Value> {
  var value: Value
  var end: Int
}

/// Readings from one place on; of several that end alike the first counts, so that no phrase takes long.
struct Parses<Value> {
  private(set) var all: [Parsed<Value>] = []

  mutating func add(_ value: Value, end: Int) {
    if !all.contains(where: { $0.end == end }) { all.append(Parsed(value: value, end: end)) }
  }

  mutating func add(_ other: Parses<Value>) { for parsed in other.all { add(parsed.value, end: parsed.end) } }
}

/// Reads phrases about time: the grammar.
///
///     phrase    = piece { ("," | ";" | "và" | "(" …) piece } [ "và các năm tiếp theo" ]
///     piece     = point | series | span | recurring | reference
///     point     = { bound } period
///     series    = { bound } unit number { ("," | "và" | "-") number } [ year ]
///     span      = [ "từ" ] period ("đến" | "-") { bound } period
///     recurring = cycle, with anchors, a quota and a stretch in any order
///     reference = "theo" document … | document "số" … [ "ngày" date ] [ "của" … ]
///
/// Every word has its place in the tree or among those that say nothing (`TimeWord.filler`); one that has none makes the
/// phrase unread.
struct TimeParser {
  /// What is read how; it depends on who writes.
  struct Manner {
    /// Whether "t6" alone is a Friday, as people type it; in a plan it is June.
    var hasShortWeekdays: Bool
    /// Whether the text may be about anything: then bare numbers ("1.5", "07/20", "30") are no dates.
    var isSearching = false
    /// The names of holidays, folded, word by word.
    var holidays: [[String]] = []
  }

  let tokens: TimeTokens
  let manner: Manner
  var knownPeriods: [Int: Parses<TimePeriod>] = [:]

  init(_ tokens: TimeTokens, _ manner: Manner) {
    (self.tokens, self.manner) = (tokens, manner)
  }

  /// What stands side by side in a phrase.
  struct Piece {
    var clauses: [TimeClause] = []
    var reference: String?
    var goesOn = false
  }

  // MARK: The phrase

  /// The phrase that all of the tokens make.
  mutating func phrase() -> TimePhrase? {
    let reached = pieces(from: 0)
    return (reached[tokens.count] ?? nil).flatMap(Self.phrase)
  }

  /// The longest phrase that begins at a token, and where it ends.
  mutating func longestPhrase(from start: Int) -> Parsed<TimePhrase>? {
    let reached = pieces(from: start)
    for end in reached.indices.reversed() where end > start && tokens[end - 1]?.isSign(".", ")") != true {
      // "thứ 5/19" is a rank.
      if tokens[end]?.isSign("/") == true, tokens[end]?.isSpaced == false { continue }
      if let phrase = reached[end].flatMap(Self.phrase), !phrase.clauses.isEmpty {
        return Parsed(value: phrase, end: end)
      }
    }
    return nil
  }

  private static func phrase(of pieces: [Piece]) -> TimePhrase? {
    guard !pieces.isEmpty else { return nil }
    return TimePhrase(
      clauses: pieces.flatMap(\.clauses), goesOn: pieces.contains(where: \.goesOn),
      references: pieces.compactMap(\.reference))
  }

  /// For each end, the fewest pieces that lead there.
  private mutating func pieces(from start: Int) -> [[Piece]?] {
    var whole = [[Piece]?](repeating: nil, count: tokens.count + 1)
    // What leads to the beginning of a further piece; in brackets or not.
    var open = [(pieces: [Piece], isBracket: Bool)?](repeating: nil, count: tokens.count + 1)
    let first = tokens[start]?.isSign("(") == true ? start + 1 : start
    open[first] = ([], false)
    for place in first..<max(first, tokens.count) {
      guard let (before, isBracket) = open[place] else { continue }
      for parsed in piece(at: place, isFirst: before.allSatisfy(\.clauses.isEmpty)).all {
        var piece = parsed.value
        if isBracket { piece.clauses = piece.clauses.map(\.narrowing) }
        let after = before + [piece]
        var end = parsed.end
        while let sign = tokens[end], sign.isSign(")", ".") { end += 1 }
        for end in Set([parsed.end, end]) where (whole[end]?.count ?? .max) > after.count { whole[end] = after }
        for joint in joints(at: end) where (open[joint.end]?.pieces.count ?? .max) > after.count {
          open[joint.end] = (after, joint.value)
        }
      }
    }
    return whole
  }

  /// Where a further piece may begin, and whether a bracket opens before it.
  private func joints(at place: Int) -> [Parsed<Bool>] {
    var found: [Parsed<Bool>] = []
    var end = place
    var isBracket = false
    while let token = tokens[end], token.isSign(",", ";", "(", "&", "+", ".") {
      isBracket = isBracket || token.isSign("(")
      end += 1
    }
    if end > place { found.append(Parsed(value: isBracket, end: end)) }
    if let and = tokens.end(of: .and, at: end) { found.append(Parsed(value: isBracket, end: and)) }
    // "trong quý II hoàn thành trước 15/6": a bound or a verb begins anew.
    if end == place, tokens.has(.before, .by, .verb, .according, .document, at: place) {
      found.append(Parsed(value: false, end: place))
    }
    return found
  }

  private mutating func piece(at place: Int, isFirst: Bool) -> Parses<Piece> {
    var found = Parses<Piece>()
    func add(_ clauses: Parses<[TimeClause]>) {
      for parsed in clauses.all { found.add(Piece(clauses: parsed.value), end: parsed.end) }
    }
    if !isFirst, let end = tokens.end(of: .goesOn, at: place) { found.add(Piece(goesOn: true), end: end) }
    add(series(at: place))
    add(points(at: place))
    add(spans(at: place))
    add(recurring(at: place))
    for parsed in references(at: place).all { found.add(Piece(reference: parsed.value), end: parsed.end) }
    return found
  }

  // MARK: Bounds and points

  /// The bounds that may stand before a period, `nil` for none, and whether "trong" is among them.
  func bounds(at place: Int) -> Parses<(bound: TimeBound?, saysIn: Bool)> {
    var found = Parses<(bound: TimeBound?, saysIn: Bool)>()
    found.add((nil, false), end: place)
    var next = 0
    while next < found.all.count, next < 24 {
      let (before, end) = (found.all[next].value, found.all[next].end)
      next += 1
      guard end < tokens.lexemes.count else { continue }
      if end > place, tokens[end]?.isSign(":") == true { found.add(before, end: end + 1) }
      for lexeme in tokens.lexemes[end] {
        switch lexeme.word {
        case .before: found.add((Self.stronger(before.bound, .before), before.saysIn), end: lexeme.end)
        case .by, .until: found.add((Self.stronger(before.bound, .by), before.saysIn), end: lexeme.end)
        case .verb:
          let bound = (Self.stronger(before.bound, .by), before.saysIn)
          found.add(bound, end: lexeme.end)
          for object in objects(at: lexeme.end) { found.add(bound, end: object) }
        case .within: found.add((Self.stronger(before.bound, .within), true), end: lexeme.end)
        case .after: found.add((Self.stronger(before.bound, .after), before.saysIn), end: lexeme.end)
        case .filler where end > place: found.add(before, end: lexeme.end)
        default: break
        }
      }
    }
    return found
  }

  /// Where what a verb does ends, if a bound follows: "trình UBND tỉnh | trước 15/8", "ban hành kế hoạch | trong quý II". Without
  /// one a day may be the document's.
  private func objects(at place: Int) -> [Int] {
    var ends = [place]
    for _ in 0..<2 {
      ends += ends.flatMap { tokens.ends(of: .document, at: $0) + tokens.ends(of: .issuer, at: $0) }
    }
    return Set(ends).sorted().filter { $0 > place && tokens.has(.before, .by, .within, .until, at: $0) }
  }

  private static func stronger(_ one: TimeBound?, _ other: TimeBound) -> TimeBound {
    let order: [TimeBound] = [.within, .by, .before, .after]
    guard let one else { return other }
    return (order.firstIndex(of: one) ?? 0) >= (order.firstIndex(of: other) ?? 0) ? one : other
  }

  mutating func points(at place: Int) -> Parses<[TimeClause]> {
    var found = Parses<[TimeClause]>()
    for bound in bounds(at: place).all {
      for period in periods(at: bound.end, prefersMonths: bound.value.saysIn).all {
        if manner.isSearching, bound.end == place, isBare(place, period.end) || period.value.isDistance { continue }
        found.add([.point(bound.value.bound ?? .within, period.value)], end: period.end)
      }
    }
    if let from = tokens.end(of: .from, at: place) {
      for period in periods(at: from).all { found.add([.open(period.value)], end: period.end) }
    }
    return found
  }

  /// Whether only numbers and signs stand between two places, and not those of a whole date.
  func isBare(_ start: Int, _ end: Int) -> Bool {
    guard tokens.tokens[start..<end].allSatisfy({ $0.kind != .word }) else { return false }
    return end - start < 5 || tokens.tokens[start..<end].last?.digits != 4
  }
}

extension TimeClause {
  /// The same as something said in brackets: it narrows what stands before.
  fileprivate var narrowing: TimeClause {
    if case .point(.within, let period) = self { .point(.by, period) } else { self }
  }
}
