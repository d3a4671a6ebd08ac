import PlanImport
import PlanModel
import Testing

/// Plans made of a letterhead, sentences and one item, to try one way of saying a thing at a time.
enum HeadPlan {
  static let title = "Khắc phục tồn tại, hạn chế Chỉ số cải cách hành chính năm 2024, nâng cao Chỉ số năm 2025"

  static func draft(
    _ prose: String, title: String = title, office: String = "SỞ NỘI VỤ", end: String = ""
  ) throws -> PlanDraft {
    try PlanReader().read(
      text: """
        UBND TỈNH AN SƠN
        \(office)
        Số: 11/KH-SNV
        An Sơn, ngày 20 tháng 02 năm 2025
        KẾ HOẠCH
        \(title)
        \(prose)
        1. Tiêu chí 1.1: Kế hoạch CCHC: đạt 0,5/1 điểm
        Nguyên nhân: Ban hành chậm.
        Giải pháp: Ban hành sớm.
        Đơn vị chủ trì: Văn phòng Sở
        Thời gian: Quý II/2025
        \(end)
        """)
  }

  /// "90,5 5/19 2024", a dash for what was not found.
  static func text(_ result: PlanHeader.PublishedResult?) -> String {
    guard let result else { return "-" }
    return [
      result.index?.decimalText ?? "-", "\(result.rank.map(String.init) ?? "-")/\(result.of.map(String.init) ?? "-")",
      result.year.map(String.init) ?? "-",
    ].joined(separator: " ")
  }
}

/// Results in the wordings of many offices; what is only hoped for, of another year or of another office is none.
@Suite struct HeadResultTests {
  static let base = "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/01/2025 của UBND tỉnh An Sơn công bố Chỉ số CCHC năm 2024"

  @Test(arguments: [
    // One sentence, its parts in any order.
    ("Sở Nội vụ đạt 90,5%, xếp hạng 5/19.", "90.5 5/19 -"),
    ("Chỉ số CCHC 2024 của Sở Nội vụ đạt 90,5%, xếp thứ 05/19.", "90.5 5/19 2024"),
    ("Năm 2024, Sở đứng thứ năm trong 19 sở, ban, ngành với Chỉ số CCHC đạt 90,5%.", "90.5 5/19 2024"),
    ("Chỉ số CCHC năm 2024 đạt 90,50/100 điểm, xếp vị thứ 5 trên 19 cơ quan.", "90.5 5/19 2024"),
    ("Chỉ số CCHC của Sở năm 2024 là 90,5 điểm (hạng 5/19).", "90.5 5/19 2024"),
    ("Kết quả Chỉ số CCHC năm 2024: 90,5%; thứ hạng: 05/19.", "90.5 5/19 2024"),
    ("Sở Nội vụ xếp thứ 5 trong tổng số 19 cơ quan, với số điểm 90,5/100 điểm.", "90.5 5/19 -"),
    ("Chỉ số PAR INDEX 2024 của Sở đạt 90,5%, 5/19 sở, ban, ngành.", "90.5 5/19 2024"),
    ("Theo kết quả công bố, Chỉ số CCHC năm 2023-2024 của Sở đạt 90,5%, đứng vị trí thứ 5/19.", "90.5 5/19 2024"),
    // Two sentences.
    ("Năm 2024 Chỉ số CCHC của Sở Nội vụ đạt 90,5%. Sở xếp hạng 5/19 sở, ban, ngành.", "90.5 5/19 2024"),
    ("Chỉ số CCHC năm 2024 của Sở đạt kết quả khá. Tổng điểm đạt 90,5/100 điểm. Xếp thứ 5/19.", "90.5 5/19 2024"),
    // A difference is no value.
    ("Chỉ số CCHC năm 2024 của Sở đạt 90,5%, tăng 12,1% và 03 bậc so với năm 2023, xếp hạng 5/19.", "90.5 5/19 2024"),
    ("Chỉ số CCHC năm 2024 của Sở tăng 12,25%, đạt 90,5%, xếp hạng 5/19.", "90.5 5/19 2024"),
    // Parts, satisfaction and averages are not the index.
    ("Năm 2024, Sở đạt 90,5%, xếp hạng 5/19; Chỉ số hài lòng đạt 95,2%, xếp hạng 2/19.", "90.5 5/19 2024"),
    ("Chỉ số hài lòng năm 2024 đạt 95,2%. Chỉ số CCHC năm 2024 đạt 90,5%, xếp hạng 5/19.", "90.5 5/19 2024"),
    ("Chỉ số CCHC bình quân của các sở là 88,1%; Chỉ số CCHC của Sở Nội vụ đạt 90,5%, xếp hạng 5/19.", "90.5 5/19 -"),
    ("Năm 2024, Sở Tài chính đạt 95,1%, xếp hạng 1/19; Sở Nội vụ đạt 90,5%, xếp hạng 5/19.", "90.5 5/19 2024"),
    ("Năm 2024, lĩnh vực cải cách thể chế đạt 80,2%; Chỉ số CCHC của Sở đạt 90,5%, xếp hạng 5/19.", "90.5 5/19 2024"),
  ])
  func wordings(_ sentence: String, _ result: String) throws {
    #expect(HeadPlan.text(try HeadPlan.draft("\(Self.base).\n\(sentence)").header.published) == result, "\(sentence)")
  }

