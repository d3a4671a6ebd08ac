import PlanModel

/// What may stand before the text of a paragraph: a bullet or a number of the document.
enum Marker: Hashable, Sendable {
  /// "-", "+", "*", "–", "•".
  case bullet
  /// "a)", "b.".
  case letter(UInt8)
  /// "1)", "(1)".
  case bracketed(Int)
  /// "1.", "1.1.", "1.5".
  case dotted(CriterionCode)
  /// "I.", "IV.".
  case roman(Int)
  /// "A.".
  case capital(UInt8)
  /// "Thứ nhất,".
  case ordinal(Int)

  /// Whether it opens a part of the document rather than an entry of a list.
  var isHeading: Bool {
    switch self {
    case .roman, .capital: true
    default: false
    }
  }
}

extension Passage {
  /// The markers in front and the place where the text begins.
  func markers() -> (markers: [Marker], textStart: Int) {
    let tokens = tokens(atMost: 12)
    var markers: [Marker] = []
    var index = 0
    while markers.count < 3, let (marker, length) = marker(in: tokens, at: index) {
      let next = index + length
      guard next < tokens.count || marker == .bullet || !markers.isEmpty || length > 0 else { break }
      markers.append(marker)
      index = next
      if case .dotted = marker { break }
    }
    return (markers, index < tokens.count ? tokens[index].range.lowerBound : range.upperBound)
  }

  private func marker(in tokens: [Token], at index: Int) -> (Marker, length: Int)? {
    guard index < tokens.count else { return nil }
    let token = tokens[index]
    switch token.kind {
    case .sign: return signMarker(in: tokens, at: index)
    case .number: return numberMarker(in: tokens, at: index)
    case .word: return wordMarker(in: tokens, at: index)
    }
  }

  private func signMarker(in tokens: [Token], at index: Int) -> (Marker, length: Int)? {
    let token = tokens[index]
    if token.isSign(in: "-+*") || token.key == UInt64(Letters.bullet) { return (.bullet, 1) }
    guard token.isSign("("), index + 2 < tokens.count, tokens[index + 2].isSign(")") else { return nil }
    let inner = tokens[index + 1]
    if inner.kind == .number, let number = Int(text(of: inner)), number < 100 { return (.bracketed(number), 3) }
    if inner.kind == .word, inner.range.count == 1 { return (.letter(UInt8(truncatingIfNeeded: inner.key)), 3) }
    if let number = Self.roman(text(of: inner)) { return (.bracketed(number), 3) }
    return nil
  }

  private func numberMarker(in tokens: [Token], at index: Int) -> (Marker, length: Int)? {
    let written = text(of: tokens[index])
    guard let code = CriterionCode(written), let digits = Self.digits(written) else { return nil }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if digits > 2, !isLong(code, digits, next, behind: tokens, index) { return nil }
    if let next, next.isSign(")"), code.depth == 1 { return (.bracketed(code.field), 2) }
    if let next, next.isSign("."), !next.followsBlank { return (.dotted(code), 2 + closingBracket(tokens, index + 2)) }
    if let next, next.isSign("/") { return opensBySlash(tokens, at: index) ? (.dotted(code), 2) : nil }
    if let next, next.isSign(in: ":-"), code.depth > 1 { return (.dotted(code), 2) }
    return code.depth > 1 && next?.followsBlank != false ? (.dotted(code), 1) : nil
  }

  /// How many digits the longest number of a code has; `nil` where one begins with 0.
  private static func digits(_ written: String) -> Int? {
    var (longest, length) = (0, 0)
    for byte in written.utf8 {
      if byte == UInt8(ascii: ".") {
        length = 0
      } else {
        if length == 0, byte == UInt8(ascii: "0") { return nil }
        length += 1
        longest = max(longest, length)
      }
    }
    return longest
  }

