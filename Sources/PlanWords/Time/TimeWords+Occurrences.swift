import PlanModel

/// Periods of work that comes back.
extension TimeWords {
  /// A period by its name, with the day where a period has several: "quý II", "tháng 6", "tuần từ 09/06".
  public func period(_ occurrence: Occurrence, _ cycle: Recurrence.Cycle) -> String {
    occurrenceName(occurrence, cycle)
  }

  /// A period with its due day: "quý II, hạn 30/06/2025".
  public func due(_ occurrence: Occurrence, _ cycle: Recurrence.Cycle) -> String {
    occurrenceDue(occurrenceName(occurrence, cycle), occurrence.due)
  }

  /// Where work that comes back stands: the rhythm, the periods done, those missed, and the one that is due next.
  public func standing(_ occurrences: Occurrences) -> String {
    let cycle = occurrences.rhythm.cycle
    func names(_ all: [Occurrence]) -> String { all.map { occurrenceName($0, cycle) }.joined(separator: ", ") }
    var parts = [rhythm(occurrences.rhythm)]
    if !occurrences.done.isEmpty { parts.append(periodsDone(names(occurrences.done))) }
    if !occurrences.missed.isEmpty { parts.append(periodsMissed(names(occurrences.missed))) }
    if let current = occurrences.current { parts.append(periodNext(due(current, cycle))) }
    return parts.joined(separator: "; ")
  }
}

extension Occurrence {
  /// The number of the period within its year, from 1.
  func number(months: Int) -> Int { (period.lowerBound.month - 1) / max(1, months) + 1 }
}
