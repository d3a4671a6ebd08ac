import OfficeFiles
import OfficeFixtures
import PlanImport
import PlanModel
import Testing

/// Small tables of one criterion, labels on the left and values beside them, that lost their cells.
@Suite struct LabelLayoutTests {
  /// A line: where a label or value begins in letters, and its words.
  private typealias Line = [(column: Int, text: String)]

  private func plan(_ tables: [[Line]]) -> [Line] {
    let head: [Line] = [
      [(0, "KẾ HOẠCH")], [(0, "Khắc phục tồn tại của Chỉ số CCHC năm 2024, nâng cao Chỉ số CCHC năm 2025")],
      [(0, "của Sở Ngoại vụ tỉnh Lạng Sơn")],
    ]
    return head + tables.flatMap { $0 } + [[(0, "Nơi nhận:")]]
  }

  private func pdf(_ lines: [Line]) throws -> PlanDraft {
    let texts = lines.enumerated().flatMap { place, line in
      line.map { PdfMaker.Text(60 + Double($0.column) * 5, 60 + Double(place) * 14, $0.text, size: 10) }
    }
    return try PlanReader().read(OfficeFile.document(PdfMaker(pages: [texts]).bytes))
  }

  private func text(_ lines: [Line]) throws -> PlanDraft {
    let rows = lines.map { line in
      line.reduce("") { row, piece in
        row + String(repeating: " ", count: max(row.isEmpty ? 0 : 1, piece.column - row.count)) + piece.text
      }
    }
    return try PlanReader().read(text: rows.joined(separator: "\n"))
  }

  private let tables: [[Line]] = [
    [
      [(0, "Bảng 1")], [(0, "Tiêu chí 1.2.2. Báo cáo định kỳ")],
      [(0, "Điểm tối đa"), (18, "1,50"), (40, "Điểm đạt được"), (58, "0,75")],
      [(0, "Hạn chế, nguyên"), (18, "Báo cáo 6 tháng thiếu phụ lục số liệu về dịch vụ công")],
      [(0, "nhân"), (18, "trực tuyến; báo cáo năm gửi chậm 03 ngày.")],
      [(0, "Giải pháp khắc"), (18, "Ban hành mẫu thống nhất.")],
      [(0, "phục"), (18, "Chốt số liệu trước thời hạn 05 ngày.")],
      [(0, "Đơn vị chủ trì"), (18, "Văn phòng Sở")],
      [(0, "Đơn vị phối hợp"), (18, "Phòng Kế hoạch - Tài chính")], [(18, "Trung tâm Công nghệ số")], [(0, "Thời hạn")],
    ],
    [
      [(0, "Bảng 2")],
      [(0, "Tiêu chí 2.4. Theo dõi tình hình thi hành pháp luật về sở hữu trí tuệ, đo")],
      [(0, "lường, chất lượng")],
      [(0, "Điểm tối đa"), (18, "2"), (40, "Điểm đạt được"), (58, "1,5")],
      [(0, "Hạn chế, nguyên"), (18, "- Không điều tra, khảo sát tình hình thi hành pháp luật.")],
      [(0, "nhân"), (18, "- Chưa trả lời 02 kiến nghị.")],
      [(0, "Giải pháp khắc"), (18, "Khảo sát 50 doanh nghiệp, hộ kinh doanh do ông Đặng Ngọc Ẩn")],
      [(0, "phục"), (18, "theo dõi.")], [(0, "Đơn vị chủ trì"), (18, "Thanh tra Sở")],
      [(0, "Thời hạn"), (18, "Quý II/2025")],
    ],
  ]

  @Test(arguments: [true, false]) func fieldsStandBesideTheirLabels(_ isText: Bool) throws {
    let lines = plan(tables)
    let draft = try isText ? text(lines) : pdf(lines)
    #expect(
      draft.items.map(\.name) == [
        "Báo cáo định kỳ", "Theo dõi tình hình thi hành pháp luật về sở hữu trí tuệ, đo lường, chất lượng",
      ])
    #expect(
      draft.items.map { "\($0.score?.decimalText ?? "-")/\($0.maximum?.decimalText ?? "-")" } == ["0.75/1.5", "1.5/2"])
    #expect(
      draft.items.map(\.causes) == [
        ["Báo cáo 6 tháng thiếu phụ lục số liệu về dịch vụ công trực tuyến; báo cáo năm gửi chậm 03 ngày."],
        ["Không điều tra, khảo sát tình hình thi hành pháp luật.", "Chưa trả lời 02 kiến nghị."],
      ])
    #expect(
      draft.items.map(\.remedies) == [
        ["Ban hành mẫu thống nhất.", "Chốt số liệu trước thời hạn 05 ngày."],
        ["Khảo sát 50 doanh nghiệp, hộ kinh doanh do ông Đặng Ngọc Ẩn theo dõi."],
      ])
    #expect(draft.items.map(\.leadText) == ["Văn phòng Sở", "Thanh tra Sở"])
    #expect(draft.items.map(\.coordinating) == [["Phòng Kế hoạch - Tài chính", "Trung tâm Công nghệ số"], []])
    // The number of the next table is no deadline.
    #expect(draft.items.map(\.time) == [nil, "Quý II/2025"])
  }

  @Test func theNumberOfTheNextTableIsNoValue() throws {
    let first = Array(tables[1].dropFirst())
    let draft = try text(plan([first, [[(20, "Bảng 3")]] + tables[0].dropFirst()]))
    #expect(draft.items.map(\.time) == ["Quý II/2025", nil])
  }

  /// Labels in the middle of their values: nothing tells which lines above are theirs.
  @Test func nothingIsTakenFromTheNeighbourOfACentredLabel() throws {
    let draft = try pdf(
      plan([
        [
          [(0, "Tiêu chí 1.2.2. Báo cáo định kỳ")], [(0, "Điểm tối đa"), (18, "1,50")], [(18, "Báo cáo 6 tháng thiếu")],
          [(0, "Nguyên nhân"), (18, "phụ lục số liệu về")], [(18, "dịch vụ công.")], [(18, "Ban hành mẫu thống")],
          [(0, "Giải pháp"), (18, "nhất, hướng dẫn các")], [(18, "phòng làm.")],
          [(0, "Chủ trì"), (18, "Văn phòng Sở")],
        ]
      ]))
    #expect(!draft.items.flatMap(\.causes).contains { $0.contains("Ban hành") })
  }
}
