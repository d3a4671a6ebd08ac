import PlanModel

/// Tells text in the two Vietnamese font encodings from before Unicode, by how often their letters occur.
///
/// Both put marked letters on bytes that mean something else in Latin 1, so the statistics serve the raw bytes and the
/// same text after somebody decoded it as Latin 1 alike. TCVN3 (ABC) writes one sign a letter and uses 0xA7–0xBF for
/// the most frequent ones; VNI writes the mark as a sign of its own behind a bare vowel and uses 0xC0–0xFF only.
enum LegacyText {
  /// What was counted.
  private struct Count {
    var letters = 0
    var signs = 0
    var low = 0
    var afterVowel = 0
    var enye = 0
    var unicodeVietnamese = 0
    private var before: UInt32 = 0x20

    mutating func take(_ value: UInt32) {
      switch value {
      case 0x41...0x5A, 0x61...0x7A: letters += 1
      case 0xA7...0xFF: takeSign(value)
      case 0x102, 0x103, 0x110, 0x111, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9, 0x300...0x323:
        unicodeVietnamese += 1
      default: break
      }
      before = value
    }

    private mutating func takeSign(_ value: UInt32) {
      signs += 1
      if value < 0xC0, value != 0xAB, value != 0xBB, value != 0xB0, value != 0xB7 { low += 1 }
      if value == 0xF1 || value == 0xD1 { enye += 1 }
      let bare = before | 0x20
      if [0x61, 0x65, 0x6F, 0x75, 0x79, 0xF4, 0xF6].contains(bare), value != 0xF1 { afterVowel += 1 }
    }

    var fault: ImportFault? {
      guard signs >= 8, unicodeVietnamese * 20 < signs, signs * 12 > letters else { return nil }
      if low * 5 > signs { return .legacyTCVN3 }
      return afterVowel * 3 > signs && enye > 0 ? .legacyVNI : nil
    }
  }

  private static let enough = 1 << 18

  /// The fault for bytes that are not UTF-8, when they are legacy text.
  static func fault(inBytes bytes: UnsafeRawBufferPointer) -> ImportFault? {
    var count = Count()
    for place in 0..<min(bytes.count, enough) { count.take(UInt32(bytes[place])) }
    return count.fault
  }

  /// The fault for legacy text that came as UTF-8 after a wrong decoding.
  static func fault(inDecoded scalars: [UInt32]) -> ImportFault? {
    var count = Count()
    for scalar in scalars.prefix(enough) { count.take(scalar) }
    return count.fault
  }
}
