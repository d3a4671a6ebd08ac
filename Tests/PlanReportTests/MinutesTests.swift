import PlanModel
import PlanReport
import PlanWords
import Testing

/// The minutes of a small meeting, as they are read.
@Suite struct MinutesTests {
  @Test func minutesReadAsAClerkWritesThem() throws {
    let text = TextRenderer(width: 80).render(.minutes(of: try Meeting.facts(), .vietnamese))
    #expect(
      text == """
                   UBND TỈNH LẠNG SƠN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                      SỞ NGOẠI VỤ                     Độc lập - Tự do - Hạnh phúc
                   Số:       /TB-SNgV            Lạng Sơn, ngày     tháng     năm 2025

                                           THÔNG BÁO
             Kết luận của đồng chí Đặng Thị Ngọc Ẩn, Giám đốc tại cuộc họp giao ban
                                         tháng 12/2025

        Ngày 02/12/2025, đồng chí Đặng Thị Ngọc Ẩn, Giám đốc chủ trì cuộc họp giao ban
        tháng 12/2025, kiểm điểm việc thực hiện Kế hoạch khắc phục, nâng cao Chỉ số CCHC
        năm 2025 của Sở Ngoại vụ tỉnh Lạng Sơn. Dự họp có: Văn phòng Sở; Trung tâm Thông
        tin, Dịch vụ đối ngoại, Hội nghị, Lễ tân và Biên phiên dịch khu vực biên giới.
        Vắng: Phòng Lãnh sự␛[2J - Hợp tác quốc tế; Đơn vị chưa có tên. Thư ký: Lan.

        I. TÌNH HÌNH THỰC HIỆN
        Tính đến ngày 02/12/2025, toàn cơ quan có 03 nhiệm vụ của Kế hoạch và 02 nhiệm
        vụ giao tại giao ban; 07 phần việc của 4 đơn vị; hoàn thành 1/5 nhiệm vụ, đạt
        20%; 1 nhiệm vụ quá hạn; 1 nhiệm vụ đang vướng mắc.

        Riêng nhiệm vụ giao tại các kỳ giao ban trước: chưa hoàn thành 1 nhiệm vụ được
        giao; 1 nhiệm vụ quá hạn.

        1. Văn phòng Sở: hoàn thành 1/3 phần việc, đạt 33,33%; 1 phần việc quá hạn; 1
        phần việc đang vướng mắc.
        - Tiêu chí 1.5 Công tác tuyên truyền: hoàn thành. Kết quả: đã họp.
        - Tiêu chí 1.6 Sáng kiến: vướng mắc. Lý do: chờ cấp trên. Đề xuất: kéo dài |
          thêm. Gia hạn từ ngày 28/11/2025 đến ngày 31/12/2025, lý do: thiếu người.

        2. Phòng Lãnh sự␛[2J - Hợp tác quốc tế (vắng, chưa báo cáo): chưa hoàn thành
        phần việc nào trong số 2 phần việc được giao; không có phần việc quá hạn.
        Không có nội dung báo cáo tại cuộc họp.

        3. Trung tâm Thông tin, Dịch vụ đối ngoại, Hội nghị, Lễ tân và Biên phiên dịch
        khu vực biên giới: hoàn thành 1/1 phần việc, đạt 100%; không có phần việc quá
        hạn.
        Không có nội dung báo cáo tại cuộc họp.

        4. Đơn vị chưa có tên (vắng, chưa báo cáo): chưa hoàn thành 1 phần việc được
        giao; 1 phần việc quá hạn.
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
    let text = TextRenderer(width: 200).render(.minutes(of: try Meeting.facts(isSilent: true), .vietnamese))
    #expect(text.contains("Cuộc họp không có kết luận riêng; các đơn vị tiếp tục thực hiện nhiệm vụ được giao."))
    #expect(text.contains("chưa hoàn thành 1 phần việc được giao; không có phần việc quá hạn."))
    #expect(!text.contains("III."))
  }

  @Test func markdownKeepsTextsFromBecomingMarkup() throws {
    let text = MarkdownRenderer().render(.minutes(of: try Meeting.facts(), .vietnamese))
    #expect(
      text.contains("# THÔNG BÁO") && text.contains("## II. KẾT LUẬN")
        && text.contains("### 1. Văn phòng Sở: hoàn thành 1/3"))
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
    #expect(Words.vietnamese.formats.share(done, of: total) == expected)
  }

  @Test func englishIsWholeToo() throws {
    let text = TextRenderer(width: 100).render(.minutes(of: try Meeting.facts(), .english))
    #expect(text.contains("1 of 5 tasks done, 20%") && !text.contains("nhiệm vụ"))
  }
}
