import CTermGuard
import Glibc

/// The signals that arrived, to be taken up between two events instead of in the middle of anything.
struct SignalInbox {
  /// Readable while there are any.
  let descriptor: Int32

  init() throws(TerminalFault) {
    descriptor = termguard_watch()
    if descriptor < 0 { throw .system(errno: errno) }
  }

  func close() {
    termguard_unwatch()
  }

  /// Takes all signals that arrived since the last time, each kind once.
  func take() -> Set<Int32> {
    var numbers: Set<Int32> = []
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        for byte in buffer[..<count] { numbers.insert(Int32(byte)) }
      }
    }
    return numbers
  }
}
