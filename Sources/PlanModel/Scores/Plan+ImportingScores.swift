extension Plan {
  /// The one change that brings a draft of a scorecard into a year, over the scorecard that the year may have.
  ///
  /// Codes, names, maxima and scores follow the draft; what the draft leaves open (a self-score, an explanation, evidence)
  /// stays. A line whose name stands under another code takes along what was entered there. Lines that the draft no longer
  /// has go, except where an item of the plan, evidence, an explanation or a self-score hangs on them: these stay and are
  /// found (`lineNotInTable`).
  ///
  /// - Parameter dropping: whether those go, too.
  /// - Throws: `locked`; `partsStay` when a line that stays is part of one that the draft scores as a whole;
  ///   `noDifference`.
  public func change(
    importing draft: ScorecardDraft, year: Int, dropping: Bool = false
  ) throws(ChangeFault) -> Change {
    let comparison = comparison(importing: draft, year: year, dropping: dropping)
    if let found = comparison.inTheWay { throw .partsStay(of: found.parent, part: found.part) }
    var edits: [RecordEdit] = []
    let (before, after) = (scorecards[year], scorecard(of: year, with: draft))
    if before != after { edits.append(.scorecard(Edit(before: before, after: after))) }
    for edit in comparison.edits {
      if let lock = before?.lock(against: edit) { throw .locked(year: year, lock) }
      edits.append(.line(edit))
    }
    edits += findings(of: draft, comparison, year: year).map { .finding(Edit(before: nil, after: $0)) }
    guard !edits.isEmpty else { throw .noDifference }
    edits += pointFindings(after: edits)
    return Change(plan: header.id, kind: .importScores, subject: .init(name: String(year)), edits: edits)
  }

  private func scorecard(of year: Int, with draft: ScorecardDraft) -> Scorecard {
    var card = scorecards[year] ?? Scorecard(id: year)
    if !draft.title.isEmpty { card.title = draft.title.normalized.trimmed }
    card.statedTotal = draft.statedTotal ?? card.statedTotal
    card.publishedIndex = draft.published?.index ?? card.publishedIndex
    card.publishedRank = draft.published?.rank ?? card.publishedRank
    card.rankedOf = draft.published?.of ?? card.rankedOf
    if !draft.publishedClass.isEmpty { card.publishedClass = draft.publishedClass.normalized.trimmed }
    return card
  }

  /// What the scorecard's own checks will not say again, kept with the plan until someone clarifies it.
  private func findings(of draft: ScorecardDraft, _ comparison: ScorecardComparison, year: Int) -> [Finding] {
    var made: [Finding] = []
    var known = Set(findings.rows.map(FindingContent.init))
    func add(_ kind: Finding.Kind, _ code: CriterionCode?, _ place: TablePlace?, _ arguments: [String]) {
      let finding = Finding(
        id: .init(nextFinding + made.count), kind: kind, code: code?.description ?? "", line: place?.row,
        arguments: [String(year)] + arguments)
      if known.insert(FindingContent(finding)).inserted { made.append(finding) }
    }
    for found in draft.findings {
      switch found.kind {
      case .partsScoreDiffers(let code, let stage, let stated, let parts):
        add(.statedSumDiffers, code, found.place, [stage.rawValue, stated.decimalText, parts.decimalText])
      case .totalRowDiffers(let stage, let stated, let sum):
        add(.statedSumDiffers, nil, found.place, [stage?.rawValue ?? "", stated.decimalText, sum.decimalText])
      default: break
      }
    }
    for pair in comparison.kept { add(.lineNotInTable, pair.before.id.code, nil, [pair.before.name]) }
    return made
  }
}
