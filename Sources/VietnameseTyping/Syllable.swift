/// Which words may be Vietnamese, by their spelling alone.
///
/// Tells readable text from text that was decoded wrongly. It knows no dictionary: `nghiêu` is possible, `nghu` is not.
public enum Syllable {
  /// Whether the letters, in normal form C and of either case, could be one whole syllable.
  public static func isPossible(_ word: String) -> Bool {
    var letters: [Letter] = []
    var tone = Tone.level
    for character in word.lowercased() {
      let parts = Alphabet.parts(of: character)
      guard parts.base.isASCII, parts.base.isLetter else { return false }
      if parts.tone != .level {
        guard tone == .level else { return false }
        tone = parts.tone
      }
      var letter = Letter(parts.base)
      letter.mark = parts.mark
      letters.append(letter)
      // The longest one is nghiêng.
      if letters.count > 7 { return false }
    }
    guard let fit = SyllableFit(letters, tone) else { return false }
    return fit.isWhole && fit.letters == letters
  }
}
