import Foundation
import PlanModel
import PlanStore
import Testing

/// Briefings, deadlines, standings and units by the command line.
@Suite struct BriefingCommandTests {
  private let today = ["--today", "2025-12-02"]

  private func held() throws -> Program {
    let program = try Program()
    let file = ["--file", program.file]
    #expect(try program.run(["briefing", "new", "--chair", "Ông Ẩn"] + file + today).status == 0)
    #expect(try program.run(["briefing", "begin"] + file + today).status == 0)
    #expect(
      try program.run(["set", "1.5", "4", "--note", "đã tổ chức cuộc thi", "--file", program.file] + today).status == 0)
    #expect(try program.run(["briefing", "end"] + file + today).status == 0)
    return program
  }

  @Test func aBriefingFromItsPlanToItsMinutes() throws {
    let program = try held()
    let file = ["--file", program.file]
    let list = try program.run(["briefing", "list"] + file).output
    #expect(list.contains("1   02/12/2025  Giao ban tháng 12/2025  đã họp"))
    let minutes = try program.run(["briefing", "minutes"] + file)
    #expect(minutes.status == 0 && minutes.output.contains("Ngày 02/12/2025, Ông Ẩn chủ trì"))
    #expect(minutes.output.contains("hoàn thành. Kết quả: đã tổ chức cuộc"))
    // What is reported afterwards is not in them.
    try program.run(["set", "1.6", "4"] + file + today)
    #expect(try program.run(["briefing", "minutes"] + file).output == minutes.output)
    let json = try program.run(["briefing", "minutes", "--json"] + file).output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(object["done"] as? Int == 1 && (object["reports"] as? [[String: Any]])?.count == 1)
    let diff = try program.run(["briefing", "diff", "--format", "md"] + file).output
    #expect(diff.contains("(chủ trì): từ “chưa thực hiện” sang “hoàn thành”.") && !diff.contains("1.6"))
  }

  @Test func aDocumentIsNeverWrittenOverAnother() throws {
    let program = try held()
    let path = "\(program.folder)/thông báo.md"
    let arguments = ["briefing", "minutes", "--format", "md", "-o", path, "--file", program.file]
    #expect(try program.run(arguments).status == 0)
    let first = try String(contentsOfFile: path, encoding: .utf8)
    #expect(first.contains("# THÔNG BÁO"))
    let again = try program.run(arguments)
    #expect(again.status == 1 && again.error.contains("đã có; thêm --force để ghi đè"))
    #expect(try program.run(arguments + ["--force"]).status == 0)
    #expect(try program.run(["briefing", "minutes", "-o", "/không/có/x", "--file", program.file]).status == 1)
  }

  @Test func agendaAndRemindersSayWhy() throws {
    let program = try held()
    let file = ["--file", program.file]
    let agenda = try program.run(["briefing", "agenda", "--format", "md"] + file + ["--today", "2026-01-05"])
    #expect(agenda.output.contains("CHƯƠNG TRÌNH GIAO BAN") && agenda.output.contains("chưa báo cáo lần nào"))
    #expect(agenda.output.contains("thiếu tài liệu kiểm chứng"))
    let reminder = try program.run(
      ["briefing", "reminders", "--unit", "thanh tra"] + file + ["--today", "2026-01-05"])
    #expect(reminder.output.contains("Kính gửi: Thanh tra Sở") && !reminder.output.contains("Kính gửi: Văn phòng"))
    let json = try program.run(["briefing", "agenda", "--json"] + file + ["--today", "2026-01-05"]).output
    #expect(json.contains("\"clear\"") && json.contains("\"person\"") == false)
    #expect(try program.run(["briefing", "agenda", "9"] + file).status == 64)
  }

  @Test func dueTellsCron() throws {
    let program = try Program()
    let file = ["--file", program.file]
    let early = try program.run(["due"] + file + ["--today", "2025-06-10"])
    #expect(early.status == 0 && early.output == "Không có nhiệm vụ quá hạn hoặc sắp đến hạn.\n")
    let soon = try program.run(["due", "--within", "4w"] + file + ["--today", "2025-12-10"])
    #expect(soon.status == 0 && soon.output.hasPrefix("SẮP ĐẾN HẠN\n  31/12/2025  1.5"))
    let late = try program.run(["due"] + file + ["--today", "2026-01-10"])
    #expect(late.status == 3 && late.output.hasPrefix("QUÁ HẠN\n") && late.output.contains("quá hạn 10 ngày"))
    let json = try program.run(["due", "--json"] + file + ["--today", "2026-01-10"])
    #expect(json.status == 3 && json.output.contains("\"isOverdue\" : true"))
    #expect(try program.run(["due", "--within", "x"] + file).status == 64)
  }

  @Test func standingTracesEachFigure() throws {
    let program = try held()
    let text = try program.run(["standing", "--unit", "van phong so", "--file", program.file] + today).output
    #expect(text.contains("Văn phòng Sở") && text.contains("33,33%"))
    #expect(
      text.contains(
        """

        Đúng hạn:
          1.5 Công tác tuyên truyền CCHC (chủ trì) · hạn 31/12/2025 · xong ngày 02/12/2025
        """))
    let json = try program.run(["standing", "--json", "--file", program.file] + today).output
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let first = try #require(rows.first)
    #expect(first["doneInTime"] as? [String] == ["1.5"] && first["total"] as? Int == 3)
    let work = try #require(first["work"] as? [[String: Any]])
    #expect(work.count == 3 && work.allSatisfy { $0["id"] is Int && $0["code"] is String })
  }

  @Test func aBriefingIsPlannedBegunAndEndedOnce() throws {
    let program = try Program()
    let file = ["--file", program.file]
    func refusal(_ arguments: [String], _ status: Int32 = 1) throws -> String {
      let result = try program.run(["briefing"] + arguments + file + today)
      #expect(result.status == status && result.output.isEmpty && result.error.split(separator: "\n").count == 1)
      return result.error
    }
    #expect(try refusal(["begin"]).contains("chưa có cuộc giao ban nào"))
    #expect(try program.run(["briefing", "new"] + file + today).status == 0)
    #expect(try refusal(["new"]).contains("Đã lên lịch giao ban ngày 02/12/2025 (số 1)"))
    #expect(try refusal(["new", "--date", "2/12"]).contains("hãy chọn ngày khác"))
    #expect(try refusal(["new", "--date", "hôm nào đó"], 64).contains("Chưa hiểu “hôm nào đó”"))
    #expect(try refusal(["new", "--date", "9/12", "--present", "x"], 64).contains("Không có đơn vị nào tên “x”"))
    let free = try program.run(["briefing", "new", "--date", "6/12/2025"] + file + today)
    #expect(free.status == 0 && free.error.contains("06/12/2025 là ngày nghỉ"))
    #expect(try refusal(["minutes", "1"]).contains("chưa bắt đầu"))
    #expect(try refusal(["end"]).contains("Không có cuộc giao ban nào đang họp"))
    #expect(try program.run(["briefing", "begin", "1"] + file + today).status == 0)
    #expect(try refusal(["begin", "2"]).contains("02/12/2025 đang họp rồi"))
    #expect(try program.run(["briefing", "end"] + file + today).status == 0)
    #expect(try refusal(["begin", "1"]).contains("đã kết thúc"))
  }

  @Test func pastBriefingsAreToldAsTheyWere() throws {
    let program = try held()
    let file = ["--file", program.file]
    let agenda = try program.run(["briefing", "agenda", "1"] + file).output
    let list = try program.run(["briefing", "assignments", "--briefing", "1"] + file).output
    #expect(
      agenda.contains("1.5 Công tác tuyên truyền CCHC (chủ trì") && list.contains("Thanh tra Sở: chưa hoàn thành"))
    // Names and work change afterwards.
    try program.run(["unit", "rename", "Thanh tra Sở", "Ban Pháp chế"] + file)
    try program.run(["set", "1.6", "4"] + file + today)
    #expect(try program.run(["briefing", "agenda", "1"] + file).output == agenda)
    #expect(try program.run(["briefing", "assignments", "--briefing", "1"] + file).output == list)
    #expect(try program.run(["briefing", "minutes"] + file).output.contains("Thanh tra Sở"))

    for command in [["new", "--date", "5/1/2026"], ["begin"], ["end"]] {
      #expect(try program.run(["briefing"] + command + file + ["--today", "2026-01-05"]).status == 0)
    }
    let diff = try program.run(["briefing", "diff", "2", "--since", "1", "--json"] + file).output
    #expect(
      diff.contains("\"1.6\"") && diff.contains("\"broken\" : [\n        \"1.5\"") && diff.contains("Ban Pháp chế"))
    #expect(try program.run(["briefing", "diff", "1", "--since", "2"] + file).status == 64)
  }

  @Test func hostileNamesDoNoHarm() throws {
    let program = try Program()
    let file = ["--file", program.file]
    let name = "Phòng \u{1b}]0;x\u{7}\u{1b}[31m đỏ"
    #expect(try program.run(["unit", "rename", "Thanh tra Sở", name] + file).status == 0)
    #expect(
      try program.run(
        ["briefing", "new", "--title", "Giao \u{1b}[2Jban", "--chair", "\u{9b}31m", "--secretary", "a\nb"] + file
          + today
      ).status == 0)
    for command in [
      ["begin"], ["agenda"], ["agenda", "--format", "md"], ["minutes"], ["minutes", "--format", "md"], ["diff"],
      ["reminders"], ["assignments"], ["assignments", "--format", "md"], ["list"], ["agenda", "--json"],
      ["minutes", "--json"], ["reminders", "--json"], ["agenda", "\u{1b}[2J"],
    ] {
      let result = try program.run(["briefing"] + command + file + today)
      #expect(!result.output.contains("\u{1b}") && !result.output.contains("\u{7}"), "\(command)")
      if command.count < 2 { #expect(!result.output.unicodeScalars.contains("\u{9b}")) }
    }
    for command in [["due", "--within", "500d"], ["standing"], ["unit", "list"]] {
      #expect(!(try program.run(command + file + today).output.contains("\u{1b}")))
    }
    let refused = try program.run(["unit", "close", "\u{1b}[2Jx"] + file)
    #expect(refused.status == 64 && !refused.error.contains("\u{1b}"))
  }
}
