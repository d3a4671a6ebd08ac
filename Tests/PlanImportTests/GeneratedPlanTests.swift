import Foundation
import PlanImport
import PlanModel
import Testing

/// Plans made up at random, written down in random wordings and layouts, are read back as they were.
@Suite struct GeneratedPlanTests {
  @Test func plansAreReadBack() throws {
    var accuracy = Accuracy()
    for seed in 0..<UInt64(300) {
      var dice = Dice(seed)
      let plan = GeneratedPlan(&dice)
      var rendering = PlanRendering(seed &* 31 &+ 7)
      var text = rendering.text(of: plan)
      if seed % 3 == 1 { text = text.decomposedStringWithCanonicalMapping }
      if seed % 4 == 2 { text = text.replacingOccurrences(of: "\n", with: "\r\n") }
      accuracy.compare(try PlanReader().read(text: text), plan, at: "plan \(seed)")
    }
    print(accuracy.table)
    for mistake in accuracy.mistakes.prefix(40) { Issue.record("\(mistake)") }
  }
}
