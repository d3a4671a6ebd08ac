import DashboardCore
import Foundation
import PlanModel
import PlanStore
import Screen
import Testing

@Suite struct ScopeTests {
  private func board(size: String = "120x40") throws -> Board {
    let board = try Board(scored: ScoredSample.year2024, size: size)
    try board.keys("Ctrl-g")
    return board
  }

  private func row(_ rows: [String], _ text: String) throws -> String {
    try #require(rows.first { $0.contains(text) })
  }

  @Test func oneKeyShowsTheWholeScorecardAndGoesBack() throws {
    let board = try Board(scored: ScoredSample.year2024)
    #expect(board.state.scope == .items)
    let rows = try board.keys("Ctrl-g")
    #expect(board.notice == "Đang xem toàn bảng điểm năm 2024.")
    #expect(rows[1].contains("bảng điểm 2024") && rows[1].contains("−7,5"))
    #expect(rows[2].hasPrefix(" ▾ 1 Công tác chỉ đạ…      7/12"))
    #expect(try row(rows, "1.2 Báo cáo").contains("2,5/3 T2 ²"))
    #expect(try row(rows, "3.4 Phản").contains("–/2   ∅"))
    #expect(try row(rows, "8.1 Mức").contains("5/6 XHx"))
    #expect(try row(rows, "9 Điểm thưởng").contains("+0,5/1 T2+"))
    #expect(try row(rows, "1.6 Đổi mới").contains("T2 ² ○"))
    try board.keys("b")
    #expect(board.state.scope == .items && board.state.selection.row?.code.description == "1.5")
  }

  @Test func wideEnoughEachNodeHasItsIndex() throws {
    let rows = try board(size: "80x24").keys("Home")
    #expect(try row(rows, "1 Công tác").contains("58,33%"))
    #expect(try row(rows, "1.5 Công tác tuyên truyền").contains("25,00%"))
  }

  @Test func whatThePublishedIndexIsNotIsSaid() throws {
    let rows = try board().keys("Home")
    #expect(rows[0].contains("91,89%") && rows[0].contains("tính từ điểm 75,00%"))
    let small = try board(size: "80x24").keys("Home")
    #expect(small[0].contains("91,89% ≠ 75,00%") || small[0].contains("tính từ điểm 75,00%"))
  }

  @Test func fieldsAndCriteriaFold() throws {
    let board = try board()
    try board.keys("Home")
    let folded = try board.keys("Left")
    #expect(!folded.joined().contains("1.1 Kế hoạch") && folded.joined().contains("▸ 1 Công tác"))
    try board.keys("Right Down Enter")
    #expect(board.state.tree.line(of: try #require(CriterionCode("1.1.1"))) == nil)
    try board.keys("Down Left")
    #expect(board.state.selection.row?.code.description == "1")
    #expect(try board.keys("*").filter { $0.contains("▸") }.count == 3)
  }

  @Test func lossesAreMarkedByWhatMendsThem() throws {
    let rows = try board().keys("Home")
    #expect(try row(rows, "1.6   ▒").contains("−3,0² ○"))
    #expect(try row(rows, "1.2   █").contains("░") && row(rows, "1.2   █").contains("−0,5²"))
    #expect(try row(rows, "8.1   █").contains("╌"))
    #expect(rows.joined().contains("XHH mất 1,0 điểm"))
    #expect(rows.joined().contains("đã có giải pháp 6,0 / 7,5 điểm mất"))
  }

  @Test func theSortKeyGoesFromLeavesToFields() throws {
    let board = try board()
    func codes() -> [String] {
      (0..<board.state.losses.count).map { line in
        if case .node(let code) = board.state.losses[line] { code.description } else { "XHH" }
      }
    }
    #expect(codes() == ["1.6", "1.5", "3.3.2", "1.2", "XHH", "8.1"])
    try board.keys("Tab s")
    #expect(codes() == ["1.2", "1.5", "1.6", "3.3.2", "XHH", "8.1"])
    try board.keys("s")
    #expect(codes() == ["1", "1.2", "1.5", "1.6", "3", "3.3", "8", "8.1", "XHH"])
    let rows = try board.keys("End")
    #expect(rows.joined().contains("XHH mất 1,0 điểm, không khắc phục bằng hồ sơ được"))
  }

  @Test func selectionFollowsThroughAllPanes() throws {
    let board = try board()
    try board.keys("Tab Home")
    #expect(board.state.tree.cursor?.description == "1.6")
    #expect(board.state.selection.assignment != nil)
    let rows = try board.keys("Down Down Down")
    #expect(board.state.tree.cursor?.description == "1.2" && board.state.selection.assignment == nil)
    #expect(rows.joined().contains("mất điểm hai năm liền"))
    #expect(rows.joined().contains("Kế hoạch chưa có mục khắc phục cho tiêu chí này."))
    try board.keys("Tab Home Down Down")
    #expect(board.state.tree.cursor?.description == "1.6")
  }

  @Test func theSearchGoesThroughNamesOfTheScorecard() throws {
    let board = try board()
    try board.keys("Home * / \"lanh dao\"")
    #expect(board.state.selection.row?.code.description == "8.2")
    try board.keys("Esc b / \"lanh dao\"")
    #expect(board.state.search?.rows.isEmpty == true)
  }

  @Test func withoutAScorecardTheKeySaysSo() throws {
    let board = try Board()
    try board.keys("Ctrl-g")
    #expect(board.state.scope == .items && board.notice.contains("chưa có bảng điểm nào"))
  }

