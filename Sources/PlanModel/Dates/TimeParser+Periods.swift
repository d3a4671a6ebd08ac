/// Stretches of time: days, months, quarters, years, weeks, distances, holidays, and parts of them.
extension TimeParser {
  /// The periods that may begin here.
  ///
  /// - Parameter prefersMonths: whether "T6" is June even where people type it for Friday.
  mutating func periods(at place: Int, prefersMonths: Bool = false) -> Parses<TimePeriod> {
    let key = place * 2 + (prefersMonths ? 1 : 0)
    if let known = knownPeriods[key] { return known }
    var found = Parses<TimePeriod>()
    for start in starts(at: place) {
      if !prefersMonths { found.add(weekdays(at: start)) }
      found.add(parts(at: start))
      found.add(units(at: start))
      if prefersMonths { found.add(weekdays(at: start)) }
    }
    knownPeriods[key] = found
    return found
  }

  /// The place itself, and the places after words that say nothing here: "các", "sáng", "17 giờ 30".
  private func starts(at place: Int) -> [Int] {
    var starts = [place]
    var next = 0
    while next < starts.count, next < 8 {
      let here = starts[next]
      next += 1
      var ends = tokens.ends(of: .filler, at: here) + tokens.ends(of: .time, at: here)
      if let hour = endOfHour(at: here) { ends.append(hour) }
      if here > place, tokens[here]?.isSign(",") == true { ends.append(here + 1) }
      starts += ends.filter { !starts.contains($0) }
    }
    return starts
  }

  /// "17 giờ", "17h30", "17:00", "17 giờ 30 phút".
  private func endOfHour(at place: Int) -> Int? {
    guard let hour = tokens[place]?.number, hour < 25, tokens[place]?.digits ?? 9 <= 2 else { return nil }
    var end: Int
    if tokens[place + 1]?.isSign(":") == true {
      end = place + 2
    } else if let word = tokens.end(of: .hour, at: place + 1) {
      end = word
    } else {
      return nil
    }
    if let minute = tokens[end]?.number, minute < 60, tokens[end]?.digits == 2, tokens[end + 1]?.isSign("/") != true {
      end += 1
      if tokens[end]?.key == "phut" || tokens[end]?.isSign("'", "’", "′") == true { end += 1 }
    } else if tokens[place + 1]?.isSign(":") == true {
      return nil
    }
    return end
  }

  // MARK: Numbers and years

  /// A number of a unit: digits, Roman, or a word.
  func numbers(at place: Int) -> Parses<Int> {
    var found = Parses<Int>()
    if let number = tokens[place]?.number, tokens[place]?.digits ?? 9 <= 2 { found.add(number, end: place + 1) }
    guard place < tokens.lexemes.count else { return found }
    for lexeme in tokens.lexemes[place] {
      if case .number(let number) = lexeme.word { found.add(number, end: lexeme.end) }
    }
    return found
  }

  /// This, next or last one.
  func which(at place: Int) -> Parses<TimePeriod.Which> {
    var found = Parses<TimePeriod.Which>()
    for (word, shift) in [(TimeWord.this, 0), (.next, 1), (.last, -1)] {
      for end in tokens.ends(of: word, at: place) { found.add(.shifted(shift), end: end) }
    }
    return found
  }

  private func isYear(_ token: TimeToken?) -> Bool {
    token.map { $0.digits == 4 && 1900...2999 ~= $0.number ?? 0 } ?? false
  }

  /// The year after a unit: "/2025", "năm 2025", "năm sau"; or none.
  func years(at place: Int) -> Parses<TimePeriod.Which?> {
    var found = Parses<TimePeriod.Which?>()
    if let sign = tokens[place], sign.isSign("/", "-", "."), isYear(tokens[place + 1]) {
      found.add(.number(tokens[place + 1]?.number ?? 0), end: place + 2)
    }
    if let sign = tokens[place], sign.isSign("/", "."), let year = tokens[place + 1], year.digits == 2, !year.isSpaced {
      found.add(.number(2000 + (year.number ?? 0)), end: place + 2)
    }
    if isYear(tokens[place]) { found.add(.number(tokens[place]?.number ?? 0), end: place + 1) }
    var starts = [place]
    if tokens[place]?.isSign(",") == true { starts.append(place + 1) }
    if let of = tokens.end(of: .of, at: place) { starts.append(of) }
    if tokens[place]?.key == "sang" { starts.append(place + 1) }
    for start in starts { addNamedYears(at: start, isOf: start > place, to: &found) }
    found.add(nil, end: place)
    return found
  }

