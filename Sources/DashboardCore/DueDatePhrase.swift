import PlanModel

/// Reads due dates as people say them in a meeting, with or without marks: "cuối quý", "quý 2", "hết tháng 9",
/// "+2 tuần", "thứ sáu tuần sau", "trước Tết".
///
/// A period is its last day; a week ends on Friday, its last working day. Words around the date ("đến", "trước",
/// "ngày", "hết") say nothing more: a day that is named is the due day itself.
struct DueDatePhrase {
  let today: Day
  let defaultYear: Int
  let settings: Settings

  func day(of text: String) throws(DueDateFault) -> Day {
    let words = Self.words(of: text)
    guard !words.isEmpty else { throw .unreadable }
    if let day = try distance(words) { return day }
    if let day = near(words) ?? weekday(words) { return day }
    if let day = try period(words) { return day }
    if let day = try numbers(words) { return day }
    if let day = try holiday(words, of: text) { return day }
    throw .unreadable
  }

  private static let fillers: Set<String> = ["den", "han", "ngay", "vao", "trong", "la", "luc", "toi"]

  /// The words, folded, numbers apart from what they count ("2t", "+2tuan"), without those that say nothing here.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    for word in text.folded.split(whereSeparator: { $0.isWhitespace || $0 == "," }) {
      let digits = word.prefix { $0.isNumber || $0 == "+" }
      let rest = word.dropFirst(digits.count)
      if !digits.isEmpty, rest.first?.isLetter == true {
        words += [String(digits), String(rest)]
      } else {
        words.append(String(word))
      }
    }
    // "+2" and "+ 2" alike.
    if words.count > 1, words[0] == "+" { words.replaceSubrange(0...1, with: ["+" + words[1]]) }
    return words
  }

  // MARK: Distances

  /// "+7", "+2 tuần", "3 ngày nữa", "sau 1 tháng".
  private func distance(_ all: [String]) throws(DueDateFault) -> Day? {
    var words = all
    let isAhead = words.first?.hasPrefix("+") == true || words.last == "nua" || words.first == "sau"
    if words.last == "nua" { words.removeLast() }
    if words.first == "sau" { words.removeFirst() }
    guard isAhead, let count = words.first.flatMap({ Int($0) }) else { return nil }
    guard 0...3660 ~= count, words.count <= 4 else { throw .unreadable }
    let unit = words.dropFirst().joined(separator: " ")
    switch unit {
    case "", "ngay", "n", "d": return today.advanced(by: count)
    case "ngay lam viec", "nlv": return workingDay(after: count)
    case "tuan", "t", "w": return today.advanced(by: 7 * count)
    case "thang", "th", "m": return sameDay(monthsOn: count)
    case "quy", "q": return sameDay(monthsOn: 3 * count)
    case "nam", "y": return sameDay(monthsOn: 12 * count)
    default: throw .unreadable
    }
  }

  private func workingDay(after count: Int) -> Day {
    var (day, left) = (today, count)
    while left > 0 {
      day = day.advanced(by: 1)
      if settings.isWorkingDay(day) || day.days(since: today) > 5000 { left -= 1 }
    }
    return day
  }

  /// The same day of a later month, or its last one where it is shorter.
  private func sameDay(monthsOn count: Int) -> Day? {
    let months = today.year * 12 + today.month - 1 + count
    let (year, month) = (months / 12, months % 12 + 1)
    return Day(year: year, month: month, day: min(today.day, Day.length(ofMonth: month, year: year)))
  }

  // MARK: Days nearby

  private func near(_ words: [String]) -> Day? {
    let isNext = words.suffix(2) == ["tuan", "toi"]
    switch words.filter({ !Self.fillers.contains($0) }).joined(separator: " ") + (isNext ? " toi" : "") {
    case "hom nay", "nay": return today
    case "mai", "hom sau": return today.advanced(by: 1)
    case "kia", "mot": return today.advanced(by: 2)
    case "tuan", "tuan nay", "cuoi tuan", "cuoi tuan nay", "het tuan", "het tuan nay": return friday(weeksOn: 0)
    case "tuan sau", "cuoi tuan sau", "het tuan sau", "tuan toi", "cuoi tuan toi", "het tuan toi":
      return friday(weeksOn: 1)
    default: return nil
    }
  }

  private func friday(weeksOn count: Int) -> Day {
    let day = today.advanced(by: 5 - today.weekday + 7 * count)
    return day < today ? day.advanced(by: 7) : day
  }

  private static let weekdays: [String: Int] = [
    "thu hai": 1, "thu 2": 1, "t2": 1, "thu ba": 2, "thu 3": 2, "t3": 2, "thu tu": 3, "thu 4": 3, "t4": 3,
    "thu nam": 4, "thu 5": 4, "t5": 4, "thu sau": 5, "thu 6": 5, "t6": 5, "thu bay": 6, "thu 7": 6, "t7": 6,
    "chu nhat": 7, "cn": 7,
  ]

  /// "thứ sáu": the next one from tomorrow on; "thứ sáu tuần sau": that of next week; "… này" that of this week.
  private func weekday(_ all: [String]) -> Day? {
    var words = all
    while let first = words.first, Self.fillers.contains(first) || first == "truoc" { words.removeFirst() }
    let name = words.prefix(2).joined(separator: " ")
    let isShort = words.first.map { Self.weekdays[$0] != nil } ?? false
    guard let weekday = isShort ? Self.weekdays[words[0]] : Self.weekdays[name] else { return nil }
    let ofThisWeek = today.advanced(by: weekday - today.weekday)
    switch words.dropFirst(isShort ? 1 : 2).joined(separator: " ") {
    case "": return ofThisWeek > today ? ofThisWeek : ofThisWeek.advanced(by: 7)
    case "tuan nay", "nay": return ofThisWeek
    case "tuan sau", "tuan toi", "sau", "toi": return ofThisWeek.advanced(by: 7)
    default: return nil
    }
  }

  // MARK: Periods

  private static let sizes = ["thang": 1, "quy": 3, "q": 3, "nam": 12]

  /// "cuối quý", "quý 2", "quý II/2026", "hết tháng 9", "giữa tháng", "cuối năm", "tháng sau", "6 tháng đầu năm".
  private func period(_ all: [String]) throws(DueDateFault) -> Day? {
    var words = all.filter { !["het", "cuoi", "truoc", "trong", "den", "han"].contains($0) }
    let isMiddle = words.first == "giua"
    if isMiddle || words.first == "dau" { words.removeFirst() }
    let isHalf = ["6 thang dau nam", "nua nam", "nua dau nam"].contains(words.joined(separator: " "))
    if isHalf { return nextEnd(month: 6) }
    guard let size = words.first.flatMap({ Self.sizes[$0] }) else { return nil }
    let (months, year) = try place(of: Array(words.dropFirst()), size: size)
    guard let day = year.map({ Day.last(ofMonth: months, year: $0) }) ?? nextEnd(month: months) else {
      throw .noSuchDay
    }
    return isMiddle && size == 1 ? Day(year: day.year, month: day.month, day: 15) : day
  }

  /// The last month of a period, and its year where one is named or follows from today.
  private func place(of words: [String], size: Int) throws(DueDateFault) -> (month: Int, year: Int?) {
    let current = (today.month - 1) / size
    func end(_ number: Int) -> (Int, Int?) {
      let months = today.year * 12 + (number + 1) * size - 1
      return (months % 12 + 1, months / 12)
    }
    let rest = words.flatMap { $0.split { "/-".contains($0) }.map(String.init) }.filter { $0 != "nam" }
    switch rest.joined(separator: " ") {
    case "", "nay": return end(current)
    case "sau", "toi": return end(current + 1)
    default: break
    }
    guard let number = Self.number(rest[0]), rest.count <= 2 else { throw .unreadable }
    if size == 12 { return (12, number < 100 ? 2000 + number : number) }
    guard 1...(12 / size) ~= number else { throw .noSuchDay }
    guard rest.count == 2 else { return (number * size, nil) }
    guard let year = Self.number(rest[1]) else { throw .unreadable }
    return (number * size, year < 100 ? 2000 + year : year)
  }

  private static func number(_ word: String) -> Int? {
    Int(word) ?? ["i": 1, "ii": 2, "iii": 3, "iv": 4, "mot": 1, "hai": 2, "ba": 3, "tu": 4, "bon": 4][word]
  }

  /// The last day of the month, this year or, when that has passed, the next.
  private func nextEnd(month: Int) -> Day? {
    let day = Day.last(ofMonth: month, year: today.year)
    return day.map { $0 < today } == true ? Day.last(ofMonth: month, year: today.year + 1) : day
  }

  // MARK: Numbers among words, and holidays

  /// "trước ngày 30/6".
  private func numbers(_ words: [String]) throws(DueDateFault) -> Day? {
    let rest = words.filter { !Self.fillers.contains($0) && !["truoc", "het", "muon", "nhat", "cham"].contains($0) }
    guard rest.count == 1, rest[0].contains(where: \.isNumber) else { return nil }
    return try DueDateInput.date(rest[0], defaultYear: defaultYear)
  }

  /// "trước Tết": the last working day before the coming holiday of that name; "sau Tết": the first one after it.
  private func holiday(_ words: [String], of text: String) throws(DueDateFault) -> Day? {
    guard let side = words.first, side == "truoc" || side == "sau", words.count > 1 else { return nil }
    let name = words.dropFirst().joined(separator: " ")
    let days = settings.holidays.filter { Self.isCalled(name, $0.name.folded) }.map(\.day).sorted()
    guard let first = days.first(where: { $0 > today }) else {
      throw .noSuchHoliday(text.split(separator: " ").dropFirst().joined(separator: " "))
    }
    return side == "truoc" ? workingDay(from: first.advanced(by: -1), by: -1) : workingDay(from: first, by: 1)
  }

  /// Whether people mean a holiday by that name; "Tết" alone is never the first of January.
  private static func isCalled(_ name: String, _ holiday: String) -> Bool {
    " \(holiday) ".contains(" \(name) ") && !(name == "tet" && holiday.contains("duong lich"))
  }

  private func workingDay(from day: Day, by step: Int) -> Day {
    var day = day
    // A run of free days longer than a month is a mistake in the list.
    for _ in 0..<40 where !settings.isWorkingDay(day) { day = day.advanced(by: step) }
    return day
  }
}
