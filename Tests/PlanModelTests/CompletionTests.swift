import PlanModel
import Testing

private func day(_ number: Int) -> Day { Day(number: number)! }
private func code(_ text: String) -> CriterionCode { CriterionCode(text)! }
private let a = OrgUnit(id: .init(1), name: "Phòng A")
private let b = OrgUnit(id: .init(2), name: "Đặng Thị Ngọc Ẩn")
private let c = OrgUnit(id: .init(3), name: "")

/// One item, 1.5, led by A until 30/6/2025; B takes part with the same date, C until the end of the year.
private func plan(_ edit: (inout [Assignment]) -> Void = { _ in }) -> Plan {
  var assignments = [
    Assignment(id: .init(1), item: .init(1), assignee: .unit(a.id), role: .lead, due: day(20_250_630)),
    Assignment(id: .init(2), item: .init(1), assignee: .unit(b.id), role: .coordinating, due: day(20_250_630)),
    Assignment(id: .init(3), item: .init(1), assignee: .unit(c.id), role: .coordinating, due: day(20_251_231)),
  ]
  edit(&assignments)
  return Plan(
    header: PlanHeader(agency: "Sở", planYear: 2025),
    criteria: [Criterion(id: code("1.5"), name: "1.5", maximum: Score(thousandths: 2000), score: .zero)],
    items: [Item(id: .init(1), criterion: code("1.5"))], units: [a, b, c], assignments: assignments)
}

private func signature(_ number: Int, author: String = "lan") -> Signature {
  let now = Timestamp(seconds: day(number).daysSinceEpoch * 86_400)
  return Signature(author: author, clock: Clock(now: now, secondsAheadOfUTC: 25_200))
}

extension Plan {
  /// Reports on an assignment.
  fileprivate mutating func report(
    _ id: Int = 1, on number: Int, author: String = "lan", _ edit: (inout Report) -> Void
  ) throws {
    let before = try #require(assignments[.init(id)])
    var report = Report(on: before)
    edit(&report)
    try apply(try change(reporting: report, on: before, by: signature(number, author: author)))
  }

  fileprivate func share(_ id: Int = 1) -> Assignment { assignments[.init(id)]! }
}

@Suite struct CompletionTests {
  /// The day typed, the day done, and what comes of it against 30/6/2025.
  @Test(
    arguments: [
      (20_250_702, 20_250_625, DeadlineState.doneInTime), (20_250_702, 20_250_630, .doneInTime),
      (20_250_702, 20_250_701, .doneLate(days: 1)), (20_250_702, nil, .doneLate(days: 2)),
      (20_250_630, nil, .doneInTime),
    ] as [(Int, Int?, DeadlineState)]) func onTimeGoesByTheDayDone(_ typed: Int, _ done: Int?, _ state: DeadlineState)
    throws
  {
    var plan = plan()
    try plan.report(on: typed) {
      $0.state = .done
      $0.completion.doneOn = done.map(day)
    }
    #expect(plan.share().completed == day(done ?? typed))
    #expect(plan.share().deadlineState(on: day(20_260_101)) == state)
    #expect(plan.share().updatedAt == signature(typed).clock.now)
    let standing = plan.standings(on: day(20_260_101))[0]
    #expect((standing.tally.doneInTime, standing.tally.doneLate) == (state == .doneInTime ? (1, 0) : (0, 1)))
  }

  @Test func workHandedInKeepsItsDayUntilItIsConfirmed() throws {
    var plan = plan()
    try plan.report(on: 20_250_628) { $0.state = .awaitingConfirmation }
    #expect(plan.share().deadlineState(on: day(20_250_901)) == .handedIn)
    #expect(Progress(of: plan, on: day(20_250_901))[.unit(a.id)].overdue == 0)
    // A further word while it waits leaves the day alone.
    try plan.report(on: 20_250_801) { $0.result = "đã bổ sung" }
    #expect(plan.share().completed == day(20_250_628))
    try plan.report(on: 20_250_901, author: "Giám đốc") {
      $0.state = .done
      $0.completion.confirmation.paper = " 12/TB-SNgV "
    }
    #expect(plan.share().completed == day(20_250_628))
    #expect(plan.share().confirmation == Confirmation(by: "Giám đốc", paper: "12/TB-SNgV"))
    #expect(plan.share().deadlineState(on: day(20_250_901)) == .doneInTime)
    // Opened again, it is neither.
    try plan.report(on: 20_250_902) { $0.state = .inProgress }
    #expect(plan.share().completed == nil && plan.share().confirmation == nil)
  }

  @Test func whoConfirmsWithoutAWordIsWhoSavesIt() throws {
    var plan = plan()
    try plan.report(on: 20_250_705) { $0.state = .awaitingConfirmation }
    #expect(plan.share().deadlineState(on: day(20_250_901)) == .handedInLate(days: 5))
    #expect(Progress(of: plan, on: day(20_250_901))[.unit(a.id)].overdue == 1)
    try plan.report(on: 20_250_801, author: b.name) { $0.state = .done }
    #expect(plan.share().confirmation == Confirmation(by: b.name))
    try plan.report(2, on: 20_250_801) { $0.state = .done }
    #expect(plan.share(2).confirmation == nil)
  }

