import PlanModel
import Testing

/// A small plan with hard names: an item with a group, a unit with decomposed marks, one with a very long name.
private func samplePlan() throws -> Plan {
  var draft = PlanDraft(header: PlanHeader(agency: "Sở Ngoại vụ", planYear: 2025, sourceDigest: "a"))
  draft.units = [
    .init(name: "Văn phòng Sở"), .init(name: "Phòng Lãnh sự - Hợp tác quốc tế", aliases: ["LSHTQT"]),
    .init(name: "Trung tâm " + String(repeating: "Thông tin và Dịch vụ đối ngoại ", count: 12).trimmed),
  ]
  draft.groups = [.init(name: "các phòng chuyên môn", members: ["Phòng Lãnh sự - Hợp tác quốc tế"])]
  draft.items = [
    .init(
      code: try #require(CriterionCode("1.5")), name: "Tuyên truyền", score: Score("0,5"), maximum: Score("2"),
      causes: ["Do \"thiếu\" người"], remedies: ["Bổ sung"], leadText: "Văn phòng Sở", leads: ["Văn phòng Sở"],
      coordinating: ["các phòng chuyên môn"], time: "trong năm 2025"),
    .init(
      code: try #require(CriterionCode("1.6")), name: "Sáng kiến", score: Score("0"), maximum: Score("3"),
      leadText: "LSHTQT", leads: ["LSHTQT"]),
  ]
  var plan = Plan()
  try plan.apply(plan.change(importing: draft))
  return plan
}

private let signature = Signature(
  author: "Đặng Thị Ngọc Ẩn", clock: Clock(now: Timestamp(seconds: 1_750_000_000), secondsAheadOfUTC: 25_200))

@Suite struct PlanTests {
  @Test func importExpandsGroupsAndKnowsAliases() throws {
    let plan = try samplePlan()
    #expect(plan.units.count == 3)
    let first = plan.assignments(of: .init(1)).compactMap { plan.assignments[$0] }
    #expect(first.map { plan.name(of: $0.assignee) } == ["Văn phòng Sở", "Phòng Lãnh sự - Hợp tác quốc tế"])
    #expect(first.map(\.via) == [nil, .init(1)])
    #expect(first.allSatisfy { $0.due == Day(year: 2025, month: 12, day: 31) })
    #expect(plan.lead(of: .init(2)).map { plan.name(of: $0.assignee) } == "Phòng Lãnh sự - Hợp tác quốc tế")
    #expect(plan.lead(of: .init(2))?.due == nil)
    // The second item names no remedy.
    #expect(plan.explainedLoss == Score("1,5"))
  }

  @Test func oneUndoTakesAnImportBackWhole() throws {
    var plan = Plan()
    let full = try samplePlan()
    let draftChange = Change(
      kind: .importPlan,
      edits: full.units.rows.map { .unit(Edit(before: nil, after: $0)) }
        + full.criteria.rows.map { .criterion(Edit(before: nil, after: $0)) }
        + full.items.rows.map { .item(Edit(before: nil, after: $0)) }
        + full.groups.rows.map { .group(Edit(before: nil, after: $0)) }
        + full.assignments.rows.map { .assignment(Edit(before: nil, after: $0)) })
    try plan.apply(draftChange)
    #expect(plan.assignments == full.assignments)
    try plan.apply(draftChange.inverted)
    #expect(plan == Plan())
  }

  @Test func aReportChangesStateAndKeepsWhoAndWhen() throws {
    var plan = try samplePlan()
    let change = try plan.change(setting: .done, of: .init(1), by: signature)
    try plan.apply(change)
    let after = try #require(plan.assignments[.init(1)])
    #expect(after.state == .done && after.updates == 1)
    #expect(after.completed == signature.clock.today)
    try plan.apply(change.inverted)
    #expect(plan == (try samplePlan()))
  }

