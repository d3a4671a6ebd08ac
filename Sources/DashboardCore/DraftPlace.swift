import PlanModel

/// A row of a draft that is looked through, by what it shows.
public enum DraftPlace: Hashable, Codable, Sendable {
  /// How the draft compares with the file.
  case relation
  /// The heading of a part.
  case section(Section)
  /// A part of the header.
  case header(HeaderField)
  /// The head of an item: code, name, points.
  case item(Int)
  /// A field of an item.
  case field(Int, ItemField)
  /// A cause of an item; the one after the last where it has none.
  case cause(Int, Int)
  /// A remedy of an item; the one after the last where it has none.
  case remedy(Int, Int)
  /// A criterion to be kept.
  case kept(Int)
  /// A unit.
  case unit(Int)
  /// A group.
  case group(Int)
  /// A standing duty.
  case duty(Int)
  /// Text of the document that no field took.
  case block(Int)
  /// A finding that belongs to no other row.
  case loose(Int)

  /// A part of a draft.
  public enum Section: String, CaseIterable, Codable, Sendable {
    /// The parts, in their order.
    case general, items, unplaced, kept, units, groups, duties, loose
  }

  /// A part of the header that has a row.
  public enum HeaderField: String, CaseIterable, Codable, Sendable {
    /// The parts, in their order.
    case title, agency, decision, published, resultYear, planYear
  }

  /// A field of an item that has one row.
  public enum ItemField: String, CaseIterable, Codable, Sendable {
    /// The fields, in their order.
    case points, lead, coordinating, time
  }

  /// The item it belongs to.
  public var item: Int? {
    switch self {
    case .item(let index), .field(let index, _), .cause(let index, _), .remedy(let index, _): index
    default: nil
    }
  }
}

/// The rows of a draft, and which findings stand at which of them.
///
/// Made once for each correction, so that a key that only moves costs the same whatever the length of the draft.
public struct DraftOutline: Sendable {
  /// The rows, in their order.
  public private(set) var rows: [DraftPlace] = []
  /// The findings in the order of their rows.
  public private(set) var walk: [(row: Int, finding: Int)] = []
  private var numbers: [DraftPlace: Int] = [:]
  private var steps: [Int: Range<Int>] = [:]

  init(of draft: PlanDraft, relation: ImportRelation) {
    if relation != .first { rows.append(.relation) }
    rows.append(.section(.general))
    rows += DraftPlace.HeaderField.allCases.map(DraftPlace.header)
    rows.append(.section(.items))
    for index in draft.items.indices { append(draft.items[index], index) }
    if !draft.unplaced.isEmpty { append(.unplaced, draft.unplaced.indices.map(DraftPlace.block)) }
    append(.kept, draft.kept.indices.map(DraftPlace.kept))
    append(.units, draft.units.indices.map(DraftPlace.unit))
    append(.groups, draft.groups.indices.map(DraftPlace.group))
    append(.duties, draft.duties.indices.map(DraftPlace.duty))
    for (number, row) in rows.enumerated() { numbers[row] = number }
    placeFindings(of: draft)
  }

  private mutating func append(_ section: DraftPlace.Section, _ places: [DraftPlace]) {
    rows.append(.section(section))
    rows += places
  }

  private mutating func append(_ item: PlanDraft.DraftItem, _ index: Int) {
    rows += [.item(index), .field(index, .points)]
    rows += (0..<max(1, item.causes.count)).map { .cause(index, $0) }
    rows += (0..<max(1, item.remedies.count)).map { .remedy(index, $0) }
    rows += [.field(index, .lead), .field(index, .coordinating), .field(index, .time)]
  }

  private mutating func placeFindings(of draft: PlanDraft) {
    var loose: [Int] = []
    for (index, finding) in draft.findings.enumerated() {
      if let row = draft.place(of: finding).flatMap({ numbers[$0] }) {
        walk.append((row, index))
      } else {
        loose.append(index)
      }
    }
    if !loose.isEmpty { append(.loose, loose.map(DraftPlace.loose)) }
    for (offset, index) in loose.enumerated() {
      let row = rows.count - loose.count + offset
      numbers[.loose(index)] = row
      walk.append((row, index))
    }
    walk.sort { ($0.row, $0.finding) < ($1.row, $1.finding) }
    var start = 0
    for end in walk.indices where end + 1 == walk.count || walk[end + 1].row != walk[end].row {
      steps[walk[end].row] = start..<end + 1
      start = end + 1
    }
  }

