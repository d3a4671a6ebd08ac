import PlanModel

/// The pane Khoảng cách điểm: criteria that lost points, as bars.
public struct GapPane: Sendable {
  /// The order of the bars.
  public enum Order: CaseIterable, Sendable {
    /// Most points lost first.
    case gap
    /// By code.
    case code
  }

  /// The bars.
  public private(set) var rows: [CriterionRow] = []
  /// The points that each of them lost.
  private var losses: [Score] = []
  /// Points lost by the bars that show.
  public private(set) var lost = Score.zero
  /// Points lost that have a remedy, whatever the filter.
  public private(set) var explained = Score.zero
  /// The largest maximum of a bar, which is as long as the place.
  public private(set) var longest = Score.zero
  /// The bar of the cursor.
  public var cursor: CriterionRow?
  /// What shows.
  public var scroll = Scroll()
  /// The order of the bars.
  public var order = Order.gap

  /// An empty pane.
  public init() {}

  /// The number of the cursor's bar.
  public func cursorLine(in plan: Plan) -> Int { cursor.flatMap { place(of: $0, in: plan) } ?? 0 }

  /// Makes the bars anew.
  public mutating func fill(from plan: Plan, filter: Filter, today: Day) {
    var bars: [(gap: Score, row: CriterionRow)] = []
    (lost, longest, explained) = (.zero, .zero, .zero)
    explained = plan.explainedLoss
    var counted: CriterionCode?
    for row in plan.criteria.rows {
      let criterion = plan.counted(row)
      guard let gap = criterion.gap, gap > .zero else { continue }
      let items = plan.items(of: criterion.id)
      let shown = bars.count
      if items.isEmpty {
        if filter.admits(nil, of: plan, on: today) { bars.append((gap, CriterionRow(code: criterion.id, item: nil))) }
      } else {
        for item in items where filter.admits(item, of: plan, on: today) {
          bars.append((gap, CriterionRow(code: criterion.id, item: item)))
        }
      }
      guard bars.count > shown else { continue }
      // What a part lost is in what the criterion lost.
      if !(counted.map { criterion.id.isPart(of: $0) } ?? false) {
        lost = lost + gap
        counted = criterion.id
      }
      longest = max(longest, criterion.maximum ?? gap)
    }
    // The losses go along with the rows, as looking them up at every comparison would be felt in a large plan.
    if order == .gap { bars.sort { Self.precedes($0, $1) } }
    rows = bars.map(\.row)
    losses = bars.map(\.gap)
  }

  private static func precedes(_ left: (gap: Score, row: CriterionRow), _ right: (gap: Score, row: CriterionRow))
    -> Bool
  {
    if left.gap != right.gap { return left.gap > right.gap }
    if left.row.code != right.row.code { return left.row.code < right.row.code }
    return (left.row.item?.number ?? 0) < (right.row.item?.number ?? 0)
  }

  /// Whether a row has lost more points than another; by code where they lost the same.
  static func precedes(_ left: CriterionRow, _ right: CriterionRow, _ plan: Plan) -> Bool {
    precedes((plan.counted(left.code)?.gap ?? .zero, left), (plan.counted(right.code)?.gap ?? .zero, right))
  }

  /// The number of a bar, found by the order the bars are in.
  private func place(of row: CriterionRow, in plan: Plan) -> Int? {
    let gap = plan.counted(row.code)?.gap ?? .zero
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      let isBefore =
        order == .gap ? Self.precedes((losses[middle], rows[middle]), (gap, row)) : rows[middle].precedes(row)
      if isBefore { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low] == row ? low : nil
  }
}
