import PlanModel
import Screen

extension DashboardState {
  /// Makes the board about a criterion: every pane goes to its line of it.
  mutating func select(_ row: CriterionRow) {
    let assignment = selection.assignment.flatMap { plan.assignments[$0] }
    let keepsAssignment = assignment != nil && assignment?.item == row.item
    select(row, assignment: keepsAssignment ? selection.assignment : leadKey(of: row) ?? firstAssignment(of: row))
  }

  /// Makes the board about an assignment.
  mutating func select(_ key: Assignment.Key) {
    guard let assignment = plan.assignments[key], let item = plan.items[assignment.item] else { return }
    select(CriterionRow(code: item.criterion, item: item.id), assignment: key)
  }

  private mutating func select(_ row: CriterionRow, assignment: Assignment.Key?) {
    if selection.row != row { detailScroll = Scroll() }
    selection = Selection(row: row, assignment: assignment)
    switch scope {
    case .items:
      revealCriterion(row)
      gaps.cursor = row
    case .scorecard: reveal(row.code)
    }
    if let assignment { units.cursor = .row(.assignment(assignment)) }
    showCursors()
  }

  private func firstAssignment(of row: CriterionRow) -> Assignment.Key? {
    row.item.flatMap { plan.assignments(of: $0).first }
  }

  /// Puts the cursor of Tiêu chí on a row, or on what the row is folded away under.
  private mutating func revealCriterion(_ row: CriterionRow) {
    criteria.cursor = .row(row)
    guard criteria.outline.number(of: .row(row)) == nil, let criterion = plan.criteria[row.code] else { return }
    var parent = row.code.parent
    while let code = parent {
      let above = CriterionRow(code: code, item: plan.items(of: code).first)
      if criteria.foldedCodes.contains(code), criteria.outline.number(of: .row(above)) != nil {
        criteria.cursor = .row(above)
        return
      }
      parent = code.parent
    }
    criteria.cursor = .heading(criterion.heading)
  }

  /// The assignment that status keys act on, or a sentence why there is none.
  var target: Target {
    let lead = selection.row.flatMap { leadKey(of: $0) }.flatMap { plan.assignments[$0] }
    switch list {
    case .units:
      guard case .row(.assignment(let id)) = units.cursor, let assignment = plan.assignments[id] else {
        return .none(words.refusals.noAssignmentHere)
      }
      return .assignment(assignment)
    case .criteria, .gaps, .detail:
      if scope == .items, case .heading = criteria.cursor, list == .criteria {
        return .none(words.refusals.headingHasNoState)
      }
      guard let row = selection.row else { return .none(words.refusals.nothingSelected) }
      guard row.item != nil else { return .none(words.refusals.criterionHasNoItem) }
      return lead.map(Target.assignment) ?? .none(words.refusals.itemHasNoLead)
    }
  }

  /// What a status key acts on.
  enum Target {
    /// This assignment.
    case assignment(Assignment)
    /// Nothing, and why.
    case none(String)
  }
}
