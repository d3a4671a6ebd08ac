import PlanModel

/// Walks through the paragraphs and gathers items, kept criteria, duties and the text that fits nowhere.
struct ItemReader {
  /// Where in the plan the reader is.
  private enum Part {
    case before
    case items
    case duties
    case after
  }

  private(set) var items: [ItemBuilder] = []
  private(set) var kept: [PlanDraft.DraftKept] = []
  private(set) var duties = DutyReader()
  /// The items with the places from their headings to where they end.
  private(set) var regions: [ItemRegion] = []
  /// The paragraphs that only head items.
  private(set) var headlines: [Passage] = []
  /// The paragraphs of criteria to be kept.
  private(set) var keptPassages: [Passage] = []

  private let outline: Outline
  private let agency: [String]
  private var part = Part.before
  private var group = ""
  /// The headings that are open, the nearest last.
  private var overheads: [Overhead] = []
  private var current: ItemBuilder?
  private var isKeeping = false
  private var isAmongRemedies = false
  /// The field of text without a label, by the heading of the part.
  private var usualField: ItemField?
  /// The further criteria of the heading that is open.
  private var members: [CriteriaGroup.Member] = []
  /// What is told of criteria by their codes, apart from their items.
  private(set) var assignments: [CodeAssignment] = []
  /// The codes of the criteria that the plan has items for.
  private let codes: Set<CriterionCode>
  private var assignee: Passage?
  /// The codes of the items so far.
  private var opened: Set<CriterionCode> = []
  /// Where the paragraph begins that is taken.
  private var place = 0

  /// Reads all paragraphs. `agency` is how the text calls the agency, folded; `tableCodes` are those of items in tables.
  init(_ outline: Outline, agency: [String], tableCodes: Set<CriterionCode> = []) {
    self.outline = outline
    self.agency = agency
    var codes = tableCodes
    for (index, block) in outline.blocks.enumerated() where outline.opens[index] {
      guard case .heading(let heading) = block.kind else { continue }
      codes.insert(heading.code)
      codes.formUnion(heading.members.map(\.code))
    }
    self.codes = codes
    for index in outline.blocks.indices {
      place = outline.blocks[index].passage.range.lowerBound
      take(index)
    }
    place = outline.blocks.last?.passage.range.upperBound ?? 0
    close()
  }

  private mutating func take(_ index: Int) {
    let block = outline.blocks[index]
    if takeAssignment(block, index) { return }
    switch block.kind {
    case .heading(let heading): takeHeading(heading, index)
    case .label(let hit): takeLabel(hit, block)
    case .duties where continuesItem(block):
      current?.openAssignment()
      takeDutiesOfItem(block)
    case .duties:
      close()
      (part, isKeeping) = (.duties, false)
      takeDutiesBehindHeading(block)
    case .closing:
      close()
      (part, isKeeping) = (.after, false)
    case .section: takeSection(block)
    case .group: takeGroup(block)
    case .numbered(let code): takeNumbered(code, block)
    case .keeping: takeKeeping(block)
    case .contents: break
    case .text: if !headsItems(index) { takeText(block) }
    }
  }

  /// A line right above a criterion that says who or when and is no field of the item before: "Quý II/2025", "Văn phòng Sở chủ
  /// trì thực hiện các tiêu chí sau:".
  private mutating func headsItems(_ index: Int) -> Bool {
    let block = outline.blocks[index]
    guard part == .items || part == .before, index + 1 < outline.blocks.count, outline.opens[index + 1] else {
      return false
    }
    let announces = block.text.endsWithColon
    guard announces || current == nil || current?.isComplete == true else { return false }
    let overhead = Overhead(block.text, rank: .line)
    guard overhead.tellsItems else { return false }
    close()
    open(overhead)
    headlines.append(block.passage)
    return true
  }

  /// Opens a heading; it ends those of its rank and below.
  private mutating func open(_ heading: Overhead) {
    overheads.removeAll { $0.rank >= heading.rank }
    overheads.append(heading)
  }

