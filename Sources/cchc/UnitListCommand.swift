import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

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
      if json { return StandardOutput.print(try JSONText.of(entries)) }
      for entry in entries { StandardOutput.print(line(of: entry, words).visible) }
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
