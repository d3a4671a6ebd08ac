/// Why a document was read as it was: for each block the readings that were weighed, the one taken first.
public struct ReadingExplanation: Hashable, Sendable {
  /// What a block may be.
  public enum Reading: Hashable, Sendable {
    /// A label or a column of a field.
    case slot(ItemSlot)
    /// A label or a column that no field of an item is for.
    case foreign
    /// Words of the field before, not a label.
    case content
    /// The heading of one criterion or more.
    case criterion
    /// The heading of a part of the document.
    case section
    /// Work of a unit as a whole.
    case duty
    /// Letterhead, legal basis, signature and the like.
    case furniture(ReadingAccount.Furniture)
    /// A part of the plan's own head: title, agency, decision, result.
    case head
    /// Number or code of a row.
    case number
    /// Text of the document without a place of its own yet.
    case text
  }

  /// What speaks for a reading, or against it.
  public enum Evidence: String, Hashable, Sendable {
    /// The list of words has the whole of it.
    case lexicon
    /// Words within it.
    case words
    /// What the values look like.
    case values
    /// The field is empty in these items.
    case open
    /// The field is filled in these items already.
    case filled
    /// Where it stands among the known ones.
    case order
    /// How many items have it.
    case repeated
    /// What stands in front of it, beside the other labels.
    case marker
    /// That something is always possible.
    case prior
  }

  /// A weight with its reason.
  public struct Weight: Hashable, Sendable {
    /// The reason.
    public var evidence: Evidence
    /// How much it speaks for the reading; negative against it.
    public var points: Int

    /// A weight with its reason.
    public init(_ evidence: Evidence, _ points: Int) { (self.evidence, self.points) = (evidence, points) }
  }

  /// A reading with all that was weighed.
  public struct Candidate: Hashable, Sendable {
    /// The reading.
    public var reading: Reading
    /// Its weights; those of nothing are left out.
    public var weights: [Weight]
    /// Their sum.
    public var score: Int { weights.reduce(0) { $0 + $1.points } }

    /// A reading with its weights.
    public init(_ reading: Reading, _ weights: [Weight]) {
      (self.reading, self.weights) = (reading, weights.filter { $0.points != 0 })
    }
  }

  /// A block, a label or a column.
  public struct Block: Hashable, Sendable {
    /// The line where it stands, from 1.
    public var line: Int
    /// Its first words.
    public var text: String
    /// The readings, the best first; never none.
    public var candidates: [Candidate]
    /// Whether the best was taken; else the block was left unplaced.
    public var isTaken: Bool

    /// A block with its readings.
    public init(line: Int, text: String, candidates: [Candidate], isTaken: Bool = true) {
      (self.line, self.text, self.candidates, self.isTaken) = (line, text, candidates, isTaken)
    }
  }

  /// The blocks in the order of the document.
  public var blocks: [Block]

  /// An explanation of these blocks.
  public init(blocks: [Block] = []) { self.blocks = blocks }
}
