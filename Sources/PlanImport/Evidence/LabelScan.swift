import PlanModel

/// Finds the labels of running text that no list of words has ("Kỳ hạn: Quý II"), and weighs what they are.
///
/// A label stands in front of a paragraph of an item, or behind the end of a sentence, before a colon. All places of one
/// label are judged together; what is settled first narrows the fields that are left for the others.
struct LabelScan {
  /// A label at one of its places.
  struct Place {
    /// The words of the label.
    var label: Passage
    /// What stands behind it, up to the next label; nothing where the label ends its item.
    var value: Passage?
    /// The item that it stands in, by the place of its heading among the blocks.
    var item: Int
    var occurrence: SlotJudge.Occurrence
  }

  /// A label that was weighed.
  struct Verdict {
    var label: Passage
    var letters: [UInt8]
    var judge: SlotJudge
  }

  /// The most words of a label, and the most letters.
  static let mostWords = 7
  private static let mostLetters = 60
  /// More labels than any plan has: what comes after them is text.
  private static let mostLabels = 120

  private(set) var learned = LearnedLabels()
  private(set) var verdicts: [Verdict] = []
  private let outline: Outline
  private var places: [[UInt8]: [Place]] = [:]
  private var order: [[UInt8]] = []
  /// The markers in front of known labels, with how often.
  private var labelMarkers: [MarkerKind: Int] = [:]

  /// Looks through all items of the text.
  init(_ outline: Outline) {
    self.outline = outline
    var regions: [Range<Int>] = []
    var start: Int?
    for index in outline.blocks.indices {
      if outline.opens[index] || Self.endsItem(outline.blocks[index]) {
        if let start { regions.append(start..<index) }
        start = outline.opens[index] ? index : nil
      }
    }
    if let start { regions.append(start..<outline.blocks.count) }
    for region in regions { countMarkers(region) }
    for region in regions where places.count < Self.mostLabels { scan(region) }
    settle()
  }

  private static func endsItem(_ block: Block) -> Bool {
    switch block.kind {
    case .section, .duties, .closing, .group, .keeping, .contents: true
    case .numbered, .heading, .label, .text: false
    }
  }

  // MARK: Gathering

  /// The kinds of markers that labels or entries of a list share.
  enum MarkerKind: Hashable {
    case none, bullet, plus, letter, number, other

    init(_ block: Block) {
      switch block.markers.last {
      case nil: self = .none
      case .bullet?:
        self = block.passage.source.fold[block.passage.range.lowerBound] == UInt8(ascii: "+") ? .plus : .bullet
      case .letter?: self = .letter
      case .bracketed?, .dotted?: self = .number
      case .roman?, .capital?, .ordinal?: self = .other
      }
    }
  }

  private mutating func countMarkers(_ region: Range<Int>) {
    for index in region {
      if case .label = outline.blocks[index].kind { labelMarkers[MarkerKind(outline.blocks[index]), default: 0] += 1 }
    }
  }

  /// What is known of the labels of an item, in order.
  private struct Known {
    var slot: ItemSlot
    var place: Int
  }

  private mutating func scan(_ region: Range<Int>) {
    let known = known(in: region)
    let filled = Set(known.map(\.slot))
    var field: ItemField?
    var fieldMarker: MarkerKind?
    var entries: [MarkerKind] = []
    var unknownInField = 0
    for index in region {
      let block = outline.blocks[index]
      if case .label(let hit) = block.kind {
        (field, fieldMarker, entries, unknownInField) = (hit.field, MarkerKind(block), [], 0)
        take(inner: block.passage.from(hit.valueStart), region, known, filled)
        continue
      }
      guard index > region.lowerBound else {
        if case .heading(let heading) = block.kind { take(inner: heading.rest, region, known, filled) }
        continue
      }
      let isText: Bool
      switch block.kind {
      case .text: isText = true
      case .heading(let heading): isText = heading.style == .bare || !outline.opens[index]
      case .numbered: isText = true
      default: isText = false
      }
      guard isText else { continue }
      guard let label = Self.leading(block) else {
        entries.append(MarkerKind(block))
        take(inner: block.text, region, known, filled)
        continue
      }
      let colon = label.range.upperBound
      let value = value(behind: colon, of: index, in: region)
      var content: [SlotJudge.Weight] = []
      if let field, field.isProse {
        content = weights(ofContent: block, label, value, fieldMarker, entries, unknownInField)
      }
      unknownInField += 1
      entries.append(MarkerKind(block))
      add(label, value, region, known, filled, content: content)
      take(inner: block.passage.from(colon + 1), region, known, filled)
    }
  }

