import PlanImport
import PlanModel
import Testing

/// What a plan says of a criterion in several places comes together by its code.
@Suite struct JoinTests {
  private func draft(_ body: String) throws -> PlanDraft {
    try PlanReader().read(
      text: "KẾ HOẠCH\nKhắc phục tồn tại của Chỉ số CCHC năm 2024 của Sở Nội vụ tỉnh An Sơn\n\(body)")
  }

  @Test func leadsAndTimesFromAClosingPart() throws {
    let draft = try draft(
      """
      II. NỘI DUNG
      1. Tiêu chí 1.1.2: Báo cáo định kỳ: đạt 0,25/0,5 điểm
      Nguyên nhân: Gửi chậm 01 báo cáo.
      Giải pháp: Lập lịch nhắc việc.
      2. Tiêu chí 3.1.1: Rà soát TTHC: đạt 0/1 điểm
      Nguyên nhân: Không có phương án đơn giản hóa.
      Giải pháp: Đề xuất 02 phương án.
      III. PHÂN CÔNG THỰC HIỆN
      1. Văn phòng Sở: Chủ trì thực hiện tiêu chí 1.1.2; phối hợp thực hiện tiêu chí 3.1.1.
      2. Phòng Tôn giáo chủ trì tiêu chí 3.1.1, hoàn thành trong Quý III/2025.
      3. Thời hạn hoàn thành đối với tiêu chí 1.1.2: 31/10/2025.
      """)
    #expect(draft.items.map(\.leadText) == ["Văn phòng Sở", "Phòng Tôn giáo"])
    #expect(draft.items.map(\.coordinating) == [[], ["Văn phòng Sở"]])
    #expect(draft.items.map(\.time) == ["31/10/2025", "Quý III/2025"])
    #expect(draft.unplaced.isEmpty)
  }

  @Test(arguments: [
    (
      "tiêu chí 1.1.4 “Báo cáo” (0,5/1 điểm) và tiêu chí 1.3.2 “Sau kiểm tra” (0/0,5 điểm)", ["1.1.4", "1.3.2"],
      ["Báo cáo", "Sau kiểm tra"], ["0.5", "0"]
    ),
    (
      "Nhóm tiêu chí về báo cáo: tiêu chí 1.1.4 “Báo cáo” (0,5/1 điểm); 1.3.2 “Sau kiểm tra” (0/0,5 điểm)",
      ["1.1.4", "1.3.2"], ["Báo cáo", "Sau kiểm tra"], ["0.5", "0"]
    ),
    (
      "Các tiêu chí 3.2.1, 3.2.2 và 3.2.3 (Cơ chế một cửa), mỗi tiêu chí đạt 0,75/1 điểm", ["3.2.1", "3.2.2", "3.2.3"],
      ["Cơ chế một cửa", "Cơ chế một cửa", "Cơ chế một cửa"], ["0.75", "0.75", "0.75"]
    ),
  ])
  func headingsOverSeveralCriteria(_ heading: String, _ codes: [String], _ names: [String], _ scores: [String]) throws {
    let draft = try draft(
      """
      1. \(heading)
      - Nguyên nhân: Công chức thay đổi nhiều lần.
      - Giải pháp: Ổn định công chức phụ trách.
      - Đơn vị chủ trì: Văn phòng Sở.
      - Thời gian thực hiện: Quý II/2025.
      """)
    #expect(draft.items.map(\.code.description) == codes)
    #expect(draft.items.map(\.name) == names)
    #expect(draft.items.map { $0.score?.decimalText } == scores)
    #expect(draft.items.allSatisfy { $0.leadText == "Văn phòng Sở" && $0.causes.count == 1 && $0.time != nil })
    #expect(draft.findings.contains { $0.kind == .sharedByCriteria })
  }

  @Test func aSentenceOnTwoCriteriaIsNoHeading() throws {
    let draft = try draft(
      """
      Tiêu chí 4.4. Bộ máy: đạt 0,5/1 điểm
      Nguyên nhân: Tiêu chí 4.4 và tiêu chí 4.5 có liên quan với nhau.
      Giải pháp: Sắp xếp lại.
      Đơn vị chủ trì: Văn phòng Sở
      Thời gian: Quý II/2025
      """)
    #expect(draft.items.map(\.code.description) == ["4.4"])
  }

  @Test func initialsAreUnitsOfTheLegend() throws {
    let draft = try draft(
      """
      1. Tiêu chí 1.1.2: Báo cáo định kỳ: đạt 0,25/0,5 điểm
      Nguyên nhân: Gửi chậm 01 báo cáo.
      Giải pháp: Lập lịch nhắc việc.
      Đơn vị chủ trì: VP. Đơn vị phối hợp: P.CCVC, TTr.
      Thời gian: Quý II/2025
      Ghi chú: VP: Văn phòng Sở; P.CCVC: Phòng Công chức, viên chức; TTr: Thanh tra Sở.
      """)
    #expect(draft.items.map(\.leadText) == ["VP"])
    #expect(draft.items.map(\.coordinating) == [["P.CCVC", "TTr"]])
    #expect(draft.units.map(\.name) == ["Văn phòng Sở", "Phòng Công chức, viên chức", "Thanh tra Sở"])
    #expect(draft.unplaced.isEmpty)
  }
}
