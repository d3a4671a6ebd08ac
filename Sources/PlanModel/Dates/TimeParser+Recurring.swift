/// Work that comes back: a cycle with anchors, a quota and a stretch, in any order.
extension TimeParser {
  /// What has been read of a recurrence.
  private struct Partial {
    var cycle: Recurrence.Cycle?
    var anchors: [Recurrence.Anchor] = []
    var quota = ""
    var within: [TimePeriod] = []
    var from: TimePeriod?
    var until: TimePeriod?

    var recurrence: Recurrence? {
      guard let cycle else { return nil }
      var recurrence = Recurrence(cycle, anchors: anchors)
      (recurrence.quota, recurrence.within) = (quota, within)
      (recurrence.from, recurrence.until) = (from, until)
      return recurrence
    }

    /// The same with a cycle; of two the shorter one counts.
    func adding(_ other: Recurrence.Cycle) -> Partial {
      var copy = self
      switch (cycle, other) {
      case (.months(let one), .months(let two)): copy.cycle = .months(min(one, two))
      case (.weeks, .months), (.some, .always): break
      default: copy.cycle = other
      }
      return copy
    }
  }

  mutating func recurring(at place: Int) -> Parses<[TimeClause]> {
    var found = Parses<[TimeClause]>()
    var reached = [Partial?](repeating: nil, count: tokens.count + 1)
    reached[place] = Partial()
    for start in place..<max(place, tokens.count) {
      guard let before = reached[start] else { continue }
      for parsed in additions(to: before, at: start) where parsed.end > start {
        if reached[parsed.end]?.cycle == nil { reached[parsed.end] = parsed.value }
        if let recurrence = parsed.value.recurrence, isSensible(recurrence) {
          found.add([.recurring(recurrence)], end: parsed.end)
        }
        for joint in jointEnds(at: parsed.end) where reached[joint]?.cycle == nil { reached[joint] = parsed.value }
      }
    }
    return found
  }

  private func isSensible(_ recurrence: Recurrence) -> Bool {
    recurrence.anchors.allSatisfy { anchor in
      switch (recurrence.cycle, anchor) {
      case (.weeks, .weekday), (_, .start), (_, .middle), (_, .end): true
      case (.months, .weekday), (.weeks, _): false
      case (.always, _): false
      case (.months, .day(let day, _)): 1...31 ~= day
      case (.months, .endOfMonth): true
      }
    }
  }

  /// Places after signs that part the pieces of a recurrence.
  private func jointEnds(at place: Int) -> [Int] {
    var end = place
    while tokens[end]?.isSign(",", ";", "(", ")", ":") == true { end += 1 }
    // "hằng tháng/quý/năm".
    if end == place, tokens[place]?.isSign("/") == true, !cycleUnits(at: place + 1).isEmpty { return [place + 1] }
    let and = tokens.ends(of: .and, at: end)
    return (end > place ? [end] : []) + and
  }

  private mutating func additions(to before: Partial, at place: Int) -> [Parsed<Partial>] {
    var found: [Parsed<Partial>] = []
    for cycle in cycles(at: place) {
      var after = before.adding(cycle.value.cycle)
      after.anchors += cycle.value.anchors
      if !cycle.value.quota.isEmpty { after.quota = cycle.value.quota }
      found.append(Parsed(value: after, end: cycle.end))
    }
    if case .months = before.cycle {
      for unit in cycleUnits(at: place) {
        found.append(Parsed(value: before.adding(.months(unit.value)), end: unit.end))
      }
    }
    for anchor in anchors(at: place, cycle: before.cycle).all where before.anchors.count < 12 {
      var after = before
      after.anchors += anchor.value.anchors
      if let cycle = anchor.value.cycle { after = after.adding(cycle) }
      found.append(Parsed(value: after, end: anchor.end))
    }
    if before.cycle != nil, let quota = quota(at: place) {
      var after = before
      after.quota = quota.value
      found.append(Parsed(value: after, end: quota.end))
    }
    if let cycle = before.cycle, let tail = endOfTail(at: place, of: cycle) {
      found.append(Parsed(value: before, end: tail))
    }
    found += stretches(of: before, at: place)
    return found
  }

  // MARK: Cycles

  private struct Cycle {
    var cycle: Recurrence.Cycle
    var anchors: [Recurrence.Anchor] = []
    var quota = ""
  }

