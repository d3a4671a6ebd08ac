import Glibc

/// A list of texts as one text: each ends with a line feed; a line feed or backslash within one is written `\n` or `\\`.
///
/// Any list comes back exactly, the empty one and empty texts included, and the usual one reads in the file as it is.
enum Lines {
  private static let lineFeed = UInt8(ascii: "\n")
  private static let backslash = UInt8(ascii: "\\")

  static func joined(_ texts: [String]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(texts.reduce(0) { $0 + $1.utf8.count + 1 })
    for text in texts {
      for byte in text.utf8 {
        switch byte {
        case lineFeed: bytes += [backslash, UInt8(ascii: "n")]
        case backslash: bytes += [backslash, backslash]
        default: bytes.append(byte)
        }
      }
      bytes.append(lineFeed)
    }
    return bytes
  }

  static func split(_ bytes: UnsafeBufferPointer<UInt8>) -> [String] {
    let isEscaped = find(backslash, in: bytes, from: 0) != nil
    var texts: [String] = []
    var start = 0
    // A few, which is what an item has; the list would otherwise move as it grows.
    if !bytes.isEmpty { texts.reserveCapacity(4) }
    while start < bytes.count {
      let end = find(lineFeed, in: bytes, from: start) ?? bytes.count
      let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
      texts.append(isEscaped ? unescaped(line) : StoredText.text(line))
      start = end + 1
    }
    return texts
  }

  private static func find(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress, let found = memchr(base + start, Int32(byte), bytes.count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        plain.append(byte == UInt8(ascii: "n") ? lineFeed : byte)
        isEscaped = false
      } else if byte == backslash {
        isEscaped = true
      } else {
        plain.append(byte)
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }
}