  /// Takes what is told of criteria by their codes where no item is open.
  private mutating func takeAssignment(_ block: Block, _ index: Int) -> Bool {
    guard current == nil || part == .duties, !outline.opens[index], !codes.isEmpty else { return false }
    switch block.kind {
    case .label, .text, .numbered, .heading, .group: break
    case .section, .duties, .closing, .keeping, .contents: return false
    }
    if let found = CodeAssignment(block, codes: codes, carried: block.markers.first == .bullet ? assignee : nil) {
      assignments.append(found)
      return found.isWhole
    }
    let text = block.text.trimmed(".:;,")
    let list = UnitList(text)
    assignee =
      list.parts.count == 1 && list.areUnits && text.range.count < 140
      ? text : block.markers.first == .bullet ? assignee : nil
    return false
  }

  /// Takes the text that follows the heading of the duties at once.
  private mutating func takeDutiesBehindHeading(_ block: Block) {
    guard let colon = ClosingWords.dutiesColon(of: block.passage, behind: block.textStart) else { return }
    var rest = block
    let text = block.passage.from(colon).trimmed()
    (rest.textStart, rest.markers) = (text.range.lowerBound, [])
    if !text.isEmpty { duties.take(rest) }
  }

  /// "6.3. Tổ chức thực hiện" behind "6.2. Giải pháp" of an item: who does its work, not the part of the plan on that.
  private func continuesItem(_ block: Block) -> Bool {
    guard let current, current.item.leadText == nil, let before = current.labelMarker else { return false }
    switch (before, block.markers.last) {
    case (.dotted(let last), .dotted(let next)?): return last.depth > 1 && last.successor == next
    case (.letter(let last), .letter(let next)?): return next == last + 1
    default: return false
    }
  }

  private mutating func takeDutiesOfItem(_ block: Block) {
    guard let colon = ClosingWords.dutiesColon(of: block.passage, behind: block.textStart) else { return }
    var rest = block
    let text = block.passage.from(colon).trimmed()
    (rest.textStart, rest.markers) = (text.range.lowerBound, [])
    if !text.isEmpty { _ = current?.add(unlabelled: rest) }
  }

  // MARK: Headings

  private mutating func takeHeading(_ heading: CriterionHeading, _ index: Int) {
    let block = outline.blocks[index]
    if isKeeping, keeps(heading, index) { return keptPassages.append(block.passage) }
    if current?.field?.isProse != true || !block.markers.isEmpty, !outline.leadsToLabels[index] {
      let named = KeptList.named(in: heading, line: block.passage.line)
      if !named.isEmpty, heading.style == .named {
        close()
        keptPassages.append(block.passage)
        return kept += named
      }
    }
    guard outline.opens[index] else {
      if case .dotted(let code)? = block.markers.last, heading.style == .bare { return takeNumbered(code, block) }
      if heading.hasMoreCodes || heading.rest.isEmpty, current?.field?.isProse != true, part == .items {
        return close()
      }
      return takeText(block)
    }
    if current?.field?.isProse == true, heading.style == .bare, !outline.leadsToLabels[index],
      !HeadingName(heading).score.tellsResult
    {
      return takeText(block)
    }
    close()
    (part, isKeeping) = (.items, false)
    current = ItemBuilder(heading: heading, in: block.passage, group: group, agency: agency)
    current?.isAmongRemedies = isAmongRemedies
    current?.overheads = overheads
    current?.usualField = usualField
    current?.isKnown = !opened.insert(heading.code).inserted
    members = Array(heading.members.dropFirst())
    if !members.isEmpty { current?.shares(with: heading.members, place: block.passage) }
  }

