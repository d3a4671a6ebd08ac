import PlanModel
import Screen

/// A line of a chart: pieces of text, each of its own kind.
public struct ChartLine: Equatable, Sendable {
  /// What a piece is.
  public enum Kind: Equatable, Sendable {
    /// A heading.
    case title
    /// Words and numbers.
    case text
    /// Words of less weight.
    case muted
    /// A bar of what is there.
    case full
    /// A bar of what is only promised, or set apart.
    case pale
  }

  /// A piece.
  public struct Piece: Equatable, Sendable {
    /// What it is.
    public var kind: Kind
    /// Its text.
    public var text: String
  }

  /// The pieces, from left to right.
  public private(set) var pieces: [Piece] = []

  /// An empty line.
  public init() {}

  /// A line of one piece.
  init(_ kind: Kind, _ text: String) { pieces = [Piece(kind: kind, text: text)] }

  /// Adds a piece, made as wide as wanted.
  mutating func add(_ kind: Kind = .text, _ text: String, columns: Int? = nil, _ alignment: Alignment = .left) {
    let text = columns.map { text.fitted(to: $0, alignment) } ?? text
    if !text.isEmpty { pieces.append(Piece(kind: kind, text: text)) }
  }

  /// The whole line as text.
  public var text: String { pieces.map(\.text).joined() }
}

/// Bars of block characters, in eighths of a cell.
enum Bar {
  private static let beginnings = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
  private static let heights = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

  /// A bar to the right: a part of a whole that takes `columns`.
  static func across(_ part: Score, of whole: Score, columns: Int) -> String {
    let eighths = share(part, of: whole, in: columns * 8)
    return String(repeating: "█", count: eighths / 8) + beginnings[eighths % 8]
  }

  /// A bar to the right of one character, in whole cells.
  static func across(_ part: Score, of whole: Score, columns: Int, with character: String) -> String {
    String(repeating: character, count: share(part, of: whole, in: columns))
  }

  /// What a bar that stands `rows` high shows in the row so many from the bottom.
  static func upright(_ part: Score, of whole: Score, rows: Int, row: Int) -> String {
    heights[max(0, min(8, share(part, of: whole, in: rows * 8) - row * 8))]
  }

  /// How much of `places` a part takes, rounded; at least one for a part that is not nothing.
  static func share(_ part: Score, of whole: Score, in places: Int) -> Int {
    guard part > .zero, whole > .zero else { return 0 }
    return min(places, max(1, (part.thousandths * places * 2 + whole.thousandths) / (whole.thousandths * 2)))
  }
}
