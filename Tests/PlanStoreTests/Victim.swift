import Glibc
import PlanModel
import PlanStore
import Testing

/// A real process that commits reports to a plan file, one after the other, and tells of each on a pipe when its commit
/// has returned; until it is killed.
struct Victim {
  /// The program and what it is told.
  struct Command {
    var arguments: [String]
    var environment: [String]

    /// This test program once more, in the part of the victim.
    static func testProgram(on path: String) -> Command {
      Command(
        arguments: ["/proc/self/exe", "--testing-library", "swift-testing", "--filter", "VictimsPart"],
        environment: ["\(Victim.variable)=\(path)"])
    }
  }

  /// The variable by which the victim is told its file.
  static let variable = "CCHC_TEST_VICTIM"
  /// The file of the victim, when this very process is one.
  static var path: String? { getenv(variable).map { String(cString: $0) } }
  /// Where the victim writes the number of each entry, as eight bytes.
  static let pipe: Int32 = 3
  private let process: pid_t
  private let acknowledgements: Int32

  init(_ command: Command) throws {
    var ends: [Int32] = [-1, -1]
    try #require(Glibc.pipe(&ends) == 0)
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, ends[1], Victim.pipe)
    for stream: Int32 in 1...2 { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
    let arguments = command.arguments.map { strdup($0) } + [nil]
    let environment = command.environment.map { strdup($0) } + [nil]
    defer {
      for text in arguments + environment { free(text) }
      posix_spawn_file_actions_destroy(&actions)
      close(ends[1])
    }
    var started: pid_t = 0
    try #require(posix_spawn(&started, command.arguments[0], &actions, nil, arguments, environment) == 0)
    process = started
    acknowledgements = ends[0]
  }

  /// How long it may take from one entry to the next, on a machine that does much else.
  private static let patience: Int32 = 120_000

  /// The number of the next entry that is said to be saved; `nil` when the victim is dead and its pipe is empty.
  func acknowledged() -> Int? {
    var waiting = pollfd(fd: acknowledgements, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Self.patience) > 0 else {
      Issue.record("no entry from the victim, and no end of it")
      kill(process, SIGKILL)
      return nil
    }
    var number = 0
    let count = withUnsafeMutableBytes(of: &number) { read(acknowledgements, $0.baseAddress, $0.count) }
    return count == MemoryLayout<Int>.size ? number : nil
  }

  /// Kills it after so many acknowledged entries and a moment more; the last entry it acknowledged.
  func killed(after entries: Int, andNanoseconds moment: Int) -> Int? {
    var last: Int?
    for _ in 0..<entries { last = acknowledged() ?? last }
    let end = Self.nanoseconds() + moment
    while Self.nanoseconds() < end {}
    kill(process, SIGKILL)
    while let number = acknowledged() { last = number }
    close(acknowledgements)
    waitpid(process, nil, 0)
    return last
  }

  private static func nanoseconds() -> Int {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return now.tv_sec * 1_000_000_000 + now.tv_nsec
  }
}

@Suite(.enabled(if: Victim.path != nil)) struct VictimsPart {
  @Test func commitsUntilItIsKilled() throws {
    let store = try PlanStore.open(try #require(Victim.path))
    var (plan, _) = try store.load()
    let clock = Clock(now: moment, secondsAheadOfUTC: 25_200)
    while true {
      let state = plan.assignments[.init(1)]?.state.next ?? .done
      let change = try plan.change(setting: state, of: .init(1), by: .init(author: "nạn nhân", clock: clock))
      var number = try store.commit(change, author: "nạn nhân", at: moment).number
      try plan.apply(change)
      write(Victim.pipe, &number, MemoryLayout<Int>.size)
    }
  }
}
