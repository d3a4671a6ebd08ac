extension Reading {
  /// The word without its last shown letter, as if that letter had never been typed; `nil` when none is left, or no keys
  /// would show what is left.
  ///
  /// Where keys are shown as they were pressed, the last one goes, and what is left may be Vietnamese again. The tone
  /// stays, and moves where it belongs now: hoàn, hòa.
  func withoutLast() -> Reading? {
    let rest = String(shown.dropLast())
    guard !rest.isEmpty else { return nil }
    if isLiteral { return fewer(by: 1) }
    let asTyped = (1...keys.count).lazy.map { fewer(by: $0) }.first { $0.shown == rest }
    if let asTyped { return asTyped }
    let again = Reading(draft.method.keys(of: rest), draft.method)
    return Alphabet.toneless(again.shown) == Alphabet.toneless(rest) ? again : nil
  }

  private func fewer(by count: Int) -> Reading {
    Reading(keys.dropLast(count), draft.method, meansDouble: meansDouble)
  }
}

extension Alphabet {
  fileprivate static func toneless(_ word: String) -> String {
    String(
      word.map { character in
        let parts = parts(of: character)
        return Self.character(parts.base, parts.mark)
      })
  }
}

extension TypingMethod {
  /// Keys that type a word.
  fileprivate func keys(of word: String) -> String {
    var keys = ""
    var tone = Tone.level
    for character in word {
      let parts = Alphabet.parts(of: character)
      let marked = self.keys(base: parts.base, parts.mark)
      keys += character.isUppercase ? marked.uppercased() : marked
      if parts.tone != .level { tone = parts.tone }
    }
    return keys + key(of: tone)
  }
}