  /// Takes a heading under "to be kept" as kept, unless it tells of points lost.
  private mutating func keeps(_ heading: CriterionHeading, _ index: Int) -> Bool {
    guard !heading.hasMoreCodes, heading.code.depth > 1 else { return false }
    let entry = KeptList.kept(heading, line: outline.blocks[index].passage.line)
    let said = HeadingName(heading).score
    if said.gap.map({ $0 > .zero }) == true { return false }
    if let score = entry.score, let maximum = entry.maximum, score < maximum { return false }
    kept.append(entry)
    return true
  }

  private mutating func takeSection(_ block: Block) {
    close()
    isKeeping = false
    group = ""
    isAmongRemedies = Self.speaksOfRemedies(block)
    usualField = isAmongRemedies ? .remedy : Self.speaksOfCauses(block) ? .cause : nil
    open(Overhead(block.text, rank: .init(block)))
    if block.text.tokens().firstWords("linh vuc") != nil { group = Self.groupName(block) }
    if part == .duties { part = .after }
  }

  private mutating func takeGroup(_ block: Block) {
    if current?.field?.isProse == true, !Self.opensPart(block) { return takeText(block) }
    if part == .duties { return takeText(block) }
    close()
    isKeeping = false
    open(Overhead(block.text, rank: .init(block)))
    group = Self.groupName(block)
  }

  private mutating func takeNumbered(_ code: CriterionCode, _ block: Block) {
    if part == .duties { return duties.take(block) }
    if current?.continuesList(code) == true {
      takeText(block)
      current?.noteList(code)
      return
    }
    close()
    isKeeping = false
    let isHeading = Furniture.isHeading(block)
    open(Overhead(isHeading ? block.text : block.text.upTo(block.textStart), rank: .numbered))
    group = isHeading ? Self.groupName(block) : ""
  }

  private mutating func takeKeeping(_ block: Block) {
    if current?.field?.isProse == true, block.markers.first == .bullet || block.markers.isEmpty,
      KeptList.inline(in: block).isEmpty
    {
      return takeText(block)
    }
    close()
    let listed = KeptList.inline(in: block)
    if !listed.isEmpty { keptPassages.append(block.passage) }
    kept += listed
    isKeeping = listed.isEmpty
    group = ""
  }

  // MARK: Text

  private mutating func takeLabel(_ hit: LabelHit, _ block: Block) {
    if part == .duties { return duties.take(block) }
    if opensDuties(hit, block) {
      close()
      part = .duties
      var rest = block
      let text = block.passage.from(hit.valueStart).trimmed()
      (rest.textStart, rest.markers) = (text.range.lowerBound, [])
      if !text.isEmpty { duties.take(rest) }
    } else if current != nil {
      current?.add(label: hit, in: block)
      current?.labelMarker = block.markers.last
    }
  }

  /// "Tổ chức thực hiện" alone, where no item waits for who leads it, or under the number behind that of the item.
  private func opensDuties(_ hit: LabelHit, _ block: Block) -> Bool {
    let label = Passage(block.passage.source, hit.range)
    guard hit.field == .lead, label.folded == "to chuc thuc hien" else { return false }
    if case .dotted(let number)? = block.markers.last, number.depth == 1,
      case .dotted(let item)? = current?.place.markers().markers.last, item.successor == number
    {
      return true
    }
    return hit.valueStart >= block.passage.range.upperBound
      && (current == nil || current?.hasLeadBehindProse == true)
  }

  private mutating func takeText(_ block: Block) {
    switch part {
    case .before, .after: if current == nil { return }
    case .duties: return duties.take(block)
    case .items: break
    }
    if current?.hasLeadBehindProse == true, DutyReader.isGeneral(block) {
      close()
      part = .duties
      return duties.take(block)
    }
    _ = current?.add(unlabelled: block)
  }

  private mutating func close() {
    if let item = current {
      items.append(item)
      items += members.map { item.forCriterion($0) }
      members = []
      regions.append(
        ItemRegion(range: item.place.range.lowerBound..<max(place, item.place.range.upperBound), code: item.item.code))
    }
    current = nil
  }
}
