extension InputDecoder {
  mutating func takePaste(_ byte: UInt8, _ events: inout [InputEvent]) {
    guard paste.take(byte) else { return }
    events.append(.paste(paste.text))
    paste = PasteBuffer()
    state = .ground
  }
}

/// The bytes of a paste until its end mark, no more than `InputDecoder.maximumPaste` of them.
struct PasteBuffer {
  private static let endMark = Array("\u{1b}[201~".utf8)
  private var bytes: [UInt8] = []
  /// How much of the end mark the last bytes are.
  private var matched = 0

  /// Takes a byte; true when it completes the end mark.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    Self.endMark[..<matched].forEach { keep($0) }
    // The mark has its ESC only at the front.
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < InputDecoder.maximumPaste { bytes.append(byte) }
  }

  /// What was pasted: composed, lines ended by `\n`, other control characters but the tab left out.
  var text: String {
    var scalars = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in String(decoding: wholeBytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0d, 0x0b, 0x0c, 0x85, 0x2028, 0x2029: scalars.append("\n")
      case 0x0a: if !afterReturn { scalars.append("\n") }
      case 0x09, 0x20..<0x7f, 0xa0...: scalars.append(scalar)
      default: break
      }
      afterReturn = scalar.value == 0x0d
    }
    return String(scalars).nfc
  }

  /// The bytes without a character cut through by the limit.
  private var wholeBytes: ArraySlice<UInt8> {
    guard bytes.count == InputDecoder.maximumPaste else { return bytes[...] }
    let tail = bytes.suffix(4).reversed().prefix { $0 & 0xc0 == 0x80 }.count
    let lead = bytes.count - tail - 1
    return lead >= 0 && bytes[lead] >= 0xc0 ? bytes[..<lead] : bytes[...]
  }
}
