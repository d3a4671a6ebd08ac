/// The two Vietnamese encodings from before Unicode that live on in old files: letters with marks sit on codes that mean
/// something else in Latin 1, and only the font shows what they are.
///
/// Codes are taken as Latin 1 has them, so that the bytes of a file and text that somebody decoded as Latin 1 are the
/// same. Both ways go by the tables of `LegacyTables`.
public enum LegacyEncoding: String, CaseIterable, Sendable {
  /// TCVN 5712:1993, third set, as the fonts `.Vn…` show it: one code a letter. Capitals with a tone have none; they are
  /// small letters in a font of capitals.
  case tcvn3 = "TCVN3 (ABC)"
  /// VNI for Windows: a mark is a code of its own behind its vowel.
  case vni = "VNI"

  /// A word in Unicode, in normal form C; `nil` when it has a code that means nothing there.
  func decoded(_ word: some Sequence<UInt32>) -> [UInt32]? {
    var letters: [UInt32] = []
    for code in word {
      if let last = letters.last, let marked = tables.marked[LegacyTables.Pair(last, code)] {
        letters[letters.count - 1] = marked
      } else if let letter = tables.letters[code] {
        letters.append(letter)
      } else if code < 0x80 {
        letters.append(code)
      } else {
        return nil
      }
    }
    return letters
  }

  /// Text in normal form C by the codes of this encoding; what it cannot say stays as it is.
  ///
  /// TCVN3 has no capitals with a tone, they become small ones, as people type them for a font of capitals.
  public func encoded(_ text: String) -> String {
    var codes = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      for code in tables.codes[scalar.value] ?? [scalar.value] { codes.append(Unicode.Scalar(code) ?? scalar) }
    }
    return String(codes)
  }

  /// Whether a code may stand in a word.
  func isInWord(_ code: UInt32) -> Bool {
    switch code {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xFF, 0x100...0x24F, 0x300...0x36F, 0x1E00...0x1EFF: true
    default: code < 0x100 && (tables.letters[code] != nil || tables.marks.contains(code))
    }
  }

  private var tables: LegacyTables { self == .tcvn3 ? .tcvn3 : .vni }
}
