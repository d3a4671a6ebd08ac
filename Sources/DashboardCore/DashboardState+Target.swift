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
    let formats = self.words.formats
    let (needed, index) = (formats.percent(path.needed), formats.percent(path.outcome.index))
    let target = targetText(answer.target)
    if !path.isReached { return words.outOfReach(target, needed, path.items.count, index) }
    if path.items.isEmpty { return words.reachedAlready(target, needed, index) }
    return words.reachedBy(target, needed, path.items.count, index)
  }

  /// A target in words.
  public func targetText(_ target: ForecastTarget) -> String {
    switch target {
    case .index(let index): "\(words.outlook.indexWord) \(words.formats.percent(index))"
    case .rank(let rank):
      "\(words.outlook.rank.prefix(1).uppercased())\(words.outlook.rank.dropFirst()) \(words.formats.rank(rank, of: nil))"
    case .band(let band): band.name
    }
  }

  /// The index that is reached with each item of the way and those before it.
  public func runningIndexes(of screen: ForecastScreen) -> [Score] {
    guard let outlook, let path = screen.answer?.path else { return [] }
    return outlook.runningIndexes(of: path, in: plan)
  }

  /// Where the rows of the view stand: in Mục tiêu below the answer.
  public func forecastRows(of screen: ForecastScreen) -> Rect {
    var body = forecastLayout.body
    guard screen.tab == .target else { return body }
    let lines = min(2, answerText(of: screen).wrapped(to: max(1, body.width - 2)).count)
    body.y += lines
    body.height = max(0, body.height - lines)
    return body
  }
}
