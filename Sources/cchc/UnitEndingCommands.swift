import ArgumentParser
import PlanModel
import PlanWords

/// `cchc unit merge`.
struct UnitMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: Help.briefings.merge, discussion: Help.briefings.rule)

  @Argument(help: ArgumentHelp(Help.briefings.units)) var units: [String]
  @Option(help: ArgumentHelp(Help.briefings.into)) var into: String
  @Option(help: ArgumentHelp(Help.briefings.on)) var on: String?
  @OptionGroup var options: UnitChangeOptions

  func run() throws {
    try options.save(followsRule: true) { plan, words in
      let day = try options.day(on, in: plan, words)
      let heir = try plan.unit(named: into, words)
      let ending = try units.map { try plan.unit(named: $0, words) }
      return try plan.ending(ending, on: day, heir: heir, words, by: options.person.signature(plan.settings))
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
  @OptionGroup var options: UnitChangeOptions

  func run() throws {
    try options.save(followsRule: true) { plan, words in
      let day = try options.day(on, in: plan, words)
      let unit = try plan.unit(named: unit, words)
      try plan.requireStanding(unit, endingOn: day, words)
      var names: Set<String> = []
      for name in successors {
        // One of the new units may go on under the old name.
        try plan.requireFree(name, besides: unit.id, words)
        guard names.insert(name.normalized.trimmed.lowercased()).inserted else {
          throw Failure.declined(words.briefingCommands.unitChanges.nameTaken(name))
        }
      }
      return try plan.change(
        closing: [unit.id], on: day, successors: successors,
        reason: words.briefingCommands.handedOn(successors.first ?? ""), by: options.person.signature(plan.settings))
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
  @OptionGroup var options: UnitChangeOptions

  func run() throws {
    try options.save(followsRule: true) { plan, words in
      let day = try options.day(on, in: plan, words)
      let unit = try plan.unit(named: unit, words)
      let heir = try heir.map { try plan.unit(named: $0, words) }
      let open =
        plan.assignments(of: .unit(unit.id)).count { plan.assignments[$0]?.state.isOpen ?? false }
        + plan.conclusions.rows.count { $0.assignee == .unit(unit.id) && $0.followUp == .task && $0.state.isOpen }
      try plan.requireStanding(unit, endingOn: day, words)
      guard heir != nil || open == 0 else {
        throw Failure.declined(words.briefingCommands.needsHeir(unit.name, open))
      }
      return try plan.ending([unit], on: day, heir: heir, words, by: options.person.signature(plan.settings))
    }
  }
}

extension Plan {
  /// The change that ends units on a day; an heir takes their work.
  fileprivate func ending(
    _ units: [OrgUnit], on day: Day, heir: OrgUnit?, _ words: Words, by signature: Signature
  ) throws -> Change {
    for unit in units { try requireStanding(unit, endingOn: day, words) }
    if let heir {
      try requireStanding(heir, words)
      guard !units.contains(where: { $0.id == heir.id }) else {
        throw Failure.declined(words.briefingCommands.unitChanges.ownHeir(heir.name))
      }
    }
    // The same unit may be named twice, by its name and by a short one.
    let ids = units.map(\.id).reduce(into: [OrgUnit.Key]()) { if !$0.contains($1) { $0.append($1) } }
    return try change(
      closing: ids, on: day, heir: heir?.id, reason: words.briefingCommands.handedOn(heir?.name ?? ""), by: signature)
  }
}
