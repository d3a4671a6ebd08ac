import DashboardCore
import Screen

extension DashboardEvent {
  /// Events of one read, those that an input method of the terminal sent together told apart.
  ///
  /// Input methods correct what they have typed: they send Backspaces and the word anew, or the whole word once it is
  /// composed, and the terminal passes that on in one piece. A run of text and Backspaces in which text follows a
  /// Backspace, or with a letter that no key has, is such a correction. Keys that somebody typed while the board was busy
  /// look the same only if a Backspace is among them; then the word stays as typed, and nothing is lost.
  static func telling(retyped events: [InputEvent]) -> [DashboardEvent] {
    var told: [DashboardEvent] = []
    var rest = events[...]
    while let first = rest.first {
      let run = rest.prefix { $0.isTyped }
      if isRetyped(run) {
        told.append(.retyped(Array(run)))
      } else {
        told += (run.isEmpty ? [first] : run).map { .input($0) }
      }
      rest = rest.dropFirst(max(1, run.count))
    }
    return told
  }

  private static func isRetyped(_ run: ArraySlice<InputEvent>) -> Bool {
    guard run.count > 1 else { return false }
    let corrected = run.drop { $0 != .key(.backspace) }.contains { $0 != .key(.backspace) }
    return corrected || run.contains { $0.isBeyondKeys }
  }
}

extension InputEvent {
  fileprivate var isTyped: Bool {
    if case .text = self { true } else { self == .key(.backspace) }
  }

  /// Whether it is a letter or mark that keyboards have no key for.
  fileprivate var isBeyondKeys: Bool {
    if case .text(let scalar) = self { scalar.value >= 0xc0 } else { false }
  }
}
