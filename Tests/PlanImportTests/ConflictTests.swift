import Foundation
import PlanImport
import PlanModel
import Testing

/// Contradictions of a plan with itself and with the calendar: each told once, where it stands, none mended.
@Suite struct ConflictTests {
  private func draft(_ items: String, prose: String = "") throws -> PlanDraft {
    try PlanReader().read(
      text: """
        UBND TỈNH AN SƠN
        SỞ NỘI VỤ
        Số: 11/KH-SNV                      An Sơn, ngày 20 tháng 02 năm 2025
        KẾ HOẠCH
        Khắc phục tồn tại, hạn chế Chỉ số cải cách hành chính năm 2025
        Căn cứ Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh An Sơn công bố Chỉ số CCHC năm 2024, Sở Nội vụ đạt 90,5%, xếp hạng 5/19.
        \(prose)
        \(items)
        """)
  }

  private func item(
    _ code: String, lead: String = "Văn phòng Sở", help: String = "", time: String = "Quý II/2025",
    points: String = "0,5/1"
  )
    -> String
  {
    """
    Tiêu chí \(code): Nội dung \(code): đạt \(points) điểm
    Nguyên nhân: Chậm.
    Giải pháp: Sớm.
    Đơn vị chủ trì: \(lead)
    \(help.isEmpty ? "" : "Đơn vị phối hợp: \(help)")
    Thời gian: \(time)
    """
  }

  private let kinds: Set<Finding.Kind> = [
    .leadAlsoCoordinates, .leadIsPerson, .deadlineBeforePlan, .deadlineInPastYear, .deadlineFarAway, .countDiffers,
    .scoreConflict, .duplicateCode, .scoreAboveMaximum, .yearConflict, .unitNamedTwoWays,
  ]

  private func told(_ draft: PlanDraft) -> [String] {
    draft.findings.filter { kinds.contains($0.kind) }.map { finding in
      let code = finding.item.map { draft.items[$0].code.description } ?? "-"
      return "\(code) \(finding.kind.rawValue) \(finding.arguments.joined(separator: " | "))"
    }
  }

  @Test(arguments: [
    ("trước ngày 31/01/2025", ["1.1 deadline_before_plan trước ngày 31/01/2025 | 20250220"]),
    ("19/02/2025", ["1.1 deadline_before_plan 19/02/2025 | 20250220"]), ("20/02/2025", []), ("21/02/2025", []),
    ("Tháng 01/2025", ["1.1 deadline_before_plan Tháng 01/2025 | 20250220"]),
    ("Quý II/2024", ["1.1 deadline_in_past_year Quý II/2024 | 2025"]),
    ("31/12/2024", ["1.1 deadline_in_past_year 31/12/2024 | 2025"]),
    ("30/6/2052", ["1.1 deadline_far_away 30/6/2052 | 2052"]), ("Quý IV/2035", []),
    ("Quý IV/2036", ["1.1 deadline_far_away Quý IV/2036 | 2036"]),
    ("Thường xuyên", []), ("trong năm 2025", []), ("giai đoạn 2025 - 2030", []),
  ])
  func deadlines(_ time: String, _ findings: [String]) throws {
    #expect(told(try draft(item("1.1", time: time))) == findings, "\(time)")
  }

