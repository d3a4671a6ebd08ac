import DashboardCore
import Foundation
import PlanModel
import Screen
import Testing

@Suite struct StatusTests {
  @Test(arguments: [
    ("1", nil), ("2", .inProgress), ("3", .awaitingConfirmation), ("4", .done), ("6", WorkState.cancelled),
  ])
  func oneKeySetsAStateAndItIsOnDisk(_ key: String, _ expected: WorkState?) throws {
    let board = try Board()
    try board.keys(key)
    #expect(try board.savedState("1.5") == expected ?? .notStarted)
    #expect(board.state.plan == (try board.saved()))
    #expect(
      expected == nil ? board.notice == "Không có gì thay đổi." : board.notice.hasPrefix("Đã lưu: 1.5 Văn phòng Sở →"))
  }

  @Test func theNoticeSaysInWordsWhatWasSaved() throws {
    let board = try Board()
    try board.keys("Down 2")
    #expect(board.notice == "Đã lưu: 1.6 Văn phòng Sở → đang thực hiện (14:05, lan)")
  }

  /// What was saved is whole on any screen: who and when go first, then the unit.
  @Test(arguments: [
    ("120x40", "✓ Đã lưu: 1.6 Văn phòng Sở → đang thực hiện (14:05, lan)"),
    ("50x12", "✓ Đã lưu: 1.6 Văn phòng Sở → đang thực hiện"), ("40x12", "✓ Đã lưu: 1.6 → đang thực hiện"),
  ])
  func theNoticeFitsTheScreen(_ size: String, _ expected: String) throws {
    let board = try Board(size: size)
    let rows = try board.keys("Down 2")
    #expect(rows.first { $0.hasPrefix(" ✓") }?.trimmingCharacters(in: .whitespaces) == expected)
  }

  /// A statement stands on one line where it fits one.
  @Test func statementsAreNotBroken() throws {
    let rows = try Board(size: "80x24", today: 20_260_610).keys("")
    #expect(rows.contains { $0.contains("hạn 31/12/2025 ·") || $0.contains("quá hạn 161 ngày") })
    #expect(!rows.contains { $0.hasSuffix("quá hạn") || $0.trimmingCharacters(in: .whitespaces) == "161 ngày" })
  }

  @Test func theJournalLeavesRoomForWhatWasDone() throws {
    let rows = try Board(size: "80x24").keys("2 F9 F8")
    #expect(rows.contains { $0.contains("3  14:05  lan  Đã hoàn tác: 1.5 Văn phòng Sở → đang thực hiện") })
  }

  @Test func spaceGoesAlongTheStates() throws {
    let board = try Board()
    for expected in [WorkState.inProgress, .awaitingConfirmation, .done, .notStarted] {
      try board.keys("Space")
      #expect(try board.savedState("1.5") == expected)
    }
  }

  @Test func blockedAsksForItsReason() throws {
    let board = try Board()
    try board.keys("5 Enter")
    #expect(try board.savedState("1.5") == .notStarted)
    #expect(board.state.context == .reason)
    try board.keys("\"chờ Bộ Ngoại giao trả lời\" Enter")
    #expect(try board.savedState("1.5") == .blocked)
    #expect(board.notice == "Đã lưu: 1.5 Văn phòng Sở → vướng mắc (chờ Bộ Ngoại giao trả lời) (14:05, lan)")
    try board.keys("Down 5 \"bỏ\" Esc")
    #expect(try board.savedState("1.6") == .notStarted)
  }

  @Test func undoAndRedoOutliveTheProgram() throws {
    let first = try Board()
    try first.keys("2 Down 4")
    let second = try Board(at: first.path)
    try second.keys("F9")
    #expect(second.notice == "Đã hoàn tác: 1.6 Văn phòng Sở → chưa thực hiện (14:05, lan)")
    try second.keys("u")
    #expect(try second.savedState("1.5") == .notStarted)
    let third = try Board(at: first.path)
    try third.keys("Ctrl-r Ctrl-r")
    #expect(try third.savedState("1.5") == .inProgress)
    #expect(try third.savedState("1.6") == .done)
    try third.keys("Ctrl-r")
    #expect(third.notice == "Không còn gì để làm lại.")
  }

  @Test func undoingWhatSomebodyElseDidIsAskedTwice() throws {
    let mine = try Board()
    try mine.keys("2")
    let other = try Board(author: "bình", at: mine.path)
    try other.keys("F9")
    #expect(other.notice.hasPrefix("Thay đổi mới nhất là của lan"))
    #expect(try other.savedState("1.5") == .inProgress)
    try other.keys("F9")
    #expect(try other.savedState("1.5") == .notStarted)
  }

  @Test func undoingAnImportTakesAllOfItBack() throws {
    let board = try Board()
    let rows = try board.keys("F9")
    #expect(try board.saved().isEmpty)
    #expect(rows.joined().contains("Kế hoạch chưa có tiêu chí nào"))
    try board.keys("Ctrl-r")
    #expect(try board.saved().items.count == 3)
    #expect(try board.keys("Down 2").joined().contains("đang thực hiện"))
  }

  @Test func inTheUnitPaneTheAssignmentAtTheCursorIsMeant() throws {
    let board = try Board()
    try board.keys("Tab Tab End Home Down")
    try board.keys("4")
    #expect(board.notice.hasPrefix("Đã lưu: 1.5 Văn phòng Sở → hoàn thành"))
    try board.keys("Home 4")
    #expect(board.notice == "Hãy chọn một nhiệm vụ của đơn vị trước.")
  }

  @Test func aHeadingHasNoState() throws {
    let board = try Board()
    try board.keys("Home 2")
    #expect(board.notice == "Dòng này là đề mục; hãy chọn một tiêu chí bên dưới.")
  }

  @Test func lettersThatAnInputMethodChangedStillMeanTheirKeys() throws {
    let board = try Board()
    try board.keys("2")
    #expect(KeyChord(.text("ư")) == .character("w"))
    #expect(KeyChord(.text("đ")) == .character("d"))
    #expect(KeyChord(.text("Đ")) == .character("D"))
  }
}

