/// One correction of a draft before it is imported: what stands before, what shall stand after. Like a change of a plan it
/// is refused where the *before* is not there, and can be taken back.
public struct DraftEdit: Hashable, Codable, Sendable {
  /// One record put in the place of another; a record is new where there is none before, and dropped where none is after.
  public struct Splice<Record: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
    /// The place among the records of its kind, from 0.
    public var at: Int
    /// The record as it stood.
    public var before: Record?
    /// The record as it shall stand.
    public var after: Record?

    /// A record for another, at a place.
    public init(at: Int, before: Record?, after: Record?) { (self.at, self.before, self.after) = (at, before, after) }

    var inverted: Splice { Splice(at: at, before: after, after: before) }

    func apply(to records: inout [Record]) throws(ChangeFault) {
      if let before {
        guard records.indices.contains(at), records[at] == before else { throw .movedOn }
        if let after { records[at] = after } else { records.remove(at: at) }
      } else if let after {
        guard 0...records.count ~= at else { throw .movedOn }
        records.insert(after, at: at)
      }
    }
  }

  /// What is corrected.
  public enum Part: Hashable, Codable, Sendable {
    /// The header.
    case header(before: PlanHeader, after: PlanHeader)
    /// An item.
    case item(Splice<PlanDraft.DraftItem>)
    /// A criterion to be kept.
    case kept(Splice<PlanDraft.DraftKept>)
    /// A unit.
    case unit(Splice<PlanDraft.DraftUnit>)
    /// A group.
    case group(Splice<PlanDraft.DraftGroup>)
    /// A standing duty.
    case duty(Splice<PlanDraft.DraftDuty>)
    /// Text that no field took.
    case unplaced(Splice<UnplacedBlock>)
    /// Whether a finding is clarified.
    case clarified(FindingContent, Bool)
  }

  /// The parts, in the order in which they are applied.
  public var parts: [Part]

  /// A correction of these parts.
  public init(_ parts: [Part]) { self.parts = parts }

  /// The correction that takes this one back.
  public var inverted: DraftEdit { DraftEdit(parts.reversed().map(\.inverted)) }
}

extension DraftEdit.Part {
  fileprivate var inverted: Self {
    switch self {
    case .header(let before, let after): .header(before: after, after: before)
    case .item(let splice): .item(splice.inverted)
    case .kept(let splice): .kept(splice.inverted)
    case .unit(let splice): .unit(splice.inverted)
    case .group(let splice): .group(splice.inverted)
    case .duty(let splice): .duty(splice.inverted)
    case .unplaced(let splice): .unplaced(splice.inverted)
    case .clarified(let finding, let isClarified): .clarified(finding, !isClarified)
    }
  }
}

extension PlanDraft {
  /// Corrects the draft, and finds anew what is unclear.
  ///
  /// - Throws: `movedOn` where the draft does not hold what the correction starts from; the draft is then as it was.
  public mutating func apply(_ edit: DraftEdit) throws(ChangeFault) {
    var draft = self
    for part in edit.parts {
      switch part {
      case .header(let before, let after):
        guard draft.header == before else { throw .movedOn }
        draft.header = after
      case .item(let splice): try splice.apply(to: &draft.items)
      case .kept(let splice): try splice.apply(to: &draft.kept)
      case .unit(let splice): try splice.apply(to: &draft.units)
      case .group(let splice): try splice.apply(to: &draft.groups)
      case .duty(let splice): try splice.apply(to: &draft.duties)
      case .unplaced(let splice): try splice.apply(to: &draft.unplaced)
      case .clarified(let finding, let isClarified):
        if isClarified { draft.clarified.insert(finding) } else { draft.clarified.remove(finding) }
      }
    }
    draft.findings = draft.checked
    self = draft
  }

  /// Whether somebody has clarified a finding of the draft.
  public func isClarified(_ finding: DraftFinding) -> Bool {
    !clarified.isEmpty && clarified.contains(FindingContent(finding, in: self))
  }
}
