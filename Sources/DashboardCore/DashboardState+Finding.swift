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
    return selection.row.map { search?.holds($0) ?? false } ?? false
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
    guard let search, let first = search.rows.first, let last = search.rows.last else { return false }
    var next = forward ? first : last
    if let here = selection.row {
      let place = search.firstPlace(notBefore: here)
      let target = forward ? place + (search.holds(here) ? 1 : 0) : place - 1
      if search.rows.indices.contains(target) { next = search.rows[target] }
    }
    unfoldTo(next)
    select(next)
    return true
  }

  /// Unfolds what hides a criterion.
  private mutating func unfoldTo(_ row: CriterionRow) {
    if scope == .scorecard { return unfoldTree(to: row.code) }
    guard criteria.number(of: .row(row)) == nil, let criterion = plan.criteria[row.code] else { return }
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
    case .row(.task(let id, _)):
      return plan.conclusions[id].map { search.query?.matches("\($0.text) \($0.officer)") ?? false } ?? false
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
