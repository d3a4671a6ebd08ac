/// Which figures of a plan are not certain, since a finding about them is still open. Documents leave these out, or print
/// the words of the plan instead, and say so; what somebody clarified is certain.
public struct Doubts: Equatable, Sendable {
  /// About the published result: its index, rank or year.
  public private(set) var result: [Finding.Key] = []
  /// About the points of a criterion.
  public private(set) var points: [CriterionCode: [Finding.Key]] = [:]
  /// About the day that an item is due.
  public private(set) var deadlines: [Item.Key: [Finding.Key]] = [:]
  /// About what the scorecard of a year adds up to.
  public private(set) var sums: [Int: [Finding.Key]] = [:]

  /// What a finding is about, as far as figures go.
  private enum Subject { case result, points, deadline, sum }

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
      case .sum:
        if finding.code.isEmpty, let year = finding.arguments.first.flatMap({ Int($0) }) {
          sums[year, default: []].append(finding.id)
        }
      case nil: break
      }
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
    case .supplementDiffers:
      switch finding.arguments.first {
      case "result", "decision": .result
      case ItemSlot.points.rawValue: .points
      case ItemSlot.time.rawValue: .deadline
      default: nil
      }
    default: nil
    }
  }
}
