import Foundation
import PlanModel
import PlanStore
import Testing

/// One busy file on one day: the board, the documents and the commands tell the same figures of it.
@Suite struct FigureTests {
  private static let day = "2025-06-12"
  private static let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Figures/busy.json"

  /// The busy file, imported.
  private func busy() throws -> (program: Program, path: String) {
    let program = try Program()
    let path = program.folder + "/busy.cchc"
    #expect(try program.run(["import", Self.source, "--into", path, "--yes"]).status == 0)
    return (program, path)
  }

  private func json(_ program: Program, _ arguments: [String], status: Int32 = 0) throws -> Any {
    let run = try program.run(arguments + ["--today", Self.day])
    #expect(run.status == status, "\(arguments): \(run.error)")
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  /// The tables of a document as rows of texts.
  private func tables(_ program: Program, _ kind: [String], _ path: String) throws -> [[[String]]] {
    let document = try json(program, ["report"] + kind + ["--file", path, "--format", "json", "-o", "-"])
    let all = try #require(document as? [String: Any])
    let annexes = all["annexes"] as? [[String: Any]] ?? []
    let blocks = [all] + annexes
    return blocks.flatMap { $0["blocks"] as? [[String: Any]] ?? [] }.compactMap { $0["table"] as? [String: Any] }.map {
      ($0["rows"] as? [[String: Any]] ?? []).map { row in
        (row["cells"] as? [[String: Any]] ?? []).map { $0["text"] as? String ?? "" }
      }
    }
  }

  @Test func oneDayOfOneFileHasOneSetOfFigures() throws {
    let (program, path) = try busy()
    let plan = try PlanStore.open(path, access: .readOnly).load().plan
    let day = try #require(Day(isoText: Self.day))
    let load = plan.workload(in: TallyScope(on: day))
    // Counted by hand in the export: nine items that are not cancelled, three tasks; of them 3.1.4 and two tasks overdue.
    #expect(load.planned.total == 9 && load.planned.cancelled == 1 && load.given.total == 3)
    #expect(load.planned.overdue == 1 && load.given.overdue == 2 && load.shares.total == 33 && load.units == 5)
    #expect(load.shares.overdue == 7 && load.shares.done == 4)
    let expected = [load.planned, load.given, load.undertakings, load.shares].map {
      [
        $0.doneInTime, $0.doneLate, $0.inTime, $0.overdue, $0.noDeadline, $0.waiting, $0.total, $0.blocked, $0.awaiting,
        $0.cancelled,
      ].map(String.init)
    }
    let briefing = try #require(plan.briefings.rows.last?.id.number)
    for kind in [["periodic"], ["assignments"]] {
      let first = try #require(try tables(program, kind, path).first)
      #expect((2..<6).map { column in first.map { $0[column] } } == expected, "\(kind)")
    }
    let minutes = try #require(
      try json(program, ["briefing", "minutes", "\(briefing)", "--file", path, "--json"]) as? [String: Any])
    #expect(minutes["ofPlan"] as? Int == 9 && minutes["ofBriefings"] as? Int == 3 && minutes["shares"] as? Int == 33)
    let tracking = try #require(try tables(program, ["tracking"], path).first)
    #expect(tracking.count == 12 && tracking.count { $0[10].contains("(quá hạn") } == 3)

    let due = try #require(try json(program, ["due", "--file", path, "--json"], status: 3) as? [[String: Any]])
    #expect(due.count { $0["isOverdue"] as? Bool == true } == load.shares.overdue)
    let text = try program.run(["due", "--file", path, "--today", Self.day]).output
    #expect(text.split(separator: "\n").count { $0.contains("quá hạn") } == load.shares.overdue)

    let annex = try #require(try tables(program, ["periodic"], path).last).dropLast()
    let standings = try #require(try json(program, ["standing", "--file", path, "--json"]) as? [[String: Any]])
    let list = try tables(program, ["assignments"], path).dropFirst()
    let screen = try program.run(["screen", path, "--size", "200x100", "--today", Self.day]).output
    #expect(annex.count == 5 && standings.count == 5 && list.count == 5)
    for ((row, standing), rows) in zip(zip(annex, standings), list) {
      let unit = try #require(standing["unit"] as? String)
      let overdue = try #require(standing["overdue"] as? [String])
      #expect(row[1] == unit && row[2] == "\(standing["total"] as? Int ?? -1)" && rows.count == Int(row[2]))
      #expect(row[6] == "\(overdue.count)" && rows.count { $0[5].contains("(quá hạn") } == overdue.count)
      #expect(due.count { $0["unit"] as? String == unit && $0["isOverdue"] as? Bool == true } == overdue.count)
      let done = (standing["done"] as? Int) ?? -1
      let counts = [
        done, (standing["inTime"] as? [String])?.count ?? -1, overdue.count,
        (standing["noDeadline"] as? [String])?.count ?? -1,
      ]
      let shown = counts.map(String.init).joined(separator: "·")
      #expect(
        screen.split(separator: "\n").contains { $0.contains(unit.prefix(24)) && $0.contains(shown) },
        "\(unit) \(shown)")
    }
    #expect(
      try program.run(["report", "periodic", "--file", path, "--format", "html", "-o", "-", "--today", Self.day]).output
        .contains("09 nhiệm vụ của Kế hoạch và 03 nhiệm vụ giao tại giao ban; 33 phần việc của 5 đơn vị"))
  }
}
