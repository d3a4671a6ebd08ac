import PlanModel

/// A plan in its file: loaded as a value, changed one durable `Change` at a time, with a journal of who changed what.
///
/// What `commit` answered for is on disk. At rest the file is a single one that can be copied to a stick or lie on a
/// shared drive. Other processes may work on it at the same time: a change meets what the file holds by then, and is
/// refused with `movedOn` when its records are no longer as the change saw them. A store belongs to one thread.
public final class PlanStore {
  /// What a store may do with its file.
  public enum Access: Sendable {
    /// Read and change it.
    case readWrite
    /// Read it, and change it where the file and its folder may be written.
    case writeIfPossible
    /// Only read it; the file and its folder need not be writable.
    case readOnly
  }

  /// The file, as it was asked for.
  public let path: String
  /// Whether changes are taken; where not, each is refused.
  public let mayWrite: Bool
  let connection: Connection
  /// The file's data version when this store last read what others had changed.
  var seenVersion: Int?

  /// Whether its pages were gone through.
  var isKnownWhole = false

  init(_ connection: Connection, mayWrite: Bool) {
    path = connection.path
    self.mayWrite = mayWrite
    self.connection = connection
  }

  /// Says no to a change where the file is only read.
  func requireWritable() throws(StoreFault) {
    guard mayWrite else { throw .file(.readOnly(path: path)) }
  }

  /// Reads one state of the file, in which no change can be refused.
  func reading<Result>(_ body: (Connection) throws(StoreFault) -> Result) throws(FileFault) -> Result {
    do throws(StoreFault) {
      return try connection.transaction(.reading) { () throws(StoreFault) in try body(connection) }
    } catch {
      throw error.fileFault(path: path)
    }
  }
}

extension StoreFault {
  /// The fault of the file, where nothing was to be changed.
  func fileFault(path: String) -> FileFault {
    switch self {
    case .file(let fault): fault
    case .change(let fault): .damaged(path: path, .value(table: "", detail: "\(fault)"))
    }
  }
}
