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
  @Option(help: ArgumentHelp(Help.words.completion.doneOnHelp)) var doneOn: String?
  @Option(help: ArgumentHelp(Help.words.completion.confirmedByHelp)) var confirmedBy: String?
  @Option(help: ArgumentHelp(Help.words.completion.paperHelp)) var paper: String?
  @Option(help: ArgumentHelp(Help.words.completion.waitsOnHelp)) var waitsOn: String?
  @Option(help: ArgumentHelp(Help.words.completion.waitsSinceHelp)) var waitsSince: String?
  @Flag(help: ArgumentHelp(Help.words.completion.leadOnlyHelp)) var leadOnly = false
  @Flag(help: ArgumentHelp(Help.words.completion.anyDayHelp)) var anyDay = false
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }

  func run() throws {
    try Failure.reporting(words) {
      let store = try PlanStore.open(file.path())
      let plan = try store.load(year: years.year, words).plan
      let assignment = try assignment(in: plan)
      let signature = person.signature(plan.settings)
      var understood: String?
      let report = try report(on: assignment, plan, telling: &understood)
      let change = try plan.change(reporting: report, on: assignment, by: signature)
      try plan.check(change)
      let entry = try store.commit(change, author: signature.author, at: signature.clock.now)
      StandardOutput.print(words.journal.saved(entry, clock: signature.clock).visible)
      if let understood { StandardOutput.print(understood.visible) }
    }
  }

  private func report(on assignment: Assignment, _ plan: Plan, telling understood: inout String?) throws -> Report {
    var report = Report(on: assignment)
    guard let state = WorkState(named: state, words) else {
      let known = WorkState.allCases.map { "\($0.rawValue) \(words.states.name($0))" }.joined(separator: ", ")
      throw Failure.argument(words.commandLine.noSuchState(self.state, known))
    }
    report.state = state
    let isReason = state == .blocked || state == .cancelled
    if let note { if isReason { report.reason = note } else { report.result = note } }
    report.isLeadOnly = leadOnly
    try complete(&report, plan)
    guard let due else { return report }
    let context = TimeContext(
      .ahead(today: person.clock(plan.settings).today, planYear: plan.header.planYear), calendar: plan.settings)
    do throws(TimeFault) {
      let reading = try TimeReading.typed(due, in: context)
      report.setDue(reading, saidAs: due)
      if let reading { understood = words.understood(reading, today: person.clock(plan.settings).today) }
    } catch {
      throw Failure.argument(words.time.fault(error))
    }
    return report
  }

  /// The day done, who confirmed it, on whom it waits; options that the state has no place for are refused.
  private func complete(_ report: inout Report, _ plan: Plan) throws {
    let isFinished = report.state == .done || report.state == .awaitingConfirmation
    for (option, name, isRight) in [
      (doneOn, "--done-on", isFinished), (confirmedBy, "--confirmed-by", report.state == .done),
      (paper, "--paper", report.state == .done), (waitsOn, "--waits-on", report.state == .blocked),
      (waitsSince, "--waits-since", report.state == .blocked),
    ] where option != nil && !isRight {
      throw Failure.argument(words.commandLine.notWithState(name, words.states.name(report.state)))
    }
    if let day = try day(doneOn, plan) {
      let today = person.clock(plan.settings).today
      if !anyDay, let doubt = plan.doubt(about: day, on: today) {
        throw Failure.declined("\(words.doubt(doubt, about: day, on: today)) \(words.completion.confirmByOption)")
      }
      report.completion.doneOn = day
    }
    if let confirmedBy { report.completion.confirmation.by = confirmedBy }
    if let paper { report.completion.confirmation.paper = paper }
    if let waitsOn { report.completion.waitsOn = waitsOn }
    if let since = try day(waitsSince, plan) { report.completion.waitsSince = since }
    let party = report.completion.waitsOn.trimmed
    if report.reason.trimmed.isEmpty, !party.isEmpty { report.reason = words.completion.waitingReason(party) }
  }

  private func day(_ text: String?, _ plan: Plan) throws -> Day? {
    guard let text else { return nil }
    let context = TimeContext(.back(today: person.clock(plan.settings).today), calendar: plan.settings)
    do throws(TimeFault) { return try Day.typed(text, in: context) } catch {
      throw Failure.argument(words.time.fault(error))
    }
  }

  /// The lead's assignment, or that of the unit named; the open one where a unit has several.
  private func assignment(in plan: Plan) throws -> Assignment {
    let named = plan.items(labelled: code)
    guard let item = named.first else { throw Failure.argument(words.commandLine.noSuchCode(code)) }
    guard named.count == 1 else {
      throw Failure.argument(words.commandLine.severalItems(code, named.map { plan.label(of: $0) }))
    }
    guard let unit else {
      guard let lead = plan.lead(of: item) else { throw Failure.argument(words.refusals.itemHasNoLead) }
      return lead
    }
    let all = plan.assignments(of: item).compactMap { plan.assignments[$0] }
    let assignments = all.filter(\.state.isOpen) + all.filter { !$0.state.isOpen }
    let wanted = unit.foldedSpelling
    let found = assignments.first { plan.names(of: $0.assignee).contains { $0.foldedSpelling == wanted } }
    guard let found = found ?? assignments.first(where: { plan.name(of: $0.assignee).foldedSpelling.hasPrefix(wanted) })
    else {
      throw Failure.argument(words.commandLine.noSuchUnit(unit, code))
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