  /// What speaks for the words being a point of the prose before and no label.
  private func weights(
    ofContent block: Block, _ label: Passage, _ value: Passage?, _ fieldMarker: MarkerKind?, _ entries: [MarkerKind],
    _ unknownBefore: Int
  ) -> [SlotJudge.Weight] {
    let marker = MarkerKind(block)
    var points = 0
    if let usual = labelMarkers.max(by: { $0.value < $1.value })?.key {
      points += marker == usual ? -3 : labelMarkers[marker] == nil ? 4 : 1
    }
    if let fieldMarker, marker != fieldMarker { points += 2 }
    if entries.last == marker, marker != .none { points += 2 }
    let kinds = value.map(ValueKinds.init)
    let values = kinds.map { $0.isProse ? 2 : $0.isTime || $0.areUnits || $0.arePoints ? -4 : 0 } ?? 0
    let words = label.tokens(atMost: 12)
    var told = words.count >= 5 ? 2 : 0
    if !Self.isHinted(words) { told += 2 }
    return [
      .init(.prior, 2), .init(.marker, points), .init(.values, values), .init(.words, told),
      .init(.order, min(4, unknownBefore * 2)),
    ].filter { $0.points != 0 }
  }

  private static let hints: [Phrase] =
    ItemSlot.allCases.flatMap { Lexicon.builtIn.phrases("hint.\($0.rawValue)") }
    + Lexicon.builtIn.phrases("hint.other")

  private static func isHinted(_ tokens: [Token]) -> Bool {
    tokens.indices.contains { tokens.longest(of: hints, at: $0) > 0 }
  }

  /// The slots that the labels of a region fill, where each stands.
  private func known(in region: Range<Int>) -> [Known] {
    var known: [Known] = []
    func add(_ field: ItemField, _ place: Int) { known += field.slots.map { Known(slot: $0, place: place) } }
    func add(_ hits: [LabelHit]) { for hit in hits { add(hit.field, hit.range.lowerBound) } }
    let first = outline.blocks[region.lowerBound]
    if case .heading(let heading) = first.kind {
      let said = HeadingName(heading)
      let start = first.passage.range.lowerBound
      if !said.name.isEmpty { add(.name, start) }
      if !said.score.isEmpty || heading.before != nil { add(.score, start) }
      add(heading.rest.innerLabels())
    }
    for index in region.dropFirst() {
      let block = outline.blocks[index]
      if case .label(let hit) = block.kind {
        add(hit.field, hit.range.lowerBound)
        add(block.passage.from(hit.valueStart).innerLabels(atStart: true))
      } else {
        // "Hỗ trợ, phối hợp: …": words of the label itself are none within it.
        let text = Self.leading(block).map { block.passage.from($0.range.upperBound + 1) } ?? block.text
        add(text.innerLabels())
      }
    }
    return known
  }

  /// The label that an unlabelled paragraph begins with.
  private static func leading(_ block: Block) -> Passage? {
    let text = block.text
    let end = min(text.range.upperBound, text.range.lowerBound + mostLetters)
    guard let colon = (text.range.lowerBound..<max(end, text.range.lowerBound)).first(where: { isColon(text, $0) })
    else {
      return nil
    }
    return label(text.upTo(colon))
  }

  private static func isColon(_ text: Passage, _ place: Int) -> Bool { text.source.fold[place] == UInt8(ascii: ":") }

  private static let never = Lexicon.builtIn.phrases("label.never")

  /// The words as a label, if they can be one: a few words, the first of them large, no sentence.
  private static func label(_ words: Passage) -> Passage? {
    let label = words.trimmed(start: "-+*\"'(", end: "\"')")
    let tokens = label.tokens(atMost: mostWords * 2)
    guard let first = tokens.first, first.kind == .word, first.isCapital,
      tokens.count(where: { $0.kind == .word }) <= mostWords,
      tokens.allSatisfy({ $0.kind == .word || $0.isSign(in: "/,-()&\"'") }), label.labelField(label.range) == nil,
      tokens.longest(of: never, at: 0) < tokens.count, CriterionHeading.read(label) == nil,
      !ValueKinds.isTime(label, tokens)
    else { return nil }
    return label
  }

  /// The value of a label in front of a paragraph: what is left of it, or the paragraphs below.
  private func value(behind colon: Int, of index: Int, in region: Range<Int>) -> Passage? {
    let rest = outline.blocks[index].passage.from(colon + 1)
    let inner = rest.innerLabels(atStart: true).first?.range.lowerBound ?? rest.range.upperBound
    let own = rest.upTo(inner).trimmed(".,;:")
    if !own.isEmpty { return own }
    guard index + 1 < region.upperBound, case .text = outline.blocks[index + 1].kind,
      Self.leading(outline.blocks[index + 1]) == nil
    else { return nil }
    return outline.blocks[index + 1].text
  }