  @Test func aFileWithScoresOnlyStartsWithThem() throws {
    let path = NSTemporaryDirectory() + "/cchc-test-\(UUID().uuidString).cchc"
    let change = ScoredSample.change(try ScoredSample.lines(2024), Scorecard(id: 2024))
    _ = try PlanStore.create(path).commit(change, author: "lan", at: try Board.clock(at: 20_250_610).now)
    let board = try Board(at: path)
    board.isOwnFile = true
    #expect(try board.keys("Down").joined().contains("1.1 Kế hoạch"))
    #expect(board.state.scope == .scorecard)
  }

  @Test func aFilterLeavesTheLinesOfItsItems() throws {
    let board = try board()
    try board.keys("F4 Down Down Space Enter")
    #expect(board.state.tree.rows.map(\.description) == ["1", "1.6", "3", "3.3", "3.3.2"])
    #expect(board.state.losses.count == 3)
  }

  @Test func takingTheScoresBackGoesBackToTheItems() throws {
    let board = try board()
    let rows = try board.keys("Down F9 F9")
    #expect(board.state.scope == .items && rows.joined().contains("Chỉ số cải cách hành c"))
    #expect(try board.keys("Ctrl-r Ctrl-r Ctrl-g")[1].contains("bảng điểm 2024"))
  }

  @Test func otherEditsLeaveTheSelectionWhereItIs() throws {
    let board = try board()
    try board.keys("Tab Home")
    var settings = board.state.plan.settings
    settings.rounding = .truncate
    try board.commit(try board.state.plan.change(settings: settings))
    #expect(board.state.selection.row?.code.description == "1.6")
    #expect(board.state.losses.cursor == .node(try #require(CriterionCode("1.6"))))
  }

  @Test func statusKeysStillMeanTheItemOfTheLine() throws {
    let board = try board()
    try board.keys("Tab Home 2")
    #expect(try board.savedState("1.6") == .inProgress)
    try board.keys("Down Down Down 2")
    #expect(board.notice == "Kế hoạch không có mục khắc phục cho tiêu chí này.")
  }
}

@Suite struct ScoreFormTests {
  private func board(_ keys: String) throws -> Board {
    let board = try Board(scored: ScoredSample.year2024)
    try board.keys("Ctrl-g / \"bao cao dinh ky\" Enter \(keys)")
    return board
  }

  @Test func allOfALineIsEditedAndOneUndoTakesItBack() throws {
    let board = try board("Enter")
    try board.keys(
      "Ctrl-u \"2,5\" Tab \"2,75\" Tab Ctrl-u \"2.75\" Tab Tab Tab Tab Right Tab \"Báo cáo quý\" Tab \"Thiếu quý III\"")
    try board.keys("Tab \"Đã gửi muộn\" Enter")
    let line = try board.savedLine("1.2")
    #expect(line.scores.selfScored == Score("2.5") && line.scores.appraised1 == Score("2.75"))
    #expect(line.scores.score == Score("2.75") && line.evidence == .complete)
    #expect(line.evidenceNeeded == "Báo cáo quý" && line.explanationAsked == "Thiếu quý III")
    #expect(line.explanation == "Đã gửi muộn" && board.state.overlay == nil)
    #expect(board.state.losses.line(of: .node(line.id.code), in: board.state.plan) == 3)
    try board.keys("F9")
    #expect(try board.savedLine("1.2").scores.score == Score("2.5"))
  }

  @Test(arguments: [
    ("3,5", "lớn hơn điểm tối đa 3"), ("-1", "không thể âm"), ("1.234", "có thể hiểu hai cách"),
    ("ba", "không phải là điểm"),
  ])
  func aScoreThatIsNoneIsSaidAndTheFieldKeepsIt(_ typed: String, _ sentence: String) throws {
    let board = try board("Enter Tab")
    let rows = try board.keys("Ctrl-u \"\(typed)\" Tab Enter")
    #expect(rows.joined().contains(sentence))
    guard case .scoreForm(let form) = board.state.overlay else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.field == .score(.appraised1) && form.text(of: .score(.appraised1)) == typed)
    #expect(try board.savedLine("1.2").scores.appraised1 == nil)
  }

  @Test func whatIsNotApplicableLeavesTheTotalAtOnce() throws {
    let board = try board("Enter Tab Tab Tab Tab Right Tab \"không có nhiệm vụ\" Enter")
    #expect(try board.savedLine("1.2").applicability == .excluded)
    let rows = try board.keys("Home")
    #expect(rows.contains { $0.contains("1.2 Báo cáo") && $0.contains("–/3") && $0.contains("∅") })
    #expect(rows[2].contains("4,5/9"))
  }

  @Test func aLockedYearAndANodeTakeNoScores() throws {
    let board = try board("")
    let signature = Signature(author: "lan", clock: try Board.clock(at: 20_250_610))
    let lock = try board.state.plan.change(locking: true, year: 2024, by: signature)
    _ = try #require(try? board.commit(lock))
    let line = try board.savedLine("1.1")
    var scored = line
    scored.scores.selfScored = .zero
    #expect(throws: ChangeFault.locked(year: 2024)) { try board.state.plan.change(scoring: scored, before: line) }
    // What others score stays open.
    scored.scores = line.scores
    scored.scores.appraised2 = .zero
    try board.commit(try board.state.plan.change(scoring: scored, before: line))
    try board.keys("Tab s s Home Enter")
    #expect(board.notice == "Điểm nằm ở các tiêu chí thành phần; hãy chọn một tiêu chí bên dưới.")
  }
}
