/// One thing that came from the terminal.
public enum InputEvent: Hashable, Sendable {
  /// A typed scalar. Marks of decomposed Vietnamese come one by one.
  case text(Unicode.Scalar)
  /// Ctrl with a letter in lower case, or with a sign.
  case ctrl(Character)
  /// Alt with a scalar.
  case alt(Unicode.Scalar)
  /// A key without a character.
  case key(Key, Modifiers)
  /// What was pasted: composed (NFC), lines ended by `\n`, no control characters but that and the tab.
  case paste(String)
  /// The mouse.
  case mouse(MouseEvent)
  /// The terminal's window came to the front, or left it.
  case focus(Bool)
  /// The terminal has a new size, or its whole content must be drawn again.
  case resize(Size)
  /// A sequence that means nothing here.
  case unknown

  /// The key alone, without modifiers.
  public static func key(_ key: Key) -> InputEvent { .key(key, []) }
}
