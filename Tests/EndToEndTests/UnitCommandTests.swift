import Foundation
import PlanModel
import PlanStore
import Testing

/// Units that change, by the command line.
@Suite struct UnitCommandTests {
  private let today = ["--today", "2025-12-02"]

  @Test func unitsChangeAndOneUndoTakesItBack() throws {
    let program = try Program()
    let file = ["--file", program.file]
    let before = try program.plan()
    for change in [
      ["rename", "Thanh tra Sở", "Phòng Đặng Thị Ngọc Ẩn"],
      ["merge", "Thanh tra Sở", "LSHTQT", "--into", "Văn phòng Sở", "--on", "1/12/2025"],
      ["split", "Văn phòng Sở", "--into", "Phòng Một", "--into", "Phòng Hai"],
      ["close", "Thanh tra Sở", "--heir", "Văn phòng Sở"], ["alias", "Thanh tra Sở", "TTr", "TTS"],
      ["alias", "LSHTQT", "--clear"], ["group", "các phòng chuyên môn", "Thanh tra Sở", "LSHTQT"],
      ["officer", "Thanh tra Sở", "Đặng Thị Ngọc Ẩn", "--leaves", "30/11/2025"],
    ] {
      let shown = try program.run(["unit"] + change + ["--dry-run"] + file + today)
      #expect(shown.status == 0 && shown.output.hasPrefix("Xem trước, chưa ghi gì: "), "\(change)")
      #expect(try program.plan() == before)
      let done = try program.run(["unit"] + change + file + today)
      #expect(done.status == 0 && done.output.hasPrefix("Đã lưu: "))
      // What is shown is what is done.
      #expect(done.output.split(separator: "\n").dropFirst() == shown.output.split(separator: "\n").dropFirst())
      #expect(try program.plan() != before)
      #expect(try program.run(["undo"] + file).status == 0)
      #expect(try program.plan() == before)
    }
  }

