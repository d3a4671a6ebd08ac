import PlanModel
import Testing

/// The rules of the glossary one by one: remedies, points that differ, half-scored years, reporting dates, exclusion, and
/// items that share a code.
@Suite struct CountingRuleTests {
  private func code(_ text: String) throws -> CriterionCode { try #require(CriterionCode(text)) }
  private func score(_ text: String) throws -> Score { try #require(Score(text)) }
  private let office = OrgUnit(id: .init(1), name: "Văn phòng Sở")
  private let signature = Signature(
    author: "lan", clock: Clock(now: Timestamp(seconds: 1_749_700_000), secondsAheadOfUTC: 25_200))

  private func item(_ number: Int, _ code: String, remedies: [String] = ["làm"]) throws -> Item {
    Item(id: .init(number), criterion: try self.code(code), remedies: remedies)
  }

  private func lead(_ number: Int, of item: Int, _ state: WorkState = .notStarted) -> Assignment {
    Assignment(
      id: .init(number), item: .init(item), assignee: .unit(office.id), role: .lead, state: state,
      reason: state == .cancelled ? "bỏ" : "")
  }

  private func line(_ year: Int, _ code: String, _ maximum: String, _ reached: String?) throws -> ScoreLine {
    var line = ScoreLine(id: .init(year: year, code: try self.code(code)), name: "Tiêu chí \(code)")
    line.maximum = try score(maximum)
    if let reached { line.scores.published = try score(reached) }
    return line
  }

  @Test func aRemedyIsNamedAndNotCancelled() throws {
    let criteria = try [("1.1", "2"), ("1.2", "3"), ("1.3", "1"), ("1.4", "4")].map {
      Criterion(id: try code($0.0), name: "", maximum: try score($0.1), score: .zero)
    }
    var plan = Plan(
      criteria: criteria,
      items: try [item(1, "1.1", remedies: []), item(2, "1.2"), item(3, "1.3"), item(4, "1.4", remedies: [" "])],
      units: [office], assignments: [lead(1, of: 1), lead(2, of: 2, .cancelled), lead(3, of: 3), lead(4, of: 4)])
    #expect(try plan.explainedLoss == score("1"))
    try plan.apply(plan.change(setting: .notStarted, of: .init(2), by: signature))
    #expect(try plan.explainedLoss == score("4"))
    // A second item of a criterion is enough.
    try plan.apply(Change(kind: .edit, edits: [.item(Edit(before: nil, after: item(5, "1.1")))]))
    #expect(try plan.explainedLoss == score("6"))
  }

  @Test func aPartIsNotCountedBesideItsCriterion() throws {
    let plan = Plan(
      criteria: try [("1", "5"), ("1.2", "3"), ("1.10", "2"), ("2.1", "1")].map {
        Criterion(id: try code($0.0), name: "", maximum: try score($0.1), score: .zero)
      }, items: try [item(1, "1"), item(2, "1.2"), item(3, "2.1")])
    #expect(try plan.explainedLoss == score("6"))
  }

  /// The plan says 0,5/2, the scorecard of the year that it mends 1/2.
  private func differing(planYear: Int = 2025) throws -> Plan {
    Plan(
      header: PlanHeader(resultYear: 2024, planYear: planYear),
      criteria: [Criterion(id: try code("1.5"), name: "A", maximum: try score("2"), score: try score("0,5"))],
      items: [try item(1, "1.5")], units: [office], assignments: [lead(1, of: 1)], scorecards: [Scorecard(id: 2024)],
      lines: [try line(2024, "1.5", "2", "1")])
  }

  @Test func theScorecardCountsWhereItDiffersFromThePlan() throws {
    let plan = try differing()
    let counted = try #require(plan.counted(try code("1.5")))
    #expect(try counted.score == score("1") && counted.gap == score("1"))
    #expect(plan.hasOtherPoints(try #require(plan.criteria[try code("1.5")])))
    #expect(try plan.explainedLoss == score("1") && plan.explainedLoss(of: 2024) == score("1"))
    // A scorecard of the plan's own year is about another year's points.
    #expect(try differing(planYear: 2024).counted(code("1.5"))?.score == score("0,5"))
  }

  @Test func anImportFindsPointsThatDiffer() throws {
    var plan = try differing()
    var draft = PlanDraft(header: plan.header)
    draft.header.agency = "Sở Ngoại vụ"
    draft.items = [
      .init(
        code: try code("1.5"), name: "A", score: try score("0,75"), maximum: try score("2"), causes: ["vì"],
        remedies: ["làm"], leads: ["Văn phòng Sở"])
    ]
    try plan.apply(plan.change(importing: draft))
    let found = try #require(plan.findings.rows.first { $0.kind == .pointsDiffer })
    #expect(found.code == "1.5" && found.arguments == ["2024", "0.75", "2", "1", "2"])
    #expect(Doubts(of: plan).points[try code("1.5")] == [found.id])
    try plan.apply(plan.change(clarifying: found.id, by: signature))
    #expect(Doubts(of: plan).points.isEmpty)
  }

  /// The same on the board and on the command line, where lines are scored one by one: what differs by now is found, what no
  /// longer does is found no more, in the change itself, so that undo takes both back.
  @Test func scoringFindsPointsThatDiffer() throws {
    func points(_ plan: Plan) -> [[String]] { plan.findings.rows.filter { $0.kind == .pointsDiffer }.map(\.arguments) }
    func scored(_ plan: Plan, _ points: String) throws -> Change {
      let before = try #require(plan.lines[.init(year: 2024, code: try code("1.5"))])
      var after = before
      after.scores.published = try score(points)
      return try plan.change(scoring: after, before: before)
    }
    var plan = try differing()
    let first = try scored(plan, "1,5")
    try plan.apply(first)
    #expect(points(plan) == [["2024", "0.5", "2", "1.5", "2"]])
    #expect(Doubts(of: plan).points[try code("1.5")]?.count == 1)
    let second = try scored(plan, "1,75")
    try plan.apply(second)
    #expect(points(plan) == [["2024", "0.5", "2", "1.75", "2"]])
    try plan.apply(scored(plan, "0,5"))
    #expect(points(plan).isEmpty && Doubts(of: plan).points.isEmpty)
    try plan.apply(scored(plan, "1,75"))
    #expect(points(plan) == [["2024", "0.5", "2", "1.75", "2"]])
    let before = try #require(plan.lines.rows.first)
    var after = before
    after.explanation = "Đã giải trình"
    // Nothing is found again by an edit of something else.
    #expect(try plan.change(scoring: after, before: before).edits.count == 1)
    // A year that the plan does not mend says nothing of its points.
    try plan.apply(plan.change(scorecard: Scorecard(id: 2023)))
    #expect(try plan.change(adding: line(2023, "1.5", "2", "2")).edits.count == 1)
  }

  /// A criterion of the plan is compared with its parts in the scorecard, too.
  @Test func scoringAPartFindsThatTheWholeDiffers() throws {
    let plan = Plan(
      header: PlanHeader(resultYear: 2024, planYear: 2025),
      criteria: [Criterion(id: try code("1.5"), name: "A", maximum: try score("2"), score: try score("1"))],
      items: [try item(1, "1.5")], scorecards: [Scorecard(id: 2024)],
      lines: [try line(2024, "1.5", "2", nil), try line(2024, "1.5.1", "1", "1"), try line(2024, "1.5.2", "1", "0")])
    let before = try #require(plan.lines.rows.last)
    var after = before
    after.scores.published = try score("0,5")
    let found = try plan.change(scoring: after, before: before).edits.compactMap { edit in
      if case .finding(let edit) = edit { edit.after?.arguments } else { nil }
    }
    #expect(found == [["2024", "1", "2", "1.5", "2"]])
  }

  private func finding(_ number: Int, _ kind: Finding.Kind, _ arguments: [String], item: Int? = 1) -> Finding {
    Finding(id: .init(number), kind: kind, item: item.map { .init($0) }, arguments: arguments)
  }

  /// Who leads, who helps and who belongs to a group is in doubt while a finding about it is open and nobody changed it.
  @Test func whoDoesWhatMayBeInDoubt() throws {
    let units = ["Văn phòng Sở", "Thanh tra Sở", "Phòng A"].enumerated().map {
      OrgUnit(id: .init($0.offset + 1), name: $0.element)
    }
    let group = UnitGroup(id: .init(1), name: "các đơn vị", members: [.init(2), .init(3)])
    var plan = Plan(
      items: try [item(1, "1.1"), item(2, "1.2")], units: units, groups: [group],
      assignments: [
        lead(1, of: 1), lead(2, of: 2),
        Assignment(id: .init(3), item: .init(1), assignee: .unit(.init(2)), via: group.id, role: .coordinating),
        Assignment(id: .init(4), item: .init(1), assignee: .unit(.init(3)), via: group.id, role: .coordinating),
      ],
      findings: [
        finding(1, .leadByOrder, ["Văn phòng Sở", "các đơn vị"]),
        finding(2, .groupMembersProposed, ["các đơn vị", "Thanh tra Sở; Phòng A"], item: nil),
        finding(3, .leadAlsoCoordinates, ["Văn phòng Sở"]),
        finding(4, .takenFromOther, ["nt", "Văn phòng Sở", "1.1"], item: 2),
        finding(5, .leadByOrder, ["Phòng cũ", "Phòng A"], item: 2),
      ])
    let doubts = Doubts(of: plan)
    #expect(doubts.leads == [.init(1): [.init(1)], .init(2): [.init(4)]])
    #expect(doubts.helpers == [.init(1): [.init(3)]] && doubts.members == [.init(1): [.init(2)]])
    try plan.apply(plan.change(members: [.init(2)], of: group.id))
    for finding in [1, 3, 4] { try plan.apply(plan.change(clarifying: .init(finding), by: signature)) }
    let after = Doubts(of: plan)
    #expect(after.leads.isEmpty && after.helpers.isEmpty && after.members.isEmpty)
  }

  @Test func aHalfScoredYearHasNoClassAndNoRank() throws {
    let peers = [Peer(id: .init(1), year: 2024, name: "Sở khác", index: try score("10"))]
    var plan = Plan(
      header: PlanHeader(resultYear: 2024, planYear: 2025), scorecards: [Scorecard(id: 2024)],
      lines: [try line(2024, "1.1", "50", "49"), try line(2024, "1.2", "50", nil)], peers: peers)
    let index = try #require(plan.computedIndex(of: 2024))
    #expect(index.isProvisional && index.scored == 1 && index.leaves == 2 && plan.className(of: 2024) == nil)
    let forecast = try #require(plan.forecast())
    #expect(forecast.provisional == index && forecast.now.band == nil && forecast.best.rank == nil)
    #expect(plan.checks(of: 2024).isEmpty)

    let before = try #require(plan.lines.rows.last)
    var after = before
    after.scores.published = try score("49")
    try plan.apply(plan.change(scoring: after, before: before))
    #expect(plan.computedIndex(of: 2024)?.isProvisional == false && plan.className(of: 2024) == "Xuất sắc")
    #expect(plan.forecast()?.now.rank == 1 && plan.forecast()?.provisional == nil)
  }

  @Test(arguments: [
    (20_250_101, "Q1/2025"), (20_250_314, "Q1/2025"), (20_250_315, "Q1/2025"), (20_250_316, "6T/2025"),
    (20_250_615, "6T/2025"), (20_250_616, "9T/2025"), (20_250_915, "9T/2025"), (20_250_916, "N/2025"),
    (20_251_215, "N/2025"), (20_251_216, "Q1/2026"), (20_251_231, "Q1/2026"),
  ]) func theReportThatIsDueIsProposed(_ day: Int, _ expected: String) throws {
    let period = ReportingPeriod(dueOn: try #require(Day(number: day)), .standard)
    #expect("\(period.kind.rawValue)/\(period.year)" == expected)
  }

  @Test(arguments: [
    (20_250_109, "N/2024"), (20_250_110, "N/2024"), (20_250_111, "Q1/2025"), (20_250_320, "Q1/2025"),
    (20_250_321, "Q3/2025"), (20_250_920, "Q3/2025"), (20_250_921, "6T/2025"), (20_251_001, "9T/2025"),
    (20_251_130, "9T/2025"), (20_251_201, "N/2025"), (20_251_206, "N/2025"),
  ]) func theCalendarOfTheOfficeCounts(_ day: Int, _ expected: String) throws {
    var settings = Settings.standard
    settings.reportDates = [
      .init("Báo cáo năm", day: 10, month: 1), .init("BC quý 1", day: 20, month: 3),
      .init("Báo cáo CCHC Quý III", day: 20, month: 9), .init("báo cáo 6 tháng", day: 30, month: 9),
      // No name of a period: the part of the year that ended before it. A day that the month does not have.
      .init("Báo cáo gửi Tỉnh ủy", day: 31, month: 11), .init("Báo cáo năm", day: 5, month: 12),
    ]
    let period = ReportingPeriod(dueOn: try #require(Day(number: day)), settings)
    #expect("\(period.kind.rawValue)/\(period.year)" == expected)
  }

  @Test func whatAFieldExcludesIsExcludedBelowIt() throws {
    var plan = Plan(
      scorecards: [Scorecard(id: 2024)],
      lines: try [
        line(2024, "1", "80", nil), line(2024, "1.1", "80", "76"), line(2024, "3", "20", nil),
        line(2024, "3.3", "20", nil), line(2024, "3.3.1", "18", "0"), line(2024, "3.3.2", "2", "1"),
      ])
    #expect(try plan.index(of: 2024) == score("77"))
    func edit(_ text: String, _ applicability: ScoreLine.Applicability, _ reason: String) throws {
      let before = try #require(plan.lines[.init(year: 2024, code: code(text))])
      var after = before
      (after.applicability, after.reason) = (applicability, reason)
      try plan.apply(plan.change(scoring: after, before: before))
    }
    try edit("3.3.1", .excluded, "riêng")
    try edit("3", .excluded, "không có nhiệm vụ")
    #expect(try plan.index(of: 2024) == score("95"))
    #expect(plan.sum(of: 2024).leaves == 1)
    // What went with the field comes back with it; what was out for a reason of its own stays out.
    try edit("3", .applicable, "")
    #expect(plan.lines[.init(year: 2024, code: try code("3.3.1"))]?.applicability == .excluded)
    #expect(plan.lines[.init(year: 2024, code: try code("3.3.2"))]?.applicability == .applicable)
    try edit("3", .excluded, "x")
    // A part that applies again makes what it is part of apply.
    try edit("3.3.2", .applicable, "")
    #expect(plan.lines[.init(year: 2024, code: try code("3"))]?.applicability == .applicable)
    #expect(plan.lines[.init(year: 2024, code: try code("3.3.1"))]?.applicability == .excluded)
  }

  @Test func itemsOfOneCodeAreNamedByTheirPlace() throws {
    let plan = Plan(
      criteria: [Criterion(id: try code("1.5"), name: ""), Criterion(id: try code("1.6"), name: "")],
      items: try [item(1, "1.5"), item(2, "1.6"), item(3, "1.5")])
    #expect(plan.items.rows.map { plan.label(of: $0.id) } == ["1.5#1", "1.6", "1.5#2"])
    #expect(plan.items(labelled: "1.5#2") == [.init(3)] && plan.items(labelled: " 1.5 # 1 ") == [.init(1)])
    #expect(plan.items(labelled: "1.5") == [.init(1), .init(3)] && plan.items(labelled: "1.6#1") == [.init(2)])
    for nothing in ["1.5#0", "1.5#3", "1.5#", "#1", "1.5#2#1", "1.5#x", "", "1.7"] {
      #expect(plan.items(labelled: nothing).isEmpty, "\(nothing)")
    }
  }
}
