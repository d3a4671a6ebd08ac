/// How keys become Vietnamese letters.
public enum TypingMethod: String, CaseIterable, Hashable, Sendable {
  /// Keys stay as they are: the terminal has an input method of its own, or none is wanted.
  case off
  /// Letters stand for marks: aa ee oo aw ow uw dd, and s f r x j for the tones.
  case telex
  /// Digits stand for marks: 6 7 8 9, and 1 to 5 for the tones.
  case vni

  /// The method after this one, round and round.
  public var next: TypingMethod {
    switch self {
    case .off: .telex
    case .telex: .vni
    case .vni: .off
    }
  }
}

/// What to do at the cursor for a press.
public struct TypingEdit: Hashable, Sendable {
  /// How many characters before the cursor to take away.
  public let removing: Int
  /// What to put there.
  public let text: String

  /// The shortest edit that makes one text, which ends at the cursor, another.
  init(from old: String, to new: String) {
    let common = zip(old, new).prefix { $0 == $1 }.count
    removing = old.count - common
    text = String(new.dropFirst(common))
  }
}
