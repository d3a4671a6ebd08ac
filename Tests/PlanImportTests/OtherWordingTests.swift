import PlanModel
import Testing

@testable import PlanImport

/// More wordings of other offices: points in whole sentences, headings that run on, bodies outside the office.
@Suite struct OtherWordingTests {
  private func passage(_ text: String) -> Passage {
    var builder = SourceBuilder(expecting: text.utf8.count)
    builder.keepsSigns = true
    builder.append(paragraph: text)
    let source = builder.finish()
    return Passage(source, source.lines.first?.range ?? 0..<0)
  }

  @Test(arguments: [
    ("mất 0,75 điểm trong tổng số 3 điểm", "2.25", "3"), ("chỉ đạt 0,5 trên 2 điểm", "0.5", "2"),
    ("được 0,75 điểm trên tối đa 1 điểm, còn thiếu 0,25 điểm", "0.75", "1"),
    ("(điểm tối đa 2 điểm): đạt 75% số điểm", "1.5", "2"), ("(2 điểm): bị trừ 50% số điểm", "1", "2"),
    ("(tối đa 2 điểm): không được điểm", "0", "2"), ("(1 điểm): mất điểm hoàn toàn", "0", "1"),
    ("Không đạt điểm/1 điểm", "0", "1"), ("(đạt 0,5; tối đa 2)", "0.5", "2"),
    ("được 3/4 điểm, nguyên nhân do 12 hồ sơ quá hạn", "3", "4"),
    ("đạt 1,5 điểm, giảm 0,5 điểm so với năm 2024; điểm tối đa 3 điểm", "1.5", "3"),
    ("đạt 75% (điểm tối đa 2 điểm)", "-", "2"), ("đạt 12 trong số 20 tiêu chí", "-", "-"),
    ("giảm 0,52 điểm so với năm 2022", "-", "-"),
    ("đạt 0,5/1 điểm (trừ 0,5 điểm do công bố chậm 02 quyết định)", "0.5", "1"),
    ("(điểm tối đa 2; đất đai 12 hồ sơ)", "-", "2"),
  ])
  func points(_ text: String, _ score: String, _ maximum: String) {
    let reading = ScoreWording.read(passage(text))
    #expect(reading.reached?.decimalText ?? "-" == score, "\(text)")
    #expect(reading.maximum?.decimalText ?? "-" == maximum, "\(text)")
    #expect(reading.conflicts.isEmpty, "\(text)")
  }

  @Test(arguments: [
    ("Tiêu chí 5.4 - Đánh giá viên chức: chưa đạt điểm tối đa", "Đánh giá viên chức"),
    ("Tiêu chí 3.2. Giải quyết hồ sơ; điểm đạt/điểm tối đa: 2,5/3.", "Giải quyết hồ sơ"),
    ("Tiêu chí 6.1: Sở được chấm 2,4/3 điểm (thấp hơn 0,6 điểm)", ""),
    ("TC 7.4 (Ứng dụng CNTT): không đạt (0/1 điểm)", "Ứng dụng CNTT"),
    ("Tiêu chí 1.2 về \"Hoàn thành kế hoạch\" bị trừ 0,5/2 điểm", "Hoàn thành kế hoạch"),
    ("Tiêu chí 3.4. Hồ sơ đúng hạn, theo quy định (2/3 điểm)", "Hồ sơ đúng hạn, theo quy định"),
  ])
  func names(_ text: String, _ name: String) throws {
    let heading = try #require(CriterionHeading.read(passage(text)), "\(text)")
    #expect(HeadingName(heading).name == name)
  }

  @Test func aFieldIsAnItemOnlyWhenItLostPoints() {
    let field = CriterionHeading.readField(passage("Lĩnh vực 6. Tài chính công (7,5 điểm): bị trừ 1,25 điểm."))
    #expect(field?.code == CriterionCode("6"))
    #expect(field.map { HeadingName($0).score.reached } == Score("6,25"))
    for text in [
      "Lĩnh vực 7. Chính quyền số (15 điểm)", "Lĩnh vực 5 - Công vụ (đạt 8/8 điểm)", "Lĩnh vực đất đai: 12 hồ sơ",
    ] {
      #expect(CriterionHeading.readField(passage(text)) == nil, "\(text)")
    }
  }

  @Test(arguments: [
    ("Chi nhánh Văn phòng Đăng ký đất đai huyện, Bộ phận Một cửa huyện", 2),
    ("các bệnh viện công lập, Bảo hiểm xã hội tỉnh", 2), ("Bưu điện tỉnh; Điện lực Bắc Ninh; VNPT Hà Giang", 3),
    ("UBND các xã, thị trấn;Đoàn Thanh niên huyện", 2), ("Đội Kiểm lâm cơ động và Phòng cháy, chữa cháy rừng", 1),
    ("Các phòng, Trung tâm thuộc Sở", 1), ("Công an xã, Huyện đoàn và Thuế cơ sở 3", 3),
  ])
  func bodies(_ text: String, _ count: Int) {
    let list = UnitList(passage(text))
    #expect(list.parts.count == count, "\(list.parts.map(\.text))")
    #expect(list.areUnits, "\(text)")
  }

