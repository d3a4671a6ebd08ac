import CSQLite
import Glibc
import PlanModel

extension PlanStore {
  /// How long a store waits for another process that is writing, in seconds.
  static let patience = 2.0

  /// Opens a plan file that is there. What a program that died left unfinished is taken back, and one of an older program
  /// is brought to the form this program knows, with a copy of it as it was beside it; both also where the file shall
  /// only be read.
  ///
  /// - Throws: `missing`, `notAPlanFile`, `newer`, `damaged`, `readOnly` when it shall be changed but cannot be, `older`,
  ///   `unfinished` and `severalFiles` when it would have to be written for that and cannot be, `stray`, `notPermitted`,
  ///   `locked`, `noLocks`. The file and what lies beside it are then as they were.
  public static func open(_ path: String, access: Access = .readWrite) throws(FileFault) -> PlanStore {
    try open(path, access: access, schema: .current)
  }

  /// - Parameter isTrusted: whether even the newest entry of the journal is taken as it is.
  static func open(
    _ path: String, access: Access, schema: Schema, isTrusted: Bool = false
  ) throws(FileFault) -> PlanStore {
    func open(mayWrite: Bool) throws(FileFault) -> PlanStore {
      try openAsItIs(path, mayWrite: mayWrite, schema: schema, isTrusted: isTrusted)
    }
    if access == .writeIfPossible {
      do throws(FileFault) { return try open(mayWrite: true) } catch .readOnly {}
    }
    guard access != .readWrite else { return try open(mayWrite: true) }
    do throws(FileFault) {
      return try open(mayWrite: false)
    } catch {
      guard error.needsWriting else { throw error }
      let asked = error
      do throws(FileFault) { _ = try open(mayWrite: true) } catch .readOnly { throw asked }
      return try open(mayWrite: false)
    }
  }

  private static func openAsItIs(
    _ path: String, mayWrite: Bool, schema: Schema, isTrusted: Bool
  ) throws(FileFault) -> PlanStore {
    try requireFile(path)
    let (connection, waiting) = try connect(path, mayWrite: mayWrite)
    do throws(StoreFault) {
      if let waiting { try connection.takeBack(waiting) }
      try connection.takeForward(to: schema, mayWrite: mayWrite)
      if mayWrite { try connection.prepareForWriting() }
      if !isTrusted, schema.isChained { try connection.requireNewestEntry() }
    } catch {
      throw error.fileFault(path: path)
    }
    return PlanStore(connection, mayWrite: mayWrite)
  }

  /// Says no to what is not there or is no file, before SQLite would make one or wait for a pipe.
  private static func requireFile(_ path: String) throws(FileFault) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .missing(path: path)
      case EACCES, EPERM: throw .notPermitted(path: path)
      case let code: throw FileFault(code, path: path)
      }
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPlanFile(path: path) }
  }

  /// Connects to a file that carries the mark of a plan, and beside which nothing lies that is not its own.
  ///
  /// - Returns: the connection, and the journal of a change that was broken off, where one waits.
  private static func connect(_ path: String, mayWrite: Bool) throws(FileFault) -> (Connection, waiting: String?) {
    let connection: Connection
    do throws(FileFault) {
      connection = try Connection(opening: path, mayWrite: mayWrite)
    } catch {
      // A file that cannot be opened at all cannot be read.
      let mayRead = faccessat(AT_FDCWD, path, R_OK, AT_EACCESS) == 0
      throw error == .readOnly(path: path) && !mayRead ? .notPermitted(path: path) : error
    }
    guard let header = FileBytes(connection.handle)?.header, header.isPlanFile else { throw .notAPlanFile(path: path) }
    var waiting: String?
    switch try connection.leftBeside() {
    case .nothing: break
    case .stray(let beside): throw .stray(path: path, beside: beside)
    case .unfinished(let beside):
      guard mayWrite, connection.isWritable else { throw .unfinished(path: path, beside: beside) }
      waiting = beside
    }
    if header.isWriteAhead, !(mayWrite && connection.isWritable) { throw .severalFiles(path: path) }
    do throws(StoreFault) { try connection.execute("PRAGMA foreign_keys = ON") } catch {
      throw error.fileFault(path: path)
    }
    return (connection, waiting)
  }
}

extension FileFault {
  /// Whether the file could be read once something was written to it.
  fileprivate var needsWriting: Bool {
    switch self {
    case .older, .unfinished, .severalFiles: true
    default: false
    }
  }
}

extension Connection {
  /// Takes back the change that was broken off: SQLite does so at the first look.
  ///
  /// - Throws: `unfinished` where the drive refuses: it waits on then, and may be taken back in part.
  fileprivate func takeBack(_ waiting: String) throws(StoreFault) {
    do throws(StoreFault) { _ = try number("SELECT count(*) FROM sqlite_schema") } catch {
      switch error {
      case .file(.diskFull), .file(.readOnly), .file(.refused): throw .file(.unfinished(path: path, beside: waiting))
      default: throw error
      }
    }
  }

  /// Settings of a connection that writes. SQLite's default would leave the removal of its journal to chance: after a
  /// loss of power the last change could come undone. `EXTRA` syncs the folder too, before a commit answers.
  func prepareForWriting() throws(StoreFault) {
    try execute("PRAGMA synchronous = EXTRA")
    guard try number("PRAGMA synchronous") == 3 else {
      throw .file(.failed(path: path, detail: "PRAGMA synchronous"))
    }
    try takeBackToOneFile()
    try removeStaleJournal()
  }

  /// Another program may have switched the file to a form of several files (WAL), which copied alone lacks its last
  /// changes.
  private func takeBackToOneFile() throws(StoreFault) {
    guard FileBytes(handle)?.header.isWriteAhead == true else { return }
    // Where the other program still works on it, SQLite leaves it so.
    guard try text("PRAGMA journal_mode = DELETE") == "delete" else { throw .file(.locked(path: path)) }
    // SQLite takes the others away, and does not ask whether they went.
    if let file { for suffix in ["-wal", "-shm"] { unlink(file + suffix) } }
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

  /// Says no when the file or its folder may not be written.
  func requireWritable() throws(StoreFault) {
    guard isWritable else { throw .file(.readOnly(path: path)) }
  }

  /// Whether the file and its folder may be written; a journal lies beside the file while it changes.
  var isWritable: Bool {
    guard sqlite3_db_readonly(handle, "main") == 0, let name = file else { return false }
    let folder = name[..<(name.lastIndex(of: "/") ?? name.startIndex)]
    return faccessat(AT_FDCWD, folder.isEmpty ? "/" : String(folder), W_OK, AT_EACCESS) == 0
  }
}
