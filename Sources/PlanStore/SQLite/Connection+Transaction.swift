import CSQLite
import PlanModel

extension Connection {
  /// How a transaction begins.
  enum Beginning: String {
    /// Reads; sees one state of the file from its first read on.
    case reading = "BEGIN"
    /// Writes; nobody else can begin to.
    case writing = "BEGIN IMMEDIATE"
  }

  /// Carries out the body in one transaction: on disk when this returns, and without any effect when it throws, unless
  /// it throws `unsure`.
  func transaction<Result>(
    _ beginning: Beginning, _ body: () throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    try statement(beginning.rawValue).run()
    let before = beginning == .writing ? changes : nil
    do throws(StoreFault) {
      let result = try body()
      // After a page that could not be read, SQLite would not commit even where nothing was written.
      if beginning == .reading { rollBack() } else { try statement("COMMIT").run() }
      return result
    } catch {
      rollBack()
      guard beginning == .writing, case .file = error else { throw error }
      throw settled(error, before)
    }
  }

  /// Takes a failed transaction back. SQLite may have done so itself; if the disk refuses now, the next reader does it.
  private func rollBack() {
    guard sqlite3_get_autocommit(handle) == 0 else { return }
    sqlite3_exec(handle, "ROLLBACK", nil, nil, nil)
  }

  /// A commit that fails in its last step, when it lets its journal go, may have happened. Reading takes back what is
  /// still to be taken back; only when the file then stands where it stood did nothing change.
  private func settled(_ fault: StoreFault, _ before: Int?) -> StoreFault {
    if isPassing { return fault }
    let isReadable = sqlite3_exec(handle, "SELECT 1 FROM sqlite_schema LIMIT 1", nil, nil, nil) == SQLITE_OK
    return isReadable && changes == before ? fault : .file(.unsure(path: path))
  }
}
