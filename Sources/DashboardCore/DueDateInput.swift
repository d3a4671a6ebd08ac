import PlanModel

/// Why a due date could not be read.
public enum DueDateFault: Error, Hashable, Sendable {
  /// No such form.
  case unreadable
  /// A date the calendar does not have.
  case noSuchDay
  /// No coming holiday of that name is in the list of the settings.
  case noSuchHoliday(String)
}

/// A due date as it is typed or said: `30/6`, `30/6/2025`, `+7`, `+2 tuần`, `cuối quý`, `thứ sáu`, `trước Tết`, or
/// nothing to clear it.
public struct DueDateInput: Equatable, Sendable {
  /// The day; `nil` when the field was cleared.
  public let day: Day?

  /// Reads a due date.
  ///
  /// A day and month without a year belong to the plan's year, or to this year when that is later. A quarter or month
  /// without a year is the next one that ends today or later.
  ///
  /// - Parameter settings: where holidays are named and working days counted.
  public init(
    _ text: String, today: Day, planYear: Int?, settings: Settings = .standard
  ) throws(DueDateFault) {
    let text = text.normalized.trimmed
    if text.isEmpty {
      day = nil
    } else if text.allSatisfy({ $0.isASCII && ($0.isNumber || "/-. ".contains($0)) }) {
      day = try Self.date(text, defaultYear: max(today.year, planYear ?? 0))
    } else {
      let phrase = DueDatePhrase(today: today, defaultYear: max(today.year, planYear ?? 0), settings: settings)
      day = try phrase.day(of: text)
    }
  }

  /// A day by its numbers.
  static func date(_ text: String, defaultYear: Int) throws(DueDateFault) -> Day {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { Int($0.trimmed) }
    guard numbers.count == parts.count, 2...3 ~= numbers.count else { throw .unreadable }
    var year = numbers.count == 3 ? numbers[2] : defaultYear
    if numbers.count == 3, parts[2].trimmed.count == 2 { year += 2000 }
    guard let day = Day(year: year, month: numbers[1], day: numbers[0]) else { throw .noSuchDay }
    return day
  }
}
