import DashboardCore
import PlanModel
import PlanWords
import Screen
import Testing

@Suite struct SearchTests {
  @Test(arguments: ["sang tao", "SÁNG TẠO", "1.6", "sang kien"])
  func findsFoldedAndGoesThere(_ query: String) throws {
    let board = try Board()
    try board.keys("/ \"\(query)\"")
    #expect(board.state.selection.row?.code.description == "1.6")
    try board.keys("Enter 2")
    #expect(try board.savedState("1.6") == .inProgress)
  }

  @Test func marksInTheQueryAreRespected() throws {
    #expect(Query("dự")?.matches("du lịch") == false)
    #expect(Query("du")?.matches("dự toán") == true)
    #expect(Query("ly")?.matches("quản lí") == true)
    #expect(Query("tay")?.matches("tài liệu") == false)
    #expect(Query("  ") == nil)
  }

  @Test func marksMatchesByCharacter() throws {
    let query = try #require(Query("doi ngoai"))
    #expect(query.ranges(in: "Dịch vụ đối ngoại") == [8..<17])
  }

  @Test func nextGoesRoundAndEscGoesBack() throws {
    let board = try Board()
    try board.keys("/ \"van phong so\" Enter n")
    #expect(board.state.selection.row?.code.description == "1.6")
    try board.keys("n n")
    #expect(board.state.selection.row?.code.description == "1.5")
    try board.keys("Down F3 Ctrl-u \"ho so\" Esc")
    #expect(board.state.selection.row?.code.description == "1.6")
  }

  @Test func findsAnOfficerWhoWasJustEntered() throws {
    let board = try Board()
    try board.keys("/ \"zzz\" Esc Down Enter Tab \"Đặng Thị Ngọc Ẩn\" Enter Home Down / \"ngoc an\"")
    #expect(board.state.selection.row?.code.description == "1.6")
  }

  @Test func sentencesTellWhatIsNotThere() throws {
    let board = try Board()
    #expect(try board.keys("/ \"không có đâu\"").joined().contains("Không tìm thấy “không có đâu”."))
  }
}

@Suite struct FilterTests {
  @Test func showsOnlyWhatIsWithoutADeadline() throws {
    let board = try Board()
    let rows = try board.keys("F4 Down Down Space Enter")
    let codes = board.state.criteria.outline.sections.flatMap(\.rows).map(\.code.description)
    #expect(codes == ["1.6", "3.3.2"])
    #expect(rows.joined().contains("đang lọc"))
    try board.keys("F4 Del Enter")
    #expect(board.state.filter.isEmpty || board.state.filter.choices.count == 1)
  }

  @Test func aFilterThatAdmitsNothingIsNotSet() throws {
    let board = try Board()
    try board.keys("F4 Space Enter")
    #expect(board.notice == "Không nhiệm vụ nào khớp bộ lọc; giữ nguyên như trước.")
    #expect(board.state.filter.isEmpty)
  }
}

@Suite struct ListTests {
  @Test func theJournalTellsAndTakesBack() throws {
    let board = try Board()
    try board.keys("2 Down 4")
    let rows = try board.keys("F8")
    #expect(rows.contains { $0.contains("3") && $0.contains("lan") && $0.contains("1.6 Văn phòng Sở → hoàn thành") })
    try board.keys("Down Enter")
    #expect(try board.savedState("1.5") == .notStarted)
    #expect(try board.savedState("1.6") == .done)
  }

  @Test func findingsAreClarifiedAndOpenedAgain() throws {
    let board = try Board()
    let open = board.state.plan.openFindings
    try board.keys("0 Space")
    #expect(try board.saved().openFindings == open - 1)
    try board.keys("Space Esc F9")
    #expect(try board.saved().openFindings == open - 1)
  }

  @Test func membersOfAGroupAreEdited() throws {
    let board = try Board()
    try board.keys("Tab Tab End")
    let rows = try board.keys("Up Up Enter")
    #expect(rows.joined().contains("[x] Phòng Lãnh sự"))
    let before = try board.saved().assignments.count
    try board.keys("Home Space Enter")
    #expect(try board.saved().assignments.count != before || board.notice.contains("sửa thành viên nhóm"))
  }

  @Test func helpNamesEveryKeyOfThePane() throws {
    let board = try Board()
    let rows = try board.keys("F1").joined(separator: "\n")
    #expect(rows.contains("Trong ô Tiêu chí") && rows.contains("đặt trạng thái: đang thực hiện"))
    try board.keys("Esc 2")
    #expect(try board.savedState("1.5") == .inProgress)
  }

  @Test func everyCommandOfTheTableHasWordsInBothLanguages() {
    for words in [Words.vietnamese, .english] {
      for binding in KeyTable.bindings {
        let text = words.text(of: binding.command)
        #expect(!text.short.isEmpty && !text.sentence.isEmpty)
      }
    }
  }
}
