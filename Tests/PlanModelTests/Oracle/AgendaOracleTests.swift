import PlanFixtures
import PlanModel
import Testing

/// Why work stands on an agenda, said plainly, and compared with the product on generated plans.
private struct AgendaOracle {
  let plan: Plan
  let day: Day
  let previous: Briefing?
  let next: Day
  let documented: Set<Item.Key>

  func reasons(_ work: Assignment) -> Set<String> {
    let isOpen = work.state != .done && work.state != .cancelled
    var reasons: Set<String> = []
    let isHandedIn = work.state == .awaitingConfirmation && work.completed != nil
    let isOutside = work.state == .blocked && work.waiting != nil
    if isOpen {
      if isOutside { reasons.insert("waiting") }
      if work.state == .awaitingConfirmation { reasons.insert("awaiting") }
      if work.state == .blocked, !isOutside { reasons.insert("blocked") }
      if let due = work.due, !isHandedIn, !isOutside {
        if due < day {
          reasons.insert("overdue \(due.days(since: day)) \(workingDays(after: due))")
        } else if due <= next {
          reasons.insert("due \(due.number)")
        }
      }
      if work.due == nil, !work.isRecurring, !isHandedIn, !isOutside { reasons.insert("no deadline") }
      if let moment = work.updatedAt {
        if let previous, !isAfter(moment, previous) { reasons.insert("silent since \(previous.day.number)") }
      } else {
        reasons.insert("never")
      }
      if work.role == .lead {
        reasons.insert("no officer")
        if let last = work.completed ?? work.due, last.number > 20_251_231 { reasons.insert("after freeze") }
      }
    }
    let isToProve = work.state == .done || work.state == .awaitingConfirmation
    if work.role == .lead, isToProve, !documented.contains(work.item) { reasons.insert("evidence") }
    return reasons
  }

  private func isAfter(_ moment: Timestamp, _ briefing: Briefing) -> Bool {
    guard let ended = briefing.endedAt else { return false }
    return moment.seconds > ended.seconds
  }

  /// Every day after that one, up to and with today, on which people work.
  private func workingDays(after due: Day) -> Int {
    var count = 0
    var date = due
    while date < day {
      date = date.advanced(by: 1)
      if plan.settings.isWorkingDay(date) { count += 1 }
    }
    return count
  }
}

@Suite struct AgendaOracleTests {
  /// Open tasks of earlier briefings stand with whom the tally counts them for, once each, in an order of their own.
  @Test func tasksStandWithWhomTheyAreCountedFor() {
    let day = RandomPlan.today
    for seed in 0..<400 {
      let plan = RandomPlan.plan(seed)
      let agenda = Agenda(of: plan, on: day, previous: plan.briefing(before: day), next: day.advanced(by: 20))
      let counted = plan.shares(in: TallyScope(on: day, of: [.briefings])).filter { work in
        guard let task = work.task.flatMap({ plan.conclusions[$0] }), work.state.isOpen else { return false }
        return plan.briefings[task.briefing].map { $0.day < day } ?? false
      }
      let asked = agenda.parts.flatMap { part in
        part.lines.compactMap { line -> String? in
          guard case .conclusion(let id) = line.subject, plan.conclusions[id]?.followUp == .task else { return nil }
          return "\(id.number) \(String(describing: part.assignee))"
        }
      }
      #expect(
        asked.sorted() == counted.map { "\($0.task?.number ?? 0) \(String(describing: $0.assignee))" }.sorted(),
        "seed \(seed)")
      #expect(Set(agenda.keys).count == agenda.keys.count, "seed \(seed)")
    }
  }

  private func name(_ reason: AgendaReason) -> String {
    switch reason {
    case .overdue(let days, let working): "overdue \(-days) \(working)"
    case .blocked: "blocked"
    case .waiting: "waiting"
    case .dueBeforeNext(let day): "due \(day.number)"
    case .openConclusion: "conclusion"
    case .awaitingConfirmation: "awaiting"
    case .noUpdateSince(let day): "silent since \(day.number)"
    case .neverReported: "never"
    case .afterFreeze: "after freeze"
    case .noDeadline: "no deadline"
    case .noOfficer: "no officer"
    case .evidenceMissing: "evidence"
    // Periods of work that comes back: OccurrenceTests.
    case .periodsMissed, .periodDue: "period"
    }
  }

  @Test(arguments: 0..<3) func theReasonsAreThoseOfTheDefinition(_ part: Int) {
    let day = RandomPlan.today
    for seed in (part * 200)..<(part * 200 + 200) {
      let plan = RandomPlan.plan(seed)
      let documented = Set(plan.items.rows.map(\.id).filter { $0.number % 3 == 0 })
      let previous = plan.briefing(before: day)
      let next = day.advanced(by: seed % 40)
      let oracle = AgendaOracle(plan: plan, day: day, previous: previous, next: next, documented: documented)
      let agenda = Agenda(of: plan, on: day, previous: previous, next: next, documented: documented)
      var shown: [Assignment.Key: Set<String>] = [:]
      for part in agenda.parts {
        var last = Int.min
        for line in part.lines {
          if case .assignment(let id) = line.subject { shown[id] = Set(line.reasons.map(name)).subtracting(["period"]) }
          // The longest overdue first.
          guard case .overdue(let days, _) = line.reasons.first else { continue }
          #expect(last == Int.min || days <= last, "seed \(seed)")
          last = days
        }
        let firstIsOverdue = part.lines.map { if case .overdue = $0.reasons.first { true } else { false } }
        #expect(!zip(firstIsOverdue, firstIsOverdue.dropFirst()).contains { !$0 && $1 }, "seed \(seed)")
      }
      for work in plan.assignments.rows {
        #expect(shown[work.id] ?? [] == oracle.reasons(work), "seed \(seed), \(work.id.number)")
      }
    }
  }
}
