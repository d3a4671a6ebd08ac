import OfficeFiles
import PlanModel
import Testing

@testable import PlanImport

/// Syllables that came apart on the way out of a PDF.
@Suite struct SplitSyllableTests {
  private func joined(_ text: String, knowsParagraphs: Bool = false) -> SourceText {
    var builder = SourceBuilder(expecting: text.utf8.count)
    builder.knowsParagraphs = knowsParagraphs
    for scalar in text.unicodeScalars { builder.append(scalar.value) }
    return SplitSyllables.joined(builder.finish())
  }

  private func text(_ source: SourceText) -> String {
    source.lines.map { Passage(source, $0.range).text }.joined(separator: "\n")
  }

  @Test(arguments: [
    ("báo cáo thi ếu ph ụ lục", "báo cáo thiếu phụ lục"), ("gi ải quy ết n ội b ộ", "giải quyết nội bộ"),
    ("xin l ỗi b ằng văn b ản đ ối với", "xin lỗi bằng văn bản đối với"), ("Nguy ên nh ân: ch ậm", "Nguyên nhân: chậm"),
    ("hà nh chí nh, Quả ng Ninh", "hành chính, Quảng Ninh"), ("ngh iệp v ụ kh ắc ph ục", "nghiệp vụ khắc phục"),
    ("Ph òng Th anh tra", "Phòng Thanh tra"), ("qu ản lý, gi ao ban", "quản lý, giao ban"),
  ])
  func pieces(_ broken: String, _ whole: String) { #expect(text(joined(broken)) == whole) }

  @Test(arguments: [
    "Hòa ở xã Yên Ổn, ý kiến ở cơ quan", "điểm c khoản 2, điểm đ khoản 3 và điểm a ấy",
    "rộng 3 m ở xã, nặng 5 t ấn định",
    "Chỉ ấn định, bà ấy ưu ái áp dụng", "Cò Ốc, Ea Ô, Ê Đê", "PAR INDEX, e-mail, Zalo OA", "a) b ở trên",
    "chu ẩn, nghĩa ấy",
    "Quý I - Quý II; TP. Hồ Chí Minh", "VB ĐT",
  ])
  func words(_ intact: String) { #expect(text(joined(intact)) == intact) }

  @Test func piecesThatCouldBeWordsNeedTheWholeWordBesideTheSameNeighbour() {
    let source = joined("Điểm chuẩn: 2; đi ểm đạt: 1.\nĐiểm chu ẩn: 3\nTiêu chu ẩn, chu ẩn bị")
    #expect(text(source) == "Điểm chuẩn: 2; điểm đạt: 1.\nĐiểm chuẩn: 3\nTiêu chu ẩn, chu ẩn bị")
    #expect(source.notes == [.joinedSyllables(2, examples: ["đi ểm → điểm", "chu ẩn → chuẩn"])])
    // Without any sure damage there is none to be suspected.
    #expect(text(joined("Điểm chuẩn: 2\nĐiểm chu ẩn: 3")) == "Điểm chuẩn: 2\nĐiểm chu ẩn: 3")
  }

  @Test func documentsThatKnowTheirWordsAreLeftAlone() {
    #expect(text(joined("thi ếu", knowsParagraphs: true)) == "thi ếu")
  }

  @Test func linesAndPointsAreFoundAsBefore() throws {
    let draft = try PlanReader().read(
      text: """
        1. TC 3.3. Hồ sơ đúng hạn. Đi ểm chuẩn: 2; đi ểm thẩm định: 1,5.
        Nguyên nhân: h ồ sơ đất đai qu á hạn.
        Gi ải pháp: s ửa đổi, rút th ời gian.
        2. TC 3.4. Một cửa. Điểm chu ẩn: 3; điểm thẩm định: 2,64.
        Nguyên nhân: chậm.
        """)
    #expect(draft.items.map(\.maximum) == [Score("2"), Score("3")])
    #expect(draft.items.map(\.name) == ["Hồ sơ đúng hạn", "Một cửa"])
    #expect(draft.items[0].causes == ["hồ sơ đất đai quá hạn."])
    #expect(draft.items[0].remedies == ["sửa đổi, rút thời gian."])
    #expect(draft.items.map(\.line) == [1, 4])
    let told = draft.findings.first { $0.kind == .sourceNote }
    #expect(told?.arguments.first == "joined_syllables")
    #expect(OfficeNote(arguments: told?.arguments ?? [])?.arguments == told?.arguments)
  }
}
