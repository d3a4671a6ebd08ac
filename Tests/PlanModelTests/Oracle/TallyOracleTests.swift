import PlanFixtures
import PlanModel
import Testing

/// The figures of thousands of generated plans against their plain definitions.
@Suite struct TallyOracleTests {
  private static let today = RandomPlan.today

  @Test(arguments: 0..<4) func theFiguresAreThoseOfTheDefinition(_ part: Int) {
    for seed in (part * 250)..<(part * 250 + 250) {
      let plan = RandomPlan.plan(seed)
      let day = Self.today.advanced(by: seed % 7 - 3)
      let oracle = TallyOracle(plan: plan, day: day)
      let load = plan.workload(in: TallyScope(on: day))
      #expect(load == oracle.workload, "seed \(seed)")
      for assignee in plan.everyone {
        let own = Tally(of: plan.shares(in: TallyScope(on: day, only: assignee)))
        #expect(own == oracle.shares(of: assignee), "seed \(seed)")
      }
      let progress = Progress(of: plan, on: day)
      #expect(progress.planned == load.planned && progress.given == load.given, "seed \(seed)")
      #expect(progress.shares == load.shares, "seed \(seed)")
      for assignee in plan.everyone { #expect(progress[assignee] == oracle.shares(of: assignee), "seed \(seed)") }
    }
  }

  @Test func aPlanIsTheSumOfItsUnits() {
    for seed in 0..<300 {
      let plan = RandomPlan.plan(seed)
      let scope = TallyScope(on: Self.today)
      let standings = plan.standings(on: Self.today)
      var sum = standings.map(\.tally).reduce(Tally(), +)
      let nobodys = plan.shares(in: scope).filter { $0.assignee == nil && $0.state != .cancelled }
      sum = sum + Tally(of: nobodys)
      var whole = plan.workload(in: scope).shares
      whole.cancelled = 0
      #expect(sum == whole, "seed \(seed)")
      for standing in standings {
        #expect(standing.tally == Tally(of: standing.shares), "seed \(seed)")
        #expect(
          standing.shares(.doneInTime).count == standing.tally.doneInTime
            && standing.shares(.overdue).count == standing.tally.overdue
            && standing.shares(.inTime, .soon).count == standing.tally.inTime, "seed \(seed)")
      }
    }
  }

  /// Work that is due on a day is in time on it, due soon from three days before, and overdue from the next day on.
  @Test(arguments: [
    (-4, Figure.inTime), (-3, .soon), (-1, .soon), (0, .soon), (1, .overdue), (2, .overdue),
  ]) func theDayItIsDueIsStillInTime(_ after: Int, _ figure: Figure) {
    let due = Self.today
    let work = Assignment(id: .init(1), item: .init(1), assignee: .unit(.init(1)), role: .lead, due: due)
    #expect(work.figure(on: due.advanced(by: after)) == figure)
    var done = work
    (done.state, done.completed) = (.done, due.advanced(by: after))
    #expect(done.figure(on: due.advanced(by: 9)) == (after > 0 ? .doneLate : .doneInTime))
  }

  @Test func aPeriodCountsWhatWasDoneOrIsDueInIt() throws {
    let june = try #require(Day(number: 20_250_601)).advanced(by: 0)...Self.today
    for seed in 0..<300 {
      let plan = RandomPlan.plan(seed)
      let oracle = TallyOracle(plan: plan, day: Self.today)
      let expected = oracle.sharePieces.filter { piece in
        switch piece.state {
        case .cancelled: false
        case .done: piece.completed != nil && june.contains(piece.completed!)
        default: piece.due != nil && june.contains(piece.due!)
        }
      }
      let load = plan.workload(in: TallyScope(on: Self.today, within: june))
      #expect(load.shares == oracle.tally(expected), "seed \(seed)")
    }
  }

  @Test func aTaskOfAGroupIsOneUndertakingAndAShareOfEachMember() throws {
    let units = [1, 2, 3].map { OrgUnit(id: .init($0), name: "Phòng \($0)") }
    let group = UnitGroup(id: .init(1), name: "các phòng", members: [.init(1), .init(3)])
    let briefing = Briefing(id: .init(1), day: Self.today.advanced(by: -5))
    let task = Conclusion(
      id: .init(1), briefing: briefing.id, text: "Báo cáo", assignee: .group(group.id),
      due: Self.today.advanced(by: -1), followUp: .task)
    var plan = Plan(units: units, groups: [group], briefings: [briefing], conclusions: [task])
    var progress = Progress(of: plan, on: Self.today)
    let load = plan.workload(in: TallyScope(on: Self.today))
    #expect(load.given.overdue == 1 && load.given.total == 1 && load.shares.overdue == 2 && load.units == 2)
    #expect(progress[.unit(.init(1))].overdue == 1 && progress[.unit(.init(2))].total == 0)
    let change = try plan.change(members: [.init(2)], of: group.id)
    try plan.apply(change)
    progress.follow(change, in: plan)
    #expect(progress == Progress(of: plan, on: Self.today) && progress[.unit(.init(2))].overdue == 1)
  }
}