  @Test func blockedNeedsAReason() throws {
    let plan = try samplePlan()
    #expect(throws: ChangeFault.reasonMissing) { try plan.change(setting: .blocked, of: .init(1), by: signature) }
    #expect(throws: ChangeFault.reasonMissing) {
      try plan.change(setting: .blocked, reason: " \u{A0}\n", of: .init(1), by: signature)
    }
    let change = try plan.change(setting: .blocked, reason: "chờ Bộ trả lời", of: .init(1), by: signature)
    #expect(change.assignment?.after?.reason == "chờ Bộ trả lời")
  }

  @Test func aChangeThatSomebodyElseOvertookIsRefusedWhole() throws {
    var plan = try samplePlan()
    let mine = try plan.change(setting: .inProgress, of: .init(1), by: signature)
    try plan.apply(plan.change(setting: .done, of: .init(1), by: signature))
    let before = plan
    #expect(throws: ChangeFault.movedOn) { try plan.apply(mine) }
    #expect(plan == before)
  }

  @Test func changingNothingIsSaid() throws {
    let plan = try samplePlan()
    #expect(throws: ChangeFault.noDifference) { try plan.change(setting: .notStarted, of: .init(1), by: signature) }
  }

  @Test func groupMembersBringAndTakeAssignments() throws {
    var plan = try samplePlan()
    try plan.apply(plan.change(members: [.init(2), .init(3)], of: .init(1)))
    #expect(plan.assignments(of: .init(1)).count == 3)
    try plan.apply(plan.change(setting: .inProgress, of: plan.assignments(of: .init(1))[2], by: signature))
    try plan.apply(plan.change(members: [], of: .init(1)))
    let left = plan.assignments(of: .init(1)).compactMap { plan.assignments[$0] }
    #expect(left.map(\.assignee) == [.unit(.init(1)), .unit(.init(3)), .group(.init(1))])
    #expect(left[1].via == nil && left[1].state == .inProgress)
    try plan.apply(plan.change(members: [.init(3)], of: .init(1)))
    #expect(plan.assignments(of: .init(1)).count == 2)
  }

  @Test func importingAgainKeepsWhatPeopleReported() throws {
    var plan = try samplePlan()
    try plan.apply(plan.change(setting: .inProgress, of: .init(1), by: signature))
    var draft = PlanDraft(header: plan.header)
    draft.header.sourceDigest = "b"
    draft.items = [
      .init(
        code: try #require(CriterionCode("1.5")), name: "Tuyên truyền CCHC", score: Score("0,5"), maximum: Score("2"),
        causes: ["Khác"], leadText: "Văn phòng Sở", leads: ["Văn phòng Sở"], time: "Quý II/2025")
    ]
    #expect(plan.relation(to: draft) == .revised)
    try plan.apply(plan.change(importing: draft))
    #expect(plan.items[.init(1)]?.causes == ["Khác"])
    #expect(plan.assignments[.init(1)]?.state == .inProgress)
    #expect(plan.items.count == 2)
    #expect(plan.findings.rows.map(\.kind) == [.droppedFromText])
    #expect(plan.relation(to: draft) == .same)
    #expect(throws: ChangeFault.noDifference) { try plan.change(importing: draft) }
  }

  @Test func progressFollowsEditsAsIfCountedAnew() throws {
    var plan = try samplePlan()
    let today = try #require(Day(number: 20_260_101))
    var progress = Progress(of: plan, on: today)
    #expect(progress.shares.overdue == 2 && progress.shares.noDeadline == 1)
    for state in WorkState.allCases {
      for key in plan.assignments.rows.map(\.id) where plan.assignments[key]?.state != state {
        let change = try plan.change(setting: state, reason: "vì", of: key, by: signature)
        try plan.apply(change)
        progress.follow(change, in: plan)
        #expect(progress == Progress(of: plan, on: today))
      }
    }
  }
}

@Suite struct LoadedPlanTests {
  @Test func aLoadedPlanEqualsTheOneThatWasChanged() throws {
    var plan = try samplePlan()
    let finding = Finding(id: .init(1), kind: .noDeadline, item: .init(2), code: "1.6")
    try plan.apply(Change(kind: .edit, edits: [.finding(Edit(before: nil, after: finding))]))
    let loaded = Plan(
      header: plan.header, criteria: plan.criteria.rows, items: plan.items.rows, units: plan.units.rows,
      groups: plan.groups.rows, assignments: plan.assignments.rows, duties: plan.duties.rows,
      findings: plan.findings.rows)
    #expect(loaded == plan)
    #expect(loaded.openFindings == 1)
  }
}
