import ArgumentParser
import DashboardCore
import PlanModel
import PlanStore
import PlanWords

/// `cchc set`: one report on one assignment.
struct SetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "set", abstract: Help.text.set)

  @Argument(help: ArgumentHelp(Help.text.code)) var code: String
  @Argument(help: ArgumentHelp(Help.text.state)) var state: String
  @Option(help: ArgumentHelp(Help.text.unit)) var unit: String?
  @Option(help: ArgumentHelp(Help.text.note)) var note: String?
  @Option(help: ArgumentHelp(Help.text.due)) var due: String?
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }

  func run() throws {
    try Failure.reporting(words) {
      let store = try PlanStore.open(file.path())
      let plan = try store.load(year: years.year, words).plan
      let assignment = try assignment(in: plan)
      let signature = person.signature
      let change = try plan.change(reporting: try report(on: assignment, plan), on: assignment, by: signature)
      try plan.check(change)
      let entry = try store.commit(change, author: signature.author, at: signature.clock.now)
      StandardOutput.print(words.journal.saved(entry, clock: signature.clock).visible)
    }
  }

  private func report(on assignment: Assignment, _ plan: Plan) throws -> Report {
    var report = Report(on: assignment)
    guard let state = WorkState(named: state, words) else {
      let known = WorkState.allCases.map { "\($0.rawValue) \(words.states.name($0))" }.joined(separator: ", ")
      throw Failure.argument(words.commandLine.noSuchState(self.state, known))
    }
    report.state = state
    let isReason = state == .blocked || state == .cancelled
    if let note { if isReason { report.reason = note } else { report.result = note } }
    guard let due else { return report }
    let context = TimeContext(
      .ahead(today: person.clock().today, planYear: plan.header.planYear), calendar: plan.settings)
    do throws(TimeFault) {
      report.due = try Day.typed(due, in: context)
    } catch {
      throw Failure.argument(words.time.fault(error))
    }
    return report
  }

  /// The lead's assignment, or that of the unit named.
  private func assignment(in plan: Plan) throws -> Assignment {
    guard let code = CriterionCode(code), let item = plan.items(of: code).first else {
      throw Failure.argument(words.commandLine.noSuchCode(code))
    }
    guard let unit else {
      guard let lead = plan.lead(of: item) else { throw Failure.argument(words.refusals.itemHasNoLead) }
      return lead
    }
    let assignments = plan.assignments(of: item).compactMap { plan.assignments[$0] }
    let wanted = unit.folded
    let found = assignments.first { plan.names(of: $0.assignee).contains { $0.folded == wanted } }
    guard let found = found ?? assignments.first(where: { plan.name(of: $0.assignee).folded.hasPrefix(wanted) }) else {
      throw Failure.argument(words.commandLine.noSuchUnit(unit, code.description))
    }
    return found
  }
}

extension WorkState {
  /// Reads a state by its number, its name in the language (marks may be left out), or its name in JSON.
  init?(named text: String, _ words: Words) {
    let folded = text.trimmed.folded
    let found = WorkState.allCases.first {
      folded == "\($0.rawValue)" || folded == words.states.name($0).folded || folded == $0.name
    }
    guard let found else { return nil }
    self = found
  }
}

extension Plan {
  /// All names of a unit or group.
  func names(of assignee: Assignee) -> [String] {
    guard case .unit(let id) = assignee, let unit = units[id] else { return [name(of: assignee)] }
    return [unit.name] + unit.aliases
  }
}
