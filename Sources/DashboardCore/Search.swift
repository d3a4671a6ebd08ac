import PlanModel
import Screen

/// The search of the board: what is looked for, where it was found, and where it began.
public struct Search: Sendable {
  /// The line in which the query is typed.
  public var editor = TextEditor()
  /// Whether the line is open, so that keys go into it.
  public var isTyping = true
  /// What is looked for; `nil` while nothing is.
  public private(set) var query: Query?
  /// The rows of criteria that hold it.
  public private(set) var rows: Set<CriterionRow> = []
  /// The same, in the order of codes.
  public private(set) var ordered: [CriterionRow] = []
  /// The units and groups whose names hold it.
  public private(set) var assignees: Set<Assignee> = []
  /// Where the selection was before the search, and where it goes back to when the search is left.
  public let origin: Selection
  private var places: [Int] = []

  /// A search that begins at a selection.
  public init(from origin: Selection) { self.origin = origin }

  /// Looks for what the line holds now.
  public mutating func run(in plan: Plan, index: SearchIndex) {
    let old = query
    query = Query(editor.text)
    guard let query else {
      (rows, ordered, assignees, places) = ([], [], [], [])
      return
    }
    let goesOn = old.map { query.text.hasPrefix($0.text) && query.marked == nil && $0.marked == nil } ?? false
    places = index.rows(holding: query, in: plan, narrowed: goesOn ? places : nil)
    ordered = places.map(index.row)
    rows = Set(ordered)
    assignees = Self.assignees(holding: query, in: plan)
  }

  /// Looks again after the plan has changed.
  public mutating func refresh(in plan: Plan, index: SearchIndex) {
    query = nil
    run(in: plan, index: index)
  }

  private static func assignees(holding query: Query, in plan: Plan) -> Set<Assignee> {
    let units = plan.units.rows.filter { ([$0.name] + $0.aliases).contains { query.matches($0) } }
    let groups = plan.groups.rows.filter { query.matches($0.name) }
    return Set(units.map { Assignee.unit($0.id) } + groups.map { Assignee.group($0.id) })
  }

  /// Whether an assignment is to be found: by its officer, its unit, or what it is about.
  public func holds(_ assignment: Assignment, in plan: Plan) -> Bool {
    guard let query else { return false }
    if !assignment.officer.isEmpty, query.matches(assignment.officer) { return true }
    guard let item = plan.items[assignment.item] else { return false }
    let name = plan.criteria[item.criterion]?.name ?? ""
    return query.matches("\(item.criterion) \(name)") || (item.causes + item.remedies).contains { query.matches($0) }
  }
}
