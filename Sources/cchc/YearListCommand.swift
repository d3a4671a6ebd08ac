import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc year list`: the years of the file, with plan, index, rank and class.
struct YearListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "list", abstract: Help.years.list)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Flag(help: ArgumentHelp(Help.text.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let store = try PlanStore.open(file.path(path), access: .readOnly)
      let (plans, plan) = (try store.plans(), try store.load().plan)
      let years = Set(plans.compactMap(\.year)).union(plan.scoredYears).sorted()
      let rows = years.map { year in YearSummary(plan, year, hasPlan: plans.contains { $0.year == year }) }
      if json {
        StandardOutput.print(try JSONText.of(rows))
      } else {
        table(of: rows).lines.forEach { StandardOutput.print($0) }
      }
    }
  }

  private func table(of rows: [YearSummary]) -> TextTable {
    let words = person.words
    let heads = words.years
    var table = TextTable([heads.year, heads.plan, heads.published, heads.computed, heads.rank, heads.className, ""])
    for row in rows {
      table.add([
        "\(row.year)", row.hasPlan ? heads.hasPlan : heads.noPlan, row.published.map(words.formats.percent) ?? "–",
        row.computed.map(words.scores.text) ?? "–",
        row.rank.map { words.formats.rank($0, of: row.rankedOf) } ?? "–", row.className ?? "–",
        row.lockedOn.map { "\(heads.isLocked) \(words.formats.day($0))" } ?? "",
      ])
    }
    return table
  }
}

/// A year of the file, for the table and as JSON.
struct YearSummary: Encodable {
  var year: Int
  var hasPlan: Bool
  var hasScorecard: Bool
  var published: Score?
  var computed: ComputedIndex?
  var rank, rankedOf: Int?
  /// The published class, otherwise that of the published or computed index.
  var className: String?
  var lockedOn: Day?

  init(_ plan: Plan, _ year: Int, hasPlan: Bool) {
    let card = plan.scorecards[year]
    self.year = year
    self.hasPlan = hasPlan
    hasScorecard = card != nil
    published = card?.publishedIndex
    computed = plan.computedIndex(of: year)
    (rank, rankedOf, lockedOn) = (card?.publishedRank, card?.rankedOf, card?.lockedOn)
    className = plan.className(of: year)
  }

  private enum Key: String, CodingKey {
    case year, plan, scorecard, published = "published_index", index, rank
    case rankedOf = "ranked_of"
    case className = "class"
    case lockedOn = "locked_on"
    case provisional
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(year, forKey: .year)
    try container.encode(hasPlan, forKey: .plan)
    try container.encode(hasScorecard, forKey: .scorecard)
    try container.encode(published?.percentText, forKey: .published)
    try container.encode(computed?.value.percentText, forKey: .index)
    try container.encode(computed?.isProvisional ?? false, forKey: .provisional)
    try container.encode(rank, forKey: .rank)
    try container.encode(rankedOf, forKey: .rankedOf)
    try container.encode(className, forKey: .className)
    try container.encode(lockedOn?.isoText, forKey: .lockedOn)
  }
}
