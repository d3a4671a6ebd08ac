import GRDB
import GRDBSQLite
import PlanModel

extension PlanStore {
  /// Lays a copy of the plan, as it is at one moment, under a new name; it is on disk when this returns.
  ///
  /// - Throws: `exists`, `diskFull`, `readOnly`, `locked`; nothing is left behind then.
  public func backup(to path: String) throws(FileFault) {
    do throws(StoreFault) {
      try onConnection { connection throws(StoreFault) in
        do throws(FileFault) {
          try connection.copy(to: path)
        } catch {
          throw .file(error)
        }
      }
    } catch {
      throw error.fileFault(path: path)
    }
  }

  /// Reads the whole file and says no when a page, an index or a reference in it is wrong.
  ///
  /// - Throws: `damaged` with what was found first.
  public func check() throws(FileFault) {
    try reading { connection throws(StoreFault) in
      let statement = try connection.statement("PRAGMA integrity_check(1)")
      defer { statement.reset() }
      let verdict = try statement.step() ? statement.text(0) : ""
      guard verdict == "ok" else { throw .file(.damaged(path: path, detail: verdict)) }
      try connection.requireForeignKeys()
    }
  }
}

extension Connection {
  /// Copies the file page by page under a new name.
  func copy(to target: String) throws(FileFault) {
    try NewFile.make(at: target) { passing throws(FileFault) in
      let store = try PlanStore.connect(passing, access: .readWrite, isNew: true)
      do throws(StoreFault) {
        try store.onConnection { copy throws(StoreFault) in
          try copy.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
          try copy.takePages(from: self)
        }
      } catch {
        throw error.fileFault(path: passing)
      }
    }
  }

  private func takePages(from source: Connection) throws(StoreFault) {
    guard let backup = sqlite3_backup_init(handle, "main", source.handle, "main") else {
      throw fault(sqlite3_errcode(handle))
    }
    let code = sqlite3_backup_step(backup, -1)
    sqlite3_backup_finish(backup)
    guard code == SQLITE_DONE else {
      let words = String(cString: sqlite3_errstr(code))
      throw SQLiteFailure(code: code, system: sqlite3_system_errno(handle), message: words).fault(path: path)
    }
  }
}
