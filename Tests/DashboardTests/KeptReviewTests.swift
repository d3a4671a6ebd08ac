import DashboardCore
import Foundation
import OfficeFixtures
import PlanModel
import Samples
import Testing

/// A review that is left, and workbooks of several sheets.
@Suite struct KeptReviewTests {
  private func kept(_ board: ReviewBoard) -> [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: "\(board.folder)/unsaved")) ?? []
  }

  @Test func aReviewThatIsLeftChangesNothingAndGoesOn() throws {
    let board = try ReviewBoard()
    try board.open()
    try board.go(to: .field(1, .time))
    try board.keys("Enter \"quý IV\" Enter Esc")
    #expect(board.board.notice == "Chưa nhập gì; bản rà soát được giữ lại, nhấn Ctrl-O để làm tiếp.")
    #expect(try board.board.saved().isEmpty && kept(board).count == 1)
    let rows = try board.keys("Ctrl-O")
    #expect(rows.contains { $0.contains("Còn bản rà soát dở") } && rows.contains { $0.contains("sửa 1 chỗ") })
    try board.keys("Enter")
    #expect(board.board.notice == "Rà soát tiếp, đã có 1 chỗ sửa.")
    #expect(try board.draft.items[1].time == "quý IV" && board.review().place == .field(1, .time))
    try board.keys("F9")
    #expect(try board.draft.items[1].time == nil)
    try board.keys("Ctrl-R F5")
    #expect(kept(board).isEmpty)
    #expect(try !board.board.saved().isEmpty)
    #expect(try board.keys("Ctrl-O").contains { $0.contains("Đường dẫn tệp kế hoạch") })
  }

  @Test func aReviewThatIsDroppedIsGone() throws {
    let board = try ReviewBoard()
    try board.open("Esc")
    #expect(kept(board).count == 1)
    let rows = try board.keys("Ctrl-O Del")
    #expect(rows.contains { $0.contains("Đường dẫn tệp kế hoạch") } && board.board.notice == "Đã bỏ bản rà soát dở.")
    #expect(kept(board).isEmpty)
  }

  @Test func aDocumentThatChangedIsReadAnew() throws {
    let board = try ReviewBoard()
    try board.open()
    try board.go(to: .item(0))
    try board.keys("Del Esc")
    let text = SamplePlan.text.replacing("tiêu chí 1.6", with: "tiêu chí 1.7")
    try Data(text.utf8).write(to: URL(fileURLWithPath: board.document))
    try board.keys("Ctrl-O Enter")
    #expect(board.board.notice.contains("đã thay đổi từ lần rà soát trước nên được đọc lại từ đầu"))
    #expect(try board.draft.items.map(\.code.description) == ["1.5", "1.7", "3.3.2"])
  }

  @Test func aDocumentThatIsGoneIsSaidAndTheReviewStays() throws {
    let board = try ReviewBoard()
    try board.open("Esc")
    try FileManager.default.moveItem(atPath: board.document, toPath: board.document + ".chuyển")
    try board.keys("Ctrl-O Enter")
    #expect(board.board.notice.contains("Không có tệp"))
    try FileManager.default.moveItem(atPath: board.document + ".chuyển", toPath: board.document)
    try board.keys("Enter")
    #expect(try board.draft.items.count == 3)
  }

  /// (what stands in the file that was kept, what Ctrl-O shows)
  @Test(arguments: [
    ("", "Đường dẫn tệp kế hoạch"), ("{\"origin\":", "Đường dẫn tệp kế hoạch"), ("[]", "Đường dẫn tệp kế hoạch"),
    (#"{"origin":{"path":"/dev/null","digest":"1-1"},"edits":[],"cursor":-5}"#, "Còn bản rà soát dở"),
  ])
  func aKeptFileThatCannotBeUnderstoodIsNoReview(_ content: String, _ shown: String) throws {
    let board = try ReviewBoard()
    try board.open("Esc")
    let name = try #require(kept(board).first)
    try Data(content.utf8).write(to: URL(fileURLWithPath: "\(board.folder)/unsaved/\(name)"))
    #expect(try board.keys("Ctrl-O").contains { $0.contains(shown) })
  }

  @Test func correctionsThatDoNotFitAreNotMade() throws {
    let board = try ReviewBoard()
    try board.open()
    try board.go(to: .item(2))
    try board.keys("Del Esc")
    let name = try #require(kept(board).first)
    let file = URL(fileURLWithPath: "\(board.folder)/unsaved/\(name)")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data(text.replacing("\"at\":2", with: "\"at\":999999").utf8).write(to: file)
    try board.keys("Ctrl-O Enter")
    #expect(try board.draft.items.count == 3 && board.review().edits.isEmpty)
    #expect(board.board.notice.contains("được đọc lại từ đầu"))
  }

  @Test func sheetsAreAskedFor() throws {
    let board = try ReviewBoard()
    let titles = [
      "TT", "Tiêu chí", "Điểm tối đa", "Điểm đạt", "Nguyên nhân", "Giải pháp", "Đơn vị chủ trì", "Thời gian",
    ]
    func sheet(_ name: String, _ code: String) -> XlsxMaker.Sheet {
      .init(
        name,
        XlsxMaker.data([titles, ["1", "\(code) Tuyên truyền", "2", "0.5", "Ít", "Đổi mới", "Văn phòng Sở", "Quý I"]]))
    }
    let path = "\(board.folder)/hai trang.xlsx"
    try Data(XlsxMaker([sheet("Năm 2024", "1.5"), sheet("Đặng Thị Ngọc Ẩn", "2.1")]).bytes).write(
      to: URL(fileURLWithPath: path))
    let rows = try board.keys("Ctrl-O \"\(path)\" Enter")
    #expect(
      rows.contains { $0.contains("▌ Tất cả các trang tính") } && rows.contains { $0.contains("Đặng Thị Ngọc Ẩn") })
    let source = try board.keys("Down Down Enter F8")
    #expect(try board.draft.items.map(\.code.description) == ["2.1"])
    #expect(source[0].contains("hai trang.xlsx · Đặng Thị Ngọc Ẩn"))
    try board.go(to: .field(0, .time))
    #expect(try board.keys("Ctrl-L").contains { $0.contains("▌H2") && $0.contains("Quý I") })
    try board.keys("Esc Ctrl-O Enter")
    #expect(try board.draft.items.map(\.code.description) == ["2.1"])
    try board.keys("Esc Ctrl-O Del \"\(path)\" Enter Enter")
    #expect(try board.draft.items.map(\.code.description) == ["1.5", "2.1"])
  }
}
