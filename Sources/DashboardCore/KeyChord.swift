import Screen

/// One press: a named key or a character, with modifiers; printable as it is written on keyboards.
public enum KeyChord: Hashable, Sendable {
  /// A named key alone.
  case key(Key)
  /// A named key with Shift.
  case shift(Key)
  /// A named key with Alt.
  case alt(Key)
  /// A character.
  case character(Character)
  /// Ctrl and a letter.
  case ctrl(Character)

  /// The chord of an input event outside text fields; `nil` for what is no press. With a Vietnamese input method on,
  /// w and d may arrive as ư and đ, and they mean the same key.
  public init?(_ event: InputEvent) {
    switch event {
    case .text(let scalar):
      let character = Character(scalar)
      self = .character(Self.typed[character] ?? character)
    case .ctrl(let letter): self = .ctrl(letter)
    case .key(let key, let modifiers):
      if modifiers.contains(.alt) {
        self = .alt(key)
      } else {
        self = modifiers.contains(.shift) ? .shift(key) : .key(key)
      }
    case .alt, .paste, .mouse, .focus, .resize, .unknown: return nil
    }
  }

  private static let typed: [Character: Character] = ["ư": "w", "đ": "d", "Ư": "W", "Đ": "D"]

  /// The chord as it is written for people: `F9`, `Ctrl-R`, `↑`, `PgDn`.
  public var label: String {
    switch self {
    case .key(let key): Self.name(key)
    case .shift(let key): "Shift-\(Self.name(key))"
    case .alt(let key): "Alt-\(Self.name(key))"
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .ctrl(let letter): "Ctrl-\(letter.uppercased())"
    }
  }

  private static func name(_ key: Key) -> String {
    switch key {
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .insert: "Ins"
    case .delete: "Del"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .enter: "Enter"
    case .backspace: "Backspace"
    case .escape: "Esc"
    case .f(let number): "F\(number)"
    }
  }
}
