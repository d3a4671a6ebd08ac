import Glibc
import PlanModel

/// The text of an export while it is read in, kept in a file without a name, so that memory holds only the part at which
/// somebody looks. It is gone when nobody needs it any more.
public final class PassingText: @unchecked Sendable {
  // Written to by one hand, before anybody reads.
  private let file: Int32
  private let folder: String

  /// An empty text; `nil` where there is no place for it.
  public init?() {
    folder = getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    var name = Array("\(folder)/cchc-XXXXXX".utf8CString)
    file = mkstemp(&name)
    guard file >= 0 else { return nil }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    unlink(name)
  }

  deinit { close(file) }

  /// Adds a piece at the end.
  ///
  /// - Throws: what keeps it from being written, as a fault of the folder.
  public func append(_ piece: ArraySlice<UInt8>) throws(FileFault) {
    var rest = piece
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw FileFault(errno, path: folder) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  /// Lets the body look at the whole text.
  func read<Result>(_ body: (ExportBytes) -> Result) throws(FileFault) -> Result {
    let length = Int(lseek(file, 0, SEEK_END))
    guard length > 0 else { return body(ExportBytes(UnsafeBufferPointer(start: nil, count: 0))) }
    guard let start = mmap(nil, length, PROT_READ, MAP_SHARED, file, 0), start != MAP_FAILED else {
      throw FileFault(errno, path: folder)
    }
    defer { munmap(start, length) }
    let bytes = UnsafeBufferPointer(start: UnsafePointer(start.assumingMemoryBound(to: UInt8.self)), count: length)
    return body(ExportBytes(bytes, isMapped: true))
  }
}

/// The bytes of an export; those of a file come into memory where they are looked at.
struct ExportBytes {
  let buffer: UnsafeBufferPointer<UInt8>
  private let isMapped: Bool
  private static let step = 4 << 20

  init(_ buffer: UnsafeBufferPointer<UInt8>, isMapped: Bool = false) {
    self.buffer = buffer
    self.isMapped = isMapped
  }

  /// How far a reader may go from that place before it should let go of what lies behind.
  func mark(from place: Int) -> Int { isMapped ? place + Self.step : .max }

  /// Lets go of what lies before that place; it comes back where somebody looks at it.
  func letGo(before place: Int) {
    guard isMapped, let start = buffer.baseAddress else { return }
    let page = sysconf(Int32(_SC_PAGESIZE))
    madvise(UnsafeMutableRawPointer(mutating: start), place / page * page, MADV_DONTNEED)
  }
}
