extension AgendaReason {
  /// Why work that comes back is talked about on a day: the period that is due before the next briefing, and those that
  /// were missed; nothing for other work.
  static func ofRhythm(of assignment: Assignment, in plan: Plan, on day: Day, next: Day) -> [AgendaReason] {
    guard let occurrences = plan.occurrences(of: assignment, on: day) else { return [] }
    var reasons: [AgendaReason] = []
    if !occurrences.missed.isEmpty { reasons.append(.periodsMissed(occurrences.missed, occurrences.rhythm.cycle)) }
    if let due = occurrences.due(by: next) { reasons.append(.periodDue(due, occurrences.rhythm.cycle)) }
    return reasons
  }
}
