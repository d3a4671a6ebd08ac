import Foundation
import PlanModel
import Samples
import Testing

@Suite struct CommandLineTests {
  @Test func importShowsAsksAndOneUndoTakesItBack() throws {
    let program = try Program()
    let text = "\(program.folder)/kế hoạch.txt"
    try SamplePlan.text.write(toFile: text, atomically: true, encoding: .utf8)
    let file = "\(program.folder)/mới/plan.cchc"
    let dry = try program.run(["import", text, "--into", file, "--dry-run"])
    #expect(dry.status == 0 && dry.output.contains("Cần làm rõ"))
    #expect(!FileManager.default.fileExists(atPath: file))
    let unasked = try program.run(["import", text, "--into", file])
    #expect(unasked.status == 1 && unasked.error.contains("--yes"))
    #expect(!FileManager.default.fileExists(atPath: file))
    #expect(try program.run(["import", text, "--into", file, "--yes"]).status == 0)
    let again = try program.run(["import", text, "--into", file, "--yes"])
    #expect(again.status == 0 && again.error.contains("đã được nhập"))
    #expect(try program.run(["undo", file]).status == 0)
    #expect(try program.run(["show", file, "--json"]).output.contains("\"items\" : ["))
    #expect(try program.run(["redo", file]).output.contains("Đã làm lại"))
  }

  /// What the argument parser says of itself, too.
  @Test func theCommandLineSpeaksTheLanguageAskedFor() throws {
    let program = try Program()
    let english = [
      "OVERVIEW", "USAGE", "OPTIONS", "Show ", "Error", "Usage", "Missing", "Unknown", "See '", "default)",
    ]
    let calls = [
      ["--help"], ["help", "set"], ["report", "--help"], ["set"], ["journal", "--sice", "3"], ["foo", "bar"],
      ["report", "plan", "--format", "xyz"], ["set", "1.5", "2", "--unit"],
    ]
    for call in calls {
      let result = try program.run(call)
      #expect(result.status == (call.contains { $0.hasSuffix("help") } ? 0 : 64), "\(call)")
      for word in english { #expect(!(result.output + result.error).contains(word), "\(call): \(word)") }
    }
    #expect(try program.run(["set"]).error.hasPrefix("Lỗi: Thiếu tham số '<code>'\n"))
    #expect(try program.run(["set", "--lang", "en"]).error.hasPrefix("Error: Missing expected argument '<code>'\n"))
    #expect(try program.run(["--generate-completion-script", "bash"]).output.hasPrefix("#!/bin/bash"))
  }

  @Test func jsonHasTheKeysOfTheExpectedShape() throws {
    let program = try Program()
    let text = "\(program.folder)/plan.txt"
    try SamplePlan.text.write(toFile: text, atomically: true, encoding: .utf8)
    let result = try program.run(["import", text, "--dry-run", "--json"])
    let json = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(json["agency"] as? String == "Sở Ngoại vụ tỉnh Lạng Sơn")
    #expect(json["plan_year"] as? Int == 2025 && json["result_year"] as? Int == 2024)
    let items = try #require(json["items"] as? [[String: Any]])
    #expect(items.map { $0["code"] as? String } == ["1.5", "1.6", "3.3.2"])
    #expect(items[1]["time"] is NSNull)
    #expect(Set(["result", "units", "duties", "kept", "findings"]).isSubset(of: Set(json.keys)))
  }

  @Test(arguments: [
    ("rỗng", [UInt8]()), ("nhị phân", [0x7F, 0x45, 0x4C, 0x46, 0, 0, 1, 2, 0, 255]),
    ("không mã", Array("Kính gửi các đơn vị, nội dung này không có tiêu chí nào.".utf8)),
    ("pdf", Array("%PDF-1.7\n%âãÏÓ\n".utf8)), ("utf8 hỏng", [0x31, 0x2E, 0xC3, 0x28, 0x0A]),
  ])
  func whatIsNoPlanIsSaidInOneSentenceAndNothingIsWritten(_ name: String, _ bytes: [UInt8]) throws {
    let program = try Program()
    let text = "\(program.folder)/\(name).txt"
    try Data(bytes).write(to: URL(fileURLWithPath: text))
    let file = "\(program.folder)/out.cchc"
    let result = try program.run(["import", text, "--into", file, "--yes"])
    #expect(result.status == 4)
    #expect(result.error.split(separator: "\n").count == 1 && result.error.contains("\(name).txt"))
    #expect(result.output.isEmpty && !FileManager.default.fileExists(atPath: file))
  }

  @Test func filesThatAreNoneAreLeftAsTheyAre() throws {
    let program = try Program()
    let path = "\(program.folder)/ghi chú.cchc"
    try "không phải tệp kế hoạch".write(toFile: path, atomically: true, encoding: .utf8)
    let before = try Data(contentsOf: URL(fileURLWithPath: path))
    for command in [
      ["show", path], ["undo", path], ["set", "1.5", "2", "--file", path], ["backup", "--file", path],
    ] {
      let result = try program.run(command)
      #expect(result.status == 2 && result.error.contains("không phải tệp kế hoạch"))
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    #expect(try program.run(["show", "\(program.folder)/không có.cchc"]).status == 2)
  }

  @Test func setNamesUnitsAndStatesAsPeopleDo() throws {
    let program = try Program()
    let file = ["--file", program.file]
    #expect(try program.run(["set", "1.5", "hoàn thành", "--note", "đã có clip"] + file).status == 0)
    #expect(try program.state("1.5") == .done)
    #expect(try program.run(["set", "3.3.2", "2", "--unit", "lshtqt", "--due", "30/9"] + file).status == 0)
    #expect(try program.run(["set", "3.3.2", "vuong mac"] + file).status == 1)
    #expect(try program.run(["set", "3.3.2", "vuong mac", "--note", "chờ Bộ"] + file).status == 0)
    #expect(try program.run(["set", "9.9", "2"] + file).status == 64)
    #expect(try program.run(["set", "1.5", "xong rồi"] + file).error.contains("4 hoàn thành"))
    #expect(try program.run(["set", "1.5", "2", "--unit", "Phòng Không Có"] + file).status == 64)
    let journal = try program.run(["journal", program.file]).output
    #expect(journal.contains("kết quả: đã có clip") && journal.contains("Lãnh sự"))
  }

  @Test func backupsAreWholeAndNeverOverwrite() throws {
    let program = try Program()
    let copy = "\(program.folder)/bản sao.cchc"
    #expect(try program.run(["backup", copy, "--file", program.file]).status == 0)
    #expect(try program.run(["show", copy]).output == program.run(["show", program.file]).output)
    #expect(try program.run(["backup", copy, "--file", program.file]).status == 2)
  }

  @Test func escapeSequencesInDataNeverReachTheTerminal() throws {
    let program = try Program()
    try program.run([
      "set", "1.5", "2", "--note", "\u{1b}]0;x\u{7} đỏ\u{1b}[31m", "--file", program.file, "--as", "a\u{1b}[2J",
    ])
    for command in [["journal", program.file], ["screen", program.file, "--keys", "F8"], ["show", program.file]] {
      let output = try program.run(command).output
      #expect(!output.contains("\u{1b}") && !output.contains("\u{7}"))
    }
  }

  @Test func versionHelpAndCompletionsAreThere() throws {
    let program = try Program()
    #expect(try program.run(["--version"]).output.contains("."))
    #expect(try program.run(["--help"]).output.contains("cchc"))
    #expect(try program.run(["--generate-completion-script", "bash"]).output.contains("cchc"))
    #expect(try program.run(["keys"]).output.contains("F9"))
  }
}
