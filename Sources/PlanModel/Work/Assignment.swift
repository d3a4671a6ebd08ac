/// A unit's part in an item.
public enum Role: Int, CaseIterable, Sendable {
  /// Chủ trì.
  case lead = 1
  /// Phối hợp.
  case coordinating

  /// The role's name in JSON.
  public var name: String { self == .lead ? "lead" : "coordinating" }
}

/// Nhiệm vụ phân công: one unit's share of one item, and how far it is.
public struct Assignment: PlanRecord, Completable {
  /// The assignment's number in the file.
  public var id: RecordID<Assignment>
  /// The item it is part of.
  public var item: Item.Key
  /// Who does it.
  public var assignee: Assignee
  /// The group through which the unit was named; `nil` when the plan names the unit itself.
  public var via: UnitGroup.Key?
  /// Lead or coordinating.
  public var role: Role
  /// The officer in charge; empty while nobody is named.
  public var officer: String
  /// The day it is due; `nil` shows as missing.
  public var due: Day?
  /// Whether it goes on all the time or comes back, so that no single day is due.
  public var isRecurring: Bool
  /// The words by which it comes back ("ngày 15 hằng tháng"), where they are not those of its item; empty otherwise.
  public var rhythm = ""
  /// How far it is.
  public var state: WorkState
  /// Why it is blocked, or was cancelled; empty otherwise.
  public var reason: String
  /// The day it was finished, or handed in for confirmation; `nil` while it is neither, or where nobody knows the day.
  public var completed: Day?
  /// How many updates were reported; the number of the last one.
  public var updates: Int
  /// When it was last reported on.
  public var updatedAt: Timestamp?
  /// How often its due date was put off (gia hạn).
  public var extensions: Int
  /// The due date before the first extension; `nil` while there is none.
  public var originalDue: Day?
  /// The due date that was taken away, with which the next one is compared; `nil` while a date stands, or none ever did.
  public var clearedDue: Day?
  /// Who confirmed it, once it is done.
  public var confirmation: Confirmation?
  /// On whom outside it waits, while it is blocked.
  public var waiting: Waiting?

  /// An assignment as the plan gives it.
  public init(
    id: RecordID<Assignment>, item: Item.Key, assignee: Assignee, via: UnitGroup.Key? = nil, role: Role,
    officer: String = "", due: Day? = nil, isRecurring: Bool = false, state: WorkState = .notStarted,
    reason: String = "", completed: Day? = nil, updates: Int = 0, updatedAt: Timestamp? = nil,
    extensions: Int = 0, originalDue: Day? = nil, clearedDue: Day? = nil, confirmation: Confirmation? = nil,
    waiting: Waiting? = nil
  ) {
    self.id = id
    self.item = item
    self.assignee = assignee
    self.via = via
    self.role = role
    self.officer = officer
    self.due = due
    self.isRecurring = isRecurring
    self.state = state
    self.reason = reason
    self.completed = completed
    self.updates = updates
    self.updatedAt = updatedAt
    self.extensions = extensions
    self.originalDue = originalDue
    self.clearedDue = clearedDue
    self.confirmation = confirmation
    self.waiting = waiting
  }

  /// Gives it another due date, and counts an extension (gia hạn) where that is later than the one that stands or was
  /// taken away last; a nearer date is none.
  ///
  /// - Returns: the date that was put off; `nil` where it is no extension.
  mutating func move(due new: Day?) -> Day? {
    let standing = due ?? clearedDue
    due = new
    clearedDue = new == nil ? standing : nil
    guard let standing, let new, new > standing else { return nil }
    extensions += 1
    originalDue = originalDue ?? standing
    return standing
  }
}

/// Cập nhật: a dated, attributed report on an assignment, with what it changed.
public struct Update: PlanRecord {
  /// An update is known by its assignment and its running number there, so that two people who report on different
  /// assignments never meet.
  public struct Key: Hashable, Comparable, Sendable {
    /// The assignment reported on.
    public var assignment: Assignment.Key
    /// 1 for the first report.
    public var number: Int

    /// The key of that report.
    public init(assignment: Assignment.Key, number: Int) {
      self.assignment = assignment
      self.number = number
    }

    /// Orders by assignment, then number.
    public static func < (left: Key, right: Key) -> Bool {
      (left.assignment, left.number) < (right.assignment, right.number)
    }
  }

  /// Assignment and number.
  public var id: Key
  /// When it was reported.
  public var at: Timestamp
  /// Who reported it.
  public var author: String
  /// The state it set.
  public var state: WorkState
  /// The due date after it.
  public var due: Day?
  /// The reason given for a blocked or cancelled assignment.
  public var reason: String
  /// Kết quả.
  public var result: String
  /// Khó khăn.
  public var difficulty: String
  /// Đề xuất.
  public var proposal: String
  /// The due date that this report put off; `nil` where it is no extension (gia hạn).
  public var extendedFrom: Day?
  /// Why it was put off; may be empty.
  public var extensionReason: String
  /// The meeting in which it was made; `nil` for one made outside.
  public var briefing: Briefing.Key?
  /// The day the work was finished or handed in, after it.
  public var completed: Day?
  /// Who confirmed it.
  public var confirmation: Confirmation?
  /// On whom outside it waits.
  public var waiting: Waiting?

  /// A report.
  public init(
    id: Key, at: Timestamp, author: String, state: WorkState, due: Day? = nil, reason: String = "", result: String = "",
    difficulty: String = "", proposal: String = "", extendedFrom: Day? = nil, extensionReason: String = "",
    briefing: Briefing.Key? = nil, completed: Day? = nil, confirmation: Confirmation? = nil, waiting: Waiting? = nil
  ) {
    self.id = id
    self.at = at
    self.author = author
    self.state = state
    self.due = due
    self.reason = reason
    self.result = result
    self.difficulty = difficulty
    self.proposal = proposal
    self.extendedFrom = extendedFrom
    self.extensionReason = extensionReason
    self.briefing = briefing
    self.completed = completed
    self.confirmation = confirmation
    self.waiting = waiting
  }
}
