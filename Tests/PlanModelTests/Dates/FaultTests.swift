import PlanModel
import Testing

/// Why words about time name no day: each fault tells what to mend.
struct TimeFaultTests {
  @Test(arguments: [
    ("", TimeFault.empty), ("sớm nhất", .notUnderstood("sớm nhất")), ("30/6 nhé", .notUnderstood("nhé")),
    ("đầu quý 3", .onlyStart), ("từ quý I/2026", .onlyStart), ("sau 30/6", .onlyAfter),
    ("31/6", .noSuchDay("31/6/2025")),
    ("quý 5", .noSuchDay("5")), ("trước Giáng sinh", .notUnderstood("Giáng sinh")),
    ("theo Kế hoạch số 15/KH-UBND ngày 08/01/2025", .namesNoDay("theo Kế hoạch số 15/KH-UBND ngày 08/01/2025")),
    ("từ 30/9/2025 đến 01/3/2025", .endsBeforeStart), ("+2 năm ánh sáng", .notUnderstood("ánh")),
    ("30", .unreadable),
  ])
  func typed(_ text: String, _ fault: TimeFault) throws {
    let today = try #require(Day(number: 20_250_610))
    #expect(throws: fault, "\(text)") { try TimeReading(text, in: TimeContext(.ahead(today: today, planYear: 2025))) }
  }

  @Test(arguments: [
    ("theo kế hoạch", TimeFault.namesNoDay("theo kế hoạch")), ("ngày 15", .incomplete),
    ("ngay sau khi có văn bản hướng dẫn", .namesNoDay("ngay sau khi có văn bản hướng dẫn")),
    ("Theo tiến độ của tỉnh", .namesNoDay("Theo tiến độ của tỉnh")),
    ("Hoàn thành trước khi tỉnh chấm điểm", .namesNoDay("Hoàn thành trước khi tỉnh chấm điểm")),
    ("tháng giêng", .notUnderstood("giêng")), ("khi có 3 đề án", .unreadable),
    ("trong 30 ngày làm việc", .noStart),
    ("tháng 12 đến tháng 3", .ambiguous), ("thứ Hai, 13/6/2025", .wrongWeekday(Day(number: 20_250_613)!)),
  ])
  func ofAPlan(_ text: String, _ fault: TimeFault) {
    #expect(Deadline.fault(reading: text, planYear: 2025) == fault, "\(text)")
  }

  /// A day that is over: the newest one up to today.
  @Test(arguments: [
    ("25/11", 20_251_125), ("5/12", 20_241_205), ("hôm qua", 20_251_201), ("thứ sáu", 20_251_128),
    ("ngày 30", 20_251_130),
    ("2 ngày trước", 20_251_130), ("tuần trước", 20_251_128), ("25/11/2025", 20_251_125),
  ])
  func back(_ text: String, _ day: Int) throws {
    let today = try #require(Day(number: 20_251_202))
    #expect(try Day.typed(text, in: TimeContext(.back(today: today)))?.number == day, "\(text)")
  }

  /// Long and hostile texts are told apart quickly, not read for ever.
  @Test func hostileTexts() throws {
    let today = try #require(Day(number: 20_250_610))
    for text in [
      String(repeating: "3, ", count: 5000), "tháng " + String(repeating: "1, ", count: 30),
      String(repeating: "trước ", count: 63),
      String(repeating: "(", count: 1000), "\u{1B}[2J", String(repeating: "quý 1 - quý 2, ", count: 12),
      "99999999999999999999/6",
      String(repeating: "mỗi quý 01 lần và ", count: 12),
    ] {
      _ = try? TimeReading(text, in: TimeContext(.ahead(today: today, planYear: 2025)))
      _ = TimePhrase.find(in: text)
    }
  }
}
