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
    var doneInTime, doneLate, overdue, open, waiting, extended, tasksDone, tasksOpen: [String]
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

  private func codes(_ ids: [Assignment.Key], _ plan: Plan) -> [String] {
    ids.compactMap { plan.assignments[$0] }.map { plan.subject(of: $0).code }
  }

  private func texts(_ ids: [Conclusion.Key], _ plan: Plan) -> [String] {
    ids.compactMap { plan.conclusions[$0]?.text }
  }

  private func entry(of standing: Standing, _ plan: Plan, on today: Day) -> Entry {
    Entry(
      unit: plan.name(of: standing.assignee), total: standing.total, done: standing.done,
      extensions: standing.extensions, doneInTime: codes(standing.doneInTime, plan),
      doneLate: codes(standing.doneLate, plan), overdue: codes(standing.overdue, plan),
      open: codes(standing.open, plan), waiting: codes(standing.waiting, plan),
      extended: codes(standing.extended, plan), tasksDone: texts(standing.tasksDone, plan),
      tasksOpen: texts(standing.tasksOpen, plan), pointsSecured: Double(standing.secured.thousandths) / 1000,
      pointsAtStake: Double(standing.atStake.thousandths) / 1000,
      work: AssignmentJSON.all(of: plan, only: standing.assignee, on: today))
  }

  private func table(of standings: [Standing], _ plan: Plan, _ words: Words) -> TextTable {
    let heads = words.briefingCommands
    var table = TextTable([
      heads.unitHead, heads.total, heads.inTime, heads.late, heads.overdueNow, heads.open, words.completion.waitingHead,
      heads.extensions,
      heads.tasks,
      heads.secured, heads.share,
    ])
    for standing in standings {
      table.add([
        plan.name(of: standing.assignee), "\(standing.total)", "\(standing.doneInTime.count)",
        "\(standing.doneLate.count)", "\(standing.overdue.count)", "\(standing.open.count)",
        "\(standing.waiting.count)", "\(standing.extensions)",
        "\(standing.tasksDone.count)/\(standing.tasksDone.count + standing.tasksOpen.count)",
        "\(words.formats.points(standing.secured))/\(words.formats.points(standing.atStake))",
        words.formats.share(standing.done, of: standing.total),
      ])
    }
    return table
  }

  /// The work behind each figure, a line each.
  private func details(of standing: Standing, _ plan: Plan, _ words: Words) -> [String] {
    let heads = words.briefingCommands
    let figures = [
      (heads.inTime, standing.doneInTime), (heads.late, standing.doneLate), (heads.overdueNow, standing.overdue),
      (heads.open, standing.open), (words.completion.waitingTitle, standing.waiting),
      (heads.extensions, standing.extended),
    ]
    let work = figures.map { title, ids in
      (title, ids.compactMap { plan.assignments[$0] }.map { line($0, plan, words) })
    }
    let tasks = (standing.tasksDone + standing.tasksOpen).compactMap { plan.conclusions[$0] }
    let all = work + [(heads.tasks, tasks.map { line($0, words) })]
    return all.filter { !$0.1.isEmpty }.flatMap { title, lines in ["", "\(title):"] + lines.map { "  \($0)" } }
  }

  private func line(_ assignment: Assignment, _ plan: Plan, _ words: Words) -> String {
    let lists = words.documents.lists
    let code = plan.items[assignment.item]?.criterion
    let name = code.flatMap { plan.criteria[$0]?.name } ?? ""
    let role = assignment.role == .lead ? lists.lead : lists.coordinating
    let subject = lists.share("\(code?.description ?? "") \(name)".trimmed, role, nil)
    return line(subject, assignment, words)
      + (assignment.extensions > 0 ? " · \(words.agenda.extended(assignment.extensions, nil))" : "")
  }

  private func line(_ task: Conclusion, _ words: Words) -> String {
    line("“\(task.text)”", task, words)
  }

  private func line(_ subject: String, _ work: some Completable, _ words: Words) -> String {
    let due = work.due.map { words.briefingCommands.meetings.due(words.formats.day($0)) } ?? words.deadlines.missing
    let waiting = work.waiting.map { words.completion.waits($0.party, words.formats.day($0.since)) }
    let state = work.state == .done && work.completed != nil ? nil : words.states.name(work.state)
    let parts = [subject, due, state, waiting].compactMap { $0 } + words.completion.statements(on: work)
    return parts.joined(separator: " · ")
  }
}
