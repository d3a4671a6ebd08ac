import Screen
import Testing

/// Input methods correct what they have typed with Backspaces; all of it may come in one read, cut anywhere.
struct VietnameseTypingTests {
  /// What an input method sends for a word, `<` for a Backspace.
  private static let bursts: [(sent: String, word: String)] = [
    // Telex, one correction a key.
    ("tie<ê<ếng", "tiếng"), ("vie<ê<ệt", "việt"), ("d<đu<ưo<ơ<<ươ<<ườ<<ường", "đường"),
    ("nguye<ê<ễn", "nguyễn"), ("D<Đa<ă<ặng", "Đặng"), ("thuy<ỷ", "thuỷ"), ("thuy<<ủy", "thủy"),
    ("hoa<<òa", "hòa"), ("nguo<<ươi<<<ười", "người"), ("khuy<ỷu<<ỷu", "khuỷu"), ("quo<ô<ốc", "quốc"),
    ("U<Ư", "Ư"), ("a<â<ẩ<Ẩn", "Ẩn"), ("nghie<ê<<iê<<iệ<<<hiệp", "nghiệp"),
    // VNI: digits that are taken back.
    ("tie6<<ê1<<ếng", "tiếng"), ("d9<<đu7<<ưo72<<<ờng", "đường"),
    // Decomposed, and precomposed vowels with a combining tone.
    ("tie\u{302}\u{301}ng", "tiếng"), ("vie\u{323}\u{302}t", "việt"), ("đư\u{1a1}\u{300}ng", "đường"),
    ("nguye\u{302}<ê\u{303}n", "nguyễn"), ("D<Đa\u{306}\u{323}ng", "Đặng"), ("thuy\u{309}<ỷ", "thuỷ"),
    ("u\u{31b}\u{300}<ừng", "ừng"),
    // A whole word taken back and sent again.
    ("duong<<<<<đường", "đường"), ("Nguyen Van A<<<<<<<<<<<<Nguyễn Văn Á", "Nguyễn Văn Á"),
  ]

  @Test(arguments: bursts)
  func endsWithTheRightWord(_ sent: String, _ word: String) {
    let bytes = sent.utf8.map { $0 == UInt8(ascii: "<") ? 0x7f : $0 }
    for cut in bytes.indices {
      var decoder = InputDecoder()
      var editor = TextEditor()
      for part in [bytes[..<cut], bytes[cut...]] {
        for event in decoder.feed(part) {
          let taken = editor.handle(event)
          #expect(taken)
        }
      }
      #expect(editor.text == word)
      #expect(editor.text.utf8.elementsEqual(word.utf8), "composed")
    }
  }

  @Test(arguments: bursts)
  func endsWithTheRightWordByteByByteInTheMiddle(_ sent: String, _ word: String) {
    var decoder = InputDecoder()
    var editor = TextEditor("Sở  Ngoại vụ")
    _ = editor.handle(.key(.home))
    _ = editor.handle(.key(.right, .ctrl))
    _ = editor.handle(.key(.right))
    for byte in sent.utf8 {
      for event in decoder.feed([byte == UInt8(ascii: "<") ? 0x08 : byte]) { _ = editor.handle(event) }
    }
    #expect(editor.text == "Sở " + word + " Ngoại vụ")
  }
}
