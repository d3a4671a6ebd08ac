/// Whose field text of a document is put into.
public enum PlacingTarget: Hashable, Sendable {
  /// That of one item, by its place in the draft.
  case item(Int)
  /// Each piece into that of the item it stands in.
  case ownItems
  /// The lead of every item that begins below a line of the source, as a heading over sections of units says it.
  ///
  /// Items whose own lines tell their lead keep it; a lead that came from a heading further up gives way.
  case below(line: Int)
}

/// Why text cannot be put into a field.
public enum PlacingFault: Error, Hashable, Sendable {
  /// The words name no day and no rhythm.
  case noTime(String)
  /// The words are a time, points or a sentence, and no units.
  case noUnits(String)
  /// The words are no points.
  case noPoints(String)
  /// There is no item that the text stands in, or none below it.
  case noItem
}

extension PlanDraft {
  /// The correction that puts pieces of the document into a field, and takes them out of what is unplaced.
  ///
  /// Causes, remedies and coordinating units are added to those there are; a lead, a time, points and a name take the place of
  /// what stands there. List marks in front go, and so does a label in front of what is no prose.
  ///
  /// - Parameter known: names of units and groups besides those of the draft, by which a list of units is parted.
  public func edit(
    placing pieces: [UnplacedBlock.Piece], as slot: ItemSlot, in target: PlacingTarget, known: [String] = []
  ) throws(PlacingFault) -> DraftEdit {
    let placer = DraftPlacer(slot: slot, planYear: header.planYear, known: known + allNames)
    var after = items
    switch target {
    case .item(let index):
      guard items.indices.contains(index) else { throw .noItem }
      try placer.put(pieces, into: &after[index])
    case .ownItems:
      let places = pieces.map { piece in piece.code.flatMap { code in items.firstIndex { $0.code == code } } }
      guard !pieces.isEmpty, !places.contains(nil) else { throw .noItem }
      for (place, piece) in zip(places, pieces) {
        if let place { try placer.put([piece], into: &after[place]) }
      }
    case .below(let line):
      let below = items.indices.filter { items[$0].line > line && !items[$0].tellsItsLead }
      guard !below.isEmpty else { throw .noItem }
      for index in below { try placer.put(pieces, into: &after[index]) }
    }
    let changed = items.indices.filter { after[$0] != items[$0] }
    return DraftEdit(
      changed.map { .item(.init(at: $0, before: items[$0], after: after[$0])) } + taking(pieces))
  }

  private var allNames: [String] {
    units.flatMap { [$0.name] + $0.aliases } + groups.flatMap { [$0.name] + $0.aliases }
  }

  /// The parts of a correction that take pieces out of the unplaced blocks; those behind come first, so that places hold.
  private func taking(_ pieces: [UnplacedBlock.Piece]) -> [DraftEdit.Part] {
    unplaced.indices.reversed().compactMap { index in
      let block = unplaced[index]
      let rest = block.pieces.filter { piece in
        !pieces.contains { $0.lines.overlaps(piece.lines) && ($0.text.contains(piece.text) || piece.text == $0.text) }
      }
      guard rest.count < block.pieces.count else { return nil }
      var after: UnplacedBlock?
      if !rest.isEmpty {
        after = block
        after?.pieces = rest
        after?.words = rest.reduce(0) { $0 + $1.text.split(whereSeparator: \.isWhitespace).count }
      }
      return .unplaced(.init(at: index, before: block, after: after))
    }
  }
}

extension PlanDraft.DraftItem {
  /// Takes leads that somebody named.
  public mutating func set(leads names: [String]) {
    leads = names
    leadText = names.isEmpty ? nil : names.joined(separator: "; ")
  }

  /// Whether its lead stands in its own lines, and not in a heading above it.
  fileprivate var tellsItsLead: Bool {
    guard leadText != nil else { return false }
    return lines.lead.map { $0.upperBound >= line } ?? true
  }
}

/// Puts text into one field, once it is known to be of its kind.
private struct DraftPlacer {
  let slot: ItemSlot
  let planYear: Int?
  let known: [String]

  func put(_ pieces: [UnplacedBlock.Piece], into item: inout PlanDraft.DraftItem) throws(PlacingFault) {
    guard let lines = pieces.range else { throw .noItem }
    let texts = pieces.map { PlacedText.bare($0.text) }
    switch slot {
    case .cause: Self.add(texts, pieces, to: &item.causes, &item.lines.causes)
    case .remedy: Self.add(texts, pieces, to: &item.remedies, &item.lines.remedies)
    case .name: item.name = texts.joined(separator: " ")
    case .lead:
      item.set(leads: try names(in: texts))
      item.lines.lead = lines
    case .coordinating:
      for name in try names(in: texts) where !item.coordinating.contains(where: { $0.folded == name.folded }) {
        item.coordinating.append(name)
      }
      item.lines.coordinating = lines
    case .time:
      let text = PlacedText.value(texts.joined(separator: " "))
      let deadline = Deadline(reading: text, planYear: planYear)
      guard deadline.day != nil || deadline.isRecurring else { throw .noTime(text) }
      item.time = text
      item.lines.time = lines
    case .points:
      let text = PlacedText.value(texts.joined(separator: " "))
      guard let (score, maximum) = PlacedText.points(text) else { throw .noPoints(text) }
      item.score = score
      if let maximum { item.maximum = maximum }
      item.lines.points = lines
    }
  }

  private static func add(
    _ texts: [String], _ pieces: [UnplacedBlock.Piece], to list: inout [String], _ places: inout [ClosedRange<Int>]
  ) {
    let isParallel = list.count == places.count
    list += texts
    if isParallel { places += pieces.map(\.lines) }
  }

  private func names(in texts: [String]) throws(PlacingFault) -> [String] {
    var names: [String] = []
    for text in texts.map(PlacedText.value) {
      let isTime = Deadline(reading: text, planYear: planYear).day != nil
      let words = text.split(separator: " ")
      guard !isTime, text.contains(where: \.isLetter), PlacedText.points(text) == nil else { throw .noUnits(text) }
      let found = PlacedText.names(in: text, known: known)
      let isHeading = words.count > 3 && !text.contains(where: \.isLowercase)
      guard PlacedText.namesUnit(found[0], known) || words.count <= 16 && !isHeading else { throw .noUnits(text) }
      names += found
    }
    guard !names.isEmpty else { throw .noUnits(texts.joined(separator: " ")) }
    return names
  }
}

extension [UnplacedBlock.Piece] {
  fileprivate var range: ClosedRange<Int>? {
    guard let first = map(\.lines.lowerBound).min(), let last = map(\.lines.upperBound).max() else { return nil }
    return first...last
  }
}
