/// How a draft compares with the plan it would go into.
public enum ImportRelation: Equatable, Sendable {
  /// The plan is empty.
  case first
  /// The very same text was imported before.
  case same
  /// Another text for the same agency and year: an import again brings the texts up to date.
  case revised
  /// A plan of another agency or year.
  case other
}

extension Plan {
  /// How a draft compares with this plan.
  public func relation(to draft: PlanDraft) -> ImportRelation {
    if isEmpty { return .first }
    if header.sourceDigest == draft.header.sourceDigest, !header.sourceDigest.isEmpty { return .same }
    let isSameAgency = header.agency.folded == draft.header.agency.folded
    return isSameAgency && header.planYear == draft.header.planYear ? .revised : .other
  }

  /// The one change that brings a draft into this plan.
  ///
  /// Into an empty plan it makes everything. Into the same or a revised plan it brings texts, scores and dates of the
  /// text up to date, adds what is new, keeps every state, officer and report, and removes nothing: what the text no
  /// longer has is left and found (`droppedFromText`).
  ///
  /// - Throws: `noDifference` when nothing would change.
  public func change(importing draft: PlanDraft) throws(ChangeFault) -> Change {
    var merge = DraftMerge(plan: self, draft: draft)
    let edits = merge.edits()
    guard !edits.isEmpty else { throw .noDifference }
    return Change(
      plan: header.id, kind: .importPlan, subject: .init(name: draft.header.agency), edits: edits)
  }
}
