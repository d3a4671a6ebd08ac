import PlanModel

/// A draft in the shape that other programs read: `agency`, `result_year`, `plan_year`, `items` and the rest, every key
/// always there, `null` or `[]` where the plan says nothing.
///
/// Points are numbers that read like the decimals they are. The sentence of a finding comes from outside, since words
/// for people live elsewhere.
public struct PlanDraftJSON: Encodable {
  private let draft: PlanDraft
  private let sentence: (PlanDraft.DraftFinding) -> String

  /// The shape of a draft, with a sentence for each finding.
  public init(_ draft: PlanDraft, sentence: @escaping (PlanDraft.DraftFinding) -> String) {
    self.draft = draft
    self.sentence = sentence
  }

  private enum Key: String, CodingKey {
    case agency, title, head, items, result, decision, units, groups, duties, kept, findings, unplaced, account
    case resultYear = "result_year"
    case planYear = "plan_year"
  }

  /// Writes all keys.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    let header = draft.header
    try container.encode(header.agency.isEmpty ? nil : header.agency, forKey: .agency)
    try container.encode(header.title.isEmpty ? nil : header.title, forKey: .title)
    try container.encode(header.resultYear, forKey: .resultYear)
    try container.encode(header.planYear, forKey: .planYear)
    try container.encode(header.decision.map(DecisionShape.init), forKey: .decision)
    try container.encode(header.published.map(ResultShape.init), forKey: .result)
    try container.encode(HeadShape(draft.head), forKey: .head)
    try container.encode(draft.items.map(ItemShape.init), forKey: .items)
    try container.encode(draft.kept.map(KeptShape.init), forKey: .kept)
    try container.encode(draft.units.map(UnitShape.init), forKey: .units)
    try container.encode(draft.groups.map(GroupShape.init), forKey: .groups)
    try container.encode(draft.duties.map { DutyShape(assignee: $0.assignee, text: $0.text) }, forKey: .duties)
    try container.encode(draft.findings.map(shape), forKey: .findings)
    try container.encode(draft.unplaced.map(UnplacedShape.init), forKey: .unplaced)
    try container.encode(AccountShape(draft.account), forKey: .account)
  }

  private func shape(_ finding: PlanDraft.DraftFinding) -> FindingShape {
    let code = finding.item.flatMap { draft.items.indices.contains($0) ? draft.items[$0].code.description : nil }
    return FindingShape(
      kind: finding.kind.rawValue, line: finding.line, text: sentence(finding), code: code, excerpt: finding.excerpt)
  }
}

private struct ItemShape: Encodable {
  let item: PlanDraft.DraftItem

  init(_ item: PlanDraft.DraftItem) { self.item = item }

  enum Key: CodingKey { case code, name, score, max, causes, remedies, lead, coordinating, time }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(item.code.description, forKey: .code)
    try container.encode(item.name, forKey: .name)
    try container.encode(pointNumber(item.score), forKey: .score)
    try container.encode(pointNumber(item.maximum), forKey: .max)
    try container.encode(item.causes, forKey: .causes)
    try container.encode(item.remedies, forKey: .remedies)
    try container.encode(item.leadText, forKey: .lead)
    try container.encode(item.coordinating, forKey: .coordinating)
    try container.encode(item.time, forKey: .time)
  }
}

private struct KeptShape: Encodable {
  let kept: PlanDraft.DraftKept

  init(_ kept: PlanDraft.DraftKept) { self.kept = kept }

  enum Key: CodingKey { case code, name, score, max }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kept.code.description, forKey: .code)
    try container.encode(kept.name, forKey: .name)
    try container.encode(pointNumber(kept.score), forKey: .score)
    try container.encode(pointNumber(kept.maximum), forKey: .max)
  }
}

private struct UnitShape: Encodable {
  let name: String
  let aliases: [String]
  let kind: String

  init(_ unit: PlanDraft.DraftUnit) { (name, aliases, kind) = (unit.name, unit.aliases, unit.kind.rawValue) }
}

private struct GroupShape: Encodable {
  let name: String
  let aliases: [String]
  let members: [String]

  init(_ group: PlanDraft.DraftGroup) { (name, aliases, members) = (group.name, group.aliases, group.members) }
}

private struct DutyShape: Encodable {
  let assignee: String
  let text: String
}

private struct FindingShape: Encodable {
  let kind: String
  let line: Int?
  let text: String
  let code: String?
  let excerpt: String

  enum Key: CodingKey { case kind, line, text, code, excerpt }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kind, forKey: .kind)
    try container.encode(line, forKey: .line)
    try container.encode(text, forKey: .text)
    try container.encode(code, forKey: .code)
    try container.encode(excerpt, forKey: .excerpt)
  }
}

private struct UnplacedShape: Encodable {
  struct Piece: Encodable {
    let line: Int
    let code: String?
    let text: String

    enum Key: CodingKey { case line, code, text }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(line, forKey: .line)
      try container.encode(code, forKey: .code)
      try container.encode(text, forKey: .text)
    }
  }

  let kind: String
  let title: String
  let words: Int
  let candidates: [String]
  let pieces: [Piece]

  init(_ block: UnplacedBlock) {
    (kind, title, words) = (block.kind.rawValue, block.title, block.words)
    candidates = block.candidates.map(\.rawValue)
    pieces = block.pieces.map { Piece(line: $0.lines.lowerBound, code: $0.code?.description, text: $0.text) }
  }
}

private struct AccountShape: Encodable {
  let words, fields, structure, furniture, unplaced: Int
  let kinds: [String: Int]

  init(_ account: ReadingAccount) {
    (words, fields, structure) = (account.words, account.fields, account.structure)
    (furniture, unplaced) = (account.furniture, account.unplaced)
    kinds = Dictionary(uniqueKeysWithValues: account.furnitureByKind.map { ($0.key.rawValue, $0.value) })
  }
}
