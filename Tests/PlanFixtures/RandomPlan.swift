import PlanModel

/// Small plans with everything that figures depend on: boundary days around `today`, repeated codes, items that nobody
/// leads or two do, groups with and without members, tasks of briefings, half-scored and excluded years.
public struct RandomPlan {
  /// The day at which deadlines crowd.
  public static let today = Day(number: 20_250_612) ?? Day(daysSinceEpoch: 0)

  private var random: SeededRandom
  private let small: Bool

  private init(_ seed: Int, small: Bool) {
    random = SeededRandom(seed)
    self.small = small
  }

  /// The plan of a seed; a small one has few items, for oracles that try every choice among them.
  public static func plan(_ seed: Int, small: Bool = false) -> Plan {
    var maker = RandomPlan(seed, small: small)
    return maker.make()
  }

  private static let names = [
    "Văn phòng Sở", "Phòng Lãnh sự - Hợp tác quốc tế", "Thanh tra Sở", "",
    "Trung tâm Thông tin, Dịch vụ đối ngoại, Hội nghị, Lễ tân và Biên phiên dịch khu vực biên giới",
    "Pho\u{300}ng To\u{302}\u{309} chu\u{31B}\u{301}c".normalized,
  ]

  private mutating func make() -> Plan {
    let units = (1...random.int(1...6)).map { OrgUnit(id: .init($0), name: Self.names[$0 - 1]) }
    let groups = (0..<random.int(0...2)).map { number in
      UnitGroup(
        id: .init(number + 1), name: "nhóm \(number + 1)",
        members: random.chance(30) ? [] : units.map(\.id).filter { _ in random.chance(60) })
    }
    let codes = self.codes()
    let items = (0..<random.int(0...(small ? 6 : 12))).map { number in item(number + 1, codes) }
    var assignments: [Assignment] = []
    for item in items { addTeam(of: item, units, groups, to: &assignments) }
    let briefings = (0..<random.int(0...3)).map { number in
      Briefing(
        id: .init(number + 1), day: Self.today.advanced(by: -90 + 30 * number), title: "Giao ban \(number + 1)",
        begunAt: moment(-90 + 30 * number, hour: 1), endedAt: moment(-90 + 30 * number, hour: 3), firstEntry: 0,
        lastEntry: 0)
    }
    let conclusions =
      briefings.isEmpty
      ? []
      : (0..<random.int(0...5)).map { number in
        conclusion(number + 1, briefings, units, groups, assignments)
      }
    let criteria = Set(items.map(\.criterion)).sorted().map { criterion($0) }
    var header = PlanHeader(agency: "Sở Ngoại vụ tỉnh Lạng Sơn", resultYear: 2024, planYear: 2025)
    if random.chance(50) {
      header.published = .init(year: 2024, index: score(80_000...95_000), rank: random.int(1...20), of: 20)
    }
    return Plan(
      header: header, criteria: criteria, items: items, units: units, groups: groups, assignments: assignments,
      scorecards: [2024, 2025].map { Scorecard(id: $0) }, lines: lines(2024, codes) + lines(2025, codes),
      peers: peers(), settings: settings(), briefings: briefings, conclusions: conclusions)
  }

  private mutating func codes() -> [CriterionCode] {
    var codes: Set<CriterionCode> = []
    for _ in 0..<random.int(1...8) {
      let depth = random.int(1...3)
      let text = (0..<depth).map { _ in "\(random.int(1...(small ? 2 : 11)))" }.joined(separator: ".")
      if let code = CriterionCode(text) { codes.insert(code) }
    }
    return codes.sorted()
  }

  private mutating func item(_ number: Int, _ codes: [CriterionCode]) -> Item {
    let isRecurring = random.chance(10)
    return Item(
      id: .init(number), criterion: random.pick(codes), causes: ["vì"], remedies: random.chance(75) ? ["làm"] : [],
      deadline: Deadline(day: isRecurring ? nil : day(), isRecurring: isRecurring),
      expectedPoints: random.chance(40) ? score(0...2_500) : nil)
  }

  private mutating func addTeam(
    of item: Item, _ units: [OrgUnit], _ groups: [UnitGroup], to assignments: inout [Assignment]
  ) {
    var leads = random.pick([0, 1, 1, 1, 1, 1, 1, 2])
    for unit in units.shuffled(using: &random) where random.chance(60) {
      let role: Role = leads > 0 ? .lead : .coordinating
      leads -= 1
      assignments.append(work(assignments.count + 1, item.id, .unit(unit.id), role))
    }
    for group in groups where group.members.isEmpty && random.chance(40) {
      assignments.append(work(assignments.count + 1, item.id, .group(group.id), .coordinating))
    }
  }

