import CNcurses
import Glibc

/// Sends what ncurses draws at once in one piece.
///
/// ncurses writes a piece after every move of the cursor, some thirty for a key and a hundred for a screen. Each wakes
/// the terminal up, which then shows half of a frame, and takes longer than drawing it. So while a frame is drawn, the
/// descriptor that ncurses writes to leads into memory. Where the system has no such memory, the pieces go out as they
/// come.
struct OutputGate {
  private let device: TerminalDevice
  private let output: Int32
  private let memory: Int32

  /// The gate between the stream that ncurses was given and the terminal that it leads to.
  init(of stream: UnsafeMutablePointer<FILE>, to device: TerminalDevice) {
    self.device = device
    output = fileno(stream)
    memory = memfd_create("frame", NC_MEMORY_CLOSES_ON_EXEC)
  }

  func close() {
    if memory >= 0 { Glibc.close(memory) }
  }

  /// Sends what is written in the body when the body is over.
  func gather(_ body: () -> Void) {
    guard memory >= 0, dup3(memory, output, O_CLOEXEC) >= 0 else { return body() }
    body()
    dup3(device.descriptor, output, O_CLOEXEC)
    let count = lseek(memory, 0, SEEK_CUR)
    guard count > 0 else { return }
    withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { bytes in
      let read = pread(memory, bytes.baseAddress, bytes.count, 0)
      if read > 0 { device.write(UnsafeRawBufferPointer(rebasing: bytes[..<read])) }
    }
    lseek(memory, 0, SEEK_SET)
  }
}
