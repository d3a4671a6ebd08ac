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
    /// Phần việc, cancelled ones not counted: all, and what each figure counts, by codes and by the words of tasks.
    var total, done, extensions: Int
    var doneInTime, doneLate, overdue, inTime, noDeadline, waiting, extended, tasksDone, tasksOpen: [String]
    /// Nhiệm vụ that it leads.
    var leads: Int
    var pointsSecured, pointsAtStake: Double
    /// The work behind the figures.
    var work: [AssignmentJSON]
  }

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let plan = try PlanStore.open(file.path(), access: .readOnly).load(year: years.year, words).plan
      var standings = plan.standings(on: person.clock(plan.settings).today)
      if let unit {
        let only = try plan.assignee(named: unit, words)
        standings = standings.filter { $0.assignee == only }
      }
      if json {
        return StandardOutput.print(
          try JSONText.of(standings.map { entry(of: $0, plan, on: person.clock(plan.settings).today) }))
      }
      table(of: standings, plan, words).lines.forEach { StandardOutput.print($0) }
      if unit != nil { standings.flatMap { details(of: $0, plan, words) }.forEach { StandardOutput.print($0.visible) } }
    }
  }

  private func subject(of work: CountedWork, _ plan: Plan) -> String {
    if let task = work.task { return plan.conclusions[task]?.text ?? "" }
    return work.assignment.flatMap { plan.assignments[$0] }.map { plan.subject(of: $0).code } ?? ""
  }

  private func entry(of standing: Standing, _ plan: Plan, on today: Day) -> Entry {
    func subjects(_ work: [CountedWork]) -> [String] { work.map { subject(of: $0, plan) } }
    return Entry(
      unit: plan.name(of: standing.assignee), total: standing.tally.total, done: standing.tally.done,
      extensions: standing.extensions, doneInTime: subjects(standing.shares(.doneInTime)),
      doneLate: subjects(standing.shares(.doneLate)), overdue: subjects(standing.shares(.overdue)),
      inTime: subjects(standing.shares(.inTime, .soon)), noDeadline: subjects(standing.shares(.noDeadline, .recurring)),
      waiting: subjects(standing.shares(.waiting)), extended: subjects(standing.extended),
      tasksDone: subjects(standing.tasks.filter { $0.state == .done }),
      tasksOpen: subjects(standing.tasks.filter { $0.state != .done }), leads: standing.led.total,
      pointsSecured: Double(standing.secured.thousandths) / 1000,
      pointsAtStake: Double(standing.atStake.thousandths) / 1000,
      work: AssignmentJSON.all(of: plan, only: standing.assignee, on: today))
  }

  private func table(of standings: [Standing], _ plan: Plan, _ words: Words) -> TextTable {
    let heads = words.briefingCommands
    var table = TextTable([
      heads.unitHead, heads.total, heads.inTime, heads.late, heads.open, heads.overdueNow, heads.noDeadline,
      words.completion.waitingHead,
      heads.extensions, heads.tasks, heads.secured, heads.share,
    ])
    for standing in standings {
      let (tally, tasks) = (standing.tally, standing.tasks)
      table.add([
        plan.name(of: standing.assignee), "\(tally.total)", "\(tally.doneInTime)", "\(tally.doneLate)",
        "\(tally.inTime)", "\(tally.overdue)", "\(tally.noDeadline)", "\(tally.waiting)",
        "\(standing.extensions)",
        "\(tasks.count { $0.state == .done })/\(tasks.count)",
        "\(words.formats.points(standing.secured))/\(words.formats.points(standing.atStake))",
        words.formats.share(tally.done, of: tally.total),
      ])
    }
    return table
  }

  /// The work behind each figure, a line each.
  private func details(of standing: Standing, _ plan: Plan, _ words: Words) -> [String] {
    let heads = words.briefingCommands
    let figures = [
      (heads.inTime, standing.shares(.doneInTime)), (heads.late, standing.shares(.doneLate)),
      (heads.overdueNow, standing.shares(.overdue)), (heads.open, standing.shares(.inTime, .soon)),
      (heads.noDeadline, standing.shares(.noDeadline, .recurring)),
      (words.completion.waitingHead, standing.shares(.waiting)), (heads.extensions, standing.extended),
      (heads.tasks, standing.tasks),
    ]
    return figures.filter { !$0.1.isEmpty }.flatMap { title, work in
      ["", "\(title):"] + work.map { "  \(line($0, plan, words))" }
    }
  }

  private func line(_ work: CountedWork, _ plan: Plan, _ words: Words) -> String {
    let lists = words.documents.lists
    let subject = subject(of: work, plan)
    var text = ""
    if let task = work.task.flatMap({ plan.conclusions[$0] }) { text = line("“\(subject)”", task, words) }
    if let assignment = work.assignment.flatMap({ plan.assignments[$0] }) {
      let code = plan.items[assignment.item]?.criterion
      let name = code.flatMap { plan.criteria[$0]?.name } ?? ""
      let role = work.role == .lead ? lists.lead : lists.coordinating
      text = line(lists.share("\(code?.description ?? "") \(name)".trimmed, role, nil), assignment, words)
    }
    return text + (work.extensions > 0 ? " · \(words.agenda.extended(work.extensions, nil))" : "")
  }

  private func line(_ subject: String, _ work: some Completable, _ words: Words) -> String {
    let due = work.due.map { words.briefingCommands.meetings.due(words.formats.day($0)) } ?? words.deadlines.missing
    let waiting = work.waiting.map { words.completion.waits($0.party, words.formats.day($0.since)) }
    let state = work.state == .done && work.completed != nil ? nil : words.states.name(work.state)
    let parts = [subject, due, state, waiting].compactMap { $0 } + words.completion.statements(on: work)
    return parts.joined(separator: " · ")
  }
}
