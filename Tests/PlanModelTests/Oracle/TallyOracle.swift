import PlanModel

/// What figures of work mean, as plainly as it can be said and without regard to cost; the product is compared with it.
struct TallyOracle {
  let plan: Plan
  let day: Day

  /// One thing that is counted.
  struct Piece {
    var whose: Assignee?
    var state: WorkState
    var due: Day?
    var isRecurring: Bool
    var completed: Day?
    var waitsOutside: Bool
  }

  /// A task given at a briefing.
  private func isTask(_ conclusion: Conclusion) -> Bool {
    switch conclusion.followUp {
    case .task: true
    case .noted, .assignment: false
    }
  }

  /// Nhiệm vụ of the plan: each item once; it stands as its lead does, the first open lead before one whose work is over.
  var plannedPieces: [Piece] {
    plan.items.rows.map { item in
      let leads = plan.assignments.rows.filter { $0.item == item.id && $0.role == .lead }
      guard let lead = leads.first(where: { $0.state != .done && $0.state != .cancelled }) ?? leads.first else {
        return Piece(
          whose: nil, state: .notStarted, due: item.deadline.day, isRecurring: item.deadline.isRecurring,
          completed: nil,
          waitsOutside: false)
      }
      return piece(lead)
    }
  }

  /// Nhiệm vụ given at briefings.
  var givenPieces: [Piece] { plan.conclusions.rows.filter(isTask).map { piece($0, $0.assignee) } }

  /// Phần việc: every assignment, and every task once for each who has to do it.
  var sharePieces: [Piece] {
    var pieces = plan.assignments.rows.map(piece)
    for task in plan.conclusions.rows where isTask(task) {
      var bearers: [Assignee?] = [task.assignee]
      if case .group(let group) = task.assignee {
        let members = plan.groups.rows.first(where: { $0.id == group })?.members ?? []
        if !members.isEmpty { bearers = members.map { .unit($0) } }
      }
      pieces += bearers.map { piece(task, $0) }
    }
    return pieces
  }

  private func piece(_ work: Assignment) -> Piece {
    Piece(
      whose: work.assignee, state: work.state, due: work.due, isRecurring: work.isRecurring, completed: work.completed,
      waitsOutside: work.waiting != nil)
  }

  private func piece(_ task: Conclusion, _ whose: Assignee?) -> Piece {
    Piece(
      whose: whose, state: task.state, due: task.due, isRecurring: false, completed: task.completed,
      waitsOutside: task.waiting != nil)
  }

  /// The figures of some pieces.
  func tally(_ pieces: [Piece]) -> Tally {
    let works = pieces.filter { $0.state != .cancelled }
    let outside = works.filter { $0.state == .blocked && $0.waitsOutside }
    let open = works.filter { $0.state != .done && !($0.state == .blocked && $0.waitsOutside) }
    // What was handed in is measured by that day, everything else by today.
    func reached(_ piece: Piece) -> Day { piece.state == .awaitingConfirmation ? piece.completed ?? day : day }
    func isHandedIn(_ piece: Piece) -> Bool { piece.state == .awaitingConfirmation && piece.completed != nil }
    let done = works.filter { $0.state == .done }
    var tally = Tally()
    tally.cancelled = pieces.filter { $0.state == .cancelled }.count
    tally.doneLate = done.filter { $0.due != nil && $0.completed != nil && $0.completed! > $0.due! }.count
    tally.doneInTime = done.count - tally.doneLate
    tally.overdue = open.filter { $0.due != nil && $0.due! < reached($0) }.count
    tally.inTime = open.filter { $0.due != nil && $0.due! >= reached($0) }.count
    // Today, tomorrow, the day after and the third day.
    let near = (0...3).map { day.advanced(by: $0) }
    tally.soon = open.filter { $0.due != nil && near.contains($0.due!) && !isHandedIn($0) }.count
    tally.noDeadline = open.filter { $0.due == nil }.count
    tally.recurring = open.filter { $0.due == nil && $0.isRecurring }.count
    tally.waiting = outside.count
    tally.blocked = works.filter { $0.state == .blocked }.count
    tally.awaiting = works.filter { $0.state == .awaitingConfirmation }.count
    return tally
  }

  /// All figures.
  var workload: Workload {
    var load = Workload()
    load.planned = tally(plannedPieces)
    load.given = tally(givenPieces)
    load.shares = tally(sharePieces)
    load.units = Set(sharePieces.filter { $0.state != .cancelled }.compactMap(\.whose)).count
    return load
  }

  /// The figures of one unit's phần việc.
  func shares(of assignee: Assignee) -> Tally { tally(sharePieces.filter { $0.whose == assignee }) }
}
