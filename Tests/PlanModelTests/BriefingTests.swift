import PlanModel
import Testing

private func day(_ number: Int) -> Day { Day(number: number)! }
private func code(_ text: String) -> CriterionCode { CriterionCode(text)! }
private let office = OrgUnit(id: .init(1), name: "Văn phòng Sở")
private let consular = OrgUnit(id: .init(2), name: "Phòng Lãnh sự - Hợp tác quốc tế", aliases: ["LSHTQT"])
private let inspectors = OrgUnit(id: .init(3), name: "")
private let officer = "Đặng Thị Ngọc Ẩn"

/// Three items: led by the office, the consular division and the unit without a name.
private func plan(_ edit: (inout [Assignment]) -> Void = { _ in }) -> Plan {
  var assignments = [
    Assignment(id: .init(1), item: .init(1), assignee: .unit(office.id), role: .lead, due: day(20_250_630)),
    Assignment(id: .init(2), item: .init(1), assignee: .unit(consular.id), role: .coordinating),
    Assignment(id: .init(3), item: .init(2), assignee: .unit(consular.id), role: .lead, due: day(20_251_231)),
    Assignment(id: .init(4), item: .init(3), assignee: .unit(inspectors.id), role: .lead),
  ]
  edit(&assignments)
  return Plan(
    header: PlanHeader(agency: "Sở", planYear: 2025),
    criteria: ["1.5", "1.6", "3.3.2"].map {
      Criterion(id: code($0), name: $0, maximum: Score(thousandths: 2000), score: Score(thousandths: 500))
    },
    items: [
      Item(id: .init(1), criterion: code("1.5"), remedies: ["làm"]), Item(id: .init(2), criterion: code("1.6")),
      Item(id: .init(3), criterion: code("3.3.2")),
    ], units: [office, consular, inspectors],
    groups: [UnitGroup(id: .init(1), name: "các phòng", members: [consular.id, inspectors.id])],
    assignments: assignments, duties: [StandingDuty(id: .init(1), assignee: .unit(consular.id), text: "báo cáo")])
}

private func signature(_ number: Int) -> Signature {
  let now = Timestamp(seconds: day(number).daysSinceEpoch * 86_400 + 7 * 3600)
  return Signature(author: "lan", clock: Clock(now: now, secondsAheadOfUTC: 25_200))
}

@Suite struct AgendaTests {
  private let previous = Briefing(id: .init(1), day: day(20_250_602), endedAt: Timestamp(seconds: 1_748_850_000))

  private func agenda(_ plan: Plan, on number: Int = 20_250_702, documented: Set<Item.Key> = []) -> [String:
    [AgendaReason]]
  {
    let agenda = Agenda(of: plan, on: day(number), previous: previous, next: day(20_250_804), documented: documented)
    return Dictionary(uniqueKeysWithValues: agenda.parts.flatMap(\.lines).map { ($0.key, $0.reasons) })
  }

