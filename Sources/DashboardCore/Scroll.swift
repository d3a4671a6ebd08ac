/// Which part of a longer list shows.
public struct Scroll: Equatable, Sendable {
  /// The number of the first line that shows.
  public var top = 0

  /// A list that shows its beginning.
  public init() {}

  /// Moves as little as needed so that a line shows, and never past the end.
  public mutating func show(_ line: Int, height: Int, count: Int) {
    guard height > 0 else { return }
    if line < top { top = line }
    if line >= top + height { top = line - height + 1 }
    clamp(height: height, count: count)
  }

  /// Never shows more emptiness after the end than the list is shorter than the place.
  public mutating func clamp(height: Int, count: Int) {
    top = max(0, min(top, count - height))
  }
}
