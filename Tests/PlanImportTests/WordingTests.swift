import PlanModel
import Testing

@testable import PlanImport

/// The pieces by themselves: points, headings, labels, lists of units, clauses, deadlines.
@Suite struct WordingTests {
  private func passage(_ text: String) -> Passage {
    var builder = SourceBuilder(expecting: text.utf8.count)
    for scalar in text.unicodeScalars { builder.append(scalar.value) }
    let source = builder.finish()
    return Passage(
      source,
      source.lines.first.map { $0.range.lowerBound..<source.lines[source.lines.count - 1].range.upperBound } ?? 0..<0)
  }

  @Test(arguments: [
    ("Sở Ngoại vụ được 0.5/2 điểm", "0.5", "2"), ("đạt 1,25/2", "1.25", "2"), ("điểm tối đa 2; đạt 1,25", "1.25", "2"),
    ("điểm tối đa 2; điểm đạt 1,25", "1.25", "2"), ("(0,75/1,5 điểm)", "0.75", "1.5"), ("(2 điểm)", "-", "2"),
    ("đạt 0 điểm / 2 điểm", "0", "2"), ("1,5 trên 2 điểm", "1.5", "2"), ("đạt 1 điểm trên tổng số 3 điểm", "1", "3"),
    ("bị trừ 0,5 điểm (tối đa 2 điểm)", "1.5", "2"), ("bị trừ 0,5/2 điểm", "1.5", "2"), ("giảm 0,52 điểm", "-", "-"),
    ("không đạt điểm (điểm tối đa 1 điểm)", "0", "1"), ("điểm chuẩn 2, tự chấm 2, thẩm định 1,5", "1.5", "2"),
    ("điểm chuẩn: 3; điểm tự chấm: 3; điểm thẩm định lần 1: 2; lần 2: 2,5", "2.5", "3"),
    ("được 0.0/3.0 điểm", "0", "3"),
    ("chỉ đạt 1,5/2 điểm, mất 0,5 điểm", "1.5", "2"), ("đạt điểm tối đa 2 điểm", "2", "2"),
    ("1 / 1,5 điểm", "1", "1.5"),
    ("tối đa 2 điểm, Sở được chấm 1 điểm", "1", "2"), ("thang điểm 2 điểm; kết quả đạt 0,25 điểm", "0.25", "2"),
    ("chưa đạt điểm tối đa (1,75/2 điểm)", "1.75", "2"), ("ngày 30/6/2025", "-", "-"), ("xếp hạng 07/20", "-", "-"),
    ("đạt 80% kế hoạch", "-", "-"), ("trong năm 2025", "-", "-"), ("Quyết định số 78/QĐ-UBND", "-", "-"),
    ("Điểm tối đa là 2 điểm, điểm đạt được là 1 điểm", "1", "2"), ("đạt 0,5đ/2đ", "0.5", "2"),
  ])
  func points(_ text: String, _ score: String, _ maximum: String) {
    let reading = ScoreWording.read(passage(text))
    #expect(reading.reached?.decimalText ?? "-" == score, "\(text)")
    #expect(reading.maximum?.decimalText ?? "-" == maximum, "\(text)")
    #expect(reading.conflicts.isEmpty, "\(text)")
  }

  @Test func lossWithoutMaximum() {
    for text in ["bị trừ 0,5 điểm", "mất 0,5 điểm", "giảm 0.5 điểm", "điểm bị trừ: 0,5"] {
      let reading = ScoreWording.read(passage(text))
      #expect(reading.gap == Score("0,5"), "\(text)")
      #expect(reading.reached == nil, "\(text)")
    }
  }

  @Test func contradictionsAndDoubt() {
    #expect(ScoreWording.read(passage("đạt 1/2 điểm, bị trừ 0,5 điểm")).conflicts == [["1/2", "-0.5"]])
    for text in ["đạt 1.234/2 điểm", "đạt 1.234 điểm"] {
      #expect(ScoreWording.read(passage(text)).ambiguous == ["1.234"], "\(text)")
    }
    // Between thousands stands a point; and no criterion has a thousand points.
    for text in ["đạt 1,125/2 điểm", "đạt 1,125 điểm", "đạt 1,125/1,125 điểm", "(1,125/2)"] {
      let reading = ScoreWording.read(passage(text))
      #expect(reading.reached == Score("1,125") && reading.ambiguous.isEmpty, "\(text)")
    }
    #expect(ScoreWording.read(passage("đạt 101,125 điểm")).isEmpty)
  }

