import DashboardCore
@testable import DashboardLoop
import PlanModel
import PlanStore
import Screen
import Testing
import VietnameseTyping

/// Vietnamese typed by Telex and VNI on the board itself.
@Suite struct TypingTests {
  @Test func oneKeyGoesRoundAndSaysSo() throws {
    let board = try Board()
    #expect(board.state.typing.method == .off)
    try board.keys("Ctrl-T")
    #expect(board.notice == "Gõ tiếng Việt: Telex (Ctrl-T để đổi)")
    try board.keys("Ctrl-T")
    #expect(board.notice == "Gõ tiếng Việt: VNI (Ctrl-T để đổi)")
    try board.keys("Ctrl-T")
    #expect(board.notice == "Đã tắt gõ tiếng Việt (Ctrl-T để bật)")
  }

  @Test func offChangesNothing() throws {
    let board = try Board()
    try board.keys("5 \"chowf nhes\" Enter")
    #expect(try lead(board, "1.5").reason == "chowf nhes")
  }

  @Test(arguments: [
    ("Ctrl-T", "\"chowf Booj Ngoaij giao trar lowif\""), ("Ctrl-T Ctrl-T", "\"cho72 Bo65 Ngoai5 giao tra3 lo72i\""),
    // The method may be changed while the field is open.
    ("F1 Esc", "\"chờ Bộ \" Ctrl-T \"Ngoaij giao trar lowif\""),
  ])
  func aReasonIsTypedAndSaved(_ method: String, _ keys: String) throws {
    let board = try Board()
    try board.keys("\(method) 5 \(keys) Enter")
    #expect(try lead(board, "1.5").reason == "chờ Bộ Ngoại giao trả lời")
  }

  @Test func allFieldsOfAFormAreTypedInto() throws {
    let board = try Board()
    try board.keys("Ctrl-T Down Enter Tab \"Ddawngj Thij Ngocj Aanr\" Tab \"cuoois quys\" Tab Tab")
    let rows = try board.keys("\"Ddax hopj\" Alt-Enter \"vowis Sowr Nooij vuj\"")
    #expect(rows.contains { $0.contains("Cập nhật nhiệm vụ") && $0.contains("Telex") })
    #expect(rows.contains { $0.contains("với Sở Nội vụ") })
    try board.keys("Enter")
    let assignment = try lead(board, "1.6")
    #expect(assignment.officer == "Đặng Thị Ngọc Ẩn")
    #expect(assignment.due == Day(number: 20_250_630))
    let history = try PlanStore.open(board.path, access: .readOnly).history(of: assignment.item)
    #expect(history.updates.last?.result == "Đã họp\nvới Sở Nội vụ")
  }

  @Test(arguments: [
    ("F7 Enter Down F2", "explanation"), ("F5 Enter F4", "conclusion"), ("F5 F2 Tab", "briefing"),
    ("F6 F3", "target"), ("F6 F4 End Up Up Enter", "band"),
  ])
  func everyFieldForWordsIsTypedInto(_ keys: String, _ name: String) throws {
    let board = try Board(scored: ScoredSample.year2024)
    try board.keys("Ctrl-T \(keys) \" Quys toots\"")
    #expect(field(board).hasSuffix(" Quý tốt"), "\(name)")
    #expect(board.state.typingLabel == "Telex")
  }

  @Test func searchFindsWhatIsTyped() throws {
    let board = try Board()
    let rows = try board.keys("Ctrl-T / \"ddooir mowis\"")
    #expect(rows[38].contains("Tìm: đổi mới") && rows[38].contains("1 tiêu chí") && rows[38].contains("Telex"))
    #expect(board.state.selection.row?.code.description == "1.6")
    try board.keys("Enter Ctrl-T / BS BS BS BS BS BS BS \"sa1ng kie61n\"")
    #expect(board.state.search?.editor.text == "sáng kiến")
  }

  /// What is no Vietnamese becomes what was typed, at the latest when the field is left.
  @Test(arguments: ["Enter", "Left Enter", "Tab Enter", "Ctrl-A Enter"])
  func otherWordsStay(_ leaving: String) throws {
    let board = try Board()
    try board.keys("Ctrl-T 5 \"file windows, user\" \(leaving)")
    #expect(try lead(board, "1.5").reason == "file windows, user")
  }

  @Test func backspaceTakesALetter() throws {
    let board = try Board()
    try board.keys("Ctrl-T 5 \"tieengs\" BS")
    #expect(field(board) == "tiến")
    try board.keys("BS BS BS \"oans hoas\" BS BS \"of\"")
    #expect(field(board) == "toán hò")
    // A word that was left stays as it is.
    try board.keys("Home End \"s\"")
    #expect(field(board) == "toán hòs")
    try board.keys("Ctrl-U")
    board.events([.paste("hoa")])
    try board.keys("\"f toans\"")
    #expect(field(board) == "hoaf toán")
  }

