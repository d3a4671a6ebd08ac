import OfficeFiles
import OfficeFixtures
import PlanModel
import Testing

@testable import PlanImport

/// What offices do with the cells of their tables.
@Suite struct TableVariationTests {
  private typealias Docx = DocxMaker

  private func read(_ body: String) throws -> PlanDraft {
    try PlanReader().read(OfficeFile.document(DocxMaker(body).bytes))
  }

  private func table(_ rows: [String]...) throws -> PlanDraft {
    try read("<w:tbl>\(rows.map { Docx.row($0.map { tc($0) }) }.joined())</w:tbl>")
  }

  /// A cell; `^` in front begins a cell that is merged downwards, `|` goes on with it.
  private func tc(_ text: String) -> String {
    let merge = text.first == "^" ? "<w:vMerge w:val=\"restart\"/>" : text.first == "|" ? "<w:vMerge/>" : ""
    let lines = (merge.isEmpty ? text : String(text.dropFirst())).split(
      separator: "\n", omittingEmptySubsequences: false)
    return Docx.tc(lines.map { Docx.p(String($0)) }.joined(), merge)
  }

  private let titles = ["TT", "Tiêu chí", "Điểm đạt/ tối đa", "Nguyên nhân", "Giải pháp", "Phân công", "Thời hạn"]

  private func assignments(_ draft: PlanDraft) -> [String] {
    draft.items.map { "\($0.leadText ?? "-") | \($0.coordinating.joined(separator: "; "))" }
  }

  private func kinds(_ draft: PlanDraft) -> [Finding.Kind] {
    draft.findings.map(\.kind).filter { ![.groupMembersProposed, .groupWithoutMembers, .noDeadline].contains($0) }
  }

  /// The codes stand under "STT"; rows of fields have Roman numbers there.
  @Test func codesUnderTheirNumbers() throws {
    let titles = [
      "STT", "Tiêu chí/Tiêu chí thành phần", "Điểm tối đa", "Điểm đạt", "Nguyên nhân", "Giải pháp năm 2026",
      "Đơn vị chủ trì",
    ]
    let draft = try table(
      titles, ["I", "CHỈ ĐẠO, ĐIỀU HÀNH", "9,5", "8,35", "", "", ""],
      [
        "1.1.2", "Mức độ hoàn thành kế hoạch", "2,0", "1,6", "Còn 03 nhiệm vụ.", "Chuyển sang kế hoạch mới.",
        "Văn phòng Sở",
      ],
      ["1.4", "Sáng kiến", "2,0", "1,25", "Chưa áp dụng.", "Nhân rộng.", "Phòng Quy hoạch - Kiến trúc"])
    #expect(draft.items.map(\.code.description) == ["1.1.2", "1.4"])
    #expect(draft.items.map(\.name) == ["Mức độ hoàn thành kế hoạch", "Sáng kiến"])
    #expect(draft.items.map(\.remedies) == [["Chuyển sang kế hoạch mới."], ["Nhân rộng."]])
    let text = try PlanReader().read(
      text: """
        STT     Tiêu chí               Điểm    Điểm   Nguyên nhân             Giải pháp              Đơn vị chủ trì
                                       tối đa  đạt
         I      CHỈ ĐẠO, ĐIỀU HÀNH     9,5     8,35
        1.1.2   Mức độ hoàn thành      2,0     1,6    Còn 03 nhiệm vụ chưa    Chuyển sang kế hoạch   Văn phòng Sở
                kế hoạch                              hoàn thành.             mới.
        1.4     Sáng kiến              2,0     1,25   Chưa áp dụng.           Nhân rộng.             Phòng Quy hoạch
        """)
    #expect(text.items.map(\.code.description) == ["1.1.2", "1.4"])
    #expect(text.items.map(\.name) == ["Mức độ hoàn thành kế hoạch", "Sáng kiến"])
  }

