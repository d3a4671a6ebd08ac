import Foundation
import PlanImport
import PlanModel
import Testing

/// Plans made up at random, written down in random wordings and layouts, are read back as they were.
@Suite struct GeneratedPlanTests {
  @Test func plansAreReadBack() throws {
    var accuracy = Accuracy()
    for seed in 0..<UInt64(600) {
      var dice = Dice(seed)
      let plan = GeneratedPlan(&dice)
      var rendering = PlanRendering(seed &* 31 &+ 7)
      var text = rendering.text(of: plan)
      if seed % 3 == 1 { text = text.decomposedStringWithCanonicalMapping }
      if seed % 4 == 2 { text = text.replacingOccurrences(of: "\n", with: "\r\n") }
      compare(try PlanReader().read(text: text), plan, "plan \(seed)", &accuracy)
    }
    print(accuracy.table)
    for mistake in accuracy.mistakes.prefix(40) { Issue.record("\(mistake)") }
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
    let unplaced = draft.findings.filter { $0.kind == .unplacedText }
    accuracy.compare("unplaced", unplaced.map(\.excerpt), [], at: name)
  }
}
