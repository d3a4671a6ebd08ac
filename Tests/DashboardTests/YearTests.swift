import DashboardCore
import Foundation
import PlanModel
import PlanStore
import Screen
import Testing

@Suite struct YearTests {
  /// A board whose file has the years 2025 and 2026; it shows 2026.
  private func twoYears() throws -> Board {
    let board = try Board(scored: ScoredSample.year2024)
    try board.keys("Ctrl-y End Up Enter Enter")
    return board
  }

  @Test func aYearBeginsFromTheListAndShows() throws {
    let board = try Board(scored: ScoredSample.year2024)
    let rows = try board.keys("Ctrl-y")
    #expect(rows.contains { $0.contains("2025") && $0.contains("đang xem") })
    #expect(rows.contains { $0.contains("2024") && $0.contains("75,00%") })
    #expect(try board.keys("End Up Enter").joined().contains("Năm của kế hoạch mới"))
    let begun = try board.keys("Enter")
    #expect(begun[0].contains("CCHC 2026") && board.notice.hasPrefix("Đã lưu: mở năm 2026"))
    #expect(board.state.overlay == nil)
    let plan = try board.saved()
    #expect(plan.header.planYear == 2026 && plan.items.count == 3 && plan.lines(of: 2026).count == 16)
  }

  @Test(arguments: [("2025", "đã có kế hoạch năm 2025"), ("hai", "không phải là năm"), ("1999", "không phải là năm")])
  func aYearThatCannotBeginIsSaid(_ typed: String, _ sentence: String) throws {
    let board = try Board(scored: ScoredSample.year2024)
    let rows = try board.keys("Ctrl-y End Up Enter Ctrl-u \"\(typed)\" Enter")
    #expect(rows.joined().contains(sentence))
    #expect(try board.saved().header.planYear == 2025)
  }

  @Test func keysGoFromYearToYear() throws {
    let board = try twoYears()
    #expect(try board.keys("<")[0].contains("CCHC 2025"))
    #expect(board.notice == "Đang xem kế hoạch năm 2025.")
    try board.keys("2")
    #expect(try PlanStore.open(board.path).load(plan: 1).plan.lead(of: .init(1))?.state == .inProgress)
    #expect(try board.saved().assignments.rows.allSatisfy { $0.state == .notStarted })
    #expect(try board.keys(">")[0].contains("CCHC 2026"))
    try board.keys(">")
    #expect(board.notice.hasPrefix("Không có kế hoạch của năm sau"))
    #expect(try board.keys("Ctrl-y Down Enter")[0].contains("CCHC 2025"))
  }

  @Test func undoSaysWhichYearAndAsksAgain() throws {
    let board = try twoYears()
    try board.keys("2 <")
    try board.keys("F9")
    #expect(board.notice.hasPrefix("Thay đổi mới nhất thuộc kế hoạch năm 2026: 1.5 Văn phòng Sở"))
    try board.keys("F9")
    #expect(board.notice.hasSuffix("· kế hoạch năm 2026"))
    #expect(try board.saved().assignments.rows.allSatisfy { $0.state == .notStarted })
    #expect(try board.keys("F8").contains { $0.contains("[2026]") })
  }

  @Test func takingBackTheYearThatShowsFallsBack() throws {
    let board = try twoYears()
    let rows = try board.keys("F9")
    #expect(rows[0].contains("CCHC 2025") && board.notice.hasPrefix("Đã hoàn tác: bỏ mở năm 2026"))
    try board.keys("2")
    #expect(try board.savedState("1.5") == .inProgress)
    try board.keys("F9 Ctrl-r")
    #expect(try board.savedState("1.5") == .inProgress)
  }

  @Test func redoingItShowsItAgain() throws {
    let board = try twoYears()
    let rows = try board.keys("F9 Ctrl-r")
    #expect(rows[0].contains("CCHC 2026"))
  }

  @Test func aYearThatSomebodyElseTookBackFallsBackToo() throws {
    let board = try twoYears()
    let other = try Board(author: "bình", at: board.path)
    #expect(other.state.plan.header.planYear == 2026)
    try board.keys("F9")
    other.look()
    #expect(other.state.plan.header.planYear == 2025 && other.notice.contains("lan vừa lưu"))
    try other.keys("2")
    #expect(try board.savedState("1.5") == .inProgress)
  }

  @Test func whatHappensInAnotherYearIsFollowedAndNamed() throws {
    let board = try twoYears()
    let other = try Board(author: "bình", at: board.path)
    try other.keys("<")
    try board.keys("2")
    other.look()
    #expect(other.notice.hasSuffix("· kế hoạch năm 2026"))
    try board.keys("F7 1 Enter")
    other.look()
    #expect(other.state.plan == (try PlanStore.open(board.path).load(plan: 1).plan))
  }

  @Test func twoYearsAreCompared() throws {
    let board = try twoYears()
    try board.keys("F7 Ctrl-d Down 2 Enter 1 Enter 2 Enter 0 Enter Esc")
    let rows = try board.keys("Ctrl-y End Enter")
    func row(_ text: String) -> String { rows.first { $0.contains(text) } ?? "" }
    #expect(rows.joined().contains("So sánh năm 2024 với năm 2026"))
    #expect(row("1.1.2").contains("3/3") && row("1.1.2").contains("2/3") && row("1.1.2").contains("−1"))
    #expect(row("1.2 ").contains("−1,5") && row("1.2 ").contains("²"))
    #expect(row("1.5 ").contains("+1,5"))
    #expect(rows.joined().contains("Vẫn mất điểm như năm trước (1)") && row("1.6 ").contains("²"))
    try board.keys("Esc")
    #expect(board.state.context == .years)
    let chosen = try board.keys("Home Down Down Space Down Space End Enter")
    #expect(chosen.joined().contains("So sánh năm 2023 với năm 2024") && chosen.joined().contains("Tiêu chí mới"))
    #expect(chosen.contains { $0.contains("1.6 ") && $0.contains("−1") && $0.contains("²") })
  }

  @Test func comparingTakesTwoYears() throws {
    let board = try Board()
    try board.keys("Ctrl-y End Enter")
    #expect(board.notice == "Cần hai năm có bảng điểm đã chấm để so sánh.")
  }
}
