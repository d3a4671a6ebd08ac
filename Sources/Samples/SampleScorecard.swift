import PlanModel

/// The scorecard and the table of results that go with the sample plan: the usual eight fields with 86 leaves, an index of
/// 91,89 % and rank 07/20. Codes, names and points of the plan's three criteria are those of the plan; everything else,
/// the results of the others too, is made up.
public enum SampleScorecard {
  /// The year of the index.
  public static let year = 2024

  /// The change that adds scorecard and results to the sample's plan file.
  public static var change: Change {
    let card = Scorecard(
      id: year, title: "Bộ tiêu chí xác định Chỉ số CCHC cấp sở", publishedIndex: Score(thousandths: 91_890),
      publishedRank: 7, rankedOf: 20, publishedClass: "Xuất sắc", freeze: Day(year: year, month: 12, day: 14))
    return Change(
      kind: .importScores, subject: .init(name: String(year)),
      edits: [.scorecard(Edit(before: nil, after: card))] + lines.map { .line(Edit(before: nil, after: $0)) }
        + peers.map { .peer(Edit(before: nil, after: $0)) })
  }

  /// The lines, by code.
  public static var lines: [ScoreLine] {
    table.split(separator: "\n").map { row in
      guard let line = line(row.split(separator: "|").map(\.trimmed)) else {
        preconditionFailure("a line of the sample scorecard: \(row)")
      }
      return line
    }
  }

  /// The results of all departments.
  public static var peers: [Peer] {
    results.split(separator: "\n").enumerated().map { place, row in
      let fields = row.split(separator: "|").map(\.trimmed)
      guard fields.count == 2, let index = Score(fields[1]) else {
        preconditionFailure("a line of the sample results: \(row)")
      }
      return Peer(
        id: .init(place + 1), year: year, name: fields[0], index: index, rank: place + 1,
        className: index >= Score(thousandths: 90_000) ? "Xuất sắc" : "Tốt", isOwn: fields[0] == "Sở Ngoại vụ")
    }
  }

  /// Code, name and maximum; then what is unlike the rest, which scored itself its maximum and was granted it.
  private static func line(_ fields: [String]) -> ScoreLine? {
    guard fields.count >= 2, let code = CriterionCode(fields[0]) else { return nil }
    var line = ScoreLine(id: .init(year: year, code: code), name: fields[1])
    guard fields.count >= 3 else { return line }
    guard let maximum = Score(fields[2]) else { return nil }
    line.maximum = maximum
    line.scores.selfScored = maximum
    line.scores.appraised1 = maximum
    line.evidence = .complete
    for field in fields.dropFirst(3) {
      let parts = field.split(separator: "=", maxSplits: 1).map(\.trimmed)
      guard parts.count == 2, set(parts[0], parts[1], of: &line) else { return nil }
    }
    return line
  }

  private static func set(_ name: String, _ value: String, of line: inout ScoreLine) -> Bool {
    switch name {
    case "tự": line.scores.selfScored = Score(value)
    case "lần 1": line.scores.appraised1 = Score(value)
    case "lần 2": line.scores.appraised2 = Score(value)
    case "xhh":
      line.scores = StageScores()
      line.scores.survey = Score(value)
      line.scorer = .survey
      line.evidence = .unknown
    case "tài liệu": line.evidenceNeeded = value
    case "thiếu":
      line.evidenceNeeded = value
      line.evidence = .missing
    case "hỏi": line.explanationAsked = value
    case "giải trình": line.explanation = value
    default: return false
    }
    return true
  }

