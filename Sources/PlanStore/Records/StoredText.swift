import Glibc

/// Text from the bytes of a file.
///
/// Opening a plan of 10 000 assignments makes ten thousand texts of some hundred bytes. Vietnamese mixes characters of
/// one, two and three bytes, so that a check that branches on each byte mispredicts most of them; this one looks each
/// byte up and never branches.
enum StoredText {
  /// What valid UTF-8 may go on with, as places in a row of `steps`: six bits apart, so that a step is one shift.
  private enum Place: UInt64, CaseIterable {
    case start = 0
    case wrong = 6
    /// One, two or three bytes of any kind are missing.
    case one = 12
    case two = 18
    case three = 24
    /// After E0: A0…BF, which rules out overlong forms.
    case afterE0 = 30
    /// After ED: 80…9F, which rules out surrogates.
    case afterED = 36
    /// After F0: 90…BF.
    case afterF0 = 42
    /// After F4: 80…8F, which ends at U+10FFFF.
    case afterF4 = 48
  }

  /// For each byte, the place after it for every place before it.
  private static let steps: [UInt64] = (0...255).map { byte in
    Place.allCases.reduce(0) { $0 | next(byte, after: $1).rawValue << $1.rawValue }
  }

  private static func next(_ byte: Int, after place: Place) -> Place {
    let isTrail = (0x80...0xBF).contains(byte)
    switch place {
    case .start: return first(byte)
    case .wrong: return .wrong
    case .one: return isTrail ? .start : .wrong
    case .two: return isTrail ? .one : .wrong
    case .three: return isTrail ? .two : .wrong
    case .afterE0: return (0xA0...0xBF).contains(byte) ? .one : .wrong
    case .afterED: return (0x80...0x9F).contains(byte) ? .one : .wrong
    case .afterF0: return (0x90...0xBF).contains(byte) ? .two : .wrong
    case .afterF4: return (0x80...0x8F).contains(byte) ? .two : .wrong
    }
  }

  private static func first(_ byte: Int) -> Place {
    switch byte {
    case 0x00...0x7F: .start
    case 0xC2...0xDF: .one
    case 0xE0: .afterE0
    case 0xED: .afterED
    case 0xE1...0xEF: .two
    case 0xF0: .afterF0
    case 0xF1...0xF3: .three
    case 0xF4: .afterF4
    default: .wrong
    }
  }

  /// The text of these bytes; what is not UTF-8 becomes U+FFFD.
  static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let (isWellFormed, isASCII) = judge(bytes)
    guard isWellFormed else { return String(decoding: bytes, as: UTF8.self) }
    return String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: isASCII))
  }

  /// Whether a text has just these bytes.
  static func holds(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.utf8.count == bytes.count, let start = bytes.baseAddress else { return false }
    let isSame = text.utf8.withContiguousStorageIfAvailable { known in
      known.baseAddress.map { memcmp($0, start, bytes.count) == 0 }
    }
    return isSame == true
  }

  /// Whether these bytes are well-formed UTF-8 (Unicode, table 3-7), and whether all are ASCII.
  static func judge(_ bytes: UnsafeBufferPointer<UInt8>) -> (isWellFormed: Bool, isASCII: Bool) {
    steps.withUnsafeBufferPointer { steps in
      var place = Place.start.rawValue
      var all: UInt8 = 0
      for byte in bytes {
        place = steps[Int(byte)] >> (place & 63) & 63
        all |= byte
      }
      return (place == Place.start.rawValue, all < 0x80)
    }
  }
}
