import CMinizip
import Glibc

/// Bytes in memory that minizip reads and writes as if they were a file.
final class MemoryFile {
  private(set) var bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8] = []) { self.bytes = bytes }

  /// The functions that minizip calls; they are valid as long as this object lives.
  var functions: zlib_filefunc64_def {
    var functions = zlib_filefunc64_def()
    functions.opaque = Unmanaged.passUnretained(self).toOpaque()
    functions.zopen64_file = { file, _, _ in file }
    functions.zread_file = { file, _, buffer, size in MemoryFile.of(file).read(buffer, Int(size)) }
    functions.zwrite_file = { file, _, buffer, size in MemoryFile.of(file).write(buffer, Int(size)) }
    functions.ztell64_file = { file, _ in ZPOS64_T(MemoryFile.of(file).place) }
    functions.zseek64_file = { file, _, offset, origin in MemoryFile.of(file).seek(offset, origin) }
    functions.zclose_file = { _, _ in 0 }
    functions.zerror_file = { _, _ in 0 }
    return functions
  }

  private static func of(_ file: UnsafeMutableRawPointer?) -> MemoryFile {
    Unmanaged<MemoryFile>.fromOpaque(file!).takeUnretainedValue()
  }

  private func read(_ buffer: UnsafeMutableRawPointer?, _ size: Int) -> UInt {
    let count = min(size, bytes.count - place)
    guard count > 0, let buffer else { return 0 }
    bytes.withUnsafeBytes { buffer.copyMemory(from: $0.baseAddress! + place, byteCount: count) }
    place += count
    return UInt(count)
  }

  private func write(_ buffer: UnsafeRawPointer?, _ size: Int) -> UInt {
    guard let buffer, size > 0 else { return 0 }
    let new = UnsafeRawBufferPointer(start: buffer, count: size)
    let over = min(size, bytes.count - place)
    if over > 0 { bytes.replaceSubrange(place..<place + over, with: new[..<over]) }
    bytes += new[over...]
    place += size
    return UInt(size)
  }

  private func seek(_ offset: ZPOS64_T, _ origin: Int32) -> Int {
    let start: Int
    switch origin {
    case ZLIB_FILEFUNC_SEEK_CUR: start = place
    case ZLIB_FILEFUNC_SEEK_END: start = bytes.count
    default: start = 0
    }
    // minizip counts in unsigned numbers, also backwards.
    let (target, overflow) = start.addingReportingOverflow(Int(bitPattern: UInt(offset)))
    guard !overflow, 0...bytes.count ~= target else { return -1 }
    place = target
    return 0
  }
}
