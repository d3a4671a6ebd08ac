@_spi(_Unicode) import Swift

extension String {
  /// The text in normal form C, in which every Vietnamese letter is one scalar.
  var composed: String {
    // The lead bytes of U+0300–U+037F: without a mark of its own, Vietnamese text is composed.
    guard utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// The text without blanks, line breaks and no-break spaces around.
  var withoutOuterBlanks: String {
    let bytes = utf8
    var (start, end) = (bytes.startIndex, bytes.endIndex)
    while start < end {
      let next = bytes.index(after: start)
      if bytes[start] <= 0x20 {
        start = next
      } else if bytes[start] == 0xC2, next < end, bytes[next] == 0xA0 {
        start = bytes.index(after: next)
      } else {
        break
      }
    }
    while end > start {
      let last = bytes.index(before: end)
      if bytes[last] <= 0x20 {
        end = last
      } else if bytes[last] == 0xA0, last > start, bytes[bytes.index(before: last)] == 0xC2 {
        end = bytes.index(before: last)
      } else {
        break
      }
    }
    return start == bytes.startIndex && end == bytes.endIndex ? self : String(self[start..<end])
  }
}
