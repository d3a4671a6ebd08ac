import CVTerm
import Glibc
import Testing

/// A run of a program from start to end: how it ended and what it said. One that does not end is ended, and is a fault
/// that tells which program was waited for.
struct FinishedRun {
  /// How it ended.
  enum Ending: Equatable {
    case status(Int32)
    case signal(Int32)
  }

  /// A program that could not be started, or did not come to its end.
  struct Fault: Error, CustomStringConvertible {
    var description: String
  }

  /// Where what it says goes.
  enum Sink {
    /// Into `output`.
    case kept
    /// A pipe that nobody reads.
    case unread
    /// A device or a file.
    case file(String)
    /// Nowhere: there is no such descriptor.
    case closed
  }

  private(set) var ending: Ending
  private(set) var output = ""
  private(set) var error = ""

  /// The exit status, the negative number of the signal where one ended it.
  var status: Int32 {
    switch ending {
    case .status(let status): status
    case .signal(let signal): -signal
    }
  }

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - words: its path and what it is told.
  ///   - input: what it reads; nothing where it is `nil`.
  ///   - seconds: after which it and what it started are ended.
  ///   - whileRunning: is given the process once it runs.
  init(
    _ words: [String], environment: [String: String], input: String? = nil, output sink: Sink = .kept,
    seconds: Int = 60, whileRunning: (pid_t) -> Void = { _ in }
  ) throws {
    let (output, error, source) = (try Ends(), try Ends(), try Ends())
    let child = try Self.start(words, environment, input: source, output: (sink, output), error: error)
    for end in [output.into, error.into, source.from] { close(end) }
    whileRunning(child)
    if case .unread = sink { close(output.from) }
    var exchange = Exchange(
      input: (source.into, Array((input ?? "").utf8)), output: { if case .unread = sink { -1 } else { output.from } }(),
      error: error.from, seconds: seconds)
    let isInTime = exchange.run()
    if !isInTime { kill(-child, SIGKILL) }
    var state: Int32 = 0
    while waitpid(child, &state, 0) < 0, errno == EINTR {}
    ending = state & 0x7F == 0 ? .status(state >> 8 & 0xFF) : .signal(state & 0x7F)
    (self.output, self.error) = (exchange.said(0), exchange.said(1))
    guard isInTime else {
      let command = words.joined(separator: " ")
      throw Fault(description: "not at its end after \(seconds) s: \(command); said: \(self.output) \(self.error)")
    }
  }

  /// A pipe. Programs started by others at the same moment could inherit it, so each start closes what is not its own.
  private struct Ends {
    let from, into: Int32

    init() throws {
      var ends: [Int32] = [-1, -1]
      guard pipe(&ends) == 0 else { throw Fault(description: "pipe: \(errno)") }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      (from, into) = (ends[0], ends[1])
    }
  }

  private static func start(
    _ words: [String], _ environment: [String: String], input: Ends, output: (sink: Sink, ends: Ends), error: Ends
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input.from, 0)
    posix_spawn_file_actions_adddup2(&actions, error.into, 2)
    switch output.sink {
    case .kept, .unread: posix_spawn_file_actions_adddup2(&actions, output.ends.into, 1)
    case .file(let path): posix_spawn_file_actions_addopen(&actions, 1, path, O_WRONLY, 0)
    case .closed: posix_spawn_file_actions_addclose(&actions, 1)
    }
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A group of its own, so that what it starts can be ended with it; signals as every program finds them.
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, words[0], &actions, &attributes, arguments, variables)
    guard code == 0 else { throw Fault(description: "posix_spawn \(words[0]): \(String(cString: strerror(code)))") }
    return child
  }
}

/// What goes in and comes out until both streams are closed.
private struct Exchange {
  private var streams: [pollfd]
  private var rest: ArraySlice<UInt8>
  private var said: [[UInt8]] = [[], []]
  private let end: ContinuousClock.Instant

  init(input: (file: Int32, bytes: [UInt8]), output: Int32, error: Int32, seconds: Int) {
    rest = input.bytes[...]
    end = .now + .seconds(seconds)
    streams = [output, error].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    streams.append(pollfd(fd: input.file, events: Int16(POLLOUT), revents: 0))
    _ = fcntl(input.file, F_SETFL, O_NONBLOCK)
    _ = Self.survivesUnreadPipes
    if rest.isEmpty { closeStream(2) }
  }

  /// A program that ends before it has read all is no reason for the tests to end.
  private static let survivesUnreadPipes: Void = { signal(SIGPIPE, SIG_IGN) }()

  func said(_ stream: Int) -> String { String(decoding: said[stream], as: UTF8.self) }

  /// Whether both were closed in time.
  mutating func run() -> Bool {
    defer { for place in streams.indices { closeStream(place) } }
    while streams[0].fd >= 0 || streams[1].fd >= 0 {
      guard ContinuousClock.now < end else { return false }
      guard poll(&streams, nfds_t(streams.count), 200) > 0 else { continue }
      for place in 0..<2 where streams[place].fd >= 0 && streams[place].revents != 0 { take(place) }
      if streams[2].fd >= 0, streams[2].revents != 0 { give() }
    }
    return true
  }

  private mutating func take(_ place: Int) {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(streams[place].fd, &piece, piece.count)
    if count > 0 { said[place] += piece[..<count] } else if count == 0 || errno != EINTR { closeStream(place) }
  }

  private mutating func give() {
    let count = rest.withUnsafeBytes { write(streams[2].fd, $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) }
    if rest.isEmpty || count < 0 && errno != EAGAIN && errno != EINTR { closeStream(2) }
  }

  private mutating func closeStream(_ place: Int) {
    if streams[place].fd >= 0 { close(streams[place].fd) }
    streams[place].fd = -1
  }
}