  @Test(arguments: [
    ("Văn phòng Sở", "Văn phòng Sở, Thanh tra Sở", ["1.1 lead_also_coordinates Văn phòng Sở"]),
    ("Phòng Tổ chức (TCCB)", "Phòng TCCB; Thanh tra Sở", nil),
    ("Văn phòng Sở", "các phòng thuộc Sở", []), ("Văn phòng Sở", "Thanh tra Sở", []),
    ("Đ/c Nguyễn Văn Ban", "Thanh tra Sở", ["1.1 lead_is_person Đ/c Nguyễn Văn Ban"]),
    ("Đồng chí Tô Hồng Phong", "", ["1.1 lead_is_person Đồng chí Tô Hồng Phong"]),
    ("Ông Lê Văn Sở, Chánh Văn phòng", "", []), ("Phòng Công chức (đ/c Đặng Thị Ngọc Ẩn)", "", []),
  ])
  func units(_ lead: String, _ help: String, _ findings: [String]?) throws {
    let all = told(try draft(item("1.1", lead: lead, help: help)))
    if let findings { #expect(all == findings, "\(lead)") } else { #expect(all.contains { $0.contains("lead_also") }) }
  }

  @Test(arguments: [
    ("Sở có 05 tiêu chí bị trừ điểm, cụ thể như sau:", ["- count_differs 05 tiêu chí | 2"]),
    ("Sở có năm tiêu chí bị mất điểm như sau:", ["- count_differs năm tiêu chí | 2"]),
    ("Khắc phục 05 nội dung còn hạn chế, gồm:", ["- count_differs 05 nội dung | 2"]),
    ("Sở có 02 tiêu chí bị trừ điểm, cụ thể như sau:", []), ("Sở có hai tiêu chí bị trừ điểm như sau:", []),
    ("Sở có 02/38 tiêu chí chưa đạt điểm tối đa, cụ thể như sau:", []),
    ("Trong 38 tiêu chí của Bộ Chỉ số, Sở có 36 tiêu chí đạt điểm tối đa; còn 02 tiêu chí bị trừ điểm như sau:", []),
    ("Có 01 tiêu chí và 01 tiêu chí thành phần bị trừ điểm, cụ thể:", []),
    ("Lĩnh vực 1 có 05 tiêu chí bị trừ điểm, cụ thể:", []),
  ])
  func counts(_ prose: String, _ findings: [String]) throws {
    #expect(told(try draft(item("1.1") + "\n" + item("1.2"), prose: prose)) == findings, "\(prose)")
  }

  @Test func pointsAndCodes() throws {
    let twice = told(try draft(item("1.1") + "\n" + item("1.1", points: "0,25/1")))
    #expect(twice.contains("1.1 score_conflict 0.5 | 0.25"))
    #expect(twice.contains { $0.hasPrefix("1.1 duplicate_code") })
    #expect(told(try draft(item("1.1", points: "1,5/1"))) == ["1.1 score_above_maximum 1.5 | 1"])
  }

  @Test(arguments: [
    ("Phòng CCHC", "Phòng Cải cách hành chính", "Phòng Cải cách hành chính | Phòng CCHC"),
    ("Phòng Quản lý thương mại", "Phòng Quản lí thương mại", "Phòng Quản lý thương mại | Phòng Quản lí thương mại"),
    ("Phòng Văn hoá", "Phòng Văn hóa", "Phòng Văn hoá | Phòng Văn hóa"),
    (
      "Phòng Kiểm soát TTHC", "Phòng Kiểm soát thủ tục hành chính",
      "Phòng Kiểm soát thủ tục hành chính | Phòng Kiểm soát TTHC"
    ),
    ("Thanh tra", "Thanh tra Sở", "Thanh tra Sở | Thanh tra"),
    ("Phòng Tổ chức", "Phòng Tổ chức Sở", "Phòng Tổ chức Sở | Phòng Tổ chức"),
    (
      "Phòng Ứng dụng CNTT", "Phòng Ứng dụng công nghệ thông tin",
      "Phòng Ứng dụng công nghệ thông tin | Phòng Ứng dụng CNTT"
    ),
  ])
  func oneUnitUnderTwoNames(_ first: String, _ second: String, _ names: String) throws {
    for (one, other) in [(first, second), (second, first)] {
      let draft = try draft(item("1.1", lead: one) + "\n" + item("1.2", lead: other))
      #expect(draft.units.count == 1, "\(one), \(other)")
      let told = draft.findings.filter { $0.kind == .unitNamedTwoWays }.map { Set($0.arguments) }
      #expect(told == [Set(names.components(separatedBy: " | "))], "\(one), \(other)")
    }
  }

  @Test func capitalsAreNoOtherName() throws {
    let draft = try draft(item("1.1", lead: "Phòng Công chức") + "\n" + item("1.2", lead: "phòng Công chức"))
    #expect(draft.units.count == 1)
    #expect(told(draft).isEmpty)
  }
}
