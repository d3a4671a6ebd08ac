import PlanModel

/// Numbers that look random and are the same every time.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  mutating func pick<T>(_ values: [T]) -> T { values[Int(next() % UInt64(values.count))] }
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}

/// A plan made up at random: what must be read back from any rendering of it.
struct GeneratedPlan {
  struct Item: Equatable {
    var code: String
    var name: String
    var score: String
    var maximum: String
    var causes: [String]
    var remedies: [String]
    var lead: String?
    var coordinating: [String]
    var time: String?
  }

  var agency: String
  var items: [Item]

  static let units = [
    "Văn phòng Sở", "Thanh tra Sở", "Phòng Phổ biến, giáo dục pháp luật", "Phòng Lãnh sự - Hợp tác quốc tế",
    "Phòng Kế hoạch, Tài chính và Đầu tư", "Trung tâm Thông tin và Dịch vụ đối ngoại", "Phòng Tài nguyên và Môi trường",
    "Phòng Hành chính và Bổ trợ tư pháp", "Văn phòng HĐND và UBND", "Chi cục Bảo vệ môi trường", "Ban Quản lý dự án",
    "Phòng Quản lý vận tải, phương tiện và người lái", "Trung tâm Ứng dụng khoa học, công nghệ và đổi mới sáng tạo",
  ]
  static let groups = [
    "các phòng chuyên môn", "Các đơn vị thuộc Sở", "các phòng, đơn vị trực thuộc", "UBND các xã, thị trấn",
  ]
  private static let names = [
    "Công tác tuyên truyền CCHC", "Đổi mới, sáng tạo trong triển khai nhiệm vụ", "Kiểm tra, xử lý văn bản",
    "Thực hiện cơ chế một cửa, một cửa liên thông", "Xử lý hồ sơ trực tuyến (mức độ toàn trình)",
    "Tỷ lệ hồ sơ đúng hạn của Sở và đơn vị trực thuộc", "Quản lý tài chính, tài sản công",
    "Bố trí cán bộ theo vị trí việc làm",
  ]
  private static let causes = [
    "Do hình thức chưa phong phú, chỉ lồng ghép trong các cuộc họp giao ban định kỳ.",
    "Công chức phụ trách là Đặng Thị Ngọc Ẩn kiêm nhiệm nhiều việc nên chưa dành đủ thời gian.",
    "Hệ thống phần mềm dùng chung thường xuyên gián đoạn, nhất là trong các đợt cao điểm cuối quý.",
    "Chưa có văn bản hướng dẫn của cơ quan cấp trên.", "Số lượng hồ sơ tăng 15% so với năm 2023.",
    "Việc đôn đốc còn chậm; kết quả kiểm tra chưa được xử lý dứt điểm, kéo dài nhiều tháng liền.",
  ]
  private static let remedies = [
    "Đổi mới phương thức tuyên truyền, tăng số lượng tin bài trên Trang thông tin điện tử.",
    "Phân công người theo dõi từng nhiệm vụ. Báo cáo kết quả tại kỳ giao ban hằng tháng của cơ quan.",
    "Rà soát toàn bộ quy trình nội bộ, cắt giảm bước trung gian không cần thiết, công khai kết quả xử lý.",
    "Tham mưu UBND tỉnh bố trí kinh phí.", "Tổ chức 02 lớp tập huấn cho công chức, viên chức.",
  ]
  private static let times: [String?] = [
    "trong năm 2025", "Quý II/2025", "trước ngày 30/6/2025", "thường xuyên", nil, "tháng 9/2025", "6 tháng đầu năm",
    "hằng tháng",
  ]
  private static let scores = [("0,5", "2"), ("0", "3"), ("1,25", "1,5"), ("0,75", "1"), ("1", "2,5"), ("2,25", "3")]

  init(_ dice: inout Dice) {
    agency = dice.pick(["Sở Ngoại vụ", "Sở Tư pháp", "Sở Văn hóa, Thể thao và Du lịch", "Sở Khoa học và Công nghệ"])
    var codes = [
      "1.5", "1.6", "2.1", "2.3.1", "3.3.2", "3.10", "4.2.1", "5.1", "6.4.3", "7.1", "7.2.5", "1.2.3.1",
    ]
    items = (0..<3 + dice.below(4)).map { _ in
      let code = codes.remove(at: dice.below(codes.count))
      let (score, maximum) = dice.pick(Self.scores)
      let names = Self.units.shuffled(using: &dice)
      var coordinating = Array(names[1..<1 + dice.below(4)])
      if dice.below(3) == 0 { coordinating.append(dice.pick(Self.groups)) }
      return Item(
        code: code, name: dice.pick(Self.names), score: score, maximum: maximum,
        causes: Array(Self.causes.shuffled(using: &dice).prefix(1 + dice.below(3))),
        remedies: Array(Self.remedies.shuffled(using: &dice).prefix(1 + dice.below(3))),
        lead: dice.below(8) == 0 ? nil : names[0], coordinating: coordinating, time: dice.pick(Self.times))
    }
  }
}

extension Accuracy {
  /// Compares all that was found of a plan with what it was made of.
  mutating func compare(_ draft: PlanDraft, _ plan: GeneratedPlan, at name: String) {
    compare("agency", draft.header.agency, "\(plan.agency) tỉnh Lạng Sơn", at: name)
    compare("code", draft.items.map(\.code.description), plan.items.map(\.code), at: name)
    for item in plan.items {
      guard let found = draft.items.first(where: { $0.code.description == item.code }) else { continue }
      let place = "\(name) \(item.code)"
      compare("name", found.name, item.name, at: place)
      compare("score", found.score?.decimalText, Score(item.score)?.decimalText, at: place)
      compare("max", found.maximum?.decimalText, Score(item.maximum)?.decimalText, at: place)
      compare("causes", found.causes, item.causes, at: place)
      compare("remedies", found.remedies, item.remedies, at: place)
      compare("lead", found.leadText, item.lead, at: place)
      compare("coordinating", found.coordinating, item.coordinating, at: place)
      compare("time", found.time, item.time, at: place)
    }
    // Columns that no field is for are told; anything else is in its field.
    compare("unplaced", draft.unplaced.filter { $0.kind != .column }.map(\.text), [], at: name)
    let account = draft.account
    let sum = account.fields + account.structure + account.furniture + account.unplaced
    compare("words", "\(account.words)", "\(sum)", at: name)
  }
}
