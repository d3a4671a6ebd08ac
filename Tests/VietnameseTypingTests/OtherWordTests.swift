import Testing
import VietnameseTyping

/// What is no Vietnamese stays as it was typed.
struct OtherWordTests {
  @Test(arguments: SyllableTests.methods)
  func otherWordsStay(_ method: TypingMethod) {
    #expect(OtherWords.english.count > 600)
    for word in OtherWords.english + OtherWords.abbreviations + OtherWords.codes {
      #expect(typing(word, method) == word)
    }
    for word in OtherWords.english {
      let title = word.prefix(1).uppercased() + word.dropFirst()
      #expect(typing(title, method) == title)
    }
  }

  @Test(arguments: SyllableTests.methods)
  func aWholeTextStays(_ method: TypingMethod) {
    let text = (OtherWords.english + OtherWords.codes).joined(separator: " ")
    #expect(typing(text, method) == text)
  }

  /// Telex cannot know these from Vietnamese; the key once more says it.
  @Test(arguments: [
    ("test", "tét", "tesst"), ("as", "á", "ass"), ("is", "í", "iss"), ("or", "ỏ", "orr"), ("of", "ò", "off"),
    ("list", "lít", "lisst"), ("post", "pót", "posst"), ("cost", "cót", "cosst"), ("her", "hẻ", "herr"),
    ("term", "tẻm", "terrm"), ("trust", "trút", "trusst"), ("visa", "vía", "vissa"), ("theme", "thêm", "themee"),
    ("USA", "ÚA", "USSA"), ("new", "new", "new"), ("see", "sê", "seee"), ("how", "hơ", "howw"), ("max", "mã", "maxx"),
    ("room", "rôm", "rooom"), ("DDCI", "ĐCI", "DDDCI"),
  ])
  func wordsThatAreVietnamese(_ keys: String, _ read: String, _ undoing: String) {
    #expect(typing(keys) == read)
    #expect(typing(undoing) == keys)
  }

  /// Only what may become Vietnamese changes under way, and it changes back.
  @Test func changesUnderWay() {
    var shown: [String] = []
    var field = Field(.telex)
    for key in "user " {
      field.type(String(key))
      shown.append(field.text)
    }
    #expect(shown == ["u", "ú", "úe", "ủe", "user "])
  }

  @Test func addressesAreLeftAlone() {
    for text in ["lanh@as.of", "ke_as_of.txt", "C:\\as\\of", "www", "www.langson.gov.vn", "_as"] {
      #expect(typing(text) == text)
    }
    #expect(typing("lanh@as.of as") == "lanh@as.of á")
  }

  @Test func offChangesNothing() {
    #expect(typing("tieengs Vieejt ass", .off) == "tieengs Vieejt ass")
  }
}
