/// How a draft compares with the plan it would go into.
public enum ImportRelation: Equatable, Sendable {
  /// The plan is empty.
  case first
  /// The very same text was imported before.
  case same
  /// Another text for the same agency and year: an import again brings the texts up to date.
  case revised
  /// A supplementary plan of the same agency and year: it adds to the plan, which stays as it is.
  case supplement
  /// A plan of the same agency for another year; it becomes a further plan of the file.
  case otherYear
  /// A plan of another agency.
  case other
}

extension Plan {
  /// How a draft compares with this plan.
  public func relation(to draft: PlanDraft) -> ImportRelation {
    if isEmpty { return .first }
    if header.sourceDigest == draft.header.sourceDigest, !header.sourceDigest.isEmpty { return .same }
    guard header.agency.isEmpty || Self.isSame(header.agency, draft.header.agency) else { return .other }
    if adds(draft) { return .supplement }
    guard header.planYear == nil || header.planYear == draft.header.planYear else { return .otherYear }
    // What was begun by hand, or handed on from the year before, is not another version of the text.
    return header.sourceDigest.isEmpty ? .first : .revised
  }

  /// Whether a draft is of a supplementary plan to this one: its title says so, and it is of no other year.
  func adds(_ draft: PlanDraft) -> Bool {
    guard draft.head.supplements != nil, !header.sourceDigest.isEmpty else { return false }
    return draft.header.planYear == nil || header.planYear == nil || draft.header.planYear == header.planYear
  }

  /// Whether two names are of one agency: a supplement may leave the province out.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    let (short, long) =
      first.utf8.count < second.utf8.count ? (first.folded, second.folded) : (second.folded, first.folded)
    if short == long { return true }
    return !short.isEmpty && [" tinh ", " thanh pho ", ", "].contains { long.hasPrefix(short + $0) }
  }

  /// The one change that brings a draft into this plan.
  ///
  /// Into an empty plan it makes everything. Into the same or a revised plan it brings texts, scores and dates of the
  /// text up to date, adds what is new, keeps every state, officer and report, and removes nothing: what the text no
  /// longer has is left and found (`droppedFromText`). A supplementary plan adds what is new; what it states otherwise is
  /// found (`supplementDiffers`), and decision, result and title stay.
  ///
  /// - Parameter signature: who agreed to the draft, and so to what is clarified in it.
  /// - Throws: `noDifference` when nothing would change.
  public func change(importing draft: PlanDraft, by signature: Signature? = nil) throws(ChangeFault) -> Change {
    var merge = DraftMerge(plan: self, draft: draft, by: signature)
    let edits = merge.edits()
    guard !edits.isEmpty else { throw .noDifference }
    return Change(
      plan: header.id, kind: .importPlan, subject: .init(name: draft.header.agency),
      edits: edits + pointFindings(after: edits))
  }

  /// The one change that makes a draft a further plan of the file, with that number, whatever this plan holds.
  public func change(importing draft: PlanDraft, as number: Int, by signature: Signature? = nil) -> Change {
    let empty = emptyPlan(number)
    var merge = DraftMerge(plan: empty, draft: draft, isNew: true, by: signature)
    let edits = merge.edits()
    return Change(
      plan: number, kind: .importPlan, subject: .init(name: draft.header.agency),
      edits: edits + empty.pointFindings(after: edits))
  }

  /// A plan without anything of its own, whose records take numbers that this plan and the others leave free.
  private func emptyPlan(_ number: Int) -> Plan {
    var taken = TakenNumbers()
    (taken.unit, taken.group, taken.item) = (nextUnit - 1, nextGroup - 1, nextItem - 1)
    (taken.assignment, taken.duty, taken.finding) = (nextAssignment - 1, nextDuty - 1, nextFinding - 1)
    (taken.briefing, taken.conclusion, taken.officer) = (nextBriefing - 1, nextConclusion - 1, nextOfficer - 1)
    return Plan(
      header: PlanHeader(id: number), scorecards: scorecards.rows, lines: lines.rows, peers: peers.rows,
      settings: settings, taken: taken)
  }
}
