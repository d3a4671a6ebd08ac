import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc year`: the years of the file.
struct YearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year", abstract: Help.years.year,
    subcommands: [YearNewCommand.self, YearListCommand.self, YearLockCommand.self, YearUnlockCommand.self])
}

/// `cchc year new`: begins a year with what an earlier one hands on.
struct YearNewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: Help.years.new)

  @Argument(help: ArgumentHelp(Help.years.newYear)) var year: Int
  @Option(help: ArgumentHelp(Help.years.from)) var from: Int?
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    let words = person.words
    try Failure.reporting(words) {
      guard 2000...2100 ~= year else { throw Failure.argument(words.years.noYear(String(year))) }
      let store = try PlanStore.open(file.path())
      guard try !store.plans().contains(where: { $0.year == year }) else {
        throw Failure.declined(words.years.exists(year))
      }
      let plan = try store.load(year: from, words).plan
      let change = try plan.change(beginning: year, as: try store.nextPlan())
      try store.commitAndTell(change, by: person)
    }
  }
}

/// `cchc year lock`: locks the self-scores of a year with the date.
struct YearLockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lock", abstract: Help.years.lock)

  @Argument(help: ArgumentHelp(Help.years.scoredYear)) var year: Int
  @Flag(help: ArgumentHelp(Help.years.explanation)) var explanation = false
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws { try setLocked(true, explanation ? .explanation : .selfScoring, year, file, person) }
}

/// `cchc year unlock`: the explicit way to edit a locked year again; the journal keeps who took it.
struct YearUnlockCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "unlock", abstract: Help.years.unlock)

  @Argument(help: ArgumentHelp(Help.years.scoredYear)) var year: Int
  @Flag(help: ArgumentHelp(Help.years.explanation)) var explanation = false
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws { try setLocked(false, explanation ? .explanation : .selfScoring, year, file, person) }
}

private func setLocked(
  _ isLocked: Bool, _ lock: ScoreLock, _ year: Int, _ file: FileOptions, _ person: PersonOptions
) throws {
  let words = person.words
  try Failure.reporting(words) {
    let store = try PlanStore.open(file.path())
    let plan = try store.load().plan
    guard let card = plan.scorecards[year] else { throw Failure.argument(words.scoreCommands.noScorecard(year)) }
    guard card.isLocked(lock) != isLocked else {
      let texts = words.yearCommands
      throw Failure.declined(isLocked ? texts.lockedAlready(lock, year) : texts.openAlready(lock, year))
    }
    let change = try plan.change(locking: isLocked, lock, year: year, by: person.signature(plan.settings))
    try store.commitAndTell(change, by: person)
  }
}
