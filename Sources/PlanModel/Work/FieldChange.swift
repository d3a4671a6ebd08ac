/// A field of work, besides its state and what was said of it, that became another.
public enum FieldChange: Equatable, Sendable {
  /// The due date: the first one, a nearer or later one, or none any more.
  case due(from: Day?, to: Day?)
  /// The officer; empty for nobody.
  case officer(from: String, to: String)
  /// Why it is blocked or cancelled; empty where there is no reason any more.
  case reason(String)
  /// The day it was finished, or handed in.
  case completed(Day, isHandedIn: Bool)
  /// Who confirmed it.
  case confirmed(Confirmation)
  /// On whom it waits.
  case waiting(Waiting)
  /// It waits on them no more.
  case waitsNoMore(Waiting)
  /// It came from another unit.
  case handedOn(from: Assignee)
  /// The unit's part in it.
  case role(Role)
}

extension Assignment {
  /// The fields that became others since an earlier state, and whether an extension is among them; a due date that was
  /// extended is told as that. New work counts as work that was there with nothing.
  public func changes(since earlier: Assignment?) -> [FieldChange] {
    var changes: [FieldChange] = []
    if let earlier, earlier.assignee != assignee { changes.append(.handedOn(from: earlier.assignee)) }
    if let earlier, earlier.role != role { changes.append(.role(role)) }
    let isExtended = extensions > earlier?.extensions ?? 0
    if let earlier, earlier.due != due, !isExtended {
      changes.append(.due(from: earlier.due ?? earlier.clearedDue, to: due))
    }
    if let earlier, earlier.officer != officer { changes.append(.officer(from: earlier.officer, to: officer)) }
    return changes + completionChanges(since: earlier, reason, earlier?.reason ?? "")
  }
}

extension Conclusion {
  /// The fields that became others since an earlier state.
  public func changes(since earlier: Conclusion?) -> [FieldChange] {
    var changes: [FieldChange] = []
    if let earlier, let old = earlier.assignee, old != assignee { changes.append(.handedOn(from: old)) }
    if let earlier, earlier.due != due { changes.append(.due(from: earlier.due, to: due)) }
    if let earlier, earlier.officer != officer { changes.append(.officer(from: earlier.officer, to: officer)) }
    return changes + completionChanges(since: earlier, reason, earlier?.reason ?? "")
  }
}

extension Completable {
  fileprivate func completionChanges(since earlier: Self?, _ reason: String, _ old: String) -> [FieldChange] {
    var changes: [FieldChange] = []
    // A reason that went with its state is told by the state.
    if reason != old, !reason.isEmpty { changes.append(.reason(reason)) }
    if let completed, completed != earlier?.completed {
      changes.append(.completed(completed, isHandedIn: state != .done))
    }
    if let confirmation, confirmation != earlier?.confirmation { changes.append(.confirmed(confirmation)) }
    if waiting != earlier?.waiting {
      if let waiting {
        changes.append(.waiting(waiting))
      } else if let gone = earlier?.waiting, state == .blocked {
        changes.append(.waitsNoMore(gone))
      }
    }
    return changes
  }
}
