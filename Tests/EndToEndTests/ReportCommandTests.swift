import Foundation
import PlanModel
import PlanStore
import Samples
import Testing

/// Documents by the command line, in every form.
@Suite struct ReportCommandTests {
  private let today = ["--today", "2025-06-10"]
  private static let kinds = ["periodic", "assignments", "plan", "tracking"]
  private static let beginnings = [
    "docx": "PK", "xlsx": "PK", "html": "<!DOCTYPE html>", "md": "", "json": "{", "txt": "", "csv": "",
  ]

  private func report(_ program: Program, _ arguments: [String]) throws -> (
    status: Int32, output: String, error: String
  ) {
    try program.run(["report"] + arguments + ["--file", program.file] + today)
  }

  @Test(arguments: kinds) func everyKindInEveryForm(_ kind: String) throws {
    let program = try Program()
    for (ending, beginning) in Self.beginnings {
      let path = "\(program.folder)/văn bản.\(ending)"
      let made = try report(program, [kind, "-o", path])
      // Without a table there is nothing to put into CSV.
      if kind == "plan", ending == "csv" {
        #expect(made.status == 64 && made.error.contains("không có bảng nào"))
        #expect(!FileManager.default.fileExists(atPath: path))
        continue
      }
      #expect(made.status == 0 && made.output.isEmpty, "\(ending): \(made.error)")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(bytes.count > 200 && bytes.starts(with: Data(beginning.utf8)), "\(ending)")
    }
  }

  @Test func formsByNameAndOnStandardOutput() throws {
    let program = try Program()
    for form in ["docx", "xlsx", "html", "md", "json", "text", "csv"] {
      let plain = try report(program, ["periodic", "--period", "Q2/2025", "--format", form])
      let dash = try report(program, ["periodic", "--period", "Q2/2025", "--format", form, "-o", "-"])
      #expect(plain.status == 0 && plain.output == dash.output && plain.error == dash.error)
      // The form asked for counts, not the ending.
      let path = "\(program.folder)/\(form).xyz"
      #expect(try report(program, ["periodic", "--period", "Q2/2025", "--format", form, "-o", path]).status == 0)
      let written = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(String(decoding: written, as: UTF8.self) == plain.output)
    }
    let csv = try report(program, ["periodic", "--format", "csv", "--separator", ",", "--bom"])
    #expect(csv.output.hasPrefix("\u{FEFF}STT,"))
    #expect(try report(program, ["periodic", "--format", "csv", "--separator", "|"]).status == 64)
    #expect(try report(program, ["periodic", "--format", "pdf"]).status == 64)
  }

