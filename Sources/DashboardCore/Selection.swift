import PlanModel

/// What the board is about at this moment; every pane shows its own line of it.
public struct Selection: Equatable, Sendable {
  /// The criterion, with its item.
  public var row: CriterionRow?
  /// The assignment; one of the item's, when there is one.
  public var assignment: Assignment.Key?

  /// Nothing selected, unless given.
  public init(row: CriterionRow? = nil, assignment: Assignment.Key? = nil) {
    self.row = row
    self.assignment = assignment
  }
}
