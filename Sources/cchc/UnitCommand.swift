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

/// What the commands that change units share: the file, the plan, and who does it.
struct UnitOptions: ParsableArguments {
  @OptionGroup var file: FileOptions
  @OptionGroup var years: YearOptions
  @OptionGroup var person: PersonOptions

  /// Makes a change of the plan and saves it.
  func save(_ make: (Plan, Words) throws -> Change) throws {
    let words = person.words
    try Failure.reporting(words) {
      let store = try PlanStore.open(file.path())
      let plan = try store.load(year: years.year, words).plan
      try store.commitAndTell(try make(plan, words), by: person)
    }
  }

  /// The day from which a change holds.
  func day(_ text: String?, in plan: Plan, _ words: Words) throws -> Day {
    let today = person.clock().today
    return try text.map { try Day(saidAs: $0, in: plan, on: today, words) } ?? today
  }
}

/// `cchc unit rename`.
struct UnitRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "rename", abstract: Help.briefings.rename)

  @Argument(help: ArgumentHelp(Help.briefings.unitName)) var unit: String
  @Argument(help: ArgumentHelp(Help.briefings.newName)) var name: String
  @OptionGroup var options: UnitOptions

  func run() throws {
    try options.save { plan, words in try plan.change(renaming: try plan.unit(named: unit, words).id, to: name) }
  }
}

/// `cchc unit merge`.
struct UnitMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: Help.briefings.merge, discussion: Help.briefings.rule)

  @Argument(help: ArgumentHelp(Help.briefings.units)) var units: [String]
  @Option(help: ArgumentHelp(Help.briefings.into)) var into: String
  @Option(help: ArgumentHelp(Help.briefings.on)) var on: String?
  @OptionGroup var options: UnitOptions

  func run() throws {
    try options.save { plan, words in
      let heir = try plan.unit(named: into, words)
      return try plan.change(
        closing: try units.map { try plan.unit(named: $0, words).id }, on: try options.day(on, in: plan, words),
        heir: heir.id, reason: words.briefingCommands.handedOn(heir.name), by: options.person.signature)
    }
  }
}

/// `cchc unit split`.
struct UnitSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: Help.briefings.split, discussion: Help.briefings.rule)

  @Argument(help: ArgumentHelp(Help.briefings.unitName)) var unit: String
  @Option(name: .customLong("into"), help: ArgumentHelp(Help.briefings.successors)) var successors: [String]
  @Option(help: ArgumentHelp(Help.briefings.on)) var on: String?
  @OptionGroup var options: UnitOptions

  func run() throws {
    try options.save { plan, words in
      try plan.change(
        closing: [try plan.unit(named: unit, words).id], on: try options.day(on, in: plan, words),
        successors: successors, reason: words.briefingCommands.handedOn(successors.first ?? ""),
        by: options.person.signature)
    }
  }
}

/// `cchc unit close`.
struct UnitCloseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close", abstract: Help.briefings.close, discussion: Help.briefings.rule)

  @Argument(help: ArgumentHelp(Help.briefings.unitName)) var unit: String
  @Option(help: ArgumentHelp(Help.briefings.heir)) var heir: String?
  @Option(help: ArgumentHelp(Help.briefings.on)) var on: String?
  @OptionGroup var options: UnitOptions

  func run() throws {
    try options.save { plan, words in
      let unit = try plan.unit(named: unit, words)
      let heir = try heir.map { try plan.unit(named: $0, words) }
      let open = plan.assignments(of: .unit(unit.id)).count { plan.assignments[$0]?.state.isOpen ?? false }
      guard heir != nil || open == 0 else {
        throw Failure.declined(words.briefingCommands.needsHeir(unit.name, open))
      }
      return try plan.change(
        closing: [unit.id], on: try options.day(on, in: plan, words), heir: heir?.id,
        reason: words.briefingCommands.handedOn(heir?.name ?? ""), by: options.person.signature)
    }
  }
}

