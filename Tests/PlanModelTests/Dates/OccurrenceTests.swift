import PlanModel
import Testing

/// Periods of work that comes back: which are done, which is due on a day, which were missed.
struct OccurrenceTests {
  private func day(_ number: Int) throws -> Day { try #require(Day(number: number)) }

  private func recurrence(_ text: String) throws -> Recurrence {
    try #require(try TimeReading(text, in: TimeContext(.plan(year: 2025))).recurrence)
  }

  /// The due days of 2025, as they come.
  @Test(arguments: [
    ("hằng quý", [331, 630, 930, 1231]), ("mỗi quý 01 sản phẩm", [331, 630, 930, 1231]),
    ("Trước ngày 20 của tháng cuối quý", [320, 620, 920, 1220]), ("định kỳ 6 tháng", [630, 1231]),
    ("ngày 15 hằng tháng", (1...12).map { $0 * 100 + 15 }),
    ("ngày 31 hằng tháng", [131, 228, 331, 430, 531, 630, 731, 831, 930, 1031, 1130, 1231]),
    ("15/6 và 15/12 hằng năm", [615, 1215]), ("hằng năm, trước 15/12", [1215]), ("đầu mỗi quý", [101, 401, 701, 1001]),
    ("ngày 10, 20 hằng tháng, từ tháng 11/2025", [1110, 1120, 1210, 1220]),
  ])
  func dues(_ text: String, _ expected: [Int]) throws {
    let rhythm = try recurrence(text)
    let start = rhythm.from == nil ? 20_250_101 : 20_251_101
    let all = rhythm.occurrences(
      from: try day(start), through: try day(20_251_231), doneOn: [], on: try day(20_260_601))
    #expect(all.map { $0.due.number - 20_250_000 } == expected, "\(text)")
  }

  @Test func everyFriday() throws {
    let rhythm = try recurrence("hằng tuần vào thứ Sáu")
    let all = rhythm.occurrences(
      from: try day(20_250_602), through: try day(20_250_630), doneOn: [], on: try day(20_250_701))
    #expect(all.map(\.due.number) == [20_250_606, 20_250_613, 20_250_620, 20_250_627, 20_250_704])
  }

  /// A day done counts for its period; on the due day itself the period is still the current one, the day after it is
  /// missed.
  @Test(arguments: [
    (20_250_630, [20_250_630], []), (20_250_701, [20_250_930], [20_250_630]), (20_250_331, [20_250_331], []),
  ])
  func boundaries(_ today: Int, _ current: [Int], _ missed: [Int]) throws {
    let rhythm = try recurrence("hằng quý")
    let done = today > 20_250_401 ? [try day(20_250_320)] : []
    let all = rhythm.occurrences(
      from: try day(20_250_101), through: try day(20_251_231), doneOn: done, on: try day(today))
    let standing = Occurrences(rhythm: rhythm, all: all, day: try day(today))
    #expect(standing.current.map { [$0.due.number] } == current)
    #expect(standing.missed.map { $0.due.number } == missed)
    #expect(standing.done.count == done.count)
  }

  /// Due in the next quarter: what is done there in time is of the quarter before.
  @Test func dueAfterItsPeriod() throws {
    let rhythm = try recurrence("ngày 10 của tháng đầu quý sau")
    let all = rhythm.occurrences(
      from: try day(20_250_101), through: try day(20_251_231), doneOn: [try day(20_250_408), try day(20_250_720)],
      on: try day(20_250_721))
    #expect(all.map(\.due.number) == [20_250_410, 20_250_710, 20_251_010])
    #expect(all.map { $0.doneOn?.number } == [20_250_408, 20_250_720, nil])
  }

  private func plan(_ text: String, state: WorkState = .inProgress) throws -> Plan {
    let code = try #require(CriterionCode("1.5"))
    let item = Item(id: .init(1), criterion: code, deadline: Deadline(reading: text, planYear: 2025))
    let share = Assignment(
      id: .init(1), item: .init(1), assignee: .unit(.init(1)), role: .lead, officer: "Đặng Thị Ngọc Ẩn",
      isRecurring: true,
      state: state)
    return Plan(
      header: PlanHeader(id: 1, planYear: 2025), criteria: [Criterion(id: code, name: "Báo cáo")], items: [item],
      units: [OrgUnit(id: .init(1), name: "Văn phòng Sở")], assignments: [share])
  }

  /// Done for this quarter is not done for the next one: a report enters the period, and undo takes it back.
  @Test func reportsAreTheRecord() throws {
    var plan = try plan("hằng quý")
    func standing(_ day: Day) throws -> Occurrences {
      let share = try #require(plan.assignments[.init(1)])
      return try #require(plan.occurrences(of: share, on: day))
    }
    #expect(try standing(day(20_250_610)).current?.due == day(20_250_630))
    let noon = try day(20_250_610).daysSinceEpoch * 86_400 + 18_000
    let signature = Signature(author: "lan", clock: plan.settings.clock(at: Timestamp(seconds: noon)))
    let change = try plan.change(setting: .done, of: .init(1), by: signature)
    try plan.apply(change)
    let after = try standing(day(20_250_611))
    #expect(after.done.map(\.due.number) == [20_250_630] && after.current?.due.number == 20_250_930)
    let agenda = Agenda(of: plan, on: try day(20_250_902), previous: nil, next: try day(20_251_002))
    let reasons = agenda.parts.first?.lines.first?.reasons ?? []
    #expect(reasons.contains { if case .periodDue(let due, _) = $0 { due.due.number == 20_250_930 } else { false } })
    try plan.apply(change.inverted)
    #expect(try standing(day(20_250_611)).done.isEmpty)
  }

  @Test func aTypedRhythmTakesThePlaceOfADay() throws {
    var plan = try plan("hằng quý")
    let before = try #require(plan.assignments[.init(1)])
    var report = Report(on: before)
    let today = try day(20_250_610)
    let reading = try TimeReading.typed("ngày 15 hằng tháng", in: TimeContext(.ahead(today: today, planYear: 2025)))
    report.setDue(reading, saidAs: "ngày 15 hằng tháng")
    let signature = Signature(
      author: "lan", clock: plan.settings.clock(at: Timestamp(seconds: today.daysSinceEpoch * 86_400 + 18_000)))
    try plan.apply(try plan.change(reporting: report, on: before, by: signature))
    let after = try #require(plan.assignments[.init(1)])
    #expect(after.isRecurring && after.due == nil && after.rhythm == "ngày 15 hằng tháng")
    #expect(plan.occurrences(of: after, on: today)?.current?.due.number == 20_250_615)
  }

  @Test func whatGoesOnAllTheTimeHasNoPeriods() throws {
    let plan = try plan("thường xuyên")
    let share = try #require(plan.assignments[.init(1)])
    #expect(plan.rhythm(of: share) == Recurrence(.always))
    #expect(plan.occurrences(of: share, on: try day(20_250_610)) == nil)
  }
}