  @Test(arguments: [
    ("Đối với tiêu chí 1.5  Công tác tuyên truyền: Sở được 0.5/2 điểm.", "1.5", "Công tác tuyên truyền"),
    ("1.1. Đối với tiêu chí 1.6: Đổi mới, sáng tạo: Sở được 0/3 điểm.", "1.6", "Đổi mới, sáng tạo"),
    ("TCTP 1.5.2 Sân khấu hóa (0/1 điểm)", "1.5.2", "Sân khấu hóa"),
    ("- Tiêu chí 7.3. Tài sản (7 điểm)", "7.3", "Tài sản"),
    ("Tiêu chí: 2.1.1. Kế hoạch đạt 1/2 điểm", "2.1.1", "Kế hoạch"),
    ("Tiêu chí số 1.5 - Báo cáo; đạt 1/2", "1.5", "Báo cáo"),
    ("Tiêu chí thành phần 3.2.1 “Cơ chế một cửa”: 1/2 điểm", "3.2.1", "Cơ chế một cửa"),
    ("a) Tiêu chí 4.1 (0,5/1 điểm): Biên chế", "4.1", "Biên chế"),
    ("1.5. Tuyên truyền (0,5/2 điểm)", "1.5", "Tuyên truyền"),
    ("Tiêu chí 2.3 Xử lý văn bản (kiểm tra, rà soát), đạt 1/2 điểm", "2.3", "Xử lý văn bản (kiểm tra, rà soát)"),
    ("(0,5/2 điểm) Tiêu chí 1.5. Tuyên truyền", "1.5", "Tuyên truyền"),
    ("Tiêu chí thành phần (TCTP) 5.1.2: Thi tuyển", "5.1.2", "Thi tuyển"),
    ("II.3. Tiêu chí 6.1 Tài chính bị trừ 0,5 điểm", "6.1", "Tài chính"),
    ("+ TC 6.1: Tài chính không đạt điểm", "6.1", "Tài chính"),
    ("Tiêu chí 1.2.3.1. Lịch tiếp công dân: điểm tối đa 1 điểm, đạt 0,5 điểm", "1.2.3.1", "Lịch tiếp công dân"),
  ])
  func headings(_ text: String, _ code: String, _ name: String) throws {
    let heading = try #require(CriterionHeading.read(passage(text)), "\(text)")
    #expect(heading.code.description == code)
    #expect(HeadingName(heading).name == name)
  }

