extension Plan {
  /// What a change leaves different between the points of the plan's text and those of the scorecard that counts, as
  /// findings that the plan does not have yet; open ones that it makes wrong go.
  ///
  /// - Parameter codes: the lines of the scorecard that change, where nothing else does; only criteria at, above and below
  ///   them are looked at then.
  func pointFindings(after edits: [RecordEdit], at codes: [CriterionCode]? = nil) -> [RecordEdit] {
    func isTouched(_ code: CriterionCode) -> Bool {
      codes?.contains { $0 == code || $0.isPart(of: code) || code.isPart(of: $0) } ?? true
    }
    guard criteria.rows.contains(where: { isTouched($0.id) }) || codes == nil else { return [] }
    var after = self
    do throws(ChangeFault) {
      try after.apply(Change(plan: header.id, kind: .edit, edits: edits))
    } catch {
      // The change is refused anyway, with its own reason.
      return []
    }
    guard let year = after.pointsYear else { return [] }
    let known = Set(after.findings.rows.map(FindingContent.init))
    var (made, holding): ([Finding], Set<FindingContent>) = ([], [])
    for criterion in after.criteria.rows where isTouched(criterion.id) && after.hasOtherPoints(criterion) {
      let counted = after.counted(criterion)
      let points = [criterion.score, criterion.maximum, counted.score, counted.maximum]
      let finding = Finding(
        id: .init(after.nextFinding + made.count), kind: .pointsDiffer, item: after.items(of: criterion.id).first,
        code: criterion.id.description, arguments: ["\(year)"] + points.map { $0?.decimalText ?? "" })
      holding.insert(FindingContent(finding))
      if !known.contains(FindingContent(finding)) { made.append(finding) }
    }
    let wrong = findings.rows.filter { finding in
      finding.kind == .pointsDiffer && finding.isOpen && !holding.contains(FindingContent(finding))
        && CriterionCode(finding.code).map(isTouched) ?? false && after.findings[finding.id] == finding
    }
    return wrong.map { .finding(Edit(before: $0, after: nil)) } + made.map { .finding(Edit(before: nil, after: $0)) }
  }
}
