import OfficeFiles
import PlanImport
import PlanModel
import Testing

/// Tables that lost their cells, in text and in PDF, are read back cell by cell.
@Suite struct LayoutTableTests {
  @Test func tablesOfTextAreReadBack() throws {
    var accuracy = Accuracy()
    for seed in 0..<UInt64(150) {
      var dice = Dice(seed &+ 5000)
      let plan = GeneratedPlan(&dice)
      var rendering = TableRendering(seed &* 17 &+ 3, gap: 2)
      let text = TableRendering.text(rendering.pages(of: plan))
      let draft = try? PlanReader().read(text: text)
      #expect(draft != nil, "text \(seed)")
      if let draft { compare(draft, plan, "text \(seed)", &accuracy) }
    }
    print(accuracy.table)
    for mistake in accuracy.mistakes.prefix(30) { Issue.record("\(mistake)") }
  }

  @Test func tablesOfPDFAreReadBack() throws {
    var accuracy = Accuracy()
    for seed in 0..<UInt64(40) {
      var dice = Dice(seed &+ 9000)
      let plan = GeneratedPlan(&dice)
      var rendering = TableRendering(seed &* 23 &+ 11, gap: 2)
      let document = try OfficeFile.document(TableRendering.pdf(rendering.pages(of: plan)))
      compare(try PlanReader().read(document), plan, "PDF \(seed)", &accuracy)
    }
    print(accuracy.table)
    for mistake in accuracy.mistakes.prefix(30) { Issue.record("\(mistake)") }
  }

  private func compare(_ draft: PlanDraft, _ plan: GeneratedPlan, _ name: String, _ accuracy: inout Accuracy) {
    accuracy.compare("agency", draft.header.agency, "\(plan.agency) tỉnh Lạng Sơn", at: name)
    accuracy.compare("code", draft.items.map(\.code.description), plan.items.map(\.code), at: name)
    for item in plan.items {
      guard let found = draft.items.first(where: { $0.code.description == item.code }) else { continue }
      let place = "\(name) \(item.code)"
      accuracy.compare("name", found.name, item.name, at: place)
      accuracy.compare("score", found.score?.decimalText, Score(item.score)?.decimalText, at: place)
      accuracy.compare("max", found.maximum?.decimalText, Score(item.maximum)?.decimalText, at: place)
      accuracy.compare("causes", found.causes, item.causes, at: place)
      accuracy.compare("remedies", found.remedies, item.remedies, at: place)
      accuracy.compare("lead", found.leadText, item.lead, at: place)
      accuracy.compare("coordinating", found.coordinating, item.coordinating, at: place)
      accuracy.compare("time", found.time, item.time, at: place)
    }
    accuracy.compare("unplaced", draft.findings.filter { $0.kind == .unplacedText }.map(\.excerpt), [], at: name)
  }
}
