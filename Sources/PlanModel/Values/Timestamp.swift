/// A moment, in whole seconds since 1970-01-01 00:00 UTC.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since the epoch, UTC.
  public var seconds: Int

  /// What a stored moment may be: a second of the years of `Day`, 1900 to 2999.
  public static let bounds = -2_208_988_800...32_503_679_999

  /// The moment so many seconds after the epoch.
  public init(seconds: Int) { self.seconds = seconds }

  /// Orders moments by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
}

extension Timestamp {
  /// The moment as machines write it: `2025-12-31T16:59:59Z`; `nil` outside the years of `Day`.
  public var isoText: String? {
    let rest = (seconds % 86_400 + 86_400) % 86_400
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    let day = Day(daysSinceEpoch: days)
    guard day.daysSinceEpoch == days else { return nil }
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return "\(day.isoText)T\(time.joined(separator: ":"))Z"
  }

  /// Reads `2025-12-31T16:59:59Z`, exactly so.
  public init?(isoText text: String) {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(isoText: String(parts[0])), parts[1].utf8.count == 9, parts[1].last == "Z"
    else { return nil }
    let time = parts[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    guard time.count == 3, time.allSatisfy({ $0.utf8.count == 2 && $0.utf8.allSatisfy { 48...57 ~= $0 } }),
      let hour = Int(time[0]), let minute = Int(time[1]), let second = Int(time[2]), hour < 24, minute < 60, second < 60
    else { return nil }
    self.init(seconds: day.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second)
  }
}

/// What time it is and how far the place is ahead of UTC; the only clock that rules and screens look at.
public struct Clock: Hashable, Sendable {
  /// The current moment.
  public var now: Timestamp
  /// How many seconds the local time is ahead of UTC (25 200 in Vietnam).
  public var secondsAheadOfUTC: Int

  /// A clock at that moment.
  public init(now: Timestamp, secondsAheadOfUTC: Int) {
    self.now = now
    self.secondsAheadOfUTC = secondsAheadOfUTC
  }

  /// The local calendar day of now.
  public var today: Day { local(now).day }

  /// The local day and wall time of a moment.
  public func local(_ moment: Timestamp) -> (day: Day, hour: Int, minute: Int) {
    let seconds = moment.seconds + secondsAheadOfUTC
    let days = seconds >= 0 ? seconds / 86_400 : -((86_399 - seconds) / 86_400)
    let rest = seconds - days * 86_400
    return (Day(daysSinceEpoch: days), rest / 3600, rest / 60 % 60)
  }
}
