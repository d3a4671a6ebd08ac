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
  /// The rows of criteria that hold it, in the order of codes.
  public private(set) var rows: [CriterionRow] = []
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
      (rows, assignees, places) = ([], [], [])
      return
    }
    let goesOn = old.map { query.goesOn(from: $0) } ?? false
    places = index.rows(holding: query, narrowed: goesOn ? places : nil)
    rows = places.map(index.row)
    assignees = Self.assignees(holding: query, in: plan)
  }

  /// Looks again after the plan has changed.
  public mutating func refresh(in plan: Plan, index: SearchIndex) {
    query = nil
    run(in: plan, index: index)
  }

  /// The number of the first row from a given one on, in the order of codes; the number of rows when there is none.
  func firstPlace(notBefore row: CriterionRow) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].precedes(row) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether a row of criteria holds what is looked for.
  func holds(_ row: CriterionRow) -> Bool {
    let place = firstPlace(notBefore: row)
    return place < rows.count && rows[place] == row
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
