import Screen

/// Keys written as text, for `cchc screen`: names and characters apart by blanks, running text in quotes.
///
/// `Down Down 2 F3 "van phong" Enter Ctrl-R`.
public enum KeyScript {
  /// A word that names no key.
  public struct UnknownKey: Error, Equatable, Sendable {
    /// The word.
    public let name: String
  }

  private static let names: [String: Key] = [
    "up": .up, "down": .down, "left": .left, "right": .right, "home": .home, "end": .end, "pgup": .pageUp,
    "pgdn": .pageDown, "insert": .insert, "ins": .insert, "delete": .delete, "del": .delete, "tab": .tab,
    "shift-tab": .backTab, "btab": .backTab, "enter": .enter, "backspace": .backspace, "bs": .backspace,
    "esc": .escape, "escape": .escape,
  ]

  /// The events that a script types.
  public static func events(_ script: String) -> Result<[InputEvent], UnknownKey> {
    var events: [InputEvent] = []
    for (place, piece) in script.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      if place % 2 == 1 {
        events += piece.unicodeScalars.map { .text($0) }
        continue
      }
      for word in piece.split(separator: " ") {
        guard let event = event(String(word)) else { return .failure(UnknownKey(name: String(word))) }
        events.append(event)
      }
    }
    return .success(events)
  }

  private static func event(_ word: String) -> InputEvent? {
    if word.unicodeScalars.count == 1, let scalar = word.unicodeScalars.first { return .text(scalar) }
    let name = word.lowercased()
    if name == "space" { return .text(" ") }
    if let key = names[name] { return .key(key, []) }
    if name.hasPrefix("f"), let number = Int(name.dropFirst()), 1...12 ~= number { return .key(.f(number), []) }
    if name.hasPrefix("ctrl-"), let letter = name.last, name.count == 6 { return .ctrl(letter) }
    if name.hasPrefix("alt-"), let key = names[String(name.dropFirst(4))] { return .key(key, .alt) }
    return nil
  }
}

/// A display that shows nothing: for screens that are only looked at as text.
public final class NoDisplay: Display {
  /// The cells it pretends to have.
  public let size: Size
  /// None.
  public let colorDepth = ColorDepth.none
  /// Without meaning here.
  public var reportsMouse = false

  /// A display of that size.
  public init(size: Size) { self.size = size }

  /// Shows nothing.
  public func show(_ canvas: Canvas) {}
  /// Nothing ever happens.
  public func events(timeout milliseconds: Int?, or news: Int32?) throws -> [InputEvent] { throw DisplayEnd.gone }
  /// Nothing to forget.
  public func invalidate() {}
  /// Nothing to give back.
  public func suspend() {}
  /// Runs the body.
  public func leaveTemporarily<Result>(_ body: () throws -> Result) rethrows -> Result { try body() }
  /// Keeps silent.
  public func bell() {}
}
