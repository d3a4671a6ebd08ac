@_spi(_Unicode) import Swift

extension String {
  /// The same text in normal form C: every Vietnamese letter one scalar. Applied at every door of the program, since
  /// files, keyboards and arguments bring composed, decomposed and mixed forms that look alike.
  public var normalized: String {
    if utf8.withContiguousStorageIfAvailable(VietnameseText.isComposed) == true { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// The text as it is searched: lower case, without marks, `đ` as `d`; each line break or run of blanks one blank.
  public var folded: String { VietnameseText.folded(self) }

  /// Whether the text carries a Vietnamese mark or `đ`, so that a search for it should respect them.
  public var hasMarks: Bool { lowercased().normalized != folded }
}

/// Folding and order of Vietnamese text. Expects normal form C; other letters keep their own order after z.
public enum VietnameseText {
  /// Whether every scalar is of a stretch that normal form C leaves alone, whatever stands beside it: up to U+02FF, the
  /// letters with two marks U+1E00–U+1EFF, and dashes, quotes and the like U+2010–U+203F. Nearly all text is.
  static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case ..<0x80: place += 1
      case 0xC2...0xCB: place += 2
      case 0xE1 where place + 1 < bytes.count && 0xB8...0xBB ~= bytes[place + 1]: place += 3
      case 0xE2 where place + 2 < bytes.count && bytes[place + 1] == 0x80 && bytes[place + 2] >= 0x90: place += 3
      default: return false
      }
    }
    return true
  }

  /// Letters in the order of the Vietnamese alphabet, with the bare Latin ones in their places.
  private static let alphabet = Array("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz".unicodeScalars)
  /// For each vowel, its six tones in order: ngang, huyền, hỏi, ngã, sắc, nặng.
  static let tones = [
    "aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị", "oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự",
    "yỳỷỹýỵ",
  ]
  private static let bare: [Unicode.Scalar: UInt8] = [
    "ă": UInt8(ascii: "a"), "â": UInt8(ascii: "a"), "đ": UInt8(ascii: "d"), "ê": UInt8(ascii: "e"),
    "ô": UInt8(ascii: "o"), "ơ": UInt8(ascii: "o"), "ư": UInt8(ascii: "u"),
  ]

  /// What one scalar below U+1F00 folds and sorts to; `fold` 0 where it stays as it is.
  struct Letter {
    var fold: UInt8 = 0
    var primary: UInt8 = 0
    var tone: UInt8 = 0
    var isUpper = false
  }

  static let letters: [Letter] = {
    var table = [Letter](repeating: Letter(), count: 0x1F00)
    func set(_ scalar: Unicode.Scalar, fold: UInt8, primary: UInt8, tone: UInt8) {
      let upper = String(scalar).uppercased().unicodeScalars.first ?? scalar
      table[Int(scalar.value)] = Letter(fold: fold, primary: primary, tone: tone)
      if upper != scalar {
        table[Int(upper.value)] = Letter(fold: fold, primary: primary, tone: tone, isUpper: true)
      }
    }
    for byte in 0..<0x80 { table[byte] = Letter(fold: UInt8(byte), primary: UInt8(min(byte, 99)) + 1) }
    for (place, letter) in alphabet.enumerated() {
      let fold = bare[letter] ?? UInt8(truncatingIfNeeded: letter.value)
      set(letter, fold: fold, primary: UInt8(110 + place), tone: 0)
    }
    for row in tones {
      let vowels = Array(row.unicodeScalars)
      let base = table[Int(vowels[0].value)]
      for (tone, vowel) in vowels.enumerated() {
        set(vowel, fold: base.fold, primary: base.primary, tone: UInt8(tone))
      }
    }
    return table
  }()

  /// The text in lower case without marks, `đ` as `d`, each run of white space one blank.
  public static func folded(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    appendFolded(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded text as UTF-8.
  public static func appendFolded(_ text: String, to bytes: inout [UInt8]) {
    var endsWithBlank = false
    for scalar in text.unicodeScalars {
      let value = Int(scalar.value)
      if 0x300...0x36F ~= value { continue }
      if value == 0x20 || 0x09...0x0D ~= value || value == 0xA0 {
        if !endsWithBlank { bytes.append(0x20) }
        endsWithBlank = true
        continue
      }
      endsWithBlank = false
      if value < 0x1F00, letters[value].fold != 0 {
        bytes.append(letters[value].fold)
      } else {
        bytes.append(contentsOf: String(scalar).lowercased().utf8)
      }
    }
  }

  /// Appends the text in lower case, marks and all, as UTF-8.
  public static func appendLowercased(_ text: String, to bytes: inout [UInt8]) {
    for scalar in text.unicodeScalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(scalar.value) | (65...90 ~= scalar.value ? 0x20 : 0))
      } else if let lower = lowercase(of: scalar) {
        bytes.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
      } else {
        bytes.append(contentsOf: String(scalar).lowercased().utf8)
      }
    }
  }

  /// The small letter of a letter that Vietnamese has; `nil` for any other scalar, about which Unicode is asked.
  static func lowercase(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0xDF...0xFF, 0xD7: scalar
    case 0xC0...0xDE: Unicode.Scalar(scalar.value + 0x20)
    case 0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169, 0x1EA0...0x1EFF: Unicode.Scalar(scalar.value | 1)
    case 0x1A0, 0x1AF: Unicode.Scalar(scalar.value + 1)
    case 0x1A1, 0x1B0: scalar
    default: nil
    }
  }

  /// A key whose bytes order text as a Vietnamese dictionary does: letters first (a ă â b … d đ e ê), then tones
  /// (ngang, huyền, hỏi, ngã, sắc, nặng), then capitals.
  public static func sortKey(_ text: String) -> [UInt8] {
    var primary: [UInt8] = []
    var tones: [UInt8] = []
    var cases: [UInt8] = []
    for scalar in text.normalized.unicodeScalars {
      let value = Int(scalar.value)
      guard value < 0x1F00, letters[value].primary != 0 else {
        primary.append(255)
        primary.append(contentsOf: String(scalar).utf8)
        continue
      }
      primary.append(letters[value].primary)
      tones.append(letters[value].tone + 1)
      cases.append(letters[value].isUpper ? 2 : 1)
    }
    return primary + [0] + tones + [0] + cases
  }

  /// Whether `left` comes before `right` in Vietnamese order.
  public static func precedes(_ left: String, _ right: String) -> Bool {
    sortKey(left).lexicographicallyPrecedes(sortKey(right))
  }
}
