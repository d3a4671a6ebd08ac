/// One line of the journal: who changed what when. Lines are only ever added.
public struct JournalEntry: Equatable, Sendable {
  /// What kind of step it was.
  public enum Step: Int, Sendable {
    /// An ordinary change.
    case edit
    /// A change that took another one back.
    case undo
    /// A change that did again what an undo had taken back.
    case redo
  }

  /// The running number, from 1; also the revision of the plan after it.
  public var number: Int
  /// When it was made.
  public var at: Timestamp
  /// Who made it.
  public var author: String
  /// What kind of step it was.
  public var step: Step
  /// The number of the entry it takes back or does again; `nil` for an ordinary change.
  public var reverses: Int?
  /// The number of the later entry that takes this one back, as far as anybody did.
  public var reversedBy: Int?
  /// The change itself.
  public var change: Change

  /// An entry as the store has it.
  public init(
    number: Int, at: Timestamp, author: String, step: Step, reverses: Int? = nil, reversedBy: Int? = nil,
    change: Change
  ) {
    self.number = number
    self.at = at
    self.author = author
    self.step = step
    self.reverses = reverses
    self.reversedBy = reversedBy
    self.change = change
  }
}

/// What is kept of one item besides the plan itself and read when it is looked at.
public struct ItemHistory: Equatable, Sendable {
  /// The item.
  public var item: Item.Key
  /// Reports on its assignments, newest first.
  public var updates: [Update]
  /// Its documents, in order of entry.
  public var evidence: [Evidence]

  /// The history of an item; empty unless given.
  public init(item: Item.Key, updates: [Update] = [], evidence: [Evidence] = []) {
    self.item = item
    self.updates = updates
    self.evidence = evidence
  }
}
