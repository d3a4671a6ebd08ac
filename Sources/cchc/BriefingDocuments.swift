import ArgumentParser
import DashboardLoop
import Foundation
import PlanModel
import PlanReport
import PlanStore
import PlanWords

/// `cchc briefing agenda`.
struct BriefingAgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "agenda", abstract: Help.briefings.agenda)

  @OptionGroup var which: BriefingOptions
  @OptionGroup var document: DocumentOptions
  @Flag(help: ArgumentHelp(Help.briefings.json)) var json = false
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let facts = try which.agendaFacts(words, person)
      if json { return try document.put(try JSONText.of(AgendaJSON(facts, words)) + "\n", words) }
      try document.put(.agenda(of: facts, words), words)
    }
  }
}

/// `cchc briefing reminders`.
struct BriefingRemindersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "reminders", abstract: Help.briefings.reminders)

  @OptionGroup var which: BriefingOptions
  @Option(help: ArgumentHelp(Help.briefings.onlyUnit)) var unit: String?
  @OptionGroup var document: DocumentOptions
  @Flag(help: ArgumentHelp(Help.briefings.json)) var json = false
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let facts = try which.agendaFacts(words, person)
      let only = try unit.map { try facts.plan.assignee(named: $0, words) }
      let all = Document.reminders(of: facts, on: person.clock(facts.plan.settings).today, only: only, words)
      let reminders = all.map {
        ReminderJSON(unit: facts.plan.name(of: $0.assignee), text: document.text(of: $0.document))
      }
      if json { return try document.put(try JSONText.of(reminders) + "\n", words) }
      guard !reminders.isEmpty else { return StandardOutput.print(words.documents.lists.nothingToRemind) }
      if all.count == 1 { return try document.put(all[0].document, words) }
      guard document.form == .text || document.form == .md else { throw Failure.argument(words.reports.oneAtATime) }
      try document.put(
        reminders.map(\.text).joined(separator: document.form == .md ? "\n---\n\n" : "\n\n"), words)
    }
  }
}

/// `cchc briefing minutes`.
struct BriefingMinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "minutes", abstract: Help.briefings.minutes)

  @OptionGroup var which: BriefingOptions
  @OptionGroup var document: DocumentOptions
  @OptionGroup var templates: TemplateOptions
  @Flag(help: ArgumentHelp(Help.briefings.json)) var json = false
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let facts = try which.heldFacts(words)
      if json { return try document.put(try JSONText.of(MinutesJSON(facts, words)) + "\n", words) }
      let report = ReportFacts(plan: facts.plan, day: facts.briefing.day, meeting: facts)
      try document.put(templates.shelf.document(.minutes, of: report, words), words)
    }
  }
}

/// `cchc briefing diff`.
struct BriefingDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "diff", abstract: Help.briefings.diff)

  @OptionGroup var which: BriefingOptions
  @Option(help: ArgumentHelp(Help.briefings.meetings.since)) var since: Int?
  @OptionGroup var document: DocumentOptions
  @Flag(help: ArgumentHelp(Help.briefings.json)) var json = false
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let facts = try which.heldFacts(since: since, words)
      if json { return try document.put(try JSONText.of(DiffJSON(facts)) + "\n", words) }
      try document.put(.changes(in: facts, words), words)
    }
  }
}

/// `cchc briefing assignments`.
struct BriefingAssignmentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "assignments", abstract: Help.briefings.assignments)

  @Option(help: ArgumentHelp(Help.briefings.onlyUnit)) var unit: String?
  @Option(name: .customLong("briefing"), help: ArgumentHelp(Help.briefings.meetings.asOf)) var briefing: Int?
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var document: DocumentOptions
  @OptionGroup var templates: TemplateOptions
  @Flag(help: ArgumentHelp(Help.briefings.json)) var json = false
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      let (plan, day) = try plan(words)
      let only = try unit.map { try plan.assignee(named: $0, words) }
      if json {
        return try document.put(try JSONText.of(AssignmentJSON.all(of: plan, only: only, on: day)) + "\n", words)
      }
      let report = ReportFacts(plan: plan, day: day, only: only)
      try document.put(templates.shelf.document(.assignments, of: report, words), words)
    }
  }

  /// The plan as it is, or as a meeting left it, and the day of that.
  private func plan(_ words: Words) throws -> (plan: Plan, day: Day) {
    guard let briefing else {
      let plan = try PlanStore.open(file.path(), access: .readOnly).load(year: years.year, words).plan
      return (plan, person.clock(plan.settings).today)
    }
    var which = BriefingOptions()
    (which.number, which.file, which.years) = (briefing, file, years)
    let facts = try which.heldFacts(words)
    return (facts.plan, facts.briefing.day)
  }
}

extension BriefingOptions {
  /// What the agenda of a briefing is made of: the planned one, or the next as it is proposed where none is planned. A
  /// past one has the agenda with which it began.
  func agendaFacts(_ words: Words, _ person: PersonOptions) throws -> MeetingFacts {
    let store = try PlanStore.open(file.path(), access: .readOnly)
    let plan = try store.load(year: years.year, words).plan
    let isOpen = plan.briefings.rows.contains { $0.phase != .ended }
    let briefing =
      number == nil && !isOpen
      ? plan.proposedBriefing(after: person.clock(plan.settings).today, words: words.meeting)
      : try briefing(in: plan, words) { $0.phase != .ended }
    guard let first = briefing.firstEntry else { return try store.agendaFacts(of: briefing, in: plan) }
    return try store.agendaFacts(of: briefing, in: try store.load(at: first, plan: plan.header.id))
  }

  /// What the documents of a briefing are made of: the plan as it left it, or as it is while it goes on; compared with
  /// the briefing before, or with that of the number given.
  func heldFacts(since: Int? = nil, _ words: Words) throws -> MeetingFacts {
    let store = try PlanStore.open(file.path(), access: .readOnly)
    let plan = try store.load(year: years.year, words).plan
    let briefing = try briefing(in: plan, words) { $0.phase != .planned }
    guard var facts = try store.heldFacts(of: briefing, in: plan) else {
      throw Failure.declined(words.briefingCommands.notBegun)
    }
    guard let since else { return facts }
    guard let earlier = plan.briefings[.init(since)], let last = earlier.lastEntry, earlier.id != briefing.id,
      earlier.day <= briefing.day
    else { throw Failure.argument(words.briefingCommands.meetings.notEarlier(since)) }
    let before = try store.load(at: last, plan: plan.header.id)
    facts.previous = earlier
    facts.diff = BriefingDiff(from: before, to: facts.plan, on: briefing.day)
    return facts
  }
}