  @Test func whatAMergerMovesIsToldWithTheRule() throws {
    let program = try Program()
    let file = ["--file", program.file]
    let output = try program.run(
      ["unit", "merge", "Văn phòng Sở", "--into", "Thanh tra Sở", "--on", "1/1/2026"] + file + today
    ).output
    #expect(
      output.split(separator: "\n").dropFirst().dropLast().joined(separator: "\n") == """
        “Văn phòng Sở” hoạt động đến hết ngày 31/12/2025.
        Chuyển 1 nhiệm vụ sang đơn vị nhận: 3.3.2.
        Nhập 2 nhiệm vụ vào phần việc đang mở của đơn vị nhận (ghi là hủy kèm lý do): 1.5, 1.6.
        Đơn vị nhận thành chủ trì 2 mục: 1.5, 1.6.
          1.5 (chủ trì, thời hạn 31/12/2025), chưa thực hiện (Văn phòng Sở), nhập vào phần việc của Thanh tra Sở: \
        1.5 (chủ trì, thời hạn 31/12/2025), chưa thực hiện.
          1.6 (chủ trì), chưa thực hiện (Văn phòng Sở), nhập vào phần việc của Thanh tra Sở: 1.6 (chủ trì), \
        chưa thực hiện.
          3.3.2 (chủ trì), chưa thực hiện (Văn phòng Sở) → Thanh tra Sở: 3.3.2 (chủ trì), chưa thực hiện.
        Chuyển 1 nhiệm vụ thường xuyên nêu ở phần tổ chức thực hiện.
        Sửa thành viên các nhóm: “Các đơn vị thuộc Sở”, “Các phòng, đơn vị thuộc Sở”.
        """)
    #expect(output.hasSuffix("Việc đã xong giữ nguyên ở đơn vị đã làm. Một lần hoàn tác lấy lại tất cả.\n"))
    let plan = try program.plan()
    #expect(plan.units.rows.first { $0.name == "Văn phòng Sở" }?.activeTo == Day(number: 20_251_231))
    #expect(plan.lead(of: .init(1)).map { plan.name(of: $0.assignee) } == "Thanh tra Sở")
    #expect(try program.run(["unit", "merge", "--help"]).output.contains("Đơn vị kết thúc vào ngày trước"))
  }

  @Test(arguments: [
    (["close", "Thanh tra Sở"], 1, "“Thanh tra Sở” còn 2 nhiệm vụ đang làm; thêm --heir"),
    (["close", "Thanh tra Sở", "--heir", "thanh tra sở"], 1, "không thể nhận việc của chính mình"),
    (["merge", "Thanh tra Sở", "--into", "Phòng Không Có"], 64, "Không có đơn vị nào tên “Phòng Không Có”"),
    (["merge", "Thanh tra Sở", "--into", "LSHTQT", "--on", "hôm nào"], 64, "Chưa hiểu “hôm nào”"),
    (["split", "Thanh tra Sở", "--into", "Văn phòng Sở"], 1, "Đã có đơn vị tên “Văn phòng Sở”"),
    (["split", "Thanh tra Sở", "--into", "A", "--into", "a"], 1, "Đã có đơn vị tên “a”"),
    (["split", "Thanh tra Sở", "--into", " "], 64, "Tên đơn vị không được để trống"),
    (["rename", "Thanh tra Sở", "LSHTQT"], 1, "Đã có đơn vị tên “LSHTQT”"),
    (["rename", "Thanh tra Sở", "Thanh tra Sở"], 1, "Không có gì thay đổi"),
    (["rename", "", "x"], 64, "Không có đơn vị nào tên “”"),
    (["alias", "Thanh tra Sở", "văn phòng sở"], 1, "Đã có đơn vị tên “văn phòng sở”"),
    (["group", "các phòng", "Thanh tra Sở"], 64, "Không có nhóm nào tên “các phòng”"),
    (["officer", "Thanh tra Sở", " "], 64, "Họ tên cán bộ không được để trống"),
  ])
  func whatIsNotPossibleIsSaidInOneSentence(_ arguments: [String], _ status: Int32, _ sentence: String) throws {
    let program = try Program()
    let before = try program.plan()
    let result = try program.run(["unit"] + arguments + ["--file", program.file] + today)
    #expect(result.status == status && result.error.contains(sentence), "\(result.error)")
    #expect(result.error.split(separator: "\n").count == 1 && result.output.isEmpty)
    #expect(try program.plan() == before)
  }

  @Test func unitsThatEndedGiveWayToThoseThatStand() throws {
    let program = try Program()
    let file = ["--file", program.file]
    let split = ["unit", "split", "Văn phòng Sở", "--into", "Văn phòng Sở", "--into", "Văn thư"]
    #expect(try program.run(split + file + today).status == 0)
    let again = try program.run(["unit", "close", "Văn phòng Sở", "--heir", "Văn thư"] + file + today)
    #expect(again.status == 1 && again.error.contains("hoạt động từ ngày 02/12/2025 nên không thể kết thúc trước"))
    let ambiguous = try program.run(["unit", "rename", "văn", "x"] + file)
    #expect(ambiguous.status == 64 && ambiguous.error.contains("“Văn phòng Sở”, “Văn thư”; hãy ghi đủ tên"))
    #expect(try program.run(["unit", "merge", "Văn thư", "--into", "TTDVĐN", "--on", "1/2/2026"] + file).status == 0)
    let ended = try program.run(["unit", "close", "Văn thư"] + file)
    #expect(ended.status == 1 && ended.error.contains("đã kết thúc ngày 31/01/2026"))
    let list = try program.run(["unit", "list"] + file).output
    #expect(list.contains("Văn phòng Sở · đến 01/12/2025") && list.contains("Văn phòng Sở · từ 02/12/2025"))
    #expect(try program.run(["unit", "list", "--json"] + file).output.contains("\"activeTo\" : \"2026-01-31\""))
    #expect(
      try program.run(["unit", "group", "Các đơn vị thuộc Sở"] + file).output.contains("Văn phòng Sở; Trung tâm"))
    #expect(try program.run(["unit", "alias", "lshtqt"] + file).output == "Tên gọi tắt: LSHTQT\n")
  }
}
