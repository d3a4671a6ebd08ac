extension Array<Token> {
  /// Whether the phrase stands at that index.
  func has(_ phrase: Phrase, at index: Int) -> Bool {
    guard index >= 0, index + phrase.count <= count, stands(phrase.first, at: index) else { return false }
    for (offset, key) in phrase.rest.enumerated() where !stands(key, at: index + 1 + offset) { return false }
    return true
  }

  /// The longest of the phrases at that index; how many tokens it has, 0 for none.
  func longest(of phrases: [Phrase], at index: Int) -> Int {
    guard index >= 0, index < count, self[index].kind != .number else { return 0 }
    let key = self[index].key
    var best = 0
    for phrase in phrases where phrase.first == key && phrase.count > best && has(phrase, at: index) {
      best = phrase.count
    }
    return best
  }

  private func stands(_ key: UInt64, at index: Int) -> Bool { self[index].key == key && self[index].kind != .number }

  /// Whether these folded words, a few and written on the spot, stand at that index.
  func hasWords(_ words: StaticString, at index: Int) -> Bool { length(of: words, at: index) > 0 }

  /// The longest of a few such wordings at that index; how many tokens it has, 0 for none.
  func longestWords(of wordings: [StaticString], at index: Int) -> Int {
    var best = 0
    for words in wordings { best = Swift.max(best, length(of: words, at: index)) }
    return best
  }

  /// The first place of these folded words.
  func firstWords(_ words: StaticString) -> Int? { indices.first { length(of: words, at: $0) > 0 } }

  /// How many tokens the words take at that index, 0 when others stand there.
  private func length(of words: StaticString, at start: Int) -> Int {
    guard start >= 0, start < count else { return 0 }
    return words.withUTF8Buffer { bytes in
      var index = start
      var key: UInt64 = 0
      var letters = 0
      for byte in bytes {
        if byte != Letters.blank {
          letters += 1
          key = Phrase.key(key, adding: byte, asNumber: letters)
          continue
        }
        guard index < count, stands(Phrase.settled(key), at: index) else { return 0 }
        index += 1
        (key, letters) = (0, 0)
      }
      return index < count && stands(Phrase.settled(key), at: index) ? index + 1 - start : 0
    }
  }
}
