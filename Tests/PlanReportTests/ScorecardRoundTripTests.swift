import OfficeFiles
import PlanModel
import PlanReport
import PlanWords
import ScorecardImport
import Testing

/// A scorecard that leaves the office as a table is the same when it is imported.
@Suite struct ScorecardRoundTripTests {
  private static let year = 2024

  /// What a scorecard says of each line, in one text.
  private func lines(_ plan: Plan) -> [String] {
    plan.lines(of: Self.year).map { line in
      let isLeaf = plan.isLeaf(line.id)
      let stages = ScoreStage.allCases.map { line.scores[$0]?.decimalText ?? "-" }
      let rest = isLeaf ? ["\(line.scorer) \(line.applicability)", line.evidenceNeeded, line.explanation] : []
      return
        ([line.id.code.description, line.name, "\(line.kind) /\(line.maximum?.decimalText ?? "-")"] + stages + rest)
        .joined(separator: " ")
    }
  }

  private func plan(_ table: TableInput) throws -> Plan {
    let draft = try ScorecardReader(year: Self.year).read(table)
    var plan = Plan()
    try plan.apply(try plan.change(importing: draft, year: Self.year))
    return plan
  }

  /// The sample with leaves that do not apply, points in thousandths, parts whose maximum is stated, right and wrong, and
  /// texts that a spreadsheet or a terminal could take for something else.
  private func hard() throws -> ReportFacts {
    var facts = try Report.sample()
    let plan = facts.plan
    let leaves = plan.lines(of: Self.year).filter { plan.isLeaf($0.id) }.map(\.id)
    let parents = plan.lines(of: Self.year).filter { !plan.isLeaf($0.id) }.map(\.id)
    let lines = plan.lines.rows.map { line in
      var line = line
      switch leaves.firstIndex(of: line.id) {
      case 0: line.name = "=HYPERLINK(\"http://x\";\"a\")"
      case 1: (line.applicability, line.explanation) = (.excluded, "Không phát sinh; \"không có\" hồ sơ, năm 2024")
      case 2: (line.applicability, line.explanation) = (.full, "-2+3")
      case 3: line.evidenceNeeded = "Kế hoạch số 15/KH-SNgV; báo cáo của Đặng Thị Ngọc Ẩn"
      case 4: line.name = String(repeating: "Tên rất dài, có dấu; ", count: 12) + "hết"
      case 5:
        (line.maximum, line.scores.selfScored) = (Score("1,125"), Score("1,005"))
        (line.scores.appraised1, line.scores.published) = (Score("0,875"), nil)
      default: break
      }
      switch parents.firstIndex(of: line.id) {
      case 1: line.maximum = plan.sum(of: line.id).maximum
      case 2: line.maximum = plan.sum(of: line.id).maximum + Score(thousandths: 500)
      default: break
      }
      return line
    }
    facts.plan = Plan(
      header: plan.header, criteria: plan.criteria.rows, items: plan.items.rows, units: plan.units.rows,
      groups: plan.groups.rows, assignments: plan.assignments.rows, duties: plan.duties.rows,
      scorecards: plan.scorecards.rows, lines: lines, peers: plan.peers.rows)
    return facts
  }

  private func compare(_ before: Plan, _ table: TableInput) throws {
    let (old, new) = (lines(before), lines(try plan(table)))
    #expect(old.count > 50)
    for line in old where !new.contains(line) { Issue.record("lost: \(line)") }
    for line in new where !old.contains(line) { Issue.record("made: \(line)") }
  }

  @Test func workbook() throws {
    let facts = try hard()
    let book = try XlsxRenderer().render(Report.document(.scorecard, facts))
    try compare(facts.plan, .document(OfficeFile.document(book)))
  }

  @Test(arguments: [(";", false), (";", true), (",", false)])
  func csv(separator: String, hasMark: Bool) throws {
    let facts = try hard()
    let renderer = CsvRenderer(separator: Character(separator), hasMark: hasMark)
    let csv = try #require(renderer.render(Report.document(.scorecard, facts)))
    try compare(facts.plan, .text(Array(csv.utf8)))
  }

  @Test func wordDocument() throws {
    let facts = try hard()
    let docx = DocxRenderer().render(Report.document(.scorecard, facts))
    try compare(facts.plan, .document(OfficeFile.document(docx)))
  }
}