/// `cchc unit alias`.
struct UnitAliasCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "alias", abstract: Help.briefings.alias)

  @Argument(help: ArgumentHelp(Help.briefings.unitName)) var unit: String
  @Argument(help: ArgumentHelp(Help.briefings.aliases)) var aliases: [String] = []
  @OptionGroup var options: UnitOptions

  func run() throws {
    try options.save { plan, words in
      try plan.change(aliases: aliases, of: try plan.unit(named: unit, words).id)
    }
  }
}

/// `cchc unit group`.
struct UnitGroupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "group", abstract: Help.briefings.group)

  @Argument(help: ArgumentHelp(Help.briefings.groupName)) var group: String
  @Argument(help: ArgumentHelp(Help.briefings.members)) var members: [String] = []
  @OptionGroup var options: UnitOptions

  func run() throws {
    try options.save { plan, words in
      guard let group = plan.groups.rows.first(where: { $0.name.folded == self.group.folded }) else {
        throw Failure.argument(words.briefingCommands.noUnit(self.group))
      }
      return try plan.change(members: try members.map { try plan.unit(named: $0, words).id }, of: group.id)
    }
  }
}

/// `cchc unit officer`.
struct UnitOfficerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "officer", abstract: Help.briefings.officer)

  @Argument(help: ArgumentHelp(Help.briefings.unitName)) var unit: String
  @Argument(help: ArgumentHelp(Help.briefings.officerName)) var name: String
  @Option(help: ArgumentHelp(Help.briefings.leaves)) var leaves: String?
  @OptionGroup var options: UnitOptions

  func run() throws {
    try options.save { plan, words in
      let day = try leaves.map { try options.day($0, in: plan, words) }
      return try plan.change(officer: name, of: try plan.unit(named: unit, words).id, leaving: day)
    }
  }
}

/// `cchc unit list`.
struct UnitListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: Help.briefings.unitList)

  @Flag(help: ArgumentHelp(Help.briefings.json)) var json = false
  @OptionGroup var options: UnitOptions

  private struct Entry: Encodable {
    var name: String
    var aliases: [String]
    var activeFrom, activeTo: String?
    var officers: [String]
    var members: [String]?
  }

  func run() throws {
    let words = options.person.words
    try Failure.reporting(words) {
      let plan = try PlanStore.open(options.file.path(), access: .readOnly).load(year: options.years.year, words).plan
      let entries = plan.units.rows.map { entry(of: $0, plan) } + plan.groups.rows.map { entry(of: $0, plan) }
      if json { return print(try JSONText.of(entries)) }
      for entry in entries { print(line(of: entry, words).visible) }
    }
  }

  private func entry(of unit: OrgUnit, _ plan: Plan) -> Entry {
    let officers = plan.officers.rows.filter { $0.unit == unit.id }.map { officer in
      officer.activeTo.map {
        "\(officer.name) (\(options.person.words.briefingCommands.until(options.person.words.formats.day($0))))"
      }
        ?? officer.name
    }
    return Entry(
      name: unit.name, aliases: unit.aliases, activeFrom: unit.activeFrom?.isoText, activeTo: unit.activeTo?.isoText,
      officers: officers, members: nil)
  }

  private func entry(of group: UnitGroup, _ plan: Plan) -> Entry {
    Entry(
      name: group.name, aliases: [], activeFrom: nil, activeTo: nil, officers: [],
      members: group.members.compactMap { plan.units[$0]?.name })
  }

  private func line(of entry: Entry, _ words: Words) -> String {
    let texts = words.briefingCommands
    func day(_ text: String?) -> String? { text.flatMap { Day(argument: $0) }.map(words.formats.day) }
    let parts = [
      entry.aliases.isEmpty ? nil : entry.aliases.joined(separator: ", "), day(entry.activeFrom).map(texts.from),
      day(entry.activeTo).map(texts.until), entry.officers.isEmpty ? nil : entry.officers.joined(separator: ", "),
      entry.members?.joined(separator: ", "),
    ]
    let rest = parts.compactMap { $0 }.filter { !$0.isEmpty }
    return rest.isEmpty ? entry.name : "\(entry.name) · \(rest.joined(separator: " · "))"
  }
}
