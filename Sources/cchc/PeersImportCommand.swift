import ArgumentParser
import PlanModel
import PlanWords
import ScorecardImport

/// `cchc peers import`: a published table becomes a draft of results, the draft one change.
struct PeersImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: Help.text.importPeers)

  @OptionGroup var table: TableImportOptions
  @Option(help: ArgumentHelp(Help.text.own)) var own: String?
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let importing = TableImporting(options: table, person: person)
      let year = table.year
      let reader = PeersReader(year: year, map: table.map)
      let draft = try importing.draft { table throws(TableFaults) in try reader.read(table) }
      let target = try importing.target()
      let findings = draft.findings + target.plan.findings(in: draft, own: own)
      let words = person.words
      try importing.show(
        words.tableImports.lines(of: draft, findings: findings, year: year),
        json: PeersDraftJSON(draft, findings: findings, year: year, sentence: words.tables.sentence))
      try importing.save(
        into: target, question: words.tableImports.peersQuestion(year),
        done: { words.tableImports.importedPeers($0, year, draft.rows.count) },
        change: { () throws(ChangeFault) in try target.plan.change(importing: draft, year: year, own: own) })
    }
  }
}
