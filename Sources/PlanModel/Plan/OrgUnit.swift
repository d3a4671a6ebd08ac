/// The kind of a unit, by which a plan's group names ("các phòng chuyên môn") find their members.
public enum UnitKind: String, CaseIterable, Codable, Sendable {
  /// Văn phòng.
  case office
  /// Phòng chuyên môn, nghiệp vụ.
  case division
  /// Thanh tra.
  case inspectorate
  /// Trung tâm, and other public service units.
  case centre
  /// Chi cục, ban quản lý and other bodies under the department.
  case branch
  /// Anything else.
  case other

  /// The kind that a unit's name tells.
  public init(ofUnitNamed name: String) {
    let folded = name.folded
    let starts: [(String, UnitKind)] = [
      ("van phong", .office), ("phong", .division), ("thanh tra", .inspectorate), ("trung tam", .centre),
      ("tt ", .centre), ("vien", .centre), ("truong", .centre), ("chi cuc", .branch), ("cuc", .branch),
      ("ban", .branch), ("quy", .branch), ("to ", .other),
    ]
    self = starts.first { folded.hasPrefix($0.0) }?.1 ?? .other
  }
}

/// A unit of the department: phòng, văn phòng, thanh tra, trung tâm.
public struct OrgUnit: PlanRecord {
  /// The unit's number in the file.
  public var id: RecordID<OrgUnit>
  /// The full name.
  public var name: String
  /// Short names that mean the same unit: "LSHTQT".
  public var aliases: [String]
  /// What kind of unit it is.
  public var kind: UnitKind
  /// The first day it exists; `nil` when it always has.
  public var activeFrom: Day?
  /// The last day it exists; `nil` when no end is known.
  public var activeTo: Day?

  /// A unit with its names.
  public init(
    id: RecordID<OrgUnit>, name: String, aliases: [String] = [], kind: UnitKind? = nil, activeFrom: Day? = nil,
    activeTo: Day? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.kind = kind ?? UnitKind(ofUnitNamed: name)
    self.activeFrom = activeFrom
    self.activeTo = activeTo
  }
}

/// A named set of units ("các phòng chuyên môn"), expanded to its members when work is counted per unit.
public struct UnitGroup: PlanRecord {
  /// The group's number in the file.
  public var id: RecordID<UnitGroup>
  /// The name as the plan writes it.
  public var name: String
  /// The units it stands for, in the officer's order; empty while none is known.
  public var members: [OrgUnit.Key]

  /// A group of units.
  public init(id: RecordID<UnitGroup>, name: String, members: [OrgUnit.Key] = []) {
    self.id = id
    self.name = name
    self.members = members
  }
}

/// Who is asked: a unit, or a group none of whose members is known.
public enum Assignee: Hashable, Sendable {
  /// One unit.
  case unit(OrgUnit.Key)
  /// A group as a whole.
  case group(UnitGroup.Key)
}

/// What the plan asks of a unit as a whole, besides the items (section "Tổ chức thực hiện").
public struct StandingDuty: PlanRecord {
  /// The duty's number in the file; also its order.
  public var id: RecordID<StandingDuty>
  /// Who is asked.
  public var assignee: Assignee
  /// The paragraph of the plan.
  public var text: String

  /// A duty of a unit or group.
  public init(id: RecordID<StandingDuty>, assignee: Assignee, text: String) {
    self.id = id
    self.assignee = assignee
    self.text = text
  }
}

extension OrgUnit {
  /// Whether the unit exists on that day.
  public func isActive(on day: Day) -> Bool {
    (activeFrom.map { $0 <= day } ?? true) && (activeTo.map { day <= $0 } ?? true)
  }
}