  private func addNamedYears(at place: Int, isOf: Bool, to found: inout Parses<TimePeriod.Which?>) {
    for end in tokens.ends(of: .year, at: place) {
      guard tokens[place]?.key == "nam" else { continue }
      if isYear(tokens[end]) { found.add(.number(tokens[end]?.number ?? 0), end: end + 1) }
      for which in which(at: end).all { found.add(which.value, end: which.end) }
      if isOf { found.add(.shifted(tokens[place - 1]?.key == "sang" ? 1 : 0), end: end) }
    }
  }

  /// Whether "năm" there is no five but the word before a year: "6 tháng năm 2025".
  func isFiveOfYear(_ place: Int, _ year: Parsed<TimePeriod.Which?>) -> Bool {
    tokens[place]?.key == "nam" && year.value != nil && isYear(tokens[place + 1])
  }

  // MARK: Parts

  private mutating func parts(at place: Int) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    func add(_ part: TimePeriod.Part, at end: Int, _ parser: inout TimeParser) {
      for start in [end] + parser.tokens.ends(of: .of, at: end) {
        for unit in parser.units(at: start).all {
          var period = unit.value
          if period.part == .whole { period.part = part } else if part != .end { continue }
          found.add(period, end: unit.end)
        }
      }
    }
    for (word, part) in [
      (TimeWord.start, TimePeriod.Part.start), (.middle, .middle), (.end, .end), (.whole, .whole),
    ] {
      for end in tokens.ends(of: word, at: place) {
        add(part, at: end, &self)
        // "hết nửa đầu tháng 6", "hết cuối tháng".
        if part == .end {
          found.add(parts(at: end))
          found.add(weekdays(at: end))
        }
      }
    }
    if let half = tokens.end(of: .half, at: place) {
      for end in tokens.ends(of: .start, at: half) { add(.firstHalf, at: end, &self) }
      for end in tokens.ends(of: .end, at: half) { add(.secondHalf, at: end, &self) }
      for end in tokens.ends(of: .year, at: half) { addHalfYear(at: end, to: &found) }
    }
    return found
  }

  /// "nửa năm", "nửa năm đầu 2025".
  private func addHalfYear(at place: Int, to found: inout Parses<TimePeriod>) {
    for (word, part) in [(TimeWord.start, TimePeriod.Part.firstHalf), (.end, .secondHalf)] {
      for end in tokens.ends(of: word, at: place) {
        for year in years(at: end).all { found.add(TimePeriod(.year, year: year.value, part: part), end: year.end) }
      }
    }
    for year in years(at: place).all { found.add(TimePeriod(.year, year: year.value, part: .firstHalf), end: year.end) }
  }

  // MARK: Units

  mutating func units(at place: Int) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    found.add(dates(at: place))
    found.add(partsOfYear(at: place))
    found.add(rows(at: place))
    found.add(wholeYears(at: place))
    found.add(distances(at: place))
    for lexeme in place < tokens.count ? tokens.lexemes[place] : [] {
      if case .near(let days) = lexeme.word { found.add(TimePeriod(.near(days)), end: lexeme.end) }
      if lexeme.word == .event { found.add(TimePeriod(.event), end: lexeme.end) }
    }
    found.add(holidays(at: place))
    return found
  }

  /// Months, quarters, weeks.
  private func rows(at place: Int) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    func add(_ word: TimeWord, _ make: (TimePeriod.Which) -> TimePeriod.Name) {
      for end in unitEnds(of: word, at: place) {
        for which in which(at: end).all { found.add(TimePeriod(make(which.value)), end: which.end) }
        for number in numbers(at: end).all {
          for year in years(at: number.end).all where !isFiveOfYear(end, year) {
            found.add(TimePeriod(make(.number(number.value)), year: year.value), end: year.end)
          }
        }
        found.add(TimePeriod(make(.shifted(0))), end: end)
      }
    }
    add(.month) { .month($0) }
    add(.quarter) { .quarter($0) }
    for end in tokens.ends(of: .week, at: place) where tokens[place]?.key == "tuan" {
      for which in which(at: end).all {
        if case .shifted(let shift) = which.value { found.add(TimePeriod(.week(shift)), end: which.end) }
      }
      found.add(TimePeriod(.week(0)), end: end)
    }
    // "6/2025", "06-2025".
    if let month = tokens[place], month.digits <= 2, let number = month.number, isYear(tokens[place + 2]),
      tokens[place + 1]?.isSign("/", "-") == true
    {
      found.add(TimePeriod(.month(.number(number)), year: .number(tokens[place + 2]?.number ?? 0)), end: place + 3)
    }
    return found
  }

  private func wholeYears(at place: Int) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    if isYear(tokens[place]), tokens[place + 1]?.isSign("/") != true {
      found.add(TimePeriod(.year, year: .number(tokens[place]?.number ?? 0)), end: place + 1)
    }
    for end in tokens.ends(of: .year, at: place) where tokens[place]?.key == "nam" {
      if isYear(tokens[end]) { found.add(TimePeriod(.year, year: .number(tokens[end]?.number ?? 0)), end: end + 1) }
      for which in which(at: end).all { found.add(TimePeriod(.year, year: which.value), end: which.end) }
      found.add(TimePeriod(.year, year: nil), end: end)
    }
    if tokens[place]?.key == "giai", tokens[place + 1]?.key == "doan" { found.add(wholeYears(at: place + 2)) }
    return found
  }

  /// "6 tháng đầu năm 2025", "hai quý cuối năm", "6T/2025", "tháng cuối quý II", "tháng cuối năm".
  private func partsOfYear(at place: Int) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    for count in numbers(at: place).all {
      for (word, size) in [(TimeWord.month, 1), (.quarter, 3)] {
        for end in tokens.ends(of: word, at: count.end) {
          let months = count.value * size
          guard 1...11 ~= months else { continue }
          for (side, areLast) in [(TimeWord.start, false), (.end, true), (.remaining, true)] {
            for sided in tokens.ends(of: side, at: end) {
              addYear(of: .months(months, areLast: areLast), at: sided, to: &found)
            }
          }
          // "6 tháng năm 2025", "9T/2025": what reports call so.
          guard months % 3 == 0 else { continue }
          for year in years(at: end).all where year.value != nil {
            found.add(TimePeriod(.months(months, areLast: false), year: year.value), end: year.end)
          }
        }
      }
    }
    for end in unitEnds(of: .month, at: place) {
      for (side, isLast) in [(TimeWord.start, false), (.end, true)] {
        for sided in tokens.ends(of: side, at: end) {
          for start in [sided] + tokens.ends(of: .of, at: sided) {
            addMonthOfQuarter(isLast, at: start, to: &found)
            // "những tháng cuối năm" are no single month.
            let areSeveral = place > 0 && ["cac", "nhung"].contains(tokens[place - 1]?.key)
            for year in tokens.ends(of: .year, at: start) where tokens[start]?.key == "nam" {
              for stated in years(at: start).all + [Parsed(value: nil, end: year)] where stated.end > start {
                let period =
                  areSeveral
                  ? TimePeriod(.year, year: stated.value, part: isLast ? .end : .start)
                  : TimePeriod(.month(.number(isLast ? 12 : 1)), year: stated.value)
                found.add(period, end: stated.end)
              }
            }
          }
        }
      }
    }
    return found
  }

  private func addMonthOfQuarter(_ isLast: Bool, at place: Int, to found: inout Parses<TimePeriod>) {
    for quarter in unitEnds(of: .quarter, at: place) {
      for number in numbers(at: quarter).all {
        for year in years(at: number.end).all {
          let name = TimePeriod.Name.monthOfQuarter(isLast: isLast, .number(number.value))
          found.add(TimePeriod(name, year: year.value), end: year.end)
        }
      }
      for which in which(at: quarter).all {
        found.add(TimePeriod(.monthOfQuarter(isLast: isLast, which.value)), end: which.end)
      }
    }
  }

  /// Adds a name with the year that follows: "(của) năm 2025", "năm sau", "năm", "/2025".
  private func addYear(of name: TimePeriod.Name, at place: Int, to found: inout Parses<TimePeriod>) {
    for start in [place] + tokens.ends(of: .of, at: place) {
      for year in years(at: start).all where year.value != nil {
        found.add(TimePeriod(name, year: year.value), end: year.end)
      }
      for end in tokens.ends(of: .year, at: start) where tokens[start]?.key == "nam" {
        found.add(TimePeriod(name), end: end)
      }
    }
  }
}