  /// The code stands in brackets at the end of the name, perhaps on its next line.
  @Test func codesBehindTheirNames() throws {
    let draft = try table(
      [
        "STT", "Tên tiêu chí bị mất điểm", "Điểm đạt", "Điểm tối đa", "Chủ trì", "Lý do mất điểm",
        "Việc phải làm trong năm 2026",
      ],
      ["1", "Báo cáo định kỳ (TC 1.2.1)", "0,75", "1", "Văn phòng Sở", "Gửi chậm.", "Lập lịch."],
      ["2", "Niêm yết thủ tục\n(TC 3.1.2)", "0", "1", "Văn phòng Sở", "Chưa thay bảng (TC 1.2.1).", "In lại."])
    #expect(draft.items.map(\.code.description) == ["1.2.1", "3.1.2"])
    #expect(draft.items.map(\.name) == ["Báo cáo định kỳ", "Niêm yết thủ tục"])
    #expect(draft.items.map(\.remedies) == [["Lập lịch."], ["In lại."]])
    let text = try PlanReader().read(
      text: """
        STT   Tên tiêu chí bị mất   Điểm   Điểm     Chủ trì          Lý do mất điểm          Việc phải làm   Xong
              điểm                  đạt    tối đa                                            trong năm       trước
        1     Báo cáo định kỳ (TC   0,75   1        Văn phòng Sở     Báo cáo gửi chậm        Lập lịch.       Hằng quý
              1.2.1)                                                 04 ngày.
        2     Niêm yết thủ tục      0      1        Văn phòng Sở     Chưa thay bảng.         In lại.         31/5/2026
              (TC 3.1.2)
        """)
    #expect(text.items.map(\.code.description) == ["1.2.1", "3.1.2"])
    #expect(text.items.map(\.name) == ["Báo cáo định kỳ", "Niêm yết thủ tục"])
    #expect(text.items.map(\.time) == ["Hằng quý", "31/5/2026"])
  }

  /// Points under "Kết quả" alone; prose under it tells none.
  @Test func pointsUnderResult() throws {
    let draft = try table(
      ["TT", "Tiêu chí", "Kết quả", "Vì sao mất điểm", "Giải pháp", "Cơ quan chủ trì"],
      ["1", "3.1.2. Rà soát thủ tục", "0/1,5", "Chưa có phương án.", "Rà soát 06 thủ tục.", "Văn phòng Sở"],
      ["2", "6.2.1. Giải ngân vốn", "mất 0,3", "Vướng mặt bằng.", "Điều chuyển vốn.", "Phòng Tài chính"],
      ["3", "7.4. Cung cấp dữ liệu", "Dữ liệu đầy đủ", "Công bố chậm.", "Công bố đúng hạn.", "Văn phòng Sở"])
    #expect(draft.items.map { $0.score?.decimalText } == ["0", nil, nil])
    #expect(draft.items.map { $0.maximum?.decimalText } == ["1.5", nil, nil])
    #expect(draft.items.map(\.causes) == [["Chưa có phương án."], ["Vướng mặt bằng."], ["Công bố chậm."]])
  }

  @Test func labelsBehindTabs() throws {
    let draft = try PlanReader().read(
      text: """
        KẾ HOẠCH
        Khắc phục Chỉ số CCHC năm 2024
        Tiêu chí 1.5. Sáng kiến: được 0,5/2 điểm
        •\tNguyên nhân:\tChưa có sáng kiến
        •\tGiải pháp:\tPhát động thi đua
        •\tPhòng chủ trì:\tVăn phòng Ban\tPhối hợp:\tPhòng Quản lý quy hoạch, xây dựng; Phòng Đầu tư\tThời hạn:\tQuý I/2025
        """)
    #expect(assignments(draft) == ["Văn phòng Ban | Phòng Quản lý quy hoạch, xây dựng; Phòng Đầu tư"])
    #expect(draft.items.map(\.time) == ["Quý I/2025"])
  }

