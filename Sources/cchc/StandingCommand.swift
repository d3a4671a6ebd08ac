import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc standing`: how each unit stands over the year, each figure with the assignments it counts.
struct StandingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "standing", abstract: Help.briefings.standing)

  @Option(help: ArgumentHelp(Help.briefings.standingUnit)) var unit: String?
  @Flag(help: ArgumentHelp(Help.briefings.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  private struct Entry: Encodable {
    var unit: String
    var total, done, extensions: Int
    var doneInTime, doneLate, overdue, open, extended, tasksDone, tasksOpen: [String]
    var pointsSecured, pointsAtStake: Double
  }

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let plan = try PlanStore.open(file.path(), access: .readOnly).load(year: years.year, words).plan
      var standings = plan.standings(on: person.clock().today)
      if let unit {
        let only = try plan.assignee(named: unit, words)
        standings = standings.filter { $0.assignee == only }
      }
      if json { return print(try JSONText.of(standings.map { entry(of: $0, plan) })) }
      table(of: standings, plan, words).lines.forEach { print($0) }
      if unit != nil { standings.flatMap { details(of: $0, plan, words) }.forEach { print($0.visible) } }
    }
  }

  private func codes(_ ids: [Assignment.Key], _ plan: Plan) -> [String] {
    ids.compactMap { plan.assignments[$0] }.map { plan.subject(of: $0).code }
  }

  private func texts(_ ids: [Conclusion.Key], _ plan: Plan) -> [String] {
    ids.compactMap { plan.conclusions[$0]?.text }
  }

  private func entry(of standing: Standing, _ plan: Plan) -> Entry {
    Entry(
      unit: plan.name(of: standing.assignee), total: standing.total, done: standing.done,
      extensions: standing.extensions, doneInTime: codes(standing.doneInTime, plan),
      doneLate: codes(standing.doneLate, plan), overdue: codes(standing.overdue, plan),
      open: codes(standing.open, plan),
      extended: codes(standing.extended, plan), tasksDone: texts(standing.tasksDone, plan),
      tasksOpen: texts(standing.tasksOpen, plan), pointsSecured: Double(standing.secured.thousandths) / 1000,
      pointsAtStake: Double(standing.atStake.thousandths) / 1000)
  }

  private func table(of standings: [Standing], _ plan: Plan, _ words: Words) -> TextTable {
    let heads = words.briefingCommands
    var table = TextTable([
      heads.unitHead, heads.total, heads.inTime, heads.late, heads.overdueNow, heads.open, heads.extensions,
      heads.tasks,
      heads.secured, heads.share,
    ])
    for standing in standings {
      table.add([
        plan.name(of: standing.assignee), "\(standing.total)", "\(standing.doneInTime.count)",
        "\(standing.doneLate.count)", "\(standing.overdue.count)", "\(standing.open.count)", "\(standing.extensions)",
        "\(standing.tasksDone.count)/\(standing.tasksDone.count + standing.tasksOpen.count)",
        "\(words.formats.points(standing.secured))/\(words.formats.points(standing.atStake))",
        words.formats.share(standing.done, of: standing.total),
      ])
    }
    return table
  }

  /// The assignments behind each figure.
  private func details(of standing: Standing, _ plan: Plan, _ words: Words) -> [String] {
    let heads = words.briefingCommands
    let rows = [
      (heads.inTime, codes(standing.doneInTime, plan)), (heads.late, codes(standing.doneLate, plan)),
      (heads.overdueNow, codes(standing.overdue, plan)), (heads.open, codes(standing.open, plan)),
      (heads.extensions, codes(standing.extended, plan)),
      (heads.tasks, texts(standing.tasksDone + standing.tasksOpen, plan)),
    ]
    return rows.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
  }
}
