/// The cursor of a list in a menu, with what shows of it.
public struct ListCursor: Equatable, Sendable {
  /// The number of the row at the cursor.
  public var index = 0
  /// What shows.
  public var scroll = Scroll()

  /// A cursor at the first row.
  public init() {}

  /// A cursor at a row.
  public init(at index: Int) { self.index = index }

  /// Moves as a command asks; `false` when the command is no move.
  public mutating func move(_ command: Command, count: Int, height: Int) -> Bool {
    switch command {
    case .up: index -= 1
    case .down: index += 1
    case .pageUp: index -= max(1, height - 1)
    case .pageDown: index += max(1, height - 1)
    case .first: index = 0
    case .last: index = count - 1
    default: return false
    }
    index = max(0, min(index, count - 1))
    scroll.show(index, height: height, count: count)
    return true
  }
}

extension Scroll {
  /// Moves a text without a cursor as a command asks; `false` when the command is no move.
  mutating func move(_ command: Command, count: Int, height: Int) -> Bool {
    switch command {
    case .up: top -= 1
    case .down: top += 1
    case .pageUp: top -= max(1, height - 1)
    case .pageDown: top += max(1, height - 1)
    case .first: top = 0
    case .last: top = count
    default: return false
    }
    clamp(height: height, count: count)
    return true
  }
}
