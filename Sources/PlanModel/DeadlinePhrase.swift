extension Deadline {
  /// The deadline that words of a plan propose, for a plan of that year; the officer confirms the day.
  ///
  /// - A date is that day, "trước" before it or not: "trước ngày 30/6/2025" proposes 30/6/2025.
  /// - A month, quarter, half or year proposes its last day; of several, the last one named counts.
  /// - A part of a year without its year belongs to the plan's year.
  /// - "thường xuyên", "hằng tháng", "hàng quý" are recurring, unless a date stands beside them.
  /// - Anything else proposes no day.
  /// - No words at all: an empty deadline.
  public init(reading text: String?, planYear: Int?) {
    let phrase = DeadlinePhrase(text ?? "", planYear: planYear)
    self.init(text: text ?? "", day: phrase.day, isRecurring: phrase.day == nil && phrase.isRecurring)
  }
}

/// Reads the day out of the words of a deadline.
private struct DeadlinePhrase {
  private let words: [Substring]
  private let year: Int?
  /// The latest day named.
  private(set) var day: Day?
  private(set) var isRecurring = false

  init(_ text: String, planYear: Int?) {
    words = text.folded.split { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "/")) }
    year = Self.lastYear(words) ?? planYear
    isRecurring = Self.isRecurring(words)
    day = wholeDate ?? slashDates.max() ?? partOfYear
  }

  private static let recurring: Set<String> = [
    "thuong xuyen", "hang thang", "hang quy", "hang nam", "hang tuan", "hang ngay", "dinh ky", "lien tuc", "moi thang",
    "moi quy", "tung thang", "tung quy", "moi tuan",
  ]

  private static func isRecurring(_ words: [Substring]) -> Bool {
    zip(words, words.dropFirst()).contains { recurring.contains("\($0) \($1)") }
  }

  private static func lastYear(_ words: [Substring]) -> Int? {
    words.flatMap { $0.split(separator: "/") }.compactMap { Int($0) }.last { 1900...2999 ~= $0 }
  }

  /// "30/6/2025", "30/6", "30.6.2025" (whose points have become blanks).
  private var slashDates: [Day] {
    var days: [Day] = []
    for (place, word) in words.enumerated() {
      let numbers = word.split(separator: "/").compactMap { Int($0) }
      let isMonth = place > 0 && (words[place - 1] == "thang" || words[place - 1] == "quy")
      if numbers.count == 3 {
        if let day = Day(year: numbers[2], month: numbers[1], day: numbers[0]) { days.append(day) }
      } else if numbers.count == 2, !isMonth, let year, numbers[1] < 13 {
        if let day = Day(year: year, month: numbers[1], day: numbers[0]) { days.append(day) }
      } else if numbers.count == 2, 1900...2999 ~= numbers[1] {
        if let day = Day.last(ofMonth: numbers[0], year: numbers[1]), place == 0 || words[place - 1] != "quy" {
          days.append(day)
        }
      } else if let day = spacedDate(at: place) {
        days.append(day)
      }
    }
    return days
  }

  private func spacedDate(at place: Int) -> Day? {
    guard place + 2 < words.count, let day = Int(words[place]), let month = Int(words[place + 1]) else { return nil }
    guard let year = Int(words[place + 2]), year >= 1900 else { return nil }
    return Day(year: year, month: month, day: day)
  }

  /// "ngày 30 tháng 6 năm 2025".
  private var wholeDate: Day? {
    for place in words.indices where words[place] == "ngay" && place + 3 < words.count {
      guard words[place + 2] == "thang", let day = Int(words[place + 1]), let month = Int(words[place + 3]) else {
        continue
      }
      if let year, let date = Day(year: year, month: month, day: day) { return date }
    }
    return nil
  }

  /// The last day of the last month, quarter, half or year named.
  private var partOfYear: Day? {
    var months: [Int] = []
    var namesYear = false
    for place in words.indices {
      let next = place + 1 < words.count ? words[place + 1] : ""
      switch words[place] {
      case "thang":
        let parts = next.split(separator: "/")
        if let month = parts.first.flatMap({ Int($0) }), 1...12 ~= month { months.append(month) }
      case "quy", "qui": months += quarters(from: place + 1)
      case "6" where next == "thang": months.append(words.contains("cuoi") ? 12 : 6)
      case "9" where next == "thang": months.append(9)
      case "nam": namesYear = namesYear || isYear(at: place)
      case "dau" where next == "nam" && !words.contains("thang"): break
      default: break
      }
    }
    guard let year else { return nil }
    if let month = months.max() { return Day.last(ofMonth: month, year: year) }
    return namesYear ? Day(year: year, month: 12, day: 31) : nil
  }

  /// "trong năm 2025", "cuối năm", "cả năm"; "đầu năm" and "hằng năm" name no end of it.
  private func isYear(at place: Int) -> Bool {
    let before = place > 0 ? words[place - 1] : ""
    if place + 1 < words.count, Int(words[place + 1]) != nil { return before != "dau" }
    return ["trong", "cuoi", "ca", "het", "suot"].contains(before)
  }

  /// The last months of the quarters listed: "II/2025", "I - Quý II", "I, II và III", "3".
  private func quarters(from start: Int) -> [Int] {
    let values = ["i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4]
    var months: [Int] = []
    for word in words[min(start, words.count)...] {
      guard let name = word.split(separator: "/").first else { break }
      if let quarter = values[String(name)] { months.append(quarter * 3) } else if name != "va" { break }
    }
    return months
  }
}
