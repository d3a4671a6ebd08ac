import PlanModel

/// The pane Khoảng cách điểm over a whole scorecard: what lost points, as bars, and apart from it what the survey took.
///
/// An edit of one leaf moves one bar. What the bars say is read from the plan when they are drawn.
public struct LossPane: Sendable {
  /// Which bars there are, and in which order.
  public enum Order: CaseIterable, Sendable {
    /// Leaves, most points lost first.
    case loss
    /// Leaves by code.
    case code
    /// Fields, and under each the criteria that lost points.
    case field
  }

  /// What stands in one line.
  public enum Row: Hashable, Sendable {
    /// A field, criterion or leaf.
    case node(CriterionCode)
    /// What the survey took in all; the leaves it took it from follow.
    case survey
  }

  /// A leaf or criterion with its loss, by which it is found again.
  struct Bar: Equatable, Sendable {
    var gap: Score
    var code: CriterionCode
  }

  /// The year whose scorecard it is.
  public private(set) var year: Int?
  /// The largest maximum of a bar, which is as long as the place.
  public private(set) var longest = Score.zero
  /// Points lost that have a remedy, in all.
  public private(set) var explained = Score.zero
  /// The line at the cursor.
  public var cursor: Row?
  /// What shows.
  public var scroll = Scroll()
  /// Which bars, and their order.
  public var order = Order.loss
  private var bars: [Bar] = []
  private var surveyed: [Bar] = []
  private var surveyLost = Score.zero
  private var explainedBelow: [CriterionCode: Score] = [:]

  /// An empty pane.
  public init() {}

  /// How many lines there are.
  public var count: Int { bars.count + (surveyLost > .zero ? 1 + surveyed.count : 0) }

  /// The line of that number.
  public subscript(number: Int) -> Row? {
    guard number >= 0, number < count else { return nil }
    if number < bars.count { return .node(bars[number].code) }
    return number == bars.count ? .survey : .node(surveyed[number - bars.count - 1].code)
  }

  /// Points lost at or below a field or criterion that have a remedy.
  public func explained(below code: CriterionCode) -> Score { explainedBelow[code] ?? .zero }

  /// Whether the survey's leaves stand apart from the others.
  public var listsSurveyed: Bool { order != .field }

  /// The number of the line that shows a row; the nearest above it where the bars are fields and criteria.
  public func line(of row: Row?, in plan: Plan) -> Int? {
    switch row {
    case nil: return nil
    case .survey: return surveyLost > .zero ? bars.count : nil
    case .node(let code):
      guard let year else { return nil }
      var node: CriterionCode? = code
      while let code = node {
        if let line = line(of: code, year, plan) { return line }
        node = order == .field ? code.parent : nil
      }
      return nil
    }
  }

  private func line(of code: CriterionCode, _ year: Int, _ plan: Plan) -> Int? {
    let bar = Bar(gap: plan.lines[.init(year: year, code: code)]?.gap ?? .zero, code: code)
    if let place = place(of: bar, in: bars) { return place }
    return place(of: bar, in: surveyed).map { bars.count + 1 + $0 }
  }

  private func place(of bar: Bar, in bars: [Bar]) -> Int? { order.place(of: bar, in: bars) }
}

extension LossPane.Order {
  /// The number of the order among all.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// The number of a bar, found by the order the bars are in.
  fileprivate func place(of bar: LossPane.Bar, in bars: [LossPane.Bar]) -> Int? {
    let place = bars.firstPlace { !precedes($0, bar) }
    return place < bars.count && bars[place].code == bar.code ? place : nil
  }

  fileprivate func precedes(_ left: LossPane.Bar, _ right: LossPane.Bar) -> Bool {
    if self == .loss, left.gap != right.gap { return left.gap > right.gap }
    return left.code < right.code
  }

  fileprivate func move(_ old: LossPane.Bar, to new: LossPane.Bar, in bars: inout [LossPane.Bar]) {
    if let place = place(of: old, in: bars) { bars.remove(at: place) }
    if new.gap > .zero { bars.insert(new, at: bars.firstPlace { !precedes($0, new) }) }
  }
}

extension LossPane {
  /// Makes the bars anew.
  public mutating func fill(from plan: Plan, year: Int?, filter: Filter, today: Day) {
    self.year = year
    (bars, surveyed, explainedBelow) = ([], [], [:])
    (longest, explained, surveyLost) = (.zero, .zero, .zero)
    guard let year else { return }
    let admitted = filter.isEmpty ? nil : filter.admittedCriteria(of: plan, on: today)
    for leaf in plan.leaves(of: year) {
      guard let gap = leaf.gap, gap > .zero else { continue }
      if plan.isExplained(leaf.id.code) { explain(gap, leaf.id.code) }
      if leaf.scorer == .survey { surveyLost = surveyLost + gap }
      guard order != .field, admitted?.holds(leaf.id.code) ?? true else { continue }
      longest = max(longest, leaf.maximum ?? gap)
      let bar = Bar(gap: gap, code: leaf.id.code)
      if leaf.scorer == .survey { surveyed.append(bar) } else { bars.append(bar) }
    }
    if order == .field { fillFields(plan, year, admitted) }
    if order == .loss {
      bars.sort(by: order.precedes)
      surveyed.sort(by: order.precedes)
    }
  }

  private mutating func fillFields(_ plan: Plan, _ year: Int, _ admitted: AdmittedCriteria?) {
    var last: CriterionCode?
    for line in plan.lines(of: year) {
      var node: CriterionCode? = line.id.code
      while let code = node, code.depth > 2 { node = code.parent }
      for code in [line.id.code.topmost, node].compactMap({ $0 }) where last.map({ $0 < code }) ?? true {
        guard admitted?.holds(code) ?? true else { continue }
        last = code
        let sum = plan.sum(of: ScoreLine.Key(year: year, code: code))
        guard code.depth == 1 ? sum.maximum > .zero : sum.lost > .zero else { continue }
        longest = max(longest, sum.maximum)
        bars.append(Bar(gap: sum.lost, code: code))
      }
    }
  }

  private mutating func explain(_ gap: Score, _ leaf: CriterionCode) {
    explained = explained + gap
    var node: CriterionCode? = leaf
    while let code = node {
      explainedBelow[code, default: .zero] = explainedBelow[code, default: .zero] + gap
      node = code.parent
    }
  }

  /// Follows an edit of a line that was carried out in `plan`.
  ///
  /// - Returns: `false` where the bars are to be made anew.
  public mutating func follow(_ edit: Edit<ScoreLine>, in plan: Plan) -> Bool {
    guard let before = edit.before, let after = edit.after else { return false }
    guard after.id.year == year else { return true }
    guard order != .field, plan.isLeaf(after.id), before.scorer == after.scorer else { return false }
    let (old, new) = (before.gap ?? .zero, after.gap ?? .zero)
    if plan.isExplained(after.id.code) { explain(new - old, after.id.code) }
    longest = max(longest, new > .zero ? after.maximum ?? new : .zero)
    let (gone, come) = (Bar(gap: old, code: after.id.code), Bar(gap: new, code: after.id.code))
    if after.scorer == .survey {
      surveyLost = surveyLost + new - old
      order.move(gone, to: come, in: &surveyed)
    } else {
      order.move(gone, to: come, in: &bars)
    }
    return true
  }
}
