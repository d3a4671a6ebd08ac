import PlanImport
import PlanModel
import Testing

/// Every word of a document ends in exactly one place.
@Suite struct AccountTests {
  @Test func wordsAddUpOnEveryFixture() throws {
    for fixture in try Fixture.all() {
      let draft = try PlanReader().read(fixture.bytes)
      let account = draft.account
      #expect(account.words > 0)
      #expect(
        account.words == account.fields + account.structure + account.furniture + account.unplaced, "\(fixture.name)")
      #expect(account.unplaced == draft.unplaced.reduce(0) { $0 + $1.words }, "\(fixture.name)")
      // All words of the text, but for those that were joined again.
      let words = String(decoding: fixture.bytes, as: UTF8.self).normalized.split { !$0.isLetter && !$0.isNumber }
      #expect(abs(words.count - account.words) * 50 <= words.count, "\(fixture.name): \(words.count) \(account.words)")
    }
  }

  @Test(arguments: [
    ("II. NỘI DUNG", "Giữa đề mục và mục đầu có một đoạn lạ."), ("III. TỔ CHỨC", "Sau mục cuối có một đoạn lạ."),
  ])
  func strayTextIsTold(_ heading: String, _ stray: String) throws {
    let text = """
      KẾ HOẠCH
      Khắc phục tồn tại của Chỉ số CCHC năm 2024 của Sở Tư pháp tỉnh Phú Yên
      II. NỘI DUNG
      \(heading == "II. NỘI DUNG" ? stray : "")
      Tiêu chí 1.3. Kiểm tra: đạt 0,5/1 điểm
      Nguyên nhân: Chậm triển khai kế hoạch.
      Giải pháp: Kiểm tra hằng quý.
      Đơn vị chủ trì: Văn phòng Sở
      Thời gian: Quý II/2025
      III. KIẾN NGHỊ
      \(heading == "II. NỘI DUNG" ? "" : stray)
      """
    let draft = try PlanReader().read(text: text)
    #expect(draft.unplaced.map(\.text) == [String(stray.dropLast())])
    #expect(draft.findings.count { $0.kind == .unplacedText } == 1)
  }
}
