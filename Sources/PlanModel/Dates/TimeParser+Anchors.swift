/// Days within each period of recurring work, and documents that are cited.
extension TimeParser {
  /// Days within a period, and the cycle that they imply.
  struct Anchors {
    var anchors: [Recurrence.Anchor]
    var cycle: Recurrence.Cycle?
  }

  /// "ngày 15", "trước ngày 20 của tháng cuối quý", "ngày 05 tháng sau", "vào thứ Sáu", "15/6 và 15/12", "cuối tháng".
  mutating func anchors(at place: Int, cycle: Recurrence.Cycle?) -> Parses<Anchors> {
    var found = Parses<Anchors>()
    for bound in bounds(at: place).all where bound.value.bound != .after {
      var starts = [bound.end]
      if let time = tokens.end(of: .time, at: bound.end) { starts.append(time) }
      for start in starts {
        for weekday in weekdays(at: start).all {
          guard case .weekday(let day, nil) = weekday.value.name else { continue }
          found.add(Anchors(anchors: [.weekday(day)]), end: weekday.end)
        }
        addDays(at: start, to: &found)
        addDates(at: start, cycle: cycle, to: &found)
        addParts(at: start, cycle: cycle, to: &found)
        for month in monthsInCycle(at: start) {
          found.add(Anchors(anchors: [.endOfMonth(month.value.month)], cycle: month.value.cycle), end: month.end)
        }
      }
    }
    return found
  }

  /// "ngày 15", "ngày 10, 20, 30", each perhaps of a month of the cycle.
  private func addDays(at place: Int, to found: inout Parses<Anchors>) {
    for start in tokens.ends(of: .day, at: place) where (tokens[place]?.key.count ?? 0) > 2 {
      var days: [Int] = []
      var end = start
      while let number = numbers(at: end).all.first {
        days.append(number.value)
        end = number.end
        // A date goes on.
        if let sign = tokens[end], sign.isSign("/", "-", ".") { return }
        addDays(days, at: end, to: &found)
        guard let joint = joint(at: end) else { break }
        end = tokens.end(of: .day, at: joint) ?? joint
        guard days.count < 12 else { break }
      }
    }
  }

  private func addDays(_ days: [Int], at place: Int, to found: inout Parses<Anchors>) {
    for start in [place] + tokens.ends(of: .of, at: place) {
      for month in monthsInCycle(at: start) {
        found.add(
          Anchors(anchors: days.map { .day($0, month: month.value.month) }, cycle: month.value.cycle), end: month.end)
      }
      // "ngày 15 của tháng", "ngày 05 tháng sau".
      for unit in tokens.ends(of: .month, at: start) where (tokens[start]?.key.count ?? 0) > 2 {
        if start > place { found.add(Anchors(anchors: days.map { .day($0, month: -1) }, cycle: .months(1)), end: unit) }
        for next in tokens.ends(of: .next, at: unit) + (tokens[unit]?.key == "lien" ? [unit + 2] : [])
        where next <= tokens.count {
          found.add(Anchors(anchors: days.map { .day($0, month: 0) }), end: next)
        }
      }
    }
    found.add(Anchors(anchors: days.map { .day($0, month: -1) }), end: place)
  }

  private func joint(at place: Int) -> Int? {
    if let and = tokens.end(of: .and, at: place) { return and }
    guard tokens[place]?.isSign(",", ";", "&") == true else { return nil }
    return tokens.end(of: .and, at: place + 1) ?? place + 1
  }

  /// "tháng cuối (của) (mỗi) quý", "tháng đầu quý sau": a month of each quarter.
  private func monthsInCycle(at place: Int) -> [Parsed<(month: Int, cycle: Recurrence.Cycle?)>] {
    var found: [Parsed<(month: Int, cycle: Recurrence.Cycle?)>] = []
    for unit in tokens.ends(of: .month, at: place) where (tokens[place]?.key.count ?? 0) > 2 {
      for (side, month) in [(TimeWord.start, 1), (.end, -1), (.middle, 2)] {
        for sided in tokens.ends(of: side, at: unit) {
          var starts = [sided]
          for word in [TimeWord.of, .every, .of] { starts += starts.flatMap { tokens.ends(of: word, at: $0) } }
          for start in starts {
            for quarter in tokens.ends(of: .quarter, at: start) where (tokens[start]?.key.count ?? 0) > 2 {
              guard numbers(at: quarter).all.isEmpty else { continue }
              for next in tokens.ends(of: .next, at: quarter) where month == 1 {
                found.append(Parsed(value: (0, .months(3)), end: next))
              }
              found.append(Parsed(value: (month, .months(3)), end: quarter))
            }
          }
        }
      }
    }
    return found
  }