  @Test func scoresPathsAndYearsStayKeys() throws {
    let board = try Board(scored: ScoredSample.year2024)
    try board.keys("Ctrl-T")
    for keys in ["Ctrl-O", "Ctrl-Y End Up Enter", "Ctrl-G Home Down Down Enter", "F6 F4 Down Enter"] {
      try board.keys("\(keys) \"as\"")
      #expect(field(board).hasSuffix("as"), "\(keys)")
      #expect(board.state.typingLabel.isEmpty)
      try board.keys("Esc Esc Esc")
    }
  }

  @Test(arguments: ["80x24", "40x12"])
  func theFrameNamesTheMethod(_ size: String) throws {
    let board = try Board(size: size)
    #expect(try board.keys("5").contains { $0.contains("┌─ Vướng mắc") && !$0.contains("Telex") })
    #expect(try board.keys("Ctrl-T").contains { $0.contains("┌─ Vướng mắc") && $0.hasSuffix(" Telex ─┐") })
    #expect(board.notice.contains("Telex"))
  }

  @Test func onlyFieldsWithWordsNameTheMethod() throws {
    let board = try Board()
    try board.keys("Ctrl-T Enter")
    #expect(board.state.typingLabel.isEmpty, "the state is chosen")
    try board.keys("Tab")
    #expect(board.state.typingLabel == "Telex")
  }

  private func lead(_ board: Board, _ code: String) throws -> Assignment {
    let plan = try board.saved()
    return try #require(CriterionCode(code).flatMap { plan.items(of: $0).first }.flatMap { plan.lead(of: $0) })
  }

  private func field(_ board: Board) -> String { board.state.textFieldText }
}

/// The terminal's own input method at work while Telex is on.
@Suite struct OtherInputMethodTests {
  /// What comes in one read; `<` is a Backspace.
  private func read(_ board: Board, _ reads: String...) {
    for read in reads {
      _ = board.loop.take(read.unicodeScalars.map { $0 == "<" ? .key(.backspace) : .text($0) })
    }
  }

  @Test(arguments: [
    (["t", "i", "e", "<ê", "<ến", "g"], "tiếng"), (["tieng<<<ếng"], "tiếng"), (["h", "o", "a", "<<òa"], "hòa"),
    (["d", "u", "o", "<<ươ", "n", "g", "<<<<<đường"], "đường"), (["test nà", "y as"], "test này as"),
    (["ng", "uyễn ", "test"], "nguyễn test"), (["cac<<ác of"], "các of"), (["e\u{302}\u{301}"], "ế"),
  ])
  func nothingIsConvertedTwice(_ reads: [String], _ text: String) throws {
    for method in ["Ctrl-T", "Ctrl-T Ctrl-T"] {
      let board = try Board()
      try board.keys("\(method) 5")
      for part in reads { read(board, part) }
      #expect(board.state.textFieldText == text)
      #expect(board.state.typing.isResting)
      try board.keys("Enter")
      #expect(board.notice.contains("(\(text))"))
    }
  }

  @Test func restsUntilItIsCalled() throws {
    let board = try Board()
    try board.keys("Ctrl-T 5")
    read(board, "toans ")
    #expect(board.state.typingLabel == "Telex")
    read(board, "tiế")
    #expect(board.notice == "Bộ gõ của máy đang bật: Telex tạm nghỉ (Ctrl-T để dùng lại)")
    #expect(board.state.typingLabel == "Telex tạm nghỉ")
    read(board, "ng as ")
    try board.keys("Ctrl-T \"as\"")
    #expect(board.state.typingLabel == "Telex")
    #expect(board.state.textFieldText == "toán tiếng as á")
  }

  /// Fast typing comes in one read, too; only a Backspace in the middle of it makes it look like a correction.
  @Test func manyKeysInOneReadAreTyped() throws {
    let board = try Board()
    try board.keys("Ctrl-T 5")
    read(board, "Sowr Nooij vuj")
    #expect(board.state.textFieldText == "Sở Nội vụ")
    read(board, "<<<", " aa<ab")
    #expect(board.state.textFieldText == "Sở Nội aab")
    #expect(!board.state.typing.isResting)
  }

  /// On the board itself letters are commands, however they come.
  @Test func correctionsOutsideOfFieldsAreKeys() throws {
    let board = try Board()
    read(board, "d<đ", "2")
    #expect(try board.savedState("1.5") == .inProgress)
  }
}
