import PlanModel
import Testing

private func code(_ text: String) -> CriterionCode { CriterionCode(text)! }
private func points(_ text: String) -> Score { Score(text)! }

/// A small plan for 2025 on a scorecard of 2024.
struct OutlookPlan {
  var lines: [ScoreLine] = []
  var criteria: [Criterion] = []
  var items: [Item] = []
  var assignments: [Assignment] = []
  var peers: [Peer] = []
  var header = PlanHeader(planYear: 2025)
  var settings = Settings.standard

  /// A leaf or level of a scorecard.
  mutating func line(
    _ number: String, _ maximum: String, _ score: String?, year: Int = 2024, kind: ScoreLine.Kind = .criterion
  ) {
    lines.append(
      ScoreLine(
        id: .init(year: year, code: code(number)), name: number, kind: kind, maximum: points(maximum),
        scores: score.map { StageScores(.appraised1, points($0)) } ?? StageScores()))
  }

  /// An item with a lead in that state.
  mutating func item(_ number: String, _ state: WorkState = .notStarted, expecting expected: String? = nil) {
    let id = items.count + 1
    if !criteria.contains(where: { $0.id == code(number) }) {
      criteria.append(Criterion(id: code(number), name: number))
    }
    items.append(Item(id: .init(id), criterion: code(number), expectedPoints: expected.map(points)))
    assignments.append(
      Assignment(id: .init(id), item: .init(id), assignee: .unit(.init(1)), role: .lead, state: state))
  }

  /// Another department's index in 2024.
  mutating func peer(_ index: String) {
    peers.append(Peer(id: .init(peers.count + 1), year: 2024, name: "Sở \(peers.count + 1)", index: points(index)))
  }

  var plan: Plan {
    Plan(
      header: header, criteria: criteria, items: items, units: [OrgUnit(id: .init(1), name: "Văn phòng")],
      assignments: assignments, scorecards: Set(lines.map(\.id.year)).map { Scorecard(id: $0) }, lines: lines,
      peers: peers, settings: settings)
  }

  var gains: [String] {
    let outlook = Outlook(of: plan)
    return items.map { outlook.gain(of: $0.id)?.points.decimalText ?? "–" }
  }

  /// Now, expected and best.
  var indexes: [String] {
    guard let forecast = plan.forecast() else { return [] }
    return [forecast.now, forecast.expected, forecast.best].map(\.index.decimalText)
  }
}

@Suite struct OutlookTests {
  /// 100 points, of which 10 are lost in two criteria.
  private static var base: OutlookPlan {
    var plan = OutlookPlan()
    plan.line("1.1", "90", "90")
    plan.line("1.2.1", "6", "0")
    plan.line("1.2.2", "4", "0")
    return plan
  }

  @Test func whatIsDoneIsConfirmedAndTheRestCountsByItsState() {
    var plan = Self.base
    plan.item("1.2.1", .done)
    plan.item("1.2.2", .inProgress)
    #expect(plan.indexes == ["96", "98.4", "100"])
  }

  /// By itself the last one brings all; the others only say that they bring a part.
  @Test func itemsOfOneCriterionShareItsGapTheOneThatBringsMostFirst() {
    var plan = Self.base
    plan.item("1.2.1", expecting: "4")
    plan.item("1.2.1", expecting: "4")
    plan.item("1.2.1")
    #expect(plan.gains == ["0", "0", "6"])
    #expect(plan.indexes.last == "96")
    // What is done keeps what it brings.
    var half = Self.base
    half.item("1.2.1", .done, expecting: "4")
    half.item("1.2.1")
    #expect(half.gains == ["4", "2"])
  }

  @Test func whatTheItemOfTheWholeBringsIsTakenFromThatOfAPart() {
    var plan = Self.base
    plan.item("1.2")
    plan.item("1.2.1", expecting: "5")
    #expect(plan.gains == ["10", "0"])
    #expect(plan.indexes.last == "100")
  }

  /// The set lists 1.2.1 only, the plan names its parts.
  @Test func partsThatTheSetDoesNotListShareTheGapOfTheListedOneAboveThem() {
    var plan = Self.base
    plan.item("1.2.1.1", expecting: "4")
    plan.item("1.2.1.2", expecting: "4")
    plan.item("1.2.1")
    #expect(plan.gains == ["0", "0", "6"])
  }

  @Test func aLevelThatTheSetSkipsHasTheGapOfItsParts() {
    var plan = Self.base
    plan.item("1.2")
    #expect(plan.gains == ["10"])
  }

  @Test func aCancelledItemLeavesItsGapToTheOthers() {
    var plan = Self.base
    plan.item("1.2.1", .cancelled)
    plan.item("1.2.1")
    #expect(plan.gains == ["6", "6"])
    #expect(plan.indexes == ["90", "91.8", "96"])
    let both = Outlook(of: plan.plan).forecast(of: plan.plan, solved: [.init(1), .init(2)])
    #expect(both?.now.index == points("96"))
  }

  @Test func scoresOfTheOwnYearTakeThePlaceOfTheBase() {
    var plan = Self.base
    plan.line("1.1", "90", "81", year: 2025)
    plan.line("1.2.1", "6", "3", year: 2025)
    plan.line("1.2.2", "4", nil, year: 2025)
    plan.item("1.2.1")
    plan.item("1.2.2", .done)
    // 1.2.1 has its work in its score; 1.2.2 still starts from nothing.
    #expect(plan.gains == ["0", "4"])
    #expect(plan.indexes == ["88", "88", "88"])
  }

