import PlanModel

/// Settles what the headings turned out to be once all are read: items, criteria to be kept, or rows of a summary.
enum Listings {
  /// The items with their fields filled in, and the kept criteria.
  ///
  /// A criterion that is listed with its points only is a summary row when the plan has an item of that code; else it is
  /// kept when it lost nothing, and an item that lacks everything when it lost points. A criterion above its parts, which
  /// say what is to be done, is the sum of these.
  static func settled(
    _ builders: [ItemBuilder], points: [ItemBuilder], kept: [PlanDraft.DraftKept], joint: JointUnits
  ) -> (items: [ItemBuilder], kept: [PlanDraft.DraftKept]) {
    var kept = kept
    var items: [ItemBuilder] = []
    var listed = points
    // Sums that do not add up, and where the first of their parts comes to stand.
    var sums: [(builder: ItemBuilder, part: Int)] = []
    let detailed = Set(builders.filter { $0.hasFields && !$0.isKept }.map(\.item.code))
    for (place, builder) in builders.enumerated() {
      if builder.headsParts(in: builders[(place + 1)...]) {
        if !builder.sums(builders[(place + 1)...]) { sums.append((builder, items.count)) }
      } else if builder.hasFields, !builder.isKept {
        items.append(filled(builder, joint))
      } else if detailed.contains(builder.item.code) {
        listed.append(builder)
      } else if builder.score.lostNothing {
        let item = builder.item
        kept.append(
          .init(
            code: item.code, name: item.name, score: builder.score.reached, maximum: builder.score.maximum,
            line: item.line))
      } else if builder.score.tellsResult {
        items.append(filled(builder, joint))
      }
    }
    compare(&items, with: listed)
    for (sum, part) in sums where part < items.count && items[part].item.code.isPart(of: sum.item.code) {
      items[part].taken.append(sum.place.finding(.unplacedText))
    }
    items = TwoParts.merged(items)
    let codes = Set(items.map(\.item.code))
    return (items, kept.filter { !codes.contains($0.code) }.sorted { $0.line < $1.line })
  }

  /// The builder with units and points put into its item.
  private static func filled(_ builder: ItemBuilder, _ joint: JointUnits) -> ItemBuilder {
    var builder = builder
    builder.adoptLead()
    builder.leads = joint.joined(builder.leads)
    builder.coordinating = joint.joined(builder.coordinating)
    builder.settlePoints()
    builder.item.leads = builder.leads.map { UnitName($0).name }
    builder.item.coordinating = builder.coordinating.map { UnitName($0).name }
    if builder.leads.count == 1, let lead = builder.item.leads.first { builder.item.leadText = lead }
    return builder
  }

  /// Notes where a summary row gives other points than the item.
  private static func compare(_ items: inout [ItemBuilder], with listed: [ItemBuilder]) {
    var rows: [CriterionCode: ItemBuilder] = [:]
    for row in listed { rows[row.item.code] = rows[row.item.code] ?? row }
    for index in items.indices {
      guard let row = rows[items[index].item.code] else { continue }
      items[index].adopt(row)
      let (mine, other) = (items[index].score, row.score)
      if let score = mine.reached, let second = other.reached, score != second {
        items[index].score.conflicts.append([score.decimalText, second.decimalText])
      }
      if let maximum = mine.maximum, let second = other.maximum, maximum != second {
        items[index].score.conflicts.append([maximum.decimalText, second.decimalText])
      }
    }
  }
}

extension ItemBuilder {
  /// Whether it says nothing but its points, and parts of it that say more follow at once.
  fileprivate func headsParts(in next: ArraySlice<ItemBuilder>) -> Bool {
    guard !hasFields, dittos.isEmpty, score.tellsResult, let first = next.first else { return false }
    return first.hasFields && first.item.code.isPart(of: item.code)
  }

  /// Whether its points lost are those of its parts, as far as that can be told.
  fileprivate func sums(_ next: ArraySlice<ItemBuilder>) -> Bool {
    guard let gap = score.lost else { return true }
    var sum = Score.zero
    let parts = next.prefix { $0.item.code.isPart(of: item.code) }
    for (place, part) in zip(parts.indices, parts) where !part.headsParts(in: next[(place + 1)...]) {
      guard let lost = part.score.lost else { return true }
      sum = sum + lost
    }
    return sum == gap
  }
}

/// The list of recipients at the end, where groups of units stand in their office's short words.
enum Recipients {
  /// The groups named there: "Các phòng CM, NV".
  static func groups(in outline: Outline) -> [(text: String, line: Int)] {
    var isInside = false
    var groups: [(text: String, line: Int)] = []
    for block in outline.blocks {
      if case .closing = block.kind {
        isInside = isInside || block.passage.tokens(atMost: 2).hasWords("noi nhan", at: 0)
      }
      guard isInside, block.markers.first == .bullet else { continue }
      let text = block.text.trimmed(".,;")
      if UnitWords.groupBegins(text.tokens(atMost: 6), at: 0) { groups.append((text.text, text.line)) }
    }
    return groups
  }
}
