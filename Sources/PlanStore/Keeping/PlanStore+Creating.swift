import CSQLite
import Glibc
import PlanModel

extension PlanStore {
  /// Makes a new file with an empty plan, and the folders it shall lie in.
  ///
  /// - Throws: `exists`, `stray` where the journal of another file of that name lies, `readOnly`, `diskFull`; nothing is
  ///   left behind then.
  public static func create(_ path: String) throws(FileFault) -> PlanStore {
    try create(path, schema: .current)
  }

  /// Makes a new file that begins with these changes: all of it, or no file.
  ///
  /// - Throws: as `create` and `commit` do; nothing is left behind then.
  public static func create(
    _ path: String, with changes: [Change], author: String, at moment: Timestamp
  ) throws(StoreFault) -> PlanStore {
    var refusal: ChangeFault?
    do throws(FileFault) {
      return try create(path, schema: .current) { connection throws(StoreFault) in
        do throws(StoreFault) {
          for change in changes { _ = try connection.enterAlone(change, by: author, at: moment) }
        } catch {
          if case .change(let fault) = error { refusal = fault }
          throw error
        }
      }
    } catch {
      throw refusal.map { .change($0) } ?? .file(error)
    }
  }

  /// - Parameter more: what else the new file gets before it lies under its name.
  static func create(
    _ path: String, schema: Schema, _ more: (Connection) throws(StoreFault) -> Void = { _ in }
  ) throws(FileFault) -> PlanStore {
    let made = try makeFolders(for: path)
    do throws(FileFault) {
      try requireNothingBeside(path)
      try NewFile.make(at: path) { passing throws(FileFault) in try fill(passing, schema: schema, more) }
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
    return try open(path, access: .readWrite, schema: schema)
  }

  /// SQLite would roll the journal of a former file of that name into the new one.
  static func requireNothingBeside(_ path: String) throws(FileFault) {
    for suffix in ["-journal", "-wal"] {
      var status = stat()
      if lstat(path + suffix, &status) == 0 { throw .stray(path: path, beside: path + suffix) }
    }
  }

  /// Makes what is missing of the folders above a path, for nobody else to look into; which ones, from the top down.
  private static func makeFolders(for path: String) throws(FileFault) -> [String] {
    var missing: [String] = []
    var folder = NewFile.folder(of: path)
    var status = stat()
    while !folder.isEmpty, stat(folder, &status) != 0, errno == ENOENT {
      missing.append(folder)
      folder = NewFile.folder(of: String(folder.dropLast()))
    }
    var made: [String] = []
    for folder in missing.reversed() {
      guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
        let code = errno
        for folder in made.reversed() { rmdir(folder) }
        throw FileFault(code, path: path)
      }
      made.append(folder)
    }
    return made
  }

  private static func fill(
    _ passing: String, schema: Schema, _ more: (Connection) throws(StoreFault) -> Void
  ) throws(FileFault) {
    let connection = try Connection(opening: passing, mayWrite: true)
    connection.isPassing = true
    do throws(StoreFault) {
      // Nobody knows this name yet, and it is synced as a whole: no need for a journal of its own.
      try connection.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
      try connection.execute("PRAGMA application_id = \(Schema.applicationID)")
      try connection.takeSteps(of: schema)
      try more(connection)
    } catch {
      throw error.fileFault(path: passing)
    }
  }
}

extension Connection {
  /// An empty plan that lies in memory alone.
  convenience init(inMemory schema: Schema) throws(FileFault) {
    let path = ":memory:"
    var handle: OpaquePointer?
    guard sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil) == SQLITE_OK, let handle
    else {
      sqlite3_close_v2(handle)
      throw .refused(path: path, .noMemory)
    }
    self.init(handle, path: path)
    do throws(StoreFault) { try takeSteps(of: schema) } catch { throw error.fileFault(path: path) }
  }
}
