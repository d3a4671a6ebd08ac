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
      self.builders[index].adoptHeadings()
      self.builders[index].settleUnits()
    }
  }
}

extension ItemBuilder {
  /// Puts the units as read into the item.
  mutating func settleUnits() {
    item.leads = leads.map { UnitName($0).name }
    item.coordinating = coordinating.map { UnitName($0).name }
    if leads.count == 1, let lead = item.leads.first { item.leadText = lead }
  }
}
