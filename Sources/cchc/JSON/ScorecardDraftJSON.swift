import PlanModel

/// A scorecard's draft, its findings and its differences in the shape that other programs read; points are decimal texts.
public struct ScorecardDraftJSON: Encodable {
  private struct Row: Encodable {
    let code, name, kind: String
    let maximum, selfScore, appraised1, appraised2, survey, published: String?
    let counts: String?
    let scorer: String
    let applicable: String
    let row: Int

    enum CodingKeys: String, CodingKey {
      case code, name, kind, maximum, appraised1, appraised2, survey, published, counts, scorer, applicable, row
      case selfScore = "self"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(code, forKey: .code)
      try container.encode(name, forKey: .name)
      try container.encode(kind, forKey: .kind)
      try container.encode(maximum, forKey: .maximum)
      try container.encode(selfScore, forKey: .selfScore)
      try container.encode(appraised1, forKey: .appraised1)
      try container.encode(appraised2, forKey: .appraised2)
      try container.encode(survey, forKey: .survey)
      try container.encode(published, forKey: .published)
      try container.encode(counts, forKey: .counts)
      try container.encode(scorer, forKey: .scorer)
      try container.encode(applicable, forKey: .applicable)
      try container.encode(row, forKey: .row)
    }
  }

  private struct Pair: Encodable {
    let code, name: String
    var before: String?
    var after: String?
    let items: Int
    let entries: Bool
  }

  private struct Difference: Encodable {
    let added: [Pair]
    let renamed, moved, dropped, kept, changed: [Pair]
  }

  private let year: Int
  private let rows: [Row]
  private let findings: [TableFindingJSON]
  private let diff: Difference

  /// The shape of a draft for a year, with a sentence for each finding.
  public init(
    _ draft: ScorecardDraft, _ comparison: ScorecardComparison, findings: [TableFinding], year: Int,
    sentence: (TableFinding) -> String
  ) {
    self.year = year
    self.findings = findings.map { TableFindingJSON($0, sentence) }
    rows = draft.rows.map(Self.row)
    diff = Self.difference(comparison)
  }

  private static func row(_ row: ScorecardDraft.Row) -> Row {
    func text(_ stage: ScoreStage) -> String? { row.scores[stage]?.decimalText }
    return Row(
      code: row.code.description, name: row.name, kind: row.kind.rawValue, maximum: row.maximum?.decimalText,
      selfScore: text(.selfScored), appraised1: text(.appraised1), appraised2: text(.appraised2),
      survey: text(.survey), published: text(.published), counts: row.scores.counting?.rawValue,
      scorer: (row.scorer ?? .appraisal).rawValue, applicable: (row.applicability ?? .applicable).rawValue,
      row: row.place.row)
  }

  private static func difference(_ comparison: ScorecardComparison) -> Difference {
    func pair(_ pair: ScorecardComparison.Pair, _ before: String? = nil, _ after: String? = nil) -> Pair {
      Pair(
        code: pair.code.description, name: (pair.after ?? pair.before).name, before: before, after: after,
        items: pair.items.count, entries: pair.hasEntries)
    }
    func stages(_ line: ScoreLine?) -> String {
      ScoreStage.allCases.compactMap { stage in line?.scores[stage].map { "\(stage.rawValue) \($0.decimalText)" } }
        .joined(separator: ", ")
    }
    var changed = comparison.maximumChanged.map {
      pair($0, $0.before.maximum?.decimalText, $0.after?.maximum?.decimalText)
    }
    changed += comparison.scoreChanged.map { pair($0, stages($0.before), stages($0.after)) }
    changed += comparison.otherwiseChanged.map { pair($0) }
    return Difference(
      added: comparison.added.map { Pair(code: $0.id.code.description, name: $0.name, items: 0, entries: false) },
      renamed: comparison.renamed.map { pair($0, $0.before.name, $0.after?.name) },
      moved: comparison.moved.map { pair($0, $0.before.id.code.description, $0.code.description) },
      dropped: comparison.dropped.map { pair($0) }, kept: comparison.kept.map { pair($0) }, changed: changed)
  }
}

/// A finding on a table in the shape that other programs read.
struct TableFindingJSON: Encodable {
  let kind: String
  let row: Int?
  let text: String

  init(_ finding: TableFinding, _ sentence: (TableFinding) -> String) {
    (kind, row, text) = (finding.name, finding.place?.row, sentence(finding))
  }

  enum Key: CodingKey { case kind, row, text }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(row, forKey: .row)
    try container.encode(text, forKey: .text)
  }
}

/// The draft of a table of departments in the shape that other programs read.
public struct PeersDraftJSON: Encodable {
  private struct Row: Encodable {
    let name, index: String
    let rank: Int?
    let className: String
    let row: Int

    enum CodingKeys: String, CodingKey {
      case name, index, rank, row
      case className = "class"
    }
  }

  private let year: Int
  private let rows: [Row]
  private let findings: [TableFindingJSON]

  /// The shape of a draft for a year, with a sentence for each finding.
  public init(_ draft: PeersDraft, findings: [TableFinding], year: Int, sentence: (TableFinding) -> String) {
    self.year = year
    self.findings = findings.map { TableFindingJSON($0, sentence) }
    rows = draft.rows.map {
      Row(name: $0.name, index: $0.index.decimalText, rank: $0.rank, className: $0.className, row: $0.place.row)
    }
  }
}
