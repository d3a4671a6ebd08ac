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
    var parts = [rhythm(occurrences.rhythm)]
    if !occurrences.done.isEmpty { parts.append(periodsDone(names(occurrences.done, cycle))) }
    if let missed = missed(occurrences) { parts.append(missed) }
    if let current = occurrences.current { parts.append(periodNext(due(current, cycle))) }
    return parts.joined(separator: "; ")
  }

  /// The periods that were missed; `nil` where none was.
  public func missed(_ occurrences: Occurrences) -> String? {
    occurrences.missed.isEmpty ? nil : periodsMissed(names(occurrences.missed, occurrences.rhythm.cycle))
  }

  private func names(_ all: [Occurrence], _ cycle: Recurrence.Cycle) -> String {
    all.map { occurrenceName($0, cycle) }.joined(separator: ", ")
  }
}

extension Occurrence {
  /// The number of the period within its year, from 1.
  func number(months: Int) -> Int { (period.lowerBound.month - 1) / max(1, months) + 1 }
}