@Suite struct FormTests {
  @Test func savesAllFieldsAsOneReport() throws {
    let board = try Board()
    try board.keys("Enter Right Down \"Đặng Thị Ngọc Ẩn\" Tab Ctrl-u \"30/9\" Tab Tab \"Đã họp\"")
    board.events([.ctrl("j"), .paste("dòng hai\ndòng ba")])
    try board.keys("Tab \"thiếu kinh phí\" Tab \"xin bổ sung\" Enter")
    let lead = try #require(try board.saved().lead(of: .init(1)))
    #expect(lead.state == .inProgress && lead.officer == "Đặng Thị Ngọc Ẩn")
    #expect(lead.due == Day(year: 2025, month: 9, day: 30))
    let update = try #require(board.state.history?.updates.first)
    #expect(update.result == "Đã họp\ndòng hai\ndòng ba")
    #expect(update.difficulty == "thiếu kinh phí" && update.proposal == "xin bổ sung")
    #expect(update.author == "lan")
  }

  @Test func arrowsGoThroughTheLinesOfALongFieldBeforeTheyLeaveIt() throws {
    let board = try Board()
    try board.keys("Enter Tab Tab Tab Tab \"hai\"")
    board.events([.ctrl("j"), .text("b")])
    try board.keys("Up \"x\" Down Down \"y\" Enter")
    let update = try #require(board.state.history?.updates.first)
    #expect(update.result == "hxai\nb" && update.difficulty == "y")
  }

  @Test func escLeavesItUntouched() throws {
    let board = try Board()
    let before = try board.saved()
    try board.keys("Enter Right Tab \"ai đó\" Esc")
    #expect(try board.saved() == before)
    #expect(board.state.overlay == nil)
  }

  @Test(arguments: [
    ("30/6", Day(year: 2025, month: 6, day: 30)), ("30/6/2026", Day(year: 2026, month: 6, day: 30)),
    ("+7", Day(year: 2025, month: 6, day: 17)), ("", nil), ("5.7.26", Day(year: 2026, month: 7, day: 5)),
  ])
  func readsDueDatesAsTheyAreTyped(_ typed: String, _ expected: Day?) throws {
    let board = try Board()
    try board.keys("Enter Tab Tab Ctrl-u \"\(typed)\" Enter")
    #expect(try board.saved().lead(of: .init(1))?.due == expected)
  }

  @Test(arguments: ["31/4", "sớm", "7", "+x", "1/1/1/1"])
  func aDueDateThatIsNoneIsSaidAndNothingIsSaved(_ typed: String) throws {
    let board = try Board()
    let before = try board.saved()
    try board.keys("Enter Tab Tab Ctrl-u \"\(typed)\" Tab Enter")
    #expect(try board.saved() == before)
    guard case .form(let form) = board.state.overlay else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.field == .due && !form.problem.isEmpty)
  }

  @Test func whatSomebodyElseSavedMeanwhileIsNeverOverwrittenUnseen() throws {
    let mine = try Board()
    let other = try Board(author: "bình", at: mine.path)
    try mine.keys("Enter Tab \"Ẩn\"")
    try other.keys("4")
    try mine.keys("Enter")
    #expect(mine.notice.contains("Đã có người khác sửa trước"))
    #expect(try mine.savedState("1.5") == .done)
    guard case .form(let form) = mine.state.overlay else {
      Issue.record("what was typed is gone")
      return
    }
    #expect(form.text(of: .officer) == "Ẩn")
    #expect(form.before.state == .done)
  }
}
