import PlanModel
import PlanReport
import PlanWords
import Testing

/// The minutes of a small meeting, as they are read.
@Suite struct MinutesTests {
  private let day = Day(year: 2025, month: 12, day: 2) ?? Day(daysSinceEpoch: 0)

  private func facts(isSilent: Bool = false) throws -> MeetingFacts {
    let codes = try ["1.5", "1.6", "3.3.2"].map { try #require(CriterionCode($0)) }
    let names = ["Công tác tuyên truyền", "Sáng kiến", "Hồ sơ liên thông"]
    var header = PlanHeader()
    header.agency = "Sở Ngoại vụ tỉnh Lạng Sơn"
    header.planYear = 2025
    let briefing = Briefing(
      id: .init(1), day: day, title: "Giao ban tháng 12/2025", chair: "đồng chí Đặng Thị Ngọc Ẩn, Giám đốc",
      secretary: "Lan", present: [.init(1)], begunAt: Timestamp(seconds: 1), firstEntry: 1)
    let due = Day(year: 2025, month: 11, day: 28)
    var assignments = [
      Assignment(
        id: .init(1), item: .init(1), assignee: .unit(.init(1)), role: .lead, due: due, state: .done, completed: due),
      Assignment(
        id: .init(2), item: .init(2), assignee: .unit(.init(1)), role: .lead, due: due, state: .blocked,
        reason: "chờ cấp trên"),
      Assignment(id: .init(3), item: .init(3), assignee: .unit(.init(2)), role: .lead),
      Assignment(id: .init(4), item: .init(1), assignee: .unit(.init(2)), role: .coordinating, state: .cancelled),
    ]
    if isSilent { assignments = Array(assignments.suffix(2)) }
    let plan = Plan(
      header: header,
      criteria: zip(codes, names).map { Criterion(id: $0, name: $1) },
      items: codes.enumerated().map { Item(id: .init($0 + 1), criterion: $1, causes: [], remedies: []) },
      units: [
        OrgUnit(id: .init(1), name: "Văn phòng Sở"),
        OrgUnit(id: .init(2), name: "Pho\u{300}ng Lãnh sự\u{1B}[2J - Hợp tác quốc tế".normalized),
      ], assignments: assignments, briefings: [briefing],
      conclusions: isSilent
        ? []
        : [
          Conclusion(
            id: .init(1), briefing: .init(1), text: "Rà soát lại toàn bộ hồ sơ", assignee: .unit(.init(2)),
            officer: "Ẩn", due: Day(year: 2025, month: 12, day: 31), followUp: .task),
          Conclusion(id: .init(2), briefing: .init(1), text: "Biểu dương Văn phòng Sở."),
        ])
    let updates = [
      Update(
        id: .init(assignment: .init(1), number: 1), at: Timestamp(seconds: 2), author: "lan", state: .done, due: due,
        result: "đã họp.", briefing: .init(1)),
      Update(
        id: .init(assignment: .init(2), number: 1), at: Timestamp(seconds: 3), author: "lan", state: .blocked,
        due: Day(year: 2025, month: 12, day: 31), reason: "chờ cấp trên", proposal: "kéo dài | thêm", extendedFrom: due,
        extensionReason: "thiếu người", briefing: .init(1)),
    ]
    return MeetingFacts(plan: plan, briefing: briefing, updates: isSilent ? [] : updates)
  }

  @Test func minutesReadAsAClerkWritesThem() throws {
    let text = TextRenderer(width: 80).render(.minutes(of: try facts(), .vietnamese))
    #expect(
      text == """
                   UBND TỈNH LẠNG SƠN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                      SỞ NGOẠI VỤ                     Độc lập - Tự do - Hạnh phúc
                   Số:       /TB-SNV             Lạng Sơn, ngày     tháng     năm 2025

                                           THÔNG BÁO
             Kết luận của đồng chí Đặng Thị Ngọc Ẩn, Giám đốc tại cuộc họp giao ban
                                         tháng 12/2025

        Ngày 02/12/2025, đồng chí Đặng Thị Ngọc Ẩn, Giám đốc chủ trì cuộc họp giao ban
        tháng 12/2025, kiểm điểm việc thực hiện Kế hoạch khắc phục, nâng cao Chỉ số CCHC
        năm 2025 của Sở Ngoại vụ tỉnh Lạng Sơn. Dự họp có: Văn phòng Sở. Vắng: Phòng
        Lãnh sự␛[2J - Hợp tác quốc tế. Thư ký: Lan.

        I. TÌNH HÌNH THỰC HIỆN
        Tính đến ngày 02/12/2025, toàn cơ quan hoàn thành 1/3 nhiệm vụ, đạt 33,33%; 1
        nhiệm vụ quá hạn; 1 nhiệm vụ đang vướng mắc.
        1. Văn phòng Sở: hoàn thành 1/2 nhiệm vụ, đạt 50%; 1 nhiệm vụ quá hạn; 1 nhiệm
        vụ đang vướng mắc.
        - Tiêu chí 1.5 Công tác tuyên truyền: hoàn thành. Kết quả: đã họp.
        - Tiêu chí 1.6 Sáng kiến: vướng mắc. Lý do: chờ cấp trên. Đề xuất: kéo dài |
          thêm. Gia hạn từ ngày 28/11/2025 đến ngày 31/12/2025, lý do: thiếu người.
        2. Phòng Lãnh sự␛[2J - Hợp tác quốc tế: chưa hoàn thành nhiệm vụ nào trong số 1
        nhiệm vụ được giao; không có nhiệm vụ quá hạn.
        Không có nội dung báo cáo tại cuộc họp.

        II. KẾT LUẬN
        Sau khi nghe các đơn vị báo cáo, đồng chí Đặng Thị Ngọc Ẩn, Giám đốc kết luận
        như sau:
        1. Rà soát lại toàn bộ hồ sơ. Giao Phòng Lãnh sự␛[2J - Hợp tác quốc tế (Ẩn) thực
           hiện, hoàn thành chậm nhất ngày 31/12/2025.
        2. Biểu dương Văn phòng Sở.

        III. NHIỆM VỤ ĐƯỢC GIAO TẠI CUỘC HỌP

        +-----+------------------------------+-----------------+------------+----------+
        | STT |           Nhiệm vụ           |     Đơn vị      |  Thời hạn  |  Trạng   |
        |     |                              |                 |            |   thái   |
        +-----+------------------------------+-----------------+------------+----------+
        |  1  | Rà soát lại toàn bộ hồ sơ    | Phòng Lãnh      | 31/12/2025 | chưa     |
        |     |                              | sự␛[2J - Hợp    |            | thực     |
        |     |                              | tác quốc tế     |            | hiện     |
        +-----+------------------------------+-----------------+------------+----------+

        Trên đây là kết luận tại cuộc họp; yêu cầu các đơn vị nghiêm túc triển khai thực
        hiện./.

        Nơi nhận:                                             TL. GIÁM ĐỐC
        - Lãnh đạo cơ quan;                                 CHÁNH VĂN PHÒNG
        - Các phòng, đơn vị trực thuộc;
        - Lưu: VT, VP.

        """)
  }

