extension Deadline {
  /// The deadline that words of a plan propose, for a plan of that year; the officer confirms the day.
  ///
  /// - A date is that day, "trước" before it or not: "trước ngày 30/6/2025" proposes 30/6/2025.
  /// - A month, quarter, half or year proposes its last day ("trước" before it: the day before it); of several, the
  ///   latest counts.
  /// - A part of a year without its year belongs to the plan's year.
  /// - What comes back ("thường xuyên", "hằng tháng") is recurring.
  /// - Words of which one is not understood propose no day: `Deadline.fault(reading:planYear:)` tells why.
  /// - No words at all: an empty deadline.
  public init(reading text: String?, planYear: Int?) {
    let reading = try? TimeReading(text ?? "", in: TimeContext(.plan(year: planYear)))
    self.init(text: text ?? "", day: reading?.day, isRecurring: reading?.recurrence != nil)
  }

  /// Why words of a plan propose no day and no rhythm; `nil` where they do.
  public static func fault(reading text: String, planYear: Int?) -> TimeFault? {
    do throws(TimeFault) {
      _ = try TimeReading(text, in: TimeContext(.plan(year: planYear)))
      return nil
    } catch {
      return error
    }
  }
}