  @Test func nothingIsEverWrittenOver() throws {
    let program = try Program()
    for ending in Self.beginnings.keys where ending != "csv" {
      let path = "\(program.folder)/a.\(ending)"
      try Data("cũ".utf8).write(to: URL(fileURLWithPath: path))
      let refused = try report(program, ["plan", "-o", path])
      #expect(refused.status == 1 && refused.error.contains("đã có; thêm --force để ghi đè"))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == "cũ")
      #expect(try report(program, ["plan", "-o", path, "--force"]).status == 0)
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count > 100)
    }
    // Not even by force over a plan.
    let before = try Data(contentsOf: URL(fileURLWithPath: program.file))
    #expect(try report(program, ["plan", "--format", "docx", "-o", program.file, "--force"]).status == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.file)) == before)
    #expect(try report(program, ["plan", "-o", "/không/có/x.docx"]).status == 1)
  }

  @Test func periodsUnitsAndWhatIsMissing() throws {
    let program = try Program()
    let text = try report(program, ["periodic", "--period", "Q1/2025", "--unit", "thanh tra"]).output
    #expect(text.contains("quý I năm 2025") && text.contains("Thanh tra Sở:") && !text.contains("- Văn phòng Sở:"))
    let period = try report(program, ["periodic", "--period", "hôm qua"])
    #expect(period.status == 64 && period.error.contains("không phải kỳ báo cáo"))
    #expect(try report(program, ["periodic", "--unit", "không có"]).status == 64)
    #expect(try report(program, ["minutes"]).error.contains("chưa bắt đầu") || report(program, ["minutes"]).status == 1)
    let scorecard = try report(program, ["scorecard", "--year", "2024"])
    #expect(scorecard.status == 64 && scorecard.error.contains("2024"))
  }

  /// An office file cannot hold the reminders of several units; one can be written in any form.
  @Test func remindersInOtherForms() throws {
    let program = try Program()
    let file = ["--file", program.file] + today
    try program.run(["briefing", "new", "--date", "11/6/2025"] + file)
    let all = try program.run(["briefing", "reminders", "--format", "docx"] + file)
    #expect(all.status == 64 && all.error.contains("hãy chọn một đơn vị bằng --unit"))
    let one = try program.run(["briefing", "reminders", "--unit", "thanh tra", "--format", "docx"] + file)
    #expect(one.status == 0 && one.output.hasPrefix("PK"))
  }

  /// What the program wrote, it reads again: the plan from its document, the scorecard from its workbook.
  @Test(arguments: ["docx", "txt"]) func aPlanComesBackFromItsDocument(_ ending: String) throws {
    let program = try Program()
    let (path, other) = ("\(program.folder)/kế hoạch mới.\(ending)", "\(program.folder)/mới.cchc")
    #expect(try report(program, ["plan", "-o", path]).status == 0)
    let read = try program.run(["import", path, "--into", other, "--yes"])
    #expect(read.status == 0, "\(read.error)")
    let shown = try program.run(["show", program.file, "--json"]).output
    #expect(try program.run(["show", other, "--json"]).output == shown && shown.contains("3.3.2"))
  }

  @Test(arguments: ["xlsx", "csv"]) func aScorecardComesBackFromItsWorkbook(_ ending: String) throws {
    let program = try Program()
    let store = try PlanStore.open(program.file)
    _ = try store.commit(SampleScorecard.change, author: "lan", at: Timestamp(seconds: 1_749_500_001))
    let (path, other) = ("\(program.folder)/bảng điểm.\(ending)", "\(program.folder)/mới.cchc")
    #expect(try report(program, ["scorecard", "--year", "2024", "-o", path]).status == 0)
    let read = try program.run(["scores", "import", path, "--year", "2024", "--into", other, "--yes"])
    #expect(read.status == 0, "\(read.error)")
    /// Whether the evidence is complete is a mark of the file's own; no table has it.
    func nodes(_ file: String) throws -> [NSDictionary] {
      let text = try program.run(["scores", "show", "--year", "2024", "--json", "--file", file]).output
      let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      return try #require(object["nodes"] as? [[String: Any]]).map {
        $0.filter { $0.key != "evidence" } as NSDictionary
      }
    }
    #expect(try nodes(program.file).count > 100 && nodes(program.file) == nodes(other))
  }

  @Test(arguments: ["periodic", "minutes", "assignments", "plan", "tracking"], ["vi", "en"])
  func aSlipInATemplateNeverCostsTheDocument(_ kind: String, _ language: String) throws {
    let program = try Program()
    for command in [["new", "--date", "10/6/2025"], ["begin"], ["end"]] {
      try program.run(["briefing"] + command + ["--file", program.file] + today)
    }
    let folder = "\(program.folder)/mẫu"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let isEnglish = language == "en" && ["minutes", "assignments"].contains(kind)
    let path = "\(folder)/\(kind)\(isEnglish ? "-en" : "").txt"
    let usual = try report(program, [kind, "--lang", language])
    #expect(usual.status == 0)
    // A report tells its figures that are to be clarified.
    let told = usual.error.split(separator: "\n").count
    let slips = [
      ("loại: X\n---\n{{#don_vi}}\n", 3), ("loại: X\n", 2), ("lạ: X\n---\n", 1), ("loại: X\n---\n\n{{ten", 4),
      ("loại: {{#x}}\n---\n", 1), ("loại: X\n---\n{{/a}}", 3), ("loại: X\n---\n{{>khác}}", 3), ("", 1),
    ]
    for (text, line) in slips {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path))
      let made = try report(program, [kind, "--lang", language, "--templates", folder])
      #expect(made.status == 0 && made.output == usual.output, "\(text)")
      #expect(made.error.contains("\(path), \(language == "en" ? "line" : "dòng") \(line): "), "\(made.error)")
      // Each slip, and at the end that the program's own text was used.
      #expect((2 + told...3 + told).contains(made.error.split(separator: "\n").count), "\(made.error)")
      let check = try program.run(["template", "check", "--templates", folder, "--lang", language])
      #expect(check.status != 0 && check.error.contains(path) || check.output.contains(path), "\(text)")
    }
    try Data([0xFF, 0xFE, 0x00]).write(to: URL(fileURLWithPath: path))
    let made = try report(program, [kind, "--lang", language, "--templates", folder])
    #expect(made.status == 0 && made.output == usual.output && made.error.contains(path))
  }
}
