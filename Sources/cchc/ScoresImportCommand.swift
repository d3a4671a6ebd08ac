import ArgumentParser
import PlanModel
import PlanWords
import ScorecardImport

/// `cchc scores import`: a table becomes a draft of a scorecard, the draft one change.
struct ScoresImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "import", abstract: Help.text.importScores)

  @OptionGroup var table: TableImportOptions
  @Flag(help: ArgumentHelp(Help.text.drop)) var drop = false
  @Option(help: ArgumentHelp(Help.text.publishedIndex)) var publishedIndex: String?
  @Option(help: ArgumentHelp(Help.text.publishedRank)) var rank: String?
  @Option(name: .customLong("class"), help: ArgumentHelp(Help.text.publishedClass)) var className: String?
  @Option(help: ArgumentHelp(Help.text.setTitle)) var title: String?
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let importing = TableImporting(options: table, person: person)
      let year = table.year
      let reader = ScorecardReader(year: year, map: table.map)
      var draft = try importing.draft { table throws(TableFaults) in try reader.read(table) }
      try addResult(to: &draft)
      let target = try importing.target()
      let comparison = target.plan.comparison(importing: draft, year: year, dropping: drop)
      let findings =
        draft.findings
        + comparison.kept.map {
          TableFinding(.lineKept($0.before.id.code, name: $0.before.name))
        }
      let words = person.words
      try importing.show(
        words.tableImports.lines(of: draft, comparison, findings: findings, year: year),
        json: ScorecardDraftJSON(draft, comparison, findings: findings, year: year, sentence: words.tables.sentence))
      try importing.save(
        into: target, question: words.tableImports.scoresQuestion(year),
        done: { words.tableImports.importedScores($0, year, draft.rows.count) },
        change: { () throws(ChangeFault) in try target.plan.change(importing: draft, year: year, dropping: drop) })
    }
  }

  private func addResult(to draft: inout ScorecardDraft) throws {
    let words = person.words.tableImports
    draft.title = title ?? ""
    draft.publishedClass = className ?? ""
    guard publishedIndex != nil || rank != nil else { return }
    var result = PlanHeader.PublishedResult(year: table.year)
    if let publishedIndex {
      guard let index = PercentInput.score(publishedIndex) else {
        throw Failure.argument(words.badIndex(publishedIndex))
      }
      result.index = index
    }
    if let rank {
      let parts = rank.split(separator: "/", omittingEmptySubsequences: false).map { Int($0.filter { $0 != " " }) }
      guard 1...2 ~= parts.count, let place = parts[0], place > 0, parts.allSatisfy({ $0 ?? 0 >= place }) else {
        throw Failure.argument(words.badRank(rank))
      }
      result.rank = place
      if parts.count == 2 { result.of = parts[1] }
    }
    draft.published = result
  }
}

/// A percentage as an argument gives it.
enum PercentInput {
  /// Reads `91,89`, `91.89` or `91,89%`, from 0 to 100.
  static func score(_ text: String) -> Score? {
    let digits = text.filter { $0 != "%" && $0 != " " }
    guard let score = Score(digits), score >= .zero, score <= Score(thousandths: 100_000) else { return nil }
    return score
  }
}
