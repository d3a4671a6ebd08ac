import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// The names of the views with their places in the line: in full where they fit, otherwise short.
  public var forecastTabs: [(tab: ForecastScreen.Tab, name: String, place: Rect)] {
    let line = forecastLayout.tabs
    let all = ForecastScreen.Tab.allCases
    let full = all.map { words.outlook.name($0.rawValue) }
    let fits = full.reduce(0) { $0 + $1.columns + 2 } < line.width
    var x = line.x
    return all.map { tab in
      let name = fits ? full[tab.rawValue] : words.outlook.shortName(tab.rawValue)
      let place = Rect(x: x, y: line.y, width: name.columns + 2, height: 1)
      x += place.width
      return (tab, name, place)
    }
  }

  /// A click chooses a view or a row, the wheel turns what shows.
  mutating func handleInForecast(_ mouse: MouseEvent) -> [Effect] {
    guard usesMouse, case .forecast(var screen) = overlay, screen.prompt == nil else { return [] }
    let rows = forecastRows(of: screen)
    let count = rowCount(of: screen)
    switch mouse.kind {
    case .press where mouse.button == .left:
      if let chosen = forecastTabs.first(where: { $0.place.contains(mouse.at) }) {
        screen.tab = chosen.tab
        placeCursor(&screen)
      } else if rows.contains(mouse.at), screen.tab != .charts {
        let line = screen.cursor.scroll.top + mouse.at.y - rows.y
        if line < count { screen.cursor.index = line }
      }
    case .wheelUp: screen.cursor.scroll.turn(by: -3, height: rows.height, count: count)
    case .wheelDown: screen.cursor.scroll.turn(by: 3, height: rows.height, count: count)
    default: return []
    }
    overlay = .forecast(screen)
    return []
  }
}
