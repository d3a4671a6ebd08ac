/// From–to, and several of one unit: "tháng 4 - 6", "01-15/6/2025", "Quý I, II và III năm 2025".
extension TimeParser {
  /// Where a span begins: a period, or the bare number of what its end names.
  private enum Beginning {
    case period(TimePeriod)
    case bare(Int)
  }

  mutating func spans(at place: Int) -> Parses<[TimeClause]> {
    var found = Parses<[TimeClause]>()
    let from = tokens.end(of: .from, at: place)
    for start in from.map({ [$0] }) ?? bounds(at: place).all.map(\.end) {
      for first in beginnings(at: start) {
        for until in ends(ofUntil: first.end) {
          for second in endings(at: until.end, after: first.value).all {
            if manner.isSearching, from == nil, isBare(place, second.end) { continue }
            guard let clause = Self.span(first.value, second.value, until.value) else { continue }
            found.add([clause], end: second.end)
          }
        }
      }
    }
    return found
  }

  /// "đến", "-", and bounds after it.
  private func ends(ofUntil place: Int) -> [Parsed<TimeBound>] {
    let starts = (tokens[place]?.isSign("-") == true ? [place + 1] : []) + tokens.ends(of: .until, at: place)
    return starts.flatMap { start in
      bounds(at: start).all.map { Parsed(value: $0.value.bound ?? .by, end: $0.end) }
    }
  }

  private mutating func beginnings(at place: Int) -> [Parsed<Beginning>] {
    var found = periods(at: place, prefersMonths: true).all.map {
      Parsed(value: Beginning.period($0.value), end: $0.end)
    }
    if let number = tokens[place]?.number, tokens[place]?.digits ?? 9 <= 2 {
      found.append(Parsed(value: .bare(number), end: place + 1))
    }
    return found
  }

