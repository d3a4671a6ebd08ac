import PlanModel

/// What is wrong with an export, and at which byte.
struct ExportError: Error {
  var reason: ExportFault.Reason
  var offset: Int

  init(_ reason: ExportFault.Reason, at offset: Int) {
    self.reason = reason
    self.offset = offset
  }
}

/// Reads JSON of any origin from bytes, strictly: one slip, and it says at which byte.
///
/// It goes over the bytes without recursion on what they say, so that nesting costs nothing, and takes numbers only as
/// whole ones, since exports have no others.
struct JSONScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where it stands.
  var place: Int
  private let source: ExportBytes
  /// Where it next lets go of what lies behind.
  private var mark: Int

  init(_ source: ExportBytes, at place: Int = 0) {
    self.source = source
    bytes = source.buffer
    self.place = place
    mark = source.mark(from: place)
  }

  /// The next byte that is no white space, where it then stands; `nil` at the end.
  mutating func peek() -> UInt8? {
    if place > mark { letGo() }
    while place < bytes.count {
      switch bytes[place] {
      case 0x20, 0x0A, 0x0D, 0x09: place += 1
      case let byte: return byte
      }
    }
    return nil
  }

  private mutating func letGo() {
    source.letGo(before: place)
    mark = source.mark(from: place)
  }

  /// No JSON here, or the end came too soon.
  func unexpected() -> ExportError { ExportError(place < bytes.count ? .syntax : .truncated, at: place) }

  /// Another value than that is here, or none.
  mutating func needs(_ value: ExportFault.Value) -> ExportError {
    switch peek() {
    case .some(UInt8(ascii: "\"")), .some(UInt8(ascii: "{")), .some(UInt8(ascii: "[")), .some(UInt8(ascii: "-")),
      .some(48...57), .some(UInt8(ascii: "t")), .some(UInt8(ascii: "f")), .some(UInt8(ascii: "n")):
      ExportError(.needs(value), at: place)
    default: unexpected()
    }
  }

  /// Passes that character if it comes next.
  mutating func passes(_ character: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: character) else { return false }
    place += 1
    return true
  }

  mutating func require(_ character: Unicode.Scalar) throws(ExportError) {
    guard passes(character) else { throw unexpected() }
  }

  /// Nothing but white space is left.
  mutating func end() throws(ExportError) {
    guard peek() == nil else { throw ExportError(.syntax, at: place) }
  }
}

// Values.
extension JSONScanner {
  /// Passes `null` if it comes next.
  mutating func passesNull() -> Bool { passesWord("null") }

  mutating func flag() throws(ExportError) -> Bool {
    if passesWord("true") { return true }
    if passesWord("false") { return false }
    throw needs(.flag)
  }

  private mutating func passesWord(_ word: StaticString) -> Bool {
    guard peek() == word.utf8Start[0], place + word.utf8CodeUnitCount <= bytes.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount where bytes[place + offset] != word.utf8Start[offset] { return false }
    place += word.utf8CodeUnitCount
    return true
  }

  mutating func integer(_ value: ExportFault.Value = .integer) throws(ExportError) -> Int {
    guard let first = peek(), first == UInt8(ascii: "-") || 48...57 ~= first else { throw needs(value) }
    let start = place
    let isNegative = passes("-")
    let digits = place
    var number = 0
    while place < bytes.count, 48...57 ~= bytes[place] {
      let (tens, isTooLarge) = number.multipliedReportingOverflow(by: 10)
      let digit = Int(bytes[place] - 48)
      let (sum, isOver) = tens.addingReportingOverflow(isNegative ? -digit : digit)
      guard !isTooLarge, !isOver else { throw ExportError(.needs(value), at: start) }
      number = sum
      place += 1
    }
    guard place > digits, bytes[digits] != 48 || place == digits + 1 else { throw ExportError(.syntax, at: start) }
    if place < bytes.count, [UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E")].contains(bytes[place]) {
      throw ExportError(.needs(value), at: start)
    }
    return number
  }

  /// A text, in which another kind of value may be written.
  mutating func string(_ value: ExportFault.Value = .text) throws(ExportError) -> String {
    guard passes("\"") else { throw needs(value) }
    let start = place
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\""):
        defer { place += 1 }
        return try text(UnsafeBufferPointer(rebasing: bytes[start..<place]), at: start)
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw unexpected()
      default: place += 1
      }
    }
    throw unexpected()
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) throws(ExportError) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw ExportError(.notUTF8, at: start) }
    return text
  }

  private mutating func escapedString(from start: Int) throws(ExportError) -> String {
    var plain = Array(bytes[start..<place])
    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case UInt8(ascii: "\""):
        place += 1
        let text = plain.withUnsafeBufferPointer { String(validating: $0, as: UTF8.self) }
        guard let text else { throw ExportError(.notUTF8, at: start) }
        return text
      case UInt8(ascii: "\\"): try appendEscaped(to: &plain)
      case 0..<0x20: throw unexpected()
      default:
        plain.append(byte)
        place += 1
      }
    }
    throw unexpected()
  }

  private mutating func appendEscaped(to plain: inout [UInt8]) throws(ExportError) {
    guard place + 1 < bytes.count else { throw ExportError(.truncated, at: bytes.count) }
    place += 2
    switch bytes[place - 1] {
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain.append(bytes[place - 1])
    case UInt8(ascii: "u"): plain.append(contentsOf: Array(String(try scalar()).utf8))
    default: throw ExportError(.syntax, at: place - 2)
    }
  }

  /// The scalar of a number in hexadecimal digits, or of two that make one.
  private mutating func scalar() throws(ExportError) -> Character {
    let start = place - 2
    var value = try hexadecimal()
    if 0xD800..<0xDC00 ~= value, place + 1 < bytes.count, bytes[place] == UInt8(ascii: "\\"),
      bytes[place + 1] == UInt8(ascii: "u")
    {
      place += 2
      let low = try hexadecimal()
      guard 0xDC00..<0xE000 ~= low else { throw ExportError(.syntax, at: start) }
      value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
    }
    guard let scalar = Unicode.Scalar(value) else { throw ExportError(.syntax, at: start) }
    return Character(scalar)
  }

  private mutating func hexadecimal() throws(ExportError) -> UInt32 {
    guard place + 4 <= bytes.count else { throw ExportError(.truncated, at: bytes.count) }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue, bytes[place] < 0x80 else {
        throw ExportError(.syntax, at: place)
      }
      value = value << 4 | UInt32(digit)
      place += 1
    }
    return value
  }
}