  @Test func eachLineSaysWhyItIsThere() throws {
    var plan = plan {
      $0[0].officer = officer
      $0[2].state = .awaitingConfirmation
      $0[3].state = .blocked
      $0[3].reason = "chờ Bộ Ngoại giao"
      $0[3].updatedAt = Timestamp(seconds: 1_748_800_000)
      $0[3].updates = 1
    }
    try plan.apply(try plan.change(officer: officer, of: office.id))
    let agenda = agenda(plan)
    #expect(agenda["a1"] == [.overdue(days: 2, workingDays: 2), .neverReported])
    #expect(agenda["a2"] == [.neverReported, .noDeadline])
    #expect(agenda["a3"] == [.awaitingConfirmation(), .neverReported, .noOfficer, .evidenceMissing])
    #expect(
      agenda["a4"] == [
        .blocked(reason: "chờ Bộ Ngoại giao"), .noUpdateSince(previous.day), .noDeadline, .noOfficer,
      ])
    try plan.apply(try plan.change(officer: officer, of: office.id, leaving: day(20_250_615)))
    #expect(self.agenda(plan)["a1"]?.contains(.noOfficer) == true)
    #expect(self.agenda(plan, documented: [.init(2)])["a3"]?.contains(.evidenceMissing) == false)
  }

  @Test func holidaysAndWeekendsAreNoWorkingDays() {
    var settings = Settings.standard
    settings.holidays = [.init(day(20_250_901)), .init(day(20_250_902), "Quốc khánh")]
    #expect(settings.workingDays(after: day(20_250_829), through: day(20_250_903)) == 1)
    #expect(settings.workingDay(from: day(20_250_830)) == day(20_250_903))
    #expect(plan().nextBriefingDay(after: day(20_250_702)) == day(20_250_804))
    #expect(plan().nextBriefingDay(after: day(20_251_215)) == day(20_260_105))
  }

  @Test func theOfficersOrderComesFirst() {
    let agenda = Agenda(
      of: plan(), on: day(20_250_702), previous: previous, next: day(20_250_804), order: ["a3"])
    #expect(agenda.parts[1].lines.map(\.key) == ["a3", "a2"])
    #expect(agenda.parts.map(\.assignee) == [.unit(office.id), .unit(consular.id), .unit(inspectors.id)])
  }

  @Test func anOpenConclusionComesBackUntilItIsDone() throws {
    var plan = plan()
    try plan.apply(try plan.change(planning: Briefing(id: .init(0), day: day(20_250_602), title: "Giao ban tháng 6")))
    let conclusion = Conclusion(
      id: .init(0), briefing: .init(1), text: "Rà soát hồ sơ", assignee: .unit(office.id), due: day(20_250_620),
      followUp: .task)
    try plan.apply(try plan.change(concluding: conclusion, before: nil, by: signature(20_250_602)))
    #expect(agenda(plan)["k1"] == [.overdue(days: 12, workingDays: 8), .openConclusion(briefing: day(20_250_602))])
    let made = try #require(plan.conclusions[.init(1)])
    var done = made
    done.state = .done
    try plan.apply(try plan.change(concluding: done, before: made, by: signature(20_250_702)))
    #expect(plan.conclusions[.init(1)]?.completed == day(20_250_702))
    #expect(agenda(plan)["k1"] == nil)
  }

  @Test func sixThingsAreClearOrNot() throws {
    var plan = plan { $0[0].officer = officer }
    #expect(
      plan.clarity(of: .init(1), on: day(20_250_702)) == [.person, .work, .time, .authority, .responsibility, .result])
    #expect(plan.clarity(of: .init(3), on: day(20_250_702)) == [.authority, .responsibility, .result])
    try plan.apply(
      try plan.change(
        closing: [inspectors.id], on: day(20_250_601), heir: office.id, reason: "giải thể", by: signature(20_250_601)))
    #expect(plan.lead(of: .init(3))?.assignee == .unit(office.id))
  }
}

@Suite struct MeetingTests {
  @Test func reportsOfARunningMeetingBelongToIt() throws {
    var plan = plan()
    try plan.apply(try plan.change(planning: Briefing(id: .init(0), day: day(20_250_702), title: "Giao ban")))
    try plan.apply(try plan.change(beginning: .init(1), at: 7, by: signature(20_250_702)))
    #expect(plan.runningBriefing?.firstEntry == 7)
    let change = try plan.change(setting: .inProgress, of: .init(1), by: signature(20_250_702))
    let updates = change.edits.compactMap { edit -> Update? in
      if case .update(let edit) = edit { edit.after } else { nil }
    }
    #expect(updates.map(\.briefing) == [.init(1)])
    try plan.apply(try plan.change(ending: .init(1), at: 9, by: signature(20_250_702)))
    #expect(throws: ChangeFault.noDifference) { try plan.change(ending: .init(1), at: 9, by: signature(20_250_702)) }
  }

  @Test func aLaterDateOnADatedAssignmentIsAnExtension() throws {
    var plan = plan()
    for (number, count) in [(20_250_731, 1), (20_250_831, 2), (20_250_815, 2)] {
      let assignment = try #require(plan.assignments[.init(1)])
      var report = Report(on: assignment)
      report.due = day(number)
      report.extensionReason = "chờ hướng dẫn"
      try plan.apply(try plan.change(reporting: report, on: assignment, by: signature(20_250_702)))
      #expect(plan.assignments[.init(1)]?.extensions == count)
      #expect(plan.assignments[.init(1)]?.originalDue == day(20_250_630))
    }
  }

