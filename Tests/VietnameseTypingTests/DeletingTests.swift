import Testing
import VietnameseTyping

/// Backspace takes the last shown letter, and typing goes on from what is left.
struct DeletingTests {
  @Test(arguments: [
    ("tieengs<", "tiến"), ("tieengs<g", "tiếng"), ("tieengs<<<e", "tie"), ("hoanf<", "hòa"), ("hoanf<n", "hoàn"),
    ("nguoiwf<", "ngườ"), ("nguoiwf<i", "người"), ("nguoiwf<ng", "ngường"), ("tuongw<<", "tươ"), ("tuongw<<<", "tư"),
    ("aas<", ""),
    ("aas<as", "á"), ("dduwowngk<", "đương"), ("dduwowngk<f", "đường"), ("tesst<", "tes"), ("tesst<<", "te"),
    ("tesst<<s", "té"), ("xooong<", "xoon"), ("xooong<<<", "xo"), ("windowx<s", "windows"), ("office<", "offic"),
    ("office<<e", "offie"), ("QDD<", "Q"), ("QDD<D", "QD"), ("as <f", "áf"), ("test <", "tét"), ("a<<<b", "b"),
    ("thuyeenf<", "thuyề"), ("thuyeenf<<", "thuy"), ("khuyur<", "khủy"), ("DDAWNGJ<G", "ĐẶNG"), ("dang<<<d", "đ"),
  ])
  func deletes(_ keys: String, _ text: String) {
    var field = Field(.telex)
    field.type(keys)
    #expect(field.text == text)
  }

  /// After every key of every order, Backspaces take one shown character each until nothing is left.
  @Test(arguments: SyllableTests.methods)
  func everySyllableGoesAgain(_ method: TypingMethod) {
    for (index, syllable) in Syllables.all.enumerated() where index % 11 == 0 {
      for order in [KeyOrder.toneLast, .marksLast] {
        guard let keys = syllable.keys(method, order) else { continue }
        var field = Field(method)
        field.type(keys)
        var before = field.text
        while !before.isEmpty {
          field.type("<")
          guard field.text.count == before.count - 1, toneless(before).hasPrefix(toneless(field.text)) else {
            Issue.record("\(keys): \(before) < \(field.text)")
            break
          }
          before = field.text
        }
      }
    }
  }

  /// Taking letters away and typing them again leads back, wherever one turns.
  @Test(arguments: SyllableTests.methods)
  func everyPlaceLeadsBack(_ method: TypingMethod) {
    for (index, syllable) in Syllables.all.enumerated() where index % 29 == 0 {
      guard let keys = syllable.keys(method, .toneLast), syllable.rhyme.starts(with: ["o", "o"]) == false else {
        continue
      }
      for count in 1...syllable.text.count {
        var field = Field(method)
        field.type(keys + String(repeating: "<", count: count))
        let kept = syllable.text.count - count
        let again = Syllables.Parts(
          onset: "", rhyme: Array(toneless(syllable.text)).suffix(count), place: 0, tone: 0)
        field.type(again.keys(method, .toneLast) ?? "")
        // The tone went with its vowel, or stayed where a vowel was left.
        let expected = toneless(syllable.text)
        if toneless(field.text) != expected { Issue.record("\(keys), \(kept) kept: \(field.text)") }
      }
    }
  }

  /// Any keys and Backspaces, then as many Backspaces as characters: nothing is left, and no crash on the way.
  @Test(arguments: SyllableTests.methods)
  func typingThenDeletingLeavesNothing(_ method: TypingMethod) {
    var random = Numbers(seed: 2025)
    let keys = Array("aaeeoouuiiyywwddssffrrxxjjznghtcmpbklqv0123456789 .-<<<ADEOUWSF")
    for _ in 0..<2000 {
      var field = Field(method)
      for _ in 0..<Int.random(in: 1...14, using: &random) {
        field.type(String(keys.randomElement(using: &random) ?? "a"))
      }
      let typed = field.text
      var count = typed.count
      while !field.text.isEmpty, count >= 0 {
        field.type("<")
        count -= 1
      }
      #expect(field.text.isEmpty && count >= 0, "\(typed)")
    }
  }

  private func toneless(_ text: String) -> String {
    String(text.map { letter in Syllables.toneless(letter) })
  }
}

/// Numbers that are the same in every run (SplitMix64).
struct Numbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
