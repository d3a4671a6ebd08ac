import Glibc

/// Feeds a child process and takes in what it says, both at once, until it closes its output; step by step, so that
/// several run at the same time.
struct ChildExchange {
  private static let complaintBytes = 4096

  private(set) var output: [UInt8] = []
  private(set) var complaint: [UInt8] = []
  private let pipes: Pipes
  /// Which of input, output and error are still open.
  private var open = [true, true, true]
  private var sent = 0
  private let limits: OfficeLimits
  private let deadline: Deadline
  private var piece = [UInt8](repeating: 0, count: 1 << 16)

  init(pipes: Pipes, limits: OfficeLimits) {
    self.pipes = pipes
    self.limits = limits
    deadline = Deadline(limits)
  }

  /// Whether the child may still say something.
  var isOpen: Bool { open[1] || open[2] }

  /// What is to be waited for: three entries.
  var waiting: [pollfd] {
    (0..<3).map {
      pollfd(fd: isOpen && open[$0] ? pipes.ends[$0] : -1, events: Int16($0 == 0 ? POLLOUT : POLLIN), revents: 0)
    }
  }

  /// Goes on with what has come up among those three.
  ///
  /// - Throws: `.tooSlow` and `.tooMuchText` beyond the limits.
  mutating func go(on waiting: ArraySlice<pollfd>, _ input: [UInt8]) throws(OfficeFault) {
    guard isOpen else { return }
    try deadline.check()
    for (place, entry) in waiting.enumerated() where open[place] && entry.revents != 0 {
      if place > 0 {
        open[place] = try receive(place)
      } else {
        open[0] = send(input)
        if !open[0] { pipes.shutInput() }
      }
    }
  }

  /// Throws `.tooSlow` when the program has taken too long.
  func checkTime() throws(OfficeFault) { try deadline.check() }

  /// Closes this side.
  func close() {
    var pipes = pipes
    pipes.close()
  }

  /// Sends the next bytes; whether there are more to send and somebody takes them.
  private mutating func send(_ input: [UInt8]) -> Bool {
    let count = input.withUnsafeBytes { bytes in
      Glibc.send(pipes.ends[0], bytes.baseAddress.map { $0 + sent }, bytes.count - sent, Int32(MSG_NOSIGNAL))
    }
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    sent += count
    return sent < input.count
  }

  /// Takes in what there is; whether more may come.
  private mutating func receive(_ place: Int) throws(OfficeFault) -> Bool {
    let count = read(pipes.ends[place], &piece, piece.count)
    if count < 0 { return errno == EAGAIN || errno == EINTR }
    if place == 1 {
      output += piece[..<count]
      guard output.count <= limits.programBytes else { throw .tooMuchText(limit: limits.textBytes) }
    } else {
      complaint += piece[..<min(count, Self.complaintBytes - complaint.count)]
    }
    return count > 0
  }
}
