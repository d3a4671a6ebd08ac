/// The keys of a word as they came, for input methods that pass keys on and then take them back by Backspaces.
struct KeyTrace: Hashable, Sendable {
  private var keys = ""
  /// What Backspaces took away before the word, while keys of it were still to be taken back.
  private var eaten = ""
  private var isTakenBack = false

  mutating func add(_ key: Character) {
    keys.append(key)
    (eaten, isTakenBack) = ("", false)
  }

  /// Follows a Backspace behind a character; false once all keys are taken back.
  mutating func takeBack(_ character: Character?, isBeyondWord: Bool) -> Bool {
    guard !keys.isEmpty else { return false }
    keys.removeLast()
    isTakenBack = true
    if isBeyondWord, let character { eaten.insert(character, at: eaten.startIndex) }
    return true
  }

  /// What stands there if keys are letters and Backspaces have taken back as many; `nil` when none came last.
  var believed: String? { isTakenBack ? eaten + keys : nil }
}
