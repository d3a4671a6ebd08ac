import PlanModel
import PlanWords

extension Plan {
  /// The unit of that name or short name; the only one whose name begins so, when none has it. Units that have ended
  /// give way to those that have not.
  func unit(named name: String, _ words: Words) throws -> OrgUnit {
    let wanted = name.normalized.trimmed.foldedSpelling
    guard !wanted.isEmpty else { throw Failure.argument(words.briefingCommands.noUnit(name)) }
    let exact = units.rows.filter { ([$0.name] + $0.aliases).contains { $0.foldedSpelling == wanted } }
    let found = exact.isEmpty ? units.rows.filter { $0.name.foldedSpelling.hasPrefix(wanted) } : exact
    let standing = found.filter { $0.activeTo == nil }
    let meant = standing.isEmpty ? found : standing
    guard let unit = meant.first else { throw Failure.argument(words.briefingCommands.noUnit(name)) }
    guard meant.count == 1 else {
      let names = meant.map { "“\($0.name)”" }.joined(separator: ", ")
      throw Failure.argument(words.briefingCommands.unitChanges.ambiguous(name, names))
    }
    return unit
  }

  /// The unit or group of that name.
  func assignee(named name: String, _ words: Words) throws -> Assignee {
    if let group = groups.rows.first(where: { $0.name.foldedSpelling == name.normalized.trimmed.foldedSpelling }) {
      return .group(group.id)
    }
    return .unit(try unit(named: name, words).id)
  }

  /// The group of that name.
  func group(named name: String, _ words: Words) throws -> UnitGroup {
    guard let group = groups.rows.first(where: { $0.name.foldedSpelling == name.normalized.trimmed.foldedSpelling })
    else {
      throw Failure.argument(words.briefingCommands.unitChanges.noGroup(name))
    }
    return group
  }

  /// A name that a unit may take: not empty, and neither name nor short name of another that has not ended.
  func requireFree(_ name: String, besides id: OrgUnit.Key? = nil, _ words: Words) throws {
    let wanted = name.normalized.trimmed
    guard !wanted.isEmpty else { throw Failure.argument(words.briefingCommands.unitChanges.emptyName) }
    let isTaken = units.rows.contains {
      $0.id != id && $0.activeTo == nil
        && ([$0.name] + $0.aliases).contains { $0.lowercased() == wanted.lowercased() }
    }
    if isTaken { throw Failure.declined(words.briefingCommands.unitChanges.nameTaken(wanted)) }
  }

  /// A unit that ends or takes over on a day has not ended before, and a unit ends only after it began.
  func requireStanding(_ unit: OrgUnit, endingOn day: Day? = nil, _ words: Words) throws {
    let texts = words.briefingCommands.unitChanges
    if let end = unit.activeTo { throw Failure.declined(texts.hasEnded(unit.name, words.formats.day(end))) }
    if let day, let start = unit.activeFrom, day <= start {
      throw Failure.declined(texts.endsTooEarly(unit.name, words.formats.day(start)))
    }
  }
}
