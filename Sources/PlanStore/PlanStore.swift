import GRDB
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
    /// Only read it; the file and its folder need not be writable.
    case readOnly
  }

  /// The file, as it was asked for.
  public let path: String
  let queue: DatabaseQueue
  let connection: Connection
  /// The file's data version when this store last read what others had changed.
  var seenVersion: Int?

  init(path: String, queue: DatabaseQueue, connection: Connection) {
    self.path = path
    self.queue = queue
    self.connection = connection
  }

  deinit { connection.close() }

  /// Works on the connection. A store belongs to one thread, so that its queue has nobody to keep apart, and going
  /// through it would be felt at the start.
  func onConnection<Result>(
    _ body: (Connection) throws(StoreFault) -> Result
  ) throws(StoreFault) -> Result {
    try body(connection)
  }

  /// Reads one state of the file, in which no change can be refused.
  func reading<Result>(_ body: (Connection) throws(StoreFault) -> Result) throws(FileFault) -> Result {
    do throws(StoreFault) {
      return try onConnection { connection throws(StoreFault) in
        try connection.transaction(.reading) { () throws(StoreFault) in try body(connection) }
      }
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
    case .change(let fault): .damaged(path: path, detail: "\(fault)")
    }
  }
}
