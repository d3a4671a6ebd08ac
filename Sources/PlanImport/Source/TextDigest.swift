/// A digest of the normalised text, by which the same plan is known again.
///
/// Two 64-bit FNV-1a sums with different starts over the words of the text: form, line ends, blanks and page numbers do
/// not count. It finds the same text, it does not protect from forgery.
enum TextDigest {
  private static let prime: UInt64 = 0x100_0000_01B3

  /// 32 hexadecimal digits.
  static func of(_ source: SourceText) -> String {
    var first: UInt64 = 0xCBF2_9CE4_8422_2325
    var second: UInt64 = 0x9AE1_6A3B_2F90_404F
    for line in source.lines {
      for place in line.range {
        let scalar = UInt64(source.scalars[place])
        if scalar == 0x20 || Letters.isWide(source.scalars[place]) { continue }
        first = (first ^ scalar) &* prime
        second = (second ^ (scalar &+ 0x9E37)) &* prime
      }
    }
    return hex(first) + hex(second)
  }

  private static func hex(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
