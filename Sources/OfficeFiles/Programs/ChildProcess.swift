import Glibc

/// Runs a program of the system with bounded time, memory and output; bytes go in and come out through memory only.
struct ChildProcess {
  /// How it ended and what it said.
  struct Outcome {
    /// The exit status, `nil` when it had to be ended.
    var status: Int32?
    var output: [UInt8]
    /// The beginning of what it said on standard error.
    var complaint: String
  }

  /// The words of a shell that start the program; no part of a document is ever among them.
  let command: String
  /// What the words call `$1`, `$2`.
  var arguments: [String] = []
  let limits: OfficeLimits
  /// The most memory it may ask for, in bytes; what it will for `nil`.
  var memory: Int?
  /// What it and all that it starts may take; what they will for `nil`.
  var group: ProcessGroup.Bounds?

  /// The status of a shell that found no such program.
  static let notFound: Int32 = 127

  /// Runs the program on these bytes.
  ///
  /// - Throws: `.tooSlow` and `.tooMuchText` when it goes beyond the limits, `.noProcess` when it cannot be started.
  func run(_ input: [UInt8]) throws(OfficeFault) -> Outcome { try Self.run([self], input)[0] }

  /// Runs several programs at the same time on the same bytes; what goes wrong with one of them ends all.
  static func run(_ programs: [ChildProcess], _ input: [UInt8]) throws(OfficeFault) -> [Outcome] {
    var running: [(process: pid_t, exchange: ChildExchange)] = []
    defer { for child in running { child.exchange.close() } }
    do throws(OfficeFault) {
      for program in programs { running.append(try program.begin()) }
      let check = { () throws(OfficeFault) in
        for (program, child) in zip(programs, running) {
          if let bounds = program.group { try ProcessGroup(leader: child.process).check(bounds) }
        }
      }
      while running.contains(where: \.exchange.isOpen) {
        var waiting = running.flatMap(\.exchange.waiting)
        if poll(&waiting, nfds_t(waiting.count), 100) < 0, errno != EINTR { throw .noProcess(errno) }
        for (place, first) in stride(from: 0, to: waiting.count, by: 3).enumerated() {
          try running[place].exchange.go(on: waiting[first..<first + 3], input)
        }
        try check()
      }
      // A program may be silent long before it ends.
      for child in running {
        var pause: useconds_t = 100
        while !hasEnded(child.process) {
          try child.exchange.checkTime()
          try check()
          usleep(pause)
          pause = min(2 * pause, 50_000)
        }
      }
    } catch {
      for child in running { _ = wait(child.process) }
      throw error
    }
    return running.map { child in
      let complaint = String(decoding: child.exchange.complaint, as: UTF8.self)
      return Outcome(status: wait(child.process), output: child.exchange.output, complaint: complaint)
    }
  }

  private func begin() throws(OfficeFault) -> (pid_t, ChildExchange) {
    var pipes = Pipes()
    guard pipes.open() else { throw .noProcess(errno) }
    do throws(OfficeFault) {
      let child = try start(pipes)
      pipes.closeChildEnds()
      return (child, ChildExchange(pipes: pipes, limits: limits))
    } catch {
      pipes.close()
      throw error
    }
  }

  /// Whether a child has ended; it can still be waited for.
  private static func hasEnded(_ child: pid_t) -> Bool {
    var told = siginfo_t()
    let result = waitid(P_PID, id_t(child), &told, WEXITED | WNOHANG | WNOWAIT)
    return result < 0 ? errno != EINTR : told._sifields._sigchld.si_pid == child
  }

  /// Ends a child, where it has not ended, and all that it started.
  ///
  /// - Returns: its exit status; `nil` for one that was ended by a signal.
  private static func wait(_ child: pid_t) -> Int32? {
    ProcessGroup(leader: child).end()
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  private func start(_ pipes: Pipes) throws(OfficeFault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (place, end) in pipes.childEnds.enumerated() { posix_spawn_file_actions_adddup2(&actions, end, Int32(place)) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var room = memory.map { "ulimit -v \($0 >> 10); " } ?? ""
    // The shell counts in blocks of 512 bytes.
    if let group { room += "ulimit -f \((group.file + 511) >> 9); " }
    let script = "\(room)ulimit -t \(limits.seconds + 1); LC_ALL=C.UTF-8 exec \(command)"
    let words = (["sh", "-c", script, "sh"] + arguments).map { (word: String) in strdup(word) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, "/bin/sh", &actions, &attributes, words, environ)
    guard error == 0 else { throw .noProcess(error) }
    return child
  }
}

/// What runs between a program and its child: standard input, output and error.
struct Pipes {
  private(set) var childEnds: [Int32] = []
  /// The ends for input, output and error that stay here.
  private(set) var ends: [Int32] = []

  /// Opens them; false when the system refuses.
  mutating func open() -> Bool {
    for place in 0..<3 {
      var pair: [Int32] = [-1, -1]
      // A socket for the input, as writing to a pipe that closed early would end this program.
      let status =
        place == 0
        ? socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &pair) : pipe(&pair)
      guard status == 0 else {
        close()
        return false
      }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends.append(pair[0])
      childEnds.append(pair[1])
      _ = fcntl(ends[place], F_SETFL, O_NONBLOCK)
    }
    return true
  }

  mutating func closeChildEnds() {
    for end in childEnds { Glibc.close(end) }
    childEnds = []
  }

  /// Tells the child that no more input comes.
  func shutInput() { _ = shutdown(ends[0], Int32(SHUT_WR)) }

  mutating func close() {
    closeChildEnds()
    for end in ends where end >= 0 { Glibc.close(end) }
    ends = []
  }
}
