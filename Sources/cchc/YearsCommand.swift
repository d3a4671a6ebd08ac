import ArgumentParser
import DashboardCore
import PlanModel
import PlanStore
import PlanWords

/// `cchc years`: several years together.
struct YearsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "years", abstract: Help.years.years, subcommands: [YearsCompareCommand.self])
}

/// `cchc years compare`: two years side by side.
struct YearsCompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "compare", abstract: Help.years.compare)

  @Argument(help: ArgumentHelp(Help.years.earlier)) var from: Int
  @Argument(help: ArgumentHelp(Help.years.later)) var to: Int
  @Flag(help: ArgumentHelp(Help.text.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }

  func run() throws {
    try Failure.reporting(words) {
      let plan = try PlanStore.open(file.path(), access: .readOnly).load().plan
      for year in [from, to] where !plan.scorecards.contains(year) {
        throw Failure.argument(words.scoreCommands.noScorecard(year))
      }
      guard from != to else { throw Failure.argument(words.years.needsTwo) }
      let comparison = plan.comparison(of: from, with: to)
      if json { return StandardOutput.print(try JSONText.of(ComparisonJSON(comparison, plan))) }
      tables(of: comparison, plan).forEach { StandardOutput.print($0.visible) }
    }
  }

  private func tables(of comparison: YearComparison, _ plan: Plan) -> [String] {
    let line = words.commandLine
    var fields = TextTable([line.code, words.years.fields, "\(from)", "\(to)", "±"])
    for field in comparison.fields {
      fields.add(["\(field.code)", field.name, text(field.earlier), text(field.later), sign(field.difference)])
    }
    let indexes = [from, to].map { plan.computedIndex(of: $0).map(words.scores.text) ?? "–" }
    fields.add(["", words.years.total] + indexes + [""])
    var lines = fields.lines
    for section in ComparisonSheet.Section.allCases.dropFirst() {
      let rows = section.leaves(of: comparison)
      guard !rows.isEmpty else { continue }
      var table = TextTable([line.code, words.name(of: section), "\(from)", "\(to)", "±"])
      for row in rows {
        let name = row.later?.name ?? row.earlier?.name ?? ""
        table.add([
          "\(row.code)", row.isRenamed ? "\(row.earlier?.name ?? "") → \(name)" : name, text(row.earlier),
          text(row.later), sign(row.difference) + (row.losesAgain ? " ²" : ""),
        ])
      }
      lines += [""] + table.lines
    }
    if comparison.rows.contains(where: \.losesAgain) { lines += ["", words.years.again] }
    return lines
  }

  private func text(_ sum: ScoreSum) -> String {
    sum.leaves == 0
      ? "" : "\(words.formats.score(sum.scored > 0 ? sum.reached : nil))/\(words.formats.score(sum.maximum))"
  }

  private func text(_ line: ScoreLine?) -> String {
    line.map { "\(words.formats.score($0.reached))/\(words.formats.score($0.maximum))" } ?? ""
  }

  private func sign(_ difference: Score?) -> String {
    guard let difference else { return "" }
    return (difference > .zero ? "+" : "") + words.formats.score(difference)
  }
}

/// A comparison as JSON: points as decimals, percentages as strings with two decimals.
struct ComparisonJSON: Encodable {
  struct Side: Encodable {
    var reached, maximum: Double
    var index: String?
  }

  struct Field: Encodable {
    var code, name: String
    var from, to: Side
    /// In points; `null` until every leaf of both years is scored.
    var difference: Double?
  }

  struct Row: Encodable {
    var code, name: String
    var from, to, difference: Double?
  }

  struct Renamed: Encodable {
    var code, from, to: String
  }

  var from, to: Int
  var fields: [Field]
  var gained, lost, new, dropped: [Row]
  var renamed: [Renamed]
  var losingAgain: [String]

  enum CodingKeys: String, CodingKey {
    case from, to, fields, gained, lost, new, dropped, renamed
    case losingAgain = "losing_again"
  }

  init(_ comparison: YearComparison, _ plan: Plan) {
    (from, to) = (comparison.earlierYear, comparison.laterYear)
    func side(_ sum: ScoreSum) -> Side {
      let index = sum.scored > 0 ? plan.settings.percent(sum.reached, of: sum.maximum) : nil
      return Side(reached: sum.reached.number, maximum: sum.maximum.number, index: index?.percentText)
    }
    fields = comparison.fields.map {
      Field(
        code: "\($0.code)", name: $0.name, from: side($0.earlier), to: side($0.later),
        difference: $0.difference?.number)
    }
    func rows(_ rows: [YearComparison.Row]) -> [Row] {
      rows.map {
        Row(
          code: "\($0.code)", name: $0.later?.name ?? $0.earlier?.name ?? "", from: $0.earlier?.reached?.number,
          to: $0.later?.reached?.number, difference: $0.difference?.number)
      }
    }
    (gained, lost) = (rows(comparison.gained), rows(comparison.lost))
    (new, dropped) = (rows(comparison.new), rows(comparison.dropped))
    renamed = comparison.rows.filter(\.isRenamed).map {
      Renamed(code: "\($0.code)", from: $0.earlier?.name ?? "", to: $0.later?.name ?? "")
    }
    losingAgain = comparison.rows.filter(\.losesAgain).map { "\($0.code)" }
  }
}
