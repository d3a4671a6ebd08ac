import PlanModel

/// Where undo and redo stand after an entry of the journal; each entry carries it, so that the journal alone, which only
/// grows, is the undo list too.
///
/// Entries that can be undone form a chain, each pointing at the one below it, and so do the undos that can be redone.
/// An ordinary change is laid on the first chain and lets the second go. An undo takes the top of the first off and lies
/// on the second itself; a redo the other way round.
struct UndoList: Equatable {
  /// The newest entry, 0 before the first.
  var newest = 0
  /// The entry that the next undo takes back.
  var undoTop: Int?
  /// The undo that the next redo takes back.
  var redoTop: Int?

  /// The entry a step takes back or does again; `nil` for an ordinary one.
  func target(of step: JournalEntry.Step) -> Int? {
    switch step {
    case .edit: nil
    case .undo: undoTop
    case .redo: redoTop
    }
  }

  /// What the entry of that step leaves below it.
  func below(_ step: JournalEntry.Step) -> Int? { step == .undo ? redoTop : undoTop }

  /// The list after the next entry, of that step; `uncovered` is what lay below the entry that it takes off.
  func after(_ step: JournalEntry.Step, uncovered: Int?) -> UndoList {
    let number = newest + 1
    return switch step {
    case .edit: UndoList(newest: number, undoTop: number, redoTop: nil)
    case .undo: UndoList(newest: number, undoTop: uncovered, redoTop: number)
    case .redo: UndoList(newest: number, undoTop: number, redoTop: uncovered)
    }
  }
}

extension Connection {
  /// Where undo and redo stand now.
  func undoList() throws(StoreFault) -> UndoList {
    let statement = try statement("SELECT number, undo_top, redo_top FROM journal ORDER BY number DESC LIMIT 1")
    defer { statement.reset() }
    guard try statement.step() else { return UndoList() }
    return UndoList(
      newest: statement.integer(0), undoTop: statement.optionalInteger(1), redoTop: statement.optionalInteger(2))
  }

  /// What lies below that entry in its chain.
  func below(_ number: Int) throws(StoreFault) -> Int? {
    let statement = try statement("SELECT below FROM journal WHERE number = ?")
    defer { statement.reset() }
    statement.bind(number, at: 1)
    return try statement.step() ? statement.optionalInteger(0) : nil
  }
}
