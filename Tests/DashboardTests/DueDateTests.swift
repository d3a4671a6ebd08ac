import PlanModel
import Testing

/// Due dates as they are typed into forms; the grammar has tables of its own.
struct DueDateTests {
  private func day(_ text: String) throws -> Day? {
    let today = try #require(Day(number: 20_250_610))
    return try Day.typed(text, in: TimeContext(.ahead(today: today, planYear: 2025)))
  }

  @Test func nothingClears() throws { #expect(try day("  ") == nil) }

  @Test func whatComesBackIsNoDay() { #expect(throws: TimeFault.recurring) { try day("hằng tháng") } }

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