  private mutating func work(
    _ number: Int, _ item: Item.Key, _ assignee: Assignee, _ role: Role
  ) -> Assignment {
    var work = Assignment(id: .init(number), item: item, assignee: assignee, role: role, due: day())
    if work.due == nil { work.isRecurring = random.chance(30) }
    work.state = random.pick(WorkState.allCases)
    if work.state == .done { work.completed = random.chance(90) ? Self.today.advanced(by: random.int(-9...0)) : nil }
    if work.state == .awaitingConfirmation, random.chance(60) {
      work.completed = Self.today.advanced(by: random.int(-9...0))
    }
    if work.state == .blocked || work.state == .cancelled { work.reason = "vướng" }
    if work.state == .blocked, random.chance(40) {
      work.waiting = Waiting(on: "Bộ Nội vụ", since: Self.today.advanced(by: -20))
    }
    if random.chance(60) {
      work.updates = random.int(1...4)
      work.updatedAt = moment(random.pick([-90, -60, -30, -31, -29, random.int(-100...0)]), hour: random.int(0...6))
    }
    if random.chance(20) {
      (work.extensions, work.originalDue) = (random.int(1...3), work.due?.advanced(by: -10))
    }
    return work
  }

  private mutating func conclusion(
    _ number: Int, _ briefings: [Briefing], _ units: [OrgUnit], _ groups: [UnitGroup], _ assignments: [Assignment]
  ) -> Conclusion {
    let assignees: [Assignee?] = [nil] + units.map { .unit($0.id) } + groups.map { .group($0.id) }
    var made = Conclusion(
      id: .init(number), briefing: random.pick(briefings).id, text: "việc \(number)", assignee: random.pick(assignees),
      due: day(), state: random.pick(WorkState.allCases))
    if made.state == .done { made.completed = Self.today.advanced(by: random.int(-9...0)) }
    switch random.int(0...9) {
    case 0...5: made.followUp = .task
    case 6 where !assignments.isEmpty: made.followUp = .assignment(random.pick(assignments).id)
    default: made.followUp = .noted
    }
    return made
  }

  /// A day around today, the days next to it most of all; none in a quarter of all cases.
  private mutating func day() -> Day? {
    random.chance(25) ? nil : Self.today.advanced(by: random.chance(60) ? random.int(-1...4) : random.int(-40...200))
  }

  /// A moment so many days from today.
  private func moment(_ days: Int, hour: Int) -> Timestamp {
    Timestamp(seconds: Self.today.advanced(by: days).daysSinceEpoch * 86_400 + hour * 3600)
  }

  private mutating func score(_ range: ClosedRange<Int>) -> Score { Score(thousandths: random.int(range)) }

  private mutating func criterion(_ code: CriterionCode) -> Criterion {
    let maximum = random.chance(90) ? Score(thousandths: 250 * random.int(1...16)) : nil
    let isScored = random.chance(90)
    let reached = maximum.map { self.score(0...$0.thousandths) }
    return Criterion(id: code, name: "Tiêu chí \(code)", maximum: maximum, score: isScored ? reached : nil)
  }

  private mutating func lines(_ year: Int, _ codes: [CriterionCode]) -> [ScoreLine] {
    guard random.chance(year == 2024 ? 80 : 50) else { return [] }
    let scoredShare = random.pick([100, 100, 60, 20, 0])
    var all = Set(codes.filter { _ in random.chance(85) })
    for code in all { if let parent = code.parent, random.chance(70) { all.insert(parent) } }
    return all.sorted().map { code in
      var line = ScoreLine(id: .init(year: year, code: code), name: "Tiêu chí \(code)")
      line.maximum = random.chance(95) ? Score(thousandths: 250 * random.int(1...16)) : nil
      line.kind = random.pick(Array(repeating: .criterion, count: 12) + [.bonus, .penalty])
      line.applicability = random.pick(Array(repeating: .applicable, count: 10) + [.excluded, .full])
      line.scorer = random.chance(15) ? .survey : .appraisal
      if random.chance(scoredShare) {
        line.scores[random.pick(ScoreStage.allCases)] = score(0...((line.maximum ?? .zero).thousandths))
        if random.chance(30) {
          line.scores[random.pick(ScoreStage.allCases)] = score(0...((line.maximum ?? .zero).thousandths))
        }
      }
      return line
    }
  }

  private mutating func peers() -> [Peer] {
    guard random.chance(70) else { return [] }
    return (1...random.int(1...6)).map { number in
      Peer(
        id: .init(number), year: 2024, name: "Sở \(number)", index: Score(thousandths: 10 * random.int(0...10_000)),
        isOwn: number == 1 && random.chance(50))
    }
  }

  private mutating func settings() -> Settings {
    var settings = Settings.standard
    settings.rounding = random.pick(Settings.Rounding.allCases)
    if random.chance(30) { settings.bands[1].isInclusive = false }
    return settings
  }
}
