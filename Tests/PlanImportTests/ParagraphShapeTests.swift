import PlanImport
import PlanModel
import Testing

/// What the indents of lines tell of paragraphs, and whose plan it is.
@Suite struct ParagraphShapeTests {
  /// Each paragraph begins four blanks in, so the title ends though its line is full.
  private var indented: String {
    """
    SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG TỈNH KON TUM
    CHI CỤC KIỂM LÂM
    Số: 94/KH-CCKL
    Kon Tum, ngày 11 tháng 4 năm 2025
                                              KẾ HOẠCH
    Khắc phục các tiêu chí mất điểm trong Chỉ số cải cách hành chính năm 2024 của Chi cục Kiểm lâm
        Ngày 28/3/2025, Sở Nông nghiệp và Môi trường ban hành Quyết định số 215/QĐ-SNNMT công bố
    kết quả chấm điểm cải cách hành chính năm 2024. Để khắc phục những nội dung bị trừ điểm, bà
    Đặng Thị Ngọc Ẩn và Chi cục xây dựng Kế hoạch thực hiện trong năm 2025 như sau:
        A. YÊU CẦU CHUNG
        Các phòng nghiêm túc kiểm điểm trách nhiệm; mỗi tiêu chí bị trừ điểm phải có người chịu trách
    nhiệm, có thời hạn hoàn thành và có tài liệu kiểm chứng kèm theo.
        B. CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM
        1. Tiêu chí 1.3 - Tuyên truyền cải cách hành chính (1,5/2 điểm)
        * Lý do trừ điểm:
        + Có 04 tin, bài về cải cách hành chính đăng trên Trang thông tin điện tử của Chi cục, còn
    thiếu 02 tin, bài so với kế hoạch.
        + Chưa lồng ghép tuyên truyền cải cách hành chính trong các buổi họp thôn, làng ký cam kết
    bảo vệ rừng.
        * Biện pháp khắc phục:
        + Giao mỗi hạt kiểm lâm viết tối thiểu 01 tin, bài mỗi quý về cải cách hành chính tại nơi
    được giao quản lý.
        * Bộ phận chủ trì: Phòng Tổ chức
    """
  }

  @Test func anIndentOpensAParagraph() throws {
    let draft = try PlanReader().read(text: indented)
    #expect(draft.header.title.hasSuffix("năm 2024 của Chi cục Kiểm lâm"))
    #expect(draft.header.agency == "Chi cục Kiểm lâm tỉnh Kon Tum")
    #expect(draft.items.first?.causes.count == 2)
    #expect(draft.items.first?.leads == ["Phòng Tổ chức"])
  }

  @Test func theLowerLineOfTheLetterheadIssuesThePlan() throws {
    let text = indented.replacing(" của Chi cục Kiểm lâm\n", with: "\n").replacing(
      "Sở Nông nghiệp và Môi trường", with: "Tỉnh")
    let draft = try PlanReader().read(text: text)
    #expect(draft.header.agency == "Chi cục Kiểm lâm tỉnh Kon Tum")
  }

  @Test func theLetterheadNamesThePlaceOfALocalBody() throws {
    let draft = try PlanReader().read(
      text: """
        UBND TỈNH HƯNG YÊN
        UBND PHƯỜNG TRẦN LÃM

        KẾ HOẠCH
        Khắc phục các tiêu chí chưa đạt điểm tối đa Chỉ số cải cách hành chính năm 2025

        Ủy ban nhân dân phường xây dựng Kế hoạch khắc phục như sau:

        Tiêu chí 1.3. Kiểm tra: đạt 0,5/1 điểm
        Nguyên nhân: Chậm.
        """)
    #expect(draft.header.agency == "UBND phường Trần Lãm, tỉnh Hưng Yên")
  }

  /// "Về …" with the code of the book of criteria behind it; in a cause the same brackets only refer to it.
  @Test func headingsThatSayWhatTheyAreAbout() throws {
    let draft = try PlanReader().read(
      text: """
        KẾ HOẠCH
        Khắc phục những tồn tại, hạn chế Chỉ số CCHC năm 2023
        Thực hiện Công văn số 4311/UBND-KSTTHC của UBND tỉnh, Giám đốc Sở Thông tin và Truyền thông ban hành Kế hoạch:
        1. Về công tác kiểm tra CCHC (mục 1.3.2 Bộ tiêu chí)
        Điểm tối đa: 2,0. Điểm đạt được: 1,5.
        a) Nguyên nhân
        + Chưa kiểm tra đủ (mục 1.3.1 Bộ tiêu chí).
        b) Biện pháp: Kiểm tra đột xuất.
        2. Về giải ngân (mục 6.2.1 Bộ tiêu chí), bị trừ 0,3 điểm
        a) Nguyên nhân: Vướng mặt bằng.
        """)
    #expect(draft.items.map(\.code.description) == ["1.3.2", "6.2.1"])
    #expect(draft.items.map(\.name) == ["công tác kiểm tra CCHC", "giải ngân"])
    #expect(draft.items.first?.causes == ["Chưa kiểm tra đủ (mục 1.3.1 Bộ tiêu chí)."])
    #expect(draft.header.agency.hasPrefix("Sở Thông tin và Truyền thông"))
  }

