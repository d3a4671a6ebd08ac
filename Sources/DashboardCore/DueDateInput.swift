import PlanModel

/// Why a due date could not be read.
public enum DueDateFault: Error, Hashable, Sendable {
  /// No such form.
  case unreadable
  /// A date the calendar does not have.
  case noSuchDay
}

/// A due date as it is typed: `30/6`, `30/6/2025`, `+7`, or nothing to clear it.
public struct DueDateInput: Equatable, Sendable {
  /// The day; `nil` when the field was cleared.
  public let day: Day?

  /// Reads a date; without a year it is that of the plan, or this year when that is later.
  public init(_ text: String, today: Day, planYear: Int?) throws(DueDateFault) {
    let text = text.normalized.trimmed
    if text.isEmpty {
      day = nil
    } else if text.hasPrefix("+") {
      guard let days = Int(text.dropFirst().trimmed), 0...3660 ~= days else { throw .unreadable }
      day = today.advanced(by: days)
    } else {
      day = try Self.date(text, defaultYear: max(today.year, planYear ?? 0))
    }
  }

  private static func date(_ text: String, defaultYear: Int) throws(DueDateFault) -> Day {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { Int($0.trimmed) }
    guard numbers.count == parts.count, 2...3 ~= numbers.count else { throw .unreadable }
    var year = numbers.count == 3 ? numbers[2] : defaultYear
    if numbers.count == 3, parts[2].trimmed.count == 2 { year += 2000 }
    guard let day = Day(year: year, month: numbers[1], day: numbers[0]) else { throw .noSuchDay }
    return day
  }
}
