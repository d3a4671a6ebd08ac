import ArgumentParser
import PlanModel
import PlanWords

/// `cchc unit rename`.
struct UnitRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rename", abstract: Help.briefings.rename)

  @Argument(help: ArgumentHelp(Help.briefings.unitName)) var unit: String
  @Argument(help: ArgumentHelp(Help.briefings.newName)) var name: String
  @OptionGroup var options: UnitChangeOptions

  func run() throws {
    try options.save { plan, words in
      let unit = try plan.unit(named: unit, words)
      try plan.requireFree(name, besides: unit.id, words)
      return try plan.change(renaming: unit.id, to: name)
    }
  }
}

/// `cchc unit alias`.
struct UnitAliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "alias", abstract: Help.briefings.alias)

  @Argument(help: ArgumentHelp(Help.briefings.unitName)) var unit: String
  @Argument(help: ArgumentHelp(Help.briefings.aliases)) var aliases: [String] = []
  @Flag(help: ArgumentHelp(Help.briefings.unitChanges.clear)) var clear = false
  @OptionGroup var options: UnitChangeOptions

  func run() throws {
    guard aliases.isEmpty, !clear else {
      return try options.save { plan, words in
        let unit = try plan.unit(named: unit, words)
        for alias in aliases { try plan.requireFree(alias, besides: unit.id, words) }
        return try plan.change(aliases: clear ? [] : aliases, of: unit.id)
      }
    }
    let words = options.person.words
    try Failure.reporting(words) {
      let names = try options.unit.plan(words).unit(named: unit, words).aliases
      StandardOutput.print(words.briefingCommands.unitChanges.aliases(words.list(names)).visible)
    }
  }
}

/// `cchc unit group`.
struct UnitGroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "group", abstract: Help.briefings.group)

  @Argument(help: ArgumentHelp(Help.briefings.groupName)) var group: String
  @Argument(help: ArgumentHelp(Help.briefings.members)) var members: [String] = []
  @Flag(help: ArgumentHelp(Help.briefings.unitChanges.clear)) var clear = false
  @OptionGroup var options: UnitChangeOptions

  func run() throws {
    guard members.isEmpty, !clear else {
      return try options.save { plan, words in
        let ids = try clear ? [] : members.map { try plan.unit(named: $0, words).id }
        let once = ids.reduce(into: [OrgUnit.Key]()) { if !$0.contains($1) { $0.append($1) } }
        return try plan.change(members: once, of: try plan.group(named: group, words).id)
      }
    }
    let words = options.person.words
    try Failure.reporting(words) {
      let plan = try options.unit.plan(words)
      let names = try plan.group(named: group, words).members.compactMap { plan.units[$0]?.name }
      StandardOutput.print(words.briefingCommands.unitChanges.members(words.list(names)).visible)
    }
  }
}

/// `cchc unit officer`.
struct UnitOfficerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "officer", abstract: Help.briefings.officer)

  @Argument(help: ArgumentHelp(Help.briefings.unitName)) var unit: String
  @Argument(help: ArgumentHelp(Help.briefings.officerName)) var name: String
  @Option(help: ArgumentHelp(Help.briefings.leaves)) var leaves: String?
  @OptionGroup var options: UnitChangeOptions

  func run() throws {
    try options.save { plan, words in
      guard !name.trimmed.isEmpty else { throw Failure.argument(words.briefingCommands.unitChanges.emptyOfficer) }
      let day = try leaves.map { try options.day($0, in: plan, words) }
      return try plan.change(officer: name, of: try plan.unit(named: unit, words).id, leaving: day)
    }
  }
}

extension Words {
  /// Names in a row, or that there are none.
  func list(_ names: [String]) -> String {
    names.isEmpty ? briefingCommands.unitChanges.none : names.joined(separator: "; ")
  }
}
