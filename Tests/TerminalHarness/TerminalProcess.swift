import CVTerm
import Glibc

/// A program that runs on a terminal of its own, as the leader of a session, the way a terminal window starts it.
public final class TerminalProcess {
  /// What it runs on.
  public let terminal: VirtualTerminal
  /// The process.
  public let pid: pid_t
  private var ending: Int32?

  /// Starts a program by its path; only `environment` is given to it, and its coverage is recorded with the test's.
  public init(
    _ arguments: [String], environment: [String: String] = ["TERM": "xterm-256color"], columns: Int = 80, rows: Int = 24
  ) throws {
    terminal = try VirtualTerminal(columns: columns, rows: rows)
    pid = try Self.spawn(arguments, environment.merging(Self.coverage) { own, _ in own }, on: terminal.path)
    terminal.releaseDevice()
  }

  deinit {
    guard ending == nil else { return }
    kill(pid, SIGKILL)
    waitpid(pid, nil, 0)
  }

  /// Sends a signal to the process alone.
  public func signal(_ number: Int32) {
    kill(pid, number)
  }

  /// Waits until the process has ended: its exit status, or the negative number of the signal that ended it; nil when
  /// it still runs after that time.
  public func waitForExit(milliseconds: Int = 5000) -> Int32? {
    terminal.wait(milliseconds: milliseconds) { _ in isOver(WNOHANG) }
    terminal.settle(milliseconds: 1)
    return ending.map { $0 & 0x7f == 0 ? $0 >> 8 & 0xff : -($0 & 0x7f) }
  }

  /// Waits until the process has stopped, as Ctrl-Z stops it.
  public func waitForStop(milliseconds: Int = 5000) -> Bool {
    terminal.wait(milliseconds: milliseconds) { _ in
      var status: Int32 = 0
      return waitpid(pid, &status, WNOHANG | WUNTRACED) == pid && status & 0xff == 0x7f
    }
  }

  private func isOver(_ options: Int32) -> Bool {
    var status: Int32 = 0
    if ending == nil, waitpid(pid, &status, options) == pid { ending = status }
    return ending != nil
  }

  /// Where an instrumented program shall write its counts, so that they are merged with those of the tests.
  private static var coverage: [String: String] {
    guard let own = getenv("LLVM_PROFILE_FILE") else { return [:] }
    let folder = String(cString: own).split(separator: "/", omittingEmptySubsequences: false).dropLast()
    return ["LLVM_PROFILE_FILE": folder.joined(separator: "/") + "/child.%p.profraw"]
  }

  private static func spawn(_ arguments: [String], _ environment: [String: String], on path: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // The new session comes first, so opening the terminal makes it the controlling one.
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO)
    // Pipes of other tests that are being made at this moment.
    posix_spawn_file_actions_addclosefrom_np(&actions, 3)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + variables).forEach { free($0) } }
    var pid: pid_t = 0
    let result = posix_spawn(&pid, arguments.first ?? "", &actions, &attributes, words, variables)
    guard result == 0 else { throw HarnessFault("posix_spawn", errno: result) }
    return pid
  }
}
