import PlanModel

/// Weighs what a label or the title of a column may stand for, where no list of words has it.
///
/// Nothing decides alone: words within it, what its values look like, which fields of the items are still empty, where it
/// stands among the known ones and how often it comes are weighed together. The best reading is taken where it is ahead of
/// the next by `margin`; else the text stays unplaced.
struct SlotJudge {
  /// One place where the label stands, or one cell under the title.
  struct Occurrence {
    var kinds: ValueKinds
    /// The fields that the item has besides.
    var filled: Set<ItemSlot>
    /// The known fields right before and behind it.
    var before: ItemSlot?
    var after: ItemSlot?
    /// Whether it follows the heading of its item at once.
    var followsHeading = false
    /// What speaks for words of the field before: nothing where no prose is open.
    var content: [ReadingExplanation.Weight] = []
  }

  typealias Candidate = ReadingExplanation.Candidate
  typealias Weight = ReadingExplanation.Weight

  /// How far ahead of the next reading the best must be, measured on other wordings of labels: below it, one in ten went
  /// to a neighbour's field.
  static let margin = 2
  /// What the best must weigh at least.
  static let least = 5

  private static let hints: [(reading: ReadingExplanation.Reading, entries: [Lexicon.Entry])] =
    ItemSlot.allCases.map { (.slot($0), Lexicon.builtIn.entries("hint.\(hintName($0))")) }
    + [(.foreign, Lexicon.builtIn.entries("hint.other"))]
  /// The order in which most plans have the fields.
  private static let order: [ItemSlot] = [.name, .points, .cause, .remedy, .lead, .coordinating, .time]

  private static func hintName(_ slot: ItemSlot) -> String { slot.rawValue }

  /// The readings, the best first.
  let candidates: [Candidate]

  /// Weighs a label whose words those are, at all its places.
  init(label: [Token], at places: [Occurrence]) {
    var words: [ReadingExplanation.Reading: Int] = [:]
    for hint in Self.hints { words[hint.reading] = min(8, label.weight(of: hint.entries)) }
    var found = ItemSlot.allCases.map { slot in
      Candidate(
        .slot(slot),
        [
          Weight(.words, words[.slot(slot)] ?? 0), Weight(.values, Self.values(slot, places)),
          Weight(.filled, Self.filled(slot, places)), Weight(.open, Self.open(slot, places)),
          Weight(.order, Self.place(slot, places)),
        ])
    }
    found.append(
      Candidate(
        .foreign, [Weight(.prior, 3), Weight(.words, words[.foreign] ?? 0), Weight(.filled, Self.needless(places))]))
    let content = Self.content(places)
    if !content.isEmpty { found.append(Candidate(.content, content + [Weight(.repeated, places.count > 1 ? -4 : 0)])) }
    candidates = found.sorted { $0.score > $1.score }
  }

  /// The reading that is taken; `nil` where none is ahead.
  var taken: ReadingExplanation.Reading? {
    guard let best = candidates.first, best.score >= Self.least else { return nil }
    if best.reading == .content { return best.reading }
    let next = candidates.dropFirst().first?.score ?? 0
    return best.score - next >= Self.margin ? best.reading : nil
  }

  /// The fields that it could be, where none was taken: those not far behind the best.
  var possible: [ItemSlot] {
    guard let best = candidates.first else { return [] }
    return candidates.filter { $0.score > 0 && best.score - $0.score <= 6 }.compactMap { candidate in
      if case .slot(let slot) = candidate.reading { slot } else { nil }
    }
  }

  /// The mean of a weight over all places, rounded away from nothing.
  private static func mean(_ places: [Occurrence], _ weight: (Occurrence) -> Int) -> Int {
    guard !places.isEmpty else { return 0 }
    let sum = places.reduce(0) { $0 + weight($1) }
    return Int((Double(sum) / Double(places.count)).rounded(.toNearestOrAwayFromZero))
  }

  /// What the values say of a field.
  private static func values(_ slot: ItemSlot, _ places: [Occurrence]) -> Int {
    mean(places) { place in
      let kinds = place.kinds
      switch slot {
      case .time: return kinds.isTime ? 6 : kinds.areUnits || kinds.arePoints ? -8 : -6
      case .lead, .coordinating: return kinds.areUnits ? 5 : -6
      case .points: return kinds.arePoints ? 6 : -6
      case .cause:
        if kinds.isTime || kinds.areUnits || kinds.arePoints { return -6 }
        return (kinds.isProse ? 2 : 0) + min(3, kinds.tellsCause * 2) - kinds.tellsRemedy
      case .remedy:
        if kinds.isTime || kinds.areUnits || kinds.arePoints { return -6 }
        return (kinds.isProse ? 2 : 0) + kinds.tellsRemedy * 2 - min(2, kinds.tellsCause)
      case .name:
        if kinds.isTime || kinds.areUnits || kinds.arePoints { return -6 }
        return kinds.isProse ? 1 : 0
      }
    }
  }

  /// That the items have the field already speaks against a second label for it.
  private static func filled(_ slot: ItemSlot, _ places: [Occurrence]) -> Int {
    // Points stand under several labels: the most there are, those reached.
    let weight = slot == .points ? -1 : slot == .cause || slot == .remedy ? -5 : -7
    return mean(places) { $0.filled.contains(slot) ? weight : 0 }
  }

  private static func open(_ slot: ItemSlot, _ places: [Occurrence]) -> Int {
    mean(places) { place in
      guard !place.filled.contains(slot) else { return 0 }
      // Most items help each other out; a name or points are seldom under a label.
      if slot == .name { return place.followsHeading ? 5 : -2 }
      // Who helps is hardly told where nothing tells who leads.
      if slot == .coordinating, !place.filled.contains(.lead) { return 0 }
      return slot == .points ? (place.followsHeading ? 3 : -2) : 2
    }
  }

  /// Where the field would stand among those before and behind it.
  private static func place(_ slot: ItemSlot, _ places: [Occurrence]) -> Int {
    guard let own = order.firstIndex(of: slot) else { return 0 }
    return mean(places) { place in
      var weight = 0
      if let before = place.before.flatMap(order.firstIndex(of:)) {
        weight += own == before + 1 ? 2 : own > before ? 1 : -2
      } else if place.followsHeading {
        weight += slot == .cause ? 1 : 0
      }
      if let after = place.after.flatMap(order.firstIndex(of:)) {
        weight += own == after - 1 ? 2 : own < after ? 1 : -2
      }
      return weight
    }
  }

  /// That nothing is missing in the items speaks for a label of something else.
  private static func needless(_ places: [Occurrence]) -> Int {
    mean(places) { place in
      let kinds = place.kinds
      let fitting: [ItemSlot] =
        kinds.isTime
        ? [.time] : kinds.areUnits ? [.lead, .coordinating] : kinds.arePoints ? [.points] : [.cause, .remedy]
      // Where the name is missing, text right behind the code or heading is hardly of something else.
      if place.followsHeading, !place.filled.contains(.name), kinds.isProse { return 0 }
      return fitting.allSatisfy(place.filled.contains) ? 3 : 0
    }
  }

  /// What speaks for words of the field before; none where no prose was open at any of the places.
  private static func content(_ places: [Occurrence]) -> [Weight] {
    guard places.allSatisfy({ !$0.content.isEmpty }) else { return [] }
    return places.first?.content ?? []
  }
}
