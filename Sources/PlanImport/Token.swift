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

  /// Whether it is that sign.
  func isSign(_ sign: Unicode.Scalar) -> Bool { kind == .sign && key == UInt64(sign.value) }

  /// Whether it is one of those signs.
  func isSign(in signs: StaticString) -> Bool {
    guard kind == .sign else { return false }
    return signs.withUTF8Buffer { $0.contains { UInt64($0) == key } }
  }
}

/// Folded words as keys, for phrases written down in the program.
struct Phrase: Sendable, ExpressibleByStringLiteral {
  let keys: [UInt64]

  init(stringLiteral text: String) {
    keys = text.split(separator: " ").map { Phrase.key(of: $0.utf8) }
  }

  /// The key of one folded word.
  static func key(of bytes: some Sequence<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    var count = 0
    for byte in bytes {
      count += 1
      key = count <= 8 ? key << 8 | UInt64(byte) : (key ^ UInt64(byte)) &* 0x100_0000_01B3 | 1 << 63
    }
    return key
  }
}

extension Passage {
  /// The tokens of the text, at most so many.
  func tokens(atMost limit: Int = .max) -> [Token] {
    var tokens: [Token] = []
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
    while next < end, Letters.isLetter(fold[next]) || Letters.isDigit(fold[next]) {
      if Letters.isCapital(scalars[next]) || Letters.isDigit(fold[next]) { capitals += 1 }
      next += 1
    }
    return Token(
      kind: .word, range: place..<next, key: Phrase.key(of: fold[place..<next]),
      isCapital: Letters.isCapital(scalars[place]), isAllCapitals: capitals == next - place, followsBlank: afterBlank)
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

extension Array<Token> {
  /// Whether the phrase stands at that index.
  func has(_ phrase: Phrase, at index: Int) -> Bool {
    guard index >= 0, index + phrase.keys.count <= count else { return false }
    for (offset, key) in phrase.keys.enumerated()
    where self[index + offset].kind == .number || self[index + offset].key != key {
      return false
    }
    return true
  }

  /// The longest of the phrases at that index; how many tokens it has, 0 for none.
  func longest(of phrases: [Phrase], at index: Int) -> Int {
    var best = 0
    for phrase in phrases where phrase.keys.count > best && has(phrase, at: index) { best = phrase.keys.count }
    return best
  }

  /// The first place of the phrase from an index on.
  func first(_ phrase: Phrase, from start: Int = 0) -> Int? {
    guard phrase.keys.count <= count else { return nil }
    for index in Swift.max(0, start)..<Swift.max(Swift.max(0, start), count - phrase.keys.count + 1)
    where has(phrase, at: index) {
      return index
    }
    return nil
  }
}
