import GRDB
import GRDBSQLite
import Glibc
import PlanModel

extension PlanStore {
  /// How long a store waits for another process that is writing, in seconds.
  static let patience = 2.0

  /// Opens a plan file that is there. One of an older program is brought to the form this program knows, with a copy
  /// of it as it was beside it, also where it shall only be read.
  ///
  /// - Throws: `missing`, `notAPlanFile`, `newer`, `damaged`, `readOnly` when it shall be changed but cannot be, `older`
  ///   when it shall be read and cannot be brought to the present form, `notPermitted`, `locked`. The file is then as it
  ///   was.
  public static func open(_ path: String, access: Access = .readWrite) throws(FileFault) -> PlanStore {
    try open(path, access: access, schema: .current)
  }

  static func open(_ path: String, access: Access, schema: Schema) throws(FileFault) -> PlanStore {
    do throws(FileFault) {
      return try openAsItIs(path, access: access, schema: schema)
    } catch let older {
      guard case .older = older else { throw older }
      do throws(FileFault) {
        _ = try openAsItIs(path, access: .readWrite, schema: schema)
      } catch .readOnly {
        throw older
      }
      return try openAsItIs(path, access: access, schema: schema)
    }
  }

  private static func openAsItIs(_ path: String, access: Access, schema: Schema) throws(FileFault) -> PlanStore {
    try requireFile(path)
    let store = try connect(path, access: access)
    do throws(StoreFault) {
      try store.onConnection { connection throws(StoreFault) in
        try connection.takeForward(to: schema, mayWrite: access == .readWrite)
        if access == .readWrite { try connection.prepareForWriting() }
      }
    } catch {
      throw error.fileFault(path: path)
    }
    return store
  }

  /// Says no to what is not there or is no file, before SQLite would make one or wait for a pipe.
  private static func requireFile(_ path: String) throws(FileFault) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .missing(path: path)
      case EACCES, EPERM: throw .notPermitted(path: path)
      case let code: throw .failed(path: path, detail: String(cString: strerror(code)))
      }
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPlanFile(path: path) }
  }

  /// Connects to a file that is there and carries the mark of a plan; nothing else of it was read yet.
  static func connect(_ path: String, access: Access, isNew: Bool = false) throws(FileFault) -> PlanStore {
    var configuration = Configuration()
    configuration.readonly = access == .readOnly
    configuration.busyMode = .timeout(patience)
    configuration.label = "plan"
    // Turned on below by SQLite's own call.
    configuration.foreignKeysEnabled = false
    // Set in the body below, which GRDB runs once before the queue is there.
    nonisolated(unsafe) var opened: OpaquePointer?
    configuration.prepareDatabase { database in
      guard let handle = database.sqliteConnection else { throw FileFault.failed(path: path, detail: "") }
      opened = handle
      guard isNew || FileHeader(handle).isPlanFile else { throw FileFault.notAPlanFile(path: path) }
      // GRDB watches which columns a statement reads, for its observers; there are none, and it takes time.
      sqlite3_set_authorizer(handle, nil, nil)
      guard sqlite3_exec(handle, "PRAGMA foreign_keys = ON", nil, nil, nil) == SQLITE_OK else {
        throw FileFault.failed(path: path, detail: String(cString: sqlite3_errmsg(handle)))
      }
    }
    do {
      let queue = try DatabaseQueue(path: path.first == "/" ? path : "./\(path)", configuration: configuration)
      guard let handle = opened else { throw FileFault.failed(path: path, detail: "") }
      // They tell its observers of changes, and insist on being called in its queue.
      sqlite3_commit_hook(handle, nil, nil)
      sqlite3_rollback_hook(handle, nil, nil)
      return PlanStore(path: path, queue: queue, connection: Connection(handle, path: path))
    } catch let fault as FileFault {
      throw fault
    } catch let error as DatabaseError {
      throw openingFault(SQLiteFailure(error), path: path)
    } catch {
      throw .failed(path: path, detail: "\(error)")
    }
  }

  /// A file that cannot be opened at all cannot be read.
  private static func openingFault(_ failure: SQLiteFailure, path: String) -> FileFault {
    let fault = failure.fileFault(path: path)
    let mayRead = faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0
    return fault == .readOnly(path: path) && !mayRead ? .notPermitted(path: path) : fault
  }
}

/// The first hundred bytes of a file, read through the connection before SQLite looks at them.
///
/// A foreign database is refused here: its own unfinished work, which SQLite would complete at the first look, stays.
private struct FileHeader {
  private var bytes = [UInt8](repeating: 0, count: 100)

  init(_ connection: OpaquePointer) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard let file, let read = file.pointee.pMethods?.pointee.xRead else { return }
    _ = read(file, &bytes, Int32(bytes.count), 0)
  }

  /// SQLite's mark at the start, and the mark of plans in the place for the programs that use it.
  var isPlanFile: Bool {
    let id = bytes[68..<72].reduce(0) { $0 << 8 | Int32($1) }
    return bytes.starts(with: "SQLite format 3\0".utf8) && id == Schema.applicationID
  }
}

extension Connection {
  /// Settings of a connection that writes. SQLite's default would leave the removal of its journal to chance: after a
  /// loss of power the last change could come undone. `EXTRA` syncs the folder too, before a commit answers.
  func prepareForWriting() throws(StoreFault) {
    try execute("PRAGMA synchronous = EXTRA")
    guard try number("PRAGMA synchronous") == 3 else {
      throw .file(.failed(path: path, detail: "PRAGMA synchronous"))
    }
    try removeStaleJournal()
  }

  /// Removes the journal of a writer that was killed before its first page was out. SQLite passes it over, since there
  /// is nothing to take back, but a plan at rest is a single file. SQLite removes a journal when it goes back to this
  /// mode from another, under a lock, so that it is never that of a writer at work.
  private func removeStaleJournal() throws(StoreFault) {
    guard let file = sqlite3_db_filename(handle, "main"), let journal = sqlite3_filename_journal(file),
      faccessat(AT_FDCWD, journal, F_OK, AT_EACCESS) == 0
    else { return }
    try execute("PRAGMA journal_mode = PERSIST; PRAGMA journal_mode = DELETE")
  }

  /// Says no when the file or its folder may not be written; a journal lies beside the file while it changes.
  func requireWritable() throws(StoreFault) {
    guard sqlite3_db_readonly(handle, "main") == 0, let file = sqlite3_db_filename(handle, "main") else {
      throw .file(.readOnly(path: path))
    }
    let name = String(cString: file)
    let folder = name[..<(name.lastIndex(of: "/") ?? name.startIndex)]
    guard faccessat(AT_FDCWD, folder.isEmpty ? "/" : String(folder), W_OK, AT_EACCESS) == 0 else {
      throw .file(.readOnly(path: path))
    }
  }
}
