import DashboardCore
import Testing

/// What a search finds: one spelling for what offices mix, marks respected where they are typed.
struct QueryTests {
  @Test(arguments: [
    ("hoà", "Hòa Bình", true), ("hòa", "HOÀ BÌNH", true), ("uỷ ban", "Ủy ban", true), ("thúy", "Lê Thị Thuý", true),
    ("lí do", "lý do chậm", true), ("quí", "Quý II", true), ("hằng tháng", "hàng tháng", true),
    ("hàng năm", "hằng năm", true),
    ("ly do", "lí do", true), ("quy", "quyết định", true), ("li", "lịch họp", true), ("hoà", "hoàn thành", true),
    // A mark that is typed counts.
    ("hoá", "hòa bình", false), ("lỵ", "lý do", false), ("du toan", "dự toán", true), ("dự toán", "đủ toàn", false),
  ])
  func matches(_ query: String, _ text: String, _ isFound: Bool) throws {
    #expect(try #require(Query(query)).matches(text) == isFound, "\(query) in \(text)")
  }

  @Test(arguments: [
    ("hoà", "Ban Hòa giải", [4..<7]), ("quí", "Quý I và quý II", [0..<3, 9..<12]),
    ("ủy", "thuỷ lợi, Uỷ ban", [2..<4, 10..<12]),
    ("lí", "Đặng Thị Lý", [9..<11]), ("ly", "Lý do", [0..<2]),
  ])
  func ranges(_ query: String, _ text: String, _ expected: [Range<Int>]) throws {
    #expect(try #require(Query(query)).ranges(in: text) == expected, "\(query) in \(text)")
  }
}
