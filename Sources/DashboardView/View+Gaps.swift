import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The pane Khoảng cách điểm: a bar for each criterion that lost points, as long as its maximum.
  func drawGaps(_ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    if state.scope == .scorecard { return drawLosses(state, rect, &canvas) }
    let words = state.words
    let lost = state.gaps.lost == .zero ? "" : "−\(words.formats.points(state.gaps.lost))"
    drawTitle(state, .gaps, rect, right: lost, &canvas)
    guard !state.gaps.rows.isEmpty else { return drawEmpty(state, words.board.noGaps, rect, &canvas) }
    let cursor = state.gaps.cursorLine(in: state.plan)
    for offset in 0..<state.layout.rows(of: .gaps) {
      let number = state.gaps.scroll.top + offset
      guard number < state.gaps.rows.count else { break }
      let y = rect.y + 1 + offset
      drawBar(state.gaps.rows[number], state, rect, y, &canvas)
      if number == cursor, state.gaps.cursor == state.gaps.rows[number] { mark(state, .gaps, rect, y, &canvas) }
    }
    drawTotals(state, rect, &canvas)
  }

  private func drawBar(
    _ row: CriterionRow, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    guard let criterion = state.plan.counted(row.code), let gap = criterion.gap else { return }
    let formats = state.words.formats
    var pen = RowPen(rect, y: y, margin: 1)
    pinMarks(of: row, state, &pen, &canvas)
    pen.pin("−\(formats.points(gap))", columns: 7, style: theme[.bad], on: &canvas)
    pen.pin(
      points(criterion.score, criterion.maximum, state.words), columns: pointColumns(rect), style: theme[.text],
      on: &canvas)
    pen.pinSpace(1)
    let code = row.code.description
    pen.put(
      code, columns: max(7, code.columns + 1), style: theme[.label], marking: query(state), theme[.match], on: &canvas)
    let maximum = criterion.maximum ?? gap
    let cells = Self.share(maximum, of: state.gaps.longest, in: pen.room)
    let full = Self.share(maximum - gap, of: maximum, in: cells)
    pen.put(String(repeating: "█", count: full), style: theme[.barFull], on: &canvas)
    pen.put(String(repeating: "░", count: cells - full), style: theme[.barMissing], on: &canvas)
  }

  /// How many of `cells` a part takes, rounded; at least one for a part that is not nothing.
  static func share(_ part: Score, of whole: Score, in cells: Int) -> Int {
    guard part > .zero, whole > .zero else { return 0 }
    let rounded = (part.thousandths * cells * 2 + whole.thousandths) / (whole.thousandths * 2)
    return min(cells, max(1, rounded))
  }

  /// The last line: how much of what was lost has a remedy.
  private func drawTotals(_ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    let words = state.words
    let explained = state.gaps.explained
    let text: String
    if let lost = state.plan.header.published?.lost {
      text = words.board.explained(words.formats.points(explained), words.formats.score(lost))
    } else {
      text = words.board.lost(words.formats.points(explained))
    }
    var pen = RowPen(rect, y: rect.bottom - 1)
    pen.skip(1)
    pen.put(text, columns: pen.room, style: theme[.title], on: &canvas)
  }
}