  @Test func waitingOnSomebodyOutsideIsNoDelay() throws {
    var plan = plan()
    try plan.report(on: 20_250_601) {
      ($0.state, $0.reason) = (.blocked, "chưa có văn bản trả lời")
      $0.completion.waitsOn = "Bộ Ngoại giao"
    }
    let waiting = Waiting(on: "Bộ Ngoại giao", since: day(20_250_601))
    #expect(plan.share().deadlineState(on: day(20_250_901)) == .waiting(waiting))
    let tally = Progress(of: plan, on: day(20_250_901)).shares
    #expect((tally.waiting, tally.overdue, tally.blocked, tally.total) == (1, 1, 1, 3))
    let standing = plan.standings(on: day(20_250_901))[0]
    #expect((standing.tally.waiting, standing.tally.overdue, standing.tally.total) == (1, 0, 1))
    // Since when stays while it is the same party.
    try plan.report(on: 20_250_801) { $0.reason = "đã nhắc lần 2" }
    #expect(plan.share().waiting == waiting)
    let agenda = Agenda(of: plan, on: day(20_250_901), previous: nil, next: day(20_251_002))
    #expect(agenda.parts[0].lines[0].reasons.first == .waiting(waiting, reason: "đã nhắc lần 2"))
    try plan.report(on: 20_250_901) { $0.completion.waitsOn = "" }
    #expect(plan.share().deadlineState(on: day(20_250_901)) == .overdue(days: 63))
  }

  @Test func aTaskOfABriefingHasItsDayToo() throws {
    var plan = plan()
    try plan.apply(try plan.change(planning: Briefing(id: .init(0), day: day(20_250_602))))
    let made = Conclusion(
      id: .init(0), briefing: .init(1), text: "Rà soát", assignee: .unit(a.id), due: day(20_250_630), followUp: .task)
    try plan.apply(try plan.change(concluding: made, before: nil, by: signature(20_250_602)))
    let before = try #require(plan.conclusions[.init(1)])
    var done = before
    (done.state, done.completed) = (.done, day(20_250_625))
    try plan.apply(try plan.change(concluding: done, before: before, by: signature(20_250_702)))
    #expect(plan.conclusions[.init(1)]?.completed == day(20_250_625))
    #expect(plan.conclusions[.init(1)]?.deadlineState(on: day(20_250_801)) == .doneInTime)
  }

  /// A past state knows what was finished by then, though it was typed later.
  @Test(arguments: [(20_250_614, WorkState.done), (20_250_612, .notStarted)])
  func aPastPeriodKnowsWhatWasFinishedInIt(_ end: Int, _ state: WorkState) throws {
    let past = plan()
    var now = past
    try now.report(on: 20_250_702) {
      $0.state = .done
      $0.completion.doneOn = day(20_250_613)
    }
    #expect(past.learning(from: now, finishedBy: day(end)).share().state == state)
  }
}

@Suite struct ExtensionTests {
  /// Dates given one after the other, and the extensions there are after them.
  @Test(
    arguments: [
      ([20_251_230], 1), ([nil, 20_251_230], 1), ([nil, nil, 20_251_230], 1), ([20_250_601], 0),
      ([nil, 20_250_601], 0),
      ([nil, 20_250_630], 0), ([20_250_731, nil, 20_250_831], 2), ([20_250_731, nil, 20_250_715], 1), ([nil], 0),
    ] as [([Int?], Int)])
  func laterDatesAreCountedWhateverWayTheyCame(_ dates: [Int?], _ count: Int) throws {
    var plan = plan()
    for date in dates {
      try plan.report(on: 20_250_601) {
        $0.due = date.map(day)
        $0.result = "họp"
      }
    }
    #expect(plan.share().extensions == count)
    #expect(plan.share().originalDue == (count > 0 ? day(20_250_630) : nil))
  }

  @Test func aFirstDateIsNoExtension() throws {
    var plan = plan { $0[0].due = nil }
    try plan.report(on: 20_250_601) { $0.due = day(20_251_230) }
    #expect(plan.share().extensions == 0)
  }

  @Test func sharesWithTheLeadsDateMoveAlongInOneChange() throws {
    var plan = plan()
    let before = plan
    #expect(plan.shares(withDateOf: plan.share()).map(\.id.number) == [2])
    try plan.report(on: 20_250_601) { $0.due = day(20_250_930) }
    #expect(plan.assignments.rows.map(\.due) == [day(20_250_930), day(20_250_930), day(20_251_231)])
    #expect(plan.assignments.rows.map(\.extensions) == [1, 1, 0])
    #expect(plan.share(2).updatedAt == nil)
    var report = Report(on: before.share())
    report.due = day(20_250_930)
    let change = try before.change(reporting: report, on: before.share(), by: signature(20_250_601))
    try plan.apply(change.inverted)
    #expect(plan == before)
  }

