import PlanModel

/// What a heading says of all items below it: who leads ("II. VĂN PHÒNG SỞ", "Văn phòng Sở chủ trì, phối hợp với Thanh tra
/// Sở thực hiện các nội dung sau:") or until when ("1. Trước ngày 30/4/2025:").
struct Overhead {
  /// How far down in the document it stands: a heading ends those of its own rank and below.
  enum Rank: Int, Comparable {
    case part
    case section
    case numbered
    case group
    case line

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }

    init(_ block: Block) {
      switch (block.kind, block.markers.first) {
      case (.section, .roman?): self = .section
      case (.section, _): self = .part
      case (_, .dotted?): self = .numbered
      case (.group, _): self = .group
      default: self = .line
      }
    }
  }

  let rank: Rank
  private(set) var leads: [Passage] = []
  private(set) var coordinating: [Passage] = []
  private(set) var time: Passage?

  private static let leadVerbs = Lexicon.builtIn.phrases("assign.lead")
  private static let openers = Lexicon.builtIn.phrases("overhead.opener")
  private static let longest = 60

  /// Whether it says anything of the items.
  var tellsItems: Bool { !leads.isEmpty || !coordinating.isEmpty || time != nil }

  /// Reads the words of a heading, without its number.
  init(_ heading: Passage, rank: Rank = .group) {
    self.rank = rank
    var text = heading.trimmed(start: ".:;-", end: ".:;-")
    var tokens = text.tokens(atMost: Self.longest + 1)
    guard !tokens.isEmpty, tokens.count <= Self.longest else { return }
    time = Self.time(text, tokens)
    guard time == nil else { return }
    let opener = tokens.longest(of: Self.openers, at: 0)
    guard opener < tokens.count else { return }
    text = text.from(tokens[opener].range.lowerBound)
    tokens.removeFirst(opener)
    guard UnitWords.unitBegins(text, tokens, at: 0) else { return }
    if let clause = AssignmentClause(text), !clause.leads.isEmpty {
      (leads, coordinating, time) = (clause.leads, clause.coordinating, clause.time)
    } else {
      let verb = tokens.indices.first { tokens.longest(of: Self.leadVerbs, at: $0) > 0 } ?? tokens.count
      guard verb > 0 else { return }
      let list = UnitList(text.upTo(tokens[verb - 1].range.upperBound))
      if list.areUnits, list.parts.count == 1 { leads = list.parts }
    }
  }

  /// The words of a time, where the heading is one: "Quý II/2025", "Các tiêu chí hoàn thành trước ngày 30/6/2025".
  private static func time(_ text: Passage, _ tokens: [Token]) -> Passage? {
    var index = 0
    while index < tokens.count, !TimeWords.begins(tokens, at: index) {
      let length = tokens.longest(of: openers, at: index)
      guard length > 0 else { return nil }
      index += length
    }
    guard index < tokens.count else { return nil }
    let time = text.from(tokens[index].range.lowerBound)
    return ValueKinds.isTime(time, Array(tokens[index...])) ? time : nil
  }
}

extension ItemBuilder {
  /// Takes from the headings above what the item does not say itself; the nearest one says it.
  mutating func adoptHeadings() {
    for heading in overheads.reversed() {
      if item.leadText == nil, !heading.leads.isEmpty {
        leads = heading.leads
        item.leadText = leads.map(\.text).joined(separator: "; ")
        if coordinating.isEmpty { coordinating = heading.coordinating }
      }
      if item.time == nil, let words = heading.time { (item.time, time) = (words.text, words) }
    }
  }
}
