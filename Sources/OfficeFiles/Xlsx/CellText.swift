/// The text of a cell as it is kept.
enum CellText {
  /// Bytes as text in normal form C, without blanks around, and without the codes for control characters.
  static func of(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    return (bytes.contains(0x5F) ? decoded(text) : text).composed.withoutOuterBlanks
  }

  /// `_x000D_` stands for a carriage return, `_x005F_` for the line in front of such a code.
  private static func decoded(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "_x") {
      result += rest[..<start.lowerBound]
      let digits = rest[start.upperBound...].prefix(4)
      let end = digits.endIndex
      if digits.count == 4, end < rest.endIndex, rest[end] == "_", let value = UInt32(digits, radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        if value >= 0x20 || value == 0x0A || value == 0x09 { result.unicodeScalars.append(scalar) }
        rest = rest[rest.index(after: end)...]
      } else {
        result += "_x"
        rest = rest[start.upperBound...]
      }
    }
    return result + rest
  }
}