  @Test func bothRolesInOneCell() throws {
    let draft = try table(
      titles,
      ["1", "1.1 Kế hoạch", "0,5/1", "Chậm", "Sớm", "- Chủ trì: Văn phòng Sở\n- Phối hợp: Thanh tra Sở", "Quý I/2026"],
      ["2", "1.2 Báo cáo", "1/2", "Chậm", "Sớm", "Chủ trì: Văn phòng Sở; phối hợp: -", "Tháng 3/2026"],
      ["3", "1.3 Kiểm tra", "0/2", "Chưa", "Làm", "Thanh tra Sở chủ trì, Văn phòng Sở phối hợp", "Tháng 3/2026"],
      ["4", "1.4 Sáng kiến", "0/1", "Chưa", "Làm", "Chủ trì:\nVăn phòng Sở\nPhối hợp:\ncác phòng chuyên môn", ""])
    #expect(
      assignments(draft) == [
        "Văn phòng Sở | Thanh tra Sở", "Văn phòng Sở | ", "Thanh tra Sở | Văn phòng Sở",
        "Văn phòng Sở | các phòng chuyên môn",
      ])
    #expect(kinds(draft) == [])
  }

  /// A table for each criterion, its points beside each other in one row, numbered above.
  @Test func twoLabelsInOneRow() throws {
    let criterion = { (number: Int, heading: String, points: [String], due: String) in
      let rows = [points, ["Nguyên nhân", "Chậm"], ["Giải pháp", "Sớm"], ["Đơn vị chủ trì", "Văn phòng Sở"]]
      let all = (due.isEmpty ? rows : rows + [["Thời hạn", due]]).map { Docx.row($0.map { self.tc($0) }) }
      let over = Docx.row([Docx.tc(Docx.p(heading), "<w:gridSpan w:val=\"4\"/>")])
      return Docx.p("Bảng \(number)") + "<w:tbl>\(over)\(all.joined())</w:tbl>"
    }
    let draft = try read(
      criterion(1, "Tiêu chí 1.2.2. Báo cáo", ["Điểm tối đa", "1,50", "Điểm đạt được", "0,75"], "")
        + criterion(2, "Tiêu chí 2.4. Theo dõi", ["Điểm tối đa", "2", "Điểm đạt", "0"], "Quý II/2025"))
    #expect(draft.items.map { $0.score?.decimalText ?? "-" } == ["0.75", "0"])
    #expect(draft.items.map { $0.maximum?.decimalText ?? "-" } == ["1.5", "2"])
    #expect(draft.items.map { $0.time ?? "-" } == ["-", "Quý II/2025"])
  }

  @Test func oneListUnderBothRoles() throws {
    let draft = try table(
      ["Mã", "Tiêu chí", "Nguyên nhân", "Giải pháp", "Chủ trì/phối hợp", "Điểm đạt/tối đa", "Thời gian"],
      ["1.1", "Kế hoạch", "Chậm", "Sớm", "Thanh tra Sở; Văn phòng Sở", "0/1", "Quý I/2026"],
      ["1.2", "Báo cáo", "Chậm", "Sớm", "Văn phòng Sở", "0/1", "Quý I/2026"],
      ["1.3", "Kiểm tra", "Chậm", "Sớm", "Thanh tra Sở\nVăn phòng Sở", "0/1", "Quý I/2026"],
      ["1.4", "Sáng kiến", "Chậm", "Sớm", "Văn phòng Sở và Thanh tra Sở", "0/1", "Quý I/2026"])
    #expect(
      assignments(draft) == [
        "Thanh tra Sở | Văn phòng Sở", "Văn phòng Sở | ", "Thanh tra Sở | Văn phòng Sở",
        "Văn phòng Sở và Thanh tra Sở | ",
      ])
    #expect(kinds(draft) == [.leadByOrder, .leadByOrder, .severalLeads])
  }

  @Test func namesWithWordsThatOtherNamesBeginWith() throws {
    let draft = try table(
      titles,
      [
        "1", "1.1 Kế hoạch", "0/1", "Chậm", "Sớm",
        "Chủ trì: Phòng Lao động\nPhối hợp: Phòng Bảo trợ xã hội và Phòng, chống tệ nạn xã hội, Văn phòng Sở", "",
      ],
      [
        "2", "1.2 Báo cáo", "0/1", "Chậm", "Sớm", "Chủ trì: Phòng Văn hóa\n- Xã hội\nPhối hợp: Văn phòng, Thanh tra Sở",
        "",
      ],
      [
        "3", "1.3 Kiểm tra", "0/1", "Chậm", "Sớm",
        "- Chủ trì: Văn phòng HĐND\nvà UBND\n- Phối hợp:\nPhòng Văn hóa\n- Xã hội", "",
      ])
    #expect(
      assignments(draft) == [
        "Phòng Lao động | Phòng Bảo trợ xã hội và Phòng, chống tệ nạn xã hội; Văn phòng Sở",
        "Phòng Văn hóa - Xã hội | Văn phòng; Thanh tra Sở",
        "Văn phòng HĐND và UBND | Phòng Văn hóa - Xã hội",
      ])
  }

  @Test func titlesUnderTitles() throws {
    let draft = try read(
      "<w:tbl>"
        + Docx.row([
          tc("^TT"), tc("^Tiêu chí"), Docx.tc(Docx.p("Điểm"), "<w:gridSpan w:val=\"2\"/>"), tc("^Giải pháp"),
          Docx.tc(Docx.p("Phân công thực hiện"), "<w:gridSpan w:val=\"2\"/>"), tc("^Thời gian"),
        ])
        + Docx.row(["|", "|", "Tối đa", "Đạt", "|", "Đơn vị chủ trì", "Đơn vị phối hợp", "|"].map { tc($0) })
        + Docx.row(
          ["1", "1.5 Tuyên truyền", "2", "0,5", "Đổi mới", "Văn phòng Sở", "Thanh tra Sở", "Quý I"].map { tc($0) })
        + "</w:tbl>")
    #expect(assignments(draft) == ["Văn phòng Sở | Thanh tra Sở"])
    #expect(draft.items.map(\.maximum) == [Score("2")])
  }

  @Test func cellsMergedOverCriteria() throws {
    let draft = try table(
      titles, ["1", "1.1 Kế hoạch", "0/1", "Chậm", "Sớm", "^Văn phòng Sở", "^Quý I/2026"],
      ["2", "1.2 Báo cáo", "1/2", "Chậm", "Sớm", "|", "|"],
      ["3", "1.3 Kiểm tra", "0/2", "Chưa", "Làm", "Thanh tra Sở", ""])
    #expect(draft.items.map(\.leadText) == ["Văn phòng Sở", "Văn phòng Sở", "Thanh tra Sở"])
    #expect(draft.items.map(\.time) == ["Quý I/2026", "Quý I/2026", nil])
  }

  @Test func wordsForWhatStandsElsewhere() throws {
    let draft = try table(
      titles,
      ["1", "1.1 Kế hoạch", "0/1", "Chậm", "Sớm", "Chủ trì: Văn phòng Sở\nPhối hợp: Thanh tra Sở", "Quý I/2026"],
      ["2", "1.2 Báo cáo", "1/2", "nt", "Sớm", "nt", "nt"],
      ["3", "1.3 Kiểm tra", "0/2", "Chưa", "Làm", "Chủ trì: Thanh tra Sở\nPhối hợp: nt", ""],
      ["4", "1.4 Sáng kiến", "0/1", "Chưa", "Làm", "Như mục 1", "\""])
    #expect(
      assignments(draft) == [
        "Văn phòng Sở | Thanh tra Sở", "Văn phòng Sở | Thanh tra Sở", "Thanh tra Sở | Thanh tra Sở",
        "Văn phòng Sở | Thanh tra Sở",
      ])
    // The row above the last has no deadline to take.
    #expect(draft.items.map(\.time) == ["Quý I/2026", "Quý I/2026", nil, nil])
    #expect(draft.items[1].causes == ["Chậm"])
    let told = draft.findings.filter { $0.kind == .takenFromOther }
    #expect(told.contains { $0.arguments == ["nt", "Quý I/2026", "1.1"] && $0.item == 1 })
    #expect(told.contains { $0.arguments == ["Như mục 1", "Văn phòng Sở", "1.1"] && $0.item == 3 })
    #expect(draft.findings.contains { $0.kind == .unplacedText && $0.excerpt == "\"" && $0.item == 3 })
  }

  @Test func aCorrectedFieldIsNoLongerTakenFromElsewhere() throws {
    var draft = try table(
      titles, ["1", "1.1 Kế hoạch", "0/1", "Chậm", "Sớm", "Văn phòng Sở", "Quý I/2026"],
      ["2", "1.2 Báo cáo", "1/2", "Chậm", "Sớm", "Văn phòng Sở", "nt"])
    #expect(draft.checked.contains { $0.kind == .takenFromOther })
    draft.items[1].time = "30/6/2026"
    #expect(!draft.checked.contains { $0.kind == .takenFromOther })
  }

  @Test func rowsToBeKept() throws {
    let draft = try table(
      titles, ["1", "1.1 Kế hoạch", "1/1", "", "Tiếp tục duy trì", "Văn phòng Sở", ""],
      ["2", "1.2 Báo cáo", "2/2", "Không mất điểm", "Duy trì.", "Văn phòng Sở", "Thường xuyên"],
      ["3", "1.3 Kiểm tra", "2/2", "Biên bản còn sơ sài", "Duy trì, bổ sung biên bản", "Thanh tra Sở", ""],
      ["4", "1.4 Sáng kiến", "0/1", "", "Duy trì", "Văn phòng Sở", ""])
    #expect(draft.kept.map(\.code.description) == ["1.1", "1.2"])
    #expect(draft.items.map(\.code.description) == ["1.3", "1.4"])
  }

  @Test func labelsWithinCellsOfProse() throws {
    let draft = try table(
      ["TT", "Tiêu chí", "Điểm đạt/ tối đa", "Nguyên nhân", "Giải pháp"],
      [
        "1", "1.1 Kế hoạch", "0/1",
        "Nguyên nhân khách quan: Mới sáp nhập\nNguyên nhân chủ quan: Chậm; lý do: thiếu người",
        "- Ban hành sớm\nChủ trì: Văn phòng Sở\nThời gian: Quý I/2026",
      ])
    let item = try #require(draft.items.first)
    #expect(item.causes == ["Mới sáp nhập", "Chậm; lý do: thiếu người"])
    #expect(item.remedies == ["Ban hành sớm"])
    #expect(item.leadText == "Văn phòng Sở")
    #expect(item.time == "Quý I/2026")
  }

  @Test func aTableForEachCriterion() throws {
    func small(_ heading: String, _ rows: [(String, String)]) -> String {
      Docx.p(heading)
        + "<w:tbl>\(rows.map { Docx.row([tc($0.0), tc($0.1)]) }.joined())</w:tbl>"
    }
    let draft = try read(
      small(
        "Tiêu chí 3.3. Kiểm soát thủ tục",
        [
          ("Nội dung", "Chi tiết"), ("Điểm tối đa", "15"), ("Điểm đạt được", "12"),
          ("Nguyên nhân", "Ít phiếu.\nThiếu mã."),
          ("Giải pháp:", "- Đặt mã QR\n- Gửi tin nhắn"), ("Đơn vị chủ trì", "Thanh tra Sở"), ("Thời hạn", ""),
        ])
        + small(
          "Bảng 2",
          [
            ("Mã tiêu chí", "4.3"), ("Tên tiêu chí", "Kỷ luật"), ("Điểm đạt/Điểm tối đa", "8,5/10"),
            ("Tồn tại, hạn chế", "Đi muộn"), ("Biện pháp", "Kiểm tra"), ("Chủ trì", "Văn phòng Sở"),
            ("Phối hợp", "Công đoàn"), ("Thời gian", "Thường xuyên"),
          ]))
    #expect(draft.items.map { "\($0.code) \($0.name)" } == ["3.3 Kiểm soát thủ tục", "4.3 Kỷ luật"])
    #expect(draft.items.map(\.score) == [Score("12"), Score("8,5")])
    #expect(draft.items.map(\.maximum) == [Score("15"), Score("10")])
    #expect(draft.items.map(\.causes) == [["Ít phiếu.", "Thiếu mã."], ["Đi muộn"]])
    #expect(draft.items.map(\.remedies) == [["Đặt mã QR", "Gửi tin nhắn"], ["Kiểm tra"]])
    #expect(assignments(draft) == ["Thanh tra Sở | ", "Văn phòng Sở | Công đoàn"])
    #expect(draft.items.map(\.time) == [nil, "Thường xuyên"])
  }
}

