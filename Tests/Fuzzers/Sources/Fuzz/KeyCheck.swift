import Screen

/// What holds of every stream of bytes from a terminal.
enum KeyCheck {
  static func bytes(_ bytes: [UInt8]) {
    var whole = InputDecoder()
    let events = whole.feed(bytes)
    var pieces = InputDecoder()
    always(events == bytes.flatMap { pieces.feed([$0]) }, "it does not matter how the bytes come")
    for event in events {
      switch event {
      case .text(let scalar):
        always(scalar.value >= 0x20 && !(0x7F..<0xA0 ~= scalar.value), "text is no control character")
      case .paste(let text): always(text.utf8.count <= InputDecoder.maximumPaste, "a paste is bounded")
      default: break
      }
    }
    always(events.count <= bytes.count, "no event comes from nothing")
    _ = whole.timeout()
    always(!whole.isPending, "nothing waits for ever")
  }
}
