import Screen
import Testing

struct InputDecoderTests {
  private func events(_ bytes: String) -> [InputEvent] {
    var decoder = InputDecoder()
    let events = decoder.feed(bytes.utf8)
    return events + decoder.timeout()
  }

  private static let keys: [(String, InputEvent)] = [
    ("\u{1b}[A", .key(.up)), ("\u{1b}OB", .key(.down)), ("\u{1b}[1;5C", .key(.right, .ctrl)),
    ("\u{1b}[1;2D", .key(.left, .shift)), ("\u{1b}[H", .key(.home)), ("\u{1b}OF", .key(.end)),
    ("\u{1b}[1~", .key(.home)), ("\u{1b}[4~", .key(.end)), ("\u{1b}[7~", .key(.home)), ("\u{1b}[8~", .key(.end)),
    ("\u{1b}[5~", .key(.pageUp)), ("\u{1b}[6;3~", .key(.pageDown, .alt)), ("\u{1b}[2~", .key(.insert)),
    ("\u{1b}[3~", .key(.delete)), ("\u{1b}[3;5~", .key(.delete, .ctrl)), ("\u{1b}[Z", .key(.backTab)),
    ("\r", .key(.enter)), ("\n", .ctrl("j")), ("\t", .key(.tab)), ("\u{7f}", .key(.backspace)),
    ("\u{8}", .key(.backspace)), ("\u{1b}", .key(.escape)), ("\u{1b}\r", .key(.enter, .alt)),
    ("\u{1b}\u{7f}", .key(.backspace, .alt)), ("\u{0}", .ctrl(" ")), ("\u{3}", .ctrl("c")), ("\u{1a}", .ctrl("z")),
    ("\u{1c}", .ctrl("\\")), ("\u{1f}", .ctrl("_")), ("\u{1b}b", .alt("b")), ("\u{1b}[", .alt("[")),
    ("\u{1b}O", .alt("O")), ("\u{1b}]", .alt("]")), ("\u{1b}OM", .key(.enter)), ("\u{1b}Oq", .text("1")),
    ("\u{1b}O5A", .key(.up, .ctrl)),
  ]

  @Test(arguments: keys)
  func knowsKeys(_ bytes: String, _ event: InputEvent) {
    #expect(events(bytes) == [event])
  }

  private static let functionKeys: [(Int, [String])] = [
    (1, ["\u{1b}OP", "\u{1b}[11~", "\u{1b}[[A", "\u{1b}[P"]), (2, ["\u{1b}OQ", "\u{1b}[12~", "\u{1b}[[B"]),
    (3, ["\u{1b}OR", "\u{1b}[13~", "\u{1b}[[C", "\u{1b}[R"]), (4, ["\u{1b}OS", "\u{1b}[14~", "\u{1b}[[D"]),
    (5, ["\u{1b}[15~", "\u{1b}[[E"]), (6, ["\u{1b}[17~"]), (7, ["\u{1b}[18~"]), (8, ["\u{1b}[19~"]),
    (9, ["\u{1b}[20~"]), (10, ["\u{1b}[21~"]), (11, ["\u{1b}[23~"]), (12, ["\u{1b}[24~"]),
  ]

  @Test(arguments: functionKeys)
  func knowsFunctionKeys(_ number: Int, _ forms: [String]) {
    for form in forms { #expect(events(form) == [.key(.f(number))], "\(form.debugDescription)") }
  }

  @Test func knowsFunctionKeysWithModifiers() {
    #expect(events("\u{1b}[1;2P") == [.key(.f(1), .shift)])
    #expect(events("\u{1b}[1;5R") == [.key(.f(3), .ctrl)])
    #expect(events("\u{1b}[15;6~") == [.key(.f(5), [.ctrl, .shift])])
  }

  @Test func knowsWhatNewerProtocolsReport() {
    #expect(events("\u{1b}[27;5;105~") == [.ctrl("i")])
    #expect(events("\u{1b}[105;5u") == [.ctrl("i")])
    #expect(events("\u{1b}[97;3u") == [.alt("a")])
    #expect(events("\u{1b}[432u") == [.text("ư")])
    #expect(events("\u{1b}[13;3u") == [.key(.enter, .alt)])
    #expect(events("\u{1b}[27u") == [.key(.escape)])
    #expect(events("\u{1b}[9;2u") == [.key(.backTab)])
    #expect(events("\u{1b}[57399u") == [.unknown])
    #expect(events("\u{1b}[97;5:3u") == [.unknown])
  }

  @Test(arguments: [
    "\u{1b}[5;10R", "\u{1b}[?62;c", "\u{1b}]11;rgb:0000/0000/0000\u{7}", "\u{1b}]11;rgb:0/0/0\u{1b}\\",
    "\u{1b}P1+r436f\u{1b}\\", "\u{1b}[?1;2y", "\u{1b}[99~", "\u{1b}[>0;276;0c", "\u{1b}[2;3;4A", "\u{1b}[1!p",
    "\u{1b}[;\u{1b}\\", "\u{1b}[[Z",
  ])
  func whatMeansNothingIsNeverText(_ bytes: String) {
    #expect(!events(bytes).contains { if case .text = $0 { true } else { false } })
    #expect(events(bytes).first != nil)
  }

  @Test func anUnknownSequenceIsOneEvent() {
    #expect(events("\u{1b}[5;10R") == [.unknown])
    #expect(events("\u{1b}]11;rgb:0/0/0\u{1b}\\x") == [.unknown, .text("x")])
    let long = "\u{1b}[" + String(repeating: "1;", count: 500) + "~x"
    #expect(events(long) == [.unknown, .text("x")])
  }

  @Test func aByteThatBreaksASequenceOffCounts() {
    var decoder = InputDecoder()
    #expect(decoder.feed("\u{1b}[1;\rx".utf8) == [.unknown, .key(.enter), .text("x")])
    #expect(decoder.feed("\u{1b}[1\u{1b}[A".utf8) == [.unknown, .key(.up)])
    #expect(decoder.feed([0xe1, 0xba, 0x41]) == [.unknown, .text("A")])
    #expect(decoder.feed([0xe1, 0xba, 0x1b, 0x5b, 0x42]) == [.unknown, .key(.down)])
    #expect(decoder.feed([0x1b, 0x5b] + "đ".utf8) == [.unknown, .text("đ")])
    #expect(decoder.feed([0xff, 0xc0, 0x80]) == [.unknown, .unknown, .unknown])
    #expect(
      decoder.feed([0xed, 0xa0, 0x80, 0xf4, 0x90, 0x80, 0x80, 0xe0, 0x80, 0x80, 0xc2, 0x9b])
        == [.unknown, .unknown, .unknown, .unknown])
    #expect(decoder.feed([0x1b] + "đ".utf8) == [.key(.escape), .text("đ")])
  }

