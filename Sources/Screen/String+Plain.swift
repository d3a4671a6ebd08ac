/// Plain text: only Latin letters and signs that are one scalar, one character and one column each, as nearly all text of
/// a plan is once it is composed. It is measured and laid out byte by byte, without asking Unicode what belongs together.
extension String {
  /// The columns of plain text; `nil` when the text is not plain.
  var plainColumns: Int? {
    let counted = utf8.withContiguousStorageIfAvailable { String.plainColumns(of: $0) }
    return counted ?? nil
  }

  private static func plainColumns(of bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    var columns = 0
    var place = 0
    while place < bytes.count {
      let length = plainLength(of: bytes, at: place)
      if length == 0 { return nil }
      place += length
      columns += 1
    }
    return columns
  }

  /// How many bytes the scalar at a place takes; 0 when it is not plain. The bytes are valid UTF-8.
  @inline(__always)
  private static func plainLength(of bytes: UnsafeBufferPointer<UInt8>, at place: Int) -> Int {
    switch bytes[place] {
    case 0x20...0x7e: 1
    // U+00A1–U+00BF without the soft hyphen, and on to U+02FF.
    case 0xc2: bytes[place + 1] > 0xa0 && bytes[place + 1] != 0xad ? 2 : 0
    case 0xc3...0xcb: 2
    case 0xe1:
      // U+1EA0–U+1EFF.
      bytes[place + 1] == 0xbb || bytes[place + 1] == 0xba && bytes[place + 2] >= 0xa0 ? 3 : 0
    case 0xe2:
      switch (bytes[place + 1], bytes[place + 2]) {
      // U+2010–U+2027 and U+2500–U+25FC.
      case (0x80, 0x90...0xa7), (0x94...0x96, _), (0x97, ...0xbc): 3
      default: 0
      }
    default: 0
    }
  }

  /// The lines of plain text as `wrapped(to:)` makes them.
  func plainLines(of width: Int) -> [String] {
    var lines: [String] = []
    let counted: Void? = utf8.withContiguousStorageIfAvailable { bytes in
      var layout = PlainLayout(width: width)
      var place = 0
      while place < bytes.count {
        layout.take(isBlank: bytes[place] == UInt8(ascii: " "), at: place) { lines.append(String.line(bytes, $0)) }
        place += max(1, String.plainLength(of: bytes, at: place))
      }
      lines.append(String.line(bytes, layout.start.byte..<bytes.count))
    }
    return counted == nil ? [self] : lines
  }

  /// A line without the blanks that hang over.
  private static func line(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    var end = range.upperBound
    while end > range.lowerBound, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
    return String(decoding: bytes[range.lowerBound..<end], as: UTF8.self)
  }
}

/// Breaks plain text into lines, one character after the other.
private struct PlainLayout {
  /// A place in the text, by characters and by bytes.
  struct Place {
    var character = 0
    var byte = 0
  }

  let width: Int
  /// Where the line begins.
  private(set) var start = Place()
  private var here = Place()
  private var breakAt: Place?
  private var hasWord = false
  private var isAfterBlank = false

  init(width: Int) { self.width = width }

  /// Takes the character at a byte; answers with the bytes of a line when one is full.
  mutating func take(isBlank: Bool, at byte: Int, _ line: (Range<Int>) -> Void) {
    here.byte = byte
    if isAfterBlank { breakAt = hasWord ? here : nil }
    isAfterBlank = isBlank
    if !isBlank {
      hasWord = true
      while here.character - start.character + 1 > width, here.character > start.character {
        let end = breakAt ?? here
        line(start.byte..<end.byte)
        start = end
        breakAt = nil
      }
    }
    here.character += 1
  }
}
