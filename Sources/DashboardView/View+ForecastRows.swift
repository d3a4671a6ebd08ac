import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// Mục khắc phục: what each item brings back, how likely, and what is on trial.
  func drawForecastItems(
    _ screen: ForecastScreen, _ state: DashboardState, _ layout: ForecastLayout, _ canvas: inout Canvas
  ) {
    drawItemHeads(state, layout.heads, running: false, &canvas)
    guard !screen.items.isEmpty else { return drawSentence(state.words.outlook.noItems, layout.body, &canvas) }
    drawRows(screen.items.count, screen.cursor, layout.body, &canvas) { number, rect, canvas in
      drawGain(screen.items[number], screen, state, rect, running: nil, &canvas)
    }
  }

  /// Mục tiêu: the fewest items that lead to what was asked for.
  func drawTarget(
    _ screen: ForecastScreen, _ state: DashboardState, _ layout: ForecastLayout, _ canvas: inout Canvas
  ) {
    let lines = state.answerText(of: screen).wrapped(to: max(1, layout.body.width - 2)).prefix(2)
    for (row, line) in lines.enumerated() where row < layout.body.height {
      canvas.put(
        line, at: Point(x: layout.body.x + 1, y: layout.body.y + row), style: theme[.title], within: layout.body)
    }
    let gains = screen.answer?.path?.items ?? []
    guard !gains.isEmpty else { return }
    drawItemHeads(state, layout.heads, running: true, &canvas)
    let body = state.forecastRows(of: screen)
    let running = state.runningIndexes(of: screen)
    drawRows(gains.count, screen.cursor, body, &canvas) { number, rect, canvas in
      drawGain(gains[number], screen, state, rect, running: running[number], &canvas)
    }
  }

  /// Đơn vị: what each unit's work is worth.
  func drawWorth(
    _ screen: ForecastScreen, _ state: DashboardState, _ layout: ForecastLayout, _ canvas: inout Canvas
  ) {
    let words = state.words.outlook
    guard !screen.units.isEmpty else { return drawSentence(words.noUnits, layout.body, &canvas) }
    if layout.heads.height > 0 {
      var pen = RowPen(layout.heads, y: layout.heads.y, margin: 1)
      pen.pin(words.coordinating, columns: 18, style: theme[.muted], on: &canvas)
      pen.pin(words.lead, columns: 18, style: theme[.muted], on: &canvas)
      pen.put(words.worthHead, columns: pen.room, style: theme[.muted], on: &canvas)
    }
    drawRows(screen.units.count, screen.cursor, layout.body, &canvas) { number, rect, canvas in
      let row = screen.units[number]
      var pen = RowPen(rect, y: rect.y, margin: 1)
      let columns = rect.width >= 60 ? 18 : 9
      let coordinating = worth(row.worth.securedCoordinating, row.worth.atStakeCoordinating, state)
      pen.pin(coordinating, columns: columns, style: theme[.coordinating], on: &canvas)
      let lead = worth(row.worth.securedAsLead, row.worth.atStakeAsLead, state)
      pen.pin(lead, columns: columns, style: theme[.lead], on: &canvas)
      pen.pinSpace(1)
      pen.put(state.plan.name(of: row.assignee), columns: pen.room, style: theme[.text], on: &canvas)
    }
  }

  private func worth(_ secured: Score, _ atStake: Score, _ state: DashboardState) -> String {
    let formats = state.words.formats
    return atStake == .zero ? "–" : "\(formats.points(secured))/\(formats.points(atStake))"
  }

  private func drawItemHeads(_ state: DashboardState, _ rect: Rect, running: Bool, _ canvas: inout Canvas) {
    guard rect.height > 0 else { return }
    let words = state.words.outlook
    var pen = RowPen(rect, y: rect.y, margin: 1)
    pen.pin(running ? words.running : words.kept, columns: 11, style: theme[.muted], on: &canvas)
    pen.pin(
      rect.width >= 100 ? words.state : "", columns: rect.width >= 100 ? 18 : 3, style: theme[.muted], on: &canvas)
    pen.pin(words.chance, columns: 10, style: theme[.muted], on: &canvas)
    pen.pin(words.gain, columns: 12, style: theme[.muted], on: &canvas)
    pen.skip(6)
    pen.put(words.code, columns: 8, style: theme[.muted], on: &canvas)
    pen.put(words.name, columns: pen.room, style: theme[.muted], on: &canvas)
  }

  private func drawGain(
    _ gain: Forecast.Gain, _ screen: ForecastScreen, _ state: DashboardState, _ rect: Rect, running: Score?,
    _ canvas: inout Canvas
  ) {
    let words = state.words
    let isTrial = screen.solved.contains(gain.item)
    let isKept = state.plan.items[gain.item]?.isTarget ?? false
    var pen = RowPen(rect, y: rect.y, margin: 1)
    let isWide = rect.width >= 76
    if let running {
      pen.pin(words.formats.percent(running), columns: isWide ? 11 : 8, style: theme[.title], on: &canvas)
    } else {
      let mark = isKept ? (isWide ? "◎ \(words.outlook.keptMark)" : "◎") : ""
      pen.pin(mark, columns: isWide ? 11 : 2, style: theme[.finding], on: &canvas)
    }
    if isWide {
      let name = rect.width >= 100 ? " \(words.states.name(gain.state))" : ""
      pen.pin(
        "\(words.states.mark(gain.state))\(name)", columns: rect.width >= 100 ? 18 : 3, style: style(of: gain.state),
        on: &canvas)
      let chance = gain.isTooLate ? words.completion.tooLate : words.outlook.percent(thousandths: gain.likelihood)
      pen.pin(chance, columns: 10, style: theme[gain.isTooLate ? .overdue : .text], on: &canvas)
    } else {
      pen.pin(" \(words.states.mark(gain.state))", columns: 2, style: style(of: gain.state), on: &canvas)
    }
    pen.pin(state.gainText(gain), columns: isWide ? 12 : 9, style: theme[isTrial ? .good : .text], on: &canvas)
    pen.pinSpace(1)
    pen.put(isTrial ? "✓\(words.outlook.trial)" : "", columns: 6, style: theme[.finding], on: &canvas)
    pen.put(gain.code.description, columns: 8, style: theme[.label], on: &canvas)
    let name = state.plan.criteria[gain.code]?.name ?? ""
    pen.put(name, columns: pen.room, style: theme[isTrial ? .title : .text], on: &canvas)
  }

  /// The rows of a list that show, with the bar at the cursor.
  func drawRows(
    _ count: Int, _ cursor: ListCursor, _ rect: Rect, _ canvas: inout Canvas,
    draw: (_ number: Int, _ row: Rect, _ canvas: inout Canvas) -> Void
  ) {
    for offset in 0..<max(0, rect.height) {
      let number = cursor.scroll.top + offset
      guard number < count else { break }
      draw(number, rect.row(offset), &canvas)
      if number == cursor.index {
        markRow(rect, rect.y + offset, &canvas)
        canvas.put("▌", at: Point(x: rect.x, y: rect.y + offset), style: theme[.selection])
      }
    }
  }

  /// A sentence where a view has no rows.
  func drawSentence(_ sentence: String, _ rect: Rect, _ canvas: inout Canvas) {
    for (row, line) in sentence.wrapped(to: max(1, rect.width - 2)).enumerated() where row < rect.height {
      canvas.put(line, at: Point(x: rect.x + 1, y: rect.y + row), style: theme[.muted], within: rect)
    }
  }
}
