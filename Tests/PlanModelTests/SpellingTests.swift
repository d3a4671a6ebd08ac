import PlanModel
import Testing

/// Spellings that offices mix are one, with marks and without.
struct SpellingTests {
  @Test(arguments: [
    ("hoà", "hòa"), ("uỷ ban", "ủy ban"), ("thuý", "thúy"), ("lý do", "lí do"), ("quí", "quý"),
    ("hằng tháng", "hàng tháng"),
    ("khoẻ", "khỏe"), ("Thuỷ", "THỦY"), ("kỹ", "kĩ"), ("qúy", "quý"), ("qủa", "quả"), ("Mỹ", "mĩ"),
    ("HOÀ BÌNH", "hòa bình"),
    ("Tỷ lệ", "tỉ lệ"), ("sỹ", "sĩ"),
  ])
  func one(_ left: String, _ right: String) {
    #expect(left.spelling == right.spelling && left.foldedSpelling == right.foldedSpelling, "\(left) \(right)")
  }

  @Test(arguments: [
    ("hoá", "hoà"), ("uỷ", "ui"), ("thủy", "thủi"), ("tay", "tai"), ("thằng", "thàng"), ("của", "cuả"), ("mía", "miá"),
    ("lỵ", "lý"),
    ("đá", "dá"), ("hăng", "hang"),
  ])
  func other(_ left: String, _ right: String) { #expect(left.spelling != right.spelling, "\(left) \(right)") }

  /// What begins alike is spelled alike, so that a search finds words while they are typed.
  @Test(arguments: ["hoà bình", "hoàn thành", "quyết định", "lịch", "hằng năm", "thuỷ lợi", "kỳ họp"])
  func beginnings(_ text: String) {
    let whole = text.spelling
    for count in 1...text.count {
      let start = String(text.prefix(count))
      #expect(whole.hasPrefix(start.spelling) && text.foldedSpelling.hasPrefix(start.foldedSpelling), "\(start)")
    }
  }
}
