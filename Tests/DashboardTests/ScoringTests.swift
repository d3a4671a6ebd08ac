import DashboardCore
import Foundation
import PlanModel
import PlanStore
import Screen
import Testing

@Suite struct ScoringTests {
  /// The board on the sheet of the plan's year, made from the year before.
  private func sheet(size: String = "120x40") throws -> Board {
    let board = try Board(scored: ScoredSample.year2024, size: size)
    try board.keys("F7 Enter")
    return board
  }

  private func own(_ board: Board, _ code: String) throws -> Score? {
    try board.savedLine(code, 2025).scores.selfScored
  }

  private func code(_ board: Board) -> String {
    guard case .scoring(let sheet) = board.state.overlay else { return "no sheet" }
    return sheet.code?.description ?? ""
  }

  @Test func aYearWithoutAScorecardIsOfferedOne() throws {
    let board = try Board(scored: ScoredSample.year2024)
    let rows = try board.keys("F7")
    #expect(rows.joined().contains("Năm 2025 chưa có bảng điểm. Lập bảng điểm mới theo bộ tiêu chí năm 2024"))
    try board.keys("Enter")
    #expect(board.notice.hasPrefix("Đã lưu: lập bảng điểm năm 2025"))
    let plan = try board.saved()
    #expect(plan.lines(of: 2025).map(\.id.code) == plan.lines(of: 2024).map(\.id.code))
    #expect(plan.lines(of: 2025).allSatisfy { $0.scores == StageScores() && $0.evidence == .unknown })
    try board.keys("F9")
    #expect(try board.saved().lines(of: 2025).isEmpty)
    try board.keys("Esc")
    #expect(board.state.overlay == nil)
  }

  @Test func typingScoresAndEnterGoesOn() throws {
    let board = try sheet()
    #expect(code(board) == "1.1.1")
    let rows = try board.keys("1 Enter 2 \",5\" Enter")
    #expect(try own(board, "1.1.1") == Score("1"))
    #expect(try own(board, "1.1.2") == Score("2.5"))
    #expect(code(board) == "1.2")
    #expect(rows.joined().contains("đã chấm 2/7, thiếu minh chứng 0, thiếu giải trình 0 · tạm tính 12,50%"))
    #expect(board.notice.hasPrefix("Đã lưu: 1.1.2 Mức độ hoàn thành kế hoạch: tự chấm 2,5"))
    try board.keys("F9")
    #expect(try own(board, "1.1.2") == nil)
  }

  @Test(arguments: [
    ("1,5", "Điểm 1,5 lớn hơn điểm tối đa 1"), ("-1", "không thể âm"), ("1.234", "có thể hiểu hai cách"),
    ("1..2", "không phải là điểm"),
  ])
  func aScoreThatIsNoneIsSaidAndStays(_ typed: String, _ sentence: String) throws {
    let board = try sheet()
    let rows = try board.keys("\"\(typed)\" Enter")
    #expect(rows.joined().contains(sentence) && rows.joined().contains(typed))
    #expect(try own(board, "1.1.1") == nil && code(board) == "1.1.1")
    try board.keys("Ctrl-u 1 Enter")
    #expect(try own(board, "1.1.1") == Score("1"))
  }

  @Test func escLeavesWhatStoodBefore() throws {
    let board = try sheet()
    try board.keys("1 Enter Up 0 Esc")
    #expect(try own(board, "1.1.1") == Score("1") && code(board) == "1.1.1")
    try board.keys("Esc")
    #expect(board.state.overlay == nil)
  }

  @Test func evidenceGoesRoundAndMissingEvidenceAsksForAnExplanation() throws {
    let board = try sheet()
    try board.keys("Space")
    #expect(try board.savedLine("1.1.1", 2025).evidence == .complete)
    let rows = try board.keys("Space")
    #expect(try board.savedLine("1.1.1", 2025).evidence == .missing)
    #expect(rows.joined().contains("thiếu minh chứng 1, thiếu giải trình 1"))
    #expect(try board.keys("F2").joined().contains("Thiếu minh chứng thì phải có giải trình."))
    let after = try board.keys("\"Kế hoạch ban hành ngày 05/01\" Enter")
    #expect(try board.savedLine("1.1.1", 2025).explanation == "Kế hoạch ban hành ngày 05/01")
    #expect(after.joined().contains("thiếu minh chứng 1, thiếu giải trình 0"))
  }