  /// "15/6 và 15/12", "tháng 3 và tháng 9" of each year.
  private mutating func addDates(at place: Int, cycle: Recurrence.Cycle?, to found: inout Parses<Anchors>) {
    guard cycle == nil || cycle == .months(12) || cycle == .months(6) else { return }
    for date in dates(at: place).all where date.value.year == nil {
      if case .date(let day, .number(let month)) = date.value.name {
        found.add(Anchors(anchors: [.day(day, month: month)], cycle: cycle == nil ? nil : .months(12)), end: date.end)
      }
    }
    for unit in units(at: place).all where unit.value.year == nil {
      switch unit.value.name {
      case .month(.number(let month)):
        found.add(Anchors(anchors: [.endOfMonth(month)], cycle: cycle == nil ? nil : .months(12)), end: unit.end)
      case .quarter(.number(let quarter)):
        found.add(Anchors(anchors: [.endOfMonth(3 * quarter)], cycle: cycle == nil ? nil : .months(12)), end: unit.end)
      default: break
      }
    }
  }

  /// "cuối tháng", "đầu quý", "cuối kỳ" beside the cycle itself.
  private func addParts(at place: Int, cycle: Recurrence.Cycle?, to found: inout Parses<Anchors>) {
    for (word, anchor) in [(TimeWord.start, Recurrence.Anchor.start), (.middle, .middle), (.end, .end)] {
      for side in tokens.ends(of: word, at: place) {
        for (unit, months) in [(TimeWord.month, 1), (.quarter, 3), (.year, 12), (.times, 0)] {
          for end in tokens.ends(of: unit, at: side)
          where (tokens[side]?.key.count ?? 0) > 1 && numbers(at: end).all.isEmpty {
            guard months == 0 || cycle == nil || cycle == .months(months) else { continue }
            // A cycle must still be named: "cuối tháng" alone is a day.
            found.add(Anchors(anchors: [anchor]), end: end)
          }
        }
        for week in tokens.ends(of: .week, at: side) where tokens[side]?.key == "tuan" {
          if cycle == nil || cycle == .weeks(1) { found.add(Anchors(anchors: [anchor]), end: week) }
        }
      }
    }
  }

  // MARK: Documents

  /// "theo Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh": as written.
  mutating func references(at place: Int) -> Parses<String> {
    var found = Parses<String>()
    if let according = tokens.end(of: .according, at: place) {
      for start in [according] + tokens.ends(of: .according, at: according) {
        if let end = endOfNumbered(at: start) {
          found.add(text(from: place, to: end), end: end)
        } else if tokens.has(.document, at: start) {
          var end = start
          while let token = tokens[end], !token.isSign(",", ";", ")", ".") { end += 1 }
          found.add(text(from: place, to: end), end: end)
        }
      }
      // "theo tiến độ …".
      if !tokens.has(.document, at: according), tokens[according] == nil || tokens[according - 1]?.key == "do" {
        var end = according
        while let token = tokens[end], !token.isSign(",", ";", ")", ".") { end += 1 }
        found.add(text(from: place, to: end), end: end)
      }
    }
    if let end = endOfNumbered(at: place) { found.add(text(from: place, to: end), end: end) }
    return found
  }

  /// Where a document with its number ends: "Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh".
  mutating func endOfNumbered(at place: Int) -> Int? {
    guard let kind = tokens.end(of: .document, at: place) else { return nil }
    var end = kind
    if tokens[end]?.key == "so" { end += 1 }
    guard tokens[end]?.number != nil || tokens[end]?.isSign("…", ".") == true else { return nil }
    end += 1
    guard tokens[end]?.isSign("/", "-") == true || end > kind + 1 else { return nil }
    while let token = tokens[end], !token.isSpaced,
      token.kind == .word || token.number != nil || token.isSign("/", "-", "&")
    {
      end += 1
    }
    var starts = [end]
    if tokens[end]?.isSign(",") == true || tokens[end]?.isSign("(") == true { starts.append(end + 1) }
    for start in starts.reversed() { if let date = endOfDate(at: start) { end = date } }
    if tokens[end]?.isSign(")") == true, tokens.tokens[place..<end].contains(where: { $0.isSign("(") }) { end += 1 }
    if tokens[end]?.key == "cua" {
      while let token = tokens[end], !token.isSign(",", ";", ")", ".", "("),
        !tokens.has(.before, .by, .within, .verb, at: end)
      { end += 1 }
    }
    return end
  }

  private mutating func endOfDate(at place: Int) -> Int? {
    dates(at: place).all.filter { parsed in
      if case .date(_, .some) = parsed.value.name { true } else { false }
    }.map(\.end).max()
  }

  func text(from start: Int, to end: Int) -> String {
    guard start < end, end <= tokens.count else { return "" }
    return String(
      tokens.tokens[start].text.base[tokens.tokens[start].text.startIndex..<tokens.tokens[end - 1].text.endIndex])
  }
}
