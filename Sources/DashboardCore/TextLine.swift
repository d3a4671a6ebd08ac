import Screen

/// A line of running text in a pane or dialog: what it is, its label, and the words.
public struct TextLine: Equatable, Sendable {
  /// How the words are meant.
  public enum Kind: Sendable {
    /// A heading.
    case title
    /// Ordinary words.
    case body
    /// Words of less weight.
    case muted
    /// Something unclear, or missing.
    case warning
    /// An empty line.
    case blank
  }

  /// What the line is.
  public var kind: Kind
  /// The label before it; empty where the line goes on.
  public var label: String
  /// The words.
  public var text: String

  /// A line.
  public init(_ kind: Kind = .body, label: String = "", _ text: String = "") {
    self.kind = kind
    self.label = label
    self.text = text
  }

  /// The paragraph cut into lines of that many cells, the label before the first.
  static func paragraph(_ kind: Kind = .body, label: String = "", _ text: String, columns: Int) -> [TextLine] {
    let pieces = text.wrapped(to: max(1, columns))
    return pieces.enumerated().map { TextLine(kind, label: $0.offset == 0 ? label : "", $0.element) }
  }

  /// Statements beside each other in lines of that many cells: a line breaks between two of them, and within one only where
  /// it is longer than a line.
  static func lines(of statements: [String], columns: Int) -> [String] {
    var lines: [String] = []
    for (place, statement) in statements.enumerated() {
      let piece = place + 1 < statements.count ? "\(statement) ·" : statement
      if let last = lines.last, last.columns + 1 + piece.columns <= columns {
        lines[lines.count - 1] += " \(piece)"
      } else if piece.columns <= columns {
        lines.append(piece)
      } else {
        let before = lines.popLast().map { "\($0) " } ?? ""
        lines += (before + piece).wrapped(to: max(1, columns))
      }
    }
    return lines
  }
}
