import DashboardCore
import PlanModel
import Testing

/// A plan by sections of units with five items, of which no cause and no remedy is read, put right by keys: each of them put
/// into its field, and each heading made the lead of what stands below it.
@Suite struct ReviewWalkTests {
  private static let text = """
    SỞ CÔNG THƯƠNG TỈNH AN SƠN
    KẾ HOẠCH
    Khắc phục tồn tại, hạn chế Chỉ số CCHC năm 2024 và nâng cao Chỉ số CCHC năm 2025 của Sở Công Thương

    II. NỘI DUNG THỰC HIỆN
    Văn phòng Sở
    1. Tiêu chí 1.5: Công tác tuyên truyền CCHC (0,5/2 điểm)
    Hình thức tuyên truyền chưa phong phú, chưa thu hút.
    Tổ chức cuộc thi tìm hiểu CCHC.
    - Phối hợp: Thanh tra Sở
    - Thời gian: 30/6/2025
    2. Tiêu chí 1.6: Sáng kiến CCHC (0/3 điểm)
    Chưa có sáng kiến được công nhận.
    Phát động đăng ký sáng kiến.
    - Phối hợp: Thanh tra Sở
    - Thời gian: 30/9/2025
    Thanh tra Sở
    3. Tiêu chí 2.3: Xử lý văn bản trái pháp luật (0,5/1 điểm)
    Xử lý chậm so với quy định.
    Rà soát văn bản hằng tháng.
    - Phối hợp: Văn phòng Sở
    - Thời gian: 31/12/2025
    4. Tiêu chí 3.3.2: Hồ sơ liên thông (0/1,5 điểm)
    Chưa có quy trình liên thông.
    Trình phê duyệt quy trình.
    - Phối hợp: Văn phòng Sở
    - Thời gian: 31/10/2025
    Phòng Quản lý thương mại
    5. Tiêu chí 7.1: Dịch vụ công trực tuyến (1/2 điểm)
    Tỷ lệ hồ sơ trực tuyến thấp.
    Hướng dẫn doanh nghiệp nộp trực tuyến.
    - Phối hợp: Văn phòng Sở
    - Thời gian: 30/11/2025
    """

  /// What a line of the source is put into, by the key of the list that F6 opens; `nil` for a line that was read.
  private static func key(_ line: Substring, after heading: Substring?) -> String? {
    if ["Văn phòng Sở", "Thanh tra Sở", "Phòng Quản lý thương mại"].contains(line) { return "8" }
    guard let heading, !line.hasPrefix("-"), !line.contains("Tiêu chí") else { return nil }
    return heading.contains("Tiêu chí") ? "1" : "2"
  }

  @Test func aPlanByUnitsIsPutRightInSixtyKeys() throws {
    let board = try ReviewBoard(Self.text)
    try board.open()
    let before = try board.draft
    #expect(before.items.count == 5)
    #expect(before.items.allSatisfy { $0.causes.isEmpty && $0.remedies.isEmpty })
    #expect(try !board.findings().isEmpty)

    var (keys, row) = (["Tab", "Home"], 0)
    let lines = Self.text.split(separator: "\n")
    for (place, line) in lines.enumerated().dropFirst(4) {
      guard let key = Self.key(line, after: place > 5 ? lines[place - 1] : nil) else { continue }
      keys += Array(repeating: "Down", count: place - row) + ["F6", key]
      row = place
    }
    #expect(keys.count <= 60, "\(keys.count) keys")
    try board.keys(keys.joined(separator: " "))

    let items = try board.draft.items
    #expect(
      items.map(\.leadText) == [
        "Văn phòng Sở", "Văn phòng Sở", "Thanh tra Sở", "Thanh tra Sở", "Phòng Quản lý thương mại",
      ])
    #expect(
      items.map(\.causes) == [
        ["Hình thức tuyên truyền chưa phong phú, chưa thu hút."], ["Chưa có sáng kiến được công nhận."],
        ["Xử lý chậm so với quy định."], ["Chưa có quy trình liên thông."], ["Tỷ lệ hồ sơ trực tuyến thấp."],
      ])
    #expect(
      items.map(\.remedies) == [
        ["Tổ chức cuộc thi tìm hiểu CCHC."], ["Phát động đăng ký sáng kiến."], ["Rà soát văn bản hằng tháng."],
        ["Trình phê duyệt quy trình."], ["Hướng dẫn doanh nghiệp nộp trực tuyến."],
      ])
    #expect(try board.findings().isEmpty && board.draft.unplaced.isEmpty)
    // Imported as it stands, in one change.
    try board.keys("F5")
    let plan = try board.board.saved()
    #expect(plan.items.count == 5 && plan.units.count == 3 && plan.openFindings == 0)
  }
}