  @Test func aConclusionBecomesAnAssignmentOfItsUnit() throws {
    var plan = plan()
    try plan.apply(try plan.change(planning: Briefing(id: .init(0), day: day(20_250_702))))
    let text = Conclusion(
      id: .init(0), briefing: .init(1), text: "Phối hợp", assignee: .unit(inspectors.id), due: day(20_250_731))
    try plan.apply(try plan.change(concluding: text, before: nil, by: signature(20_250_702)))
    try plan.apply(try plan.change(assigning: .init(1), to: .init(1), by: signature(20_250_702)))
    #expect(plan.conclusions[.init(1)]?.followUp == .assignment(.init(5)))
    #expect(plan.assignments[.init(5)]?.role == .coordinating)
    try plan.apply(try plan.change(concluding: text, before: nil, by: signature(20_250_702)))
    try plan.apply(try plan.change(assigning: .init(2), to: .init(3), by: signature(20_250_702)))
    #expect(plan.conclusions[.init(2)]?.followUp == .assignment(.init(4)))
    #expect(plan.assignments[.init(4)]?.due == day(20_250_731))
  }

  @Test func whatMovedBetweenTwoMeetingsIsTold() throws {
    let earlier = plan()
    var later = earlier
    try later.apply(try later.change(setting: .done, of: .init(3), by: signature(20_250_702)))
    let diff = BriefingDiff(from: earlier, to: later, on: day(20_250_702))
    #expect(diff.parts.map(\.assignee) == [.unit(office.id), .unit(consular.id)])
    #expect(diff.parts[0].broken == [.init(1)])
    #expect(diff.parts[1].moved.map(\.assignment) == [.init(3)])
    #expect(diff.parts[1].moved.map(\.to) == [.done])
  }

  @Test func theStandingIsTraceable() throws {
    var plan = plan()
    try plan.apply(try plan.change(setting: .done, of: .init(1), by: signature(20_250_702)))
    try plan.apply(try plan.change(setting: .done, of: .init(3), by: signature(20_250_702)))
    let standings = plan.standings(on: day(20_250_702))
    #expect(standings.map(\.assignee) == [.unit(office.id), .unit(consular.id), .unit(inspectors.id)])
    #expect(standings[0].shares(.doneLate).map(\.assignment) == [.init(1)])
    #expect(standings[1].shares(.doneInTime).map(\.assignment) == [.init(3)])
    #expect(standings[1].shares(.inTime, .soon, .noDeadline).map(\.assignment) == [.init(2)])
    #expect(standings[1].secured == Score(thousandths: 1500))
  }
}

@Suite struct UnitChangeTests {
  @Test func aRenamedUnitIsStillFoundUnderItsOldName() throws {
    var plan = plan()
    try plan.apply(try plan.change(renaming: consular.id, to: "Phòng Đối ngoại"))
    #expect(plan.units[consular.id]?.name == "Phòng Đối ngoại")
    #expect(plan.units[consular.id]?.aliases == ["LSHTQT", consular.name])
  }

  @Test func aMergerHandsOpenWorkOnAndKeepsFinishedWork() throws {
    var plan = plan { $0[2].state = .done }
    let before = plan
    let change = try plan.change(
      closing: [office.id, consular.id], on: day(20_250_701), successors: ["Văn phòng - Đối ngoại"],
      reason: "sáp nhập", by: signature(20_250_701))
    try plan.apply(change)
    let heir = OrgUnit.Key(4)
    #expect(plan.units[office.id]?.activeTo == day(20_250_630))
    #expect(plan.assignments[.init(1)]?.assignee == .unit(heir))
    #expect(plan.assignments[.init(2)]?.state == .cancelled)
    #expect(plan.assignments[.init(3)]?.assignee == .unit(consular.id))
    #expect(plan.groups[.init(1)]?.members == [heir, inspectors.id])
    #expect(plan.duties[.init(1)]?.assignee == .unit(heir))
    try plan.apply(change.inverted)
    #expect(plan == before)
  }

