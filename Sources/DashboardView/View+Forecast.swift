import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The forecast: where it starts, the three outcomes, and the view that was chosen below them.
  func drawForecast(_ screen: ForecastScreen, _ state: DashboardState, _ canvas: inout Canvas) {
    let area = state.dialog(for: .forecast)
    canvas.fill(area, theme[.text])
    guard let forecast = state.forecast(of: screen), let plain = state.outlook?.forecast(of: state.plan) else { return }
    let layout = ForecastLayout(in: area)
    drawForecastTitle(screen, state, layout, &canvas)
    drawOutcomes(forecast, without: plain, screen, state, layout, &canvas)
    drawTabs(screen, state, layout.tabs, &canvas)
    switch screen.tab {
    case .items: drawForecastItems(screen, state, layout, &canvas)
    case .target: drawTarget(screen, state, layout, &canvas)
    case .units: drawWorth(screen, state, layout, &canvas)
    case .charts: drawCharts(screen, state, layout, &canvas)
    case .ranking: drawRanking(screen, state, layout, &canvas)
    }
    guard let prompt = screen.prompt else { return }
    let text = state.forecastPromptText(prompt.kind)
    drawQuestion(.forecastPrompt, text, prompt.editor, prompt.problem, state, &canvas)
  }

  private func drawForecastTitle(
    _ screen: ForecastScreen, _ state: DashboardState, _ layout: ForecastLayout, _ canvas: inout Canvas
  ) {
    let words = state.words.outlook
    canvas.fill(layout.title, with: "─", theme[.borderFocused])
    var pen = RowPen(layout.title, y: layout.title.y, margin: 1)
    if !screen.solved.isEmpty {
      pen.pin(" \(words.trying(screen.solved.count)) ", style: theme[.finding], on: &canvas)
    }
    let title = words.title(state.plan.header.planYear)
    pen.put("\(title) ".truncated(to: pen.room), style: theme[.paneTitleFocused], on: &canvas)
    guard layout.source.height > 0 else { return }
    var second = RowPen(layout.source, y: layout.source.y, margin: 1)
    second.put(state.forecastSource, columns: second.room, style: theme[.muted], on: &canvas)
  }

  private func drawOutcomes(
    _ forecast: Forecast, without plain: Forecast, _ screen: ForecastScreen, _ state: DashboardState,
    _ layout: ForecastLayout, _ canvas: inout Canvas
  ) {
    let words = state.words.outlook
    let isWide = layout.outcomes.width >= 76
    let rows = [
      (isWide ? words.nowInFull : words.now, forecast.now, plain.now),
      (words.expected, forecast.expected, plain.expected), (words.best, forecast.best, plain.best),
    ]
    for (place, row) in rows.enumerated() {
      let cells = state.outcomeCells(
        row.1, of: forecast, from: screen.solved.isEmpty ? plain.now : row.2, now: plain.now,
        isTrial: !screen.solved.isEmpty)
      let rect = layout.outcomes.row(place)
      var pen = RowPen(rect, y: rect.y, margin: 1)
      pen.put(row.0, columns: isWide ? 23 : 10, style: theme[.label], on: &canvas)
      pen.put(cells.index, columns: 8, style: theme[.title], on: &canvas)
      let isUp = cells.isUp
      if isWide || !screen.solved.isEmpty {
        pen.put(
          cells.difference, columns: 12, style: theme[isUp ? .good : .muted], on: &canvas)
      }
      if isWide { pen.put(cells.points, columns: 13, style: theme[.text], on: &canvas) }
      if isWide || screen.solved.isEmpty { pen.put(cells.band, columns: 11, style: theme[.text], on: &canvas) }
      pen.put(cells.rank, columns: min(pen.room, 9), style: theme[.title], on: &canvas)
      if rect.width >= 118, !cells.above.isEmpty {
        pen.skip(2)
        pen.put(cells.above, columns: pen.room, style: theme[.muted], on: &canvas)
      }
    }
    let texts = state.neighbourTexts(of: forecast.now)
    for row in 0..<layout.neighbours.height {
      var pen = RowPen(layout.neighbours, y: layout.neighbours.y + row, margin: 1)
      let text = layout.neighbours.height == 1 ? texts.joined(separator: " · ") : row < texts.count ? texts[row] : ""
      pen.put(text, columns: pen.room, style: theme[.muted], on: &canvas)
    }
  }

  private func drawTabs(_ screen: ForecastScreen, _ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    canvas.fill(rect, with: "─", theme[.border])
    for (tab, name, place) in state.forecastTabs {
      let isHere = tab == screen.tab
      var pen = RowPen(place, y: rect.y)
      pen.put(isHere ? "▌" : " ", style: theme[.borderFocused], on: &canvas)
      pen.put("\(name) ", style: theme[isHere ? .paneTitleFocused : .muted], on: &canvas)
    }
  }
}
