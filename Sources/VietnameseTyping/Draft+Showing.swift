extension Draft {
  /// The word as its marks and its tone make it.
  var text: String {
    let (letters, place) = placed
    return String(letters.enumerated().map { $1.character($0 == place ? tone : .level) })
  }

  /// The letters with their marks, and the one that carries the tone.
  private var placed: (letters: [Letter], tonePlace: Int?) {
    if let fit { return (fit.letters, fit.tonePlace) }
    let start = letters.firstIndex(where: \.isVowel) ?? letters.count
    let nucleus = start..<start + letters[start...].prefix { $0.isVowel }.count
    return (letters, nucleus.isEmpty ? nil : SyllableFit.tonePlace(letters, nucleus))
  }

  /// The word as it stays once nothing is added; `nil` when it is no Vietnamese word.
  var wholeText: String? {
    guard stage == .syllable, let fit else { return stage == .consonants ? text : nil }
    if fit.isWhole { return text }
    if fit.nucleus.isEmpty { return tone == .level ? text : nil }
    guard let closed = fit.closingOpenHorn(tone), closed.isWhole else { return nil }
    return String(closed.letters.enumerated().map { $1.character($0 == closed.tonePlace ? tone : .level) })
  }
}
