extension Plan {
  /// What a change leaves different between the points of the plan's text and those of the scorecard that counts, as
  /// findings that the plan does not have yet.
  func pointFindings(after edits: [RecordEdit]) -> [RecordEdit] {
    var after = self
    do throws(ChangeFault) {
      try after.apply(Change(plan: header.id, kind: .edit, edits: edits))
    } catch {
      // The change is refused anyway, with its own reason.
      return []
    }
    guard let year = after.pointsYear else { return [] }
    let known = Set(after.findings.rows.map(FindingContent.init))
    var made: [Finding] = []
    for criterion in after.criteria.rows where after.hasOtherPoints(criterion) {
      let counted = after.counted(criterion)
      let points = [criterion.score, criterion.maximum, counted.score, counted.maximum]
      let finding = Finding(
        id: .init(after.nextFinding + made.count), kind: .pointsDiffer, item: after.items(of: criterion.id).first,
        code: criterion.id.description, arguments: ["\(year)"] + points.map { $0?.decimalText ?? "" })
      if !known.contains(FindingContent(finding)) { made.append(finding) }
    }
    return made.map { .finding(Edit(before: nil, after: $0)) }
  }
}
