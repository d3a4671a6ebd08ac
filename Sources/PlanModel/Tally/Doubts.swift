/// What of a plan is not certain, since a finding about it is still open: figures, and who does what. Documents leave figures
/// out, or print the words of the plan instead, mark the rest, and say so; what somebody clarified is certain, and so is what
/// was changed since.
public struct Doubts: Equatable, Sendable {
  /// About the published result: its index, rank or year.
  public private(set) var result: [Finding.Key] = []
  /// About the points of a criterion.
  public private(set) var points: [CriterionCode: [Finding.Key]] = [:]
  /// About the day that an item is due.
  public private(set) var deadlines: [Item.Key: [Finding.Key]] = [:]
  /// About what the scorecard of a year adds up to.
  public private(set) var sums: [Int: [Finding.Key]] = [:]

  /// About who leads an item.
  public private(set) var leads: [Item.Key: [Finding.Key]] = [:]
  /// About who helps with an item.
  public private(set) var helpers: [Item.Key: [Finding.Key]] = [:]
  /// About who belongs to a group.
  public private(set) var members: [UnitGroup.Key: [Finding.Key]] = [:]

  /// What a finding is about, as far as documents tell it.
  private enum Subject { case result, points, deadline, sum, lead, helpers, members }

  /// The doubts of a plan.
  public init(of plan: Plan) {
    for finding in plan.findings.rows where finding.isOpen {
      let item = finding.item.flatMap { plan.items[$0] }
      let code = CriterionCode(finding.code) ?? item?.criterion
      switch Self.subject(of: finding, plan.header) {
      case .result: result.append(finding.id)
      case .points:
        // Once both agree again there is nothing to doubt.
        if finding.kind == .pointsDiffer, let code, let criterion = plan.criteria[code], !plan.hasOtherPoints(criterion)
        {
          continue
        }
        if let code { points[code, default: []].append(finding.id) }
      case .deadline: if let item { deadlines[item.id, default: []].append(finding.id) }
      case .lead: if let item, plan.holdsLead(finding, of: item) { leads[item.id, default: []].append(finding.id) }
      case .helpers: if let item { helpers[item.id, default: []].append(finding.id) }
      case .members: if let group = plan.group(of: finding) { members[group, default: []].append(finding.id) }
      case .sum:
        if finding.code.isEmpty, let year = finding.arguments.first.flatMap({ Int($0) }) {
          sums[year, default: []].append(finding.id)
        }
      case nil: break
      }
      // What another item says was taken for one or another field.
      guard finding.kind == .takenFromOther, let item, let taken = finding.arguments.dropFirst().first else { continue }
      if plan.names(of: item.id, .lead).contains(taken) { leads[item.id, default: []].append(finding.id) }
      if plan.names(of: item.id, .coordinating).joined(separator: "; ") == taken {
        helpers[item.id, default: []].append(finding.id)
      }
      if item.deadline.text == taken { deadlines[item.id, default: []].append(finding.id) }
    }
  }

  /// What the figure of a finding is; `nil` where it is about none.
  private static func subject(of finding: Finding, _ header: PlanHeader) -> Subject? {
    switch finding.kind {
    case .yearConflict, .decisionNotTaken: .result
    case .resultNotTaken:
      // The result of another year casts no doubt on that of this one.
      finding.arguments.dropFirst(3).first.flatMap { Int($0) } ?? header.resultYear == header.resultYear ? .result : nil
    case .scoreAboveMaximum, .scoreConflict, .ambiguousNumber, .pointsDiffer: .points
    case .unreadableDeadline, .deadlineBeforePlan, .deadlineInPastYear, .deadlineFarAway: .deadline
    case .statedSumDiffers: .sum
    case .leadByOrder, .leadIsPerson: .lead
    case .leadAlsoCoordinates: .helpers
    case .groupMembersProposed: .members
    case .supplementDiffers:
      switch finding.arguments.first {
      case "result", "decision": .result
      case ItemSlot.points.rawValue: .points
      case ItemSlot.time.rawValue: .deadline
      case ItemSlot.lead.rawValue: .lead
      case ItemSlot.coordinating.rawValue: .helpers
      default: nil
      }
    default: nil
    }
  }
}

extension Plan {
  /// Whether an item still has the lead that a finding doubts; one that somebody put in its place is certain.
  fileprivate func holdsLead(_ finding: Finding, of item: Item) -> Bool {
    switch finding.kind {
    case .leadByOrder: names(of: item.id, .lead).contains(finding.arguments.first ?? "")
    case .leadIsPerson: names(of: item.id, .lead).isEmpty || names(of: item.id, .lead) == finding.arguments
    default: true
    }
  }

  /// The group whose members a finding proposes, while it has these.
  fileprivate func group(of finding: Finding) -> UnitGroup.Key? {
    guard let group = groups.rows.first(where: { $0.name == finding.arguments.first }) else { return nil }
    let names = group.members.compactMap { units[$0]?.name }
    return names.joined(separator: "; ") == finding.arguments.dropFirst().first ? group.id : nil
  }

  /// The names of those who lead an item or help with it, as the plan names them: a group stands for its members.
  public func names(of item: Item.Key, _ role: Role) -> [String] {
    var names: [String] = []
    for assignment in assignments(of: item).compactMap({ assignments[$0] }) where assignment.role == role {
      let name = name(of: assignment.via.map { .group($0) } ?? assignment.assignee)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }
}
