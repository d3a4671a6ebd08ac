import ArgumentParser
import DashboardCore
import PlanModel
import PlanStore
import PlanWords

/// `cchc forecast`: where the year will end, and which items lead to a target.
struct ForecastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: Help.outlook.forecast, discussion: Help.outlook.forecastExit)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Flag(help: ArgumentHelp(Help.text.json)) var json = false
  @Option(help: ArgumentHelp(Help.outlook.year)) var year: Int?
  @Option(help: ArgumentHelp(Help.outlook.target)) var target: String?
  @Option(help: ArgumentHelp(Help.outlook.targetRank)) var targetRank: Int?
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }

  func run() throws {
    try Failure.reporting(words) {
      let plan = try plan()
      let outlook = Outlook(of: plan)
      guard let forecast = outlook.forecast(of: plan) else { throw Failure.declined(words.outlook.nothing) }
      guard let (text, target) = try wanted(plan) else {
        return try show(ForecastSummary(forecast, outlook, plan), or: table(forecast, plan), items(outlook, plan))
      }
      guard let path = outlook.path(to: target, of: plan) else { throw Failure.declined(words.outlook.noRanks) }
      let report = ForecastReport(plan: plan, outlook: outlook, words: words)
      try show(PathSummary(path, text, plan), or: [report.sentence(target, path)], pathTable(path, outlook, plan))
      if !path.isReached { throw ExitCode(1) }
    }
  }

  /// The plan of the year asked for, or the one that the board opens.
  private func plan() throws -> Plan {
    let store = try PlanStore.open(file.path(path), access: .readOnly)
    return try store.load(year: year, words).plan
  }

  private func wanted(_ plan: Plan) throws -> (text: String, target: ForecastTarget)? {
    if let targetRank {
      guard targetRank >= 1, target == nil else { throw Failure.argument(words.outlook.badTarget) }
      return ("\(targetRank)", .rank(targetRank))
    }
    guard let target else { return nil }
    guard let input = TargetInput(target, bands: plan.settings.bands) else {
      throw Failure.argument(words.outlook.badTarget)
    }
    return (target, input.target)
  }

  private func show(_ summary: some Encodable, or lines: [String], _ table: TextTable?) throws {
    if json { return StandardOutput.print(try JSONText.of(summary)) }
    lines.forEach { StandardOutput.print($0.visible) }
    guard let table else { return }
    StandardOutput.print("")
    table.lines.forEach { StandardOutput.print($0) }
  }

  private func table(_ forecast: Forecast, _ plan: Plan) -> [String] {
    let report = ForecastReport(plan: plan, outlook: Outlook(of: plan), words: words)
    let (outlook, formats) = (words.outlook, words.formats)
    var table = TextTable(["", outlook.indexWord, words.commandLine.points, outlook.band, outlook.place])
    for (name, outcome) in [
      (outlook.nowInFull, forecast.now), (outlook.expected, forecast.expected), (outlook.best, forecast.best),
    ] {
      let count = forecast.baseYear.map { plan.others(of: $0).count + 1 }
      table.add([
        name, formats.percent(outcome.index),
        "\(formats.score(outcome.reached))/\(formats.score(forecast.maximum))", outcome.band ?? "–",
        outcome.rank.map { formats.rank($0, of: count) } ?? "–",
      ])
    }
    return ["\(report.title), \(report.source)", ""] + table.lines
  }

  private func items(_ outlook: Outlook, _ plan: Plan) -> TextTable? {
    let names = words.outlook
    var table = TextTable([names.code, names.name, names.gain, names.chance, names.state])
    for gain in outlook.gainsByPoints {
      table.add([
        plan.label(of: gain.item), plan.criteria[gain.code]?.name ?? "", "+\(words.formats.points(gain.points))",
        gain.isTooLate ? words.completion.tooLate : names.percent(thousandths: gain.likelihood),
        words.states.name(gain.state),
      ])
    }
    return plan.items.count == 0 ? nil : table
  }

  private func pathTable(_ path: ForecastPath, _ outlook: Outlook, _ plan: Plan) -> TextTable? {
    let names = words.outlook
    var table = TextTable([names.code, names.name, names.gain, names.running])
    for (gain, running) in zip(path.items, outlook.runningIndexes(of: path, in: plan)) {
      table.add([
        plan.label(of: gain.item), plan.criteria[gain.code]?.name ?? "", "+\(words.formats.points(gain.points))",
        words.formats.percent(running),
      ])
    }
    return path.items.isEmpty ? nil : table
  }
}

/// A forecast as JSON: indexes as decimal strings with two decimals, points as numbers.
struct ForecastSummary: Encodable {
  struct Outcome: Encodable {
    var points: Double
    var index: String
    var `class`: String?
    var rank: Int?

    init(_ outcome: Forecast.Outcome) {
      points = outcome.reached.number
      index = outcome.index.percentText
      `class` = outcome.band
      rank = outcome.rank
    }
  }

  struct Row: Encodable {
    var code, name: String
    var points: Double
    var likelihood: Double
    var state: String
    var target: Bool
    /// It falls due, or was finished, after the freeze of the year, and brings nothing.
    var isTooLate: Bool

    private enum CodingKeys: String, CodingKey {
      case code, name, points, likelihood, state, target
      case isTooLate = "too_late"
    }
  }

  enum CodingKeys: String, CodingKey {
    case year, now, expected, best, items, maximum
    case baseYear = "base_year"
    case ownYear = "own_year"
    case publishedIndex = "published_index"
    case computedIndex = "computed_index"
    case provisional
  }

  var year, baseYear, ownYear: Int?
  var publishedIndex, computedIndex: String?
  /// Whether the base year is not wholly scored, so that there is no class and no rank.
  var provisional: Bool
  var maximum: Double
  var now, expected, best: Outcome
  var items: [Row]

  init(_ forecast: Forecast, _ outlook: Outlook, _ plan: Plan) {
    (year, baseYear, ownYear) = (plan.header.planYear, outlook.baseYear, outlook.ownYear)
    let published = outlook.baseYear.map { plan.scorecards[$0]?.publishedIndex } ?? plan.header.published?.index
    publishedIndex = published?.percentText
    computedIndex = outlook.baseYear.flatMap { plan.index(of: $0)?.percentText }
    provisional = forecast.provisional != nil
    maximum = forecast.maximum.number
    (now, expected, best) = (Outcome(forecast.now), Outcome(forecast.expected), Outcome(forecast.best))
    items = outlook.gainsByPoints.map { gain in
      Row(
        code: plan.label(of: gain.item), name: plan.criteria[gain.code]?.name ?? "", points: gain.points.number,
        likelihood: Double(gain.likelihood) / 1000, state: gain.state.name,
        target: plan.items[gain.item]?.isTarget ?? false, isTooLate: gain.isTooLate)
    }
  }
}

/// The way to a target as JSON.
struct PathSummary: Encodable {
  struct Row: Encodable {
    var code, name: String
    var points: Double
  }

  var target, needed: String
  var reachable: Bool
  var items: [Row]
  var index: String
  var `class`: String?
  var rank: Int?

  init(_ path: ForecastPath, _ text: String, _ plan: Plan) {
    (target, needed, reachable) = (text, path.needed.percentText, path.isReached)
    items = path.items.map {
      Row(code: plan.label(of: $0.item), name: plan.criteria[$0.code]?.name ?? "", points: $0.points.number)
    }
    index = path.outcome.index.percentText
    `class` = path.outcome.band
    rank = path.outcome.rank
  }
}
