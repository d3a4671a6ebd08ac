import CSQLite
import PlanModel

/// The SQLite connection of one plan file, with its prepared statements.
///
/// SQLite's C calls, and nothing between: opening the board and saving an edit are what the officer waits for. GRDB, used
/// as its users use it, was measured against them: a start takes 2.0 ms more work (4.7 against 2.7), the program is ten
/// times as large (83 against 9 MB), and a saved key takes as long either way, as the disk is what it waits for. What GRDB
/// gives for that, a queue between threads and observers of changes, has no use here.
final class Connection {
  /// The file, as it was asked for; named in every fault.
  let path: String
  let handle: OpaquePointer
  // A few dozen, so that looking through them is as quick as hashing.
  private var statements: [Statement] = []

  /// Takes over a connection, which it closes in the end.
  init(_ handle: OpaquePointer, path: String) {
    self.handle = handle
    self.path = path
  }

  /// Connects to a file that is there. Nothing of it is read yet, nor of what lies beside.
  convenience init(opening path: String, mayWrite: Bool) throws(FileFault) {
    // A name from which SQLite reads nothing else, as it would from ":memory:".
    let name = path.first == "/" ? path : "./\(path)"
    let flags = (mayWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(name, &handle, flags, nil)
    guard code == SQLITE_OK, let handle else {
      defer { sqlite3_close_v2(handle) }
      let system = handle.map { sqlite3_system_errno($0) } ?? 0
      throw SQLiteFailure(code: code, system: system, message: String(cString: sqlite3_errstr(code)))
        .fileFault(path: path)
    }
    self.init(handle, path: path)
    sqlite3_busy_timeout(handle, Int32(PlanStore.patience * 1000))
  }

  deinit { close() }

  /// Whether the file has a passing name only, so that nothing is left of it when something fails.
  var isPassing = false

  private var isClosed = false

  /// Lets the statements and the file go.
  func close() {
    guard !isClosed else { return }
    isClosed = true
    for statement in statements { statement.finalize() }
    statements = []
    sqlite3_close_v2(handle)
  }

  /// The statement for that SQL, ready to be bound; prepared at first use and kept.
  func statement(_ sql: String) throws(StoreFault) -> Statement {
    for known in statements where known.sql == sql { return known }
    var prepared: OpaquePointer?
    let code = sqlite3_prepare_v3(handle, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &prepared, nil)
    guard code == SQLITE_OK, let prepared else { throw fault(code) }
    let statement = Statement(handle: prepared, sql: sql, connection: self)
    statements.append(statement)
    return statement
  }

  /// Carries out SQL that returns nothing, several statements if need be, and keeps nothing of it.
  func execute(_ sql: String) throws(StoreFault) {
    let code = sqlite3_exec(handle, sql, nil, nil, nil)
    guard code == SQLITE_OK else { throw fault(code) }
  }

  /// The first column of the first row of that query, `nil` when there is no row or it is NULL.
  func number(_ sql: String) throws(StoreFault) -> Int? {
    let statement = try statement(sql)
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    return statement.optionalInteger(0)
  }

  /// The first column of the first row of that query as text, empty when there is no row.
  func text(_ sql: String) throws(StoreFault) -> String {
    let statement = try statement(sql)
    defer { statement.reset() }
    return try statement.step() ? statement.text(0) : ""
  }

  /// What a result code other than success means for the person, in the connection's state right after the call.
  func fault(_ code: Int32) -> StoreFault {
    let failure = SQLiteFailure(
      code: code, system: sqlite3_system_errno(handle), message: String(cString: sqlite3_errmsg(handle)))
    return failure.fault(path: path)
  }

  /// The path of the file as SQLite found it, links followed; `nil` where there is none.
  var file: String? {
    sqlite3_db_filename(handle, "main").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// How often the file was changed, as its header tells; `nil` where there is no file.
  var changes: Int? { FileBytes(handle).map(\.header.changes) }
}
