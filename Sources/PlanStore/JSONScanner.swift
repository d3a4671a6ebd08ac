/// Reads JSON straight from bytes, as far as the journal writes it: objects, arrays, strings and integers.
struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The next byte that is no white space, 0 at the end.
  var peek: UInt8 {
    var next = place
    while next < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[next]) { next += 1 }
    return next < bytes.count ? bytes[next] : 0
  }

  func unexpected() -> BadField { BadField(detail: "JSON at byte \(place)") }

  mutating func end() throws(BadField) {
    guard peek == 0 else { throw unexpected() }
  }

  mutating func punctuation(_ character: Unicode.Scalar) throws(BadField) {
    guard closes(character) else { throw unexpected() }
  }

  /// Passes that character if it comes next, and tells whether it did.
  mutating func closes(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard place < bytes.count, bytes[place] == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  private mutating func skipSpace() {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
  }
}

extension JSONScanner {
  mutating func array(_ element: (inout JSONScanner) throws(BadField) -> Void) throws(BadField) {
    try punctuation("[")
    if closes("]") { return }
    repeat { try element(&self) } while closes(",")
    try punctuation("]")
  }

  mutating func object(_ member: (inout JSONScanner, String) throws(BadField) -> Void) throws(BadField) {
    try punctuation("{")
    if closes("}") { return }
    repeat { try member(&self, try name()) } while closes(",")
    try punctuation("}")
  }

  /// The name of a member, with its colon.
  mutating func name() throws(BadField) -> String {
    let name = try string()
    try punctuation(":")
    return name
  }

  mutating func number() throws(BadField) -> Int {
    skipSpace()
    let start = place
    while place < bytes.count, bytes[place] == UInt8(ascii: "-") || 48...57 ~= bytes[place] { place += 1 }
    guard let number = Int(String(decoding: bytes[start..<place], as: UTF8.self)) else { throw unexpected() }
    return number
  }

  mutating func string() throws(BadField) -> String {
    try punctuation("\"")
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\""), bytes[place] != UInt8(ascii: "\\") { place += 1 }
    guard place < bytes.count else { throw unexpected() }
    if bytes[place] == UInt8(ascii: "\"") {
      defer { place += 1 }
      return String(decoding: bytes[start..<place], as: UTF8.self)
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(BadField) -> String {
    var text = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(try escaped())
      default: text.append(byte)
      }
    }
    throw unexpected()
  }

  /// The byte that an escape stands for. Only control characters are written by number.
  private mutating func escaped() throws(BadField) -> UInt8 {
    guard place < bytes.count else { throw unexpected() }
    let byte = bytes[place]
    place += 1
    switch byte {
    case UInt8(ascii: "n"): return 0x0A
    case UInt8(ascii: "t"): return 0x09
    case UInt8(ascii: "r"): return 0x0D
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte
    case UInt8(ascii: "u"): return try controlCharacter()
    default: throw unexpected()
    }
  }

  private mutating func controlCharacter() throws(BadField) -> UInt8 {
    guard place + 4 <= bytes.count else { throw unexpected() }
    let digits = String(decoding: bytes[place..<place + 4], as: UTF8.self)
    guard let value = UInt8(digits, radix: 16), value < 0x80 else { throw unexpected() }
    place += 4
    return value
  }
}
