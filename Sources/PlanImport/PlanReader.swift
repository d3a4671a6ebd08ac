import OfficeFiles
import PlanModel
import TextFiles

/// Reads the text of a signed plan into a draft with findings.
///
/// Pure and deterministic: the same bytes give the same draft. It never invents an item, never takes a field from a
/// neighbour and never settles a contradiction; what it cannot place or believe becomes a finding with its line. Time
/// and memory grow linearly with the text, and `limits` bounds both.
public struct PlanReader: Sendable {
  /// What the reader takes in at most.
  public var limits: ReadLimits

  /// A reader with its limits.
  public init(limits: ReadLimits = ReadLimits()) { self.limits = limits }

  /// Reads the bytes of a file.
  public func read(_ bytes: UnsafeRawBufferPointer) throws(ImportFault) -> PlanDraft {
    try draft(of: SourceText.decoded(bytes, limits: limits))
  }

  /// Reads the bytes of a file.
  public func read(_ bytes: [UInt8]) throws(ImportFault) -> PlanDraft {
    if let table = try DelimitedPlan(bytes, limits: limits) { return try read(table.document) }
    return try draft(of: source(of: bytes))
  }

  /// Reads the bytes of a file, and lists its lines for whoever compares the draft with them.
  public func reading(_ bytes: [UInt8]) throws(ImportFault) -> ReadPlan {
    if let table = try DelimitedPlan(bytes, limits: limits) { return try reading(table.document) }
    let source = try source(of: bytes)
    return ReadPlan(draft: try draft(of: source), source: source.listing)
  }

  private func source(of bytes: [UInt8]) throws(ImportFault) -> SourceText {
    let source = bytes.withUnsafeBytes { buffer in
      Result { () throws(ImportFault) in try SourceText.decoded(buffer, limits: limits) }
    }
    return try source.get()
  }

  /// Reads text that is already decoded.
  public func read(text: String) throws(ImportFault) -> PlanDraft { try read(Array(text.utf8)) }

  /// Reads a document of an office program.
  ///
  /// What the document's own reader noted comes first among the findings.
  public func read(_ document: OfficeDocument) throws(ImportFault) -> PlanDraft {
    try draft(of: OfficeSource(document.inUnicode(), limits: limits))
  }

  /// Reads a document of an office program, and lists its lines for whoever compares the draft with them.
  public func reading(_ document: OfficeDocument) throws(ImportFault) -> ReadPlan {
    let text = try OfficeSource(document.inUnicode(), limits: limits)
    return ReadPlan(draft: try draft(of: text), source: text.source.listing)
  }

  private func draft(of text: OfficeSource) throws(ImportFault) -> PlanDraft {
    guard !text.source.lines.isEmpty else { throw .empty }
    var draft = try draft(of: text.source)
    draft.places = text.places
    return draft
  }

  private func draft(of source: SourceText) throws(ImportFault) -> PlanDraft {
    let source = PageFurniture.removed(from: LayoutTables.resolved(source))
    let tables = TableText(source)
    let text = SplitSyllables.joined(source.removing(tables.lines))
    let outline = Outline(Paragraphs.of(text))
    var header = HeaderReader(outline, in: source)
    let reader = ItemReader(outline, agency: header.agencyNames)
    let (builders, kept) = Listings.settled(
      ItemBuilder.withDittos((reader.items + tables.items).sorted { $0.item.line < $1.item.line }), kept: reader.kept,
      joint: JointUnits(outline))
    guard builders.count + kept.count <= limits.items else { throw .tooManyItems(limit: limits.items) }
    guard !builders.isEmpty || !kept.isEmpty else { throw .noCriterion }
    header.adopt(deadlines: builders.compactMap(\.item.time))
    var head = header.header
    head.sourceDigest = TextDigest.of(source)
    let named = builders.flatMap { $0.leads + $0.coordinating } + reader.duties.assignees
    var roll = UnitRoll(named: named, in: source)
    for wording in Recipients.groups(in: outline) { roll.addGroupWording(wording.text, line: wording.line) }
    let blame = BlameFinder(roll)
    var draft = PlanDraft(
      header: head, items: builders.map { $0.finished(in: source, blame: blame) }, kept: kept, units: roll.units,
      groups: roll.groups, duties: reader.duties.duties)
    draft.headerLines = header.lines
    draft.head = header.head
    draft.seen = text.notes.map { .init(kind: .sourceNote, arguments: $0.arguments) }
    draft.seen += (reader.unplaced + tables.unplaced + reader.duties.unplaced).map { $0.finding(.unplacedText) }
    draft.findings = draft.checked
    return draft
  }
}
