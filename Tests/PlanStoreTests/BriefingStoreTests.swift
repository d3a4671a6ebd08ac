import PlanModel
import Testing

@testable import PlanStore

@Suite struct BriefingStoreTests {
  let folder = Folder()
  private let signature = Signature(author: "Đặng Thị Ngọc Ẩn", clock: Clock(now: moment, secondsAheadOfUTC: 25_200))

  private func commit(_ change: Change, _ store: PlanStore, _ plan: inout Plan) throws {
    try plan.apply(try store.commit(change, author: signature.author, at: moment).change)
    #expect(try store.load().plan == plan)
  }

  @Test func aMeetingIsReadBackAsItWasAndThePastCanBeLookedAt() throws {
    let store = try PlanStore.create(folder.file("plan.cchc"))
    _ = try store.commit(SamplePlan.creation, author: "lan", at: moment)
    var plan = try store.load().plan
    let units = plan.units.rows.map(\.id)
    try commit(
      try plan.change(
        planning: Briefing(
          id: .init(0), day: Day(number: 20_250_702)!, title: "Giao ban tháng 7", chair: "Giám đốc",
          secretary: "Đặng Thị Ngọc Ẩn", present: units, order: ["a2", "k1"])), store, &plan)
    try commit(try plan.change(beginning: .init(1), at: try store.load().revision, by: signature), store, &plan)
    let start = plan
    let revision = try store.load().revision
    let assignment = try #require(plan.assignments.rows.first)
    var report = Report(on: assignment)
    report.state = .inProgress
    report.due = Day(number: 20_261_231)
    report.extensionReason = "chờ hướng dẫn"
    try commit(try plan.change(reporting: report, on: assignment, by: signature), store, &plan)
    #expect(try store.history(of: assignment.item).updates.contains { $0.briefing == .init(1) })
    let conclusion = Conclusion(
      id: .init(0), briefing: .init(1), text: "Rà soát", assignee: assignment.assignee, due: Day(number: 20_250_731),
      followUp: .task)
    try commit(try plan.change(concluding: conclusion, before: nil, by: signature), store, &plan)
    try commit(try plan.change(officer: "Nguyễn Thị Hồng Ánh", of: units[0]), store, &plan)
    try commit(try plan.change(ending: .init(1), at: try store.load().revision, by: signature), store, &plan)
    #expect(try store.load(at: revision) == start)
    #expect(try store.load(at: 0).isEmpty)
    for _ in 0..<7 { try plan.apply(try store.undo(author: "lan", at: moment).change) }
    #expect(try store.load().plan == plan)
    #expect(plan.isEmpty)
    try store.check()
  }
}