  @Test func sharesStayWhereOnlyTheLeadMoves() throws {
    var plan = plan()
    try plan.report(on: 20_250_601) { ($0.due, $0.isLeadOnly) = (day(20_250_930), true) }
    #expect(plan.share(2).due == day(20_250_630))
    // A helper's own extension moves nobody.
    try plan.report(2, on: 20_250_601) { $0.due = day(20_251_031) }
    #expect(plan.share(1).due == day(20_250_930))
    // Done and cancelled shares stay as they are.
    var other = self.plan { $0[1].state = .done }
    try other.report(on: 20_250_601) { $0.due = day(20_250_930) }
    #expect(other.share(2).due == day(20_250_630))
  }

  private func plan(_ edit: (inout [Assignment]) -> Void = { _ in }) -> Plan { PlanModelTests.plan(edit) }

  /// What members stand at, the lead's date, and the date of a new member.
  @Test(
    arguments: [
      ([(20_250_930, 20_250_630)], 20_250_630, 20_250_630),
      ([(20_250_930, 20_250_630), (20_250_630, nil)], 20_250_630, 20_250_630),
      ([(20_250_930, 20_250_630), (20_250_930, 20_250_630)], 20_250_930, 20_250_930),
      ([(20_250_601, nil), (20_250_630, nil), (20_250_630, nil)], 20_251_231, 20_250_630),
    ] as [([(due: Int, original: Int?)], Int, Int)])
  func aNewMemberGetsTheGroupsDate(_ members: [(due: Int, original: Int?)], _ lead: Int, _ date: Int) throws {
    let units = (1...5).map { OrgUnit(id: .init($0), name: "Phòng \($0)") }
    let ids = units.dropFirst().prefix(members.count).map(\.id)
    let shares = zip(ids, members).map { unit, member in
      Assignment(
        id: .init(unit.number), item: .init(1), assignee: .unit(unit), via: .init(1), role: .coordinating,
        due: day(member.due), updates: member.original == nil ? 0 : 1, extensions: member.original == nil ? 0 : 1,
        originalDue: member.original.map(day))
    }
    var plan = Plan(
      criteria: [Criterion(id: code("1.5"), name: "")], items: [Item(id: .init(1), criterion: code("1.5"))],
      units: units, groups: [UnitGroup(id: .init(1), name: "các phòng", members: ids)],
      assignments: [
        Assignment(id: .init(1), item: .init(1), assignee: .unit(units[0].id), role: .lead, due: day(lead))
      ] + shares)
    try plan.apply(try plan.change(members: ids + [units[4].id], of: .init(1)))
    let made = try #require(plan.assignments.rows.first { $0.assignee == .unit(units[4].id) })
    #expect(made.due == day(date))
    #expect(made.extensions == 0)
  }
}

@Suite struct FreezeTests {
  private func plan(due: Int, _ edit: (inout Assignment) -> Void = { _ in }) -> Plan {
    var lead = Assignment(id: .init(1), item: .init(1), assignee: .unit(a.id), role: .lead, due: day(due))
    edit(&lead)
    return Plan(
      header: PlanHeader(planYear: 2025, published: .init(year: 2024, index: Score(thousandths: 90_000))),
      criteria: [Criterion(id: code("1.5"), name: "", maximum: Score(thousandths: 2000), score: .zero)],
      items: [Item(id: .init(1), criterion: code("1.5"))], units: [a], assignments: [lead],
      scorecards: [Scorecard(id: 2025, freeze: day(20_251_130))])
  }

  /// The due day, and the index at best from 90.
  @Test(arguments: [(20_251_129, 92_000), (20_251_130, 92_000), (20_251_201, 90_000)])
  func workDueAfterTheFreezeBringsNothing(_ due: Int, _ best: Int) throws {
    let plan = plan(due: due)
    let forecast = try #require(plan.forecast())
    #expect(forecast.best.index == Score(thousandths: best))
    #expect((forecast.expected.index > Score(thousandths: 90_000)) == (best > 90_000))
    #expect(plan.isTooLate(plan.assignments.rows[0]) == (best == 90_000))
    let solved = try #require(plan.forecast(solved: [.init(1)]))
    #expect(solved.now.index == Score(thousandths: best))
    let reasons = Agenda(of: plan, on: day(20_250_601), previous: nil, next: day(20_250_702)).parts[0].lines[0].reasons
    #expect(reasons.contains(.afterFreeze(day(20_251_130))) == (best == 90_000))
  }

  @Test func whatWasFinishedByTheFreezeCounts() throws {
    for (done, index) in [(20_251_130, 92_000), (20_251_201, 90_000)] {
      let plan = plan(due: 20_251_231) { ($0.state, $0.completed) = (.done, day(done)) }
      #expect(try #require(plan.forecast()).now.index == Score(thousandths: index))
    }
  }

  @Test func anOutlookFollowsTheFreeze() throws {
    var plan = plan(due: 20_251_201)
    var outlook = Outlook(of: plan)
    let change = try plan.change(scorecard: Scorecard(id: 2025, freeze: day(20_251_201)))
    try plan.apply(change)
    outlook.follow(change, in: plan)
    #expect(outlook == Outlook(of: plan))
    #expect(outlook.forecast(of: plan)?.best.index == Score(thousandths: 92_000))
  }
}
