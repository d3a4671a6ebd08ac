import PlanModel
import Screen

extension DashboardState {
  /// Moves the cursor of the focused pane.
  mutating func move(_ command: Command) {
    switch focus {
    case .criteria: moveInCriteria(command)
    case .gaps: moveInGaps(command)
    case .units: moveInUnits(command)
    case .detail:
      _ = detailScroll.move(command, count: detailLines.count, height: layout.rows(of: .detail))
    }
  }

  /// The line a move leads to from `line`.
  private func destination(_ command: Command, from line: Int, count: Int, pane: Pane) -> Int {
    var cursor = ListCursor()
    cursor.index = line
    _ = cursor.move(command, count: count, height: layout.rows(of: pane))
    return cursor.index
  }

  private mutating func moveInCriteria(_ command: Command) {
    if scope == .scorecard, !tree.rows.isEmpty {
      moveInTree(to: destination(command, from: tree.cursorLine, count: tree.rows.count, pane: .criteria))
    }
    let count = criteria.outline.count
    guard scope == .items, count > 0 else { return }
    goToCriteria(line: destination(command, from: criteria.cursorLine, count: count, pane: .criteria))
  }

  /// Puts the cursor of Tiêu chí on a line; the other panes follow a criterion.
  mutating func goToCriteria(line: Int) {
    if scope == .scorecard { return moveInTree(to: line) }
    switch criteria.outline[line] {
    case .row(let row): select(row)
    case .heading(let heading):
      criteria.cursor = .heading(heading)
      showCursors()
    case nil: return
    }
  }

  private mutating func moveInGaps(_ command: Command) {
    if scope == .scorecard, losses.count > 0 {
      let line = losses.line(of: losses.cursor, in: plan) ?? -1
      moveInLosses(to: destination(command, from: line, count: losses.count, pane: .gaps))
    }
    guard scope == .items, !gaps.rows.isEmpty else { return }
    let line = destination(command, from: gaps.cursorLine(in: plan), count: gaps.rows.count, pane: .gaps)
    select(gaps.rows[line])
  }

  private mutating func moveInUnits(_ command: Command) {
    let count = units.outline.count
    guard count > 0 else { return }
    goToUnits(line: destination(command, from: unitCursorLine, count: count, pane: .units))
  }

  /// Puts the cursor of Đơn vị on a line; the other panes follow an assignment.
  mutating func goToUnits(line: Int) {
    guard let target = units.outline[line] else { return }
    if case .row(.assignment(let id)) = target { select(id) }
    units.cursor = target
    showCursors()
  }

  /// Folds the heading or criterion at the cursor; from a row that does not fold, goes to what it stands under.
  mutating func fold() {
    switch focus {
    case .criteria: foldCriteria()
    case .units: foldUnits()
    case .gaps, .detail: break
    }
  }

  private mutating func foldCriteria() {
    if scope == .scorecard { return foldTree() }
    switch criteria.cursor {
    case .heading(let heading): setFolded(true, heading)
    case .row(let row):
      if hasParts(row.code), !criteria.foldedCodes.contains(row.code) {
        criteria.foldedCodes.insert(row.code)
        criteria.fill(from: plan, filter: filter, today: progress.today)
      } else if let heading = criteria.outline.heading(at: criteria.cursorLine) {
        criteria.cursor = .heading(heading)
      }
    case nil: break
    }
    showCursors()
  }

  private mutating func foldUnits() {
    switch units.cursor {
    case .heading(let heading):
      units.setFolded(true, heading, plan: plan, progress: progress, filter: filter)
    case .row(let row): units.cursor = heading(of: row).map { .heading($0) }
    case nil: break
    }
    showCursors()
  }

  /// Unfolds the heading or criterion at the cursor; where nothing is folded, goes into it.
  mutating func unfold() {
    switch focus {
    case .criteria: unfoldCriteria()
    case .units: unfoldUnits()
    case .gaps, .detail: break
    }
  }

  private mutating func unfoldCriteria() {
    if scope == .scorecard { return unfoldTree() }
    switch criteria.cursor {
    case .heading(let heading):
      if criteria.folded.contains(heading) { setFolded(false, heading) } else { move(.down) }
    case .row(let row):
      if criteria.foldedCodes.remove(row.code) != nil {
        criteria.fill(from: plan, filter: filter, today: progress.today)
      } else if hasParts(row.code) {
        move(.down)
      }
    case nil: break
    }
    showCursors()
  }

  private mutating func unfoldUnits() {
    guard case .heading(let heading) = units.cursor else { return }
    if units.unfolded.contains(heading) {
      move(.down)
    } else {
      units.setFolded(false, heading, plan: plan, progress: progress, filter: filter)
    }
    showCursors()
  }

  private mutating func setFolded(_ isFolded: Bool, _ heading: CriteriaHeading) {
    if isFolded { criteria.folded.insert(heading) } else { criteria.folded.remove(heading) }
    criteria.fill(from: plan, filter: filter, today: progress.today)
  }

  /// Folds all headings of the pane, or unfolds them when all are folded.
  mutating func foldAll() {
    switch focus {
    case .criteria where scope == .scorecard: foldWholeTree()
    case .criteria:
      let all = Set(criteria.outline.sections.map(\.heading))
      criteria.folded = criteria.folded.isSuperset(of: all) ? [] : all
      criteria.foldedCodes = []
      criteria.fill(from: plan, filter: filter, today: progress.today)
      if let row = selection.row { select(row) }
    case .units:
      units.unfolded = units.unfolded.isEmpty ? Set(units.outline.sections.map(\.heading)) : []
      units.fill(from: plan, progress: progress, filter: filter)
    case .gaps, .detail: break
    }
    showCursors()
  }

  /// Whether a criterion has parts that could be folded away.
  public func hasParts(_ code: CriterionCode) -> Bool { plan.hasParts(code) }

  /// Gives the focus to the pane so many places on.
  mutating func moveFocus(by step: Int) {
    let all = Pane.allCases
    setFocus(all[(focus.rawValue + step + all.count) % all.count])
  }

  /// Gives the focus to a pane.
  mutating func setFocus(_ pane: Pane) {
    focus = pane
    if pane != .detail { list = pane }
    showCursors()
  }
}
