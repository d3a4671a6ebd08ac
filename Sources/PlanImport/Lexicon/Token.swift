/// A word, a number or a sign of a passage.
struct Token: Sendable {
  /// What a token is.
  enum Kind: Sendable {
    case word
    case number
    case sign
  }

  var kind: Kind
  /// Where it stands in the source.
  var range: Range<Int>
  /// A word of up to eight letters, or a sign, packed into one integer; longer words by a hash.
  var key: UInt64
  /// Whether it starts with a capital.
  var isCapital: Bool
  /// Whether it is written in capitals throughout.
  var isAllCapitals: Bool
  /// Whether a blank stands before it.
  var followsBlank: Bool
  /// Whether it has letters with marks, so that a word without any is another one.
  var hasMarks = false

  /// Whether it is that sign.
  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign && key == UInt64(sign.value) }

  /// Whether it is one of those signs.
  func isSign(in signs: StaticString) -> Bool {
    guard kind == .sign else { return false }
    return signs.withUTF8Buffer { $0.contains { UInt64($0) == key } }
  }
}

/// Folded words as keys, for tables of phrases.
struct Phrase: Sendable, ExpressibleByStringLiteral {
  /// The key of the first word.
  let first: UInt64
  /// The keys of the words behind it.
  let rest: [UInt64]
  /// How many words it has.
  var count: Int { rest.count + 1 }

  init(stringLiteral text: String) {
    let keys = text.split(separator: " ").map { Phrase.key(of: $0.utf8) }
    first = keys.first ?? 0
    rest = Array(keys.dropFirst())
  }

  /// The key of one folded word.
  static func key(of bytes: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var count = 0
    for byte in bytes {
      count += 1
      key = Phrase.key(key, adding: byte, asNumber: count)
    }
    return settled(key)
  }

  /// The key with "y" behind a consonant as "i": "lý do" and "lí do" are spelled both ways.
  @inline(__always)
  static func settled(_ key: UInt64) -> UInt64 {
    guard key & 0xFF == 0x79, key >> 63 == 0, key > 0xFF else { return key }
    switch UInt8(truncatingIfNeeded: key >> 8) {
    case UInt8(ascii: "h"), UInt8(ascii: "k"), UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "s"),
      UInt8(ascii: "t"):
      return key & ~0xFF | 0x69
    default: return key
    }
  }

  /// The key with one more letter.
  @inline(__always)
  static func key(_ key: UInt64, adding byte: UInt8, asNumber count: Int) -> UInt64 {
    count <= 8 ? key << 8 | UInt64(byte) : (key ^ UInt64(byte)) &* 0x100_0000_01B3 | 1 << 63
  }
}

extension Passage {
  /// The tokens of the text, at most so many.
  func tokens(atMost limit: Int = .max) -> [Token] {
    var tokens: [Token] = []
    // A word and its blank take four letters and more.
    tokens.reserveCapacity(min(limit, range.count / 4 + 2))
    var place = range.lowerBound
    let end = range.upperBound
    source.fold.withUnsafeBufferPointer { fold in
      source.scalars.withUnsafeBufferPointer { scalars in
        var afterBlank = true
        while place < end, tokens.count < limit {
          if fold[place] == Letters.blank {
            afterBlank = true
            place += 1
            continue
          }
          let token = Self.token(at: place, end: end, fold: fold, scalars: scalars, afterBlank: afterBlank)
          tokens.append(token)
          place = token.range.upperBound
          afterBlank = false
        }
      }
    }
    return tokens
  }

  private static func token(
    at place: Int, end: Int, fold: UnsafeBufferPointer<UInt8>, scalars: UnsafeBufferPointer<UInt32>, afterBlank: Bool
  ) -> Token {
    if Letters.isLetter(fold[place]) { return word(at: place, end: end, fold, scalars, afterBlank) }
    if Letters.isDigit(fold[place]) { return number(at: place, end: end, fold, afterBlank) }
    return Token(
      kind: .sign, range: place..<place + 1, key: UInt64(fold[place]), isCapital: false, isAllCapitals: false,
      followsBlank: afterBlank)
  }

  private static func word(
    at place: Int, end: Int, _ fold: UnsafeBufferPointer<UInt8>, _ scalars: UnsafeBufferPointer<UInt32>,
    _ afterBlank: Bool
  ) -> Token {
    var next = place
    var capitals = 0
    var hasMarks = false
    while next < end, Letters.isLetter(fold[next]) || Letters.isDigit(fold[next]) {
      if Letters.isCapital(scalars[next]) || Letters.isDigit(fold[next]) { capitals += 1 }
      hasMarks = hasMarks || scalars[next] >= 0x80
      next += 1
    }
    return Token(
      kind: .word, range: place..<next, key: Phrase.key(of: fold[place..<next]),
      isCapital: Letters.isCapital(scalars[place]), isAllCapitals: capitals == next - place, followsBlank: afterBlank,
      hasMarks: hasMarks)
  }

  /// Digits with single points or commas inside: `0.5`, `1.5.2`, `1.234,5`.
  private static func number(
    at place: Int, end: Int, _ fold: UnsafeBufferPointer<UInt8>, _ afterBlank: Bool
  ) -> Token {
    var next = place
    while next < end {
      let isJoint =
        (fold[next] == UInt8(ascii: ".") || fold[next] == UInt8(ascii: ","))
        && next + 1 < end && Letters.isDigit(fold[next + 1])
      guard Letters.isDigit(fold[next]) || isJoint else { break }
      next += 1
    }
    return Token(
      kind: .number, range: place..<next, key: 0, isCapital: false, isAllCapitals: false, followsBlank: afterBlank)
  }
}