  @Test func aSilentMeetingSaysSo() throws {
    let text = TextRenderer(width: 200).render(.minutes(of: try facts(isSilent: true), .vietnamese))
    #expect(text.contains("Cuộc họp không có kết luận riêng; các đơn vị tiếp tục thực hiện nhiệm vụ được giao."))
    #expect(text.contains("chưa hoàn thành nhiệm vụ nào trong số 1 nhiệm vụ được giao; không có nhiệm vụ quá hạn."))
    #expect(!text.contains("III."))
  }

  @Test func markdownKeepsTextsFromBecomingMarkup() throws {
    let text = MarkdownRenderer().render(.minutes(of: try facts(), .vietnamese))
    #expect(text.contains("# THÔNG BÁO") && text.contains("## II. KẾT LUẬN"))
    #expect(text.contains("| 1 | Rà soát lại toàn bộ hồ sơ | Phòng Lãnh sự␛\\[2J - Hợp tác quốc tế | 31/12/2025 |"))
    let document = Document(
      kind: "X", blocks: [.paragraph("1. không phải *danh sách*"), .paragraph("- cũng không"), .paragraph("a_b `c`")])
    #expect(
      MarkdownRenderer().render(document)
        == "# X\n\n1\\. không phải \\*danh sách\\*\n\n\\- cũng không\n\na\\_b \\`c\\`\n")
  }

  @Test(arguments: [
    (3, 8, "37,5%"), (31, 75, "41,33%"), (1, 3, "33,33%"), (2, 3, "66,67%"), (5, 5, "100%"), (0, 4, "0%"),
  ])
  func sharesAgree(_ done: Int, _ total: Int, _ expected: String) {
    #expect(Words.vietnamese.documents.share(done, of: total, Words.vietnamese.formats) == expected)
  }

  @Test func englishIsWholeToo() throws {
    let text = TextRenderer(width: 100).render(.minutes(of: try facts(), .english))
    #expect(text.contains("1 of 3 assignments done, 33.33%") && !text.contains("nhiệm vụ"))
  }
}
