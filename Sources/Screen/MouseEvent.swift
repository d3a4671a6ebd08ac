/// Something the mouse did over the screen.
public struct MouseEvent: Hashable, Sendable {
  /// What happened.
  public enum Kind: Hashable, Sendable {
    /// A button went down.
    case press
    /// A button came up.
    case release
    /// The mouse moved with a button down.
    case drag
    /// The mouse moved with none down.
    case move
    /// One notch of the wheel away from the hand.
    case wheelUp
    /// One notch of the wheel towards the hand.
    case wheelDown
    /// One notch to the left.
    case wheelLeft
    /// One notch to the right.
    case wheelRight
  }

  /// The button concerned.
  public enum Button: Hashable, Sendable {
    /// The first one.
    case left
    /// The middle one, or the wheel pressed.
    case middle
    /// The second one.
    case right
    /// One beyond these.
    case other
    /// None: the wheel, a mere move, or a release that does not say of what.
    case none
  }

  /// What happened.
  public var kind: Kind
  /// Which button.
  public var button: Button
  /// The cell under the mouse.
  public var at: Point
  /// The keys held down.
  public var modifiers: Modifiers

  /// An event over a cell.
  public init(_ kind: Kind, button: Button = .none, at point: Point, modifiers: Modifiers = []) {
    self.kind = kind
    self.button = button
    at = point
    self.modifiers = modifiers
  }

  /// From the code of a mouse report: button and motion in its bits, as xterm writes them.
  init(code: Int, released: Bool, at point: Point) {
    let buttons: [Button] = [.left, .middle, .right, .none]
    let wheels: [Kind] = [.wheelUp, .wheelDown, .wheelLeft, .wheelRight]
    at = point
    modifiers = Modifiers(rawValue: UInt8(code >> 2 & 7))
    switch code & 0xc3 {
    case 64...67:
      kind = wheels[code & 3]
      button = .none
    case let low where low >= 128:
      kind = released ? .release : .press
      button = .other
    default:
      button = buttons[code & 3]
      let isMotion = code & 32 != 0
      kind = isMotion ? (button == .none ? .move : .drag) : released || button == .none ? .release : .press
    }
  }
}