  /// Whether a number of three digits and more numbers something and is no amount or year: "100. Tiêu chí 1.5 …",
  /// "2.100. Công khai …".
  private func isLong(
    _ code: CriterionCode, _ digits: Int, _ next: Token?, behind tokens: [Token], _ index: Int
  ) -> Bool {
    guard let next, next.isSign(in: ".:)/"), index + 2 < tokens.count, tokens[index + 2].kind == .word else {
      return false
    }
    guard code.depth == 1 else { return digits == 3 && next.followsBlank == false && tokens[index + 2].isCapital }
    return CriterionHeading.names(from(tokens[index + 2].range.lowerBound))
  }

  private func wordMarker(in tokens: [Token], at index: Int) -> (Marker, length: Int)? {
    let token = tokens[index]
    guard index + 1 < tokens.count else { return nil }
    let next = tokens[index + 1]
    if token.key == Phrase.key(of: "thu".utf8), let number = Self.ordinals[next.key] {
      let comma = index + 2 < tokens.count && tokens[index + 2].isSign(in: ",:")
      return comma ? (.ordinal(number), 3) : nil
    }
    let closes = next.isSign(in: ".)") && !next.followsBlank || opensBySlash(tokens, at: index)
    if closes, token.isAllCapitals, 2...3 ~= token.range.count, let number = Self.lettered(text(of: token)) {
      return (.bracketed(number), 2)
    }
    let length = index + 2 < tokens.count && tokens[index + 2].isSign("-") && next.isSign(".") ? 3 : 2
    guard closes else { return nil }
    if token.isAllCapitals, next.isSign(in: "./"), let number = Self.roman(text(of: token)) {
      return (.roman(number), length)
    }
    let bracket = next.isSign(".") ? closingBracket(tokens, index + 2) : 0
    if token.range.count > 1, next.isSign(")") || bracket > 0 {
      return Self.roman(text(of: token).uppercased()).map { (.bracketed($0), 2 + bracket) }
    }
    guard token.range.count == 1 else { return nil }
    let byte = UInt8(truncatingIfNeeded: token.key)
    return token.isCapital && next.isSign(in: "./") ? (.capital(byte), 2) : (.letter(byte), 2 + bracket)
  }

  /// "a/ Nguyên nhân", "1/ Tiêu chí": a stroke that closes a number, not one within a ratio or a date.
  private func opensBySlash(_ tokens: [Token], at index: Int) -> Bool {
    guard index + 2 < tokens.count, tokens[index + 1].isSign("/"), !tokens[index + 1].followsBlank else { return false }
    return tokens[index + 2].kind == .word && tokens[index + 2].followsBlank && tokens[index].range.count <= 4
  }

  /// Whether a bracket closes behind the full stop too: "1.) …", "i.) …".
  private func closingBracket(_ tokens: [Token], _ index: Int) -> Int {
    index < tokens.count && tokens[index].isSign(")") && !tokens[index].followsBlank ? 1 : 0
  }

  private static let ordinals: [UInt64: Int] = {
    let words = ["nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi"]
    var table: [UInt64: Int] = [:]
    for (place, word) in words.enumerated() { table[Phrase.key(of: word.utf8)] = place + 1 }
    return table
  }()

  /// The number behind a letter: "A1".
  private static func lettered(_ text: String) -> Int? {
    guard let first = text.utf8.first, UInt8(ascii: "A")...UInt8(ascii: "H") ~= first else { return nil }
    return Int(text.dropFirst())
  }

  /// The value of a Roman number up to thirty-nine.
  static func roman(_ text: String) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 6 else { return nil }
    var total = 0
    var last = 0
    for letter in text.utf8.reversed() {
      let value: Int
      switch letter {
      case UInt8(ascii: "I"): value = 1
      case UInt8(ascii: "V"): value = 5
      case UInt8(ascii: "X"): value = 10
      default: return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return total
  }

  /// The words of one token.
  func text(of token: Token) -> String { part(token.range).text }
}
