@_spi(_Unicode) import Swift

extension String {
  /// The text in normal form C, in which every Vietnamese letter is one scalar.
  var composed: String {
    // The lead bytes of U+0300–U+037F: without a mark of its own, Vietnamese text is composed.
    guard utf8.contains(where: { $0 == 0xCC || $0 == 0xCD }) else { return self }
    var scalars = String.UnicodeScalarView()
    for scalar in _nfc { scalars.append(scalar) }
    return String(scalars)
  }

  /// The text without blanks around.
  var withoutOuterBlanks: String {
    let blank = { (character: Character) in character.isWhitespace }
    guard let start = firstIndex(where: { !blank($0) }), let end = lastIndex(where: { !blank($0) }) else { return "" }
    return String(self[start...end])
  }
}
