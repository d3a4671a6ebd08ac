import PlanFixtures
import PlanModel
import PlanWords
import Testing

@testable import PlanReport

/// Every document tells the same figures of the same plan on the same day; hundreds of generated plans.
@Suite struct FigureComparisonTests {
  private static let day = RandomPlan.today

  private static func document(_ kind: ReportKind, _ plan: Plan, only: Assignee? = nil) -> Document {
    var facts = ReportFacts(plan: plan, day: day, period: ReportingPeriod(.halfYear, of: 2025), only: only)
    facts.meeting = MeetingFacts(plan: plan, briefing: Briefing(id: .init(99), day: day))
    return Report.document(kind, facts)
  }

  private static func tables(_ document: Document) -> [DocumentTable] {
    (document.blocks + document.annexes.flatMap(\.blocks)).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
  }

  private static func number(_ cell: DocumentTable.Cell) -> Int {
    if case .count(let count) = cell.value { count } else { -1 }
  }

  /// The figures of the first table, column by column behind the number and name of each row.
  private static func figures(_ table: DocumentTable) -> [[Int]] {
    (2..<6).map { column in table.rows.map { number($0.cells[column]) } }
  }

  private static func figures(_ tally: Tally) -> [Int] {
    [
      tally.doneInTime, tally.doneLate, tally.inTime, tally.overdue, tally.noDeadline, tally.waiting, tally.total,
      tally.blocked,
      tally.awaiting, tally.cancelled,
    ]
  }

  @Test(arguments: 0..<5) func documentsTellOneSetOfFigures(_ part: Int) throws {
    for seed in (part * 40)..<(part * 40 + 40) {
      let plan = RandomPlan.plan(seed)
      let load = plan.workload(in: TallyScope(on: Self.day))
      let statement = Words.vietnamese.tally.statement(load)
      for kind in [ReportKind.periodic, .minutes, .assignments] {
        let document = Self.document(kind, plan)
        if kind != .minutes {
          let first = try #require(Self.tables(document).first)
          #expect(
            Self.figures(first) == [load.planned, load.given, load.undertakings, load.shares].map { Self.figures($0) },
            "seed \(seed), \(kind)")
        }
        #expect(TextRenderer(width: 10_000).render(document).contains(statement), "seed \(seed), \(kind)")
      }
      try compareUnits(of: plan, load, seed)
      try compareRows(of: plan, load, seed)
    }
  }

  /// The annex by units, its sum, and the tables and headings of the list of assignments.
  private func compareUnits(of plan: Plan, _ load: Workload, _ seed: Int) throws {
    let annex = try #require(Self.tables(Self.document(.periodic, plan)).last)
    let list = Self.document(.assignments, plan)
    let lists = Self.tables(list).dropFirst()
    #expect(lists.flatMap(\.rows).count == load.shares.total, "seed \(seed)")
    #expect(
      lists.flatMap(\.rows).count { $0.cells[5].text.contains("(quá hạn") || $0.cells[5].text.contains("(nộp") }
        == load.shares.overdue, "seed \(seed)")
    let nobodys = plan.shares(in: TallyScope(on: Self.day)).filter { $0.assignee == nil && $0.state != .cancelled }
    guard let total = annex.rows.last else { return #expect(load.shares.total == nobodys.count, "seed \(seed)") }
    let sum = total.cells[2...9].map(Self.number)
    let shares = Tally(of: plan.shares(in: TallyScope(on: Self.day)).filter { $0.assignee != nil })
    #expect(
      Array(sum.prefix(6))
        == [shares.total, shares.doneInTime, shares.doneLate, shares.inTime, shares.overdue, shares.noDeadline],
      "seed \(seed)")
    for (row, standing) in zip(annex.rows, plan.standings(on: Self.day)) {
      let own = Self.document(.assignments, plan, only: standing.assignee)
      let rows = Self.tables(own).dropFirst().flatMap(\.rows)
      #expect(Self.number(row.cells[2]) == rows.count && rows.count == standing.tally.total, "seed \(seed)")
      #expect(Self.number(row.cells[6]) == standing.tally.overdue, "seed \(seed)")
    }
  }

  /// A row of the tracking table is one nhiệm vụ, in the order of codes by number.
  private func compareRows(of plan: Plan, _ load: Workload, _ seed: Int) throws {
    let table = try #require(Self.tables(Self.document(.tracking, plan)).first)
    #expect(table.rows.count == load.undertakings.total, "seed \(seed)")
    #expect(
      table.rows.count { $0.cells[10].text.contains("quá hạn") && !$0.cells[10].text.hasPrefix("hoàn thành") }
        == load.undertakings.overdue, "seed \(seed)")
    #expect(table.rows.count { $0.cells[10].text.hasPrefix("hoàn thành") } == load.undertakings.done, "seed \(seed)")
    let ids = table.rows.map(\.cells[15].text)
    #expect(Set(ids).count == ids.count, "seed \(seed)")
    let codes = ids.filter { $0.hasPrefix("N") }.compactMap { Int($0.dropFirst()) }.map {
      plan.items[.init($0)]?.criterion
    }
    #expect(zip(codes, codes.dropFirst()).allSatisfy { ($0 ?? $1!) <= ($1 ?? $0!) }, "seed \(seed)")
  }
}
