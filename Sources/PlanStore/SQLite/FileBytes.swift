import CSQLite
import PlanModel

/// The bytes of a plan file as they lie on the disk, before SQLite looks at them.
///
/// They are read and locked through the connection's own file: closing any other descriptor of it would let go of every
/// lock that this process holds on it.
struct FileBytes {
  private let file: UnsafeMutablePointer<sqlite3_file>
  private let methods: sqlite3_io_methods

  /// `nil` where the connection has no file.
  init?(_ handle: OpaquePointer) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file)
    guard let file, let methods = file.pointee.pMethods?.pointee else { return nil }
    self.file = file
    self.methods = methods
  }

  /// How many there are; `nil` when the system does not tell.
  var count: Int? {
    var size: sqlite3_int64 = 0
    return methods.xFileSize(file, &size) == SQLITE_OK ? Int(size) : nil
  }

  /// Fills the buffer with what lies from a place on, with zeros beyond the end; what SQLite answers.
  func read(into buffer: UnsafeMutableRawBufferPointer, from place: Int = 0) -> Int32 {
    let code = methods.xRead(file, buffer.baseAddress, Int32(buffer.count), sqlite3_int64(place))
    // SQLITE_IOERR_SHORT_READ: the rest was filled with zeros.
    return code == SQLITE_IOERR | 2 << 8 ? SQLITE_OK : code
  }

  /// The first hundred of them.
  var header: FileHeader {
    var bytes = [UInt8](repeating: 0, count: FileHeader.length)
    // Where they cannot be read there is no mark in them either.
    _ = bytes.withUnsafeMutableBytes { read(into: $0) }
    return FileHeader(bytes)
  }

  /// Keeps writers from touching the file; what SQLite answers. `unlock` is to follow.
  func lockShared() -> Int32 { methods.xLock(file, SQLITE_LOCK_SHARED) }

  /// Keeps everybody else out, after `lockShared`.
  func lockExclusive() -> Int32 {
    let code = methods.xLock(file, SQLITE_LOCK_RESERVED)
    return code == SQLITE_OK ? methods.xLock(file, SQLITE_LOCK_EXCLUSIVE) : code
  }

  func unlock() { _ = methods.xUnlock(file, SQLITE_LOCK_NONE) }

  /// Whether a writer is at work: it alone may say what becomes of its journal.
  var hasWriter: Bool {
    var isReserved: Int32 = 0
    return methods.xCheckReservedLock(file, &isReserved) == SQLITE_OK && isReserved != 0
  }
}

/// What SQLite says at the start of each database file ("The Database Header" in its file format).
struct FileHeader: Equatable {
  static let length = 100
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private func number(at place: Int) -> Int { bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) } }

  /// SQLite's mark at the start, and the mark of plans in the place for the programs that use it.
  var isPlanFile: Bool {
    bytes.count >= Self.length && bytes.starts(with: "SQLite format 3\0".utf8)
      && number(at: 68) == Int(Schema.applicationID)
  }

  /// In bytes.
  var pageSize: Int {
    let size = Int(bytes[16]) << 8 | Int(bytes[17])
    return size == 1 ? 65_536 : size
  }

  /// Whether changes go to a file beside, from where they are taken over later (WAL), instead of what they replace.
  var isWriteAhead: Bool { bytes[18] == 2 || bytes[19] == 2 }
  /// Rises with every change.
  var changes: Int { number(at: 24) }
  /// How many pages there are, where `hasPageCount`.
  var pageCount: Int { number(at: 28) }
  var hasPageCount: Bool { number(at: 92) == changes && pageCount > 0 }
  /// Of the whole file: 1 is UTF-8.
  var encoding: Int { number(at: 56) }
}
