import DashboardCore
import PlanModel
import PlanWords
import Testing

private func day(_ number: Int) -> Day { Day(number: number)! }

/// The grammar of dates, as the field of the day done uses it.
@Suite struct DoneDayInputTests {
  private let context = TimeContext(.back(today: day(20_250_702)))

  /// What is said on Wednesday, 02/07/2025, and the day.
  @Test(
    arguments: [
      ("", nil), ("25/6", 20_250_625), ("25/6/2025", 20_250_625), ("25/12", 20_241_225), ("2/7", 20_250_702),
      ("3/7", 20_240_703), ("29/2", 20_240_229), ("hôm nay", 20_250_702), ("Hôm qua", 20_250_701),
      ("hom kia", 20_250_630), ("thứ tư", 20_250_702), ("thứ sáu", 20_250_627), ("thứ sáu tuần trước", 20_250_627),
      ("thứ hai tuần trước", 20_250_623), ("chủ nhật", 20_250_629), ("3 ngày trước", 20_250_629),
      ("3/7/2025", 20_250_703), ("+7", 20_250_709),
    ] as [(String, Int?)])
  func daysThatArePast(_ text: String, _ number: Int?) throws {
    #expect(try Day.typed(text, in: context) == number.map(day))
  }

  @Test(arguments: ["31/6/2025", "hôm nọ", "25/6 hôm qua", "đầu quý 3", "trước"])
  func whatIsNoDayIsRefused(_ text: String) {
    #expect(throws: TimeFault.self) { try Day.typed(text, in: context) }
  }
}

/// The form of an assignment: before, keys, after.
@Suite struct DoneDayFormTests {
  private func lead(_ board: Board) throws -> Assignment { try #require(try board.saved().lead(of: .init(1))) }

  @Test func todayStandsInTheFieldAndAnotherDayIsKept() throws {
    let board = try Board(today: 20_250_702)
    let rows = try board.keys("Enter 4")
    #expect(rows.contains { $0.contains("Ngày xong") && $0.contains("02/07/2025") && $0.contains("hôm nay") })
    try board.keys("Tab Ctrl-u \"25/6\" Tab \"Đặng Thị Ngọc Ẩn\" Tab \"12/TB-SNgV\" Enter")
    #expect(try lead(board).completed == day(20_250_625))
    #expect(try lead(board).confirmation == Confirmation(by: "Đặng Thị Ngọc Ẩn", paper: "12/TB-SNgV"))
    #expect(board.notice.contains("xong ngày 25/06/2025, Đặng Thị Ngọc Ẩn xác nhận theo 12/TB-SNgV"))
    // The one field where the words stand tells it in the detail.
    let detail = board.state.detailLines.map(\.text).joined(separator: " ")
    #expect(detail.contains("xong ngày 25/06/2025") && detail.contains("xác nhận theo 12/TB-SNgV"))
    try board.keys("F9")
    #expect(try lead(board).completed == nil)
  }

  @Test(arguments: [("\"5/7/2025\"", 20_250_705), ("\"1/1/2020\"", 20_200_101)])
  func aDoubtfulDayIsAskedAboutOnce(_ typed: String, _ number: Int) throws {
    let board = try Board(today: 20_250_702)
    try board.keys("Enter 4 Tab Ctrl-u \(typed) Enter")
    #expect(try lead(board).state == .notStarted)
    guard case .form(let form) = board.state.overlay else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.problem.contains("Nhấn Enter lần nữa"))
    try board.keys("Enter")
    #expect(try lead(board).completed == day(number))
  }

  @Test func theFormNamesOnWhomItWaits() throws {
    let board = try Board(today: 20_250_702)
    try board.keys("Enter 5 Tab Tab Tab Tab \"Bộ Ngoại giao\" Tab Ctrl-u \"5/6\" Enter")
    let saved = try lead(board)
    #expect(saved.waiting == Waiting(on: "Bộ Ngoại giao", since: day(20_250_605)))
    #expect(saved.reason == "chờ Bộ Ngoại giao trả lời")
    #expect(board.state.detailLines.map(\.text).joined().contains("chờ Bộ Ngoại giao từ 05/06/2025"))
  }

  /// With the lead's date, shares with the same one are moved along unless that is turned off.
  @Test(arguments: [("", true), ("Tab Tab Right ", false)])
  func sharesAreAskedAbout(_ keys: String, _ moves: Bool) throws {
    let board = try Board(today: 20_250_610)
    let before = try lead(board).due
    let rows = try board.keys("Enter Tab Tab Ctrl-u \"31/3/2026\"")
    #expect(rows.contains { $0.contains("dời hạn theo: ") })
    try board.keys("\(keys)Enter")
    let plan = try board.saved()
    let shares = plan.assignments(of: .init(1)).compactMap { plan.assignments[$0] }.filter { $0.role == .coordinating }
    #expect(try lead(board).due == day(20_260_331))
    #expect(!shares.isEmpty && shares.allSatisfy { $0.due == (moves ? day(20_260_331) : before) })
    try board.keys("F9")
    #expect(try board.saved().assignments.rows.allSatisfy { $0.extensions == 0 })
  }
}
