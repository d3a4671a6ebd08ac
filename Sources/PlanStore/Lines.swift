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
    var texts: [String] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: lineFeed) ?? rest.endIndex
      texts.append(text(UnsafeBufferPointer(rebasing: rest[..<end])))
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    return texts
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.contains(backslash) else { return String(decoding: bytes, as: UTF8.self) }
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
