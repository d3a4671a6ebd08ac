/// Giao ban: a meeting in which each unit says how far it is. Updates made while it runs belong to it.
public struct Briefing: PlanRecord {
  /// The meeting's number in the file.
  public var id: RecordID<Briefing>
  /// The day of the meeting.
  public var day: Day
  /// What it is called ("Giao ban tháng 12/2025").
  public var title: String
  /// Chủ trì: who chairs.
  public var chair: String
  /// Thư ký: who takes the minutes.
  public var secretary: String
  /// The units that are present.
  public var present: [OrgUnit.Key]
  /// When it began; `nil` while it is only planned.
  public var begunAt: Timestamp?
  /// When it ended; `nil` before.
  public var endedAt: Timestamp?
  /// The number of the newest journal entry when it began; what it changed lies between this and `lastEntry`.
  public var firstEntry: Int?
  /// The number of the newest journal entry when it ended: the plan as the meeting left it.
  public var lastEntry: Int?
  /// The agenda as the officer put it: the keys of its lines, first to last; lines that are not in it come after.
  public var order: [String]

  /// A meeting on a day.
  public init(
    id: RecordID<Briefing>, day: Day, title: String = "", chair: String = "", secretary: String = "",
    present: [OrgUnit.Key] = [], begunAt: Timestamp? = nil, endedAt: Timestamp? = nil, firstEntry: Int? = nil,
    lastEntry: Int? = nil, order: [String] = []
  ) {
    self.id = id
    self.day = day
    self.title = title
    self.chair = chair
    self.secretary = secretary
    self.present = present
    self.begunAt = begunAt
    self.endedAt = endedAt
    self.firstEntry = firstEntry
    self.lastEntry = lastEntry
    self.order = order
  }

  /// How far a meeting is.
  public enum Phase: Sendable {
    /// Nobody has begun it.
    case planned
    /// It goes on; also after a crash or a closed lid.
    case running
    /// It has ended.
    case ended
  }

  /// How far the meeting is.
  public var phase: Phase { endedAt != nil ? .ended : begunAt != nil ? .running : .planned }
}

/// Kết luận: what the director concluded in a meeting; followed up like any other work once it is a task.
public struct Conclusion: PlanRecord, Completable {
  /// What became of it.
  public enum FollowUp: Hashable, Sendable {
    /// It is only noted.
    case noted
    /// Nhiệm vụ phát sinh: an ad-hoc task, whose state is kept here.
    case task
    /// An assignment of an item of the plan, where its state is kept.
    case assignment(Assignment.Key)
  }

  /// The conclusion's number in the file.
  public var id: RecordID<Conclusion>
  /// The meeting in which it was made.
  public var briefing: Briefing.Key
  /// What was concluded.
  public var text: String
  /// Who is to do it; `nil` where nobody is named.
  public var assignee: Assignee?
  /// The officer in charge; may be empty.
  public var officer: String
  /// Until when; `nil` where no day is named.
  public var due: Day?
  /// What became of it.
  public var followUp: FollowUp
  /// How far an ad-hoc task is.
  public var state: WorkState
  /// Why the task is blocked or was cancelled; empty otherwise.
  public var reason: String
  /// What was last reported of the task.
  public var result: String
  /// The day the task was finished, or handed in for confirmation.
  public var completed: Day?
  /// Who confirmed it, once it is done.
  public var confirmation: Confirmation?
  /// On whom outside it waits, while it is blocked.
  public var waiting: Waiting?

  /// A conclusion of a meeting.
  public init(
    id: RecordID<Conclusion>, briefing: Briefing.Key, text: String, assignee: Assignee? = nil, officer: String = "",
    due: Day? = nil, followUp: FollowUp = .noted, state: WorkState = .notStarted, reason: String = "",
    result: String = "", completed: Day? = nil, confirmation: Confirmation? = nil, waiting: Waiting? = nil
  ) {
    self.id = id
    self.briefing = briefing
    self.text = text
    self.assignee = assignee
    self.officer = officer
    self.due = due
    self.followUp = followUp
    self.state = state
    self.reason = reason
    self.result = result
    self.completed = completed
    self.confirmation = confirmation
    self.waiting = waiting
  }

  /// A task has a day or none; it does not go on all the time.
  public var isRecurring: Bool { false }
}

/// Cán bộ: an officer of a unit, who may leave it.
public struct Officer: PlanRecord {
  /// The officer's number in the file.
  public var id: RecordID<Officer>
  /// The name.
  public var name: String
  /// The unit.
  public var unit: OrgUnit.Key
  /// The last day in the unit; `nil` while no end is known.
  public var activeTo: Day?

  /// An officer of a unit.
  public init(id: RecordID<Officer>, name: String, unit: OrgUnit.Key, activeTo: Day? = nil) {
    self.id = id
    self.name = name
    self.unit = unit
    self.activeTo = activeTo
  }
}
