import PlanModel

extension PlanGenerator {
  /// The text of a plan as an agency signs it, of about that many bytes: items one after the other under one heading.
  public static func text(bytes: Int) -> String {
    var generator = PlanGenerator(assignments: 0)
    var text = """
      KẾ HOẠCH
      Khắc phục những tồn tại, hạn chế trong xác định Chỉ số CCHC năm 2024 của Sở Ngoại vụ
      Thực hiện Quyết định số 78/QĐ-UBND ngày 08/01/2025 của Chủ tịch UBND tỉnh về việc công bố Chỉ số cải cách \
      hành chính năm 2024. Chỉ số của Sở đạt 91,89%, xếp thứ 07/20.
      II. NỘI DUNG

      """
    var place = 0
    while text.utf8.count < bytes {
      text += generator.itemText(place)
      place += 1
    }
    return text
  }

  private mutating func itemText(_ place: Int) -> String {
    """
    \(code(place)). Tiêu chí \(words(10)) (được 0,5/2 điểm)
    - Nguyên nhân: \(words(30)).
    - Giải pháp: \(words(30));
    \(words(25)).
    - Chủ trì: Văn phòng Sở; phối hợp: Thanh tra Sở, Phòng Lãnh sự, các phòng chuyên môn.
    - Thời gian: Trong năm 2025.

    """
  }
}
