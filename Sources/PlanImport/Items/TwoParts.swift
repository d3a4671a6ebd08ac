import PlanModel

/// Puts together what a plan says of one criterion in two parts: how the points were lost, and further down what is to be
/// done.
///
/// Only where the two say nothing twice: a second item of the same code with points or fields of its own is left as it
/// stands, to be seen among the findings.
enum TwoParts {
  /// The items, those of one code that complete each other made one.
  static func merged(_ items: [ItemBuilder]) -> [ItemBuilder] {
    var result: [ItemBuilder] = []
    var places: [CriterionCode: Int] = [:]
    // A remedy for one criterion says who leads it before one for several does.
    for item in items.filter({ !$0.isSharedRemedy }) + items.filter(\.isSharedRemedy) {
      if item.isForeignRemedy, let place = places[item.item.code] {
        result[place].add(remedyOf: item)
      } else if let place = places[item.item.code], let whole = joined(result[place], item) {
        result[place] = whole
      } else {
        places[item.item.code] = places[item.item.code] ?? result.count
        result.append(item)
      }
    }
    return result
  }

  private static func joined(_ first: ItemBuilder, _ second: ItemBuilder) -> ItemBuilder? {
    guard second.score.isEmpty || first.score.isEmpty, areApart(first.item, second.item) else { return nil }
    var whole = first
    let isSameName = second.item.name.isEmpty || second.item.name.folded == first.item.name.folded
    if !isSameName {
      guard second.isAmongRemedies, second.item.remedies.isEmpty, first.item.remedies.isEmpty else { return nil }
      let remedy = second.head.trimmed(start: "-+*:;., ", end: ",; ")
      (whole.item.remedies, whole.remedies) = ([remedy.text], [remedy])
    }
    whole.item.causes += second.item.causes
    whole.item.remedies += second.item.remedies
    whole.item.leadText = first.item.leadText ?? second.item.leadText
    whole.item.leads += second.item.leads
    whole.item.coordinating += second.item.coordinating
    whole.item.time = first.item.time ?? second.item.time
    whole.causes += second.causes
    whole.remedies += second.remedies
    whole.time = first.time ?? second.time
    whole.leads += second.leads
    whole.coordinating += second.coordinating
    whole.unplaced += second.unplaced
    if first.score.isEmpty { whole.score = second.score }
    if whole.item.name.isEmpty { whole.item.name = second.item.name }
    whole.settlePoints()
    return whole
  }

  /// Whether no field has text in both.
  private static func areApart(_ first: PlanDraft.DraftItem, _ second: PlanDraft.DraftItem) -> Bool {
    (first.causes.isEmpty || second.causes.isEmpty) && (first.remedies.isEmpty || second.remedies.isEmpty)
      && (first.leadText == nil || second.leadText == nil) && (first.time == nil || second.time == nil)
      && (first.coordinating.isEmpty || second.coordinating.isEmpty)
  }
}

extension ItemBuilder {
  /// Whether it is a row of a table of remedies that name their criteria: no name, no points and no causes of its own.
  var isForeignRemedy: Bool {
    item.name.isEmpty && score.isEmpty && item.causes.isEmpty && !item.remedies.isEmpty && table != nil
  }

  /// Whether it is such a row for several criteria.
  var isSharedRemedy: Bool { isForeignRemedy && serves > 1 }

  /// Adds a remedy that a table of remedies has for the criterion. Who leads it and until when stand with the item where
  /// that says nothing else, and where the remedy is for this criterion alone.
  mutating func add(remedyOf other: ItemBuilder) {
    item.remedies += other.item.remedies
    remedies += other.remedies
    unplaced += other.unplaced
    foreign += other.foreign
    let isOwn = other.serves == 1 || item.leadText == nil && item.time == nil && coordinating.isEmpty
    guard isOwn else { return }
    if item.leadText == nil {
      (item.leadText, leads) = (other.item.leadText, other.leads)
      if coordinating.isEmpty { coordinating = other.coordinating }
    }
    if item.time == nil { (item.time, time) = (other.item.time, other.time) }
  }

  /// Puts the points as read into the item.
  mutating func settlePoints() {
    item.maximum = score.maximum
    item.score = score.reached
    item.statedGap = item.score == nil || item.maximum == nil ? score.gap : nil
  }

  /// Takes name and points from a row of a summary where the item itself gives none.
  mutating func adopt(_ row: ItemBuilder) {
    if item.name.isEmpty { item.name = row.item.name }
    guard score.isEmpty else { return }
    score = row.score
    settlePoints()
  }
}
