import DashboardCore
import PlanModel
import Testing

/// Due dates as people say them, on Tuesday 10/6/2025.
struct DueDateTests {
  private let today = Day(number: 20_250_610)

  @Test(arguments: [
    ("30/6", 20_250_630), ("30/6/2026", 20_260_630), ("30.6", 20_250_630), ("5-7-26", 20_260_705),
    ("+7", 20_250_617), ("+2 tuần", 20_250_624), ("+2t", 20_250_624), ("+ 2 tuan", 20_250_624),
    ("3 ngày nữa", 20_250_613),
    ("+1 tháng", 20_250_710), ("sau 2 quý", 20_251_210), ("+3 ngày làm việc", 20_250_613), ("+9 nlv", 20_250_623),
    ("hôm nay", 20_250_610), ("mai", 20_250_611), ("ngày mai", 20_250_611), ("ngày kia", 20_250_612),
    ("thứ sáu", 20_250_613), ("thu 6", 20_250_613), ("T6", 20_250_613), ("thứ ba", 20_250_617),
    ("trước thứ sáu", 20_250_613),
    ("thứ hai tuần này", 20_250_609), ("thứ sáu tuần sau", 20_250_620), ("chủ nhật", 20_250_615),
    ("cuối tuần", 20_250_613), ("hết tuần này", 20_250_613), ("tuần sau", 20_250_620), ("cuối tuần tới", 20_250_620),
    ("cuối quý", 20_250_630), ("hết quý này", 20_250_630), ("quý sau", 20_250_930), ("quý 2", 20_250_630),
    ("quý 1", 20_260_331), ("Quý IV", 20_251_231), ("quý II/2026", 20_260_630), ("hết quý 3 năm 2025", 20_250_930),
    ("cuối tháng", 20_250_630), ("tháng 9", 20_250_930), ("hết tháng 2", 20_260_228), ("tháng 9/2026", 20_260_930),
    ("giữa tháng 7", 20_250_715), ("tháng sau", 20_250_731), ("cuối năm", 20_251_231), ("hết năm 2026", 20_261_231),
    ("6 tháng đầu năm", 20_250_630), ("trước ngày 30/6", 20_250_630), ("chậm nhất 1/9", 20_250_901),
    ("trước Tết", 20_260_213), ("sau tết dương lịch", 20_260_102), ("trước Tết Nguyên đán", 20_260_213),
    ("sau tết nguyên đán", 20_260_223),
    ("trước quốc khánh", 20_250_829),
    // The same with marks taken apart.
    ("cuo\u{302}\u{301}i quy\u{301}", 20_250_630), ("thu\u{31B}\u{301} sa\u{301}u", 20_250_613),
  ])
  func saidInWords(_ text: String, _ expected: Int) throws {
    let today = try #require(today)
    #expect(try DueDateInput(text, today: today, planYear: 2025).day == Day(number: expected), "\(text)")
  }

  @Test(arguments: [
    ("31/6", DueDateFault.noSuchDay), ("quý 5", .noSuchDay), ("tháng 13", .noSuchDay), ("sớm", .unreadable),
    ("+x", .unreadable), ("+2 năm ánh sáng", .unreadable), ("sau khi họp", .noSuchHoliday("khi họp")),
    ("30", .unreadable),
    ("+999999", .unreadable), ("trước Giáng sinh", .noSuchHoliday("Giáng sinh")), ("\u{1B}[2J", .unreadable),
  ])
  func notUnderstood(_ text: String, _ expected: DueDateFault) throws {
    let today = try #require(today)
    #expect(throws: expected) { try DueDateInput(text, today: today, planYear: 2025) }
  }

  @Test func nothingClears() throws {
    let today = try #require(today)
    #expect(try DueDateInput("  ", today: today, planYear: 2025).day == nil)
  }

  /// A later date on a dated assignment is an extension: the form says so, asks why, and the journal keeps all three.
  @Test func aLaterDateIsAnExtension() throws {
    let board = try Board()
    let rows = try board.keys(#"Enter Tab Tab Ctrl-U "hết quý 1/2026""#)
    #expect(rows.contains { $0.contains("Thứ Ba, 31/03/2026, còn 294 ngày") })
    #expect(rows.contains { $0.contains("Gia hạn vì") && $0.contains("gia hạn lần 1, hạn cũ 31/12/2025") })
    let saved = try board.keys(#"Tab "chờ hướng dẫn" Enter"#)
    #expect(saved.contains { $0.contains("Đã lưu") })
    let assignment = try #require(board.loop.state.plan.assignments.rows.first)
    #expect(assignment.extensions == 1 && assignment.originalDue == Day(number: 20_251_231))
    #expect(assignment.due == Day(number: 20_260_331))
  }
}
