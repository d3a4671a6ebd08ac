import Testing
import VietnameseTyping

/// Every syllable that the rules of spelling allow, typed in every order people type it.
struct SyllableTests {
  static let methods = [TypingMethod.telex, .vni]

  @Test func thereAreMoreThanThreeThousand() {
    let all = Set(Syllables.all.map(\.text))
    #expect(all.count == Syllables.all.count)
    #expect(all.count > 10_000)
    for word in ["đường", "nghiêng", "khuỷu", "quý", "giếng", "thuở", "hòa", "thuyền", "ngoéo", "boong", "giữa"] {
      #expect(all.contains(word), "\(word)")
    }
  }

  @Test(arguments: methods, KeyOrder.allCases)
  func everySyllableInEveryOrder(_ method: TypingMethod, _ order: KeyOrder) {
    var wrong: [String] = []
    let isMain = order == .toneLast || order == .marksLast
    for (index, syllable) in Syllables.all.enumerated() where isMain || index % 3 == 0 {
      // Without a tone its place does not matter.
      if syllable.tone == 0, !isMain { continue }
      guard let keys = syllable.keys(method, order) else { continue }
      let text = typing(keys, method)
      if text != syllable.text { wrong.append("\(keys): \(text), not \(syllable.text)") }
    }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(60).joined(separator: "; "))")
  }

  @Test(arguments: methods)
  func everySyllableInCapitals(_ method: TypingMethod) {
    for (index, syllable) in Syllables.all.enumerated() where index % 3 == 0 {
      guard let keys = syllable.keys(method, .toneLast) else { continue }
      // The paper size.
      if method == .vni, keys == "a4" { continue }
      let upper = typing(keys.uppercased(), method)
      if upper != syllable.text.uppercased() { Issue.record("\(keys.uppercased()): \(upper)") }
      let title = typing(keys.prefix(1).uppercased() + keys.dropFirst(), method)
      if title != syllable.text.prefix(1).uppercased() + syllable.text.dropFirst(), title != "A4" {
        Issue.record("\(keys): \(title), capitalised")
      }
    }
  }

  @Test func wordsInARow() {
    #expect(
      typing("Sowr Ngoaij vuj tinhr Langj Sown, ddon ddoocs cacs phongf")
        == "Sở Ngoại vụ tỉnh Lạng Sơn, đon đốc các phòng")
    #expect(typing("Ddawngj Thij Ngocj Aanr") == "Đặng Thị Ngọc Ẩn")
    #expect(typing("D9a8ng5 Thi5 Ngo5c A63n", .vni) == "Đặng Thị Ngọc Ẩn")
    #expect(typing("Quyeets ddinhj soos 30/QDD-UBND ngayf 5/6") == "Quyết định số 30/QĐ-UBND ngày 5/6")
    #expect(typing("Quye6t1 d9inh5 so61 30/QD9-UBND nga2y 5/6", .vni) == "Quyết định số 30/QĐ-UBND ngày 5/6")
  }
}
