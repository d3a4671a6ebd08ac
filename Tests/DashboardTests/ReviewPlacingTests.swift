import DashboardCore
import Foundation
import PlanModel
import PlanWords
import Screen
import Testing

/// Text of the document put into items by keys: (document, keys, draft).
@Suite struct ReviewPlacingTests {
  private static let text = """
    KẾ HOẠCH
    Khắc phục tồn tại, hạn chế Chỉ số CCHC năm 2024 của Sở Công Thương
    II. NHIỆM VỤ VÀ GIẢI PHÁP
    1. Đối với tiêu chí 1.5: Công tác tuyên truyền CCHC: Sở được 0,5/2 điểm.
    - Nguyên nhân: Hình thức chưa phong phú.
    - Giải pháp: Tổ chức cuộc thi.
    2. Đối với tiêu chí 3.3.2: Hồ sơ liên thông: Sở được 0/1,5 điểm.
    - Nguyên nhân: Chưa có văn bản.
    - Giải pháp: Trình phê duyệt.
    Xem thêm phụ lục kèm theo; Thanh tra Sở, các phòng chuyên môn
    """

  private func line(_ words: String, _ review: ImportReview) throws -> Int {
    try #require((0..<review.source.count).first { review.source.text(at: $0).contains(words) })
  }

  /// Tab into the source, to a line, and what is typed there.
  private func type(_ keys: String, at words: String, on board: ReviewBoard) throws -> [String] {
    let place = try line(words, try board.review())
    return try board.keys("Tab Home" + String(repeating: " Down", count: place) + " " + keys)
  }

  @Test func aLineOfTheSourceGoesIntoAFieldOfAChosenItem() throws {
    let board = try ReviewBoard(Self.text)
    try board.open()
    let asked = try type("F6", at: "Xem thêm", on: board)
    #expect(asked.contains { $0.contains("┌─ Xếp vào ─") })
    #expect(asked.contains { $0.contains("◂ 3.3.2  Hồ sơ liên thông") })
    let rows = try board.keys("Left 4")
    #expect(
      try board.draft.items[0].coordinating == ["Xem thêm phụ lục kèm theo", "Thanh tra Sở", "các phòng chuyên môn"])
    #expect(rows.contains { $0.contains("vào phối hợp của 1.5; F9 để lấy lại.") })
    try board.keys("F9")
    #expect(try board.draft.items[0].coordinating.isEmpty)
  }

  @Test func markedLinesBecomeParagraphs() throws {
    let board = try ReviewBoard(Self.text)
    try board.open()
    let marked = try type("Space Space", at: "- Nguyên nhân: Chưa có văn bản.", on: board)
    #expect(marked.contains { $0.contains("đã đánh dấu 2 dòng") })
    #expect(marked.count { $0.contains("■") } == 2)
    try board.keys("F6 1")
    #expect(
      try board.draft.items[1].causes.suffix(2) == ["Nguyên nhân: Chưa có văn bản.", "Giải pháp: Trình phê duyệt."])
    #expect(try board.review().marks.isEmpty)
  }

  @Test func aValueOfAnotherKindIsRefusedInASentence() throws {
    let board = try ReviewBoard(Self.text)
    try board.open()
    let rows = try type("F6 5", at: "KẾ HOẠCH", on: board)
    #expect(rows.contains { $0.contains("“KẾ HOẠCH” không phải thời gian; hãy chọn trường khác") })
    #expect(try board.keys("Esc").contains { $0.contains("VĂN BẢN GỐC") })
    #expect(try board.draft.items.allSatisfy { $0.time == nil })
  }

  @Test func aHeadingOfTheSourceLeadsTheItemsBelow() throws {
    let text = Self.text.replacing("II. NHIỆM VỤ VÀ GIẢI PHÁP", with: "II. NHIỆM VỤ\nDo Phòng Đặng Thị Ngọc Ẩn làm")
    let board = try ReviewBoard(text)
    try board.open()
    _ = try type("F6 8", at: "Do Phòng", on: board)
    #expect(try board.draft.items.map(\.leadText) == Array(repeating: "Do Phòng Đặng Thị Ngọc Ẩn làm", count: 2))
  }

  @Test(arguments: ["120x40", "80x24", "40x12"])
  func theQuestionFitsTheScreen(_ size: String) throws {
    let board = try ReviewBoard(Self.text, size: size)
    try board.open()
    let rows = try board.keys("Tab F6 Home Down Down Down Down")
    #expect(rows.contains { $0.contains("Xếp vào") } && rows.contains { $0.contains("▌ 5  thời gian") })
  }
}
