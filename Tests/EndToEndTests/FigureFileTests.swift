import Foundation
import PlanModel
import PlanStore
import Testing

/// Small files at their right values, by the command line.
@Suite struct FigureFileTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Figures/"

  /// A program with one of the files imported; `change` edits the export first.
  private func imported(
    _ name: String, change: (String) -> String = { $0 }
  ) throws -> (program: Program, path: String) {
    let program = try Program()
    let text = try String(contentsOfFile: Self.folder + name + ".json", encoding: .utf8)
    let source = program.folder + "/\(name).json"
    try change(text).write(toFile: source, atomically: true, encoding: .utf8)
    let path = program.folder + "/\(name).cchc"
    let made = try program.run(["import", source, "--into", path, "--yes"])
    #expect(made.status == 0, "\(made.error)")
    return (program, path)
  }

  private func tracking(_ program: Program, _ path: String) throws -> [String] {
    let made = try program.run(["report", "tracking", "--file", path, "--format", "csv", "-o", "-"])
    return made.output.split(separator: "\r\n").map(String.init)
  }

  @Test func whatNobodyIsToDoHasNoRemedy() throws {
    let (program, path) = try imported("no-remedy")
    let screen = try program.run(["screen", path, "--size", "120x30", "--keys", "Ctrl-G"]).output
    #expect(screen.contains("đã có giải pháp 1,0 / 8,0 điểm mất"))
  }

  @Test func anExcludedFieldTakesItsPartsAlong() throws {
    let (program, path) = try imported("exclude-field")
    let set = ["scores", "set", "3", "--year", "2024", "--reason", "x", "--file", path, "--applicability"]
    #expect(try program.run(set + ["loại"]).status == 0)
    let json = try program.run(["scores", "show", path, "--year", "2024", "--json"]).output
    #expect(json.contains("\"index\" : \"95.00\"") && json.contains("\"reached\" : 76"))
    #expect(try program.run(["undo", path]).status == 0)
    #expect(try program.run(["scores", "show", path, "--year", "2024"]).output.contains("77,00%"))
  }

  @Test func codesAreInTheOrderOfTheirNumbers() throws {
    let (program, path) = try imported("order")
    let rows = try tracking(program, path).dropFirst()
    #expect(rows.map { $0.contains("1.2 ") } == [true, false] && rows.last?.contains("1.10 ") == true)
  }

  @Test func aTaskHasOneRowWithItsLead() throws {
    let (program, path) = try imported("late")
    let rows = try tracking(program, path).dropFirst()
    #expect(rows.count == 1)
    let cells = try #require(rows.first).split(separator: ";", omittingEmptySubsequences: false)
    #expect(cells[3] == "Phòng A" && cells[4] == "Phòng B")
    #expect(rows.first?.contains("Phòng B phối hợp: chưa thực hiện") == true)
  }

  @Test func twoItemsOfOneCriterionAreBothReached() throws {
    // Both items of one code.
    let (program, path) = try imported("order") {
      $0.replacing("\"criterion\": \"1.10\"", with: "\"criterion\": \"1.2\"")
    }
    let unclear = try program.run(["set", "1.2", "4", "--file", path])
    #expect(unclear.status == 64 && unclear.error.contains("Tiêu chí 1.2 có 2 mục; hãy ghi rõ mục nào: 1.2#1, 1.2#2."))
    #expect(try program.run(["set", "1.2#2", "4", "--file", path]).status == 0)
    let plan = try PlanStore.open(path, access: .readOnly).load().plan
    #expect(plan.items.rows.map { plan.lead(of: $0.id)?.state } == [.notStarted, .done])
    #expect(try program.run(["set", "1.2#3", "4", "--file", path]).status == 64)
    let shown = try program.run(["show", path]).output
    #expect(shown.contains("1.2#1") && shown.contains("1.2#2"))
  }

  @Test func aHalfScoredYearSaysSo() throws {
    let (program, path) = try imported("no-remedy") { text in
      // The last of four lines has no score.
      text.replacing("\"published\": \"2\"", with: "\"published\": null")
    }
    let screen = try program.run(["screen", path, "--size", "120x30"]).output
    #expect(screen.contains("0,00% (tạm tính, đã chấm 3/4)") && !screen.contains("Yếu"))
    let years = try program.run(["year", "list", "--file", path]).output
    #expect(years.contains("0,00% (tạm tính, đã chấm 3/4)") && !years.contains("Yếu"))
    let forecast = try program.run(["forecast", path]).output
    #expect(forecast.contains("(tạm tính, đã chấm 3/4)") && !forecast.contains("Yếu"))
    #expect(try program.run(["scores", "show", path, "--json"]).output.contains("\"provisional\" : true"))
    let report = try program.run(["report", "periodic", "--file", path, "--format", "text", "-o", "-"]).output
    #expect(report.oneLine.contains("(tạm tính, đã chấm 3/4)"))
  }

  @Test func whatIsToBeClarifiedIsNotPrintedAsCertain() throws {
    let program = try Program()
    let report = ["report", "periodic", "--file", program.file, "--format", "text", "-o", "-", "--today", "2025-06-10"]
    let unclear = try program.run(report)
    #expect(unclear.status == 0 && !unclear.output.contains("91,89%"))
    #expect(unclear.error.contains("3 số liệu cần làm rõ: văn bản ghi kết quả là của năm 2023"))
    let findings = try program.run(["findings", program.file]).output
    // The year of the result, and who belongs to two groups.
    for line in findings.split(separator: "\n")
    where line.contains("văn bản ghi kết quả") || line.contains("tạm hiểu là") {
      let number = try #require(line.split(whereSeparator: { !$0.isNumber }).first)
      #expect(try program.run(["findings", program.file, "--clarify", String(number)]).status == 0)
    }
    let clear = try program.run(report)
    #expect(clear.output.contains("91,89%") && !clear.output.contains("cần làm rõ") && clear.error.isEmpty)
  }
}

extension String {
  /// The text on one line, as it is read.
  fileprivate var oneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
