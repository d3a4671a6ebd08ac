import ArgumentParser
import PlanModel
import PlanStore
import PlanWords

/// `cchc peers show`: the results of all departments in a year, with the own rank and the distance to the others.
struct PeersShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "show", abstract: Help.text.showPeers)

  @Argument(help: ArgumentHelp(Help.text.file), completion: .file(extensions: ["cchc"])) var path: String?
  @Option(help: ArgumentHelp(Help.text.year)) var year: Int?
  @Flag(help: ArgumentHelp(Help.text.json)) var json = false
  @OptionGroup var file: FileOptions
  @OptionGroup var person: PersonOptions

  func run() throws {
    try Failure.reporting(person.words) {
      let plan = try PlanStore.open(file.path(path), access: .readOnly).load().plan
      let year = year ?? plan.peers.rows.map(\.year).max() ?? plan.baseYear ?? person.clock(plan.settings).today.year
      let standing = Standing(plan, year: year)
      if json { return StandardOutput.print(try JSONText.of(standing)) }
      guard !standing.rows.isEmpty else { return StandardOutput.print(person.words.tableImports.noPeers(year)) }
      table(of: standing).lines.forEach { StandardOutput.print($0) }
    }
  }

  private func table(of standing: Standing) -> TextTable {
    let words = person.words
    let heads = words.tableImports
    var table = TextTable([heads.rank, heads.department, heads.index, heads.className, heads.distance])
    for row in standing.rows {
      var distance = ""
      if row.isOwn {
        distance = heads.own
      } else if let away = row.distance {
        distance = (away > .zero ? "+" : "") + words.formats.score(away)
      }
      table.add([String(row.rank), row.name, words.formats.percent(row.index), row.className, distance])
    }
    return table
  }
}

/// Where the department stands among all.
private struct Standing: Encodable {
  struct Row: Encodable {
    var rank: Int
    var statedRank: Int?
    var name: String
    var index: Score
    var className: String
    var distance: Score?
    var isOwn: Bool

    enum Key: String, CodingKey {
      case rank, name, index, distance, own
      case statedRank = "stated_rank"
      case className = "class"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(rank, forKey: .rank)
      try container.encode(statedRank, forKey: .statedRank)
      try container.encode(name, forKey: .name)
      try container.encode(index.decimalText, forKey: .index)
      try container.encode(className, forKey: .className)
      try container.encode(distance?.decimalText, forKey: .distance)
      try container.encode(isOwn, forKey: .own)
    }
  }

  var year: Int
  /// The own index: that of the table, else the published one, else the computed one.
  var index: Score?
  var rank: Int?
  var rows: [Row] = []

  init(_ plan: Plan, year: Int) {
    self.year = year
    let peers = plan.peers.rows.filter { $0.year == year }
    let own = peers.first(where: \.isOwn)
    let computed = plan.computedIndex(of: year)
    let index =
      own?.index ?? plan.scorecards[year]?.publishedIndex ?? (computed?.isProvisional == false ? computed?.value : nil)
    self.index = index
    rank = index.flatMap { plan.rank(of: $0, in: year) }
    rows = peers.map { peer in
      Row(
        rank: 1 + peers.count { $0.index > peer.index }, statedRank: peer.rank, name: peer.name, index: peer.index,
        className: peer.className, distance: index.map { peer.index - $0 }, isOwn: peer.isOwn)
    }
    rows.sort { ($1.index, $0.rank, $0.name) < ($0.index, $1.rank, $1.name) }
  }

  enum Key: String, CodingKey { case year, index, rank, departments, rows }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(year, forKey: .year)
    try container.encode(index?.decimalText, forKey: .index)
    try container.encode(rank, forKey: .rank)
    try container.encode(rows.count, forKey: .departments)
    try container.encode(rows, forKey: .rows)
  }
}
