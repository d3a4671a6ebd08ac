import CSQLite
import PlanModel

/// The rows of a status edit, written through SQLite's own calls and nothing else: no check of what stood before, no
/// text put together, statements prepared once.
final class RawEdit {
  struct Failure: Error { var code: Int32 }

  private var database: OpaquePointer?
  private var begin, commit, assignment, update, journal: OpaquePointer?
  private let text: String
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  init(_ path: String) throws {
    // As long as the edits that the store writes for such a change.
    text = "[" + String(repeating: "x", count: 640) + "]"
    try require(sqlite3_open_v2(path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil))
    try require(
      sqlite3_exec(database, "PRAGMA foreign_keys = ON; PRAGMA synchronous = EXTRA", nil, nil, nil))
    try prepare("BEGIN IMMEDIATE", &begin)
    try prepare("COMMIT", &commit)
    try prepare(
      "UPDATE assignments SET state = ?, updates = ?, updated_at = ?, completed = ? WHERE id = ?", &assignment)
    try prepare(
      """
      INSERT INTO updates (assignment, number, at, author, state, due, reason, result, difficulty, proposal)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, &update)
    try prepare(
      """
      INSERT INTO journal (number, at, author, step, reverses, kind, subject_code, subject_name, edits, undo_top, redo_top,
        below)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """, &journal)
  }

  deinit {
    for statement in [begin, commit, assignment, update, journal] { sqlite3_finalize(statement) }
    sqlite3_close(database)
  }

  func write(_ entry: JournalEntry) throws {
    guard let after = entry.change.assignment?.after else { return }
    try run(begin)
    bind(assignment, [after.state.rawValue, after.updates, entry.at.seconds, after.completed?.number, after.id.number])
    try run(assignment)
    bind(update, [after.id.number, after.updates, entry.at.seconds, "lan", after.state.rawValue, after.due?.number])
    bind(update, ["", "", "", ""], from: 7)
    try run(update)
    bind(journal, [entry.number, entry.at.seconds, entry.author, 0, nil, "report", entry.change.subject.code])
    bind(journal, [entry.change.subject.name, text, entry.number, nil, entry.number - 1], from: 8)
    try run(journal)
    try run(commit)
  }

  private func bind(_ statement: OpaquePointer?, _ values: [Any?], from first: Int32 = 1) {
    for (place, value) in zip(first..., values) {
      switch value {
      case let number as Int: sqlite3_bind_int64(statement, place, Int64(number))
      case let text as String: sqlite3_bind_text(statement, place, text, -1, Self.transient)
      default: sqlite3_bind_null(statement, place)
      }
    }
  }

  private func run(_ statement: OpaquePointer?) throws {
    let code = sqlite3_step(statement)
    sqlite3_reset(statement)
    guard code == SQLITE_DONE else { throw Failure(code: code) }
  }

  private func prepare(_ sql: String, _ statement: inout OpaquePointer?) throws {
    try require(sqlite3_prepare_v2(database, sql, -1, &statement, nil))
  }

  private func require(_ code: Int32) throws {
    guard code == SQLITE_OK else { throw Failure(code: code) }
  }
}
