import Screen

/// The sentence in the notice line: what was saved, what was refused and why.
public struct Notice: Equatable, Sendable {
  /// How it is meant.
  public enum Tone: Sendable {
    /// It happened.
    case good
    /// It is only said.
    case plain
    /// It did not happen.
    case bad
  }

  /// The sentence.
  public var text: String
  /// The same with less in it, for a screen that it does not fit; the longest first.
  public var shorter: [String]
  /// How it is meant.
  public var tone: Tone

  /// A sentence.
  public init(_ text: String, _ tone: Tone = .plain, shorter: [String] = []) {
    self.text = text
    self.tone = tone
    self.shorter = shorter
  }

  /// The fullest sentence that fits so many cells; the shortest where none does.
  public func text(columns: Int) -> String {
    ([text] + shorter).first { $0.columns <= columns } ?? shorter.last ?? text
  }
}
