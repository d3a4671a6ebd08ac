import GRDBSQLite
import PlanModel

/// The SQLite connection of one plan file, with its prepared statements.
///
/// GRDB opens, configures and closes the connection; the statements go through SQLite's own calls, since opening the board and saving an edit are what the officer waits for.
final class Connection {
  /// The file, as it was asked for; named in every fault.
  let path: String
  let handle: OpaquePointer
  // A few dozen, so that looking through them is as quick as hashing.
  private var statements: [Statement] = []

  init(_ handle: OpaquePointer, path: String) {
    self.handle = handle
    self.path = path
  }

  /// Lets the statements go, so that the connection can be closed.
  func close() {
    for statement in statements { statement.finalize() }
    statements = []
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

  /// What a result code other than success means for the person, in the connection's state right after the call.
  func fault(_ code: Int32) -> StoreFault {
    let failure = SQLiteFailure(
      code: code, system: sqlite3_system_errno(handle), message: String(cString: sqlite3_errmsg(handle)))
    return failure.fault(path: path)
  }
}

extension Connection {
  /// How a transaction begins.
  enum Beginning: String {
    /// Reads; sees one state of the file from its first read on.
    case reading = "BEGIN"
    /// Writes; nobody else can begin to.
    case writing = "BEGIN IMMEDIATE"
  }

  /// Carries out the body in one transaction: on disk when this returns, and without any effect when it throws.
  func transaction<Result>(
    _ beginning: Beginning, _ body: () throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    try statement(beginning.rawValue).run()
    do throws(StoreFault) {
      let result = try body()
      try statement("COMMIT").run()
      return result
    } catch {
      rollBack()
      throw error
    }
  }

  /// Takes a failed transaction back. SQLite may have done so itself; if the disk refuses now, the next reader does it.
  private func rollBack() {
    guard sqlite3_get_autocommit(handle) == 0 else { return }
    sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
  }
}
