import DashboardCore
@testable import DashboardLoop
import Foundation
import PlanModel
import PlanStore
import PlanWords
import Screen
import Testing

@Suite struct MeetingTests {
  @Test func theNextMeetingIsProposedPlannedAndBegun() throws {
    let board = try Board.ofDepartment()
    let list = try board.keys("F5")
    #expect(list.contains { $0.contains("02/07/2025") && $0.contains("đề xuất kỳ tới") })
    let form = try board.keys("Enter")
    #expect(form.contains { $0.contains("Giao ban tháng 07/2025") })
    #expect(form.contains { $0.contains("Thứ Tư, 02/07/2025, còn 22 ngày") })
    let agenda = try board.keys(#"Ctrl-u "10/6" Tab Ctrl-u "Giao ban tháng 6" Tab "Ông Ẩn" Enter"#)
    #expect(agenda[0].contains("GIAO BAN THÁNG 6") && agenda[0].contains("chưa bắt đầu · 10/06/2025"))
    #expect(agenda[2].contains("VĂN PHÒNG SỞ") && agenda[2].contains("1/12"))
    #expect(agenda[3].contains("5 việc · 1 quá hạn") && agenda[3].contains("✓ dự họp"))
    #expect(agenda[5].hasPrefix("▌ ○ 1.1  Tiêu chí số 1"))
    #expect(agenda[6].contains("chưa thực hiện · hạn 30/04/2025 · quá hạn 41 ngày (27 ngày làm việc) · phụ"))
    #expect(agenda[7].contains("trách Đặng Thị Ngọc Ẩn"))
    #expect(agenda[8].contains("Vì: chưa báo cáo lần nào"))
    try board.keys("F5")
    #expect(board.notice == "Đã lưu: bắt đầu giao ban ngày 10/06/2025 (14:05, lan)")
    let briefing = try #require(try board.saved().runningBriefing)
    #expect(briefing.chair == "Ông Ẩn" && briefing.order.count == 60 && briefing.present.count == 12)
  }

  @Test func oneKeyIsAStateAndTheLineStaysWhereItIs() throws {
    let board = try Board.inMeeting()
    let rows = try board.keys("4")
    #expect(rows[5].hasPrefix("▌ ● 1.1") && rows[5].contains("vừa báo cáo"))
    #expect(rows[6].contains("hoàn thành · hạn 30/04/2025 · chậm 41 ngày"))
    #expect(try board.savedState("1.1") == .done)
    let update = try PlanStore.open(board.path).history(of: .init(1)).updates.first
    #expect(update?.briefing == board.state.plan.runningBriefing?.id)
  }

  @Test func aUnitAfterTheOtherAndItsLinesRoundAndRound() throws {
    let board = try Board.inMeeting()
    #expect(try board.keys("PgDn")[2].contains("THANH TRA SỞ"))
    #expect(try board.keys("PgUp PgUp")[2].contains("VĂN PHÒNG SỞ"))
    #expect(board.notice == "Đây là đơn vị đầu tiên.")
    #expect(try board.keys("End")[2].contains("PHÒNG CÔNG NGHỆ THÔNG TIN"))
    try board.keys("Home Tab Tab Tab Tab Tab")
    #expect(board.state.meeting?.line == 0)
    #expect(try board.keys("F3 Down Down Enter")[2].contains("PHÒNG LÃNH SỰ"))
  }

  @Test func aReportWithResultAndANewDueDate() throws {
    let board = try Board.inMeeting()
    let rows = try board.keys(
      #"2 Enter "đã trình hồ sơ" Tab Tab Tab Ctrl-u "cuối quý" Tab "chờ ý kiến Sở Nội vụ" Enter"#)
    #expect(rows.contains { $0.contains("Kết quả: đã trình hồ sơ") })
    let assignment = try #require(try board.saved().assignments[.init(1)])
    #expect(assignment.state == .inProgress && assignment.due == Day(number: 20_250_630))
    #expect(assignment.extensions == 1 && assignment.originalDue == Day(number: 20_250_430))
    let update = try #require(try PlanStore.open(board.path).history(of: .init(1)).updates.first)
    #expect(update.extensionReason == "chờ ý kiến Sở Nội vụ" && update.extendedFrom == Day(number: 20_250_430))
  }

  @Test func aConclusionBecomesATaskAnAssignmentOrIsOnlyNoted() throws {
    let board = try Board.inMeeting()
    try board.keys(#"F4 "Rà soát lại toàn bộ hồ sơ" Tab Tab "thứ sáu" Enter"#)
    var conclusion = try #require(try board.saved().conclusions.rows.first)
    #expect(conclusion.followUp == .task && conclusion.assignee == .unit(.init(1)))
    #expect(conclusion.due == Day(number: 20_250_613))
    try board.keys("F6 Space")
    #expect(try board.saved().conclusions.rows.first?.followUp == .noted)
    let rows = try board.keys("F2")
    conclusion = try #require(try board.saved().conclusions.rows.first)
    #expect(conclusion.followUp == .assignment(.init(1)))
    #expect(try board.saved().assignments[.init(1)]?.due == Day(number: 20_250_613))
    #expect(rows.contains { $0.contains("đã thành nhiệm vụ của mục 1.1") })
    try board.keys("F9")
    #expect(try board.saved().conclusions.rows.first?.followUp == .noted)
  }

  @Test func anOpenTaskOfAnEarlierMeetingIsOnTheNextAgendaAndTakesStates() throws {
    let board = try Board.inMeeting()
    try board.keys(#"F4 "Rà soát lại toàn bộ hồ sơ" Tab Tab "thứ sáu" Enter Ctrl-e Ctrl-e Esc"#)
    #expect(try board.saved().runningBriefing == nil)
    let next = try Board(size: "80x24", today: 20_250_702, at: board.path)
    let rows = try next.keys("F5 Enter Enter F5")
    let place = try #require(rows.firstIndex { $0.contains("kết luận  Rà soát lại toàn bộ hồ sơ") })
    #expect(rows[place + 1].contains("quá hạn 19 ngày"))
    let part = try #require(next.state.meeting?.current)
    let line = try #require(part.lines.firstIndex { $0.key == "k1" })
    try next.keys(String(repeating: "Tab ", count: line) + "4")
    #expect(try next.saved().conclusions.rows.first?.state == .done)
  }

  @Test func aMeetingThatIsLeftGoesOnWhereItWas() throws {
    let board = try Board.inMeeting()
    try board.keys("PgDn PgDn Tab")
    board.loop.keepShowing()
    // Left by Esc: the board shows and edits; the meeting goes on.
    let outside = try board.keys("Esc")
    #expect(
      outside[0].contains("10/06/2025") && outside[1].contains("TIÊU CHÍ")
        && board.notice == "Giao ban vẫn đang diễn ra; F5 để trở lại.")
    #expect(try board.keys("F5")[2].contains("PHÒNG LÃNH SỰ") && board.state.meeting?.line == 1)
    // Gone without a word, as by a crash: another start finds it.
    let again = try Board(size: "80x24", at: board.path)
    #expect(again.notice == "Giao ban tháng 07/2025 đang diễn ra; F5 để họp tiếp.")
    let rows = try again.keys("F5")
    #expect(rows[2].contains("PHÒNG LÃNH SỰ") && again.state.meeting?.line == 1)
  }

  @Test func endingTakesTwoPressesAndShowsWhatCameOfIt() throws {
    let board = try Board.inMeeting()
    try board.keys("4 PgDn 2 Ctrl-e")
    #expect(board.notice == "Nhấn lần nữa để kết thúc giao ban." && board.state.meeting != nil)
    let rows = try board.keys("Ctrl-e")
    #expect(rows.contains { $0.contains("Xem lại · Giao ban tháng 07/2025") })
    #expect(rows.contains { $0.contains("1.1 chưa thực hiện → hoàn thành") })
    #expect(rows.contains { $0.contains("1.2 chưa thực hiện → đang thực hiện") })
    // What is changed later does not show in the meeting as it was.
    try board.keys("Esc")
    try board.keys("5 \"hỏng\" Enter")
    let past = try board.keys("F5 Down Enter Enter")
    #expect(past[0].contains("xem lại · 10/06/2025") && past[5].contains("● 1.1"))
    try board.keys("1")
    #expect(board.notice == "Đang xem lại giao ban đã họp, không sửa được.")
  }

  @Test func theMinutesAreLookedAtAndWrittenBesideThePlan() throws {
    let board = try Board.inMeeting()
    let rows = try board.keys(#"4 Enter "đã họp" Enter Ctrl-o"#)
    #expect(rows.contains { $0.contains("THÔNG BÁO") })
    #expect(try board.keys("Enter").contains { $0.contains("Ghi ra tệp dạng nào") })
    try board.keys("Down Down Down Down Enter")
    // Beside the plan, under a name that nothing has.
    let name = (board.path as NSString).deletingLastPathComponent + "/thong-bao-giao-ban-2025-06-10"
    let first = String(board.notice.dropFirst("Đã ghi văn bản: ".count))
    defer { try? FileManager.default.removeItem(atPath: first) }
    #expect(first.hasPrefix(name) && first.hasSuffix(".md"))
    #expect(try String(contentsOfFile: first, encoding: .utf8).contains("Kết quả: đã họp."))
    try board.keys("Enter End Up Enter")
    let second = String(board.notice.dropFirst("Đã ghi văn bản: ".count))
    defer { try? FileManager.default.removeItem(atPath: second) }
    #expect(second.hasPrefix(name) && second != first)
    #expect(try board.keys("Esc")[2].contains("VĂN PHÒNG SỞ"))
  }

  @Test func whatChangedSinceTheLastMeetingIsMarkedAndClocksRunUntilHidden() throws {
    let board = try Board.inMeeting()
    try board.keys("Ctrl-e Ctrl-e Esc")
    let between = try Board(size: "80x24", today: 20_250_620, at: board.path)
    try between.keys("2")
    let next = try Board(size: "80x24", today: 20_250_702, at: board.path)
    let rows = try next.keys("F5 Enter Enter F5")
    #expect(rows.contains { $0.contains("◐ 1.1") && $0.contains("mới cập nhật") })
    let now = next.state.clock
    next.loop.take(
      .clock(Clock(now: Timestamp(seconds: now.now.seconds + 3725), secondsAheadOfUTC: now.secondsAheadOfUTC)))
    let later = next.events([])
    #expect(later[0].contains("cuộc họp 1:02:05") && later[2].contains("1:02:05"))
    let turned = try next.keys("PgDn")
    #expect(turned[0].contains("cuộc họp 1:02:05") && turned[2].contains("00:00"))
    let hidden = try next.keys("Ctrl-k")
    #expect(!hidden[0].contains("cuộc họp") && !hidden[2].contains("00:00"))
  }

  @Test func aUnitsAdHocTasksShowOnTheBoardToo() throws {
    let board = try Board.inMeeting(size: "120x40")
    try board.keys(#"F4 "Rà soát lại toàn bộ hồ sơ" Tab Tab "thứ sáu" Enter Esc"#)
    let rows = try board.keys("Tab Tab Home")
    #expect(rows.contains { $0.contains("Phát sinh") && $0.contains("○ Rà soát lại toàn bộ hồ sơ · chưa thực hiện") })
  }

  @Test func theOrderOfLinesIsTheOfficersAndIsKept() throws {
    let board = try Board.inMeeting()
    try board.keys("+")
    let again = try Board(size: "80x24", at: board.path)
    let rows = try again.keys("F5")
    #expect(rows[5].contains("1.2") && rows[10].contains("1.1") || rows[9].contains("1.1"))
    #expect(try board.saved().runningBriefing?.order.prefix(2) == ["a2", "a1"])
  }

  @Test func theSecondScreenFollowsAndTakesNoEdits() throws {
    let board = try Board.inMeeting()
    let screen = try SecondScreen(of: board)
    #expect(screen.rows[2].contains("VĂN PHÒNG SỞ"))
    try board.keys("PgDn Tab 4")
    board.loop.keepShowing()
    screen.look()
    #expect(screen.rows[2].contains("THANH TRA SỞ"))
    #expect(screen.rows.contains { $0.hasPrefix("▌ ● ") && $0.contains("vừa báo cáo") })
    let before = try board.saved()
    try screen.keys("1 2 3 Enter Space F4 Delete F9")
    #expect(try board.saved() == before)
    // A form on the first board shows nothing here, and the board itself is followed, too.
    try board.keys("Enter \"chỉ thư ký thấy\"")
    board.loop.keepShowing()
    screen.look()
    #expect(!screen.rows.contains { $0.contains("chỉ thư ký thấy") })
    try board.keys("Esc Ctrl-e Ctrl-e Esc Down Down")
    board.loop.keepShowing()
    screen.look()
    #expect(screen.board.state.meeting == nil && screen.board.state.selection.row == board.state.selection.row)
  }

  @Test func ofTwoBoardsInAMeetingOneLeadsAndBothRecord() throws {
    let first = try Board.inMeeting()
    first.loop.keepShowing()
    let second = try Board(size: "80x24", author: "bình", at: first.path)
    try second.keys("F5")
    #expect(second.notice == "Màn hình chiếu đang theo máy của lan; Ctrl-P để theo máy này.")
    try second.keys("PgDn 4")
    second.loop.keepShowing()
    #expect(try PlanStore.open(first.path).showing()?.assignee == .unit(.init(1)))
    first.look()
    let rows = try first.keys("PgDn")
    #expect(rows[5].contains("● 1.2") && rows[5].contains("vừa báo cáo"))
    try second.keys("Ctrl-p PgDn")
    second.loop.keepShowing()
    #expect(try PlanStore.open(first.path).showing()?.assignee == .unit(.init(3)))
    try first.keys("2")
    second.look()
    #expect(second.state.plan.assignments[.init(6)]?.state == .inProgress)
  }

  @Test(arguments: ["120x40", "80x24", "40x12"]) func nothingIsCutOffTheScreen(_ size: String) throws {
    let board = try Board.inMeeting(size: size)
    for keys in ["", "PgDn PgDn PgDn PgDn", "Tab", "Enter", "Esc F4", "Esc F3", "Esc F1", "Esc Ctrl-e Ctrl-e"] {
      let rows = try board.keys(keys)
      let width = try #require(size.split(separator: "x").first.flatMap { Int($0) })
      #expect(rows.allSatisfy { $0.columns == width || $0.columns < width })
    }
  }
}

/// A second screen on a board's file.
private final class SecondScreen {
  let board: Board

  init(of first: Board) throws {
    first.loop.keepShowing()
    board = try Board(size: "80x24", author: "phòng họp", at: first.path, isPresenting: true)
    rows = try board.keys("")
  }

  private(set) var rows: [String]

  func look() {
    board.look()
    rows = board.events([])
  }

  func keys(_ script: String) throws { rows = try board.keys(script) }
}
