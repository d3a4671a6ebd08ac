/// The highest numbers of records that the file's other plans use, by kind. Numbers are unique in a file, so that a record
/// is known by its number alone.
public struct TakenNumbers: Equatable, Sendable {
  /// Of units.
  public var unit = 0
  /// Of groups.
  public var group = 0
  /// Of items.
  public var item = 0
  /// Of assignments.
  public var assignment = 0
  /// Of duties.
  public var duty = 0
  /// Of findings.
  public var finding = 0
  /// Of meetings.
  public var briefing = 0
  /// Of conclusions.
  public var conclusion = 0
  /// Of officers.
  public var officer = 0

  /// None: there is one plan.
  public init() {}

  /// Follows an edit of another plan.
  mutating func note(_ edit: RecordEdit) {
    switch edit {
    case .unit(let edit): unit = max(unit, edit.after?.id.number ?? 0)
    case .group(let edit): group = max(group, edit.after?.id.number ?? 0)
    case .item(let edit): item = max(item, edit.after?.id.number ?? 0)
    case .assignment(let edit): assignment = max(assignment, edit.after?.id.number ?? 0)
    case .duty(let edit): duty = max(duty, edit.after?.id.number ?? 0)
    case .finding(let edit): finding = max(finding, edit.after?.id.number ?? 0)
    case .briefing(let edit): briefing = max(briefing, edit.after?.id.number ?? 0)
    case .conclusion(let edit): conclusion = max(conclusion, edit.after?.id.number ?? 0)
    case .officer(let edit): officer = max(officer, edit.after?.id.number ?? 0)
    case .header, .criterion, .update, .evidence, .scorecard, .line, .peer, .settings: break
    }
  }
}

extension Plan {
  /// The number of the next unit.
  var nextUnit: Int { max(units.rows.last?.id.number ?? 0, taken.unit) + 1 }
  /// The number of the next group.
  var nextGroup: Int { max(groups.rows.last?.id.number ?? 0, taken.group) + 1 }
  /// The number of the next item.
  var nextItem: Int { max(items.rows.last?.id.number ?? 0, taken.item) + 1 }
  /// The number of the next assignment.
  var nextAssignment: Int { max(assignments.rows.last?.id.number ?? 0, taken.assignment) + 1 }
  /// The number of the next duty.
  var nextDuty: Int { max(duties.rows.last?.id.number ?? 0, taken.duty) + 1 }
  /// The number of the next finding.
  var nextFinding: Int { max(findings.rows.last?.id.number ?? 0, taken.finding) + 1 }
  /// The number of the next meeting.
  var nextBriefing: Int { max(briefings.rows.last?.id.number ?? 0, taken.briefing) + 1 }
  /// The number of the next conclusion.
  var nextConclusion: Int { max(conclusions.rows.last?.id.number ?? 0, taken.conclusion) + 1 }
  /// The number of the next officer.
  var nextOfficer: Int { max(officers.rows.last?.id.number ?? 0, taken.officer) + 1 }
  /// The number of the next row of published results.
  var nextPeer: Int { (peers.rows.last?.id.number ?? 0) + 1 }
}
