import PlanModel

/// A criterion with one of its items, as one row; a code that the plan repeats has a row for each item.
public struct CriterionRow: Hashable, Sendable {
  /// The criterion.
  public let code: CriterionCode
  /// The item; `nil` for a criterion without one.
  public let item: Item.Key?

  /// A row.
  public init(code: CriterionCode, item: Item.Key?) {
    self.code = code
    self.item = item
  }

  /// Whether it comes before another in the order of codes.
  func precedes(_ other: CriterionRow) -> Bool {
    (code, item?.number ?? 0) < (other.code, other.item?.number ?? 0)
  }
}

/// The pane Tiêu chí: criteria by heading and code.
public struct CriteriaPane: Sendable {
  /// The order of rows under a heading.
  public enum Order: CaseIterable, Sendable {
    /// By code, as a tree.
    case code
    /// Most points lost first.
    case gap
  }

  /// Points of a heading's criteria.
  public struct Sum: Equatable, Sendable {
    /// Points reached, as far as known.
    public var score = Score.zero
    /// Most points, as far as known.
    public var maximum = Score.zero
  }

  /// The lines.
  public private(set) var outline = Outline<CriteriaHeading, CriterionRow>()
  private var sums = HeadingTable<Sum>()
  /// The line of the cursor.
  public var cursor: Outline<CriteriaHeading, CriterionRow>.Line?
  /// What shows.
  public var scroll = Scroll()
  /// The order of the rows.
  public var order = Order.code
  /// Headings whose rows are hidden.
  public var folded: Set<CriteriaHeading> = []
  /// Criteria whose parts are hidden.
  public var foldedCodes: Set<CriterionCode> = []

  /// An empty pane.
  public init() {}

  /// The number of the cursor's line; where it is hidden, that of the line it is hidden under.
  public var cursorLine: Int {
    guard let cursor else { return 0 }
    return number(of: cursor) ?? 0
  }

  /// The number of a line, `nil` where it does not show.
  public func number(of line: Outline<CriteriaHeading, CriterionRow>.Line) -> Int? {
    guard order == .code, case .row(let row) = line else { return outline.number(of: line) }
    return outline.number(of: row) { $0.precedes($1) }
  }

  /// Points of a heading, whatever the filter; `nil` when the plan has no criteria under it.
  public func sum(of heading: CriteriaHeading) -> Sum? { sums[heading] }

  /// Makes the lines anew.
  public mutating func fill(from plan: Plan, filter: Filter, today: Day) {
    var sections = HeadingTable<Section>()
    sums = HeadingTable()
    let criteria = plan.criteria.rows
    for (place, criterion) in criteria.enumerated() {
      let heading = criterion.heading
      let isLeaf = place + 1 == criteria.count || !criteria[place + 1].id.isPart(of: criterion.id)
      if isLeaf { sums.change(heading, from: Sum()) { $0.add(plan.counted(criterion)) } }
      let items = plan.items(of: criterion.id)
      let isHidden = criterion.id.hasAncestor(in: foldedCodes) && order == .code || order == .gap && !isLeaf
      sections.change(heading, from: Section()) { section in
        section.firstItem = min(section.firstItem, items.first?.number ?? .max)
        if isHidden { return }
        if items.isEmpty, filter.isEmpty { section.rows.append(CriterionRow(code: criterion.id, item: nil)) }
        for item in items where filter.admits(item, of: plan, on: today) {
          section.rows.append(CriterionRow(code: criterion.id, item: item))
        }
      }
    }
    let found = zip(sections.headings, sections.values).filter { !$0.1.rows.isEmpty }
    outline = Outline(
      found.sorted { Self.rank($0.0, $0.1) < Self.rank($1.0, $1.1) }.map { heading, section in
        let isFolded = folded.contains(heading)
        return .init(heading: heading, rows: isFolded ? [] : ordered(section.rows, plan), isFolded: isFolded)
      })
  }

  /// What a pass over the criteria gathers of a heading.
  private struct Section {
    var rows: [CriterionRow] = []
    var firstItem = Int.max
  }

  private func ordered(_ rows: [CriterionRow], _ plan: Plan) -> [CriterionRow] {
    guard order == .gap else { return rows }
    return rows.sorted { GapPane.precedes($0, $1, plan) }
  }

  /// Headings of the plan in the plan's order, then fields by number, then what is kept.
  private static func rank(_ heading: CriteriaHeading, _ section: Section) -> (Int, Int, String) {
    switch heading {
    case .group(let name): (0, section.firstItem, name)
    case .field(let number): (1, number, "")
    case .kept: (2, 0, "")
    }
  }
}

extension CriteriaPane.Sum {
  mutating func add(_ criterion: Criterion) {
    score = score + (criterion.score ?? .zero)
    maximum = maximum + (criterion.maximum ?? .zero)
  }
}

extension CriterionCode {
  /// Whether a code above this one is in the set.
  func hasAncestor(in codes: Set<CriterionCode>) -> Bool {
    guard !codes.isEmpty else { return false }
    var parent = parent
    while let code = parent {
      if codes.contains(code) { return true }
      parent = code.parent
    }
    return false
  }
}