  /// "hằng tháng", "mỗi quý", "định kỳ 6 tháng", "3 tháng/lần", "01 lần/quý", "thường xuyên", "cuối mỗi quý".
  private func cycles(at place: Int) -> [Parsed<Cycle>] {
    var found: [Parsed<Cycle>] = []
    let starts = [place] + [TimeWord.verb, .within, .filler].flatMap { tokens.ends(of: $0, at: place) }
    for start in starts {
      for every in everies(at: start) { found.append(Parsed(value: Cycle(cycle: every.value), end: every.end)) }
      for (word, anchor) in [(TimeWord.start, Recurrence.Anchor.start), (.middle, .middle), (.end, .end)] {
        for end in tokens.ends(of: word, at: start) {
          for every in everies(at: end, needsEvery: true) {
            found.append(Parsed(value: Cycle(cycle: every.value, anchors: [anchor]), end: every.end))
          }
        }
      }
      found += rates(at: start)
    }
    return found
  }

  private func everies(at place: Int, needsEvery: Bool = false) -> [Parsed<Recurrence.Cycle>] {
    var found: [Parsed<Recurrence.Cycle>] = []
    if !needsEvery {
      let goesOn = tokens.end(of: .goesOn, at: place) ?? place
      for end in tokens.ends(of: .always, at: place) where end >= goesOn {
        found.append(Parsed(value: .always, end: end))
      }
      for end in tokens.ends(of: .regular, at: place) {
        for cycle in cyclesNamed(at: end) + everies(at: end) { found.append(cycle) }
        found.append(Parsed(value: .always, end: end))
      }
      // "3 tháng một lần", "06 tháng/lần".
      for cycle in cyclesNamed(at: place) {
        for end in endsOfOnce(at: cycle.end) { found.append(Parsed(value: cycle.value, end: end)) }
      }
    }
    for end in tokens.ends(of: .every, at: place) {
      // "các năm 2025, 2026" are those years.
      for cycle in cyclesNamed(at: end) where tokens[end - 1]?.key != "cac" || tokens[cycle.end]?.number == nil {
        for once in endsOfOnce(at: cycle.end) { found.append(Parsed(value: cycle.value, end: once)) }
        found.append(cycle)
      }
      if tokens.has(.day, at: end), let day = tokens.end(of: .day, at: end) {
        found.append(Parsed(value: .always, end: day))
      }
    }
    return found
  }

  /// "/lần", "một lần", "1 lần".
  private func endsOfOnce(at place: Int) -> [Int] {
    if tokens[place]?.isSign("/") == true {
      return tokens.ends(of: .times, at: place + 1)
        + numbers(at: place + 1).all.filter { $0.value == 1 }.flatMap { tokens.ends(of: .times, at: $0.end) }
    }
    return numbers(at: place).all.filter { $0.value == 1 }.flatMap { tokens.ends(of: .times, at: $0.end) }
  }

  private func cyclesNamed(at place: Int) -> [Parsed<Recurrence.Cycle>] {
    var found = cycleUnits(at: place).map { Parsed(value: Recurrence.Cycle.months($0.value), end: $0.end) }
    let counted = numbers(at: place).all + [Parsed(value: 1, end: place)]
    for count in counted where count.value > 0 {
      for end in tokens.ends(of: .week, at: count.end) where tokens[count.end]?.key == "tuan" {
        found.append(Parsed(value: .weeks(count.value), end: end))
      }
    }
    return found
  }

  /// "tháng" (1), "quý" (3), "6 tháng", "nửa năm", "năm" (12), in months.
  private func cycleUnits(at place: Int) -> [Parsed<Int>] {
    var found: [Parsed<Int>] = []
    for count in numbers(at: place).all + [Parsed(value: 1, end: place)] where count.value > 0 {
      for (word, months) in [(TimeWord.month, 1), (.quarter, 3), (.year, 12)] {
        for end in tokens.ends(of: word, at: count.end) where (tokens[count.end]?.key.count ?? 0) > 2 {
          if count.value * months <= 60 { found.append(Parsed(value: count.value * months, end: end)) }
        }
      }
    }
    if let half = tokens.end(of: .half, at: place), let year = tokens.end(of: .year, at: half) {
      found.append(Parsed(value: 6, end: year))
    }
    return found
  }

