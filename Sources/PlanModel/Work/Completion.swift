/// Xác nhận: who confirmed that work is done, and on which paper.
public struct Confirmation: Hashable, Sendable {
  /// Who confirmed it; may be empty where only the paper is known.
  public var by: String
  /// Số, ký hiệu of the paper ("12/TB-SNgV"); empty where there is none.
  public var paper: String

  /// A confirmation.
  public init(by: String, paper: String = "") {
    self.by = by
    self.paper = paper
  }

  /// The same in normal form C, without blanks around; `nil` where nothing is said.
  var tidied: Confirmation? {
    let tidy = Confirmation(by: by.normalized.trimmed, paper: paper.normalized.trimmed)
    return tidy.by.isEmpty && tidy.paper.isEmpty ? nil : tidy
  }
}

/// Chờ bên ngoài: somebody outside whose answer blocked work waits for, such as a ministry. It is not the unit's delay.
public struct Waiting: Hashable, Sendable {
  /// On whom.
  public var party: String
  /// Since when.
  public var since: Day

  /// Waiting on somebody since a day.
  public init(on party: String, since: Day) {
    self.party = party
    self.since = since
  }
}

/// What a person says of work besides its state: the day it was finished, who confirmed it, on whom it waits. Which of it
/// is kept depends on the state.
public struct CompletionReport: Equatable, Sendable {
  /// The day the work was finished, or handed in for confirmation; `nil` takes the day that stands, else today.
  public var doneOn: Day?
  /// Who confirmed it, on which paper; empty texts where nothing is said.
  public var confirmation: Confirmation
  /// The party outside on which blocked work waits; empty where it waits on nobody outside.
  public var waitsOn: String
  /// Since when; `nil` takes the day that stands for that party, else today.
  public var waitsSince: Day?

  /// Nothing said.
  public init(
    doneOn: Day? = nil, confirmation: Confirmation = .init(by: ""), waitsOn: String = "", waitsSince: Day? = nil
  ) {
    self.doneOn = doneOn
    self.confirmation = confirmation
    self.waitsOn = waitsOn
    self.waitsSince = waitsSince
  }
}

/// What work keeps of its completion: an assignment of a plan, or a task given at a briefing.
public protocol Completable {
  /// How far it is.
  var state: WorkState { get }
  /// The day it is due.
  var due: Day? { get }
  /// Whether it goes on all the time, so that no day is due.
  var isRecurring: Bool { get }
  /// The day it was finished, or handed in for confirmation; `nil` while it is neither, or where nobody knows the day.
  var completed: Day? { get set }
  /// Who confirmed it, once it is done.
  var confirmation: Confirmation? { get set }
  /// On whom outside it waits, while it is blocked.
  var waiting: Waiting? { get set }
}

extension Completable {
  /// What stands, as a report that changes none of it.
  public var completionReport: CompletionReport {
    CompletionReport(
      doneOn: completed, confirmation: confirmation ?? Confirmation(by: ""), waitsOn: waiting?.party ?? "",
      waitsSince: waiting?.since)
  }

  /// Whether it waits on somebody outside, so that its deadline is not held against the unit.
  public var isWaitingOutside: Bool { state == .blocked && waiting != nil }

  /// The day that its deadline is compared with: the day it was finished or handed in where one is known, else today.
  public func measured(on today: Day) -> Day {
    switch state {
    case .done, .awaitingConfirmation: completed ?? today
    case .notStarted, .inProgress, .blocked, .cancelled: today
    }
  }

  /// Where it stands against its deadline on that day.
  public func deadlineState(on today: Day, soonWithin days: Int = DeadlineState.soonWithin) -> DeadlineState {
    let late = due.map { measured(on: today).days(since: $0) } ?? 0
    switch state {
    case .cancelled: return .none
    case .done: return late > 0 && completed != nil ? .doneLate(days: late) : .doneInTime
    case .awaitingConfirmation where completed != nil: return late > 0 ? .handedInLate(days: late) : .handedIn
    case .blocked where waiting != nil: return waiting.map { .waiting($0) } ?? .none
    case .notStarted, .inProgress, .awaitingConfirmation, .blocked:
      guard due != nil else { return isRecurring ? .recurring : .noDeadline }
      if late > 0 { return .overdue(days: late) }
      return -late <= days ? .soon(days: -late) : .inTime(days: -late)
    }
  }

  /// Keeps of a report what the state, as it shall stand, allows.
  ///
  /// - Parameter before: the work before the report; `nil` for new work.
  mutating func complete(_ report: CompletionReport, before: Self?, by signature: Signature) {
    let was = before?.state
    let today = signature.clock.today
    switch state {
    case .done, .awaitingConfirmation:
      // Work of older files may be without a day; a report on something else does not make one up.
      completed = report.doneOn ?? (was == state ? before?.completed : today)
    case .notStarted, .inProgress, .blocked, .cancelled: completed = nil
    }
    let isConfirming = was == .awaitingConfirmation && state == .done
    var said = report.confirmation
    if isConfirming, said.by.trimmed.isEmpty { said.by = signature.author }
    confirmation = state == .done ? said.tidied : nil
    let party = report.waitsOn.normalized.trimmed
    let stands = before?.waiting.flatMap { $0.party == party ? $0.since : nil }
    waiting =
      state == .blocked && !party.isEmpty
      ? Waiting(on: party, since: report.waitsSince ?? stands ?? today) : nil
  }
}

/// Why a day done is asked about before it is saved.
public enum DoubtfulDay: Equatable, Sendable {
  /// It is after today.
  case future
  /// It is before that day, from which on the plan can have been worked on.
  case beforePlan(Day)
}

extension Plan {
  /// The day from which on the plan can have been worked on: that of the decision it rests on, else the first of its year.
  public var firstDay: Day? {
    header.decision?.day ?? header.planYear.flatMap { Day(year: $0, month: 1, day: 1) }
  }

  /// Why a day done is doubtful; `nil` where it is not, or none is named.
  public func doubt(about day: Day?, on today: Day) -> DoubtfulDay? {
    guard let day else { return nil }
    if day > today { return .future }
    return firstDay.flatMap { day < $0 ? .beforePlan($0) : nil }
  }

  /// A past state of a plan that knows of work finished or handed in by a day, though that was reported later.
  public func learning(from later: Plan, finishedBy day: Day) -> Plan {
    var plan = self
    for now in later.assignments.rows where now.isFinished(by: day) {
      guard var then = plan.assignments[now.id], then.state.isOpen else { continue }
      let before = then
      (then.state, then.completed, then.confirmation) = (now.state, now.completed, now.confirmation)
      (then.reason, then.waiting) = ("", nil)
      plan.assignments.apply(Edit(before: before, after: then))
    }
    for now in later.conclusions.rows where now.isFinished(by: day) {
      guard var then = plan.conclusions[now.id], then.state.isOpen else { continue }
      let before = then
      (then.state, then.completed, then.confirmation) = (now.state, now.completed, now.confirmation)
      (then.reason, then.waiting, then.result) = ("", nil, now.result)
      plan.conclusions.apply(Edit(before: before, after: then))
    }
    return plan
  }
}

extension Completable {
  fileprivate func isFinished(by day: Day) -> Bool {
    (state == .done || state == .awaitingConfirmation) && completed.map { $0 <= day } == true
  }
}
