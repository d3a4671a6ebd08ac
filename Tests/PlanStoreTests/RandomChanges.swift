import PlanModel

/// Numbers that are the same on every run.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  /// A number below `count`.
  mutating func roll(_ count: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(count))
  }

  mutating func pick<Element>(_ choices: [Element]) -> Element { choices[roll(choices.count)] }
}

/// Changes of every kind that a plan can take, lawful as far as the plan itself can tell.
struct RandomChanges {
  var dice: Dice

  mutating func next(for plan: Plan) -> Change? {
    guard !plan.isEmpty else { return SamplePlan.creation }
    return switch dice.roll(9) {
    case 0...3: report(plan)
    case 4: members(plan)
    case 5: clarification(plan)
    case 6: renaming(plan)
    case 7: addition(plan)
    default: texts(plan)
    }
  }

  private mutating func signature() -> Signature {
    let now = Timestamp(seconds: moment.seconds + dice.roll(1_000_000))
    return Signature(author: dice.pick(HardNames.all), clock: Clock(now: now, secondsAheadOfUTC: 25_200))
  }

  private mutating func report(_ plan: Plan) -> Change? {
    let assignment = dice.pick(plan.assignments.rows)
    var report = Report(on: assignment)
    report.state = dice.pick(WorkState.allCases)
    report.reason = dice.pick(HardNames.all)
    report.officer = dice.pick(HardNames.all)
    report.due = dice.pick([nil, day(20_250_630), day(20_240_229)])
    report.result = dice.pick(HardNames.all)
    report.difficulty = dice.pick(HardNames.all)
    return try? plan.change(reporting: report, on: assignment, by: signature())
  }

  private mutating func members(_ plan: Plan) -> Change? {
    var members: [OrgUnit.Key] = []
    for unit in plan.units.rows where dice.roll(2) == 0 { members.insert(unit.id, at: dice.roll(members.count + 1)) }
    return try? plan.change(members: members, of: dice.pick(plan.groups.rows).id)
  }

  private mutating func clarification(_ plan: Plan) -> Change? {
    let finding = dice.pick(plan.findings.rows)
    return try? plan.change(clarifying: finding.id, finding.isOpen, by: signature())
  }

  private mutating func renaming(_ plan: Plan) -> Change {
    var header = plan.header
    header.decision = dice.pick([nil, .init(number: dice.pick(HardNames.all))])
    header.published = dice.pick([nil, .init(), .init(rank: 7)])
    let unit = dice.pick(plan.units.rows)
    var renamed = unit
    renamed.name = dice.pick(HardNames.all)
    renamed.aliases = [dice.pick(HardNames.all), dice.pick(HardNames.all)]
    return Change(
      kind: .edit, subject: .init(name: dice.pick(HardNames.all)),
      edits: [.header(Edit(before: plan.header, after: header)), .unit(Edit(before: unit, after: renamed))])
  }

  private mutating func addition(_ plan: Plan) -> Change {
    let unit = OrgUnit(id: .init((plan.units.rows.last?.id.number ?? 0) + 1), name: dice.pick(HardNames.all))
    let item = dice.pick(plan.items.rows).id
    let assignment = Assignment(
      id: .init((plan.assignments.rows.last?.id.number ?? 0) + 1), item: item, assignee: .unit(unit.id),
      role: dice.pick(Role.allCases), isRecurring: dice.roll(2) == 0)
    return Change(
      kind: .edit,
      edits: [.unit(Edit(before: nil, after: unit)), .assignment(Edit(before: nil, after: assignment))])
  }

  private mutating func texts(_ plan: Plan) -> Change {
    let item = dice.pick(plan.items.rows)
    var edited = item
    edited.causes = (0..<dice.roll(4)).map { _ in dice.pick(HardNames.all) }
    edited.remedies.append(dice.pick(HardNames.all))
    edited.deadline = Deadline(text: dice.pick(HardNames.all), isRecurring: dice.roll(2) == 0)
    return Change(kind: .edit, edits: [.item(Edit(before: item, after: edited))])
  }
}
