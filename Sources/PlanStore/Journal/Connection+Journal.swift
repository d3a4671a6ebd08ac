import PlanModel

extension Connection {
  /// Columns of the journal in the order in which an entry is read.
  static let entryColumns = "number, at, author, step, reverses, kind, subject_code, subject_name, edits, plan"

  /// Adds an entry, and where undo and redo stand after it.
  func append(_ entry: JournalEntry, list: UndoList, below: Int?) throws(StoreFault) {
    try append(entry, EditText.written(entry.change.edits), list: list, below: below)
  }

  /// Adds an entry whose edits are written already.
  func append(_ entry: JournalEntry, _ edits: [UInt8], list: UndoList, below: Int?) throws(StoreFault) {
    let chain = Chain.link(Self.row(entry, edits, list, below), after: try chainEnd())
    let statement = try statement(
      "INSERT INTO journal (\(Chain.columns), chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    statement.bind(entry.number, at: 1)
    statement.bind(entry.at.seconds, at: 2)
    statement.bind(entry.author, at: 3)
    statement.bind(entry.step.rawValue, at: 4)
    statement.bind(entry.reverses, at: 5)
    statement.bind(entry.change.kind.rawValue, at: 6)
    statement.bind(entry.change.subject.code, at: 7)
    statement.bind(entry.change.subject.name, at: 8)
    statement.bind(entry.change.plan, at: 10)
    statement.bind(list.undoTop, at: 11)
    statement.bind(list.redoTop, at: 12)
    statement.bind(below, at: 13)
    statement.bind(blob: chain, at: 14)
    try statement.run(lending: edits, at: 9)
  }

  /// The row of an entry, as `Chain` digests it.
  private static func row(_ entry: JournalEntry, _ edits: [UInt8], _ list: UndoList, _ below: Int?) -> RowBytes {
    var row = RowBytes()
    row.add(entry.number)
    row.add(entry.at.seconds)
    row.add(entry.author)
    row.add(entry.step.rawValue)
    row.add(entry.reverses)
    row.add(entry.change.kind.rawValue)
    row.add(entry.change.subject.code)
    row.add(entry.change.subject.name)
    edits.withUnsafeBufferPointer { row.add($0) }
    row.add(entry.change.plan)
    row.add(list.undoTop)
    row.add(list.redoTop)
    row.add(below)
    return row
  }

  /// The entry with that number.
  func entry(_ number: Int) throws(StoreFault) -> JournalEntry? {
    let statement = try statement("SELECT \(Self.entryColumns) FROM journal WHERE number = ?")
    statement.bind(number, at: 1)
    return try entries(statement).first
  }

  /// Entries before a number, newest first.
  func entries(before number: Int?, limit: Int) throws(StoreFault) -> [JournalEntry] {
    let statement = try statement(
      "SELECT \(Self.entryColumns) FROM journal WHERE number < ? ORDER BY number DESC LIMIT ?")
    statement.bind(number ?? .max, at: 1)
    statement.bind(limit, at: 2)
    return try entries(statement)
  }

  /// Entries after a number, oldest first.
  func entries(after number: Int) throws(StoreFault) -> [JournalEntry] {
    let statement = try statement("SELECT \(Self.entryColumns) FROM journal WHERE number > ? ORDER BY number")
    statement.bind(number, at: 1)
    return try entries(statement)
  }

  /// For each entry that is taken back by another after that number: by which. An entry that was itself taken back
  /// takes nothing back any more.
  func standingReversals(after number: Int) throws(StoreFault) -> [Int: Int] {
    let statement = try statement(
      "SELECT number, reverses FROM journal WHERE reverses IS NOT NULL AND number > ? ORDER BY number DESC")
    defer { statement.reset() }
    statement.bind(number, at: 1)
    var reversedBy: [Int: Int] = [:]
    while try statement.step() {
      let (later, earlier) = (statement.integer(0), statement.integer(1))
      if reversedBy[later] == nil, reversedBy[earlier] == nil { reversedBy[earlier] = later }
    }
    return reversedBy
  }

  private func entries(_ statement: Statement) throws(StoreFault) -> [JournalEntry] {
    defer { statement.reset() }
    var entries: [JournalEntry] = []
    while try statement.step() { entries.append(try entry(statement)) }
    return entries
  }

  private func entry(_ statement: Statement) throws(StoreFault) -> JournalEntry {
    var row = Row(statement)
    do throws(BadField) {
      var entry = JournalEntry(
        number: try row.integer(), at: try row.moment(), author: row.text(), step: try row.value(),
        reverses: try row.optionalInteger(),
        change: Change(
          kind: try row.value(), subject: Change.Subject(code: row.text(), name: row.text()),
          edits: try EditText.read(row.bytes())))
      entry.change.plan = try row.integer()
      return entry
    } catch {
      throw .file(.damaged(path: path, .entry(statement.integer(0))))
    }
  }
}