  @Test(arguments: [
    "ngày 1.5.2025", "Quyết định số 729/QĐ-BNG ngày 10/4/2020", "1.500.000 đồng", "Thực hiện tiêu chí 1.5 đầy đủ",
    "1.5/NQ-HĐND", "12,5 triệu đồng", "Tiêu chí đánh giá", "1. Tiêu chí",
  ])
  func noHeadings(_ text: String) { #expect(CriterionHeading.read(passage(text)) == nil, "\(text)") }

  @Test(arguments: [
    ("Nguyên nhân: Do", ItemField.cause), ("NGUYÊN NHÂN", .cause), ("Nguyên nhân khách quan: mưa", .cause),
    ("Tồn tại, hạn chế: chậm", .cause), ("Lý do mất điểm: chậm", .cause), ("Nguyên nhân chủ quan là chậm", .cause),
    ("Nguyên nhân bị trừ điểm: thiếu", .cause), ("Nguyênnhân : Do", .cause), ("Giải pháp khắc phục: làm", .remedy),
    ("Biện pháp: làm", .remedy), ("Nhiệm vụ, giải pháp: làm", .remedy), ("Nội dung thực hiện: làm", .remedy),
    ("Giải pháp thực hiện trong thời gian tới: làm", .remedy), ("Đơn vị chủ trì: Văn phòng", .lead),
    ("Cơ quan chủ trì: Sở", .lead), ("Phòng chủ trì (tham mưu): X", .lead), ("Phân công: X", .lead),
    ("Phòng chủ trì tham mưu: X", .lead), ("Đơn vị chủ trì là Văn phòng Sở", .lead), ("Đơn vị thực hiện: X", .lead),
    ("Chủ trì thực hiện: X", .lead), ("Đơn vị phối hợp: X", .coordinating), ("Phối hợp: X", .coordinating),
    ("Phòng, đơn vị phối hợp: X", .coordinating), ("Cơ quan phối hợp thực hiện: X", .coordinating),
    ("Thời gian thực hiện: năm", .time), ("Thời hạn hoàn thành: năm", .time),
    ("Thời gian thực hiện trong năm 2025", .time),
    ("Thời gian - Quý II", .time), ("Hạn hoàn thành: 30/6", .time), ("Điểm đạt: 1", .score),
    ("Sản phẩm: Báo cáo", .other),
  ])
  func labels(_ text: String, _ field: ItemField) {
    let passage = passage(text)
    #expect(passage.leadingLabel(from: passage.range.lowerBound)?.field == field, "\(text)")
  }

  @Test(arguments: [
    "Nguyên nhân này đã được khắc phục", "Thời gian qua, Sở đã làm nhiều việc",
    "Chủ trì tham mưu thực hiện tốt các nhiệm vụ",
    "Phối hợp với Sở Nội vụ tổ chức tập huấn", "Đơn vị nào chậm: nêu tên", "Giải pháp trước đây chưa hiệu quả",
  ])
  func noLabels(_ text: String) {
    let passage = passage(text)
    #expect(passage.leadingLabel(from: passage.range.lowerBound) == nil, "\(text)")
  }

  @Test(arguments: [
    (
      "Trung tâm Thông tin và Dịch vụ đối ngoại;Thanh tra Sở và các phòng chuyên môn.",
      ["Trung tâm Thông tin và Dịch vụ đối ngoại", "Thanh tra Sở", "các phòng chuyên môn"]
    ),
    ("Phòng Phổ biến, giáo dục pháp luật, Văn phòng Sở", ["Phòng Phổ biến, giáo dục pháp luật", "Văn phòng Sở"]),
    (
      "Văn phòng HĐND và UBND; Phòng Tài nguyên và Môi trường",
      ["Văn phòng HĐND và UBND", "Phòng Tài nguyên và Môi trường"]
    ),
    ("Phòng Kế hoạch, Tài chính và Đầu tư", ["Phòng Kế hoạch, Tài chính và Đầu tư"]),
    ("Phòng Lãnh sự - Hợp tác quốc tế", ["Phòng Lãnh sự - Hợp tác quốc tế"]),
    ("Các phòng, đơn vị thuộc Sở và UBND các xã, thị trấn", ["Các phòng, đơn vị thuộc Sở", "UBND các xã, thị trấn"]),
    (
      "Thanh tra Sở, phòng Hành chính, Tổ chức và các đơn vị",
      ["Thanh tra Sở", "phòng Hành chính, Tổ chức", "các đơn vị"]
    ),
    ("Các phòng, ban, trung tâm thuộc Sở", ["Các phòng, ban, trung tâm thuộc Sở"]),
    ("VP, TTr, LSHTQT", ["VP", "TTr", "LSHTQT"]), ("P.CCVC và VP", ["P.CCVC", "VP"]),
    ("LSHTQT, TTDVĐN", ["LSHTQT", "TTDVĐN"]),
    ("Phòng Văn hóa, Sở Nội vụ và Công an tỉnh", ["Phòng Văn hóa", "Sở Nội vụ", "Công an tỉnh"]),
  ])
  func unitLists(_ text: String, _ units: [String]) { #expect(UnitList(passage(text)).parts.map(\.text) == units) }

  @Test(arguments: [
    (
      "Văn phòng Sở chủ trì, phối hợp với Thanh tra Sở thực hiện trong Quý II/2025", "Văn phòng Sở", "Thanh tra Sở",
      "trong Quý II/2025"
    ),
    ("Giao Phòng Nội vụ chủ trì; các đơn vị phối hợp thực hiện", "Phòng Nội vụ", "các đơn vị", "-"),
    (
      "Chủ trì: Văn phòng Sở; phối hợp: Thanh tra Sở; hoàn thành trước 30/6", "Văn phòng Sở", "Thanh tra Sở",
      "trước 30/6"
    ),
  ])
  func clauses(_ text: String, _ lead: String, _ help: String, _ time: String) throws {
    let clause = try #require(AssignmentClause(passage(text)), "\(text)")
    #expect(clause.leads.map(\.text) == [lead])
    #expect(clause.coordinating.map(\.text) == [help])
    #expect(clause.time?.text ?? "-" == time)
    #expect(clause.isComplete)
  }

  @Test func lettersWhoseMarksCameApart() {
    #expect(passage("Nguye\u{302}n nha\u{302}n").text == "Nguyên nhân")
    #expect(passage("tie\u{301}\u{302}p, đi\u{1EB9}\u{302}n, m\u{1B0}\u{301}c").text == "tiếp, điện, mức")
    #expect(passage("hà\u{AD}nh\u{200B} chí\u{A0}nh").text == "hành chí nh")
  }
}
