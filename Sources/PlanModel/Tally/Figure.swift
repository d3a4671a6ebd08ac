/// In which figure a piece of work is counted: each piece in exactly one.
///
/// Those that count as work add up to the total: done in time, done late, in time, overdue, without a deadline, and waiting.
/// `soon` is a part of what is in time, `recurring` a part of what has no deadline; cancelled work is in no other figure.
public enum Figure: UInt8, CaseIterable, Sendable {
  /// Hoàn thành đúng hạn; also what had no deadline to miss.
  case doneInTime
  /// Hoàn thành quá hạn.
  case doneLate
  /// Trong hạn: open, with a deadline that is more than some days off, or handed in before it was past.
  case inTime
  /// Sắp đến hạn: open, due today or within `DeadlineState.soonWithin` days.
  case soon
  /// Quá hạn: open, the deadline past, or handed in after it.
  case overdue
  /// Chưa có hạn: open, no day is named.
  case noDeadline
  /// Thường xuyên: open, goes on all the time, no day is named.
  case recurring
  /// Chờ bên ngoài: open, blocked by somebody outside; not the unit's delay.
  case waiting
  /// Hủy.
  case cancelled
}

extension Completable {
  /// The figure in which it is counted on a day.
  public func figure(on day: Day) -> Figure { figure(of: deadlineState(on: day)) }

  func figure(of deadline: DeadlineState) -> Figure {
    switch deadline {
    case .doneInTime: .doneInTime
    case .doneLate: .doneLate
    case .inTime: .inTime
    case .soon: .soon
    case .overdue, .handedInLate: .overdue
    // What has no deadline is never in time, handed in or not.
    case .handedIn: due != nil ? .inTime : isRecurring ? .recurring : .noDeadline
    case .noDeadline: .noDeadline
    case .recurring: .recurring
    case .waiting: .waiting
    case .none: .cancelled
    }
  }
}
