import CSQLite
import PlanModel

/// A plan file as it would be after some pages of it are others: in memory, so that neither file is touched.
struct PlanImage {
  private let bytes: UnsafeMutableRawBufferPointer

  /// The first pages of a file; `nil` when there is no memory for them or they cannot be read.
  init?(_ file: FileBytes, count: Int) {
    guard count > 0, let start = sqlite3_malloc64(UInt64(count)) else { return nil }
    bytes = UnsafeMutableRawBufferPointer(start: start, count: count)
    // SQLite takes the length of one read as 32 bits.
    for place in stride(from: 0, to: count, by: 1 << 30) {
      let part = UnsafeMutableRawBufferPointer(rebasing: bytes[place..<min(count, place + 1 << 30)])
      guard file.read(into: part, from: place) == SQLITE_OK else {
        sqlite3_free(start)
        return nil
      }
    }
  }

  /// Lays a page over the one of that number.
  func lay(_ page: ArraySlice<UInt8>, over number: Int) {
    let start = (number - 1) * page.count
    guard start + page.count <= bytes.count else { return }
    UnsafeMutableRawBufferPointer(rebasing: bytes[start..<start + page.count]).copyBytes(from: page)
  }

  /// A connection to it, which only reads. To be asked for once.
  func connection(path: String) throws(FileFault) -> Connection {
    // In memory there is nothing beside, so that it has to be in the form of one file.
    (bytes[18], bytes[19]) = (1, 1)
    var handle: OpaquePointer?
    let code = sqlite3_open_v2(":memory:", &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nil)
    guard code == SQLITE_OK, let handle else {
      sqlite3_close_v2(handle)
      sqlite3_free(bytes.baseAddress)
      throw .refused(path: path, .noMemory)
    }
    let connection = Connection(handle, path: path)
    let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY)
    let start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self)
    let size = sqlite3_int64(bytes.count)
    // Where it fails, SQLite has freed the bytes.
    guard sqlite3_deserialize(handle, "main", start, size, size, flags) == SQLITE_OK else {
      throw .refused(path: path, .noMemory)
    }
    return connection
  }
}
