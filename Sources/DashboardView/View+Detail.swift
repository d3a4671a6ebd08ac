import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The pane Chi tiết.
  func drawDetail(_ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas) {
    let lines = state.detailLines
    let height = state.layout.rows(of: .detail)
    let hidden = max(0, lines.count - height)
    let more = hidden > 0 ? "\(min(state.detailScroll.top + height, lines.count))/\(lines.count)" : ""
    drawTitle(state, .detail, rect, right: more, &canvas)
    let area = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: height)
    let labels = rect.width >= 64 ? 17 : 0
    draw(lines, from: state.detailScroll.top, labelColumns: labels, in: area, marking: query(state), &canvas)
  }

  /// Lines of running text, labels in a column of their own.
  func draw(
    _ lines: [TextLine], from top: Int, labelColumns: Int, in rect: Rect, on base: Themes.Role = .text,
    marking query: Query? = nil, _ canvas: inout Canvas
  ) {
    for offset in 0..<max(0, rect.height) {
      guard lines.indices.contains(top + offset) else { break }
      let line = lines[top + offset]
      var pen = RowPen(rect, y: rect.y + offset, margin: 1)
      if labelColumns > 0, line.kind != .title {
        pen.put(line.label, columns: labelColumns, style: theme[.label].on(theme[base]), on: &canvas)
      }
      let style = style(of: line.kind).on(theme[base])
      pen.put(line.text, columns: pen.room, style: style, marking: query, theme[.match], on: &canvas)
    }
  }

  /// The style of a line of text.
  func style(of kind: TextLine.Kind) -> Style {
    switch kind {
    case .title: theme[.title]
    case .body, .blank: theme[.text]
    case .muted: theme[.muted]
    case .warning: theme[.finding]
    }
  }
}
