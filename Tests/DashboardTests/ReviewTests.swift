import DashboardCore
import Foundation
import OfficeFixtures
import PlanModel
import PlanStore
import PlanWords
import Samples
import Screen
import Testing

/// The draft beside its source: (size, keys, rows of the screen).
@Suite struct ReviewScreenTests {
  @Test func theSourceFollowsTheRowAndIsMarked() throws {
    let board = try ReviewBoard()
    try board.open()
    try board.go(to: .cause(1, 0))
    let rows = try board.keys("Ctrl-L")
    #expect(rows[0].contains("Rà soát trước khi nhập · kế hoạch.txt") && rows[0].contains("3 mục · 4 đơn vị"))
    #expect(rows[1].contains("▌KẾ HOẠCH ĐỌC ĐƯỢC") && rows[1].contains("VĂN BẢN GỐC") && rows[1].contains("dòng 36"))
    #expect(rows.contains { $0.contains("│▌36  - Nguyên nhân: Trong năm chưa có sáng kiến") })
    #expect(rows.contains { $0.hasPrefix("▌") && $0.contains("│▌37  thời gian nghiên cứu") })
    #expect(rows.contains { $0.hasPrefix("▌      Nguyên nhân   Trong năm chưa có sáng kiến nào") })
  }

  @Test func findingsAreWalkedThroughRoundAndRound() throws {
    let board = try ReviewBoard()
    try board.open("F8")
    #expect(try board.review().place == .header(.published))
    let rows = try board.keys("n")
    #expect(try board.review().place == .field(1, .time))
    #expect(rows[35].contains("Cần làm rõ 2/9 · dòng 33"))
    #expect(rows[36].contains("[ ] 1.6: chưa có thời hạn"))
    try board.keys("F7 F7")
    #expect(try board.review().currentFinding == board.review().outline.walk.last?.finding)
    try board.keys("F8")
    #expect(try board.review().place == .header(.published))
  }

  @Test(arguments: ["80x24", "40x12"])
  func narrowScreensShowOneAboveTheOtherOrOne(_ size: String) throws {
    let board = try ReviewBoard(size: size)
    let rows = try board.open("F8 F8")
    #expect(rows[1].contains("▌KẾ HOẠCH ĐỌC ĐƯỢC"))
    #expect(rows.contains { $0.hasPrefix("▌*") && $0.contains("chưa có") })
    #expect(rows.contains { $0.contains("VĂN BẢN GỐC") } == (size == "80x24"))
    let other = try board.keys("Tab")
    #expect(other.contains { $0.hasPrefix("▌VĂN BẢN GỐC") && $0.contains("dòng 33") })
    #expect(other.contains { $0.hasPrefix("▌33  1.2. Đối với tiêu chí 1.6") })
    try board.keys("End")
    #expect(try board.review().sourceScroll.line > 30)
    #expect(try board.keys("Tab")[1].hasPrefix("▌KẾ HOẠCH"))
  }

  @Test func aScreenThatBecomesSmallerKeepsTheCursorInSight() throws {
    let board = try ReviewBoard()
    try board.open()
    try board.go(to: .field(2, .time))
    for (columns, rows) in [(80, 24), (40, 12), (120, 40)] {
      let shown = board.board.events([.resize(Size(columns: columns, rows: rows))])
      #expect(shown.contains { $0.hasPrefix("▌*") && $0.contains("Thời gian") }, "\(columns)x\(rows)")
    }
  }

  @Test func itemsAreSteppedThroughByArrows() throws {
    let board = try ReviewBoard()
    try board.open("Home Right Right Right")
    #expect(try board.review().place == .item(1))
    try board.keys("Down Down Left Left")
    #expect(try board.review().place == .item(0))
  }

  @Test func controlCharactersOfTheSourceStayOffTheScreen() throws {
    let text = SamplePlan.text.replacing("Tuyên truyền còn đơn điệu", with: "Tuyên \u{1B}[31mtruyền còn đơn điệu")
    let board = try ReviewBoard(text)
    try board.open()
    try board.go(to: .cause(0, 0))
    #expect(try board.keys("Ctrl-L").allSatisfy { !$0.unicodeScalars.contains { $0.value < 0x20 } })
  }

  @Test func helpNamesTheKeysAndComesBack() throws {
    let board = try ReviewBoard()
    let rows = try board.open("F1").joined(separator: "\n")
    #expect(rows.contains("Khi rà soát bản nhập") && rows.contains("đến điểm cần làm rõ tiếp theo"))
    try board.keys("Esc F8")
    #expect(try board.review().place == .header(.published))
  }
}

