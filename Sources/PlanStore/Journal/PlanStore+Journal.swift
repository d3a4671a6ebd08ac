import PlanModel

extension PlanStore {
  /// The entry that the next undo takes back.
  public func nextUndo() throws(FileFault) -> JournalEntry? { try next(.undo) }

  /// The undo that the next redo takes back; its change is what the redo would take back in turn.
  public func nextRedo() throws(FileFault) -> JournalEntry? { try next(.redo) }

  private func next(_ step: JournalEntry.Step) throws(FileFault) -> JournalEntry? {
    try reading { connection throws(StoreFault) in
      guard let number = try connection.undoList().target(of: step) else { return nil }
      return try connection.entry(number)
    }
  }

  /// Entries of the journal, newest first, with the entry that takes each back as far as one stands.
  ///
  /// - Parameters:
  ///   - number: only entries before this one; `nil` starts with the newest.
  ///   - limit: how many at most.
  public func journal(before number: Int? = nil, limit: Int) throws(FileFault) -> [JournalEntry] {
    try reading { connection throws(StoreFault) in
      var entries = try connection.entries(before: number, limit: limit)
      guard let oldest = entries.last?.number else { return [] }
      let reversedBy = try connection.standingReversals(after: oldest)
      for place in entries.indices { entries[place].reversedBy = reversedBy[entries[place].number] }
      return entries
    }
  }

  /// Entries after a revision, oldest first: what other processes changed, for a plan that stands at that revision.
  public func entries(after revision: Int) throws(FileFault) -> [JournalEntry] {
    let (entries, version) = try reading { connection throws(StoreFault) in
      (try connection.entries(after: revision), try connection.dataVersion())
    }
    seenVersion = version
    return entries
  }

  /// The reports on an item's assignments, newest first, and its documents.
  public func history(of item: Item.Key) throws(FileFault) -> ItemHistory {
    try reading { connection throws(StoreFault) in
      ItemHistory(
        item: item, updates: try connection.updates(of: item), evidence: try connection.evidence(of: item))
    }
  }
}

extension Connection {
  fileprivate func updates(of item: Item.Key) throws(StoreFault) -> [Update] {
    let statement = try statement(
      """
      \(Update.table.selectAll) WHERE assignment IN (SELECT id FROM assignments WHERE item = ?)
      ORDER BY at DESC, assignment DESC, number DESC
      """)
    statement.bind(item.number, at: 1)
    return try records(statement)
  }

  fileprivate func evidence(of item: Item.Key) throws(StoreFault) -> [Evidence] {
    let statement = try statement("\(Evidence.table.selectAll) WHERE item = ? ORDER BY id")
    statement.bind(item.number, at: 1)
    return try records(statement)
  }
}
