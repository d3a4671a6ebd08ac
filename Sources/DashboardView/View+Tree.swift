import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The pane Tiêu chí over a whole scorecard.
  func drawTree(_ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    let pane = state.tree
    drawTitle(state, .criteria, rect, right: pane.year.map(state.words.scoreBoard.title) ?? "", &canvas)
    guard let year = pane.year, !pane.rows.isEmpty else {
      return drawEmpty(state, state.words.scoreBoard.noScorecard, rect, &canvas)
    }
    let cursor = pane.cursorLine
    for offset in 0..<state.layout.rows(of: .criteria) {
      let number = pane.scroll.top + offset
      guard pane.rows.indices.contains(number) else { break }
      let y = rect.y + 1 + offset
      drawNode(ScoreLine.Key(year: year, code: pane.rows[number]), state, rect, y, &canvas)
      if number == cursor { mark(state, .criteria, rect, y, &canvas) }
    }
  }

  private func drawNode(
    _ id: ScoreLine.Key, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let line = state.plan.lines[id]
    let isLeaf = state.plan.isLeaf(id)
    let style = theme[isLeaf ? (line?.applicability == .excluded ? .muted : .text) : .title]
    var pen = RowPen(rect, y: y, margin: 1)
    pinItemMark(of: id.code, state, &pen, &canvas)
    pinScoreMarks(isLeaf ? line : nil, state, &pen, &canvas)
    if rect.width >= 56 { pinIndex(of: id, isLeaf: isLeaf, state, &pen, &canvas) }
    pen.pin(pointText(id, isLeaf ? line : nil, state), columns: 9, style: style, on: &canvas)
    pen.pinSpace(1)
    pen.skip(min(4, id.code.depth - 1))
    if !isLeaf || id.code.depth == 1 {
      pen.put(isLeaf ? "  " : state.tree.folded.contains(id.code) ? "▸ " : "▾ ", style: theme[.muted], on: &canvas)
    }
    pen.put("\(id.code) ", style: theme[.label], marking: query(state), theme[.match], on: &canvas)
    let name = line?.name ?? state.words.headings.name(of: .field(id.code.field), in: state.plan)
    pen.put(name, columns: pen.room, style: style, marking: query(state), theme[.match], on: &canvas)
  }

  /// Points reached and most points; of a bonus or penalty with its sign.
  func pointText(_ id: ScoreLine.Key, _ leaf: ScoreLine?, _ state: DashboardState) -> String {
    guard let leaf else {
      let sum = state.plan.sum(of: id)
      return points(sum.scored == 0 && sum.leaves > 0 ? nil : sum.reached, sum.maximum, state.words)
    }
    let text = points(leaf.reached, leaf.maximum, state.words)
    switch leaf.kind {
    case .criterion: return text
    case .bonus: return "+\(text)"
    case .penalty: return "−\(text)"
    }
  }

  private func pinIndex(
    of id: ScoreLine.Key, isLeaf: Bool, _ state: DashboardState, _ pen: inout RowPen, _ canvas: inout Canvas
  ) {
    let isScored = state.plan.sum(of: id).scored > 0
    let index = isScored ? state.plan.index(of: id).map { state.words.formats.percent($0) } : nil
    pen.pin(index ?? "", columns: 8, style: theme[isLeaf ? .muted : .title], on: &canvas)
    pen.pinSpace(1)
  }

  /// The stage that counts, how the line is scored, and whether it lost points in two years running.
  func pinScoreMarks(_ leaf: ScoreLine?, _ state: DashboardState, _ pen: inout RowPen, _ canvas: inout Canvas) {
    let again = leaf.map { state.plan.losesAgain($0.id) } ?? false
    pen.pin(again ? "²" : " ", columns: 1, style: theme[.bad], on: &canvas)
    pen.pin(leaf.map(ScoreBoardWords.flag) ?? " ", columns: 1, style: theme[.label], on: &canvas)
    let counts = leaf?.applicability == .applicable && leaf?.maximum != nil
    pen.pin(
      counts ? state.words.scoreBoard.mark(leaf?.scores.counting) : "  ", columns: 2, style: theme[.muted], on: &canvas)
    pen.pinSpace(1)
  }

  /// The state of the item that mends a criterion itself; a dot where one above mends it.
  func pinItemMark(
    of code: CriterionCode, _ state: DashboardState, _ pen: inout RowPen, _ canvas: inout Canvas
  ) {
    guard let item = state.plan.itemMending(code) else { return pen.pinSpace(2) }
    let lead = state.plan.lead(of: item)
    let isOwn = state.plan.items[item]?.criterion == code
    let mark = lead.map { state.words.states.mark($0.state) } ?? "○"
    pen.pin(isOwn ? mark : "·", columns: 2, style: style(of: lead?.state), on: &canvas)
  }
}
