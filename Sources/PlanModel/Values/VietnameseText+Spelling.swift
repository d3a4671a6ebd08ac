extension String {
  /// The text in lower case with its marks, each syllable spelled one way: hòa as hoà, ủy as uỷ, lý as lí, quý as quí,
  /// hằng as hàng. Two texts that a reader takes for the same words have the same spelling.
  public var spelling: String { String(VietnameseText.spelled(self)) }

  /// The text as `folded`, and the two spellings of i made one: lý and lí, quý and quí are `li` and `qui`.
  public var foldedSpelling: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    VietnameseText.appendFoldedSpelling(self, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The spellings that offices mix: where the tone stands in oa, oe and uy, i or y as a syllable's only vowel, hằng and
/// hàng.
///
/// Each rule looks back only, so that what begins alike is spelled alike: the spelling of "hòa" begins that of "hoàn".
extension VietnameseText {
  /// Appends the folded text with one spelling of i, as UTF-8.
  public static func appendFoldedSpelling(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    appendFolded(text, to: &bytes)
    levelI(&bytes, from: start)
  }

  /// Writes y as i where it is a syllable's only vowel, in folded text from a place on.
  public static func levelI(_ bytes: inout [UInt8], from start: Int = 0) {
    let (i, y) = (UInt8(ascii: "i"), UInt8(ascii: "y"))
    for place in bytes.indices.dropFirst(start + 1) where bytes[place] == y {
      let isAfterQu =
        bytes[place - 1] == UInt8(ascii: "u") && place > start + 1 && bytes[place - 2] == UInt8(ascii: "q")
      if isAfterQu || isConsonant(bytes[place - 1]) { bytes[place] = i }
    }
  }

  /// Appends the text in lower case with its marks in one spelling, as UTF-8.
  public static func appendSpelling(_ text: String, to bytes: inout [UInt8]) {
    for scalar in spelled(text) { bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
  }

  /// The scalars of the text in lower case, in one spelling.
  static func spelled(_ text: String) -> String.UnicodeScalarView {
    var result = String.UnicodeScalarView()
    // The two scalars before, as they were spelled; the last first.
    var (last, second): (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    for scalar in text.unicodeScalars {
      for lower in lowercased(scalar) {
        var scalar = lower
        if let (moved, tone) = toneMovesOn(from: last, after: second, to: scalar) {
          result.removeLast()
          result.append(moved)
          last = moved
          scalar = self.toned(scalar, tone)
        }
        if letter(scalar).fold == UInt8(ascii: "y"), isConsonant(letter(last).fold) || last == "u" && second == "q" {
          scalar = toned("i", Int(letter(scalar).tone))
        } else if scalar == "ằ", last == "h", !isLetter(second) {
          scalar = "à"
        }
        result.append(scalar)
        (last, second) = (scalar, last)
      }
    }
    return result
  }

  /// The vowel before without its tone, and the tone, where it belongs on this vowel: `hòa` → `hoà`.
  private static func toneMovesOn(
    from last: Unicode.Scalar, after second: Unicode.Scalar, to scalar: Unicode.Scalar
  ) -> (Unicode.Scalar, Int)? {
    let (before, now) = (letter(last), letter(scalar))
    guard before.tone > 0, now.tone == 0 else { return nil }
    let isU = toned("u", Int(before.tone)) == last
    let isO = toned("o", Int(before.tone)) == last
    switch scalar {
    case "y" where isU, "a" where isO, "e" where isO: break
    case "a", "ă", "â", "e", "ê", "ơ", "i", "o":
      guard isU, second == "q" else { return nil }
    default: return nil
    }
    return (isU ? "u" : "o", Int(before.tone))
  }

  static func letter(_ scalar: Unicode.Scalar) -> Letter {
    scalar.value < 0x1F00 ? letters[Int(scalar.value)] : Letter()
  }

  /// A vowel without a tone, with that one (0 for none).
  static func toned(_ vowel: Unicode.Scalar, _ tone: Int) -> Unicode.Scalar {
    tone == 0 ? vowel : tonedVowels[vowel]?[tone] ?? vowel
  }

  private static let tonedVowels: [Unicode.Scalar: [Unicode.Scalar]] = Dictionary(
    uniqueKeysWithValues: tones.map { row in (Array(row.unicodeScalars)[0], Array(row.unicodeScalars)) })

  private static func lowercased(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
    if scalar.value < 0x80 {
      return String.UnicodeScalarView([Unicode.Scalar(UInt8(scalar.value) | (65...90 ~= scalar.value ? 0x20 : 0))])
    }
    if let lower = lowercase(of: scalar) { return String.UnicodeScalarView([lower]) }
    return String(scalar).lowercased().unicodeScalars
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isConsonant(_ byte: UInt8) -> Bool {
    guard 97...122 ~= byte else { return false }
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      return false
    default: return true
    }
  }

  /// Whether `typed` can stand for `word`, both spelled one way: marks may be left out, but none may be another one.
  static func marksFit(_ typed: String, _ word: String) -> Bool {
    var others = word.unicodeScalars.makeIterator()
    for scalar in typed.unicodeScalars {
      guard let other = others.next() else { return false }
      if scalar == other { continue }
      let (left, right) = (letter(scalar), letter(other))
      guard left.fold == right.fold, left.fold != 0, left.tone == 0 || left.tone == right.tone else { return false }
      guard left.primary == right.primary || left.primary == letters[Int(left.fold)].primary else { return false }
    }
    return others.next() == nil
  }
}
