/// What a key stands for in a typing method, apart from itself.
enum KeyMeaning {
  /// The mark it gives, by the letter that takes it.
  case mark([Character: Mark])
  /// đ
  case stroke
  case tone(Tone)
  /// Takes the tone away.
  case clear
  /// Nothing but itself.
  case itself

  var isStroke: Bool { if case .stroke = self { true } else { false } }

  init(_ key: Character, in method: TypingMethod) {
    switch method {
    case .off: self = .itself
    case .telex: self.init(telex: Character(key.lowercased()))
    case .vni: self.init(vni: key)
    }
  }

  private init(telex key: Character) {
    switch key {
    case "a", "e", "o": self = .mark([key: .circumflex])
    case "w": self = .mark(["a": .breve, "o": .horn, "u": .horn])
    case "d": self = .stroke
    case "s": self = .tone(.acute)
    case "f": self = .tone(.grave)
    case "r": self = .tone(.hook)
    case "x": self = .tone(.tilde)
    case "j": self = .tone(.dot)
    case "z": self = .clear
    default: self = .itself
    }
  }

  private init(vni key: Character) {
    switch key {
    case "0": self = .clear
    case "1"..."5": self = .tone(key.wholeNumberValue.flatMap { Tone(rawValue: $0) } ?? .level)
    case "6": self = .mark(["a": .circumflex, "e": .circumflex, "o": .circumflex])
    case "7": self = .mark(["o": .horn, "u": .horn])
    case "8": self = .mark(["a": .breve])
    case "9": self = .stroke
    default: self = .itself
    }
  }
}

extension TypingMethod {
  /// The keys that make a shown letter, without its tone.
  func keys(base: Character, _ mark: Mark) -> String {
    switch (self, mark) {
    case (_, .none), (.off, _): String(base)
    case (.telex, .circumflex), (.telex, .stroke): String([base, base])
    case (.telex, .breve), (.telex, .horn): String([base, "w"])
    case (.vni, .circumflex): String([base, "6"])
    case (.vni, .horn): String([base, "7"])
    case (.vni, .breve): String([base, "8"])
    case (.vni, .stroke): String([base, "9"])
    }
  }

  /// The key of a tone.
  func key(of tone: Tone) -> String {
    guard self == .telex else { return tone == .level ? "" : String(tone.rawValue) }
    return ["", "s", "f", "r", "x", "j"][tone.rawValue]
  }
}