  /// Takes labels within a paragraph, behind the end of a sentence: "Văn phòng Sở. Cùng làm: Thanh tra Sở".
  private mutating func take(inner text: Passage, _ region: Range<Int>, _ known: [Known], _ filled: Set<ItemSlot>) {
    let fold = text.source.fold
    guard text.range.count < 20_000, fold[text.range].contains(UInt8(ascii: ":")) else { return }
    let signs = Set(text.innerLabels(atStart: true).map { $0.valueStart - 1 })
    var boundary: Int?
    for place in text.range {
      switch fold[place] {
      case Letters.blank where Letters.isWide(text.source.scalars[place]): boundary = place + 1
      case UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ")"): boundary = place + 1
      case UInt8(ascii: ":"):
        defer { boundary = nil }
        guard !signs.contains(place), let start = boundary, place - start <= Self.mostLetters,
          let label = Self.label(text.part(start..<place))
        else {
          continue
        }
        let rest = text.from(place + 1)
        let next = rest.innerLabels(atStart: true).first?.range.lowerBound ?? rest.range.upperBound
        let stop = rest.range.first { isStop(text.source, $0, rest.range) } ?? rest.range.upperBound
        let value = rest.upTo(min(next, stop)).trimmed(".,;:")
        let kinds = ValueKinds(value)
        guard kinds.isTime || kinds.areUnits || kinds.arePoints else { continue }
        add(label, value, region, known, filled, content: [])
      default: break
      }
    }
  }

  private func isStop(_ source: SourceText, _ place: Int, _ range: Range<Int>) -> Bool {
    (source.fold[place] == UInt8(ascii: ".") || source.fold[place] == UInt8(ascii: ";")) && place + 1 < range.upperBound
      && source.fold[place + 1] == Letters.blank && place + 2 < range.upperBound
      && Letters.isCapital(source.scalars[place + 2])
      && place > range.lowerBound + 1 && source.fold[place - 2] != Letters.blank
  }

  private mutating func add(
    _ label: Passage, _ value: Passage?, _ region: Range<Int>, _ known: [Known], _ filled: Set<ItemSlot>,
    content: [SlotJudge.Weight]
  ) {
    guard let letters = label.bareLetters else { return }
    let kinds = value.map(ValueKinds.init) ?? ValueKinds(label.upTo(label.range.lowerBound))
    if UnitWords.begins(label, label.tokens(atMost: 6), at: 0), !kinds.areUnits, !kinds.isTime { return }
    let start = label.range.lowerBound
    let before = known.last { $0.place < start }
    let after = known.first { $0.place > start }
    if places[letters] == nil { order.append(letters) }
    places[letters, default: []].append(
      Place(
        label: label, value: value, item: region.lowerBound,
        occurrence: .init(
          kinds: kinds, filled: filled, before: before?.slot, after: after?.slot,
          followsHeading: before.map { $0.slot == .name || $0.slot == .points } ?? true, content: content)))
  }

  // MARK: Settling

  /// Takes the clearest label first; what it fills is filled for the others of its items.
  private mutating func settle() {
    var open = order
    while !open.isEmpty {
      let judged = open.map { letters in
        (
          letters,
          SlotJudge(
            label: places[letters]?.first?.label.tokens(atMost: 16) ?? [], at: places[letters]?.map(\.occurrence) ?? [])
        )
      }
      let clearest = judged.filter { $0.1.taken != nil }.max { $0.1.lead < $1.1.lead }
      guard let (letters, judge) = clearest ?? judged.first, let found = places[letters], let first = found.first else {
        return
      }
      open.removeAll { $0 == letters }
      verdicts.append(Verdict(label: first.label, letters: letters, judge: judge))
      switch judge.taken {
      case .slot(let slot)?:
        learned[letters] = ItemField(slot)
        fill(slot, in: Set(found.map(\.item)), at: found.map { ($0.item, $0.label.range.lowerBound) })
      case .content?: break
      default: learned[letters] = .other
      }
    }
  }

  private mutating func fill(_ slot: ItemSlot, in items: Set<Int>, at marks: [(item: Int, place: Int)]) {
    for letters in order {
      guard var list = places[letters] else { continue }
      for index in list.indices where items.contains(list[index].item) {
        list[index].occurrence.filled.insert(slot)
        guard let mark = marks.first(where: { $0.item == list[index].item }) else { continue }
        // Only what comes nearer than what was known before.
        if mark.place < list[index].label.range.lowerBound {
          list[index].occurrence.before = slot
          list[index].occurrence.followsHeading = false
        } else if list[index].occurrence.after == nil {
          list[index].occurrence.after = slot
        }
      }
      places[letters] = list
    }
  }
}

extension SlotJudge {
  /// How far the best reading is ahead of the next.
  var lead: Int {
    guard let best = candidates.first else { return 0 }
    return best.score - (candidates.dropFirst().first?.score ?? 0)
  }
}
