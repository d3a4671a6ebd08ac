import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The pane Tiêu chí.
  func drawCriteria(_ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    if state.scope == .scorecard { return drawTree(state, rect, &canvas) }
    drawTitle(state, .criteria, rect, right: "", &canvas)
    let pane = state.criteria
    guard pane.outline.count > 0 else { return drawEmpty(state, state.words.board.noCriteria, rect, &canvas) }
    let cursor = state.criteria.cursorLine
    for offset in 0..<state.layout.rows(of: .criteria) {
      let number = pane.scroll.top + offset
      guard let line = pane.outline[number] else { break }
      let y = rect.y + 1 + offset
      switch line {
      case .heading(let heading): drawHeading(heading, state, rect, y, &canvas)
      case .row(let row): drawCriterion(row, state, rect, y, &canvas)
      }
      if number == cursor { mark(state, .criteria, rect, y, &canvas) }
    }
  }

  /// Shows where the cursor of a pane is: as a bar where the pane has the focus, more quietly elsewhere.
  func mark(_ state: DashboardState, _ pane: Pane, _ rect: Rect, _ y: Int, _ canvas: inout Canvas) {
    let isFocused = state.focus == pane || (state.focus == .detail && state.list == pane)
    canvas.restyle(Rect(x: rect.x, y: y, width: rect.width, height: 1), theme[isFocused ? .selection : .selectionDim])
    canvas.put(isFocused ? "▌" : "▏", at: Point(x: rect.x, y: y), style: theme[isFocused ? .selection : .selectionDim])
  }

  private func drawHeading(
    _ heading: CriteriaHeading, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    var pen = RowPen(rect, y: y, margin: 1)
    let isFolded = state.criteria.folded.contains(heading)
    if let sum = state.criteria.sum(of: heading) {
      pen.pinSpace(4)
      pen.pin(
        points(sum.score, sum.maximum, state.words), columns: pointColumns(rect), style: theme[.title], on: &canvas)
      pen.pinSpace(1)
    }
    pen.put(isFolded ? "▸ " : "▾ ", style: theme[.title], on: &canvas)
    let name = state.words.headings.name(of: heading, in: state.plan)
    pen.put(
      name.capitalizedFirst, columns: pen.room, style: theme[.title], marking: query(state), theme[.match], on: &canvas)
  }

  private func drawCriterion(
    _ row: CriterionRow, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    guard let criterion = state.plan.counted(row.code) else { return }
    var pen = RowPen(rect, y: y, margin: 1)
    pinMarks(of: row, state, &pen, &canvas)
    pen.pin(
      points(criterion.score, criterion.maximum, state.words), columns: pointColumns(rect), style: theme[.text],
      on: &canvas)
    pen.pinSpace(1)
    pen.skip(2 * min(3, state.depth(of: row.code)))
    let isFolded = state.criteria.foldedCodes.contains(row.code)
    pen.put(state.hasParts(row.code) ? (isFolded ? "▸ " : "▾ ") : "  ", style: theme[.muted], on: &canvas)
    let code = row.code.description
    pen.put(
      code, columns: max(6, code.columns + 1), style: theme[.label], marking: query(state), theme[.match], on: &canvas)
    pen.put(
      criterion.name, columns: pen.room, style: theme[.text], marking: query(state), theme[.match], on: &canvas)
  }

  /// State, deadline and finding marks at the right end of a row.
  func pinMarks(of row: CriterionRow, _ state: DashboardState, _ pen: inout RowPen, _ canvas: inout Canvas) {
    let hasFinding = row.item.map { state.hasOpenFinding($0) } ?? false
    pen.pin(hasFinding ? "*" : " ", columns: 1, style: theme[.finding], on: &canvas)
    let lead = row.item.flatMap { state.plan.lead(of: $0) }
    let deadline = lead?.deadlineState(on: state.progress.today)
    pen.pin(deadline.map(state.words.deadlines.mark) ?? " ", columns: 1, style: style(of: deadline), on: &canvas)
    pen.pin(
      lead.map { " \(state.words.states.mark($0.state))" } ?? "", columns: 2, style: style(of: lead?.state), on: &canvas
    )
  }

  /// How many cells points take: fewer where names would be cut short.
  func pointColumns(_ rect: Rect) -> Int { rect.width < 50 ? 7 : 11 }

  /// Points reached and most points: `0,5/2`.
  func points(_ score: Score?, _ maximum: Score?, _ words: Words) -> String {
    score == nil && maximum == nil ? "" : "\(words.formats.score(score))/\(words.formats.score(maximum))"
  }

  /// What a search has to mark; nothing while there is none.
  func query(_ state: DashboardState) -> Query? { state.search?.query }

  /// The style of a work state.
  func style(of state: WorkState?) -> Style {
    switch state {
    case .notStarted: theme[.stateNotStarted]
    case .inProgress: theme[.stateInProgress]
    case .awaitingConfirmation: theme[.stateAwaiting]
    case .done: theme[.stateDone]
    case .blocked: theme[.stateBlocked]
    case .cancelled: theme[.stateCancelled]
    case nil: theme[.muted]
    }
  }

  /// The style of a deadline.
  func style(of deadline: DeadlineState?) -> Style {
    switch deadline {
    case .overdue, .handedInLate, .doneLate: theme[.overdue]
    case .soon: theme[.soon]
    case .noDeadline: theme[.noDeadline]
    case .inTime, .recurring, .handedIn, .waiting, .doneInTime, DeadlineState.none?, nil: theme[.muted]
    }
  }
}
