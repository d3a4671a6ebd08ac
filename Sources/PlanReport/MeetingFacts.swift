import PlanModel
import PlanWords

/// What documents of a meeting are made of: the plan as the meeting left it, and what was said in it.
public struct MeetingFacts: Sendable {
  /// The plan, as the meeting left it or as it is while it goes on.
  public var plan: Plan
  /// The meeting.
  public var briefing: Briefing
  /// The reports made in the meeting.
  public var updates: [Update]
  /// The meeting before.
  public var previous: Briefing?
  /// What came of the work since the meeting before, or in this one when it was the first.
  public var diff: BriefingDiff?
  /// What changed in the meeting itself, from its beginning on; `nil` for one that has not begun.
  public var inMeeting: BriefingDiff?
  /// The items of which the file has documents.
  public var documented: Set<Item.Key>

  /// The facts of a meeting.
  public init(
    plan: Plan, briefing: Briefing, updates: [Update] = [], previous: Briefing? = nil, diff: BriefingDiff? = nil,
    inMeeting: BriefingDiff? = nil, documented: Set<Item.Key> = []
  ) {
    self.plan = plan
    self.briefing = briefing
    self.updates = updates
    self.previous = previous
    self.diff = diff
    self.inMeeting = inMeeting
    self.documented = documented
  }

  /// The agenda of the meeting.
  public func agenda(isWhole: Bool = false) -> Agenda {
    Agenda(
      of: plan, on: briefing.day, previous: previous, next: plan.nextBriefingDay(after: briefing.day),
      documented: documented, order: briefing.order, isWhole: isWhole)
  }

  /// Whether a unit was absent from a meeting that was held. Where nobody is marked present, nobody knows.
  public func isAbsent(_ assignee: Assignee?) -> Bool {
    guard case .unit(let unit) = assignee, briefing.phase != .planned, !briefing.present.isEmpty else { return false }
    return !briefing.present.contains(unit) && plan.units[unit]?.isActive(on: briefing.day) == true
  }

  /// Whether a unit was absent and nothing of its work was reported in the meeting, by others either.
  public func isSilent(_ assignee: Assignee?) -> Bool {
    isAbsent(assignee) && !updates.contains { plan.assignments[$0.id.assignment]?.assignee == assignee }
  }

  /// The newest report of the meeting on each assignment, all of the meeting's words in it.
  func reports() -> [Assignment.Key: Update] {
    var reports: [Assignment.Key: Update] = [:]
    for update in updates.sorted(by: { $0.id < $1.id }) {
      guard var report = reports[update.id.assignment] else {
        reports[update.id.assignment] = update
        continue
      }
      let (old, start) = (report, report.extendedFrom)
      report = update
      report.result = Self.joined(old.result, update.result)
      report.difficulty = Self.joined(old.difficulty, update.difficulty)
      report.proposal = Self.joined(old.proposal, update.proposal)
      report.extendedFrom = start ?? update.extendedFrom
      report.extensionReason = Self.joined(old.extensionReason, update.extensionReason)
      reports[update.id.assignment] = report
    }
    return reports
  }

  private static func joined(_ first: String, _ second: String) -> String {
    first.isEmpty || first == second ? second : second.isEmpty ? first : "\(first); \(second)"
  }
}

extension MeetingFacts {
  /// The name of a unit as a heading, with the word that it was absent.
  func heading(of assignee: Assignee?, _ words: Words) -> String {
    let name = assignee.map { plan.documentName(of: $0, words) } ?? words.meeting.nobody.uppercasedFirst
    guard isAbsent(assignee) else { return name }
    return "\(name) (\(isSilent(assignee) ? words.completion.absent : words.meeting.absent))"
  }
}