  @Test func aHeirThatTakesPartAlreadyLeadsWhereTheEndedUnitLed() throws {
    var plan = plan()
    try plan.apply(
      try plan.change(
        closing: [office.id], on: day(20_250_701), heir: consular.id, reason: "giải thể", by: signature(20_250_701)))
    #expect(plan.lead(of: .init(1))?.id == .init(2))
    #expect(plan.lead(of: .init(1))?.due == day(20_250_630))
    #expect(plan.assignments[.init(1)]?.state == .cancelled)
  }

  @Test func nobodyIsDissolvedWhileWorkIsOpenAndNobodyTakesItOver() {
    #expect(throws: ChangeFault.missingRecord) {
      try plan().change(closing: [office.id], on: day(20_250_701), reason: "", by: signature(20_250_701))
    }
  }
}

/// What is told of fields that changed between two states, and which briefing comes next.
@Suite struct FieldChangeTests {
  private func changes(_ edit: (inout Report) -> Void) throws -> [FieldChange] {
    let before = plan { $0[0].officer = officer }
    var after = before
    let share = try #require(before.assignments[.init(1)])
    var report = Report(on: share)
    edit(&report)
    try after.apply(try before.change(reporting: report, on: share, by: signature(20_250_702)))
    let diff = BriefingDiff(from: before, to: after, on: day(20_250_601))
    let part = diff.parts.first { $0.assignee == .unit(office.id) }
    return part?.changed.first { $0.subject == .assignment(share.id) }?.changes ?? []
  }

  @Test func everyFieldThatChangedIsTold() throws {
    #expect(try changes { $0.due = day(20_250_615) } == [.due(from: day(20_250_630), to: day(20_250_615))])
    #expect(try changes { $0.due = nil } == [.due(from: day(20_250_630), to: nil)])
    #expect(try changes { $0.officer = "Lê Văn Ổn" } == [.officer(from: officer, to: "Lê Văn Ổn")])
    #expect(try changes { ($0.state, $0.reason) = (.cancelled, "trùng việc") } == [.reason("trùng việc")])
    #expect(
      try changes {
        $0.state = .done
        $0.completion = CompletionReport(doneOn: day(20_250_625), confirmation: .init(by: "Giám đốc"))
      } == [.completed(day(20_250_625), isHandedIn: false), .confirmed(.init(by: "Giám đốc"))])
    #expect(
      try changes { $0.state = .awaitingConfirmation } == [.completed(day(20_250_702), isHandedIn: true)])
    #expect(
      try changes {
        ($0.state, $0.reason) = (.blocked, "chờ")
        $0.completion.waitsOn = "Bộ Ngoại giao"
      } == [.reason("chờ"), .waiting(.init(on: "Bộ Ngoại giao", since: day(20_250_702)))])
    // An extension is told as that.
    #expect(try changes { $0.due = day(20_250_930) } == [])
  }

  @Test func aFirstDateIsTold() throws {
    let before = plan()
    var after = before
    let share = try #require(before.assignments[.init(4)])
    var report = Report(on: share)
    report.due = day(20_250_930)
    try after.apply(try before.change(reporting: report, on: share, by: signature(20_250_702)))
    let diff = BriefingDiff(from: before, to: after, on: day(20_250_601))
    #expect(diff.parts.flatMap(\.changed).map(\.changes) == [[.due(from: nil, to: day(20_250_930))]])
  }

  /// The day of a briefing and whether it was held, today, and the day that is proposed.
  @Test(
    arguments: [
      (nil, false, 20_250_701, 20_250_702), (20_250_702, true, 20_250_702, 20_250_804),
      (20_250_701, true, 20_250_701, 20_250_804), (20_250_630, true, 20_250_701, 20_250_702),
      (20_250_702, false, 20_250_701, 20_250_702), (20_251_205, true, 20_251_201, 20_260_105),
    ] as [(Int?, Bool, Int, Int)])
  func aBriefingThatWasHeldIsNotProposedAgain(_ held: Int?, _ isHeld: Bool, _ today: Int, _ next: Int) throws {
    var plan = plan()
    if let held {
      try plan.apply(try plan.change(planning: Briefing(id: .init(0), day: day(held))))
      if isHeld { try plan.apply(try plan.change(beginning: .init(1), at: 1, by: signature(held))) }
    }
    #expect(plan.nextBriefingDay(after: day(today).advanced(by: -1)) == day(next))
  }
}
