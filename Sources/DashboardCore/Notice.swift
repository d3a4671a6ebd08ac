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
  /// How it is meant.
  public var tone: Tone

  /// A sentence.
  public init(_ text: String, _ tone: Tone = .plain) {
    self.text = text
    self.tone = tone
  }
}
