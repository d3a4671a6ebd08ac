import PlanImport
import PlanModel
import Testing

/// Plans with very many items, numbered on beyond the ninety-ninth.
@Suite struct LongListTests {
  private let head =
    "KẾ HOẠCH\nKhắc phục tồn tại của Chỉ số CCHC năm 2024 của Sở Ngoại vụ tỉnh Lạng Sơn\nII. NỘI DUNG\n"

  private func fields(_ number: Int) -> String {
    """
    - Nguyên nhân: Việc số \(number) làm chậm.
    - Giải pháp: Làm sớm việc số \(number).
    - Đơn vị chủ trì: Văn phòng Sở
    - Thời gian thực hiện: Quý II/2025

    """
  }

  @Test(arguments: [
    "%. Tiêu chí %%: đạt 0,5/2 điểm", "%) TCTP %% (0,5/2 điểm)", "%. Đối với tiêu chí %%: đạt 0,5/2 điểm",
  ])
  func numbersOfThreeAndFourDigits(_ heading: String) throws {
    let codes = (0..<2000).map { "\($0 / 250 + 1).\($0 / 50 % 5 + 1).\($0 % 50 + 1)" }
    let text = codes.enumerated().map { place, code in
      heading.replacing("%%", with: "\(code). Công việc").replacing("%", with: "\(place + 1)") + "\n" + fields(place)
    }
    let draft = try PlanReader().read(text: head + text.joined())
    #expect(draft.items.map(\.code.description) == codes)
    #expect(draft.items.map(\.remedies) == codes.indices.map { ["Làm sớm việc số \($0)."] })
    #expect(draft.items.allSatisfy { $0.leads == ["Văn phòng Sở"] && $0.time == "Quý II/2025" })
  }

  @Test func codesOfThreeDigits() throws {
    let codes = (0..<400).map { "\($0 / 200 + 1).\($0 % 200 + 1)" }
    let text = codes.enumerated().map { "\($1). Kiểm tra, xử lý văn bản: đạt 0,5/2 điểm\n" + fields($0) }
    let draft = try PlanReader().read(text: head + text.joined())
    #expect(draft.items.map(\.code.description) == codes)
  }

  /// A year or an amount that a line happens to begin with numbers nothing.
  @Test func yearsAndAmountsNumberNothing() throws {
    let draft = try PlanReader().read(
      text: head + """
        1. Tiêu chí 1.5. Tuyên truyền: đạt 0,5/2 điểm
        - Nguyên nhân: Kế hoạch của cơ quan được ban hành chậm hơn so với yêu cầu trong năm
        2024. Tiêu chí 1.5 cũng không có người theo dõi thường xuyên nên số hồ sơ trễ hạn là
        150. Công chức phụ trách kiêm nhiệm nhiều việc, chưa dành thời gian cho nhiệm vụ
        này.
        - Giải pháp: Ban hành sớm.
        - Đơn vị chủ trì: Văn phòng Sở
        """)
    #expect(draft.items.map(\.code.description) == ["1.5"])
    #expect(draft.items.first?.causes.count == 1)
  }
}
