import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Asks what shall be reached.
  mutating func askTarget(_ screen: inout ForecastScreen) {
    screen.tab = .target
    screen.prompt = .init(.target, screen.answer?.text ?? "")
  }

  /// Takes what was typed as a target, and works out the way there.
  mutating func take(target text: String, _ screen: inout ForecastScreen) {
    guard let input = TargetInput(text, bands: plan.settings.bands) else {
      screen.prompt?.problem = words.outlook.badTarget
      return
    }
    screen.prompt = nil
    screen.answer = .init(
      text: text.normalized.trimmed, target: input.target, path: outlook?.path(to: input.target, of: plan))
    screen.cursor = ListCursor()
  }

  /// Takes the items of the way as solved; the numbers at the top then show what it leads to.
  mutating func tryPath(_ screen: inout ForecastScreen) {
    guard let items = screen.answer?.path?.items, !items.isEmpty else { return askTarget(&screen) }
    screen.solved.formUnion(items.map(\.item))
  }

  /// The answer in a sentence.
  public func answerText(of screen: ForecastScreen) -> String {
    let words = words.outlook
    guard let answer = screen.answer else { return words.askTarget }
    guard let path = answer.path else { return words.noRanks }
    return forecastReport?.sentence(answer.target, path) ?? ""
  }

  /// The sentences about the forecast, once it was opened.
  var forecastReport: ForecastReport? { outlook.map { ForecastReport(plan: plan, outlook: $0, words: words) } }

  /// The index that is reached with each item of the way and those before it.
  public func runningIndexes(of screen: ForecastScreen) -> [Score] {
    guard let outlook, let path = screen.answer?.path else { return [] }
    return outlook.runningIndexes(of: path, in: plan)
  }

  /// Where the rows of the view stand: in Mục tiêu below the answer; charts have no column heads.
  public func forecastRows(of screen: ForecastScreen) -> Rect {
    var body = forecastLayout.body
    if screen.tab == .charts {
      body.y -= forecastLayout.heads.height
      body.height += forecastLayout.heads.height
    }
    guard screen.tab == .target else { return body }
    let lines = min(2, answerText(of: screen).wrapped(to: max(1, body.width - 2)).count)
    body.y += lines
    body.height = max(0, body.height - lines)
    return body
  }
}
