/// What is wrong with a file of words, and in which of its lines.
public struct LexiconSlip: Error, Hashable, Codable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Codable, Sendable {
    /// Bytes that are no text in UTF-8.
    case notUTF8
    /// A phrase before any line `[role]`.
    case noRole(phrase: String)
    /// A role that there is not, and those that there are.
    case unknownRole(String, known: [String])
    /// A line that is no phrase: without letters, with signs or numbers in it, or longer than any.
    case noPhrase(String)
    /// A weight behind "+" that is none of 1 to 9.
    case badWeight(String)
    /// A phrase that stands for something else already: the role that it has.
    case taken(phrase: String, role: String)
    /// More bytes than such a file has.
    case tooLarge(limit: Int)
  }

  /// The line, from 1.
  public var line: Int
  /// What is wrong with it.
  public var kind: Kind

  /// A slip in a line.
  public init(line: Int, _ kind: Kind) {
    (self.line, self.kind) = (line, kind)
  }
}
