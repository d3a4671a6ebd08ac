import OfficeFiles
import OfficeFixtures
import PlanImport
import PlanModel
import Testing

/// What stands above several criteria, or in a table apart, is said of each of them.
@Suite struct OverheadTests {
  private func draft(_ body: String) throws -> PlanDraft {
    try PlanReader().read(
      text: "KẾ HOẠCH\nKhắc phục tồn tại của Chỉ số CCHC năm 2024 của Sở Nội vụ tỉnh An Sơn\n\(body)")
  }

  private func item(_ code: String, _ name: String) -> String {
    """
    Tiêu chí \(code): \(name): đạt 0,25/0,5 điểm
    Nguyên nhân: Gửi chậm 01 báo cáo.
    Giải pháp: Lập lịch nhắc việc.
    """
  }

  @Test(arguments: [
    ("1. Trước ngày 30/4/2025:", "2. Thường xuyên trong năm:", ["Trước ngày 30/4/2025", "Thường xuyên trong năm"]),
    ("I. QUÝ I/2025", "II. QUÝ II/2025", ["QUÝ I/2025", "QUÝ II/2025"]),
    (
      "1. Các tiêu chí hoàn thành trong tháng 6/2025", "2. Nhóm tiêu chí cần hoàn thành trước ngày 31/12/2025:",
      ["trong tháng 6/2025", "trước ngày 31/12/2025"]
    ),
    ("6 tháng đầu năm 2025:", "6 tháng cuối năm 2025:", ["6 tháng đầu năm 2025", "6 tháng cuối năm 2025"]),
  ])
  func timesAsHeadings(_ first: String, _ second: String, _ times: [String]) throws {
    let draft = try draft(
      "\(first)\n\(item("1.1.2", "Báo cáo"))\nChủ trì: Văn phòng Sở\n\(second)\n\(item("3.1.1", "Rà soát"))\nChủ trì: Thanh tra Sở"
    )
    #expect(draft.items.map(\.time) == times)
    #expect(draft.items.map(\.leadText) == ["Văn phòng Sở", "Thanh tra Sở"])
    #expect(draft.items.allSatisfy { $0.remedies == ["Lập lịch nhắc việc."] })
    #expect(draft.unplaced.isEmpty)
  }

  @Test(arguments: [
    ("1. Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở thực hiện các nội dung sau:", ["Thanh tra Sở"]),
    ("Giao Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở khắc phục các tiêu chí sau:", ["Thanh tra Sở"]),
    ("I. VĂN PHÒNG SỞ", []), ("1. Nhiệm vụ của Văn phòng Sở", []), ("Đối với Văn phòng Sở:", []),
  ])
  func leadsAsHeadings(_ heading: String, _ help: [String]) throws {
    let draft = try draft(
      "\(heading)\n\(item("1.1.2", "Báo cáo"))\nThời gian: Quý II/2025\n\(item("3.1.1", "Rà soát"))")
    #expect(draft.items.map { $0.leadText?.lowercased() } == ["văn phòng sở", "văn phòng sở"])
    #expect(draft.items.map(\.coordinating) == [help, help])
    #expect(draft.items.map(\.time) == ["Quý II/2025", nil])
  }

  @Test func theNearestHeadingSaysIt() throws {
    let draft = try draft(
      """
      I. QUÝ I/2025
      1. Văn phòng Sở:
      \(item("1.1.2", "Báo cáo"))
      2. Thanh tra Sở:
      \(item("3.1.1", "Rà soát"))
      Thời gian: tháng 2/2025
      II. CÁC NỘI DUNG KHÁC
      \(item("3.1.2", "Công khai"))
      """)
    #expect(draft.items.map(\.leadText) == ["Văn phòng Sở", "Thanh tra Sở", nil])
    #expect(draft.items.map(\.time) == ["QUÝ I/2025", "tháng 2/2025", nil])
  }

  @Test func aRangeOfCodesIsAllThatLieWithin() throws {
    let draft = try draft(
      """
      \(item("2.2.1", "Ban hành"))
      \(item("2.2.2", "Thực hiện"))
      \(item("2.2.3", "Xử lý"))
      \(item("2.3.1", "Rà soát"))
      PHÂN CÔNG TRÁCH NHIỆM
      Phòng Xây dựng, kiểm tra văn bản chủ trì khắc phục các tiêu chí từ 2.2.1 đến 2.2.3; UBND các huyện, Văn phòng Sở phối hợp; hoàn thành trong 6 tháng đầu năm 2025.
      """)
    #expect(draft.items.map(\.leadText) == Array(repeating: "Phòng Xây dựng, kiểm tra văn bản", count: 3) + [nil])
    #expect(draft.items.map(\.coordinating) == Array(repeating: ["UBND các huyện", "Văn phòng Sở"], count: 3) + [[]])
    #expect(draft.items.map(\.time) == Array(repeating: "6 tháng đầu năm 2025", count: 3) + [nil])
    #expect(draft.unplaced.isEmpty)
  }