  @Test(arguments: [
    (
      "Phòng A chủ trì, phối hợp với UBND các xã;Đoàn Thanh niên huyện.", ["UBND các xã", "Đoàn Thanh niên huyện"], true
    ),
    ("Văn phòng Sở chủ trì, phối hợp với Agribank, Viettel Lạng Sơn", ["Agribank", "Viettel Lạng Sơn"], true),
    ("Văn phòng Sở chủ trì, phối hợp với Sở Nội vụ tổ chức 02 hội nghị", ["Sở Nội vụ"], false),
    ("Văn phòng Sở chủ trì, phối hợp với các tổ chức chính trị - xã hội", ["các tổ chức chính trị - xã hội"], true),
    ("Thanh tra Sở là đơn vị chủ trì; Văn phòng Sở là đơn vị phối hợp", ["Văn phòng Sở"], true),
    ("Phòng B (đ/c Đặng Thị Ngọc Ẩn) chủ trì; các phòng phối hợp", ["các phòng"], true),
  ])
  func clauses(_ text: String, _ help: [String], _ isComplete: Bool) throws {
    let clause = try #require(AssignmentClause(passage(text)), "\(text)")
    #expect(clause.coordinating.map(\.text) == help)
    #expect(clause.isComplete == isComplete)
    #expect(clause.leads.first.map { $0.text.contains("(") == $0.text.contains(")") } == true)
  }

  @Test func paragraphsThatSayWhatTheyAre() throws {
    let draft = try PlanReader().read(
      text: """
        KẾ HOẠCH năm 2025 của Sở Du lịch
        Sở Du lịch ban hành Kế hoạch khắc phục kết quả Chỉ số CCHC năm 2024 như sau:
        1. Tiêu chí 1.2.3 “Báo cáo” đạt 0,5/1 điểm.
        Do một số phòng gửi chậm.
        Để khắc phục, cần thực hiện các giải pháp sau:
        - Quy định thời hạn.
        - Phê bình phòng gửi chậm.
        1.1. Phân công
        - Văn phòng Sở
        2. Tiêu chí 7.3 “Dịch vụ công” mất 1,5 điểm (tối đa 3 điểm).
        2.1. Nguyên nhân: ít hồ sơ.
        2.2. Giải pháp: hướng dẫn.
        2.3. Tổ chức thực hiện:
        Giao Phòng Lữ hành.
        3. Tổ chức thực hiện: Văn phòng Sở theo dõi.
        """)
    #expect([draft.header.resultYear, draft.header.planYear] == [2024, 2025])
    #expect(draft.items.map(\.causes) == [["Do một số phòng gửi chậm."], ["ít hồ sơ."]])
    #expect(draft.items.map(\.remedies) == [["Quy định thời hạn.", "Phê bình phòng gửi chậm."], ["hướng dẫn."]])
    #expect(draft.items.map(\.leadText) == ["Văn phòng Sở", "Phòng Lữ hành"])
    #expect(draft.duties.map(\.assignee) == ["Văn phòng Sở"])
  }

  @Test(arguments: [
    ("Đơn vị liên quan: Thanh tra Sở", ItemField.coordinating), ("Phụ trách: Phòng Pháp chế", .lead),
    ("Lộ trình: Quý I", .time), ("Mốc hoàn thành: 15/12", .time), ("Trách nhiệm: Văn phòng Sở", .lead),
    ("Lãnh đạo phụ trách: Phó Giám đốc", .other), ("Kết quả đầu ra: Bộ dữ liệu", .other),
  ])
  func labels(_ text: String, _ field: ItemField) {
    let passage = passage(text)
    #expect(passage.leadingLabel(from: passage.range.lowerBound)?.field == field, "\(text)")
  }

  private static let dittos: [(text: String, source: Ditto.Source?)] = [
    ("nt", .above), ("-nt-", .above), ("Như trên.", .above), ("n/t", .above), ("Như mục 5", .row(5)),
    ("như tiêu chí 3.4.2", .criterion(CriterionCode("3.4.2")!)), ("\"", .above), ("//", .above), ("-", nil), ("", nil),
    ("Như Kế hoạch số 5", nil), ("Như Quỳnh", nil), ("Năm 2025", nil),
  ]

  @Test(arguments: dittos.indices) func wordsThatStandForOthers(_ index: Int) {
    let (text, source) = Self.dittos[index]
    #expect(Ditto(passage(text), in: .time, isCell: true)?.source == source, "\(text)")
  }

  @Test func marksAndProseStandForOthersOnlyInTables() {
    #expect(Ditto(passage("\""), in: .time) == nil)
    #expect(Ditto(passage("Như trên"), in: .cause) == nil)
    #expect(Ditto(passage("Như trên"), in: .lead)?.source == .above)
  }

  @Test(arguments: [
    ("SỞ CÔNG THƯƠNG", "Sở Công Thương"),
    ("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "Sở Lao động - Thương binh và Xã hội"),
    (
      "BAN QUẢN LÝ KHU KINH TẾ DUNG QUẤT VÀ CÁC KHU CÔNG NGHIỆP",
      "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp"
    ),
    ("SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Sở Khoa học và Công nghệ"), ("CHI CỤC KIỂM LÂM", "Chi cục Kiểm lâm"),
  ])
  func namesInCapitals(_ text: String, _ name: String) {
    #expect(AgencySpelling.spelled(passage(text), in: []) == name)
  }
}