  private static let table = """
    1 | Công tác chỉ đạo, điều hành cải cách hành chính
    1.1 | Kế hoạch CCHC năm
    1.1.1 | Ban hành kế hoạch đúng thời gian, đủ nội dung | 0,5 | tài liệu=Kế hoạch CCHC năm
    1.1.2 | Mức độ hoàn thành kế hoạch | 2 | lần 1=1,9 | tài liệu=Báo cáo CCHC năm
    1.2 | Báo cáo CCHC định kỳ
    1.2.1 | Đủ số lượng báo cáo và đúng thời gian | 1
    1.2.2 | Nội dung báo cáo theo đề cương | 0,5
    1.3 | Kiểm tra công tác CCHC
    1.3.1 | Tỷ lệ đơn vị trực thuộc được kiểm tra | 1 | tài liệu=Kế hoạch và báo cáo kiểm tra
    1.3.2 | Xử lý các vấn đề phát hiện qua kiểm tra | 1
    1.4 | Thực hiện nhiệm vụ Ủy ban nhân dân tỉnh giao | 2
    1.5 | Công tác tuyên truyền CCHC | 2 | lần 1=0,5 | thiếu=Kế hoạch tuyên truyền; sản phẩm tuyên truyền hình thức mới
    1.6 | Đổi mới, sáng tạo trong triển khai nhiệm vụ Cải cách hành chính | 3 | tự=1 | lần 1=0 | thiếu=Quyết định công nhận sáng kiến
    1.7 | Khắc phục tồn tại, hạn chế của kỳ đánh giá trước | 1
    2 | Xây dựng và tổ chức thực hiện thể chế
    2.1 | Tham mưu xây dựng văn bản quy phạm pháp luật
    2.1.1 | Hoàn thành chương trình xây dựng văn bản | 1,5
    2.1.2 | Thực hiện đúng quy trình xây dựng văn bản | 1,5
    2.2 | Rà soát, hệ thống hóa văn bản
    2.2.1 | Thực hiện rà soát theo kế hoạch | 1
    2.2.2 | Xử lý kết quả rà soát | 1
    2.3 | Theo dõi tình hình thi hành pháp luật
    2.3.1 | Ban hành kế hoạch theo dõi | 0,5
    2.3.2 | Thực hiện các hoạt động theo dõi | 1
    2.3.3 | Báo cáo kết quả theo dõi | 0,5
    2.4 | Kiểm tra, xử lý văn bản quy phạm pháp luật | 1
    2.5 | Tác động của cải cách đến chất lượng thể chế
    2.5.1 | Tính khả thi của văn bản do Sở tham mưu | 1 | xhh=0,88
    2.5.2 | Tính kịp thời trong xử lý bất cập của văn bản | 1 | xhh=0,9
    3 | Cải cách thủ tục hành chính
    3.1 | Kiểm soát quy định thủ tục hành chính
    3.1.1 | Đánh giá tác động của thủ tục hành chính | 1
    3.1.2 | Rà soát, đơn giản hóa thủ tục hành chính | 2 | tài liệu=Quyết định thông qua phương án đơn giản hóa
    3.2 | Công bố, công khai thủ tục hành chính
    3.2.1 | Trình công bố danh mục kịp thời | 1
    3.2.2 | Niêm yết công khai tại nơi tiếp nhận | 1
    3.2.3 | Công khai trên trang thông tin điện tử | 1
    3.3 | Thực hiện cơ chế một cửa, một cửa liên thông
    3.3.1 | Tiếp nhận hồ sơ tại Trung tâm Phục vụ hành chính công | 2
    3.3.2 | Xây dựng hồ sơ trình phê duyệt nhóm TTHC liên thông trong phạm vi ngành, lĩnh vực quản lý | 1,5 | tự=1,5 | lần 1=0 | lần 2=0 | hỏi=Sở giải trình việc chưa trình phê duyệt nhóm TTHC liên thông | giải trình=Đã kiến nghị Bộ Ngoại giao, chưa có trả lời | thiếu=Tờ trình phê duyệt nhóm TTHC liên thông
    3.3.3 | Phối hợp giải quyết hồ sơ liên thông | 2
    3.4 | Kết quả giải quyết hồ sơ
    3.4.1 | Tỷ lệ hồ sơ giải quyết đúng hạn | 3 | lần 1=2,5 | lần 2=3 | hỏi=Đối chiếu số hồ sơ trễ hạn với hệ thống | giải trình=Hai hồ sơ trễ hạn do lỗi đồng bộ, có xác nhận của đơn vị quản lý hệ thống
    3.4.2 | Xin lỗi tổ chức, cá nhân khi trễ hẹn | 0,5
    3.4.3 | Đánh giá chất lượng giải quyết thủ tục hành chính | 0,5
    3.5 | Tiếp nhận, xử lý phản ánh, kiến nghị
    3.5.1 | Xử lý phản ánh, kiến nghị về quy định hành chính | 1
    3.5.2 | Công khai kết quả trả lời | 0,5
    3.6 | Tác động của cải cách thủ tục hành chính
    3.6.1 | Mức độ đơn giản của hồ sơ | 1 | xhh=0,93
    3.6.2 | Thời gian giải quyết | 1 | xhh=0,9
    3.6.3 | Thái độ của người hướng dẫn | 1 | xhh=0,88
    4 | Cải cách tổ chức bộ máy
    4.1 | Thực hiện quy định về tổ chức bộ máy
    4.1.1 | Quy định chức năng, nhiệm vụ của các đơn vị thuộc Sở | 1
    4.1.2 | Số lượng lãnh đạo cấp phòng | 0,5
    4.1.3 | Sắp xếp đơn vị sự nghiệp công lập | 1
    4.2 | Quản lý biên chế
    4.2.1 | Sử dụng không vượt số biên chế được giao | 1
    4.2.2 | Thực hiện tinh giản biên chế | 1
    4.3 | Phân cấp, ủy quyền
    4.3.1 | Thực hiện quy định về phân cấp, ủy quyền | 1
    4.3.2 | Kiểm tra việc thực hiện nhiệm vụ phân cấp | 0,5
    4.3.3 | Xử lý vấn đề phát hiện qua kiểm tra | 0,5
    4.4 | Thực hiện quy chế làm việc | 1
    4.5 | Tác động của cải cách đến tổ chức bộ máy
    4.5.1 | Tính hợp lý trong phân công nhiệm vụ | 0,75 | xhh=0,7
    4.5.2 | Hiệu quả phối hợp với các cơ quan | 0,75 | xhh=0,68
    5 | Cải cách chế độ công vụ
    5.1 | Vị trí việc làm
    5.1.1 | Bố trí công chức, viên chức theo vị trí việc làm | 2
    5.1.2 | Rà soát, điều chỉnh đề án vị trí việc làm | 1
    5.2 | Đánh giá, xếp loại công chức, viên chức
    5.2.1 | Thực hiện đúng trình tự, thủ tục | 1
    5.2.2 | Bảo đảm thời gian quy định | 0,5
    5.3 | Đào tạo, bồi dưỡng
    5.3.1 | Ban hành kế hoạch đào tạo, bồi dưỡng | 0,5
    5.3.2 | Mức độ hoàn thành kế hoạch | 1,5
    5.4 | Kỷ luật, kỷ cương hành chính
    5.4.1 | Chấp hành kỷ luật, kỷ cương hành chính | 1,5
    5.4.2 | Kiểm tra công vụ | 1
    5.5 | Tuyển dụng, bổ nhiệm
    5.5.1 | Thực hiện đúng quy định về bổ nhiệm lãnh đạo | 1
    5.5.2 | Chuyển đổi vị trí công tác | 1
    5.6 | Tác động của cải cách đến chất lượng công chức
    5.6.1 | Năng lực chuyên môn của công chức | 1 | xhh=0,9
    5.6.2 | Tinh thần trách nhiệm của công chức | 1 | xhh=0,87
    6 | Cải cách tài chính công
    6.1 | Sử dụng kinh phí ngân sách
    6.1.1 | Tỷ lệ giải ngân kinh phí được giao | 2 | lần 1=1,82
    6.1.2 | Thực hiện kiến nghị sau thanh tra, kiểm toán | 1
    6.2 | Quản lý, sử dụng tài sản công
    6.2.1 | Ban hành quy chế quản lý, sử dụng tài sản công | 1
    6.2.2 | Báo cáo, kê khai tài sản công | 1
    6.3 | Thực hiện cơ chế tự chủ
    6.3.1 | Ban hành quy chế chi tiêu nội bộ | 1
    6.3.2 | Mức tự chủ của đơn vị sự nghiệp trực thuộc | 1,5
    6.4 | Công khai dự toán, quyết toán | 0,5
    6.5 | Tác động của cải cách đến quản lý tài chính | 1 | xhh=0,92
    7 | Xây dựng chính quyền điện tử, chính quyền số
    7.1 | Ứng dụng công nghệ thông tin trong hoạt động của Sở
    7.1.1 | Tỷ lệ văn bản điện tử được ký số | 1,5
    7.1.2 | Tỷ lệ hồ sơ công việc xử lý trên môi trường mạng | 1,5
    7.1.3 | Bảo đảm an toàn thông tin | 1
    7.2 | Dịch vụ công trực tuyến
    7.2.1 | Cung cấp dịch vụ công trực tuyến toàn trình | 1
    7.2.2 | Tỷ lệ hồ sơ nộp trực tuyến | 2 | lần 1=1,75
    7.2.3 | Tỷ lệ thanh toán trực tuyến | 1 | lần 1=0,9
    7.2.4 | Số hóa hồ sơ, kết quả giải quyết | 1
    7.3 | Dữ liệu số
    7.3.1 | Cập nhật cơ sở dữ liệu chuyên ngành | 1
    7.3.2 | Kết nối, chia sẻ dữ liệu | 1
    7.4 | Trang thông tin điện tử của Sở
    7.4.1 | Cung cấp đủ thông tin theo quy định | 1
    7.4.2 | Cập nhật thông tin kịp thời | 1
    7.5 | Dịch vụ bưu chính công ích | 1
    7.6 | Tác động của cải cách đến hiện đại hóa hành chính | 1 | xhh=0,9
    8 | Tác động của cải cách hành chính
    8.1 | Mức độ hài lòng của người dân, tổ chức
    8.1.1 | Tiếp cận dịch vụ | 1,5 | xhh=1,42
    8.1.2 | Thủ tục hành chính | 1,5 | xhh=1,38
    8.1.3 | Công chức giải quyết công việc | 1,5 | xhh=1,36
    8.1.4 | Kết quả giải quyết | 1,5 | xhh=1,4
    8.2 | Đóng góp vào phát triển kinh tế - xã hội
    8.2.1 | Hoàn thành nhiệm vụ trọng tâm của ngành | 2
    8.2.2 | Thực hiện chỉ tiêu đối ngoại, hội nhập quốc tế | 2
    """

  private static let results = """
    Sở Nội vụ | 96,12
    Văn phòng Ủy ban nhân dân tỉnh | 95,47
    Sở Tư pháp | 94,80
    Sở Kế hoạch và Đầu tư | 93,65
    Sở Tài chính | 93,02
    Sở Thông tin và Truyền thông | 92,34
    Sở Ngoại vụ | 91,89
    Sở Khoa học và Công nghệ | 91,40
    Thanh tra tỉnh | 91,05
    Sở Công Thương | 90,61
    Sở Giáo dục và Đào tạo | 90,18
    Sở Y tế | 89,72
    Sở Xây dựng | 89,20
    Sở Giao thông vận tải | 88,55
    Sở Văn hóa, Thể thao và Du lịch | 88,03
    Ban Quản lý Khu kinh tế cửa khẩu | 87,36
    Sở Nông nghiệp và Phát triển nông thôn | 86,90
    Sở Lao động - Thương binh và Xã hội | 85,74
    Sở Tài nguyên và Môi trường | 84,19
    Ban Dân tộc | 82,66
    """
}
