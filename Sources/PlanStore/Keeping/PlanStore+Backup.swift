import CSQLite
import PlanModel

extension PlanStore {
  /// Lays a copy of the plan, as it is at one moment, under a new name: on disk, and gone through, when this returns.
  ///
  /// - Throws: `damaged` for the plan that is to be copied, `exists`, `diskFull`, `readOnly`, `locked`; nothing is left
  ///   behind then.
  public func backup(to path: String) throws(FileFault) {
    try connection.copy(
      to: path, placing: { passing throws(FileFault) in try NewFile.rename(passing, to: path) }, checkedFor: self)
  }
}

extension Connection {
  /// Copies the file page by page under a new name.
  func copy(to target: String) throws(FileFault) {
    try NewFile.make(at: target) { passing throws(FileFault) in _ = try layPages(into: passing) }
  }

  /// Copies the file page by page, and goes through the copy before it gets its name.
  ///
  /// - Parameters:
  ///   - place: gives the copy its name.
  ///   - source: the store of which damage is told.
  func copy(
    to target: String, placing place: (_ passing: String) throws(FileFault) -> Void, checkedFor source: PlanStore
  ) throws(FileFault) {
    var found: Damage?
    do throws(FileFault) {
      try NewFile.make(
        at: target, placing: place,
        { passing throws(FileFault) in
          let copy = try layPages(into: passing)
          do throws(StoreFault) { found = try copy.damage(to: .whole).first } catch {
            throw error.fileFault(path: passing)
          }
          if let found { throw .damaged(path: passing, found) }
        })
    } catch {
      if case .damaged(_, let damage) = error { throw .damaged(path: source.path, damage) }
      throw error
    }
  }

  private func layPages(into passing: String) throws(FileFault) -> Connection {
    let copy = try Connection(opening: passing, mayWrite: true)
    do throws(StoreFault) {
      try copy.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
      try copy.takePages(from: self)
    } catch {
      throw error.fileFault(path: passing)
    }
    if let file { NewFile.keepMode(of: file, for: passing) }
    return copy
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
