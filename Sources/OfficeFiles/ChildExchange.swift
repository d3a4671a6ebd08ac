import Glibc

/// Feeds a child process and takes in what it says, both at once, until it closes its output.
struct ChildExchange {
  private static let complaintBytes = 4096

  private(set) var output: [UInt8] = []
  private(set) var complaint: [UInt8] = []
  private var pipes: Pipes
  private let limits: OfficeLimits
  private let deadline: Deadline
  private var piece = [UInt8](repeating: 0, count: 1 << 16)

  init(pipes: Pipes, limits: OfficeLimits) {
    self.pipes = pipes
    self.limits = limits
    deadline = Deadline(limits)
  }

  /// Runs until the child has closed output and error.
  mutating func run(_ input: [UInt8]) throws(OfficeFault) {
    var sent = 0
    var isOpen = [true, true, true]
    while isOpen[1] || isOpen[2] {
      try deadline.check()
      var waiting = isOpen.enumerated().map { place, isOpen in
        pollfd(fd: isOpen ? pipes.ends[place] : -1, events: Int16(place == 0 ? POLLOUT : POLLIN), revents: 0)
      }
      if poll(&waiting, 3, 100) < 0, errno != EINTR { throw .noProcess(errno) }
      if isOpen[0], waiting[0].revents != 0 {
        isOpen[0] = send(input, from: &sent)
        if !isOpen[0] { pipes.shutInput() }
      }
      for place in 1...2 where isOpen[place] && waiting[place].revents != 0 { isOpen[place] = try receive(place) }
    }
  }

  /// Sends the next bytes; whether there are more to send and somebody takes them.
  private func send(_ input: [UInt8], from sent: inout Int) -> Bool {
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
