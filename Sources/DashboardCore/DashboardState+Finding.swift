import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Opens the search line; an earlier query is offered again.
  mutating func beginSearch() {
    var next = Search(from: selection)
    if let old = search { next.editor = old.editor }
    search = next
    runSearch()
  }

  /// Looks for what the line holds, and goes to the first match from where the search began.
  mutating func runSearch() {
    let index = currentSearchIndex()
    search?.run(in: plan, index: index)
    guard let search, search.query != nil else { return }
    if isAtMatch { return }
    goToMatch(forward: true)
  }

  /// Looks again where the plan has changed under an open search.
  mutating func refreshSearch() {
    guard search != nil else { return }
    let index = currentSearchIndex()
    search?.refresh(in: plan, index: index)
  }

  /// The folded texts of what the board shows.
  private mutating func currentSearchIndex() -> SearchIndex {
    let index = searchIndex ?? SearchIndex(of: plan, year: scope == .scorecard ? tree.year : nil)
    searchIndex = index
    return index
  }

  private var isAtMatch: Bool {
    if list == .units { return units.cursor.map(isMatch) ?? false }
    return selection.row.map { search?.rows.contains($0) ?? false } ?? false
  }

  /// Goes to the next match of the pane, round and round.
  mutating func goToMatch(forward: Bool) {
    guard let search, search.query != nil else {
      notice = Notice(words.refusals.nothingSearched, .bad)
      return
    }
    let found = list == .units ? goToUnitMatch(forward: forward) : goToCriterionMatch(forward: forward)
    if !found, !search.isTyping { notice = Notice(words.search.none(search.editor.text), .bad) }
  }

  private mutating func goToCriterionMatch(forward: Bool) -> Bool {
    guard let search, !search.ordered.isEmpty else { return false }
    let rows = search.ordered
    let key = selection.row.map(Self.order) ?? (CriterionCode?.none, 0)
    let next: CriterionRow?
    if forward {
      next = rows.first { Self.isBefore(key, Self.order($0)) } ?? rows.first
    } else {
      next = rows.last { Self.isBefore(Self.order($0), key) } ?? rows.last
    }
    guard let next else { return false }
    unfoldTo(next)
    select(next)
    return true
  }

  private static func order(_ row: CriterionRow) -> (CriterionCode?, Int) { (row.code, row.item?.number ?? 0) }

  private static func isBefore(_ left: (CriterionCode?, Int), _ right: (CriterionCode?, Int)) -> Bool {
    guard let leftCode = left.0 else { return right.0 != nil }
    guard let rightCode = right.0 else { return false }
    return (leftCode, left.1) < (rightCode, right.1)
  }

  /// Unfolds what hides a criterion.
  private mutating func unfoldTo(_ row: CriterionRow) {
    if scope == .scorecard { return unfoldTree(to: row.code) }
    guard criteria.outline.number(of: .row(row)) == nil, let criterion = plan.criteria[row.code] else { return }
    criteria.folded.remove(criterion.heading)
    var parent = row.code.parent
    while let code = parent {
      criteria.foldedCodes.remove(code)
      parent = code.parent
    }
    criteria.fill(from: plan, filter: filter, today: progress.today)
  }

  private mutating func goToUnitMatch(forward: Bool) -> Bool {
    let count = units.outline.count
    guard count > 0 else { return false }
    let start = unitCursorLine
    for step in 1...count {
      let line = ((forward ? start + step : start - step) % count + count) % count
      if let target = units.outline[line], isMatch(target) {
        goToUnits(line: line)
        return true
      }
    }
    return false
  }

  /// Whether a line of Đơn vị holds what is looked for.
  func isMatch(_ line: Outline<UnitHeading, UnitRow>.Line) -> Bool {
    guard let search else { return false }
    switch line {
    case .heading(let heading): return search.assignees.contains(heading.assignee)
    case .row(.assignment(let id)): return plan.assignments[id].map { search.holds($0, in: plan) } ?? false
    case .row(.duty(let id)): return plan.duties[id].map { search.query?.matches($0.text) ?? false } ?? false
    }
  }

  mutating func performInSearch(_ command: Command) -> [Effect] {
    switch command {
    case .accept:
      if search?.query == nil { search = nil } else { search?.isTyping = false }
    case .cancel:
      let origin = search?.origin
      search = nil
      if let row = origin?.row { select(row) }
      notice = nil
    default: break
    }
    return []
  }
}