  /// Where a span ends: a period, or the bare number of one that its beginning names.
  private mutating func endings(at place: Int, after first: Beginning) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    if case .period(let first) = first {
      for number in numbers(at: place).all {
        for year in years(at: number.end).all {
          let named = TimePeriod(.month(.number(number.value)), year: year.value)
          switch first.name {
          case .month(.number): found.add(named, end: year.end)
          case .quarter(.number):
            found.add(TimePeriod(.quarter(.number(number.value)), year: year.value), end: year.end)
          default: break
          }
        }
      }
    }
    found.add(periods(at: place, prefersMonths: true))
    return found
  }

  private static func span(_ first: Beginning, _ second: TimePeriod, _ bound: TimeBound) -> TimeClause? {
    switch (first, second.name) {
    case (.period(let first), _): .span(first, second, bound)
    case (.bare(let day), .date(_, .some)): .span(TimePeriod(.date(day: day, month: nil)), second, bound)
    case (.bare(let month), .month(.number)): .span(TimePeriod(.month(.number(month))), second, bound)
    default: nil
    }
  }

  // MARK: Several of one unit

  /// One number of a series.
  private struct Entry {
    var number: Int
    var year: TimePeriod.Which?
    /// Whether it ends a span that the entry before begins.
    var endsSpan = false
  }

  /// Two or more of one unit.
  mutating func series(at place: Int) -> Parses<[TimeClause]> {
    var found = Parses<[TimeClause]>()
    for bound in bounds(at: place).all {
      var start = bound.end
      if let filler = tokens.end(of: .filler, .every, at: start) { start = filler }
      let stated = bound.value.bound ?? .within
      for unit in [TimeWord.month, .quarter] {
        for first in unitEnds(of: unit, at: start) {
          for entries in self.entries(of: unit, at: first).all {
            found.add(Self.clauses(entries.value, of: unit, bound: stated), end: entries.end)
          }
        }
      }
      found.add(days(at: start, bound: stated))
    }
    return found
  }

  /// Where the word of a unit ends; a single letter has its number right behind it, perhaps after a point ("T6", "Q.II").
  func unitEnds(of unit: TimeWord, at place: Int) -> [Int] {
    tokens.ends(of: unit, at: place).compactMap { end in
      guard end == place + 1, let token = tokens[place], token.key.count < 3 else { return end }
      let start = tokens[end]?.isSign(".") == true && tokens[end]?.isSpaced == false ? end + 1 : end
      guard let next = tokens[start], !next.isSpaced, unit != .month || token.key != "m" else { return nil }
      return next.number != nil || unit == .quarter && next.isRoman ? start : nil
    }
  }

  private mutating func entries(of unit: TimeWord, at place: Int) -> Parses<[Entry]> {
    var found = Parses<[Entry]>()
    // Readings that may still go on; each is one way of years so far.
    var open: [Parsed<[Entry]>] = [Parsed(value: [], end: place)]
    var rounds = 0
    while let before = open.popLast(), rounds < 200 {
      rounds += 1
      for number in numbers(at: before.end).all {
        for year in years(at: number.end).all {
          var entries = before.value
          entries.append(Entry(number: number.value, year: year.value))
          if let joint = before.value.isEmpty ? nil : tokens[before.end - 1] {
            entries[entries.count - 1].endsSpan = joint.isSign("-")
          }
          if before.value.last.map({ _ in isDash(before: before.end, unit) }) == true {
            entries[entries.count - 1].endsSpan = true
          }
          if entries.count > 1 { found.add(entries, end: year.end) }
          for next in nextEntries(of: unit, at: year.end) where !open.contains(where: { $0.end == next }) {
            open.append(Parsed(value: entries, end: next))
          }
        }
      }
    }
    return found
  }

  /// Whether the sign before an entry (and before its unit, where that is said again) is a dash.
  private func isDash(before place: Int, _ unit: TimeWord) -> Bool {
    var place = place - 1
    if let token = tokens[place], token.kind == .word, tokens.has(unit, at: place) { place -= 1 }
    return tokens[place]?.isSign("-") == true
  }

  private func nextEntries(of unit: TimeWord, at place: Int) -> [Int] {
    var end = place
    while tokens[end]?.isSign(",", ";", "&", "+", "-") == true { end += 1 }
    if let and = tokens.end(of: .and, at: end) { end = and }
    guard end > place else { return [] }
    return [end] + unitEnds(of: unit, at: end)
  }

  private static func clauses(_ entries: [Entry], of unit: TimeWord, bound: TimeBound) -> [TimeClause] {
    func period(_ entry: Entry) -> TimePeriod {
      TimePeriod(unit == .month ? .month(.number(entry.number)) : .quarter(.number(entry.number)), year: entry.year)
    }
    var clauses: [TimeClause] = []
    for entry in entries {
      if entry.endsSpan, case .point(_, let first) = clauses.last {
        clauses[clauses.count - 1] = .span(first, period(entry), .by)
      } else {
        clauses.append(.point(bound, period(entry)))
      }
    }
    return clauses
  }

  /// "ngày 15, 16 tháng 6", "15, 30/6/2025": days before a whole date.
  private mutating func days(at place: Int, bound: TimeBound) -> Parses<[TimeClause]> {
    var found = Parses<[TimeClause]>()
    var days: [Int] = []
    var end = tokens.end(of: .day, at: place) ?? place
    while let number = tokens[end]?.number, tokens[end]?.digits ?? 9 <= 2 {
      let joints = nextEntries(of: .day, at: end + 1)
      guard let next = joints.last, tokens[end + 1]?.isSign("-") != true else { break }
      days.append(number)
      end = next
      for date in dates(at: end).all {
        guard case .date(_, .some) = date.value.name, !manner.isSearching || !isBare(place, date.end) else { continue }
        let clauses = days.map { TimeClause.point(bound, TimePeriod(.date(day: $0, month: nil))) }
        found.add(clauses + [.point(bound, date.value)], end: date.end)
      }
    }
    return found
  }
}
