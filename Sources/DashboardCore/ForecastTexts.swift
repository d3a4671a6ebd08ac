import PlanModel
import PlanWords

/// One outcome of the forecast, ready to be written in columns.
public struct OutcomeCells: Equatable, Sendable {
  /// The index.
  public var index: String
  /// How far it is from now, or on trial from what it is without the trial.
  public var difference: String
  /// Whether that is a gain.
  public var isUp: Bool
  /// Points reached of the maximum.
  public var points: String
  /// The class.
  public var band: String
  /// The rank with its difference to now.
  public var rank: String
  /// How far it is to the next one above.
  public var above: String
}

extension DashboardState {
  /// What an outcome is written as.
  public func outcomeCells(
    _ outcome: Forecast.Outcome, of forecast: Forecast, from base: Forecast.Outcome, now: Forecast.Outcome,
    isTrial: Bool
  ) -> OutcomeCells {
    let formats = words.formats
    let difference = outcome.index - base.index
    let signed = words.outlook.signed(difference)
    let text = isTrial ? "\(words.outlook.trial) \(signed)" : difference == .zero ? "" : signed
    return OutcomeCells(
      index: formats.percent(outcome.index), difference: text, isUp: difference > .zero,
      points: "\(formats.score(outcome.reached))/\(formats.score(forecast.maximum))", band: outcome.band ?? "–",
      rank: rankText(outcome, now: now, year: forecast.baseYear), above: aboveText(of: outcome))
  }

  private func rankText(_ outcome: Forecast.Outcome, now: Forecast.Outcome, year: Int?) -> String {
    guard let rank = outcome.rank, let year else { return "" }
    let text = words.formats.rank(rank, of: plan.others(of: year).count + 1)
    guard let before = now.rank, before != rank else { return text }
    return "\(text) \(before > rank ? "▲" : "▼")\(abs(before - rank))"
  }

  private func aboveText(of outcome: Forecast.Outcome) -> String {
    guard let year = outlook?.baseYear, outcome.rank != nil else { return "" }
    guard let above = plan.neighbours(of: outcome.index, in: year).above else { return words.outlook.first }
    return words.outlook.above(
      words.formats.score(above.index - outcome.index), rankText(of: above, beside: outcome, year), above.name)
  }

  /// The rank of another where the department itself has that outcome.
  private func rankText(of peer: Peer, beside outcome: Forecast.Outcome, _ year: Int) -> String {
    let above = plan.others(of: year).count { $0.index > peer.index } + (outcome.index > peer.index ? 1 : 0)
    return words.formats.rank(1 + above, of: nil)
  }

  /// The neighbours of an outcome in the ranking: the next one above, and the next one below.
  public func neighbourTexts(of outcome: Forecast.Outcome) -> [String] {
    guard let year = outlook?.baseYear, outcome.rank != nil else { return [] }
    guard let below = plan.neighbours(of: outcome.index, in: year).below else {
      return [aboveText(of: outcome), words.outlook.last]
    }
    let distance = outcome.index - below.index
    let text =
      distance == .zero
      ? words.outlook.level(below.name)
      : words.outlook.below(words.formats.score(distance), rankText(of: below, beside: outcome, year), below.name)
    return [aboveText(of: outcome), text]
  }

  /// What the forecast starts from.
  public var forecastSource: String { forecastReport?.source ?? "" }

  /// The points an item brings back; of the whole gap where it is not all of it; in brackets where it is too late for the
  /// year.
  public func gainText(_ gain: Forecast.Gain) -> String {
    let gap = outlook?.gap(of: gain.code, in: plan) ?? gain.points
    let points = "+\(words.formats.points(gain.points))"
    if gain.isTooLate { return "(\(points))" }
    return gain.points == gap ? points : "\(points)/\(words.formats.score(gap))"
  }

  /// The title and label of a question in the forecast.
  public func forecastPromptText(_ kind: ForecastScreen.Prompt.Kind) -> (title: String, label: String) {
    let words = words.outlook
    switch kind {
    case .target: return (words.target, words.targetLabel)
    case .points(let id):
      guard let code = plan.items[id]?.criterion else { return (words.pointsTitle, "") }
      let gap = outlook?.gap(of: code, in: plan) ?? .zero
      let title = "\(words.pointsTitle) · \(code) \(plan.criteria[code]?.name ?? "")"
      return (title, words.pointsLabel(self.words.formats.score(gap)))
    }
  }
}
