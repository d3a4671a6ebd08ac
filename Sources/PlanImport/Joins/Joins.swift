import PlanModel

/// Puts to the items what the document says of them elsewhere: by their codes, by the heading that they stand under.
struct Joins {
  private(set) var builders: [ItemBuilder]
  let legend: Legend

  init(_ builders: [ItemBuilder], _ assignments: [CodeAssignment], legend: Legend) {
    (self.builders, self.legend) = (builders, legend)
    let places = Dictionary(grouping: builders.indices) { builders[$0].item.code }
    for share in assignments.flatMap(\.shares) {
      for index in share.codes.flatMap({ places[$0] ?? [] }) { self.builders[index].take(share) }
    }
    for index in self.builders.indices {
      self.builders[index].adoptGroup()
      self.builders[index].settleUnits()
    }
  }
}

extension ItemBuilder {
  /// The unit that heads the group leads, where the item names no lead of its own.
  mutating func adoptGroup() {
    guard item.leadText == nil, let heading = groupPassage else { return }
    let text = heading.trimmed(start: ".:;-", end: ".:;-")
    let tokens = text.tokens(atMost: 40)
    let verb = tokens.indices.first { tokens.longest(of: Self.groupVerbs, at: $0) > 0 } ?? tokens.count
    guard verb > 0, UnitWords.unitBegins(text, tokens, at: 0) else { return }
    let units = UnitList(text.part(tokens[0].range.lowerBound..<tokens[verb - 1].range.upperBound))
    guard units.areUnits, units.parts.count == 1, let unit = units.parts.first else { return }
    leads = [unit]
    item.leadText = unit.text
  }

  private static let groupVerbs = Lexicon.builtIn.phrases("assign.lead")

  /// Puts the units as read into the item.
  mutating func settleUnits() {
    item.leads = leads.map { UnitName($0).name }
    item.coordinating = coordinating.map { UnitName($0).name }
    if leads.count == 1, let lead = item.leads.first { item.leadText = lead }
  }
}