  /// The number of a row; `nil` when it is not there.
  public func number(of place: DraftPlace) -> Int? { numbers[place] }

  /// The findings at a row.
  public func findings(at row: Int) -> [Int] { steps[row].map { walk[$0].map(\.finding) } ?? [] }

  /// Which finding of all it is, from 1, in the order of the rows; it stands at that row.
  public func rank(of finding: Int, at row: Int) -> Int {
    (steps[row]?.first { walk[$0].finding == finding } ?? 0) + 1
  }
}

extension PlanDraft {
  /// The row that a finding belongs to; `nil` for one of the document as a whole.
  fileprivate func place(of finding: DraftFinding) -> DraftPlace? {
    switch finding.kind {
    case .yearConflict, .pointsUnexplained: return .header(.published)
    case .unitNamedTwoWays: return units.firstIndex { $0.name == finding.arguments.first }.map(DraftPlace.unit)
    case .groupMembersProposed, .groupWithoutMembers:
      return groups.firstIndex { $0.name == finding.arguments.first }.map(DraftPlace.group)
    case .unplacedText:
      if let block = unplaced.firstIndex(where: { $0.line == finding.line }) { return .block(block) }
    default: break
    }
    guard let index = finding.item else { return nil }
    switch finding.kind {
    case .noDeadline, .unreadableDeadline: return .field(index, .time)
    case .noLead, .severalLeads: return .field(index, .lead)
    case .noScore, .scoreAboveMaximum, .scoreConflict, .ambiguousNumber: return .field(index, .points)
    case .noCause: return .cause(index, 0)
    case .noRemedy: return .remedy(index, 0)
    case .blamesOtherUnit: return .cause(index, items[index].causes.firstIndex(of: finding.excerpt) ?? 0)
    default: return .item(index)
    }
  }

  /// The lines of the source that a row was read from; `nil` for what was read from none.
  func lines(of place: DraftPlace) -> ClosedRange<Int>? {
    func one(_ line: Int?) -> ClosedRange<Int>? { line.flatMap { $0 > 0 ? $0...$0 : nil } }
    switch place {
    case .relation, .section: return nil
    case .header(.title): return headerLines.title
    case .header(.agency): return headerLines.agency
    case .header(.decision): return headerLines.decision
    case .header(.published): return headerLines.published
    case .header(.resultYear), .header(.planYear): return headerLines.title ?? headerLines.decision
    case .item(let index): return items[index].head
    case .field(let index, let field): return items[index].lines(of: field) ?? items[index].head
    case .cause(let index, let entry): return items[index].lines(of: items[index].lines.causes, entry)
    case .remedy(let index, let entry): return items[index].lines(of: items[index].lines.remedies, entry)
    case .kept(let index): return one(kept[index].line)
    case .unit(let index): return one(units[index].line)
    case .group(let index): return one(groups[index].line)
    case .duty(let index): return duties[index].lines
    case .block(let index): return unplaced[index].pieces.first?.lines
    case .loose(let index): return one(findings[index].line)
    }
  }
}

extension PlanDraft.DraftItem {
  fileprivate var head: ClosedRange<Int>? { lines.heading ?? sourceLine.map { $0...$0 } }

  fileprivate func lines(of field: DraftPlace.ItemField) -> ClosedRange<Int>? {
    switch field {
    case .points: lines.points
    case .lead: lines.lead
    case .coordinating: lines.coordinating
    case .time: lines.time
    }
  }

  /// The lines of a paragraph; of all paragraphs of the field, where one was typed.
  fileprivate func lines(of paragraphs: [ClosedRange<Int>], _ entry: Int) -> ClosedRange<Int>? {
    paragraphs.indices.contains(entry) ? paragraphs[entry] : .around(paragraphs) ?? head
  }
}
