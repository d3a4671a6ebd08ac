/// A passage of a document that no field took: a paragraph run, the text under a label or a column that nobody understood.
///
/// It is told once and handed over whole, so that whoever looks the draft through can put it where it belongs.
public struct UnplacedBlock: Hashable, Codable, Sendable {
  /// What it was in the document.
  public enum Kind: String, Codable, Sendable {
    /// What stands under a label ("Kỳ hạn: …") in one or more items.
    case label
    /// What stands under a title of a table, in all its rows.
    case column
    /// Paragraphs that follow each other.
    case text
    /// A table, or rows of one.
    case table
    /// A footnote or another text beside the text.
    case note
  }

  /// A stretch of it that stands in one place.
  public struct Piece: Hashable, Codable, Sendable {
    /// The words as written, one blank between.
    public var text: String
    /// The lines of the source, from 1.
    public var lines: ClosedRange<Int>
    /// The criterion of the item that it stands in; `nil` outside of items.
    public var code: CriterionCode?

    /// A piece at its lines.
    public init(text: String, lines: ClosedRange<Int>, code: CriterionCode? = nil) {
      (self.text, self.lines, self.code) = (text, lines, code)
    }
  }

  /// What it was.
  public var kind: Kind
  /// The label or title over it as written; empty where it has none.
  public var title: String
  /// Its pieces in the order of the document, never none.
  public var pieces: [Piece]
  /// How many words it has, its title not counted.
  public var words: Int
  /// The fields that it could be, the likeliest first; empty where nothing speaks for one.
  public var candidates: [ItemSlot]

  /// A block of pieces.
  public init(kind: Kind, title: String = "", pieces: [Piece], words: Int, candidates: [ItemSlot] = []) {
    (self.kind, self.title, self.pieces, self.words, self.candidates) = (kind, title, pieces, words, candidates)
  }

  /// All its text, a piece a line.
  public var text: String { pieces.map(\.text).joined(separator: "\n") }
  /// The line where it begins, from 1.
  public var line: Int { pieces.first?.lines.lowerBound ?? 1 }
  /// The criteria whose items it stands in, each once.
  public var codes: [CriterionCode] {
    var seen: Set<CriterionCode> = []
    return pieces.compactMap(\.code).filter { seen.insert($0).inserted }
  }
}

/// A field of an item that text of a document can be put into.
public enum ItemSlot: String, CaseIterable, Codable, Sendable {
  case cause
  case remedy
  case lead
  case coordinating
  case time
  case points
  case name
}

/// Where the words of a document went: each of them in exactly one of four places.
public struct ReadingAccount: Hashable, Codable, Sendable {
  /// What a word is that belongs to the document and not to what it says.
  public enum Furniture: String, CaseIterable, Codable, Sendable {
    /// The letterhead: state, motto, offices, number and day.
    case letterhead
    /// Page numbers, and heads and feet that pages repeat.
    case page
    /// What the plan rests on, and what it is for ("Căn cứ …", "Mục đích, yêu cầu").
    case preamble
    /// The sentence a plan ends with, recipients and signature.
    case closing
    /// Keys of abbreviations, captions, sums of tables.
    case aid
  }

  /// Words in fields of the draft.
  public var fields = 0
  /// Words of headings, labels, titles of columns, numbers of items.
  public var structure = 0
  /// Words of furniture, by its kind.
  public var furnitureByKind: [Furniture: Int] = [:]
  /// Words of unplaced blocks.
  public var unplaced = 0

  /// An account without words.
  public init() {}

  /// Words of furniture.
  public var furniture: Int { furnitureByKind.values.reduce(0, +) }
  /// All words of the document.
  public var words: Int { fields + structure + furniture + unplaced }
}