  @Test(arguments: ["Nội dung này giao", "Nhiệm vụ này do", "Việc này giao cho", "Giao"])
  func sentencesThatHandOut(_ opening: String) throws {
    let draft = try draft(
      """
      \(item("1.1.2", "Báo cáo"))
      c) \(opening) Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở hoàn thành trước ngày 30/6/2025.
      """)
    let item = try #require(draft.items.first)
    #expect(item.leadText == "Văn phòng Sở")
    #expect(item.coordinating == ["Thanh tra Sở"])
    #expect(item.time == "trước ngày 30/6/2025")
    #expect(item.remedies == ["Lập lịch nhắc việc."])
  }

  @Test func titlesOfPartsAreNoLabels() throws {
    let draft = try draft(
      """
      Phần thứ nhất
      THỰC TRẠNG VÀ NGUYÊN NHÂN
      1. Báo cáo định kỳ (Tiêu chí 1.1.3): bị trừ 0,25 điểm trong tổng số 0,5 điểm.
      (1) Gửi chậm 01 báo cáo quý.
      2. Niêm yết thủ tục (Tiêu chí 3.2.2): đạt 0,25/0,5 điểm.
      Nguyên nhân do: Chưa thay thế 06 thủ tục mới.
      Phần thứ hai
      NHIỆM VỤ, GIẢI PHÁP
      1. Đối với tiêu chí 3.2.2
      - Thay thế danh mục thủ tục.
      - Chủ trì: Văn phòng. Phối hợp: Thanh tra Sở. Thời hạn: tháng 4/2025.
      2. Đối với tiêu chí 1.1.3
      - Lập lịch nhắc việc.
      - Chủ trì: Thanh tra Sở. Thời hạn: tháng 5/2025.
      """)
    #expect(draft.items.map(\.code.description) == ["1.1.3", "3.2.2"])
    #expect(draft.items.map(\.causes) == [["Gửi chậm 01 báo cáo quý."], ["Chưa thay thế 06 thủ tục mới."]])
    #expect(draft.items.map(\.remedies) == [["Lập lịch nhắc việc."], ["Thay thế danh mục thủ tục."]])
    #expect(draft.items.map(\.leadText) == ["Thanh tra Sở", "Văn phòng"])
    #expect(draft.items.map(\.time) == ["tháng 5/2025", "tháng 4/2025"])
  }

  @Test(arguments: [
    ["Thang điểm", "Kết quả", "Chênh lệch"], ["Điểm tối đa", "Điểm đạt", "Điểm trừ"],
  ])
  func pointsInATableApart(_ titles: [String]) throws {
    let prose = [
      "Tiêu chí 1.1.2 “Báo cáo”", "Nguyên nhân: Gửi chậm.", "Giải pháp: Lập lịch.", "Tiêu chí 3.1.1 “Rà soát”",
      "Nguyên nhân: Thiếu người.", "Giải pháp: Bố trí người.",
    ]
    let rows = [
      ["TT", "Mã số", "Tiêu chí"] + titles, ["1", "1.1.2", "Báo cáo", "2,00", "1,25", "-0,75"],
      ["2", "3.1.1", "Rà soát", "1,00", "0,50", "-0,50"], ["3", "5.1.1", "Việc làm", "1,00", "0,25", "-0,75"],
      ["", "", "Tổng cộng", "4,00", "2,00", "-2,00"],
    ]
    let body = prose.map { DocxMaker.p($0) }.joined() + DocxMaker.table(rows)
    let draft = try PlanReader().read(OfficeFile.document(DocxMaker(body).bytes))
    #expect(draft.items.map(\.code.description) == ["1.1.2", "3.1.1"])
    #expect(draft.items.map { $0.score?.decimalText } == ["1.25", "0.5"])
    #expect(draft.items.map { $0.maximum?.decimalText } == ["2", "1"])
    // The row of a criterion without an item is told.
    #expect(draft.unplaced.flatMap(\.pieces).contains { $0.text.contains("Việc làm") })
  }

  /// Where criteria are told with their points in a table and nowhere else as items, the rows are the items.
  @Test func rowsOfPointsAreItemsWhereNothingElseIs() throws {
    let rows = [
      ["TT", "Mã tiêu chí", "Tên tiêu chí", "Điểm tối đa", "Điểm đạt"],
      ["1", "1.4.1", "Kế hoạch kiểm tra", "0,5", "0,25"], ["2", "3.5.3", "Số hóa kết quả", "1", "0,2"],
      ["3", "5.2.2", "Tuyển dụng", "1,5", "1"],
    ]
    let body = DocxMaker.p("KẾ HOẠCH") + DocxMaker.p("Khắc phục Chỉ số CCHC năm 2024 của Sở Nội vụ tỉnh An Sơn")
    let draft = try PlanReader().read(OfficeFile.document(DocxMaker(body + DocxMaker.table(rows)).bytes))
    #expect(draft.items.map(\.code.description) == ["1.4.1", "3.5.3", "5.2.2"])
    #expect(draft.items.map(\.score?.decimalText) == ["0.25", "0.2", "1"])
  }
}
