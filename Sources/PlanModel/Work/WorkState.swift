/// How far an assignment is, as a person says it; the only state that is edited.
///
/// The numbers are those of the keys 1–6 on the board and of the store.
public enum WorkState: Int, CaseIterable, Sendable {
  /// Chưa thực hiện.
  case notStarted = 1
  /// Đang thực hiện.
  case inProgress
  /// Chờ xác nhận.
  case awaitingConfirmation
  /// Hoàn thành.
  case done
  /// Vướng mắc/tạm dừng; needs a reason.
  case blocked
  /// Hủy.
  case cancelled

  /// The state that one more press of Space leads to: along the usual way and round again; a blocked or cancelled
  /// assignment comes back to work first.
  public var next: WorkState {
    switch self {
    case .notStarted: .inProgress
    case .inProgress: .awaitingConfirmation
    case .awaitingConfirmation: .done
    case .done, .cancelled: .notStarted
    case .blocked: .inProgress
    }
  }

  /// The state's name in JSON.
  public var name: String {
    switch self {
    case .notStarted: "not_started"
    case .inProgress: "in_progress"
    case .awaitingConfirmation: "awaiting_confirmation"
    case .done: "done"
    case .blocked: "blocked"
    case .cancelled: "cancelled"
    }
  }

  /// Whether there is still something to do.
  public var isOpen: Bool { self != .done && self != .cancelled }
}

/// Where an assignment stands against its deadline; computed from dates, never stored.
public enum DeadlineState: Hashable, Sendable {
  /// Chưa có hạn.
  case noDeadline
  /// Thường xuyên: never overdue, but to be reported on at each briefing.
  case recurring
  /// Trong hạn, so many days left.
  case inTime(days: Int)
  /// Sắp đến hạn, so many days left.
  case soon(days: Int)
  /// Quá hạn by so many days.
  case overdue(days: Int)
  /// Handed in by its deadline (or without one), and not confirmed yet.
  case handedIn
  /// Handed in so many days after its deadline, and not confirmed yet.
  case handedInLate(days: Int)
  /// Waiting on somebody outside: not the unit's delay, whatever its deadline.
  case waiting(Waiting)
  /// Hoàn thành đúng hạn (or without a deadline).
  case doneInTime
  /// Hoàn thành quá hạn by so many days.
  case doneLate(days: Int)
  /// Cancelled: no deadline counts any more.
  case none

  /// From how many days before the deadline an open assignment counts as due soon. Task programs of the provinces
  /// warn at three days.
  public static let soonWithin = 3

  /// Days that an open assignment is late, or a finished one was; `nil` when it is not late.
  public var daysLate: Int? {
    switch self {
    case .overdue(let days), .handedInLate(let days), .doneLate(let days): days
    default: nil
    }
  }

  /// Whether open work is late: past its deadline, or handed in after it.
  public var isOverdue: Bool {
    switch self {
    case .overdue, .handedInLate: true
    default: false
    }
  }
}
