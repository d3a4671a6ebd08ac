extension Plan {
  /// The change that gives a year an empty scorecard of the structure of another year's.
  ///
  /// - Throws: `missingRecord` when the other has no lines, `noDifference` when the year has some already.
  public func change(handing old: Int, to year: Int) throws(ChangeFault) -> Change {
    guard lines(of: year).isEmpty else { throw .noDifference }
    guard !lines(of: old).isEmpty else { throw .missingRecord }
    return Change(
      plan: header.id, kind: .newScorecard, subject: .init(name: String(year)), edits: edits(handing: old, to: year))
  }

  /// The year whose scorecard another year's is made from: the newest before it, or else the newest there is.
  public func pattern(for year: Int) -> Int? {
    let filled = scoredYears.filter { $0 != year && !lines(of: $0).isEmpty }
    return filled.last { $0 < year } ?? filled.last
  }

  /// The edits that give a year the lines of another, without scores, evidence and explanations, and the scorecard they
  /// belong to where there is none.
  func edits(handing old: Int, to year: Int) -> [RecordEdit] {
    var edits: [RecordEdit] = []
    if scorecards[year] == nil {
      let total = scorecards[old]?.statedTotal ?? Scorecard(id: year).statedTotal
      edits.append(.scorecard(Edit(before: nil, after: Scorecard(id: year, statedTotal: total))))
    }
    return edits + lines(of: old).map { .line(Edit(before: nil, after: $0.emptied(for: year))) }
  }
}

extension ScoreLine {
  /// The line as another year begins with it.
  fileprivate func emptied(for year: Int) -> ScoreLine {
    ScoreLine(
      id: .init(year: year, code: id.code), name: name, kind: kind, maximum: maximum, scorer: scorer,
      applicability: applicability, reason: applicability == .applicable ? "" : reason,
      evidenceNeeded: evidenceNeeded)
  }
}
