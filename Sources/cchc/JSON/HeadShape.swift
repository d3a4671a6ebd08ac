import PlanModel

/// What a document says of itself, as other programs read it; a key each, `null` or `[]` where it says nothing.
struct HeadShape: Encodable {
  private let head: PlanDraft.DocumentHead

  init(_ head: PlanDraft.DocumentHead) { self.head = head }

  private enum Key: String, CodingKey {
    case superior, letterhead, number, abbreviation, place, day, subject, signer, recipients, supplements, targets
    case otherResults = "other_results"
    case otherDecisions = "other_decisions"
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(head.superior, forKey: .superior)
    try container.encode(head.letterhead, forKey: .letterhead)
    try container.encode(head.number, forKey: .number)
    try container.encode(head.abbreviation, forKey: .abbreviation)
    try container.encode(head.place, forKey: .place)
    try container.encode(head.day?.isoText, forKey: .day)
    try container.encode(head.decisionSubject, forKey: .subject)
    try container.encode(head.signer.map(SignerShape.init), forKey: .signer)
    try container.encode(head.recipients, forKey: .recipients)
    try container.encode(head.supplements, forKey: .supplements)
    try container.encode(head.targets.map { ResultShape($0) }, forKey: .targets)
    try container.encode(head.otherResults.map { ResultShape($0) }, forKey: .otherResults)
    try container.encode(head.otherDecisions.map { DecisionShape($0) }, forKey: .otherDecisions)
  }
}

private struct SignerShape: Encodable {
  let titles: [String]
  let name: String?

  init(_ signer: PlanDraft.Signer) { (titles, name) = (signer.titles, signer.name) }

  enum Key: CodingKey { case titles, name }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(titles, forKey: .titles)
    try container.encode(name, forKey: .name)
  }
}

struct DecisionShape: Encodable {
  let number: String
  let day: String?
  let issuer: String?

  init(_ decision: PlanHeader.Decision) {
    number = decision.number
    day = decision.day?.isoText
    issuer = decision.issuer.isEmpty ? nil : decision.issuer
  }

  enum Key: CodingKey { case number, day, issuer }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(number, forKey: .number)
    try container.encode(day, forKey: .day)
    try container.encode(issuer, forKey: .issuer)
  }
}

struct ResultShape: Encodable {
  let result: PlanHeader.PublishedResult

  init(_ result: PlanHeader.PublishedResult) { self.result = result }

  enum Key: CodingKey { case year, index, rank, of }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(result.year, forKey: .year)
    try container.encode(pointNumber(result.index), forKey: .index)
    try container.encode(result.rank, forKey: .rank)
    try container.encode(result.of, forKey: .of)
  }
}

extension Day {
  /// "2025-01-08".
  fileprivate var isoText: String {
    let digits = String(number)
    return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
  }
}

/// Points as a number: the nearest binary fraction prints as the decimal it came from.
func pointNumber(_ score: Score?) -> Double? { score.map { Double($0.thousandths) / 1000 } }
