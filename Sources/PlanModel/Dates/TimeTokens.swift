/// A word, number or sign of a text about time.
struct TimeToken: Sendable {
  enum Kind: Hashable, Sendable {
    case number(Int, digits: Int)
    case word
    case sign(Character)
  }

  var kind: Kind
  /// As written.
  var text: Substring
  /// Folded, and in one spelling; empty but for words.
  var key = ""
  /// With its marks, in one spelling; empty but for words.
  var spelling = ""
  /// Whether white space stands before it.
  var isSpaced: Bool

  /// A number of so many digits at most; `nil` for anything else.
  var number: Int? { if case .number(let value, _) = kind { value } else { nil } }
  /// How many digits the number has.
  var digits: Int { if case .number(_, let digits) = kind { digits } else { 0 } }
  /// Whether it is the Roman number of a quarter.
  var isRoman: Bool { ["i", "ii", "iii", "iv"].contains(key) }

  func isSign(_ signs: Character...) -> Bool { if case .sign(let sign) = kind { signs.contains(sign) } else { false } }
}

/// A text cut into words, numbers and signs, with what each word can be.
struct TimeTokens: Sendable {
  private(set) var tokens: [TimeToken] = []
  /// What begins at each token: the lexeme and where it ends.
  private(set) var lexemes: [[(word: TimeWord, end: Int)]] = []

  /// Longer texts are no deadline, and are not looked at further.
  static let longest = 64

  /// - Parameter isStrict: whether a word without marks counts as one with marks only where the text has no marks at all;
  ///   for texts of which it is not known that they speak of time.
  /// - Parameters:
  ///   - limit: how many tokens are cut at most.
  ///   - hasMarks: whether the text has marks, where it is only a part of a longer one.
  init(_ text: Substring, isStrict: Bool, limit: Int = longest, hasMarks: Bool? = nil) {
    cut(text, limit)
    let hasMarks = hasMarks ?? tokens.contains { $0.key != $0.spelling }
    lexemes = tokens.indices.map { words(at: $0, exactly: isStrict && hasMarks, hasMarks) }
  }

  var count: Int { tokens.count }
  subscript(place: Int) -> TimeToken? { place < tokens.count ? tokens[place] : nil }

  private mutating func cut(_ text: Substring, _ limit: Int) {
    var rest = text
    var isSpaced = false
    while let first = rest.first, tokens.count < limit {
      if first.isWhitespace {
        isSpaced = true
        rest.removeFirst()
        continue
      }
      var token: TimeToken
      if first.isASCII, first.isNumber {
        let digits = rest.prefix { $0.isASCII && $0.isNumber }
        token = TimeToken(kind: .number(Int(digits) ?? .max, digits: digits.count), text: digits, isSpaced: isSpaced)
      } else if first.isLetter {
        let letters = Self.word(at: rest)
        token = TimeToken(kind: .word, text: letters, isSpaced: isSpaced)
        (token.key, token.spelling) = (String(letters).foldedSpelling, String(letters).spelling)
      } else {
        token = TimeToken(kind: .sign(Self.sign(first)), text: rest.prefix(1), isSpaced: isSpaced)
      }
      isSpaced = false
      rest = rest[token.text.endIndex...]
      tokens.append(token)
    }
    isWhole = rest.isEmpty
  }

  /// Whether the whole text was cut.
  private(set) var isWhole = true

  /// The letters up to the end of the word; the Q of "QII" is one of its own.
  private static func word(at text: Substring) -> Substring {
    let letters = text.prefix { $0.isLetter }
    let isQuarter = ["qi", "qii", "qiii", "qiv"].contains(letters.lowercased())
    return isQuarter ? letters.prefix(1) : letters
  }

  private static func sign(_ character: Character) -> Character {
    switch character {
    case "–", "—", "‐", "‑", "−", "~": "-"
    case "⁄": "/"
    default: character
    }
  }

  private func words(at place: Int, exactly: Bool, _ hasMarks: Bool) -> [(TimeWord, Int)] {
    guard tokens[place].kind == .word, let all = TimeLexicon.byFirstWord[tokens[place].key] else { return [] }
    var found: [(word: TimeWord, end: Int, isExact: Bool)] = []
    for lexeme in all where place + lexeme.parts.count <= tokens.count {
      var fits = true
      for (token, part) in zip(tokens[place...], lexeme.parts) where fits {
        if let number = token.number {
          fits = part.key == String(number) && token.digits == 1
        } else {
          fits =
            token.key == part.key
            && (exactly ? token.spelling == part.spelling : VietnameseText.marksFit(token.spelling, part.spelling))
        }
      }
      guard fits else { continue }
      let isExact = zip(tokens[place...], lexeme.parts).allSatisfy { $0.kind != .word || $0.spelling == $1.spelling }
      found.append((lexeme.word, place + lexeme.parts.count, isExact))
    }
    // Where others have their marks, "sau" is not sáu without its mark.
    return found.filter { lexeme in
      !hasMarks || lexeme.isExact || !found.contains { $0.isExact && $0.end == lexeme.end }
    }.map { ($0.word, $0.end) }
  }

  /// Where the word ends if it can begin here; the longest first.
  func ends(of word: TimeWord, at place: Int) -> [Int] {
    guard place < lexemes.count else { return [] }
    return lexemes[place].compactMap { $0.word == word ? $0.end : nil }
  }

  /// Where the longest of these words ends, if one begins here.
  func end(of words: TimeWord..., at place: Int) -> Int? {
    guard place < lexemes.count else { return nil }
    return lexemes[place].first { words.contains($0.word) }?.end
  }

  func has(_ words: TimeWord..., at place: Int) -> Bool {
    place < lexemes.count && lexemes[place].contains { words.contains($0.word) }
  }
}