/// Corrections of a draft: (draft, keys, draft and plan).
@Suite struct ReviewCorrectionTests {
  @Test func everyKindOfCorrectionIsOneChange() throws {
    let board = try ReviewBoard()
    try board.open()
    try board.go(to: .header(.published))
    try board.keys("Enter Ctrl-U \"2024\" Enter")
    try board.go(to: .item(0))
    try board.keys("Enter Tab End \" (đã sửa)\" Enter")
    try board.go(to: .field(0, .points))
    try board.keys("Enter Ctrl-U \"0,75\" Enter")
    try board.go(to: .cause(0, 0))
    try board.keys("Enter Ctrl-U \"Thiếu kinh phí\" Ctrl-J \"Ít người\" Enter")
    try board.go(to: .remedy(0, 0))
    try board.keys("+ \"Đặng Thị Ngọc Ẩn biên soạn tờ gấp\" Enter")
    try board.go(to: .field(1, .time))
    try board.keys("Enter \"trong quý III\" Enter")
    try board.go(to: .field(1, .lead))
    try board.keys("Enter Ctrl-U \"thanh tra\" Tab Enter")
    try board.go(to: .field(2, .coordinating))
    try board.keys("Enter End \"; Phòng Hành chính mới\" Enter")
    try board.go(to: .item(2))
    try board.keys("Ins \"3.3.3\" Tab \"Tiêu chí thêm\" Tab Tab \"0\" Tab \"1\" Enter")
    try board.go(to: .duty(1))
    try board.keys("Del")
    try board.go(to: .unit(0))
    try board.keys("Enter Ctrl-U \"Văn phòng\" Enter")
    try board.keys("F5")
    #expect(board.board.state.overlay == nil)
    #expect(board.board.notice.contains("nhập kế hoạch của Sở Ngoại vụ tỉnh Lạng Sơn"))
    let plan = try board.board.saved()
    #expect(plan.header.published?.year == 2024)
    let items = ["1.5", "1.6", "3.3.2", "3.3.3"].compactMap { CriterionCode($0).flatMap { plan.items(of: $0).first } }
    #expect(items.count == 4)
    let code = try #require(CriterionCode("1.5"))
    #expect(
      plan.criteria[code]?.score == Score("0,75") && plan.criteria[code]?.name == "Công tác tuyên truyền CCHC (đã sửa)")
    #expect(plan.items[items[0]]?.causes == ["Thiếu kinh phí", "Ít người"])
    #expect(plan.items[items[0]]?.remedies.last == "Đặng Thị Ngọc Ẩn biên soạn tờ gấp")
    #expect(plan.items[items[1]]?.deadline.day == Day(year: 2025, month: 9, day: 30))
    #expect(plan.lead(of: items[1]).map { plan.name(of: $0.assignee) } == "Thanh tra Sở")
    #expect(plan.lead(of: items[0]).map { plan.name(of: $0.assignee) } == "Văn phòng")
    #expect(plan.units.rows.contains { $0.name == "Phòng Hành chính mới" })
    #expect(!plan.units.rows.contains { $0.name == "Văn phòng Sở" })
    #expect(plan.duties.count == 2)
    let journal = try PlanStore.open(board.board.path, access: .readOnly).journal(limit: 10)
    #expect(journal.map(\.change.kind) == [.importPlan])
    try board.keys("F9")
    #expect(try board.board.saved().isEmpty)
  }

  @Test func aTypedTimeEndsItsFinding() throws {
    let board = try ReviewBoard()
    try board.open()
    #expect(try board.findings().contains("no_deadline 1.6"))
    try board.go(to: .field(1, .time))
    let rows = try board.keys("Enter \"trước 30/6\"")
    #expect(rows.contains { $0.contains("hạn đề xuất: Thứ Hai, 30/06/2025") })
    try board.keys("Enter")
    #expect(try !board.findings().contains("no_deadline 1.6"))
    #expect(try board.keys("Ctrl-L").contains { $0.contains("trước 30/6 · hạn đề xuất: Thứ Hai,") })
    try board.keys("F9")
    #expect(try board.findings().contains("no_deadline 1.6"))
    try board.keys("Ctrl-R Enter Ctrl-U \"khi có kinh phí\" Enter")
    #expect(try board.findings().contains("unreadable_deadline 1.6"))
  }

  @Test func theBlamedUnitThatLeadsIsBlamedNoMore() throws {
    let board = try ReviewBoard()
    try board.open()
    #expect(try board.findings().contains("blames_other_unit 3.3.2"))
    try board.go(to: .field(2, .lead))
    try board.keys("Enter Ctrl-U \"lanh su\" Tab Enter")
    #expect(try board.draft.items[2].leads == ["Phòng Lãnh sự - Hợp tác quốc tế"])
    #expect(try !board.findings().contains("blames_other_unit 3.3.2"))
  }

  @Test func aClarifiedFindingIsImportedAsClarified() throws {
    let board = try ReviewBoard()
    try board.open("F8 F8 Space")
    #expect(try board.review().openFindings == board.draft.findings.count - 1)
    #expect(try board.keys("Ctrl-L").contains { $0.hasPrefix("▌✓") })
    try board.keys("Space Space Ctrl-S")
    let plan = try board.board.saved()
    let clarified = plan.findings.rows.filter { !$0.isOpen }
    #expect(clarified.map(\.kind) == [.noDeadline] && clarified.map(\.code) == ["1.6"])
    #expect(clarified.map(\.clarifiedBy) == ["lan"])
  }

  @Test func droppedRowsComeBack() throws {
    let board = try ReviewBoard()
    try board.open()
    let whole = try board.draft
    try board.go(to: .item(1))
    try board.keys("Del")
    #expect(try board.draft.items.map(\.code.description) == ["1.5", "3.3.2"])
    #expect(board.board.notice.contains("Đã bỏ “1.6  Đổi mới"))
    try board.go(to: .cause(0, 0))
    try board.keys("Del")
    #expect(try board.findings().contains("no_cause 1.5"))
    try board.go(to: .field(0, .lead))
    try board.keys("Del u u u")
    #expect(try board.draft == whole)
    try board.keys("u")
    #expect(board.board.notice == "Không còn gì để hoàn tác.")
    try board.keys("Ctrl-R Ctrl-R Ctrl-R Ctrl-R")
    #expect(board.board.notice == "Không còn gì để làm lại.")
    #expect(try board.draft.items[0].leadText == nil)
  }

  /// (row, keys, what is said)
  @Test(arguments: [
    (DraftPlace.item(0), "Enter Ctrl-U \"abc\" Enter", "“abc” không phải mã tiêu chí"),
    (.field(0, .points), "Enter Ctrl-U \"2,5\" Enter", "Điểm 2,5 lớn hơn điểm tối đa 2"),
    (.field(0, .points), "Enter Ctrl-U \"-1\" Enter", "Điểm không thể âm"),
    (.header(.planYear), "Enter Ctrl-U \"25\" Enter", "“25” không phải năm"),
    (.header(.decision), "Enter Tab Ctrl-U \"31/4/2025\" Enter", "“31/4/2025” không phải ngày"),
    (.header(.decision), "Enter Ctrl-U Enter", "Chưa có số quyết định"),
    (.header(.published), "Enter Tab Ctrl-U \"120\" Enter", "“120” không phải tỷ lệ phần trăm"),
    (.header(.published), "Enter Tab Tab Ctrl-U \"21\" Enter", "“21” không phải thứ hạng"),
    (.unit(1), "Enter Ctrl-U Enter", "Chưa có tên"), (.unit(1), "+ \"van phong so\" Enter", "Đã có đơn vị"),
    (.duty(0), "Enter Tab Ctrl-U Enter", "Chưa có nội dung"), (.cause(0, 0), "+ Enter", "Chưa có nội dung"),
  ])
  func whatIsWrongIsSaidAndNothingChanges(_ place: DraftPlace, _ keys: String, _ sentence: String) throws {
    let board = try ReviewBoard()
    try board.open()
    let before = try board.draft
    try board.go(to: place)
    try board.keys(keys)
    #expect(try board.problem().hasPrefix(sentence))
    try board.keys("Esc")
    #expect(try board.draft == before)
  }

  @Test func aUnitThatIsNamedStaysAndOneThatIsNotGoes() throws {
    let board = try ReviewBoard()
    try board.open()
    try board.go(to: .unit(0))
    try board.keys("Del")
    #expect(board.board.notice.contains("“Văn phòng Sở” còn được nêu ở mục 1.5, 1.6, 3.3.2 và"))
    let count = try board.draft.units.count
    try board.keys("+ \"Đội xe\" Enter Del")
    #expect(try board.draft.units.count == count)
  }

  @Test func aUnitNamedLikeAnotherBecomesTheOther() throws {
    let board = try ReviewBoard(SamplePlan.text.replacing("Thanh tra Sở và", with: "Thanh tra Sơ; Thanh tra tỉnh và"))
    try board.open()
    let units = try board.draft.units.map(\.name)
    let index = try #require(units.firstIndex(of: "Thanh tra tỉnh"))
    try board.go(to: .unit(index))
    try board.keys("Enter Ctrl-U \"thanh tra sơ\" Enter")
    #expect(try board.draft.units.count == units.count - 1)
    #expect(try board.draft.items[0].coordinating.filter { $0 == "Thanh tra Sơ" }.count == 2)
    try board.keys("F9")
    #expect(try board.draft.units.map(\.name) == units)
  }

  @Test func membersOfAGroupAreConfirmedAndANewOneBecomesAUnit() throws {
    let board = try ReviewBoard()
    try board.open()
    let index = try #require(try board.draft.groups.firstIndex { $0.name == "Các đơn vị thuộc Sở" })
    #expect(try board.findings().contains("group_members_proposed -"))
    try board.go(to: .group(index))
    try board.keys("Enter Tab Ctrl-U \"thanh tra\" Tab \"; Đội xe của bà Đặng Thị Ngọc Ẩn\" Enter F5")
    let plan = try board.board.saved()
    let group = try #require(plan.groups.rows.first { $0.name == "Các đơn vị thuộc Sở" })
    #expect(group.members.compactMap { plan.units[$0]?.name } == ["Thanh tra Sở", "Đội xe của bà Đặng Thị Ngọc Ẩn"])
    #expect(!plan.findings.rows.contains { $0.arguments.first == "Các đơn vị thuộc Sở" })
  }

  @Test func theMouseGoesToRowsAndTurnsTheSource() throws {
    let board = try ReviewBoard()
    try board.open()
    let (x, y) = (10, 5)
    board.board.events([.mouse(MouseEvent(.press, button: .left, at: Point(x: x, y: y)))])
    #expect(try board.review().cursor == 3 && board.review().pane == .draft)
    board.board.events([.mouse(MouseEvent(.wheelDown, button: .none, at: Point(x: 100, y: y)))])
    #expect(try board.review().sourceScroll != SourceScroll() && board.review().cursor == 3)
    board.board.events([.mouse(MouseEvent(.press, button: .left, at: Point(x: 100, y: y)))])
    #expect(try board.review().pane == .source)
  }

  @Test func wordsAreTypedInTelexAndScoresAreNot() throws {
    let board = try ReviewBoard()
    try board.open()
    try board.go(to: .cause(0, 0))
    try board.keys("Enter Ctrl-T Ctrl-U \"thieesu nguwowif\" Enter")
    #expect(try board.draft.items[0].causes == ["thiếu người"])
  }

  @Test func theEditorTakesALongText() throws {
    let board = try ReviewBoard()
    try board.open()
    try board.go(to: .remedy(0, 0))
    let text = try board.draft.items[0].remedies[0]
    try board.keys("Enter Ctrl-G Enter")
    #expect(try board.draft.items[0].remedies == [text])
  }

  @Test func aPlanOfAnotherAgencyIsRefusedUntilItsNameIsCorrected() throws {
    let other = SamplePlan.text.replacing("Sở Ngoại vụ", with: "Sở Tư pháp")
    let board = try ReviewBoard(other, into: SamplePlan.text)
    try board.open()
    try board.keys("F5")
    #expect(board.board.notice.contains("Tệp này đã có kế hoạch của cơ quan khác"))
    try board.go(to: .header(.agency))
    try board.keys("Enter Ctrl-U \"Sở Ngoại vụ tỉnh Lạng Sơn\" Enter F5")
    #expect(board.board.notice.contains("nhập kế hoạch"))
  }

  @Test func theSameTextAgainChangesOnlyWhatWasCorrected() throws {
    let board = try ReviewBoard(SamplePlan.text, into: SamplePlan.text)
    try board.open("F5")
    #expect(board.board.notice == "Không có gì thay đổi.")
    try board.go(to: .field(1, .time))
    try board.keys("Enter \"quý IV/2025\" Enter F5")
    let plan = try board.board.saved()
    let item = try #require(CriterionCode("1.6").flatMap { plan.items(of: $0).first })
    #expect(plan.items[item]?.deadline.day == Day(year: 2025, month: 12, day: 31))
  }
}
