import PlanModel

extension PlanStore {
  /// Makes a change: all of it with its journal entry on disk, or nothing of it.
  ///
  /// - Throws: `movedOn` when a record in the file is not what the change starts from, `missingRecord`,
  ///   `reasonMissing`, `noDifference` for a change without edits, or the fault of the file.
  public func commit(_ change: Change, author: String, at moment: Timestamp) throws(StoreFault) -> JournalEntry {
    try requireReady()
    return try connection.enterAlone(change, by: author, at: moment)
  }

  /// Takes back the newest change that stands, as a new entry of the journal.
  ///
  /// - Parameter number: the entry that the caller expects to be next; `nil` takes whatever is next.
  /// - Throws: `nothingToUndo`; `movedOn` when another entry is next or its records were changed since.
  public func undo(
    author: String, at moment: Timestamp, expecting number: Int? = nil
  ) throws(StoreFault) -> JournalEntry {
    try take(.undo, expecting: number, by: author, at: moment)
  }

  /// Does again what the newest undo took back, as a new entry of the journal.
  ///
  /// - Parameter number: the undo that the caller expects to be next; `nil` takes whatever is next.
  /// - Throws: `nothingToRedo`; `movedOn` when another entry is next or its records were changed since.
  public func redo(
    author: String, at moment: Timestamp, expecting number: Int? = nil
  ) throws(StoreFault) -> JournalEntry {
    try take(.redo, expecting: number, by: author, at: moment)
  }

  /// Takes back any earlier entry, whatever came after it, as an ordinary change that can itself be undone.
  ///
  /// - Throws: `missingRecord` when there is no such entry, `movedOn` when its records were changed since.
  public func reverse(_ number: Int, author: String, at moment: Timestamp) throws(StoreFault) -> JournalEntry {
    try writing { connection throws(StoreFault) in
      guard let entry = try connection.entry(number) else { throw .change(.missingRecord) }
      return try connection.enter(entry.change.inverted, .edit, reversing: number, by: author, at: moment)
    }
  }

  private func take(
    _ step: JournalEntry.Step, expecting expected: Int?, by author: String, at moment: Timestamp
  ) throws(StoreFault) -> JournalEntry {
    try writing { connection throws(StoreFault) in
      guard let number = try connection.undoList().target(of: step), let entry = try connection.entry(number) else {
        throw .change(step == .undo ? .nothingToUndo : .nothingToRedo)
      }
      guard expected == nil || expected == number else { throw .change(.movedOn) }
      return try connection.enter(entry.change.inverted, step, reversing: number, by: author, at: moment)
    }
  }

  private func writing<Result>(
    _ body: (Connection) throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    try requireReady()
    return try connection.transaction(.writing) { () throws(StoreFault) in try body(connection) }
  }

  /// Says no to a change where the file is only read, and, before the first one, where pages or indexes are damaged: a
  /// change would be said to be saved in a file that can no longer be trusted.
  private func requireReady() throws(StoreFault) {
    try requireWritable()
    guard !isKnownWhole else { return }
    if try connection.number("PRAGMA page_count") ?? 0 <= Self.mostPagesAtOnce,
      let first = try connection.damage(to: .pages).first
    {
      throw .file(.damaged(path: path, first))
    }
    isKnownWhole = true
  }

  /// Four megabytes are gone through in the time of a few frames; larger files are left to `check` and `backup`.
  private static let mostPagesAtOnce = 1024
}

extension Connection {
  /// Carries out a change in a transaction of its own.
  func enterAlone(_ change: Change, by author: String, at moment: Timestamp) throws(StoreFault) -> JournalEntry {
    guard !change.edits.isEmpty else { throw .change(.noDifference) }
    return try transaction(.writing) { () throws(StoreFault) in try enter(change, .edit, by: author, at: moment) }
  }

  /// Enters a change that the rows already show.
  func enterAsIs(_ change: Change, by author: String, at moment: Timestamp) throws(StoreFault) {
    let list = try undoList()
    let entry = JournalEntry(
      number: list.newest + 1, at: moment, author: author, step: .edit, reverses: nil, change: change)
    try append(entry, list: list.after(.edit, uncovered: nil), below: list.below(.edit))
  }

  /// Carries out a change and enters it in the journal.
  fileprivate func enter(
    _ change: Change, _ step: JournalEntry.Step, reversing reversed: Int? = nil, by author: String,
    at moment: Timestamp
  ) throws(StoreFault) -> JournalEntry {
    for edit in change.edits { try carryOut(edit, plan: change.plan) }
    let list = try undoList()
    let uncovered: Int? = if step != .edit, let reversed { try below(reversed) } else { nil }
    let entry = JournalEntry(
      number: list.newest + 1, at: moment, author: author, step: step, reverses: reversed, change: change)
    try append(entry, list: list.after(step, uncovered: uncovered), below: list.below(step))
    return entry
  }
}
