import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc scores show`: a year's scorecard as a table, or as JSON.
struct ScoresShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: Words.scoreHelp.show)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Option(help: ArgumentHelp(Words.scoreHelp.year)) var year: Int?
  @Flag(help: ArgumentHelp(Words.scoreHelp.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  private var words: Words { person.words }

  func run() throws {
    try Failure.reporting(words) {
      let plan = try PlanStore.open(file.path(path), access: .readOnly).load().plan
      let year = try plan.scorecardYear(year, or: plan.baseYear, words)
      if json {
        StandardOutput.print(try JSONText.of(ScorecardJSON(plan, year)))
      } else {
        table(of: plan, year).lines.forEach { StandardOutput.print($0) }
        closing(of: plan, year).forEach { StandardOutput.print($0.visible) }
      }
    }
  }

  private func table(of plan: Plan, _ year: Int) -> TextTable {
    let (line, scores) = (words.commandLine, words.scoreCommands)
    var table = TextTable([
      line.code, line.name, scores.maximumHead, scores.reachedHead, scores.stageHead, scores.indexHead,
    ])
    for node in plan.lines(of: year) {
      let isLeaf = plan.isLeaf(node.id)
      let sum = plan.sum(of: node.id)
      table.add([
        node.id.code.description, node.name, words.formats.score(isLeaf ? node.maximum : sum.maximum),
        words.formats.score(isLeaf ? node.reached : sum.reached), isLeaf ? stage(of: node) : "",
        isLeaf ? "" : plan.index(of: node.id).map { words.formats.percent($0) } ?? "",
      ])
    }
    return table
  }

  private func stage(of line: ScoreLine) -> String {
    switch line.applicability {
    case .excluded: words.scoreCommands.excluded
    case .full: words.scoreCommands.full
    case .applicable: line.scores.counting.map { words.scores.name($0) } ?? ""
    }
  }

  private func closing(of plan: Plan, _ year: Int) -> [String] {
    let sum = plan.sum(of: year)
    let formats = words.formats
    var lines = ["", "\(words.scoreCommands.sum): \(formats.score(sum.total))/\(formats.score(sum.maximum))"]
    if let index = plan.computedIndex(of: year) {
      let band = index.isProvisional ? nil : plan.settings.band(of: index.value).map { " · \($0.name)" }
      lines.append(
        "\(words.scores.index(year)), \(words.scores.computed): \(words.scores.text(of: index))\(band ?? "")")
    }
    if let card = plan.scorecards[year], let published = card.publishedIndex {
      var parts = [formats.percent(published)]
      if let rank = card.publishedRank { parts.append("\(words.board.rank) \(formats.rank(rank, of: card.rankedOf))") }
      if !card.publishedClass.isEmpty { parts.append(card.publishedClass) }
      lines.append("\(words.scores.index(year)), \(words.scores.published): \(parts.joined(separator: " · "))")
    }
    lines.append(words.scores.completeness(sum))
    return lines + plan.checks(of: year).map { "! \(words.scores.sentence($0))" }
  }
}

extension Words {
  /// The help of the commands about scorecards, in the language of the arguments.
  static var scoreHelp: ScoreCommandWords { Help.words.scoreCommands }
}

extension Plan {
  /// The year asked for, or a usual one; it must have a scorecard.
  func scorecardYear(_ asked: Int?, or usual: Int?, _ words: Words) throws -> Int {
    guard let year = asked ?? usual ?? scoredYears.last, scorecards.contains(year) else {
      throw Failure.argument(words.scoreCommands.noScorecard(asked))
    }
    return year
  }
}

/// A scorecard as JSON: points as decimals, percentages as strings with two decimals.
struct ScorecardJSON: Encodable {
  struct Node: Encodable {
    var code, name, kind: String
    var maximum, reached: Double?
    /// The stage whose score counts; `null` where none does, and for nodes with parts.
    var counts: String?
    var applicable: Bool
    var applicability, reason, scorer, evidence: String
    var index: String?
    var scores: [String: Double]
  }

  var year: Int
  var title: String
  var nodes: [Node]
  var reached, maximum: Double
  var bonus, penalty: Double
  var index: String?
  /// Whether criteria have no score yet, so that the index has no class and no rank.
  var isProvisional: Bool
  /// The class that the computed index has.
  var indexClass: String?
  var publishedIndex: String?
  var rank, rankedOf: Int?
  /// The published class, otherwise that of the computed index.
  var className: String?
  var lockedOn: String?
  var leaves, scored, selfScored, toSelfScore, evidenceMissing: Int
  var findings: [String]

  enum CodingKeys: String, CodingKey {
    case year, title, nodes, reached, maximum, bonus, penalty, index, rank, leaves, scored, findings
    case indexClass = "computed_class"
    case isProvisional = "provisional"
    case publishedIndex = "published_index"
    case rankedOf = "ranked_of"
    case className = "class"
    case lockedOn = "locked_on"
    case selfScored = "self_scored"
    case toSelfScore = "to_self_score"
    case evidenceMissing = "evidence_missing"
  }

  init(_ plan: Plan, _ year: Int) {
    let sum = plan.sum(of: year)
    let card = plan.scorecards[year] ?? Scorecard(id: year)
    self.year = year
    title = card.title
    nodes = plan.lines(of: year).map { Node($0, plan) }
    reached = sum.total.number
    maximum = sum.maximum.number
    bonus = sum.bonus.number
    penalty = sum.penalty.number
    let computed = plan.computedIndex(of: year)
    index = computed?.value.percentText
    isProvisional = computed?.isProvisional ?? false
    let whole = isProvisional ? nil : computed?.value
    indexClass = whole.flatMap { plan.settings.band(of: $0)?.name }
    publishedIndex = card.publishedIndex?.percentText
    rank = card.publishedRank ?? whole.flatMap { plan.rank(of: $0, in: year) }
    rankedOf = card.rankedOf
    className = plan.className(of: year)
    lockedOn = card.lockedOn?.isoText
    (leaves, scored) = (sum.leaves, sum.scored)
    (selfScored, toSelfScore, evidenceMissing) = (sum.selfScored, sum.toSelfScore, sum.evidenceMissing)
    findings = plan.checks(of: year).map { Words.english.scores.sentence($0) }
  }
}

extension ScorecardJSON.Node {
  init(_ line: ScoreLine, _ plan: Plan) {
    let isLeaf = plan.isLeaf(line.id)
    let sum = plan.sum(of: line.id)
    self.init(
      code: line.id.code.description, name: line.name, kind: line.kind.rawValue,
      maximum: (isLeaf ? line.maximum : sum.maximum)?.number, reached: (isLeaf ? line.reached : sum.reached)?.number,
      counts: isLeaf && line.applicability == .applicable ? line.scores.counting?.rawValue : nil,
      applicable: line.applicability != .excluded, applicability: line.applicability.rawValue, reason: line.reason,
      scorer: line.scorer.rawValue, evidence: line.evidence.rawValue, index: plan.index(of: line.id)?.percentText,
      scores: Dictionary(
        uniqueKeysWithValues: ScoreStage.allCases.compactMap { stage in
          line.scores[stage].map { (stage.rawValue, $0.number) }
        }))
  }
}

extension Score {
  /// A percentage with two decimals and a point: `91.89`.
  var percentText: String {
    let hundredths = (thousandths.magnitude + 5) / 10
    let fraction = hundredths % 100
    return "\(thousandths < 0 ? "-" : "")\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