  @Test func silenceTellsEscFromASequence() {
    var decoder = InputDecoder()
    #expect(decoder.feed([0x1b]) == [])
    #expect(decoder.isPending)
    #expect(decoder.timeout() == [.key(.escape)])
    #expect(!decoder.isPending)
    #expect(decoder.feed("\u{1b}[1;".utf8) == [])
    #expect(!decoder.isPending)
    #expect(decoder.timeout() == [])
    #expect(decoder.feed("5A".utf8) == [.key(.up, .ctrl)])
    #expect(decoder.feed([0x1b, 0x1b]) == [.key(.escape)])
    #expect(decoder.feed("[A".utf8) == [.key(.up)])
  }

  @Test func readsTheMouse() {
    #expect(events("\u{1b}[<0;5;7M") == [.mouse(MouseEvent(.press, button: .left, at: Point(x: 4, y: 6)))])
    #expect(events("\u{1b}[<2;1;1m") == [.mouse(MouseEvent(.release, button: .right, at: Point(x: 0, y: 0)))])
    #expect(events("\u{1b}[<32;3;3M") == [.mouse(MouseEvent(.drag, button: .left, at: Point(x: 2, y: 2)))])
    #expect(events("\u{1b}[<35;3;3M") == [.mouse(MouseEvent(.move, at: Point(x: 2, y: 2)))])
    #expect(events("\u{1b}[<64;3;3M") == [.mouse(MouseEvent(.wheelUp, at: Point(x: 2, y: 2)))])
    #expect(
      events("\u{1b}[<81;300;200M")
        == [.mouse(MouseEvent(.wheelDown, at: Point(x: 299, y: 199), modifiers: .ctrl))])
    #expect(events("\u{1b}[M !!") == [.mouse(MouseEvent(.press, button: .left, at: Point(x: 0, y: 0)))])
    #expect(events("\u{1b}[M#!!") == [.mouse(MouseEvent(.release, at: Point(x: 0, y: 0)))])
  }

  @Test func readsFocus() {
    #expect(events("\u{1b}[I\u{1b}[O") == [.focus(true), .focus(false)])
  }

  @Test func aPasteIsOneEventComposed() {
    #expect(
      events("\u{1b}[200~Tie\u{302}\u{301}ng\r\nViệt\rA\u{1b}[A\tb\u{0}\u{2028}c\u{1b}[201~x")
        == [.paste("Tiếng\nViệt\nA[A\tb\nc"), .text("x")])
    #expect(events("\u{1b}[200~\u{1b}[201\u{1b}[201~") == [.paste("[201")])
    #expect(events("\u{1b}[200~\u{1b}[201~") == [.paste("")])
  }

  @Test func aPasteHasALimit() {
    let body = String(repeating: "đ", count: InputDecoder.maximumPaste)
    let events = events("\u{1b}[200~x" + body + "\u{1b}[201~y")
    #expect(events.count == 2)
    guard case .paste(let text)? = events.first else { return #expect(Bool(false)) }
    #expect(text.utf8.count == InputDecoder.maximumPaste - 1)
    #expect(!text.unicodeScalars.contains("\u{fffd}"))
    #expect(events.last == .text("y"))
  }

  @Test func cutAnywhereTheEventsAreTheSame() {
    let stream = Array(
      "aế\u{1b}[1;5A\u{1b}OP\u{1b}[[B\u{1b}[<0;5;7M\u{1b}[200~dán\r\n\u{1b}[201~\u{1b}[27;5;105~\u{1b}]0;x\u{7}ệ\u{1b}\rz"
        .utf8)
    var whole = InputDecoder()
    let expected = whole.feed(stream)
    #expect(expected.count == 12)
    for cut in stream.indices {
      var decoder = InputDecoder()
      #expect(decoder.feed(stream[..<cut]) + decoder.feed(stream[cut...]) == expected)
    }
  }

  @Test func arbitraryBytesNeverStopIt() {
    var random = SystemRandomNumberGenerator()
    var decoder = InputDecoder()
    for _ in 0..<20_000 { _ = decoder.feed([UInt8.random(in: 0...255, using: &random)]) }
    _ = decoder.feed("\u{1b}[201~\u{1b}\\\u{1b}\\".utf8)
    _ = decoder.timeout()
    #expect(decoder.feed("ế".utf8) == [.text("ế")])
  }
}
