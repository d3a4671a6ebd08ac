import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The pane Đơn vị.
  func drawUnits(_ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    let words = state.words.board
    let full = words.tallyColumns.columns + words.units.columns + 40 <= rect.width
    drawTitle(state, .units, rect, right: full ? words.tallyColumns : words.tallyColumnsShort, &canvas)
    let pane = state.units
    guard pane.outline.count > 0 else { return drawEmpty(state, words.noUnits, rect, &canvas) }
    let cursor = state.unitCursorLine
    for offset in 0..<state.layout.rows(of: .units) {
      let number = pane.scroll.top + offset
      guard let line = pane.outline[number] else { break }
      let y = rect.y + 1 + offset
      switch line {
      case .heading(let heading): drawUnit(heading, state, rect, y, &canvas)
      case .row(.assignment(let id)): drawAssignment(id, state, rect, y, &canvas)
      case .row(.task(let id, _)): drawTask(id, state, rect, y, &canvas)
      case .row(.duty(let id)): drawDuty(id, state, rect, y, &canvas)
      }
      if number == cursor, showsUnitCursor(state) { mark(state, .units, rect, y, &canvas) }
    }
  }

  /// Whether Đơn vị has a line of what the board is about; a criterion of the scorecard may have none.
  private func showsUnitCursor(_ state: DashboardState) -> Bool {
    state.scope == .items || state.list == .units || state.selection.assignment != nil
  }

  private func drawUnit(
    _ heading: UnitHeading, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    var pen = RowPen(rect, y: y, margin: 1)
    let tally = state.progress[heading.assignee]
    if tally.total > 0 {
      pinCount(tally.noDeadline, theme[.noDeadline], &pen, &canvas)
      pen.pin("·", style: theme[.muted], on: &canvas)
      pinCount(tally.overdue, theme[.overdue], &pen, &canvas)
      pen.pin("·", style: theme[.muted], on: &canvas)
      pinCount(tally.inTime, theme[.text], &pen, &canvas)
      pen.pin("·", style: theme[.muted], on: &canvas)
      pinCount(tally.done, theme[.stateDone], &pen, &canvas)
      pen.pinSpace(1)
    }
    pen.put(state.units.unfolded.contains(heading) ? "▾ " : "▸ ", style: theme[.title], on: &canvas)
    pen.put(
      name(of: heading, state), columns: pen.room, style: theme[.title], marking: query(state), theme[.match],
      on: &canvas)
  }

  private func pinCount(_ count: Int, _ style: Style, _ pen: inout RowPen, _ canvas: inout Canvas) {
    pen.pin("\(count)", style: count == 0 ? theme[.muted] : style, on: &canvas)
  }

  private func name(of heading: UnitHeading, _ state: DashboardState) -> String {
    let name = state.plan.name(of: heading.assignee)
    guard case .group(let id) = heading else { return name }
    return "\(name.capitalizedFirst) (\(state.words.board.groupMembers(state.plan.groups[id]?.members.count ?? 0)))"
  }

  private func drawAssignment(
    _ id: Assignment.Key, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    guard let assignment = state.plan.assignments[id] else { return }
    let words = state.words
    var pen = RowPen(rect, y: y, margin: 1)
    pinDeadline(assignment.due, assignment.deadlineState(on: state.progress.today), state, &pen, &canvas)
    pen.put(
      assignment.role == .lead ? words.board.lead : words.board.coordinating, columns: 9,
      style: theme[assignment.role == .lead ? .lead : .coordinating], on: &canvas)
    let code = state.plan.items[assignment.item]?.criterion.description ?? ""
    pen.put(
      code, columns: max(6, code.columns + 1), style: theme[.label], marking: query(state), theme[.match], on: &canvas)
    pen.put("\(words.states.mark(assignment.state)) ", style: style(of: assignment.state), on: &canvas)
    let officer = assignment.officer.isEmpty ? "" : " · \(assignment.officer)"
    pen.put(
      words.states.name(assignment.state) + officer, columns: pen.room, style: style(of: assignment.state),
      marking: officer.isEmpty ? nil : query(state), theme[.match], on: &canvas)
  }

  /// A task given at a briefing: how far it is, and what it is.
  private func drawTask(
    _ id: Conclusion.Key, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    guard let task = state.plan.conclusions[id] else { return }
    var pen = RowPen(rect, y: y, margin: 1)
    pinDeadline(task.due, task.deadlineState(on: state.progress.today), state, &pen, &canvas)
    pen.put(state.words.board.given, columns: 9, style: theme[.lead], on: &canvas)
    pen.put("\(state.words.states.mark(task.state)) ", style: style(of: task.state), on: &canvas)
    pen.put(
      task.text, columns: pen.room, style: style(of: task.state), marking: query(state), theme[.match], on: &canvas)
  }

  private func pinDeadline(
    _ due: Day?, _ deadline: DeadlineState, _ state: DashboardState, _ pen: inout RowPen, _ canvas: inout Canvas
  ) {
    pen.pin(state.words.deadlines.mark(deadline), columns: 1, style: style(of: deadline), on: &canvas)
    pen.pinSpace(1)
    pen.pin(text(of: due, deadline, state, room: pen.room), style: style(of: deadline), on: &canvas)
    pen.pinSpace(1)
    pen.skip(2)
  }

  /// The due date, or that there is none, as long as there is room for it.
  private func text(of due: Day?, _ deadline: DeadlineState, _ state: DashboardState, room: Int) -> String {
    guard let due else {
      let short = state.words.deadlines.short(deadline)
      return room >= 42 ? short : ""
    }
    let isThisYear = due.year == (state.plan.header.planYear ?? state.clock.today.year)
    return isThisYear ? state.words.formats.shortDay(due) : state.words.formats.day(due)
  }

  private func drawDuty(
    _ id: StandingDuty.Key, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    guard let duty = state.plan.duties[id] else { return }
    var pen = RowPen(rect, y: y, margin: 1)
    pen.skip(2)
    pen.put("§ ", style: theme[.muted], on: &canvas)
    pen.put(duty.text, columns: pen.room, style: theme[.muted], marking: query(state), theme[.match], on: &canvas)
  }
}
