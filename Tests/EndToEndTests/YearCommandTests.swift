import Foundation
import PlanModel
import PlanStore
import Samples
import Testing

@Suite struct YearCommandTests {
  /// A program whose file has the sample's scorecard, too.
  private func scored() throws -> Program {
    let program = try Program()
    _ = try PlanStore.open(program.file).commit(
      SampleScorecard.change, author: "lan", at: Timestamp(seconds: 1_749_500_100))
    return program
  }

  @Test func aYearBeginsIsListedAndTakenBack() throws {
    let program = try scored()
    let file = ["--file", program.file]
    let begun = try program.run(["year", "new", "2026", "--from", "2025"] + file)
    #expect(begun.status == 0 && begun.output.hasPrefix("Đã lưu: mở năm 2026"))
    #expect(try program.run(["year", "list", program.file]).output.contains("2026  có"))
    let again = try program.run(["year", "new", "2026"] + file)
    #expect(again.status == 1 && again.error.contains("đã có kế hoạch năm 2026"))
    #expect(try program.run(["year", "new", "2027", "--from", "2020"] + file).error.contains("2025, 2026"))
    #expect(try program.run(["year", "new", "26"] + file).status == 64)
    let json = try program.run(["year", "list", "--json", program.file]).output
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(rows.map { $0["year"] as? Int } == [2024, 2025, 2026])
    #expect(rows[0]["published_index"] as? String == "91.89" && rows[0]["index"] as? String == "91.89")
    #expect(rows[0]["rank"] as? Int == 7 && rows[0]["plan"] as? Bool == false && rows[2]["plan"] as? Bool == true)
    #expect(try program.run(["undo", program.file]).output.contains("bỏ mở năm 2026"))
    #expect(try !program.run(["year", "list", program.file]).output.contains("2026"))
  }

  @Test func commandsTakeThePlanOfAYear() throws {
    let program = try scored()
    let file = ["--file", program.file]
    try program.run(["year", "new", "2026"] + file)
    #expect(try program.run(["set", "1.5", "4", "--year", "2025"] + file).status == 0)
    #expect(try program.run(["show", program.file, "--year", "2025"]).output.contains("hoàn thành"))
    #expect(try !program.run(["show", program.file]).output.contains("hoàn thành"))
    #expect(try program.run(["findings", program.file, "--year", "2026"]).output.contains("Không còn điểm nào"))
    #expect(try program.run(["screen", program.file, "--year", "2025"]).output.contains("CCHC 2025"))
    let none = try program.run(["show", program.file, "--year", "2019"])
    #expect(none.status == 64 && none.error.contains("2025, 2026"))
  }

  @Test func aLockedYearIsUnlockedByItsOwnCommand() throws {
    let program = try scored()
    let file = ["--file", program.file]
    #expect(try program.run(["year", "lock", "2024"] + file).output.contains("khóa điểm tự chấm năm 2024"))
    #expect(try program.run(["year", "lock", "2024"] + file).error.contains("đã khóa từ trước"))
    let refused = try program.run(["scores", "set", "1.5", "--self", "1", "--year", "2024"] + file)
    #expect(refused.status == 1 && refused.error.contains("đã khóa"))
    #expect(try program.run(["year", "unlock", "2024"] + file).status == 0)
    #expect(try program.run(["year", "unlock", "2024"] + file).status == 1)
    #expect(try program.run(["year", "lock", "2030"] + file).status == 64)
    #expect(try program.run(["journal", program.file]).output.contains("mở khóa điểm tự chấm năm 2024"))
  }

  @Test func twoYearsAreCompared() throws {
    let program = try scored()
    let file = ["--file", program.file]
    let none = try program.run(["years", "compare", "2024", "2026"] + file)
    #expect(none.status == 64 && none.error.contains("chưa có bảng điểm năm 2026"))
    try program.run(["year", "new", "2026"] + file)
    for (code, score) in [("1.5", "2"), ("1.6", "0"), ("1.4", "1,5")] {
      #expect(try program.run(["scores", "set", code, "--self", score, "--year", "2026"] + file).status == 0)
    }
    let text = try program.run(["years", "compare", "2024", "2026"] + file).output
    #expect(text.contains("Giảm điểm") && text.contains("-0,5") && text.contains("+1,5") && text.contains("²"))
    let output = try program.run(["years", "compare", "2024", "2026", "--json"] + file).output
    let json = try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    #expect(json["from"] as? Int == 2024 && json["to"] as? Int == 2026)
    #expect((json["fields"] as? [[String: Any]])?.count == 8)
    #expect((json["gained"] as? [[String: Any]])?.first?["code"] as? String == "1.5")
    #expect((json["lost"] as? [[String: Any]])?.first?["difference"] as? Double == -0.5)
    #expect(json["losing_again"] as? [String] == ["1.6"])
  }
}
