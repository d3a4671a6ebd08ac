import Testing
import VietnameseTyping

/// Which words may be Vietnamese, whoever typed them.
struct PossibleSyllableTests {
  @Test func everySyllableOfTheRules() {
    let wrong = Syllables.all.map(\.text).filter { !Syllable.isPossible($0) || !Syllable.isPossible($0.uppercased()) }
    #expect(wrong.isEmpty, "\(wrong.count): \(wrong.prefix(40))")
  }

  @Test(arguments: ["hoà", "hòa", "thuỷ", "thủy", "lí", "lý", "quý", "Ẩn", "Ê", "nghiêng", "Đắk", "Krông", "gì", "ô"])
  func everyWayToWriteIt(word: String) { #expect(Syllable.isPossible(word)) }

  @Test(arguments: [
    "", "đ", "ng", "été", "für", "schön", "mañana", "viẽt", "cacs", "óć", "ộtộ", "lầng1", "nghiêngg", "wă", "cê",
    "việtnam", "thưong", "ngia", "ò̀", "C«ng", "tuyªn",
  ])
  func whatIsNone(word: String) { #expect(!Syllable.isPossible(word), "\(word)") }
}
