import PlanModel

/// What Tiêu chí and Khoảng cách điểm are about.
public enum Scope: Sendable {
  /// The criteria and items of the plan.
  case items
  /// The whole scorecard of the base year.
  case scorecard
}

/// The pane Tiêu chí over a whole scorecard: fields, criteria and their parts as a tree that folds.
///
/// It holds which nodes show, by code; what they say is read from the plan when they are drawn, so that scoring a leaf
/// leaves the pane as it is.
public struct ScoreTreePane: Sendable {
  /// The year whose scorecard it is; `nil` while there is none.
  public private(set) var year: Int?
  /// The nodes that show. A field shows even where the scorecard has no line of its own for it.
  public private(set) var rows: [CriterionCode] = []
  /// The node at the cursor; it may be folded away.
  public var cursor: CriterionCode?
  /// What shows.
  public var scroll = Scroll()
  /// Nodes whose parts are hidden.
  public var folded: Set<CriterionCode> = []

  /// An empty pane.
  public init() {}

  /// The number of the line of a node; `nil` when it does not show.
  public func line(of code: CriterionCode) -> Int? {
    let place = rows.firstPlace { $0 >= code }
    return place < rows.count && rows[place] == code ? place : nil
  }

  /// The number of the cursor's line; where it is folded away, that of what it is folded under.
  public var cursorLine: Int {
    var node = cursor
    while let code = node {
      if let line = line(of: code) { return line }
      node = code.parent
    }
    return 0
  }

  /// Makes the lines anew.
  public mutating func fill(from plan: Plan, year: Int?, filter: Filter, today: Day) {
    self.year = year
    rows.removeAll(keepingCapacity: true)
    guard let year else { return }
    let admitted = filter.isEmpty ? nil : filter.admittedCriteria(of: plan, on: today)
    var field: CriterionCode?
    for line in plan.lines(of: year) {
      let code = line.id.code
      if let admitted, !admitted.holds(code) { continue }
      if code.topmost != field {
        field = code.topmost
        if code != code.topmost { rows.append(code.topmost) }
      }
      if !code.hasAncestor(in: folded) { rows.append(code) }
    }
  }
}

extension Array {
  /// The first place that meets a condition which, once met, holds for all after it.
  func firstPlace(where isReached: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isReached(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// The criteria whose items a filter admits, for panes that show more than items.
struct AdmittedCriteria {
  fileprivate var own: Set<CriterionCode> = []
  fileprivate var above: Set<CriterionCode> = []

  /// Whether a node shows: it is mended by an admitted item, or holds something that is.
  func holds(_ code: CriterionCode) -> Bool {
    own.contains(code) || above.contains(code) || code.hasAncestor(in: own)
  }
}

extension Filter {
  /// The criteria that admitted items mend.
  func admittedCriteria(of plan: Plan, on today: Day) -> AdmittedCriteria {
    var admitted = AdmittedCriteria()
    for item in plan.items.rows where admits(item.id, of: plan, on: today) {
      admitted.own.insert(item.criterion)
      var parent = item.criterion.parent
      while let code = parent {
        admitted.above.insert(code)
        parent = code.parent
      }
    }
    return admitted
  }
}
