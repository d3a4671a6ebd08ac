import Glibc
import Screen

/// The open terminal, as bytes: what is typed comes out of it, escape sequences go in.
struct TerminalDevice {
  let descriptor: Int32

  /// Opens a terminal by its path, or the one that controls this process, or the one that is its input or output.
  init(path: String?) throws(TerminalFault) {
    let opened = open(path ?? "/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY)
    if opened >= 0, isatty(opened) == 1 {
      descriptor = opened
      return
    }
    if opened >= 0 { Glibc.close(opened) }
    let standard = [STDIN_FILENO, STDOUT_FILENO].first { path == nil && isatty($0) == 1 }
    guard let standard else { throw .notATerminal }
    let copy = fcntl(standard, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { throw .system(errno: errno) }
    descriptor = copy
  }

  func close() {
    Glibc.close(descriptor)
  }

  /// The size the terminal reports; nil when it does not know, as on a serial line.
  var size: Size? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
    return Size(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// Writes a sequence past ncurses. What it has drawn before must be flushed.
  func write(_ sequence: String) {
    var sequence = sequence
    sequence.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// Writes bytes, all of them unless the terminal is gone.
  func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while let start = rest.baseAddress, !rest.isEmpty {
      let written = Glibc.write(descriptor, start, rest.count)
      if written < 0, errno == EINTR { continue }
      if written < 0, errno == EAGAIN {
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
        continue
      }
      guard written > 0 else { return }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
  }

  /// Adds what is waiting to `bytes`; false when the terminal is gone.
  func read(into bytes: inout [UInt8]) -> Bool {
    withUnsafeTemporaryAllocation(byteCount: 16384, alignment: 1) { buffer in
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count > 0 { bytes.append(contentsOf: buffer[..<count]) }
      return count > 0 || count < 0 && (errno == EINTR || errno == EAGAIN)
    }
  }
}
