import Foundation
import PlanImport
import PlanModel
import PlanStore
import Samples
import Testing

@Suite struct OtherYearTests {
  private var nextYear: String {
    SamplePlan.text.replacingOccurrences(of: "2025", with: "2026").replacingOccurrences(of: "2024", with: "2025")
  }

  @Test func theSamePlanAYearLaterBecomesAPlanOfItsOwn() throws {
    let board = try Board()
    let old = try board.saved()
    let document = board.path + ".txt"
    try nextYear.write(toFile: document, atomically: true, encoding: .utf8)
    try board.keys("ctrl-o")
    try board.keys("\"\(document)\" Enter")
    let rows = try board.keys("F5")
    #expect(rows[0].contains("CCHC 2026"))
    #expect(board.notice.contains("nhập kế hoạch"))
    let store = try PlanStore.open(board.path)
    #expect(try store.plans().map(\.year) == [2025, 2026])
    #expect(try store.load(plan: 1).plan.items == old.items)
    #expect(try store.load().plan.items.rows.map(\.id.number) == [4, 5, 6])
    try board.keys("Down 2")
    #expect(try board.saved().assignments.rows.allSatisfy { $0.state != .inProgress || $0.item.number > 3 })
  }

  @Test func itsRelationToTheFileIsSaid() throws {
    var plan = Plan()
    let draft = SamplePlan.draft
    #expect(plan.relation(to: draft) == .first)
    try plan.apply(try plan.change(importing: draft))
    #expect(plan.relation(to: draft) == .same)
    #expect(plan.relation(to: try PlanReader().read(text: nextYear)) == .otherYear)
    let other = SamplePlan.text.replacingOccurrences(of: "Sở Ngoại vụ", with: "Sở Y tế")
    #expect(plan.relation(to: try PlanReader().read(text: other)) == .other)
  }
}