  @Test func theItemOfACriterionGetsWhatItsUnscoredPartsLeaveOpen() {
    var plan = Self.base
    plan.line("1.1", "90", nil, year: 2025)
    plan.line("1.2.1", "6", "5", year: 2025)
    plan.line("1.2.2", "3", nil, year: 2025)
    plan.line("1.3", "1", nil, year: 2025)
    plan.item("1.2")
    plan.item("1.3")
    #expect(plan.gains == ["3", "1"])
    #expect(plan.indexes == ["95", "96.2", "99"])
  }

  @Test func aBonusMayLiftAndAPenaltyLowersWhatIsReached() {
    var plan = Self.base
    plan.line("9.1", "2", "2", kind: .bonus)
    plan.line("9.2", "5", "1", kind: .penalty)
    plan.item("1.2", .done)
    #expect(plan.indexes.first == "101")
    plan.line("9.3", "200", "150", kind: .penalty)
    #expect(plan.indexes.first == "0")
  }

  @Test func withoutAScorecardItStartsFromThePublishedIndex() {
    var plan = OutlookPlan()
    plan.header.published = .init(index: points("91.89"))
    plan.criteria = [Criterion(id: code("1.6"), name: "", maximum: points("3"), score: points("0"))]
    plan.item("1.6", .inProgress)
    #expect(plan.indexes == ["91.89", "93.69", "94.89"])
    #expect(plan.plan.forecast()?.now.rank == nil)
    #expect(OutlookPlan().plan.forecast() == nil)
  }

  @Test func theTableCannotMakeDoneUncertainOrCancelledLikely() {
    var plan = Self.base
    plan.settings.likelihoods = [.done: 100, .cancelled: 1000]
    plan.item("1.2.1", .done)
    plan.item("1.2.2", .cancelled)
    #expect(plan.indexes == ["96", "96", "96"])
  }

  @Test func anItemCountsOnceForAUnitWithSeveralPartsInIt() {
    var plan = Self.base
    plan.item("1.2.1", .done)
    plan.assignments.append(
      Assignment(id: .init(2), item: .init(1), assignee: .unit(.init(1)), role: .coordinating))
    plan.assignments.append(
      Assignment(id: .init(3), item: .init(1), assignee: .unit(.init(1)), via: .init(1), role: .coordinating))
    let worth = Outlook(of: plan.plan).worth(in: plan.plan)[.unit(.init(1))]
    #expect(worth?.securedAsLead == points("6"))
    #expect(worth?.atStakeCoordinating == points("6"))
  }
}

@Suite struct ForecastPathTests {
  @Test func theFewestItemsReachATarget() {
    for seed in 0..<300 {
      var dice = Dice(state: UInt64(seed))
      var made = OutlookPlan()
      made.settings.rounding = .allCases.randomElement(using: &dice)!
      made.line("1", "50", "50")
      for number in 1...Int.random(in: 1...8, using: &dice) {
        made.line("2.\(number)", "7", Score(thousandths: .random(in: 0...7000, using: &dice)).decimalText)
        made.item("2.\(number)", WorkState.allCases.randomElement(using: &dice)!)
      }
      for _ in 0..<Int.random(in: 0...12, using: &dice) {
        made.peer(Score(thousandths: .random(in: 5000...10_000, using: &dice) * 10).decimalText)
      }
      let plan = made.plan
      let outlook = Outlook(of: plan)
      let targets: [ForecastTarget] = [
        .index(Score(thousandths: .random(in: 50_000...100_000, using: &dice))),
        .rank(.random(in: 1...13, using: &dice)),
        .band(.init("Tốt", from: points("80"), isInclusive: Bool.random(using: &dice))),
      ]
      for target in targets {
        guard let path = outlook.path(to: target, of: plan) else {
          #expect(made.peers.isEmpty)
          continue
        }
        #expect(Self.isMet(target, path.outcome, plan) == path.isReached, "seed \(seed) \(target)")
        #expect(
          Self.fewest(target, outlook, plan) == (path.isReached ? path.items.count : nil), "seed \(seed) \(target)")
        let solved = outlook.forecast(of: plan, solved: Set(path.items.map(\.item)))
        #expect(solved?.now == path.outcome)
        #expect((outlook.runningIndexes(of: path, in: plan).last ?? path.outcome.index) == path.outcome.index)
      }
    }
  }

  /// The target as people mean it.
  private static func isMet(_ target: ForecastTarget, _ outcome: Forecast.Outcome, _ plan: Plan) -> Bool {
    switch target {
    case .index(let index): outcome.index >= index
    case .rank(let rank): outcome.rank.map { $0 <= rank } ?? false
    case .band(let band): band.isInclusive ? outcome.index >= band.from : outcome.index > band.from
    }
  }

  /// Every set of open items tried.
  private static func fewest(_ target: ForecastTarget, _ outlook: Outlook, _ plan: Plan) -> Int? {
    let open = outlook.allGains.filter(\.state.isOpen).map(\.item)
    var fewest: Int?
    for set in 0..<(1 << open.count) {
      let chosen = open.indices.filter { set >> $0 & 1 == 1 }.map { open[$0] }
      guard chosen.count < fewest ?? .max, let forecast = outlook.forecast(of: plan, solved: Set(chosen)) else {
        continue
      }
      if isMet(target, forecast.now, plan) { fewest = chosen.count }
    }
    return fewest
  }

  @Test func aRankCannotBeToldWithoutTheOthers() {
    var plan = OutlookPlan()
    plan.line("1", "10", "5")
    #expect(Outlook(of: plan.plan).path(to: .rank(1), of: plan.plan) == nil)
    plan.peer("70")
    #expect(Outlook(of: plan.plan).path(to: .rank(1), of: plan.plan)?.isReached == false)
  }
}
