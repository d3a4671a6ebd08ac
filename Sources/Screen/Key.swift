/// A key that types no character of its own.
public enum Key: Hashable, Sendable {
  /// The arrow up.
  case up
  /// The arrow down.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// To the beginning.
  case home
  /// To the end.
  case end
  /// A screenful back.
  case pageUp
  /// A screenful on.
  case pageDown
  /// Ins.
  case insert
  /// Del, which takes what is under the cursor.
  case delete
  /// Tab.
  case tab
  /// Shift and Tab.
  case backTab
  /// Enter.
  case enter
  /// Backspace, which takes what is before the cursor.
  case backspace
  /// Esc.
  case escape
  /// A function key, from 1.
  case f(Int)
}

/// The keys held down with another one.
public struct Modifiers: OptionSet, Hashable, Sendable {
  /// One bit a key, as xterm numbers them.
  public let rawValue: UInt8

  /// The set with these bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Shift.
  public static let shift = Modifiers(rawValue: 1)
  /// Alt.
  public static let alt = Modifiers(rawValue: 2)
  /// Ctrl.
  public static let ctrl = Modifiers(rawValue: 4)
}
