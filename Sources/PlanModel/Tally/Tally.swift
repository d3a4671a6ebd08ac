/// How many pieces of work stand how; what every pane, document and command tells (see `TallyScope` for what is counted).
public struct Tally: Equatable, Sendable {
  /// Done by the deadline, or without one.
  public var doneInTime = 0
  /// Done after the deadline.
  public var doneLate = 0
  /// Open, with a deadline that is not past; never without one.
  public var inTime = 0
  /// Of these: due soon.
  public var soon = 0
  /// Open and overdue.
  public var overdue = 0
  /// Open, without a day that is due.
  public var noDeadline = 0
  /// Of these: work that goes on all the time.
  public var recurring = 0
  /// Open, waiting on somebody outside: not the unit's delay, and in none of the counts above.
  public var waiting = 0
  /// Of the open ones: blocked.
  public var blocked = 0
  /// Of the open ones: handed in, waiting to be confirmed.
  public var awaiting = 0
  /// Cancelled; in no other count.
  public var cancelled = 0

  /// Nothing counted.
  public init() {}

  /// Counts some work.
  public init(of work: some Sequence<CountedWork>) {
    for piece in work { count(piece.figure, piece.state) }
  }

  /// Done, in time or late.
  public var done: Int { doneInTime + doneLate }
  /// Still to be done.
  public var open: Int { inTime + overdue + noDeadline + waiting }
  /// All that count as work: done and open, none cancelled.
  public var total: Int { done + open }

  /// Counts a piece of work, or takes it out again with a weight of −1.
  public mutating func count(_ figure: Figure, _ state: WorkState, weight: Int = 1) {
    switch figure {
    case .doneInTime: doneInTime += weight
    case .doneLate: doneLate += weight
    case .inTime: inTime += weight
    case .soon:
      inTime += weight
      soon += weight
    case .overdue: overdue += weight
    case .noDeadline: noDeadline += weight
    case .recurring:
      noDeadline += weight
      recurring += weight
    case .waiting: waiting += weight
    case .cancelled: cancelled += weight
    }
    switch state {
    case .blocked: blocked += weight
    case .awaitingConfirmation: awaiting += weight
    case .notStarted, .inProgress, .done, .cancelled: break
    }
  }

  /// Both together.
  public static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.doneInTime += right.doneInTime
    sum.doneLate += right.doneLate
    sum.inTime += right.inTime
    sum.soon += right.soon
    sum.overdue += right.overdue
    sum.noDeadline += right.noDeadline
    sum.recurring += right.recurring
    sum.waiting += right.waiting
    sum.blocked += right.blocked
    sum.awaiting += right.awaiting
    sum.cancelled += right.cancelled
    return sum
  }
}
