import ArgumentParser
import DashboardCore
import Foundation
import PlanModel
import PlanReport
import PlanStore
import PlanWords

/// `cchc briefing`: meetings and their documents.
struct BriefingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "briefing", abstract: Help.briefings.briefing,
    subcommands: [
      BriefingNewCommand.self, BriefingListCommand.self, BriefingBeginCommand.self, BriefingEndCommand.self,
      BriefingAgendaCommand.self, BriefingMinutesCommand.self, BriefingDiffCommand.self, BriefingRemindersCommand.self,
      BriefingAssignmentsCommand.self,
    ])
}

extension Help {
  /// The help of briefings, deadlines, standings and units.
  static let briefings = words.briefingCommands
}

/// `cchc briefing new`.
struct BriefingNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: Help.briefings.new)

  @Option(help: ArgumentHelp(Help.briefings.date)) var date: String?
  @Option(help: ArgumentHelp(Help.briefings.title)) var title: String?
  @Option(help: ArgumentHelp(Help.briefings.chair)) var chair: String?
  @Option(help: ArgumentHelp(Help.briefings.secretary)) var secretary: String?
  @Option(help: ArgumentHelp(Help.briefings.present)) var present: [String] = []
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let store = try PlanStore.open(file.path())
      let plan = try store.load(year: years.year, words).plan
      let briefing = try briefing(in: plan, words)
      try store.commitAndTell(try plan.change(planning: briefing), by: person)
      guard !plan.settings.isWorkingDay(briefing.day) else { return }
      let note = words.briefingCommands.meetings.freeDay(words.formats.day(briefing.day))
      Failure.tell(note)
    }
  }

  /// The next one as the rhythm proposes it, with what is said of it.
  private func briefing(in plan: Plan, _ words: Words) throws -> Briefing {
    let texts = words.briefingCommands.meetings
    var briefing = plan.proposedBriefing(after: person.clock(plan.settings).today, words: words.meeting)
    if let date {
      briefing.day = try Day(saidAs: date, in: plan, on: person.clock(plan.settings).today, words)
      briefing.title = words.meeting.usualTitle(briefing.day.month, briefing.day.year)
    } else if let planned = plan.briefings.rows.first(where: { $0.phase == .planned }) {
      throw Failure.declined(texts.isPlanned(words.formats.day(planned.day), planned.id.number))
    }
    if let same = plan.briefings.rows.first(where: { $0.day == briefing.day }) {
      throw Failure.declined(texts.sameDay(words.formats.day(same.day), same.id.number))
    }
    if let title { briefing.title = title }
    if let chair { briefing.chair = chair }
    if let secretary { briefing.secretary = secretary }
    if !present.isEmpty {
      let units = try present.map { try plan.unit(named: $0, words).id }
      briefing.present = units.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    return briefing
  }
}

/// `cchc briefing begin`.
struct BriefingBeginCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "begin", abstract: Help.briefings.begin)

  @OptionGroup var which: BriefingOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let store = try PlanStore.open(which.file.path())
      let (plan, revision) = try store.load(year: which.years.year, words)
      if let running = plan.runningBriefing {
        throw Failure.declined(words.briefingCommands.meetings.hasBegun(words.formats.day(running.day)))
      }
      let briefing = try which.briefing(in: plan, words) { $0.phase == .planned }
      let texts = words.briefingCommands.meetings
      guard briefing.phase == .planned else {
        throw Failure.declined(
          which.number == nil ? texts.nonePlanned : texts.hasEnded(words.formats.day(briefing.day)))
      }
      let facts = MeetingFacts(
        plan: plan, briefing: briefing, previous: plan.briefing(before: briefing.day, besides: briefing.id),
        documented: try store.documentedItems())
      let change = try plan.change(
        beginning: briefing.id, at: revision, order: facts.agenda(isWhole: true).keys,
        by: person.signature(plan.settings))
      try store.commitAndTell(change, by: person)
    }
  }
}

/// `cchc briefing end`.
struct BriefingEndCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "end", abstract: Help.briefings.end)

  @OptionGroup var which: BriefingOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let store = try PlanStore.open(which.file.path())
      let (plan, revision) = try store.load(year: which.years.year, words)
      let briefing = try which.briefing(in: plan, words) { $0.phase == .running }
      let texts = words.briefingCommands.meetings
      guard briefing.phase == .running else {
        throw Failure.declined(
          which.number != nil && briefing.phase == .ended
            ? texts.hasEnded(words.formats.day(briefing.day)) : texts.noneRuns)
      }
      try store.commitAndTell(
        try plan.change(ending: briefing.id, at: revision, by: person.signature(plan.settings)), by: person)
    }
  }
}

/// Which briefing of which file.
struct BriefingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(Help.briefings.id)) var number: Int?
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions

  /// The briefing of that number; without one, the newest that fits, or the newest of all.
  func briefing(in plan: Plan, _ words: Words, preferring fits: (Briefing) -> Bool = { _ in true }) throws -> Briefing {
    if let number {
      guard let briefing = plan.briefings[.init(number)] else {
        throw Failure.argument(words.briefingCommands.noBriefing("\(number)"))
      }
      return briefing
    }
    let all = plan.briefings.rows.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
    guard let briefing = all.last(where: fits) ?? all.last else {
      throw Failure.declined(words.briefingCommands.noBriefings)
    }
    return briefing
  }
}

extension Day {
  /// A day as it is said; refused with a sentence that says how.
  init(saidAs text: String, in plan: Plan, on today: Day, _ words: Words) throws {
    let context = TimeContext(.ahead(today: today, planYear: plan.header.planYear), calendar: plan.settings)
    do throws(TimeFault) {
      guard let day = try Day.typed(text, in: context) else { throw .empty }
      self = day
    } catch {
      throw Failure.argument(words.time.fault(error))
    }
  }
}

extension PlanStore {
  /// Saves a change, and prints what the journal says of it.
  func commitAndTell(_ change: Change, by person: PersonOptions) throws {
    let signature = person.signature(try settings())
    let entry = try commit(change, author: signature.author, at: signature.clock.now)
    StandardOutput.print(person.words.journal.saved(entry, clock: signature.clock).visible)
  }
}
