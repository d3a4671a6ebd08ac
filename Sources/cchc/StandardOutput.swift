import Glibc
import Synchronization

/// What is printed: the only place of the program that writes to standard output.
///
/// Lines are gathered and go out in large pieces. The first failure is kept: nothing more is written then, and `finish`
/// throws it at the end, so that a command never ends well whose result did not come out whole.
enum StandardOutput {
  /// Why standard output could not be written: what the system said.
  struct Fault: Error, Equatable {
    /// A number of `errno`: `ENOSPC`, `EPIPE`, `EBADF` where it was closed from the start.
    var number: Int32
  }

  fileprivate struct State {
    var waiting: [UInt8] = []
    var fault: Fault?
    var isUsed = false
  }

  private static let state = Mutex(State())
  /// So many bytes wait at most before they are written.
  private static let most = 1 << 16

  /// Prints a line.
  static func print(_ text: String, terminator: String = "\n") {
    state.withLock { state in
      guard state.fault == nil else { return }
      state.isUsed = true
      state.waiting += text.utf8
      state.waiting += terminator.utf8
      if state.waiting.count >= most { state.flush() }
    }
  }

  /// Writes bytes at once, behind what waits.
  static func write(_ bytes: [UInt8]) throws(Fault) {
    try throwing { state in
      state.isUsed = true
      state.flush()
      state.write(bytes)
    }
  }

  /// Writes what waits: before a question is asked of what was printed.
  static func flush() throws(Fault) { try throwing { $0.flush() } }

  /// Writes what waits, and lets a file system that tells its faults late tell them.
  static func finish() throws(Fault) {
    try throwing { state in
      state.flush()
      guard state.fault == nil, state.isUsed else { return }
      let copy = dup(1)
      if copy < 0 || close(copy) != 0 { state.fault = Fault(number: errno) }
    }
  }

  private static func throwing(_ body: (inout State) -> Void) throws(Fault) {
    let fault = state.withLock { state in
      body(&state)
      return state.fault
    }
    if let fault { throw fault }
  }
}

extension StandardOutput.State {
  fileprivate mutating func flush() {
    let bytes = waiting
    waiting.removeAll(keepingCapacity: true)
    write(bytes)
  }

  fileprivate mutating func write(_ bytes: [UInt8]) {
    guard fault == nil, let number = Descriptor.write(bytes, to: 1) else { return }
    fault = .init(number: number)
  }
}

/// Sentences beside the result: questions, what was done, what went wrong.
///
/// A failure is not told: there is nowhere left to tell it.
enum StandardError {
  /// Says a sentence, control characters in it as visible marks.
  static func say(_ sentence: String, terminator: String = "\n") {
    _ = Descriptor.write(Array((sentence.visible + terminator).utf8), to: 2)
  }

  /// Says lines that are made for a terminal already.
  static func say(lines text: String) { _ = Descriptor.write(Array("\(text)\n".utf8), to: 2) }
}

/// The three descriptors that every program begins with.
enum Descriptor {
  /// Makes sure that nothing that is opened later takes the place of a descriptor that was closed from the start, and that
  /// a pipe that nobody reads any more, or a file that has grown to its limit, is an error to be told, not the end.
  static func secure() {
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) < 0 && errno == EBADF {
      // Open for what is never done with it, so that each use still fails as on a closed one.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes all bytes; the `errno` of what stopped it.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if count < 0, errno != EINTR {
        return errno
      } else if count == 0 {
        return EIO
      }
    }
    return nil
  }
}
