import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The pane Khoảng cách điểm over a whole scorecard: bars as long as their maximum.
  func drawLosses(_ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    let words = state.words
    let pane = state.losses
    let sum = pane.year.map { state.plan.sum(of: $0) } ?? ScoreSum()
    let lost = sum.lost == .zero ? "" : "−\(words.formats.points(sum.lost))"
    drawTitle(state, .gaps, rect, right: lost, &canvas)
    guard let year = pane.year, pane.count > 0 else {
      return drawEmpty(state, words.scoreBoard.noLosses, rect, &canvas)
    }
    let cursor = pane.line(of: pane.cursor, in: state.plan)
    for offset in 0..<state.layout.rows(of: .gaps) {
      let number = pane.scroll.top + offset
      guard let row = pane[number] else { break }
      let y = rect.y + 1 + offset
      switch row {
      case .survey: drawSurvey(sum, state, rect, y, &canvas)
      case .node(let code): drawLoss(ScoreLine.Key(year: year, code: code), state, rect, y, &canvas)
      }
      if number == cursor { mark(state, .gaps, rect, y, &canvas) }
    }
    drawTotals(sum, state, rect, &canvas)
  }

  private func drawSurvey(_ sum: ScoreSum, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas) {
    let points = state.words.formats.points(sum.surveyLost)
    let texts = [state.words.scoreBoard.surveyLost(points), state.words.scoreBoard.surveyLostShort(points)]
    var pen = RowPen(rect, y: y, margin: 1)
    pen.put(texts.first { $0.columns <= pen.room } ?? texts[1], columns: pen.room, style: theme[.title], on: &canvas)
  }

  private func drawLoss(
    _ id: ScoreLine.Key, _ state: DashboardState, _ rect: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let formats = state.words.formats
    let isLeaf = state.plan.isLeaf(id)
    let sum = state.plan.sum(of: id)
    let style = theme[id.code.depth == 1 ? .title : .text]
    var pen = RowPen(rect, y: y, margin: 1)
    pinItemMark(of: id.code, state, &pen, &canvas)
    let again = isLeaf && state.plan.losesAgain(id)
    pen.pin(again ? "²" : " ", columns: 1, style: theme[.bad], on: &canvas)
    pen.pin(
      sum.lost > .zero ? "−\(formats.points(sum.lost))" : formats.points(.zero), columns: 7, style: theme[.bad],
      on: &canvas)
    pen.pin(points(sum.reached, sum.maximum, state.words), columns: 9, style: style, on: &canvas)
    pen.pinSpace(1)
    if !state.losses.listsSurveyed { pen.skip(id.code.depth - 1) }
    let code = id.code.description
    pen.put(
      code, columns: max(6, code.columns + 1), style: theme[.label], marking: query(state), theme[.match], on: &canvas)
    drawBar(of: sum, mended: state.losses.explained(below: id.code), state, &pen, &canvas)
  }

  /// Reached, lost with a remedy, lost without one, lost by the survey: each in a form of its own.
  private func drawBar(
    of sum: ScoreSum, mended: Score, _ state: DashboardState, _ pen: inout RowPen, _ canvas: inout Canvas
  ) {
    let cells = Self.share(sum.maximum, of: state.losses.longest, in: pen.room)
    let bySurvey = min(sum.surveyLost, sum.lost)
    let withRemedy = min(mended, sum.lost - bySurvey)
    let without = sum.lost - bySurvey - withRemedy
    var left = cells
    var lost = ""
    for (part, glyph) in [(bySurvey, "╌"), (without, "░"), (withRemedy, "▒")] {
      let width = min(left, Self.share(part, of: sum.maximum, in: cells))
      left -= width
      lost = String(repeating: glyph, count: width) + lost
    }
    if sum.reached > .zero, left == 0, lost.count > 1 { (left, lost) = (1, String(lost.dropFirst())) }
    pen.put(String(repeating: "█", count: left), style: theme[.barFull], on: &canvas)
    pen.put(lost, style: theme[.barMissing], on: &canvas)
  }

  /// The last line: how much of what was lost has a remedy, and what the survey took where there is room.
  private func drawTotals(_ sum: ScoreSum, _ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    let words = state.words
    let formats = words.formats
    let mended = words.board.explained(formats.points(state.losses.explained), formats.points(sum.lost))
    let survey = " · \(words.scoreBoard.surveyLostShort(formats.points(sum.surveyLost)))"
    var pen = RowPen(rect, y: rect.bottom - 1)
    pen.skip(1)
    let full = sum.surveyLost > .zero ? mended + survey : mended
    pen.put(full.columns <= pen.room ? full : mended, columns: pen.room, style: theme[.title], on: &canvas)
  }
}
