/// What the keys of one word mean together, as far as they were pressed.
///
/// Keys are taken for Vietnamese as long as the word can become a Vietnamese one; otherwise they are shown as they were
/// pressed. A key that is pressed twice undoes what it did. Since English doubles letters, too, "office" stays as it is:
/// where the word with one of the two letters could not be Vietnamese either, nothing had to be undone.
struct Reading: Hashable, Sendable {
  private(set) var keys: [Character] = []
  private(set) var draft: Draft
  /// The word as it would be without the key that undid its tone, until it is plain why that key was pressed.
  private var single: Draft?
  /// Whether a double letter was meant as such.
  private(set) var meansDouble: Bool

  init(_ method: TypingMethod, meansDouble: Bool = false) {
    draft = Draft(method)
    self.meansDouble = meansDouble
  }

  /// What so many keys mean.
  init(_ keys: some Sequence<Character>, _ method: TypingMethod, meansDouble: Bool = false) {
    self.init(method, meansDouble: meansDouble)
    for key in keys { take(key) }
  }

  /// Takes the next key.
  mutating func take(_ key: Character) {
    let before = draft
    draft.take(key, isSecond: key.lowercased() == keys.last?.lowercased())
    if single != nil, Self.showsUndoing(key, after: keys.suffix(2).map { $0.lowercased() }) { single = nil }
    single?.take(key, isSecond: false)
    if single?.stage == .literal { meansDouble = true }
    if draft.hasUndoneTone, !before.hasUndoneTone { single = before }
    keys.append(key)
  }

  /// Whether a key shows that a double letter before it was there to undo: English has no "tesst", no "lisst", no "sss".
  private static func showsUndoing(_ key: Character, after keys: [String]) -> Bool {
    keys.first == keys.last && ["t", "k", "c", keys.last].contains(key.lowercased())
  }

  /// The word as it is shown while it is typed.
  var shown: String { isLiteral ? literal : draft.text }

  /// The word as it stays when it ends here.
  var finished: String {
    if isLiteral { return shown }
    if draft.hasUndone {
      var settled = draft
      settled.settleStrokes()
      return settled.text
    }
    // The paper, not a cry: no word is written so.
    if draft.method == .vni, keys == ["A", "4"] { return literal }
    return draft.wholeText ?? literal
  }

  /// Whether the keys are shown as they were pressed.
  var isLiteral: Bool {
    if draft.hasUndone { return meansDouble || isWWW }
    return draft.stage == .literal
  }

  /// "www" is how addresses begin.
  private var isWWW: Bool { keys.count > 2 && keys.allSatisfy { $0 == "w" || $0 == "W" } }

  /// The keys as they were pressed, but for a đ at the beginning or in an abbreviation (ĐA06, QĐ, DAĐT).
  private var literal: String {
    let isInitials = keys.count > 3 && keys.allSatisfy { $0.isUppercase || $0.isNumber }
    let stroke: Character = draft.method == .telex ? "d" : "9"
    var text: [Character] = []
    var follows = false
    for key in keys {
      let lower = Character(key.lowercased())
      if !follows, lower == stroke, let last = text.last, last == "d" || last == "D" {
        text[text.count - 1] = last == "d" ? "đ" : "Đ"
      } else {
        text.append(key)
      }
      follows = !isInitials && (follows || Alphabet.isVowel(lower) || (lower.isNumber && lower != stroke))
    }
    return String(text)
  }
}
