import PlanModel
import Testing

/// The days that the words of deadlines propose.
@Suite struct DeadlinePhraseTests {
  @Test(arguments: [
    ("trong năm 2025", 20_251_231), ("Quý II/2025", 20_250_630), ("trong Quý II", 20_250_630),
    ("Quý I - Quý II", 20_250_630),
    ("Quý I, II và III năm 2025", 20_250_930), ("quý 4/2025", 20_251_231), ("6 tháng đầu năm", 20_250_630),
    ("6 tháng cuối năm 2025", 20_251_231), ("trước ngày 30/6/2025", 20_250_630), ("trước 30/9", 20_250_930),
    ("tháng 9/2025", 20_250_930), ("tháng 02", 20_250_228), ("ngày 30 tháng 11 năm 2025", 20_251_130),
    ("30.6.2025", 20_250_630), ("cuối năm", 20_251_231), ("năm 2026", 20_261_231),
    ("Từ tháng 3 đến tháng 5/2025", 20_250_531),
    ("từ 01/3/2025 đến 31/5/2025", 20_250_531), ("9 tháng đầu năm 2025", 20_250_930), ("Cả năm", 20_251_231),
    ("Quý IV năm 2024", 20_241_231), ("xong trước 01/7/2025", 20_250_701),
  ])
  func days(_ text: String, _ day: Int) {
    let deadline = Deadline(reading: text, planYear: 2025)
    #expect(deadline.day?.number == day, "\(text)")
    #expect(deadline.text == text)
    #expect(!deadline.isRecurring)
  }

  @Test(arguments: ["thường xuyên", "Hằng tháng", "hàng quý", "Định kỳ hàng năm", "thường xuyên trong quá trình"])
  func recurring(_ text: String) {
    let deadline = Deadline(reading: text, planYear: 2025)
    #expect(deadline.isRecurring && deadline.day == nil, "\(text)")
  }

  @Test(arguments: ["theo kế hoạch", "sớm nhất", "ngay sau khi có hướng dẫn", "31/2/2025", "đầu năm"])
  func unknown(_ text: String) {
    let deadline = Deadline(reading: text, planYear: 2025)
    #expect(deadline.day == nil && !deadline.isRecurring, "\(text)")
  }

  @Test func noWordsAndNoYear() {
    #expect(Deadline(reading: nil, planYear: 2025) == Deadline())
    #expect(Deadline(reading: "Quý II", planYear: nil).day == nil)
  }
}
