import PlanModel

/// How numbers, dates and times are written in one language.
public struct Formats: Sendable {
  /// The sign between whole points and the rest.
  public let decimalSign: Character
  /// The names of the days of the week, Sunday first.
  let weekdays: [String]

  /// A count, its thousands set apart: "1 204".
  public func count(_ count: Int) -> String {
    let digits = Array(String(count))
    return String(
      digits.enumerated().flatMap { place, digit in
        place > 0 && (digits.count - place).isMultiple(of: 3) ? ["\u{A0}", digit] : [digit]
      })
  }

  /// A score in running text: `0,5`, `2`.
  public func score(_ score: Score) -> String {
    String(score.decimalText.map { $0 == "." ? decimalSign : $0 })
  }

  /// A score, or a dash where none is known.
  public func score(_ score: Score?) -> String { score.map { self.score($0) } ?? "–" }

  /// A percentage with two decimals: `91,89%`.
  public func percent(_ value: Score) -> String {
    let hundredths = (value.thousandths.magnitude + 5) / 10
    let fraction = hundredths % 100
    return "\(value.thousandths < 0 ? "-" : "")\(hundredths / 100)\(decimalSign)\(fraction < 10 ? "0" : "")\(fraction)%"
  }

  /// A date: `31/12/2025`.
  public func day(_ day: Day) -> String { "\(shortDay(day))/\(day.year)" }

  /// A date without its year: `31/12`.
  public func shortDay(_ day: Day) -> String { "\(Self.twoDigits(day.day))/\(Self.twoDigits(day.month))" }

  /// The name of the day in the week: `Thứ Hai`.
  public func weekday(_ day: Day) -> String {
    weekdays[((day.daysSinceEpoch + 4) % 7 + 7) % 7]
  }

  /// The time of day: `14:05`.
  public func time(_ moment: Timestamp, _ clock: Clock) -> String {
    let local = clock.local(moment)
    return "\(Self.twoDigits(local.hour)):\(Self.twoDigits(local.minute))"
  }

  /// The time of today, or the date and time of another day: `14:05`, `14:05 02/12/2025`.
  public func moment(_ moment: Timestamp, _ clock: Clock) -> String {
    let local = clock.local(moment)
    return local.day == clock.today ? time(moment, clock) : "\(time(moment, clock)) \(day(local.day))"
  }

  /// A rank as documents write it: `07/20`.
  public func rank(_ rank: Int, of count: Int?) -> String {
    guard let count else { return Self.twoDigits(rank) }
    return "\(Self.twoDigits(rank))/\(Self.twoDigits(count))"
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  static let vietnamese = Formats(
    decimalSign: ",", weekdays: ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"])

  static let english = Formats(
    decimalSign: ".",
    weekdays: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"])
}

extension Formats {
  /// Points in a total, with at least one decimal, so that figures side by side look alike: `6,0`, `8,11`.
  public func points(_ points: Score) -> String {
    points.thousandths % 1000 == 0 ? "\(score(points))\(decimalSign)0" : score(points)
  }

  /// A share of a whole as a percentage with no needless zeros: `37,5%`, `100%`, `33,33%`.
  public func share(_ part: Int, of whole: Int) -> String {
    guard whole > 0 else { return "0%" }
    let hundredths = (part * 20_000 + whole) / (2 * whole)
    var text = "\(hundredths / 100)"
    let fraction = hundredths % 100
    if fraction > 0 { text += "\(decimalSign)\(fraction / 10)\(fraction % 10 > 0 ? "\(fraction % 10)" : "")" }
    return "\(text)%"
  }
}