  @Test func oneKeyGivesTheMaximumAnotherClears() throws {
    let board = try sheet()
    try board.keys("Down Ctrl-d")
    #expect(try own(board, "1.1.2") == Score("3"))
    try board.keys("Del")
    #expect(try own(board, "1.1.2") == nil)
  }

  @Test func tabGoesToWhatIsNotScoredYet() throws {
    let board = try sheet()
    try board.keys("1 Enter 1 Enter Home Tab")
    #expect(code(board) == "1.2")
    try board.keys("Shift-Tab")
    #expect(code(board) == "9")
  }

  @Test func theSurveyAndWhatDoesNotApplyTakeNoScore() throws {
    let board = try sheet()
    try board.keys("End Up Up 5")
    #expect(code(board) == "8.1")
    #expect(board.notice == "Tiêu chí 8.1 do điều tra xã hội học chấm, không tự chấm.")
    try board.keys("Up Ctrl-d")
    #expect(board.notice.hasPrefix("Tiêu chí 3.4 không áp dụng nên không chấm"))
    #expect(try board.saved().sum(of: 2025).selfScored == 0)
  }

  @Test func lockedIsLockedUntilTheJournalSaysOtherwise() throws {
    let board = try sheet()
    try board.keys("1 Enter Ctrl-k")
    #expect(try board.saved().scorecards[2025]?.isLocked == false)
    #expect(board.notice.hasPrefix("Nhấn Ctrl-K lần nữa để khóa điểm tự chấm năm 2025"))
    let rows = try board.keys("Ctrl-k")
    #expect(try board.saved().scorecards[2025]?.lockedOn == Day(year: 2025, month: 6, day: 10))
    #expect(rows.joined().contains("đã khóa ngày 10/06/2025 (lan)"))
    for key in ["1", "Space", "Ctrl-d", "Del", "Ctrl-k"] {
      try board.keys(key)
      #expect(board.notice.hasPrefix("Điểm tự chấm năm 2025 đã khóa"), "\(key)")
    }
    // Explanation has a lock of its own.
    try board.keys("F2 \"vì thiếu hồ sơ\" Enter")
    #expect(try board.saved().lines(of: 2025).contains { $0.explanation == "vì thiếu hồ sơ" })
    try board.keys("F9 F9")
    #expect(board.notice.hasPrefix("Đã hoàn tác: mở khóa điểm tự chấm năm 2025"))
    try board.keys("2 Enter")
    #expect(try own(board, "1.1.2") == Score("2"))
  }

  @Test func otherBoardsSeeEachScoreAtOnce() throws {
    let mine = try sheet()
    let other = try Board(author: "bình", at: mine.path)
    try other.keys("F7 Down 0")
    try mine.keys("1 Enter")
    other.look()
    #expect(
      other.state.plan.lines[.init(year: 2025, code: try #require(CriterionCode("1.1.1")))]?.scores.selfScored != nil)
    try other.keys("Enter")
    #expect(try own(mine, "1.1.2") == .zero && own(mine, "1.1.1") == Score("1"))
  }

  @Test func whatIsTypedStaysWhenSomebodyElseLocks() throws {
    let board = try sheet()
    try board.keys("1")
    let signature = Signature(author: "bình", clock: try Board.clock(at: 20_250_610))
    try board.commit(try board.state.plan.change(locking: true, year: 2025, by: signature))
    let rows = try board.keys("Enter")
    #expect(board.notice.hasPrefix("Điểm tự chấm năm 2025 đã khóa"))
    #expect(try own(board, "1.1.1") == nil && rows.joined().contains("đã khóa ngày 10/06/2025 (bình)"))
    guard case .scoring(let sheet) = board.state.overlay, case .score(let editor) = sheet.entry else {
      Issue.record("what was typed is gone")
      return
    }
    #expect(editor.text == "1")
  }

  @Test(arguments: ["80x24", "40x12"]) func smallScreensKeepTheLeafAtTheCursor(_ size: String) throws {
    let board = try sheet(size: size)
    for _ in 0..<10 { #expect(try board.keys("Down").contains { $0.contains("đã chấm") }) }
    #expect(code(board) == "9")
    #expect(try board.keys("1").joined().contains("9"))
  }
}
