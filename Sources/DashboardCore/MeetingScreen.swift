import PlanModel
import Screen

/// Meeting mode: the agenda of a briefing, one unit at a time. What its lines say is read from the plan, so that it is
/// always what is on disk; the order of lines is that of the beginning, and stays while they are worked on.
public struct MeetingScreen: Sendable {
  /// The briefing.
  public let briefing: Briefing.Key
  /// The agenda.
  public internal(set) var agenda: Agenda
  /// The items of which the file had documents when it was looked at last.
  let documented: Set<Item.Key>
  /// The unit whose turn it is, as a place among the agenda's parts.
  public internal(set) var part = 0
  /// The line at the cursor, as a place among the part's lines.
  public internal(set) var line = 0
  /// Since when the unit has had its turn.
  public internal(set) var turnSince: Timestamp
  /// Whether the clocks show.
  public internal(set) var showsClock = true
  /// Whether the second screen follows this board.
  public internal(set) var leads = true
  /// Whether the key that ends the meeting was pressed once.
  public internal(set) var asksToEnd = false
  /// The plan as the meeting left it, when a past one is looked at; `nil` for a meeting of today.
  public let past: Plan?

  /// The agenda of a briefing of a plan.
  init(
    of id: Briefing.Key, in plan: Plan, documented: Set<Item.Key>, clock: Clock, past: Plan? = nil
  ) {
    briefing = id
    self.documented = documented
    self.past = past
    turnSince = clock.now
    agenda = Self.agenda(of: id, in: plan, documented: documented, today: clock.today, isPast: past != nil)
  }

  private static func agenda(
    of id: Briefing.Key, in plan: Plan, documented: Set<Item.Key>, today: Day, isPast: Bool
  ) -> Agenda {
    let briefing = plan.briefings[id]
    let day = briefing.map { isPast || $0.phase == .planned ? $0.day : today } ?? today
    return Agenda(
      of: plan, on: day, previous: plan.briefing(before: briefing?.day ?? day, besides: id),
      next: plan.nextBriefingDay(after: day), documented: documented, order: briefing?.order ?? [], isWhole: true)
  }

  /// The unit whose turn it is, with its lines.
  public var current: Agenda.Part? { agenda.parts.indices.contains(part) ? agenda.parts[part] : nil }

  /// The line at the cursor.
  public var currentLine: AgendaLine? {
    guard let current, current.lines.indices.contains(line) else { return nil }
    return current.lines[line]
  }

  /// Goes to a unit and one of its lines, as far as they are there.
  mutating func go(to assignee: Assignee?, line key: String) {
    guard let place = agenda.parts.firstIndex(where: { $0.assignee == assignee }) else { return }
    part = place
    line = agenda.parts[place].lines.firstIndex { $0.key == key } ?? 0
  }

  /// Makes the agenda anew, the cursor staying where it can.
  mutating func refill(from plan: Plan, today: Day) {
    let (assignee, key) = (current?.assignee, currentLine?.key ?? "")
    let old = agenda
    agenda = Self.agenda(of: briefing, in: plan, documented: documented, today: today, isPast: past != nil)
    // Work that is finished keeps its place on the screen while its unit has its turn.
    if agenda.parts.isEmpty { agenda = old }
    part = min(part, max(0, agenda.parts.count - 1))
    line = 0
    go(to: assignee, line: key)
  }

  /// Gives the turn to the unit so many places on.
  ///
  /// - Returns: whether there is one.
  mutating func turn(by step: Int, at moment: Timestamp) -> Bool {
    let place = min(max(0, part + step), agenda.parts.count - 1)
    guard place != part, agenda.parts.indices.contains(place) else { return false }
    (part, line, turnSince) = (place, 0, moment)
    return true
  }

  /// Moves the cursor among the lines of the unit, round and round where it goes by one.
  mutating func move(by step: Int, wraps: Bool) {
    let count = current?.lines.count ?? 0
    guard count > 0 else { return }
    line = wraps ? (line + step + count) % count : min(max(0, line + step), count - 1)
  }

  /// Moves the line at the cursor up or down.
  ///
  /// - Returns: the agenda's keys as they shall be kept; `nil` where the line is at its end already.
  mutating func shift(by step: Int) -> [String]? {
    guard var lines = current?.lines, lines.indices.contains(line), lines.indices.contains(line + step) else {
      return nil
    }
    lines.swapAt(line, line + step)
    agenda.parts[part].lines = lines
    line += step
    return agenda.keys
  }
}

extension DashboardState {
  /// The plan that the meeting on screen is about: that of today, or the one as a past meeting left it.
  public var meetingPlan: Plan { meeting?.past ?? plan }

  /// The briefing on screen.
  public var meetingBriefing: Briefing? { meeting.flatMap { meetingPlan.briefings[$0.briefing] } }

  /// The assignment at the cursor of the meeting.
  var meetingAssignment: Assignment? {
    guard case .assignment(let id) = meeting?.currentLine?.subject else { return nil }
    return meetingPlan.assignments[id]
  }

  /// The conclusion at the cursor of the meeting.
  var meetingConclusion: Conclusion? {
    guard case .conclusion(let id) = meeting?.currentLine?.subject else { return nil }
    return meetingPlan.conclusions[id]
  }
}
