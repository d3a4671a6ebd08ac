import PlanModel
import Testing

@testable import PlanImport

/// Texts of units as plans have them, and the units in them. Names are taken as written: what only looks like a group, a verb
/// or a plural once its marks are gone is none.
@Suite struct UnitTextTests {
  private func passage(_ text: String) -> Passage {
    var builder = SourceBuilder(expecting: text.utf8.count)
    builder.keepsSigns = true
    builder.append(paragraph: text)
    let source = builder.finish()
    return Passage(source, source.lines.first?.range ?? 0..<0)
  }

  /// The units, one behind the other; a group in brackets.
  private func units(_ text: String) -> String {
    UnitList(passage(text)).parts.map { part in
      let name = UnitName(part).name
      return UnitWords.groupBegins(part.tokens(atMost: 12), at: 0) ? "[\(name)]" : name
    }.joined(separator: " | ")
  }

  @Test(arguments: [
    // One unit.
    ("Văn phòng Sở", "Văn phòng Sở"), ("Phòng Tôn giáo", "Phòng Tôn giáo"), ("Phòng Bản đồ", "Phòng Bản đồ"),
    ("Phòng Đo đạc và Bản đồ", "Phòng Đo đạc và Bản đồ"), ("Ban Tiếp công dân", "Ban Tiếp công dân"),
    ("Phòng Ban Quản lý cụm công nghiệp", "Phòng Ban Quản lý cụm công nghiệp"),
    ("Phòng Giáo dục mầm non", "Phòng Giáo dục mầm non"), ("Phòng Giao thông", "Phòng Giao thông"),
    ("Phòng Bản quyền tác giả", "Phòng Bản quyền tác giả"),
    ("Phòng Phòng, chống thiên tai", "Phòng Phòng, chống thiên tai"),
    ("Phòng Phổ biến, giáo dục pháp luật", "Phòng Phổ biến, giáo dục pháp luật"),
    ("Văn phòng HĐND và UBND", "Văn phòng HĐND và UBND"), ("Văn phòng Đảng ủy", "Văn phòng Đảng ủy"),
    ("Phòng Kinh tế, Hạ tầng và Đô thị", "Phòng Kinh tế, Hạ tầng và Đô thị"),
    ("Phòng Lãnh sự - Hợp tác quốc tế", "Phòng Lãnh sự - Hợp tác quốc tế"),
    ("Trung tâm Thông tin và Dịch vụ đối ngoại", "Trung tâm Thông tin và Dịch vụ đối ngoại"),
    ("Ban Quản lý các Khu công nghiệp", "Ban Quản lý các Khu công nghiệp"),
    ("Phòng Quản lý các dự án", "Phòng Quản lý các dự án"),
    ("Chi cục Tiêu chuẩn - Đo lường - Chất lượng", "Chi cục Tiêu chuẩn - Đo lường - Chất lượng"),
    ("Bộ phận Tiếp nhận và Trả kết quả", "Bộ phận Tiếp nhận và Trả kết quả"),
    ("Tổ Công nghệ số cộng đồng", "Tổ Công nghệ số cộng đồng"),
    ("Đội Kiểm tra, xử lý vi phạm", "Đội Kiểm tra, xử lý vi phạm"),
    ("Phòng Tài chính - Kế hoạch (TCKH)", "Phòng Tài chính - Kế hoạch"),
    ("Phòng Tổ chức, biên chế và Tổ chức phi chính phủ", "Phòng Tổ chức, biên chế và Tổ chức phi chính phủ"),
    ("Phòng Công chức, viên chức", "Phòng Công chức, viên chức"), ("Phòng Người có công", "Phòng Người có công"),
    ("Phòng Chính sách lao động, việc làm", "Phòng Chính sách lao động, việc làm"),
    ("Trung tâm Phục vụ hành chính công phường", "Trung tâm Phục vụ hành chính công phường"),
    (
      "Phòng Xây dựng, kiểm tra và theo dõi thi hành pháp luật",
      "Phòng Xây dựng, kiểm tra và theo dõi thi hành pháp luật"
    ),
    ("Phòng Văn hóa - Xã hội.", "Phòng Văn hóa - Xã hội"), ("Thanh tra", "Thanh tra"), ("Công an xã", "Công an xã"),
    ("Kho bạc Nhà nước", "Kho bạc Nhà nước"), ("Chánh Văn phòng", "Chánh Văn phòng"),
    ("Phòng Cơ sở hạ tầng", "Phòng Cơ sở hạ tầng"),
    ("Phòng Quy hoạch và Phát triển đô thị", "Phòng Quy hoạch và Phát triển đô thị"),
    ("Phòng Bảo vệ và chăm sóc trẻ em", "Phòng Bảo vệ và chăm sóc trẻ em"),
    ("Phòng Đội ngũ trí thức", "Phòng Đội ngũ trí thức"),
    ("Phòng Toàn cầu hóa và Hội nhập", "Phòng Toàn cầu hóa và Hội nhập"),
    // Several units.
    ("Văn phòng Sở, Thanh tra Sở", "Văn phòng Sở | Thanh tra Sở"),
    ("Văn phòng Sở và Thanh tra Sở", "Văn phòng Sở | Thanh tra Sở"),
    ("Văn phòng Sở;Thanh tra Sở", "Văn phòng Sở | Thanh tra Sở"),
    ("Phòng Tôn giáo, Phòng Giáo dục phổ thông", "Phòng Tôn giáo | Phòng Giáo dục phổ thông"),
    ("Phòng Bản đồ; Phòng Đo đạc", "Phòng Bản đồ | Phòng Đo đạc"),
    ("Phòng Đo đạc và Bản đồ, Văn phòng Sở", "Phòng Đo đạc và Bản đồ | Văn phòng Sở"),
    (
      "Trung tâm Thông tin và Dịch vụ đối ngoại;Thanh tra Sở và các phòng chuyên môn",
      "Trung tâm Thông tin và Dịch vụ đối ngoại | Thanh tra Sở | [các phòng chuyên môn]"
    ),
    (
      "Phòng Phổ biến, giáo dục pháp luật, Văn phòng Sở và Thanh tra Sở",
      "Phòng Phổ biến, giáo dục pháp luật | Văn phòng Sở | Thanh tra Sở"
    ),
    (
      "Phòng Kinh tế, Hạ tầng và Đô thị; Văn phòng HĐND và UBND",
      "Phòng Kinh tế, Hạ tầng và Đô thị | Văn phòng HĐND và UBND"
    ),
    ("Ban Tiếp công dân và Văn phòng", "Ban Tiếp công dân | Văn phòng"),
    ("Chi cục Thủy sản, Chi cục Kiểm lâm", "Chi cục Thủy sản | Chi cục Kiểm lâm"),
    ("Công an xã, Huyện đoàn và Thuế cơ sở 3", "Công an xã | Huyện đoàn | Thuế cơ sở 3"),
    ("Bưu điện tỉnh; Điện lực Bắc Ninh; VNPT Hà Giang", "Bưu điện tỉnh | Điện lực Bắc Ninh | VNPT Hà Giang"),
    ("Văn phòng Sở / Thanh tra Sở", "Văn phòng Sở | Thanh tra Sở"),
    ("Phòng A, cùng Phòng B", "Phòng A | Phòng B"), ("VP, TTTGPL", "VP | TTTGPL"),
    ("P.XDVB; P.HCTP; VP", "P.XDVB | P.HCTP | VP"),
    ("phòng ban thuộc Sở, Thanh tra Sở", "[phòng ban thuộc Sở] | Thanh tra Sở"),
    // Groups.
    ("Các phòng, ban", "[Các phòng, ban]"), ("các phòng ban thuộc Sở", "[các phòng ban thuộc Sở]"),
    ("Phòng, ban, đơn vị thuộc Sở", "[Phòng, ban, đơn vị thuộc Sở]"),
    ("các đơn vị thuộc Sở", "[các đơn vị thuộc Sở]"), ("Các phòng CM, NV", "[Các phòng CM, NV]"),
    ("UBND các xã, thị trấn", "[UBND các xã, thị trấn]"),
    ("Trưởng các phòng, Giám đốc các đơn vị", "[Trưởng các phòng] | [Giám đốc các đơn vị]"),
    ("Văn phòng Sở và các phòng, đơn vị thuộc Sở", "Văn phòng Sở | [các phòng, đơn vị thuộc Sở]"),
    ("Tất cả các phòng", "[Tất cả các phòng]"),
    ("Trung tâm Y tế các huyện, thành phố", "[Trung tâm Y tế các huyện, thành phố]"),
    ("Các Phòng Công chứng, Văn phòng Sở", "[Các Phòng Công chứng] | Văn phòng Sở"),
    ("Thủ trưởng các phòng, đơn vị trực thuộc Sở", "[Thủ trưởng các phòng, đơn vị trực thuộc Sở]"),
  ])
  func names(_ text: String, _ expected: String) { #expect(units(text) == expected, "\(text)") }
}
