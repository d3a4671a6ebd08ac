import PlanImport
import PlanModel
import Testing

/// The decision a plan rests on, however it is cited, and what is not one.
@Suite struct HeadDecisionTests {
  @Test(arguments: [
    "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh An Sơn công bố Chỉ số CCHC năm 2024, Sở Nội vụ đạt 90,5%, xếp hạng 5/19.",
    "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh An Sơn; năm 2024 Sở Nội vụ đạt 90,5%, xếp thứ 5/19.",
    "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh An Sơn, Sở Nội vụ đạt 90,5%, xếp hạng 5/19.",
    "Năm 2024 Chỉ số CCHC của Sở Nội vụ đạt 90,5%, xếp thứ 5/19 sở, ban, ngành (Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh An Sơn).",
    "Thực hiện Quyết định số 12/QĐ-UBND ngày 10 tháng 01 năm 2025 của UBND tỉnh An Sơn về việc phê duyệt kết quả xếp hạng CCHC năm 2024, Sở Nội vụ đạt 90,5%, xếp hạng 5/19.",
    "Theo Quyết định số 12/QĐ-UBND ngày 10-01-2025 của UBND tỉnh An Sơn, năm 2024 Sở đạt 90,5/100 điểm, xếp thứ 5 trên 19 sở.",
    "Ngày 10/01/2025, UBND tỉnh An Sơn ban hành Quyết định số 12/QĐ-UBND công bố Chỉ số CCHC năm 2024. Theo đó Sở Nội vụ đạt 90,5%, xếp hạng 5/19.",
    "Căn cứ Quyết định của UBND tỉnh An Sơn số 12/QĐ-UBND ngày 10/01/2025 về việc công bố Chỉ số CCHC năm 2024; Sở Nội vụ đạt 90,5%, xếp hạng 5/19.",
    "Căn cứ QĐ số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh An Sơn về công bố Chỉ số cải cách hành chính năm 2024.\nSở Nội vụ đạt 90,5%, xếp hạng 5/19 sở, ngành.",
    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\nCăn cứ Quyết định số 1150/QĐ-BNV ngày 30/12/2020 của Bộ Nội vụ phê duyệt Đề án xác định Chỉ số CCHC;\nCăn cứ Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh An Sơn công bố Chỉ số CCHC năm 2024;\nSở Nội vụ đạt 90,5%, xếp hạng 5/19.",
    "Kết quả: Sở Nội vụ đạt 90,5%, hạng 5/19 (theo Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh An Sơn).",
  ])
  func isFound(_ prose: String) throws {
    let header = try HeadPlan.draft(prose).header
    #expect(
      header.decision
        == .init(number: "12/QĐ-UBND", day: Day(year: 2025, month: 1, day: 10), issuer: "UBND tỉnh An Sơn"), "\(prose)")
    #expect(header.resultYear == 2024 && header.planYear == 2025, "\(prose)")
    #expect(
      header.published?.index == Score("90,5") && header.published?.rank == 5 && header.published?.of == 19, "\(prose)")
  }

  @Test func whatItIsAboutIsKept() throws {
    let draft = try HeadPlan.draft(
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh về việc phê duyệt, công bố Chỉ số CCHC năm 2024 của các sở, ban, ngành; Sở Nội vụ ban hành Kế hoạch:"
    )
    #expect(draft.head.decisionSubject == "phê duyệt, công bố Chỉ số CCHC năm 2024 của các sở, ban, ngành")
  }

  @Test func anotherPublishingDecisionIsTold() throws {
    let draft = try HeadPlan.draft(
      """
      Căn cứ Quyết định số 9/QĐ-UBND ngày 12/01/2024 của UBND tỉnh công bố Chỉ số CCHC năm 2023;
      Căn cứ Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh công bố Chỉ số CCHC năm 2024;
      """)
    #expect(draft.header.decision?.number == "12/QĐ-UBND")
    let told = draft.findings.filter { $0.kind == .decisionNotTaken }
    #expect(told.map(\.line) == [7])
    #expect(told.first?.arguments.first == "9/QĐ-UBND")
  }

  @Test(arguments: [
    "Căn cứ Quyết định số 1150/QĐ-BNV ngày 30/12/2020 của Bộ Nội vụ phê duyệt Đề án xác định Chỉ số CCHC;",
    "Căn cứ Quyết định số 30/QĐ-UBND ngày 05/01/2025 của UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2025;",
    "Căn cứ Quyết định số 3/QĐ-SNV ngày 05/01/2025 của Sở Nội vụ quy định chức năng, nhiệm vụ của Văn phòng Sở;",
  ])
  func othersAreNone(_ prose: String) throws {
    #expect(try HeadPlan.draft(prose).header.decision == nil, "\(prose)")
  }
}
