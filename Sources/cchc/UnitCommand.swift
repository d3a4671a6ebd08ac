import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc unit`: units, groups and officers; each change is one step that one undo takes back.
struct UnitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unit", abstract: Help.briefings.unit, discussion: Help.briefings.rule,
    subcommands: [
      UnitListCommand.self, UnitRenameCommand.self, UnitMergeCommand.self, UnitSplitCommand.self, UnitCloseCommand.self,
      UnitAliasCommand.self, UnitGroupCommand.self, UnitOfficerCommand.self,
    ])
}

/// What the commands about units share: the file, the plan, and who does it.
struct UnitOptions: ParsableArguments {
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  /// The plan, to be looked at.
  func plan(_ words: Words) throws -> Plan {
    try PlanStore.open(file.path(), access: .readOnly).load(year: years.year, words).plan
  }
}

/// What the commands that change units share besides.
struct UnitChangeOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Help.briefings.unitChanges.dryRun)) var dryRun = false
  @OptionGroup var unit: UnitOptions

  var person: PersonOptions { unit.person }

  /// Makes a change of the plan and saves it, or only shows it; what it does to the work is told, and by which rule.
  ///
  /// - Parameter followsRule: whether units end, so that their work is handed on.
  func save(followsRule: Bool = false, _ make: (Plan, Words) throws -> Change) throws {
    let words = person.words
    try Failure.reporting(words) {
      let store = try PlanStore.open(unit.file.path(), access: dryRun ? .readOnly : .readWrite)
      let plan = try store.load(year: unit.years.year, words).plan
      let change = try make(plan, words)
      try plan.check(change)
      if dryRun {
        StandardOutput.print(words.briefingCommands.unitChanges.preview(words.journal.sentence(change)).visible)
      } else {
        try store.commitAndTell(change, by: person)
      }
      UnitSummary(change: change, plan: plan, words: words).lines.forEach { StandardOutput.print($0.visible) }
      if followsRule { StandardOutput.print(words.briefingCommands.rule) }
    }
  }

  /// The day from which a change holds.
  func day(_ text: String?, in plan: Plan, _ words: Words) throws -> Day {
    let today = person.clock(plan.settings).today
    return try text.map { try Day(saidAs: $0, in: plan, on: today, words) } ?? today
  }
}
