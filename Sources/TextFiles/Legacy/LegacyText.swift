import OfficeFiles
import PlanModel

/// Text of a file that may be in one of the two Vietnamese encodings from before Unicode: converted where that is certain,
/// refused where it is only likely.
enum LegacyText {
  /// Counts signs that text of today hardly has.
  struct Suspicion {
    private var signs = 0

    /// Takes a scalar beyond ASCII.
    mutating func take(_ scalar: UInt32) {
      if 0xA1...0xFF ~= scalar, !LegacyText.isVietnamese(scalar) { signs += 1 }
    }

    /// Whether the text is worth a closer look.
    var isRaised: Bool { signs >= 4 }
  }

  /// Whether a scalar of Latin 1 is a letter of Vietnamese.
  private static func isVietnamese(_ scalar: UInt32) -> Bool {
    switch scalar | 0x20 {
    case 0xE0...0xE3, 0xE8...0xEA, 0xEC, 0xED, 0xF2...0xF5, 0xF9, 0xFA, 0xFD: scalar >= 0xC0
    default: false
    }
  }

  /// The text in Unicode and what to note about that; `nil` when nothing is to be converted.
  ///
  /// - Throws: the fault of the encoding, where the text seems to be in it and cannot be converted with certainty.
  static func converted(
    _ scalars: [UInt32]
  ) throws(ImportFault) -> (scalars: [UInt32], note: OfficeNote)? {
    let lines = scalars.split(omittingEmptySubsequences: true) { 0x0A...0x0D ~= $0 }
    switch LegacyJudgement.verdict(of: lines) {
    case .modern:
      if let fault = LegacyStatistics.fault(in: scalars) { throw fault }
      return nil
    case .unsure(let encoding): throw encoding.fault
    case .legacy(let encoding, let places):
      let words = LegacyWords(encoding)
      var result: [UInt32] = []
      result.reserveCapacity(scalars.count)
      var (end, count) = (0, 0)
      for place in places where lines[place].contains(where: { $0 >= 0x80 }) {
        let line = words.converted(lines[place])
        result += scalars[end..<lines[place].startIndex] + line
        end = lines[place].endIndex
        if !line.elementsEqual(lines[place]) { count += 1 }
      }
      result += scalars[end...]
      return (result, .legacyText(encoding: encoding.rawValue, lines: count))
    }
  }

  /// The bytes as Windows shows them in Western Europe: Latin 1 with quotation marks and dashes on codes that it leaves
  /// to controls.
  static func scalars(ofBytes bytes: some Sequence<UInt8>) -> [UInt32] {
    bytes.map { 0x80..<0xA0 ~= $0 ? windows[Int($0) - 0x80] : UInt32($0) }
  }

  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}

/// Tells legacy text that reads as no words, by how often its signs occur.
///
/// TCVN3 writes one sign a letter and uses 0xA7–0xBF for the most frequent ones; VNI writes the mark as a sign of its own
/// behind a bare vowel and uses 0xC0–0xFF only.
private enum LegacyStatistics {
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

  /// The fault for text that seems to be in a legacy encoding.
  static func fault(in scalars: [UInt32]) -> ImportFault? {
    var count = Count()
    for scalar in scalars.prefix(enough) { count.take(scalar) }
    return count.fault
  }
}
