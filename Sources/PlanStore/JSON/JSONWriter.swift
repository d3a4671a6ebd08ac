/// Writes JSON straight into bytes, as far as the journal needs it: an edit is saved while somebody waits.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  /// Makes room for that many bytes.
  mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func array(_ body: (inout JSONWriter) -> Void) {
    nested(from: UInt8(ascii: "["), to: UInt8(ascii: "]"), body)
  }

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    nested(from: UInt8(ascii: "{"), to: UInt8(ascii: "}"), body)
  }

  /// One value of an array.
  mutating func element(_ body: (inout JSONWriter) -> Void) {
    separate()
    body(&self)
    needsComma = true
  }

  /// One member of an object.
  mutating func member(_ name: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
    body(&self)
    needsComma = true
  }

  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { appendEscaped($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Text that is JSON already, or a part of it.
  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The bytes so far; the writer begins anew.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  private mutating func nested(from start: UInt8, to end: UInt8, _ body: (inout JSONWriter) -> Void) {
    bytes.append(start)
    needsComma = false
    body(&self)
    bytes.append(end)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
  }

  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var plain = 0
    for (place, byte) in text.enumerated() where Self.needsEscape(byte) {
      bytes.append(contentsOf: text[plain..<place])
      appendEscape(of: byte)
      plain = place + 1
    }
    bytes.append(contentsOf: text[plain...])
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func appendEscape(of byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    case UInt8(ascii: "\t"): bytes.append(UInt8(ascii: "t"))
    case UInt8(ascii: "\r"): bytes.append(UInt8(ascii: "r"))
    case 0..<0x20:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(digits[Int(byte >> 4)])
      bytes.append(digits[Int(byte & 15)])
    default: bytes.append(byte)
    }
  }
}