  /// Lead and coordinating units on one line, each with its label.
  @Test func unitsThatHelpTogether() throws {
    let draft = try PlanReader().read(
      text: """
        KẾ HOẠCH
        Khắc phục tồn tại, hạn chế Chỉ số CCHC năm 2023 của Sở Y tế tỉnh Nam Định
        Tiêu chí 1.1.4. Kế hoạch: đạt 1,2/1,5 điểm
        Hạn chế: Còn 04 nhiệm vụ.
        Đơn vị thực hiện: Thanh tra Sở; đơn vị cùng phối hợp: Chi cục Chăn nuôi và Thú y; Phòng Kế hoạch - Tài chính.
        Tiêu chí 3.1.2. Hồ sơ: đạt 1/1,5 điểm
        Trách nhiệm thực hiện
        - Chịu trách nhiệm chính: Văn phòng Sở
        - Cùng phối hợp: Thanh tra Sở
        """)
    #expect(draft.items.map(\.leads) == [["Thanh tra Sở"], ["Văn phòng Sở"]])
    #expect(
      draft.items.map(\.coordinating) == [
        ["Chi cục Chăn nuôi và Thú y", "Phòng Kế hoạch - Tài chính"], ["Thanh tra Sở"],
      ])
  }

  @Test func aHeadingInCapitalsGoesOnBelow() throws {
    let draft = try PlanReader().read(
      text: """
        KẾ HOẠCH
        Khắc phục tồn tại, hạn chế Chỉ số CCHC năm 2021 của Sở Tư pháp tỉnh Kon Tum
        TIÊU CHÍ 2.1.1. XÂY DỰNG VĂN BẢN QUY PHẠM PHÁP LUẬT THEO
        CHƯƠNG TRÌNH CỦA TỈNH
        Điểm số: 1,25 (tối đa 2)
        Nguyên nhân mất điểm
        Trình chậm.
        TIÊU CHÍ 3.3.4. CUNG CẤP PHIẾU (2,4/3 ĐIỂM)
        TỔ CHỨC THỰC HIỆN
        Văn phòng Sở theo dõi.
        """)
    #expect(draft.items.map(\.code.description) == ["2.1.1", "3.3.4"])
    #expect(draft.items.first?.name == "XÂY DỰNG VĂN BẢN QUY PHẠM PHÁP LUẬT THEO CHƯƠNG TRÌNH CỦA TỈNH")
    #expect(draft.items.first?.causes == ["Trình chậm."])
  }

  /// A title whose last line is not closed, and a first sentence that begins with a day.
  @Test func noNameGoesOnWithADay() throws {
    let draft = try PlanReader().read(
      text: """
                                  KẾ HOẠCH
            Về việc khắc phục những tồn tại, hạn chế Chỉ số CCHC năm 2023
            của UBND huyện Tri Tôn, tỉnh An Giang
            Ngày 25/3/2024, UBND tỉnh ban hành Quyết định số 451/QĐ-UBND công bố
        Chỉ số CCHC năm 2023.
        Tiêu chí 1.3. Kiểm tra: đạt 0,5/1 điểm
        Nguyên nhân: Chậm.
        """)
    #expect(draft.header.agency == "UBND huyện Tri Tôn, tỉnh An Giang")
  }

  /// Lines that hang right of "a) Nguyên nhân": one at the margin is a cause of its own.
  @Test func aLineAtTheMarginIsAParagraph() throws {
    let draft = try PlanReader().read(
      text: """
        KẾ HOẠCH
        Khắc phục tồn tại của Chỉ số CCHC năm 2024 của Sở Tư pháp tỉnh Phú Yên

         1. Tiêu chí thành phần 3.3.1 “Tỷ lệ hồ sơ cấp Phiếu lý lịch tư pháp trả đúng
            hạn”: đạt 0,92 điểm trên tổng số 2 điểm
           a) Nguyên nhân: Kết quả tra cứu, xác minh của cơ quan Công an và Trung tâm
              Lý lịch tư pháp quốc gia gửi về chậm; có thời điểm tồn trên 600 hồ sơ.
        Sở chưa kịp thời ban hành văn bản đôn đốc, chưa thực hiện việc xin lỗi, hẹn lại
        ngày trả kết quả trên hệ thống.
           b) Giải pháp: Ký kết Quy chế phối hợp với Công an tỉnh về tra cứu, xác minh
              qua môi trường mạng; gửi thư xin lỗi tự động đối với hồ sơ quá hạn.
           c) Chủ trì: Phòng Hành chính và Bổ trợ tư pháp
        """)
    let item = try #require(draft.items.first)
    #expect(item.causes.count == 2)
    #expect(item.causes.last?.hasPrefix("Sở chưa kịp thời") == true)
    #expect(item.causes.last?.hasSuffix("trên hệ thống.") == true)
  }

  /// A label without a value, and below it what surely is no time.
  @Test(arguments: [
    ("Bảng 5", nil), ("2,00", nil), ("Phòng Thanh tra, pháp chế", nil), ("Biên bản kiểm tra sơ sài", nil),
    ("Theo dõi việc thực hiện", nil), ("Theo lộ trình được duyệt", "Theo lộ trình được duyệt"),
    ("Quý II/2025", "Quý II/2025"), ("Trước 30/6/2025", "Trước 30/6/2025"),
    ("Mỗi quý một lần", "Mỗi quý một lần"),
  ])
  func onlyATimeFollowsTheLabelOfATime(_ line: String, _ time: String?) throws {
    let draft = try PlanReader().read(
      text: """
        KẾ HOẠCH
        Khắc phục tồn tại của Chỉ số CCHC năm 2024 của Sở Tư pháp tỉnh Phú Yên

        Tiêu chí 1.3. Kiểm tra: đạt 0,5/1 điểm
        Nguyên nhân: Chậm.
        Đơn vị chủ trì: Văn phòng Sở
        Thời hạn:
        \(line)
        """)
    #expect(draft.items.map(\.time) == [time])
    #expect(draft.items.map(\.leads) == [["Văn phòng Sở"]])
    #expect(draft.findings.contains { $0.kind == .unplacedText && $0.excerpt == line } == (time == nil))
  }
}