/// Plans as CSV files.
@Suite struct DelimitedPlanTests {
  private static let rows = #"""
    KẾ HOẠCH KHẮC PHỤC CHỈ SỐ CCHC NĂM 2024, TRIỂN KHAI NĂM 2025;;;;;;;
    ;;;;;;;
    STT;Mã số;Tên tiêu chí;Điểm chuẩn;Điểm đạt;Nguyên nhân;Giải pháp;Chủ trì
    A;;Chỉ đạo, điều hành;;;;;
    1;1.5;"Tuyên truyền ""mới""";2;0,5;"- Ít tin; lý do: thiếu người.
    - Chậm";Đổi mới;Phòng Lãnh sự - Hợp tác quốc tế
    2;3.10;Một cửa;1;0;;Làm;"Văn phòng Sở;Thanh tra Sở"
    ;;Tổng;3;0,5;;;

    """#

  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"]) func semicolons(_ end: String, _ mark: String) throws {
    let text = mark + Self.rows.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
    let draft = try PlanReader().read(text: text)
    #expect([draft.header.resultYear, draft.header.planYear] == [2024, 2025])
    #expect(draft.items.map { "\($0.code) \($0.name)" } == ["1.5 Tuyên truyền \"mới\"", "3.10 Một cửa"])
    #expect(draft.items.map(\.causes) == [["Ít tin; lý do: thiếu người.", "Chậm"], []])
    #expect(draft.items.map(\.score) == [Score("0,5"), Score("0")])
    #expect(draft.items.map(\.leads) == [["Phòng Lãnh sự - Hợp tác quốc tế"], ["Văn phòng Sở", "Thanh tra Sở"]])
    #expect(draft.items.map(\.group) == ["Chỉ đạo, điều hành", "Chỉ đạo, điều hành"])
    #expect(draft.places[draft.items[1].line]?.row == 6)
  }

  @Test func commas() throws {
    let draft = try PlanReader().read(
      text: "Tiêu chí,Điểm đạt/tối đa,Nguyên nhân,Giải pháp,Thời hạn\n\"1.5 Đổi mới, sáng tạo\",\"0,5/2\",Chậm,Sớm,\n")
    #expect(draft.items.map(\.name) == ["Đổi mới, sáng tạo"])
    #expect(draft.items.map(\.score) == [Score("0,5")])
  }

  @Test func rowsThatCameApart() {
    for text in [
      Self.rows.replacing(";\"Văn phòng Sở;Thanh tra Sở\"", with: ";Văn phòng Sở;Thanh tra Sở"),
      Self.rows.replacing(";\"Văn phòng Sở;Thanh tra Sở\"", with: ";\"Văn phòng Sở"),
    ] {
      #expect(throws: ImportFault.brokenRow(6)) { try PlanReader().read(text: text) }
    }
  }

  @Test func textWithManyCommasIsNoTable() throws {
    let draft = try PlanReader().read(
      text: """
        Nêu rõ tiêu chí, nguyên nhân, giải pháp, đơn vị chủ trì, thời gian
        Tiêu chí 1.5. Tuyên truyền: đạt 0,5/2 điểm
        Nguyên nhân: chậm
        """)
    #expect(draft.items.map(\.causes) == [["chậm"]])
  }
}
