import Testing

@testable import PlanImport

/// Syllables that came apart are joined where that is certain.
@Suite struct SplitSyllableTests {
  /// The text as it is read, and how many pieces were joined.
  private func joined(_ text: String) throws -> (text: String, pieces: Int) {
    let bytes = Array(text.utf8)
    let source = try bytes.withUnsafeBytes { try SourceDecoder(limits: ReadLimits()).decode($0) }
    let joined = SplitSyllables.joined(source)
    var pieces = 0
    for case .splitSyllables(let count) in joined.notes { pieces = count }
    return (joined.lines.map { Passage(joined, $0.range).text }.joined(separator: "\n"), pieces)
  }

  @Test func certainOnesAreJoined() throws {
    let text = """
      Giải quyết còn thiếu; kế hoạch.
      Báo cáo thi ếu ph ụ lục, kh ắc ph ục ch ậm.
      C ập nh ật, gi ải quy ết n ội b ộ (đ ối với S ở).
      K ế ho ạ ch đ ặng Th ị Ng ọc Ẩn
      """
    let (result, pieces) = try joined(text)
    #expect(
      result == """
        Giải quyết còn thiếu; kế hoạch.
        Báo cáo thiếu phụ lục, khắc phục chậm.
        Cập nhật, gi ải quyết nội bộ (đối với Sở).
        Kế ho ạ ch đặng Thị Ngọc Ẩn
        """)
    #expect(pieces == 16)
  }

  @Test func whatIsNoSplitStays() throws {
    let texts = [
      "b) ổn định; 20 đ ủng hộ; c ấp", "Tr ở lại", "VP ủy quyền, TT ứng dụng, BCĐ ở tỉnh",
      "Hỗ trợ 20 đ ủng hộ, 30 đ ủng hộ, 40 đ ủng hộ, 50 đ ủng hộ",
    ]
    for text in texts { #expect(try joined(text) == (text, 0)) }
  }
}
