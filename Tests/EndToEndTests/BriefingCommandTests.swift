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
    #expect(text.contains("Văn phòng Sở") && text.contains("Đúng hạn: 1.5") && text.contains("33,33%"))
    let json = try program.run(["standing", "--json", "--file", program.file] + today).output
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    #expect(rows.first?["doneInTime"] as? [String] == ["1.5"])
  }

  @Test func unitsChangeAndOneUndoTakesItBack() throws {
    let program = try Program()
    let file = ["--file", program.file]
    let before = try program.plan()
    #expect(try program.run(["unit", "rename", "Thanh tra Sở", "Phòng Đặng Thị Ngọc Ẩn"] + file + today).status == 0)
    #expect(try program.run(["unit", "list"] + file).output.contains("Phòng Đặng Thị Ngọc Ẩn · Thanh tra Sở"))
    try program.run(["undo"] + file)
    #expect(try program.plan() == before)

    let refused = try program.run(["unit", "close", "Thanh tra Sở"] + file + today)
    #expect(refused.status == 1 && refused.error.contains("còn 2 nhiệm vụ đang làm; thêm --heir"))
    #expect(
      try program.run(["unit", "merge", "Thanh tra Sở", "--into", "Văn phòng Sở", "--on", "1/12/2025"] + file + today)
        .status == 0)
    let merged = try program.plan()
    #expect(merged.units.rows.first { $0.name == "Thanh tra Sở" }?.activeTo == Day(number: 20_251_130))
    try program.run(["undo"] + file)
    #expect(try program.plan() == before)

    #expect(
      try program.run(["unit", "split", "Văn phòng Sở", "--into", "Phòng Một", "--into", "Phòng Hai"] + file + today)
        .status == 0)
    #expect(try program.plan().lead(of: .init(1)).map { try program.plan().name(of: $0.assignee) } == "Phòng Một")
    try program.run(["undo"] + file)

    #expect(try program.run(["unit", "alias", "Thanh tra Sở", "TTr", "TTS"] + file).status == 0)
    #expect(
      try program.run(["unit", "officer", "TTS", "Đặng Thị Ngọc Ẩn", "--leaves", "30/11/2025"] + file).status == 0)
    #expect(
      try program.run(["unit", "list"] + file).output.contains("TTr, TTS · Đặng Thị Ngọc Ẩn (đến 30/11/2025)"))
    #expect(try program.run(["unit", "group", "các phòng chuyên môn", "TTS"] + file).status == 0)
    let none = try program.run(["unit", "rename", "Phòng Không Có", "x"] + file)
    #expect(none.status == 64 && none.error.contains("Không có đơn vị nào tên “Phòng Không Có”"))
  }
}
