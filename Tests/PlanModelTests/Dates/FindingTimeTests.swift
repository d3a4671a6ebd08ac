import PlanModel
import Testing

/// Phrases about time within longer texts.
struct FindingTimeTests {
  @Test(arguments: [
    ("Hoàn thành việc rà soát trước ngày 30/6/2025, báo cáo Giám đốc.", ["trước ngày 30/6/2025"]),
    ("Giao Văn phòng chủ trì, xong trong Quý II/2025.", ["trong Quý II/2025"]),
    ("Tổ chức từ tháng 3 đến tháng 6/2025 tại các phòng", ["từ tháng 3 đến tháng 6/2025"]),
    ("Duy trì chế độ báo cáo hằng tháng, trước ngày 25", ["hằng tháng, trước ngày 25"]),
    ("Theo Kế hoạch số 15/KH-UBND ngày 08/01/2025 của UBND tỉnh thì phải xong quý III/2025", ["quý III/2025"]),
    ("tiêu chí 1.5 được 0.5/2 điểm, xếp hạng 07/20", []), ("Quy định về năm tiêu chí", []),
    ("Quyết định 78/QĐ-UBND", []),
    ("Chỉ số CCHC năm 2025 của Sở", ["năm 2025"]), ("Phòng Lãnh sự - Hợp tác quốc tế", []),
    ("Nam giới, tháng lương, tuần tra, quý vị", []),
    ("xong trong 6 tháng đầu năm 2025 và 9 tháng năm 2025", ["trong 6 tháng đầu năm 2025 và 9 tháng năm 2025"]),
    ("hoan thanh truoc ngay 30/6/2025 nhe", ["truoc ngay 30/6/2025"]), ("", []),
    ("đã trả 30 ngày phép, làm 12 tháng", []),
  ])
  func found(_ text: String, _ expected: [String]) {
    #expect(TimePhrase.find(in: text).map { String(text[$0.range]) } == expected, "\(text)")
  }

  @Test(arguments: [
    ("trước ngày 30/6/2025", true), ("Hằng tháng", true), ("Quý III/2025 và các năm tiếp theo", true),
    ("tháng sau", true),
    ("Văn phòng Sở", false), ("theo Kế hoạch số 15/KH-UBND ngày 08/01/2025", false), ("", false),
    ("Thanh tra Sở", false),
    ("P. CCVC", false), ("0.5/2 điểm", false),
  ])
  func whole(_ text: String, _ isPhrase: Bool) { #expect(TimePhrase.isPhrase(text) == isPhrase, "\(text)") }
}
