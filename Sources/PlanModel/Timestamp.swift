/// A moment, in whole seconds since 1970-01-01 00:00 UTC.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Seconds since the epoch, UTC.
  public var seconds: Int

  /// The moment so many seconds after the epoch.
  public init(seconds: Int) { self.seconds = seconds }

  /// Orders moments by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }
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
