import PlanModel
import PlanWords
import Screen

/// A row of Xếp hạng: another department, or where the own one stands or will stand.
public struct RankingRow: Equatable, Sendable {
  /// Whose row it is.
  public enum Whose: Equatable, Sendable {
    /// Another department's.
    case other(String)
    /// The own one, as confirmed now.
    case now
    /// As expected.
    case expected
    /// At best.
    case best
  }

  /// Whose row it is.
  public var whose: Whose
  /// The rank among the published results.
  public var rank: Int
  /// The index.
  public var index: Score
  /// The class.
  public var band: String
  /// How far it is above the own index of now; negative below.
  public var distance: Score
}

extension DashboardState {
  /// The published table with the three outcomes among its rows, best first; empty while nobody else's result is known.
  public func ranking(of screen: ForecastScreen) -> [RankingRow] {
    guard let forecast = forecast(of: screen), let year = forecast.baseYear else { return [] }
    let others = plan.others(of: year)
    guard !others.isEmpty else { return [] }
    let now = forecast.now.index
    var rows = others.enumerated().map { place, peer in
      let above = others[..<place].count { $0.index > peer.index }
      return RankingRow(
        whose: .other(peer.name), rank: 1 + above + (now > peer.index ? 1 : 0), index: peer.index,
        band: peer.className.isEmpty ? plan.settings.band(of: peer.index)?.name ?? "" : peer.className,
        distance: peer.index - now)
    }
    let own: [(RankingRow.Whose, Forecast.Outcome)] = [
      (.best, forecast.best), (.expected, forecast.expected), (.now, forecast.now),
    ]
    for (whose, outcome) in own {
      let place = rows.firstIndex { $0.index <= outcome.index } ?? rows.count
      rows.insert(
        RankingRow(
          whose: whose, rank: outcome.rank ?? 1, index: outcome.index, band: outcome.band ?? "",
          distance: outcome.index - now), at: place)
    }
    return rows
  }

  /// Puts the cursor on the own row when the ranking is opened.
  func placeCursor(_ screen: inout ForecastScreen) {
    if screen.tab == .units, let outlook { screen.fillUnits(outlook, plan) }
    guard screen.tab == .ranking, screen.cursor == ListCursor() else { return }
    let rows = ranking(of: screen)
    screen.cursor.index = rows.firstIndex { $0.whose == .now } ?? 0
    screen.cursor.clamp(count: rows.count, height: forecastLayout.body.height)
    screen.cursor.scroll.top = max(0, screen.cursor.index - forecastLayout.body.height / 2)
    screen.cursor.clamp(count: rows.count, height: forecastLayout.body.height)
  }

  /// The name in a row of the ranking.
  public func name(of row: RankingRow, in screen: ForecastScreen) -> String {
    let own = plan.header.agency.isEmpty ? words.outlook.own : plan.header.agency
    switch row.whose {
    case .other(let name): return name
    case .now: return "\(own) · \(screen.solved.isEmpty ? words.outlook.now : words.outlook.nowOnTrial)"
    case .expected: return "\(own) · \(words.outlook.expected)"
    case .best: return "\(own) · \(words.outlook.best)"
    }
  }
}
