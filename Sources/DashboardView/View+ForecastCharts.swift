import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// Biểu đồ: the lines of the charts.
  func drawCharts(_ screen: ForecastScreen, _ state: DashboardState, _ layout: ForecastLayout, _ canvas: inout Canvas) {
    let lines = state.chartLines(of: screen)
    let top = screen.cursor.scroll.top
    let body = state.forecastRows(of: screen)
    for offset in 0..<body.height where lines.indices.contains(top + offset) {
      var pen = RowPen(body, y: body.y + offset, margin: 1)
      for piece in lines[top + offset].pieces { pen.put(piece.text, style: style(of: piece.kind), on: &canvas) }
    }
    guard lines.count > body.height else { return }
    let last = min(lines.count, top + body.height)
    var pen = RowPen(layout.tabs, y: layout.tabs.y, margin: 1)
    pen.pin(" ↑↓ \(last)/\(lines.count) ", style: theme[.muted], on: &canvas)
  }

  private func style(of kind: ChartLine.Kind) -> Style {
    switch kind {
    case .title: theme[.title]
    case .text: theme[.text]
    case .muted: theme[.muted]
    case .full: theme[.barFull]
    case .pale: theme[.barMissing]
    }
  }

  /// Xếp hạng: the published table with the own outcomes among it.
  func drawRanking(
    _ screen: ForecastScreen, _ state: DashboardState, _ layout: ForecastLayout, _ canvas: inout Canvas
  ) {
    let words = state.words.outlook
    let rows = state.ranking(of: screen)
    guard !rows.isEmpty else { return drawSentence(words.noPeers, layout.body, &canvas) }
    let isWide = layout.body.width >= 60
    if layout.heads.height > 0 {
      var pen = RowPen(layout.heads, y: layout.heads.y, margin: 1)
      pen.pin(words.distance, columns: 12, style: theme[.muted], on: &canvas)
      if isWide { pen.pin(words.band, columns: 13, style: theme[.muted], on: &canvas) }
      pen.pin(words.indexWord, columns: 9, style: theme[.muted], on: &canvas)
      pen.put(words.place, columns: 6, style: theme[.muted], on: &canvas)
      pen.put(words.agency, columns: pen.room, style: theme[.muted], on: &canvas)
    }
    drawRows(rows.count, screen.cursor, layout.body, &canvas) { number, rect, canvas in
      let row = rows[number]
      let isOther = if case .other = row.whose { true } else { false }
      let base = theme[row.whose == .now ? .title : isOther ? .text : .label]
      var pen = RowPen(rect, y: rect.y, margin: 1)
      let distance = row.whose == .now ? "" : words.signed(row.distance)
      pen.pin(distance, columns: isWide ? 12 : 7, style: theme[.muted], on: &canvas)
      if isWide { pen.pin(row.band, columns: 13, style: base, on: &canvas) }
      pen.pin(state.words.formats.percent(row.index), columns: 9, style: base, on: &canvas)
      pen.pinSpace(1)
      pen.put(isOther ? " " : "▸", columns: 1, style: base, on: &canvas)
      pen.put(state.words.formats.rank(row.rank, of: nil), columns: 5, style: base, on: &canvas)
      pen.put(state.name(of: row, in: screen), columns: pen.room, style: base, on: &canvas)
    }
  }
}
