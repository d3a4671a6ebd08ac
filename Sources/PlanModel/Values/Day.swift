/// A calendar day without a time or a zone, as deadlines are written: 30/6/2025.
public struct Day: Hashable, Comparable, Sendable {
  /// Year, month and day as one readable number: 20250630.
  public let number: Int

  /// The day of that date; `nil` when the calendar has no such day (31/4, 29/2 of a common year) or the year is not
  /// within 1900–2999.
  public init?(year: Int, month: Int, day: Int) {
    guard 1900...2999 ~= year, 1...12 ~= month, 1...Self.length(ofMonth: month, year: year) ~= day else { return nil }
    number = year * 10_000 + month * 100 + day
  }

  /// The day with that readable number (20250630); `nil` when there is none.
  public init?(number: Int) {
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  /// The year, four digits.
  public var year: Int { number / 10_000 }
  /// The month, 1–12.
  public var month: Int { number / 100 % 100 }
  /// The day of the month, 1–31.
  public var day: Int { number % 100 }

  /// Orders days by time.
  public static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

extension Day {
  /// How many days that month has.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The day as machines write it: `2025-12-31`.
  public var isoText: String {
    let digits = String(number)
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }

  /// Reads `2025-12-31`, exactly so.
  public init?(isoText text: String) {
    let digits = Array(text.utf8)
    guard digits.count == 10, digits[4] == UInt8(ascii: "-"), digits[7] == UInt8(ascii: "-") else { return nil }
    var number = 0
    for (place, digit) in digits.enumerated() where place != 4 && place != 7 {
      guard 48...57 ~= digit else { return nil }
      number = number * 10 + Int(digit - 48)
    }
    self.init(number: number)
  }

  /// The last day of that month, `nil` when the month or year is out of range.
  public static func last(ofMonth month: Int, year: Int) -> Day? {
    guard 1...12 ~= month else { return nil }
    return Day(year: year, month: month, day: length(ofMonth: month, year: year))
  }

  /// Days since 1970-01-01, in the proleptic Gregorian calendar.
  public var daysSinceEpoch: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day so many days after 1970-01-01; clamped to the years 1900–2999.
  public init(daysSinceEpoch: Int) {
    let shifted = min(max(daysSinceEpoch, -25_567), 376_199) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    number = year * 10_000 + month * 100 + dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
  }

  /// The day of the week: 1 for Monday to 7 for Sunday.
  public var weekday: Int { ((daysSinceEpoch + 3) % 7 + 7) % 7 + 1 }

  /// The day so many days later (earlier when negative).
  public func advanced(by days: Int) -> Day { Day(daysSinceEpoch: daysSinceEpoch + days) }

  /// How many days from `other` to this day; negative when this day is earlier.
  public func days(since other: Day) -> Int { daysSinceEpoch - other.daysSinceEpoch }
}
