import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

/// Draws the board: state in, cells out. Everything is drawn every time; what differs is for the display to find out.
public struct DashboardView: Sendable {
  /// The styles.
  public var theme: Theme

  /// A view in a theme.
  public init(theme: Theme) { self.theme = theme }

  /// The whole screen of a state.
  public func draw(_ state: DashboardState) -> Canvas {
    var canvas = Canvas(size: state.size, style: theme[.text])
    guard state.size.columns >= Layout.smallest.columns, state.size.rows >= Layout.smallest.rows else {
      drawTooSmall(state, &canvas)
      return canvas
    }
    if let meeting = state.meeting {
      drawMeeting(meeting, state, &canvas)
    } else if !state.path.isEmpty {
      drawBoard(state, &canvas)
    }
    drawOverlay(state, &canvas)
    drawNotice(state, &canvas)
    drawKeyBar(state, &canvas)
    return canvas
  }

  private func drawTooSmall(_ state: DashboardState, _ canvas: inout Canvas) {
    let sentence = state.words.board.tooSmall(state.size.columns, state.size.rows)
    for (row, line) in sentence.wrapped(to: max(1, state.size.columns)).enumerated() {
      canvas.put(line, at: Point(x: 0, y: row), style: theme[.text])
    }
  }

  private func drawBoard(_ state: DashboardState, _ canvas: inout Canvas) {
    let layout = state.layout
    drawHeader(state, layout.header, &canvas)
    drawBorders(layout, &canvas)
    if let rect = layout.panes[.criteria] { drawCriteria(state, rect, &canvas) }
    if let rect = layout.panes[.gaps] { drawGaps(state, rect, &canvas) }
    if let rect = layout.panes[.units] { drawUnits(state, rect, &canvas) }
    if let rect = layout.panes[.detail] { drawDetail(state, rect, &canvas) }
  }

  /// The columns between panes that stand side by side.
  private func drawBorders(_ layout: Layout, _ canvas: inout Canvas) {
    for pane in layout.panes.shown where pane != .detail {
      guard let rect = layout.panes[pane], rect.x > 0 else { continue }
      for y in rect.y..<rect.bottom { canvas.put("│", at: Point(x: rect.x - 1, y: y), style: theme[.border]) }
    }
  }
}
