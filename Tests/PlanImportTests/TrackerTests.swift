import OfficeFiles
import OfficeFixtures
import PlanModel
import Testing

@testable import PlanImport

/// Tables in which officers follow their work: what belongs to a plan is read, the rest is named with its cells.
@Suite struct TrackerTests {
  private func draft(_ rows: [[String]]) throws -> PlanDraft {
    try PlanReader().read(OfficeFile.document(XlsxMaker(rows: rows, name: "Theo dõi").bytes))
  }

  private func notRead(_ draft: PlanDraft) -> [[String]] {
    draft.findings.filter { $0.kind == .sourceNote && $0.arguments.first == "columns_not_read" }.map(\.arguments)
  }

  private let titles = [
    "STT", "Mã TC", "Tên tiêu chí", "Văn bản giao", "Đơn vị chủ trì", "Cán bộ phụ trách", "Thời hạn", "Trạng thái",
    "Kết quả thực hiện", "Ghi chú",
  ]

  @Test func columnsThatBelongToNoPlan() throws {
    let draft = try draft([
      ["BẢNG THEO DÕI"], titles,
      [
        "1", "1.5", "Tuyên truyền", "KH 12/KH-SYT", "Văn phòng Sở", "Đặng Thị Ngọc Ẩn", "30/6/2026", "Hoàn thành",
        "Đã tổ chức cuộc thi", "",
      ], ["2", "1.6", "Sáng kiến", "", "Thanh tra Sở", "Lê Thị Ổn", "Quý IV/2026", "Chưa thực hiện", "", ""],
    ])
    #expect(draft.items.map(\.code.description) == ["1.5", "1.6"])
    #expect(draft.items.map(\.name) == ["Tuyên truyền", "Sáng kiến"])
    #expect(draft.items.map(\.leads) == [["Văn phòng Sở"], ["Thanh tra Sở"]])
    #expect(draft.items.map(\.time) == ["30/6/2026", "Quý IV/2026"])
    #expect(draft.items.allSatisfy { $0.causes.isEmpty && $0.remedies.isEmpty })
    #expect(
      notRead(draft) == [
        [
          "columns_not_read", "Theo dõi", "Văn bản giao", "1", "Cán bộ phụ trách", "2", "Trạng thái", "2",
          "Kết quả thực hiện", "1", "Ghi chú", "0",
        ]
      ])
  }

  @Test func codesInFrontOfTasks() throws {
    let draft = try draft([
      ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời hạn hoàn thành", "Tình trạng", "Minh chứng"],
      ["1", "1.5. Công tác tuyên truyền CCHC", "Văn phòng", "30/6/2026", "Đã hoàn thành", "45/BC-SYT"],
      ["2", "1.10. Sáng kiến CCHC", "Văn phòng", "30/9/2026", "Đang thực hiện", ""],
    ])
    #expect(draft.items.map(\.code.description) == ["1.5", "1.10"])
    #expect(draft.items.map(\.name) == ["Công tác tuyên truyền CCHC", "Sáng kiến CCHC"])
    #expect(draft.items.map(\.time) == ["30/6/2026", "30/9/2026"])
    #expect(notRead(draft) == [["columns_not_read", "Theo dõi", "Tình trạng", "2", "Minh chứng", "1"]])
  }

  @Test func aPlanKeepsItsColumns() throws {
    let draft = try draft([
      ["STT", "Mã TC", "Tên tiêu chí", "Nguyên nhân", "Giải pháp", "Đơn vị chủ trì", "Thời gian", "Ghi chú"],
      ["1", "1.5", "Tuyên truyền", "Ít tin bài", "Tăng tin bài", "Văn phòng Sở", "30/6/2026", "x"],
    ])
    #expect(draft.items.map(\.remedies) == [["Tăng tin bài"]])
    #expect(notRead(draft) == [])
  }

  @Test(arguments: [
    ["STT", "Nội dung", "Vai trò", "Cán bộ", "Thời hạn", "Trạng thái"],
    [
      "STT", "Tên nhiệm vụ", "Lãnh đạo chủ trì", "Đơn vị chủ trì thực hiện", "Đầu mối thực hiện", "Nguồn gốc",
      "Mức độ hoàn thành", "Gia hạn – số lần", "Trạng thái",
    ],
  ])
  func tablesOfAssignmentsAreRefused(titles: [String]) {
    let row = titles.map { $0 == "STT" ? "1" : "Tiêu chí 1.5 Tuyên truyền" }
    #expect(throws: ImportFault.assignments) { try draft([["BẢNG THEO DÕI"], titles, row]) }
    for separator in [";", ","] {
      let text = ["BẢNG THEO DÕI", titles.joined(separator: separator), row.joined(separator: separator)]
      #expect(throws: ImportFault.assignments) { try PlanReader().read(text: text.joined(separator: "\n")) }
    }
  }
}
