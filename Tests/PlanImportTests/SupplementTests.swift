import PlanImport
import PlanModel
import Testing

/// A supplementary plan adds to the plan of the year; what it states otherwise is told, and nothing is written over.
@Suite struct SupplementTests {
  private static let head = """
    UBND TỈNH LẠNG SƠN
    SỞ NGOẠI VỤ
    Số: 40/KH-SNgV
    Lạng Sơn, ngày 10 tháng 3 năm 2025
    KẾ HOẠCH

    """

  private static func supplement(_ title: String, _ items: String, prose: String = "") throws -> PlanDraft {
    try PlanReader().read(text: head + title + "\n" + prose + "\nI. NỘI DUNG\n" + items)
  }

  private static let new = """
    1. Tiêu chí 2.1 Tham mưu văn bản quy phạm pháp luật: đạt 0,5/1 điểm.
    - Nguyên nhân: Tham mưu chậm.
    - Giải pháp: Lập lịch tham mưu.
    - Đơn vị chủ trì: Văn phòng Sở.
    - Thời gian thực hiện: Quý II/2025.
    """

  private func first() throws -> Plan {
    let fixture = try #require(try Fixture.all().first { $0.name.contains("ke-hoach-so-ngoai-vu") })
    let draft = try PlanReader().read(fixture.bytes)
    return try Plan().importing(draft)
  }

  @Test(arguments: [
    "Bổ sung nhiệm vụ khắc phục Chỉ số CCHC năm 2025 của Sở Ngoại vụ",
    "Điều chỉnh, bổ sung Kế hoạch khắc phục tồn tại Chỉ số CCHC năm 2025 của Sở Ngoại vụ",
    "Bổ sung Kế hoạch nâng cao Chỉ số CCHC của Sở Ngoại vụ tỉnh Lạng Sơn",
  ])
  func itAddsAndTheFirstStays(_ title: String) throws {
    let plan = try first()
    let draft = try Self.supplement(title, Self.new)
    #expect(plan.relation(to: draft) == .supplement)
    let after = try plan.importing(draft)
    #expect(after.header == plan.header)
    #expect(after.items.rows.count == plan.items.rows.count + 1)
    let told = after.findings.rows.filter { !plan.findings.contains($0.id) }
    #expect(told.map(\.kind) == [.supplementedBy])
    #expect(told.first?.arguments == ["40/KH-SNgV", "20250310", "2.1"])
    #expect(told.first?.excerpt == draft.header.title)
  }

  @Test func whatItStatesOtherwiseIsTold() throws {
    let plan = try first()
    let draft = try Self.supplement(
      "Bổ sung nhiệm vụ khắc phục Chỉ số CCHC năm 2025 của Sở Ngoại vụ",
      """
      1. Tiêu chí 1.5 Công tác tuyên truyền CCHC: đạt 1/2 điểm.
      - Giải pháp: Tổ chức cuộc thi trực tuyến.
      - Đơn vị chủ trì: Thanh tra Sở.
      - Thời gian thực hiện: Quý II/2025.
      """,
      prose: "Căn cứ Quyết định số 99/QĐ-UBND ngày 01/3/2025 của UBND tỉnh công bố Chỉ số CCHC năm 2024;")
    let after = try plan.importing(draft)
    #expect(after.header == plan.header)
    let told = after.findings.rows.filter { !plan.findings.contains($0.id) && $0.kind == .supplementDiffers }
    #expect(
      told.map(\.arguments) == [
        ["decision", "78/QĐ-UBND", "99/QĐ-UBND"], ["points", "0.5/2", "1/2"],
        ["time", "trong năm 2025", "Quý II/2025"],
        ["lead", "Văn phòng Sở", "Thanh tra Sở"],
      ])
    let key = try #require(plan.items(of: CriterionCode("1.5")!).first)
    #expect(after.items[key]?.deadline == plan.items[key]?.deadline)
    #expect(after.items[key]?.remedies.last == "Tổ chức cuộc thi trực tuyến.")
    #expect(after.criteria[CriterionCode("1.5")!] == plan.criteria[CriterionCode("1.5")!])
    let leads = after.assignments(of: key).compactMap { after.assignments[$0] }.filter { $0.role == .lead }
    #expect(leads.count == 1)
  }

  @Test func theFirstTextComesAgain() throws {
    let plan = try first()
    let added = try plan.importing(
      Self.supplement("Bổ sung nhiệm vụ Chỉ số CCHC năm 2025 của Sở Ngoại vụ", Self.new))
    let fixture = try #require(try Fixture.all().first { $0.name.contains("ke-hoach-so-ngoai-vu") })
    let again = try PlanReader().read(fixture.bytes)
    #expect(throws: ChangeFault.self) { try added.change(importing: again) }
  }

  @Test func aPlanOfAnotherYearIsNone() throws {
    let draft = try Self.supplement("Bổ sung nhiệm vụ khắc phục Chỉ số CCHC năm 2026 của Sở Ngoại vụ", Self.new)
    #expect(try first().relation(to: draft) == .otherYear)
  }
}

extension Plan {
  fileprivate func importing(_ draft: PlanDraft) throws -> Plan {
    var plan = self
    try plan.apply(change(importing: draft))
    return plan
  }
}
