import Foundation
import PlanModel
import PlanStore
import Testing

@Suite struct ExportCommandTests {
  let program: Program
  private var json: String { "\(program.folder)/bản xuất.json" }
  private var copy: String { "\(program.folder)/mới/bản sao.cchc" }

  init() throws {
    program = try Program()
    try program.run(["set", "1.5", "4", "--note", "Đặng Thị Ngọc Ẩn báo", "--file", program.file])
    try program.run(["set", "1.6", "2", "--file", program.file])
    try program.run(["undo", program.file])
  }

  @Test func whatIsExportedBecomesTheSameFileAgain() throws {
    #expect(try program.run(["export", program.file, "-o", json]).error.contains("bản xuất.json"))
    let imported = try program.run(["import", json, "--into", copy])
    #expect(imported.status == 0 && imported.output.isEmpty)
    #expect(imported.error.contains("kế hoạch năm 2025") && imported.error.contains("4 mục nhật ký"))
    let text = try String(contentsOfFile: json, encoding: .utf8)
    #expect(try program.run(["export", copy]).output == text)
    #expect(try program.run(["export", "-f", copy, "--format", "json", "-o", "-"]).output == text)
    for command in [["show"], ["journal"], ["redo"], ["undo"], ["findings"]] {
      let results = try [copy, program.file].map { try program.run(command + [$0, "--today", "2025-06-10"]) }
      #expect(results[0].output == results[1].output && results[0].status == results[1].status)
    }
  }

  @Test func lookingFirstWritesNothing() throws {
    let text = try program.run(["export", program.file]).output
    let seen = try program.run(["import", "-", "--into", copy, "--dry-run", "--json"], input: text)
    #expect(seen.status == 0 && seen.error.contains("không có lỗi"))
    let counts = try #require(try JSONSerialization.jsonObject(with: Data(seen.output.utf8)) as? [String: Any])
    #expect(counts["plans"] as? [Int] == [2025] && counts["journal"] as? Int == 4)
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test func filesThatAreThereStay() throws {
    try "ghi chú".write(toFile: json, atomically: true, encoding: .utf8)
    #expect(try program.run(["export", program.file, "-o", json]).status == 1)
    #expect(try String(contentsOfFile: json, encoding: .utf8) == "ghi chú")
    #expect(try program.run(["export", program.file, "-o", json, "--force"]).status == 0)
    let plan = try Data(contentsOf: URL(fileURLWithPath: program.file))
    #expect(try program.run(["export", program.file, "-o", program.file, "--force"]).status == 1)
    let refused = try program.run(["import", json, "--into", program.file])
    #expect(refused.status == 1 && refused.error.contains("đã có dữ liệu"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: program.file)) == plan)
    #expect(try program.run(["export", "\(program.folder)/không có.cchc", "-o", "\(json)2"]).status == 2)
    #expect(!FileManager.default.fileExists(atPath: "\(json)2"))
    #expect(try program.run(["export", program.file, "-o", "\(program.folder)/không/có.json"]).status == 1)
  }

  @Test func whatCannotBeReadIsSaidInOneSentenceWithItsPlace() throws {
    let text = try program.run(["export", program.file]).output
    let cases: [(text: String, sentence: String)] = [
      (String(text.dropLast(20)), "tệp hết giữa chừng"),
      (
        text.replacing(#""state":"done""#, with: #""state":"xong""#, maxReplacements: 1), "/plans/0/assignments/0/state"
      ),
      (text.replacing(#""version": 3"#, with: #""version": 9"#), "mới hơn"),
      (#"{"tên": "tệp khác"}"#, "không phải bản xuất"),
    ]
    for (text, sentence) in cases {
      let result = try program.run(["import", "-", "--into", copy], input: text)
      #expect(result.status == 4 && result.error.contains(sentence) && result.output.isEmpty)
      #expect(result.error.split(separator: "\n").count == 1)
      #expect(try program.run(["import", "-", "--into", copy, "--lang", "en"], input: text).status == 4)
    }
    #expect(!FileManager.default.fileExists(atPath: copy))
  }

  @Test func theBoardSaysHowAnExportIsImported() throws {
    try program.run(["export", program.file, "-o", json])
    let screen = try program.run([
      "screen", program.file, "--keys", "Ctrl-O \"\(json)\" Enter", "--size", "200x40",
    ]).output
    #expect(screen.contains("Tệp JSON chỉ nhập được thành tệp mới"))
  }

  @Test func theSchemaIsPrinted() throws {
    let schema = try program.run(["export", "--schema"])
    let value = try JSONSerialization.jsonObject(with: Data(schema.output.utf8)) as? [String: Any]
    #expect(value?["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
  }
}
