/// What criteria stand under.
public enum CriteriaHeading: Hashable, Sendable {
  /// A heading of the plan.
  case group(String)
  /// A field (lĩnh vực), where the plan has no heading.
  case field(Int)
  /// Criteria that are only to be kept.
  case kept
}

extension Criterion {
  /// What the criterion stands under on the board.
  public var heading: CriteriaHeading {
    if isKept { return .kept }
    return group.isEmpty ? .field(id.field) : .group(group)
  }
}