  /// "01 lần/quý", "1 lần mỗi quý", "02 tin, bài/tháng".
  private func rates(at place: Int) -> [Parsed<Cycle>] {
    var found: [Parsed<Cycle>] = []
    let start = tokens.end(of: .least, at: place) ?? place
    guard let count = numbers(at: start).all.first else { return [] }
    for end in count.end..<min(count.end + 6, tokens.count) {
      let words = text(place, end)
      if tokens[end]?.isSign("/") == true {
        for cycle in cyclesNamed(at: end + 1) where end > count.end && isNoun(count.end, end) {
          found.append(Parsed(value: Cycle(cycle: cycle.value, quota: words), end: cycle.end))
        }
      } else if end > count.end, isNoun(count.end, end) {
        for every in tokens.ends(of: .every, at: end) {
          for cycle in cyclesNamed(at: every) {
            found.append(Parsed(value: Cycle(cycle: cycle.value, quota: words), end: cycle.end))
          }
        }
      }
    }
    return found
  }

  // MARK: Quotas and tails

  /// "01 sản phẩm", "ít nhất 02 tin, bài" after a cycle.
  private func quota(at place: Int) -> Parsed<String>? {
    let start = tokens.end(of: .least, at: place) ?? place
    guard let count = numbers(at: start).all.first else { return nil }
    var end = count.end
    while end < tokens.count, end - count.end < 6,
      isNoun(end, end + 1) || tokens[end]?.isSign(",", "/") == true && isNoun(end + 1, end + 2)
    {
      end += 1
    }
    return end > count.end ? Parsed(value: text(place, end), end: end) : nil
  }

  /// Whether the tokens are words of a thing that is counted: none of them speaks of time, and "lần" does.
  private func isNoun(_ start: Int, _ end: Int) -> Bool {
    guard end <= tokens.count, start < end else { return false }
    return (start..<end).allSatisfy { place in
      guard tokens.tokens[place].kind == .word else { return tokens.tokens[place].isSign(",") && place > start }
      return tokens.lexemes[place].allSatisfy { lexeme in
        switch lexeme.word {
        case .times, .verb, .document, .number, .least, .of: true
        default: false
        }
      }
    }
  }

  private func text(_ start: Int, _ end: Int) -> String {
    tokens.tokens[start..<end].enumerated().map { ($0 > 0 && $1.isSpaced ? " " : "") + $1.text }.joined()
  }

  /// "trong quá trình thực hiện …", "theo quy định", "khi có yêu cầu": how it goes on, not when.
  private func endOfTail(at place: Int, of cycle: Recurrence.Cycle) -> Int? {
    guard var end = tokens.end(of: .alwaysTail, at: place) else { return nil }
    while cycle == .always, let token = tokens[end], !token.isSign(";", "."), end - place < 24 { end += 1 }
    return end
  }

  // MARK: The stretch

  private mutating func stretches(of before: Partial, at place: Int) -> [Parsed<Partial>] {
    var found: [Parsed<Partial>] = []
    for bound in bounds(at: place).all where bound.value.bound == nil || bound.value.bound == .within {
      for period in periods(at: bound.end).all where isStretch(period.value, of: before.cycle) {
        var after = before
        after.within.append(period.value)
        found.append(Parsed(value: after, end: period.end))
      }
    }
    if let from = tokens.end(of: .from, at: place) {
      for period in periods(at: from).all {
        var after = before
        after.from = period.value
        found.append(Parsed(value: after, end: period.end))
      }
    }
    for until in tokens.ends(of: .until, at: place)
      + (before.from != nil && tokens[place]?.isSign("-") == true ? [place + 1] : [])
    {
      for bound in bounds(at: until).all where bound.value.bound != .after {
        for period in periods(at: bound.end).all {
          if case .date(_, nil) = period.value.name { continue }
          var after = before
          after.until = period.value
          found.append(Parsed(value: after, end: period.end))
        }
      }
    }
    return found
  }

  /// Whether work with that cycle can come back within the period.
  private func isStretch(_ period: TimePeriod, of cycle: Recurrence.Cycle?) -> Bool {
    switch period.name {
    case .year, .months: true
    case .quarter: cycle != .months(3) && cycle != .months(6) && cycle != .months(12)
    case .month: cycle == .always || cycle == .weeks(1) || cycle == nil
    default: false
    }
  }
}