  @Test(arguments: [
    ("Phấn đấu năm 2025 Chỉ số CCHC của Sở đạt từ 95% trở lên.", "95"),
    ("Mục tiêu: Chỉ số CCHC năm 2025 của Sở đạt ít nhất 95%.", "95"),
    ("Chỉ số CCHC của Sở năm 2025 đạt trên 95%.", "95"),
    ("Chỉ số CCHC năm 2025 đạt tối thiểu 95 điểm, xếp trong nhóm 5 đơn vị dẫn đầu.", "95"),
    ("Duy trì và nâng Chỉ số CCHC năm 2025 đạt 95% trở lên.", "95"),
    ("Năm 2025, Chỉ số CCHC của Sở Nội vụ đạt 95%, xếp hạng 3/19.", "95"),
    ("Nâng Chỉ số CCHC của Sở lên mức 95%; bảo đảm xếp hạng 3/19.", "95"),
    ("Chỉ tiêu: Chỉ số CCHC không thấp hơn 95%.", "95"),
    ("Quyết tâm đưa Chỉ số CCHC năm 2025 đạt 95%, tăng 02 bậc so với năm 2024.", "95"),
    ("Chỉ số CCHC của Sở phấn đấu đạt 95% vào năm 2025.", "95"),
  ])
  func aTargetIsNeverAResult(_ sentence: String, _ target: String) throws {
    let alone = try HeadPlan.draft("\(Self.base).\n\(sentence)")
    #expect(alone.header.published == nil, "\(sentence)")
    #expect(alone.head.targets.compactMap { $0.index?.decimalText } == [target], "\(sentence)")
    for prose in [
      "\(sentence)\nNăm 2024, Sở Nội vụ đạt 86,30/100 điểm, xếp hạng 12/19 sở, ban, ngành.",
      "Năm 2024, Sở Nội vụ đạt 86,30/100 điểm, xếp hạng 12/19 sở, ban, ngành. \(sentence)",
      "I. MỤC TIÊU\n\(sentence)\nII. KẾT QUẢ\nNăm 2024, Sở Nội vụ đạt 86,30/100 điểm, xếp hạng 12/19.",
    ] {
      let both = try HeadPlan.draft("\(Self.base).\n\(prose)")
      #expect(HeadPlan.text(both.header.published) == "86.3 12/19 2024", "\(prose)")
    }
  }

  @Test(arguments: [
    ("Năm 2024 đạt 90,5%, xếp hạng 5/19 (năm 2023 đạt 88,1%, xếp hạng 7/19).", "88.1 7/19 2023"),
    ("Chỉ số CCHC năm 2023 đạt 88,1%, xếp hạng 7/19; năm 2024 đạt 90,5%, xếp hạng 5/19.", "88.1 7/19 2023"),
    ("Chỉ số CCHC của Sở tăng từ 88,1% năm 2023 lên 90,5% năm 2024, xếp hạng 5/19.", "88.1 -/- 2023"),
    ("Năm 2023 và năm 2024, Chỉ số CCHC của Sở lần lượt đạt 88,1% và 90,5%; xếp hạng 5/19.", "88.1 -/- 2023"),
    ("Năm 2024 Sở đạt 90,5%, xếp hạng 5/19, cao hơn so với năm 2023 (88,1%, hạng 7/19).", "88.1 7/19 2023"),
  ])
  func theYearOfTheDecisionCounts(_ sentence: String, _ other: String) throws {
    let draft = try HeadPlan.draft("\(Self.base).\n\(sentence)")
    #expect(HeadPlan.text(draft.header.published) == "90.5 5/19 2024", "\(sentence)")
    #expect(draft.head.otherResults.map { HeadPlan.text($0) } == [other], "\(sentence)")
    let told = draft.findings.filter { $0.kind == .resultNotTaken }
    #expect(told.count == 1, "\(sentence)")
    #expect(told.first?.line == 8, "\(sentence)")
  }

  @Test func aTableOfYears() throws {
    var document = "Năm\tChỉ số CCHC (%)\tXếp hạng\n2023\t88,1\t7/19\n2024\t90,5\t5/19"
    document = "\(Self.base).\n\(document)"
    let draft = try HeadPlan.draft(document)
    #expect(HeadPlan.text(draft.header.published) == "90.5 5/19 2024")
  }
}
