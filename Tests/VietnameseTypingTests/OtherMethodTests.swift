import Testing
import VietnameseTyping

/// The terminal's own input method sends letters with their marks, Backspaces, or both: nothing is converted twice.
struct OtherMethodTests {
  /// What input methods send for a word, `<` for a Backspace.
  @Test(arguments: [
    ("tie<ê<ếng", "tiếng"), ("vie<ê<ệt", "việt"), ("d<đu<ưo<ơ<<ươ<<ườ<<ường", "đường"), ("nguye<ê<ễn", "nguyễn"),
    ("D<Đa<ă<ặng", "Đặng"), ("thuy<ỷ", "thuỷ"), ("thuy<<ủy", "thủy"), ("hoa<<òa", "hòa"), ("nguo<<ươi<<<ười", "người"),
    ("khuy<ỷu<<ỷu", "khuỷu"), ("quo<ô<ốc", "quốc"), ("duong<<<<<đường", "đường"), ("tiếng", "tiếng"), ("U<Ư", "Ư"),
    ("tie\u{302}\u{301}ng", "tiếng"), ("đa\u{306}\u{323}ng", "đặng"), ("xo<ô<oong", "xoong"),
    ("te<ét<<est", "test"), ("a<áas", "áas"), ("phai<<<<phải", "phải"), ("o<ô<oo", "oo"),
  ])
  func bursts(_ sent: String, _ text: String) {
    for method in SyllableTests.methods {
      var field = Field(method)
      field.type(sent)
      #expect(field.text == text)
      #expect(field.composer.isResting)
    }
  }

  /// Some pass each key on first and take it back: also where a Backspace comes in a read of its own.
  @Test(arguments: [
    ("tie6<<ê1<<ếng", "tiếng"), ("d9<<đu7<<ưo72<<<ờng", "đường"), ("a6<<â", "â"),
    ("tiee<<ês<<ếng", "tiếng"), ("dd<<đ", "đ"), ("toans<<<án", "toán"),
  ])
  func keysThatAreTakenBack(_ sent: String, _ text: String) {
    for method in SyllableTests.methods {
      var field = Field(method)
      field.text = "Sở "
      field.type(sent)
      #expect(field.text == "Sở " + text)
    }
  }

  /// From the first composed letter on, all words are left alone, until a method is chosen.
  @Test func staysAside() {
    var field = Field(.telex)
    field.type("toans tiếng as test ")
    #expect(field.text == "toán tiếng as test ")
    field.composer.method = .telex
    field.type("toans")
    #expect(field.text == "toán tiếng as test toán")
  }

  /// Other signs beyond ASCII are no sign of an input method.
  @Test func otherSignsEndAWord() {
    var field = Field(.telex)
    field.type("toans – “as” § €toans")
    #expect(field.text == "toán – “á” § €toán")
    #expect(!field.composer.isResting)
  }

  /// A word whose text somebody else has changed is not touched.
  @Test func followsOnlyItsOwnText() {
    var field = Field(.telex)
    field.type("toan")
    field.text = "toan khác"
    field.type("s")
    #expect(field.text == "toan khács")
    field.text = "hoa"
    field.type("fas as")
    #expect(field.text == "hoafas á")
  }

  @Test func forgottenWordsAreLeftAlone() {
    var field = Field(.telex)
    field.type("tie")
    field.composer.forget()
    field.type("engs toans")
    #expect(field.text == "tieengs toán")
  }
}
