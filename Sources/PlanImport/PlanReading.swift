import OfficeFiles
import PlanModel
import TextFiles

/// One reading of a document: its text becomes paragraphs and tables, these items, and every word is accounted for.
struct PlanReading {
  private(set) var draft: PlanDraft

  private let source: SourceText
  private let text: SourceText
  private let outline: Outline
  private var tables: TableText
  private let scan: LabelScan
  private var reader: ItemReader

  /// Reads a text.
  init(_ decoded: SourceText, limits: ReadLimits) throws(ImportFault) {
    let whole = LayoutTables.resolved(decoded)
    let source = PageFurniture.removed(from: whole)
    self.source = source
    tables = TableText(source)
    let plain = SplitSyllables.joined(source.removing(tables.lines))
    scan = LabelScan(Outline(Paragraphs.of(plain)))
    text = scan.learned.isEmpty ? plain : plain.learning(scan.learned)
    outline = Outline(Paragraphs.of(text))
    var header = HeaderReader(outline, in: source)
    reader = ItemReader(outline, agency: header.agencyNames, tableCodes: Set(tables.items.map(\.item.code)))
    if tables.takePointsAsItems(besides: reader.items) {
      reader = ItemReader(outline, agency: header.agencyNames, tableCodes: Set(tables.items.map(\.item.code)))
    }
    let (settled, kept) = Listings.settled(
      ItemBuilder.withDittos((reader.items + tables.items).sorted { $0.item.line < $1.item.line }),
      points: tables.points, kept: reader.kept,
      joint: JointUnits(outline))
    let joins = Joins(settled, reader.assignments, legend: Legend(outline.blocks.map(\.text)))
    let builders = joins.builders
    guard builders.count + kept.count <= limits.items else { throw .tooManyItems(limit: limits.items) }
    guard !builders.isEmpty || !kept.isEmpty else { throw .noCriterion }
    header.adopt(deadlines: builders.compactMap(\.item.time))
    var head = header.header
    head.sourceDigest = TextDigest.of(source)
    let named = builders.flatMap { $0.leads + $0.coordinating } + reader.duties.assignees
    var roll = UnitRoll(named: named, in: source, legend: joins.legend)
    for wording in Recipients.groups(in: outline) { roll.addGroupWording(wording.text, line: wording.line) }
    let blame = BlameFinder(roll)
    draft = PlanDraft(
      header: head, items: builders.map { $0.finished(in: source, blame: blame) }, kept: kept, units: roll.units,
      groups: roll.groups, duties: reader.duties.duties)
    draft.headerLines = header.lines
    draft.head = header.head
    draft.seen = text.notes.map { .init(kind: .sourceNote, arguments: $0.arguments) }
    draft.seen += understood
    account(builders, pageWords: whole.wordCount - source.wordCount)
    draft.findings = draft.checked
  }

  /// What labels and titles were understood to be by what stands there.
  private var understood: [PlanDraft.DraftFinding] {
    let labels = scan.verdicts.map { (UnplacedBlock.Kind.label, $0.label.text, $0.label.line, $0.judge) }
    let columns = tables.verdicts.map { (UnplacedBlock.Kind.column, $0.verdict.title, $0.line, $0.verdict.judge) }
    return (labels + columns).compactMap { kind, title, line, judge in
      guard case .slot(let slot)? = judge.taken, !title.isEmpty else { return nil }
      return .init(kind: .labelUnderstood, line: line, arguments: [kind.rawValue, title, slot.rawValue])
    }
  }

  // MARK: The explanation

  /// Why the document was read as it was.
  var explanation: ReadingExplanation {
    var blocks = outline.blocks.indices.map { block(at: $0) }
    blocks += scan.verdicts.map { Self.block($0.label.text, $0.label.line, $0.judge) }
    blocks += tables.verdicts.map { Self.block($0.verdict.title, $0.line, $0.verdict.judge) }
    return ReadingExplanation(blocks: blocks.sorted { $0.line < $1.line })
  }

  private static func block(_ text: String, _ line: Int, _ judge: SlotJudge) -> ReadingExplanation.Block {
    .init(line: line, text: text, candidates: judge.candidates, isTaken: judge.taken != nil)
  }

  private func block(at index: Int) -> ReadingExplanation.Block {
    let block = outline.blocks[index]
    let reading: ReadingExplanation.Reading
    switch block.kind {
    case .heading: reading = outline.opens[index] ? .criterion : .text
    case .label(let hit): reading = hit.field.slots.first.map { .slot($0) } ?? .foreign
    case .duties, .section, .group, .keeping: reading = .section
    case .numbered: reading = .number
    case .closing: reading = .furniture(.closing)
    case .contents: reading = .furniture(.page)
    case .text: reading = .text
    }
    return .init(
      line: block.passage.line, text: block.passage.text, candidates: [.init(reading, [.init(.lexicon, 10)])])
  }

  // MARK: The account

  private mutating func account(_ builders: [ItemBuilder], pageWords: Int) {
    var claiming = Claiming(source)
    let taken = Set(builders.map(\.item.code))
    for builder in reader.items + tables.items where !taken.contains(builder.item.code) {
      claiming.take(builder, isTaken: false)
    }
    for builder in builders { claiming.take(builder, isTaken: true) }
    for builder in reader.items + tables.items + tables.points where taken.contains(builder.item.code) {
      // A row of a summary whose criterion has an item of its own.
      claiming.take(builder.labels + [Passage(builder.place.source, builder.headRange)], .structure)
    }
    for kept in reader.keptPassages {
      claiming.take(kept, wordsOf: draft.kept.map(\.name), else: .structure)
    }
    claiming.take(reader.assignments.flatMap(\.structure) + reader.headlines, .structure)
    claiming.take(tables.structure, .structure)
    claiming.take(tables.aids, .aid)
    claiming.take(tables.foreign)
    claiming.take(reader.duties.passages + reader.duties.assignees, .field)
    claiming.take(reader.duties.boilerplate, .preamble)
    claiming.take(draft.header, draft.headerLines, in: outline)
    var map = claiming.map
    Furniture(outline, titleLine: draft.headerLines.title?.lowerBound, tables: tables.starts).claim(in: &map)
    var accounting = Accounting(map: map, foreign: claiming.foreign, pageWords: pageWords)
    // Regions follow each other in the order of the text.
    var next = 0
    var region: ItemRegion?
    for block in outline.blocks {
      let place = block.passage.range.lowerBound
      while next < reader.regions.count, reader.regions[next].range.lowerBound <= place {
        region = reader.regions[next]
        next += 1
      }
      let code = region.flatMap { $0.range.contains(place) ? $0.code : nil }
      accounting.count(paragraph: block.passage, code: code, textStart: block.textStart)
    }
    for index in tables.lines.sorted() {
      accounting.count(paragraph: Passage(source, source.lines[index].range), code: nil, table: tables.table(of: index))
    }
    draft.account = accounting.account
    draft.unplaced = accounting.blocks
  }
}

extension SourceText {
  /// How many words its lines have.
  var wordCount: Int { lines.reduce(0) { $0 + words(in: $1.range).count } }
}
