/// Days: dates, days of the week, distances, holidays.
extension TimeParser {
  // MARK: Dates

  mutating func dates(at place: Int) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    addISO(at: place, to: &found)
    addDates(at: place, isSaid: false, to: &found)
    for end in tokens.ends(of: .day, at: place) where end > place && (tokens[place]?.key.count ?? 0) > 1 {
      addISO(at: end, to: &found)
      addDates(at: end, isSaid: true, to: &found)
    }
    return found
  }

  /// "2025-06-30".
  private func addISO(at place: Int, to found: inout Parses<TimePeriod>) {
    guard let year = tokens[place], year.digits == 4, let month = tokens[place + 2], month.digits <= 2,
      let day = tokens[place + 4], day.digits <= 2, tokens[place + 1]?.isSign("-", "/") == true,
      tokens[place + 3]?.isSign("-", "/") == true, let number = year.number, let m = month.number, let d = day.number
    else { return }
    found.add(TimePeriod(.date(day: d, month: .number(m)), year: .number(number)), end: place + 5)
  }

  private func addDates(at place: Int, isSaid: Bool, to found: inout Parses<TimePeriod>) {
    for day in numbers(at: place).all where isSaid || tokens[place]?.number != nil {
      addSignedDates(day, isSaid: isSaid, to: &found)
      for start in [day.end] + tokens.ends(of: .of, at: day.end) {
        for month in unitEnds(of: .month, at: start) where (tokens[start]?.key.count ?? 0) > 1 {
          for which in which(at: month).all {
            found.add(TimePeriod(.date(day: day.value, month: which.value)), end: which.end)
          }
          for number in numbers(at: month).all {
            for year in years(at: number.end).all where !isFiveOfYear(month, year) {
              found.add(
                TimePeriod(.date(day: day.value, month: .number(number.value)), year: year.value), end: year.end)
            }
          }
        }
      }
      if isSaid { found.add(TimePeriod(.date(day: day.value, month: nil)), end: day.end) }
    }
  }

  /// "30/6/2025", "30.6", "15-11-2025".
  private func addSignedDates(_ day: Parsed<Int>, isSaid: Bool, to found: inout Parses<TimePeriod>) {
    guard let sign = tokens[day.end], sign.isSign("/", ".", "-"), let token = tokens[day.end + 1],
      let month = token.number, token.digits <= 2
    else { return }
    let isDash = sign.isSign("-")
    let after = day.end + 2
    let name = TimePeriod.Name.date(day: day.value, month: .number(month))
    if isDash {
      guard month < 13 else { return }
      if tokens[after]?.isSign("-") == true, let year = tokens[after + 1],
        year.digits == 4 || year.digits == 2 && !year.isSpaced
      {
        let number = year.number ?? 0
        found.add(TimePeriod(name, year: .number(year.digits == 2 ? 2000 + number : number)), end: after + 2)
      }
      if !sign.isSpaced, !token.isSpaced, !(tokens[after]?.isSign("/", "-", ".") ?? false) {
        found.add(TimePeriod(name), end: after)
      }
      return
    }
    // "1.5" may be the number of a criterion.
    for year in years(at: after).all where !(manner.isSearching && sign.isSign(".") && year.value == nil) {
      found.add(TimePeriod(name, year: year.value), end: year.end)
    }
  }

  // MARK: Days of the week

  /// "thứ sáu", "thứ sáu tuần sau", "thứ Sáu, ngày 13/6", "t6".
  mutating func weekdays(at place: Int) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    guard place < tokens.lexemes.count else { return found }
    for lexeme in tokens.lexemes[place] {
      guard case .weekday(let day) = lexeme.word else { continue }
      if tokens[place]?.key == "t" {
        guard manner.hasShortWeekdays, tokens[place + 1]?.isSpaced == false else { continue }
      }
      if tokens[place]?.key == "cn", !manner.hasShortWeekdays { continue }
      addWeekday(day, at: lexeme.end, to: &found)
    }
    return found
  }

  private mutating func addWeekday(_ day: Int, at place: Int, to found: inout Parses<TimePeriod>) {
    // The date beside it tells which one.
    var starts = [place]
    if tokens[place]?.isSign(",", "(") == true { starts.append(place + 1) }
    for start in starts {
      for date in dates(at: start).all {
        guard case .date = date.value.name else { continue }
        var period = date.value
        period.weekday = day
        found.add(period, end: tokens[date.end]?.isSign(")") == true ? date.end + 1 : date.end)
      }
    }
    for week in tokens.ends(of: .week, at: place) where tokens[place]?.key == "tuan" {
      for which in which(at: week).all {
        if case .shifted(let shift) = which.value { found.add(TimePeriod(.weekday(day, week: shift)), end: which.end) }
      }
    }
    for which in which(at: place).all {
      if case .shifted(let shift) = which.value { found.add(TimePeriod(.weekday(day, week: shift)), end: which.end) }
    }
    found.add(TimePeriod(.weekday(day, week: nil)), end: place)
  }

  // MARK: Distances

  /// "+7", "3 ngày nữa", "10 ngày làm việc", "nửa tháng", each perhaps with the day from which it counts.
  mutating func distances(at place: Int) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    let isPlus = tokens[place]?.isSign("+") == true
    let start = isPlus ? place + 1 : place
    for count in counts(at: start).all {
      if isPlus { add(count.value, .days, at: count.end, to: &found) }
      for (word, size, step) in [
        (TimeWord.workingDay, 1, TimePeriod.Step.workingDays), (.day, 1, .days), (.week, 7, .days),
        (.month, 1, .months),
        (.quarter, 3, .months), (.year, 12, .months),
      ] {
        for end in tokens.ends(of: word, at: count.end) where isUnit(at: count.end, plus: isPlus) {
          add(count.value * size, step, at: end, to: &found)
        }
      }
    }
    if let half = tokens.end(of: .half, at: place) {
      for end in tokens.ends(of: .month, at: half) where tokens[half]?.key == "thang" {
        add(15, .days, at: end, to: &found)
      }
    }
    return found
  }

  /// A unit by one letter stands right behind a number in figures, or after a plus.
  private func isUnit(at place: Int, plus: Bool) -> Bool {
    guard let token = tokens[place], token.key.count < 3, token.key != "tu" else { return true }
    return plus || !token.isSpaced && manner.hasShortWeekdays
  }

  private func counts(at place: Int) -> Parses<Int> {
    var found = Parses<Int>()
    if let number = tokens[place]?.number, tokens[place]?.digits ?? 9 <= 4, number <= 3660 {
      found.add(number, end: place + 1)
    }
    let isRoman = tokens[place]?.key.allSatisfy { "iv".contains($0) } ?? true
    for number in numbers(at: place).all where !isRoman { found.add(number.value, end: number.end) }
    return found
  }

  private mutating func add(_ count: Int, _ step: TimePeriod.Step, at place: Int, to found: inout Parses<TimePeriod>) {
    guard 0...3660 ~= count else { return }
    for end in tokens.ends(of: .ahead, at: place) + [place] {
      for from in tokens.ends(of: .from, at: end) + tokens.ends(of: .after, at: end) where end == place {
        for day in periods(at: from).all {
          found.add(TimePeriod(.ahead(count, step, from: day.value)), end: day.end)
        }
      }
      found.add(TimePeriod(.ahead(count, step, from: nil)), end: end)
    }
    for end in tokens.ends(of: .last, at: place) { found.add(TimePeriod(.ahead(-count, step, from: nil)), end: end) }
  }

  // MARK: Holidays

  func holidays(at place: Int) -> Parses<TimePeriod> {
    var found = Parses<TimePeriod>()
    for start in [place] + tokens.ends(of: .holidayPrefix, at: place) {
      for name in TimeLexicon.holidays + manner.holidays {
        let end = start + name.count
        guard !name.isEmpty, end <= tokens.count,
          zip(tokens.tokens[start..<end], name).allSatisfy({ $0.kind == .word && $0.key == $1 })
        else { continue }
        addHoliday(start, end, to: &found)
      }
      // "lễ 30/4", "lễ 2/9".
      guard start > place, let day = tokens[start]?.number, tokens[start + 1]?.isSign("/", "-") == true,
        let month = tokens[start + 2]?.number, [[30, 4], [2, 9], [1, 5], [1, 1]].contains([day, month])
      else { continue }
      let name =
        day == 30 ? "Ngày Chiến thắng" : day == 2 ? "Quốc khánh" : month == 5 ? "Quốc tế Lao động" : "Tết Dương lịch"
      for year in years(at: start + 3).all { found.add(TimePeriod(.holiday(name), year: year.value), end: year.end) }
    }
    return found
  }

  private func addHoliday(_ start: Int, _ end: Int, to found: inout Parses<TimePeriod>) {
    let words = tokens.tokens[start..<end].map { String($0.text) }.joined(separator: " ")
    for year in years(at: end).all { found.add(TimePeriod(.holiday(words), year: year.value), end: year.end) }
  }
}

extension TimeLexicon {
  /// Names by which people know the public holidays, folded, word by word.
  static let holidays: [[String]] = [
    "tết", "tết nguyên đán", "tết âm lịch", "tết cổ truyền", "tết ta", "tết dương lịch", "tết tây", "giỗ tổ",
    "giỗ tổ hùng vương", "quốc khánh", "quốc tế lao động", "ngày chiến thắng", "giải phóng miền nam", "ngày quốc khánh",
  ].map { $0.split(separator: " ").map { String($0).foldedSpelling } }
}
