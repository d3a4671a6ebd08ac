import PlanImport
import PlanModel
import Testing

/// Letterhead and signature: both lines of the office, number, place and day, who signed, those it is sent to.
@Suite struct HeadFurnitureTests {
  private func draft(_ head: String, _ end: String) throws -> PlanDraft {
    try PlanReader().read(
      text: """
        \(head)
        KẾ HOẠCH
        Khắc phục tồn tại, hạn chế Chỉ số cải cách hành chính năm 2025
        1. Tiêu chí 1.1: Kế hoạch CCHC: đạt 0,5/1 điểm
        Nguyên nhân: Ban hành chậm.
        Giải pháp: Ban hành sớm.
        Đơn vị chủ trì: Văn phòng Sở
        Thời gian: Quý II/2025
        Trên đây là Kế hoạch của cơ quan./.
        \(end)
        """)
  }

  @Test(arguments: [
    (
      """
      UBND TỈNH PHÚ GIANG
      UBND XÃ AN LẠC
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      Số: 12/KH-UBND
      An Lạc, ngày 05 tháng 8 năm 2025
      """, "UBND TỈNH PHÚ GIANG | UBND XÃ AN LẠC | 12/KH-UBND | UBND | An Lạc | 20250805"
    ),
    (
      """
          ỦY BAN NHÂN DÂN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            XÃ TÂN AN                             Độc lập - Tự do - Hạnh phúc

         Số:      /KH-UBND                    Tân An, ngày      tháng 3 năm 2026
      """, "- | ỦY BAN NHÂN DÂN XÃ TÂN AN | - | UBND | Tân An | -"
    ),
    (
      """
        UBND TỈNH BẮC HÀ                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA
      SỞ NÔNG NGHIỆP                                      VIỆT NAM
      VÀ MÔI TRƯỜNG                          Độc lập - Tự do - Hạnh phúc
       Số: 63/KH-SNNMT                     Bắc Hà, ngày 10 tháng 4 năm 2025
      """, "UBND TỈNH BẮC HÀ | SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG | 63/KH-SNNMT | SNNMT | Bắc Hà | 20250410"
    ),
    (
      """
      SỞ Y TẾ TỈNH LAM SƠN
      CHI CỤC DÂN SỐ
      Số: 07/KH-CCDS-TCHC    TP. Lam Sơn, ngày 3 tháng 2 năm 2025
      """, "SỞ Y TẾ TỈNH LAM SƠN | CHI CỤC DÂN SỐ | 07/KH-CCDS-TCHC | CCDS | TP. Lam Sơn | 20250203"
    ),
  ])
  func letterhead(_ head: String, _ parts: String) throws {
    let found = try draft(head, "").head
    let texts = [
      found.superior, found.letterhead, found.number, found.abbreviation, found.place,
      found.day.map { "\($0.number)" },
    ]
    #expect(texts.map { $0 ?? "-" }.joined(separator: " | ") == parts)
  }

  @Test(arguments: [
    (
      """
      Nơi nhận:                                            TM. ỦY BAN NHÂN DÂN
      - UBND tỉnh;                                               CHỦ TỊCH
      - Các phòng, ban, ngành
      thuộc xã;
      - Lưu: VT, VP.                                       Đặng Thị Ngọc Ẩn
      """, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Đặng Thị Ngọc Ẩn",
      ["UBND tỉnh", "Các phòng, ban, ngành thuộc xã", "Lưu: VT, VP"]
    ),
    (
      """
      Nơi nhận:
      - Như trên;
      - Lưu: VT.
      KT. GIÁM ĐỐC
      PHÓ GIÁM ĐỐC
      (đã ký)
      TS. Trần Văn Khải
      """, ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"], "Trần Văn Khải", ["Như trên", "Lưu: VT"]
    ),
    (
      """
      TL. CHỦ TỊCH
      CHÁNH VĂN PHÒNG
      Y Khút Niê
      Nơi nhận: - Thường trực HĐND; - Các đơn vị; - Lưu: VT.
      """, ["TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"], "Y Khút Niê", ["Thường trực HĐND", "Các đơn vị", "Lưu: VT"]
    ),
    (
      """
      Nơi nhận:                              TUQ. GIÁM ĐỐC
      - UBND tỉnh (b/c);                TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH
      - Lưu: VT.
      """, ["TUQ. GIÁM ĐỐC", "TRƯỞNG PHÒNG TỔ CHỨC - HÀNH CHÍNH"], "-", ["UBND tỉnh (b/c)", "Lưu: VT"]
    ),
  ])
  func signature(_ end: String, _ titles: [String], _ name: String, _ recipients: [String]) throws {
    let found = try draft("SỞ NỘI VỤ", end).head
    #expect(found.signer?.titles == titles)
    #expect(found.signer?.name ?? "-" == name)
    #expect(found.recipients == recipients)
  }

  @Test(arguments: [
    ("Bổ sung nhiệm vụ khắc phục Chỉ số CCHC năm 2025", true),
    ("Điều chỉnh, bổ sung Kế hoạch khắc phục Chỉ số CCHC năm 2025", true),
    ("Khắc phục Chỉ số CCHC năm 2024 và bổ sung giải pháp năm 2025", false),
  ])
  func supplements(_ title: String, _ adds: Bool) throws {
    #expect(try (HeadPlan.draft("", title: title).head.supplements != nil) == adds)
  }
}

/// Whose plan it is where only the letterhead says it.
@Suite struct HeadAgencyTests {
  @Test(arguments: [
    ("ỦY BAN NHÂN DÂN\nXÃ AN LẠC", "Ủy ban nhân dân xã An Lạc, tỉnh Lam Sơn"),
    ("UBND TỈNH LAM SƠN\nVĂN PHÒNG", "Văn phòng UBND tỉnh Lam Sơn"),
    ("UBND TỈNH LAM SƠN\nTHANH TRA TỈNH", "Thanh tra tỉnh Lam Sơn"),
    ("UBND TỈNH LAM SƠN\nBAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP", "Ban Quản lý các Khu công nghiệp tỉnh Lam Sơn"),
    ("SỞ Y TẾ TỈNH LAM SƠN\nTRUNG TÂM KIỂM SOÁT BỆNH TẬT", "Trung tâm Kiểm soát bệnh tật tỉnh Lam Sơn"),
  ])
  func fromTheLetterhead(_ head: String, _ agency: String) throws {
    let draft = try PlanReader().read(
      text: """
        \(head)
        Số: 12/KH-VP
        Lam Sơn, ngày 05/8/2025
        KẾ HOẠCH
        Khắc phục tồn tại, hạn chế Chỉ số cải cách hành chính năm 2025
        Căn cứ Quyết định số 200/QĐ-UBND ngày 10/7/2025 của Chủ tịch UBND tỉnh Lam Sơn công bố Chỉ số CCHC năm 2024;
        1. Tiêu chí 1.1: Kế hoạch CCHC: đạt 0,5/1 điểm
        Nguyên nhân: Ban hành chậm.
        Giải pháp: Ban hành sớm.
        """)
    #expect(draft.header.agency == agency)
    #expect(draft.head.day == Day(year: 2025, month: 8, day: 5))
  }
}
