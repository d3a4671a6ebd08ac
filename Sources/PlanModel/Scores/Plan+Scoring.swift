extension Plan {
  /// The change that puts one line of a scorecard in another's place. Whether a line with parts applies is said of all below
  /// it; a part that applies again makes the lines above it apply.
  ///
  /// - Parameter before: the line as the editor saw it; when it is another by now, applying fails with `movedOn`.
  /// - Throws: `noDifference`; `locked` when self-scoring of the year is.
  public func change(scoring after: ScoreLine, before: ScoreLine) throws(ChangeFault) -> Change {
    let after = after.tidied
    let edits = (after == before ? [] : [Edit(before: before, after: after)]) + applying(after, before: before)
    guard !edits.isEmpty else { throw .noDifference }
    for edit in edits {
      if let lock = scorecards[before.id.year]?.lock(against: edit) { throw .locked(year: before.id.year, lock) }
    }
    return Change(
      plan: header.id, kind: .score, subject: .init(code: before.id.code.description, name: before.name),
      edits: withPointFindings(edits))
  }

  /// Edits of lines with what they leave different from the points of the plan's text.
  private func withPointFindings(_ edits: [Edit<ScoreLine>]) -> [RecordEdit] {
    let records = edits.map { RecordEdit.line($0) }
    return records + pointFindings(after: records, at: edits.compactMap { ($0.after ?? $0.before)?.id.code })
  }

  /// The edits by which the lines around one follow it, as far as they apply.
  private func applying(_ after: ScoreLine, before: ScoreLine) -> [Edit<ScoreLine>] {
    func edit(
      _ line: ScoreLine, _ applicability: ScoreLine.Applicability, _ reason: String
    ) -> Edit<ScoreLine>? {
      guard line.applicability != applicability else { return nil }
      var changed = line
      (changed.applicability, changed.reason) = (applicability, reason)
      return Edit(before: line, after: changed)
    }
    let lines = lines(of: after.id.year)
    let parts = lines.filter { $0.id.code.isPart(of: after.id.code) && $0.kind == .criterion }
    if after.applicability != .applicable { return parts.compactMap { edit($0, after.applicability, after.reason) } }
    guard before.applicability != .applicable else { return [] }
    // What went with it comes back with it; what was left out for a reason of its own stays out.
    let followers = parts.filter { $0.applicability == before.applicability && $0.reason == before.reason }
    let above = lines.filter { after.id.code.isPart(of: $0.id.code) }
    return (followers + above).compactMap { edit($0, .applicable, "") }
  }

  /// The change that adds a line to a year's scorecard.
  ///
  /// - Throws: `missingRecord` when the year has no scorecard, `movedOn` when it has such a line, `locked`.
  public func change(adding line: ScoreLine) throws(ChangeFault) -> Change {
    let line = line.tidied
    guard let card = scorecards[line.id.year] else { throw .missingRecord }
    guard !lines.contains(line.id) else { throw .movedOn }
    if let lock = card.lock(against: Edit(before: nil, after: line)) { throw .locked(year: card.id, lock) }
    return Change(
      plan: header.id, kind: .score, subject: .init(code: line.id.code.description, name: line.name),
      edits: withPointFindings([Edit(before: nil, after: line)]))
  }

  /// The change that gives a year's scorecard other data: title, published result, freeze date. A year that has none yet
  /// gets an empty one.
  ///
  /// - Throws: `noDifference`.
  public func change(scorecard after: Scorecard) throws(ChangeFault) -> Change {
    let before = scorecards[after.id]
    guard after != before else { throw .noDifference }
    return Change(
      plan: header.id, kind: .result, subject: .init(name: String(after.id)),
      edits: [.scorecard(Edit(before: before, after: after))])
  }

  /// The change that locks the self-scores or the explanations of a year on that day, or unlocks them; the journal keeps
  /// who did.
  ///
  /// - Throws: `missingRecord` when the year has no scorecard, `noDifference` when it is so already.
  public func change(
    locking isLocked: Bool, _ lock: ScoreLock = .selfScoring, year: Int, by signature: Signature
  ) throws(ChangeFault) -> Change {
    guard let before = scorecards[year] else { throw .missingRecord }
    guard before.isLocked(lock) != isLocked else { throw .noDifference }
    var after = before
    let (day, author) = isLocked ? (signature.clock.today, signature.author) : (nil, "")
    switch lock {
    case .selfScoring: (after.lockedOn, after.lockedBy) = (day, author)
    case .explanation: (after.explanationLockedOn, after.explanationLockedBy) = (day, author)
    }
    return Change(
      plan: header.id, kind: isLocked ? .lock : .unlock, subject: .init(name: String(year)),
      edits: [.scorecard(Edit(before: before, after: after))])
  }

  /// The change that says how many points an item is expected to bring back; `nil` goes back to its whole gap.
  ///
  /// - Throws: `missingRecord`, `noDifference`.
  public func change(expecting points: Score?, of id: Item.Key) throws(ChangeFault) -> Change {
    guard let before = items[id] else { throw .missingRecord }
    var after = before
    after.expectedPoints = points
    guard after != before else { throw .noDifference }
    return Change(
      plan: header.id, kind: .expectation, subject: subject(of: before),
      edits: [.item(Edit(before: before, after: after))])
  }

  /// The change that keeps what a what-if took as solved: exactly these items are the plan's targets.
  ///
  /// - Throws: `noDifference` when they are already.
  public func change(targets: Set<Item.Key>) throws(ChangeFault) -> Change {
    let edits = items.rows.filter { $0.isTarget != targets.contains($0.id) }.map { before in
      var after = before
      after.isTarget.toggle()
      return RecordEdit.item(Edit(before: before, after: after))
    }
    guard !edits.isEmpty else { throw .noDifference }
    return Change(plan: header.id, kind: .expectation, edits: edits)
  }

  /// The change of the settings.
  ///
  /// - Throws: `noDifference`.
  public func change(settings after: Settings) throws(ChangeFault) -> Change {
    guard after != settings else { throw .noDifference }
    return Change(plan: header.id, kind: .settings, edits: [.settings(Edit(before: settings, after: after))])
  }

  private func subject(of item: Item) -> Change.Subject {
    .init(code: item.criterion.description, name: criteria[item.criterion]?.name ?? "")
  }
}

extension ScoreLine {
  /// The same line in normal form C, without blanks around its texts, and with a survey's criterion never self-scored.
  var tidied: ScoreLine {
    var tidy = self
    tidy.name = name.normalized.trimmed
    tidy.reason = reason.normalized.trimmed
    tidy.evidenceNeeded = evidenceNeeded.normalized.trimmed
    tidy.explanationAsked = explanationAsked.normalized.trimmed
    tidy.explanation = explanation.normalized.trimmed
    return tidy
  }
}
