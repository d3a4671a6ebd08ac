import Glibc

/// A program that was run to its end, and what it took.
struct Child {
  struct Failure: Error {
    var words: [String]
    var status: Int32
  }

  /// From its start to its end, as the clock on the wall has it.
  var seconds: Double
  /// The most memory it held, of itself or of a program it ran.
  var peakMebibytes: Double

  /// Runs a program; what it prints is let go.
  static func run(_ words: [String]) throws -> Child {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream: Int32 in 0...2 { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_RDWR, 0) }
    let arguments = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let start = now()
    let code = posix_spawnp(&process, words[0], &actions, nil, arguments, environ)
    guard code == 0 else { throw Failure(words: words, status: code) }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    let seconds = Double(now() - start) / 1e9
    guard status == 0 else { throw Failure(words: words, status: status) }
    return Child(seconds: seconds, peakMebibytes: Double(usage.ru_maxrss) / 1024)
  }

  /// Runs of some programs in turn: of each the least time, since others may share the machine, and the largest memory.
  ///
  /// - Parameter before: what comes before each run, by its place in the list.
  static func best(of programs: [[String]], times: Int, before: (Int) throws -> Void = { _ in }) throws -> [Child] {
    var runs: [[Child]] = programs.map { _ in [] }
    for _ in 0..<times {
      for (place, words) in programs.enumerated() {
        try before(place)
        runs[place].append(try run(words))
      }
    }
    return runs.map { runs in
      Child(
        seconds: runs.map(\.seconds).min() ?? 0, peakMebibytes: runs.map(\.peakMebibytes).max() ?? 0)
    }
  }

  /// The steady clock, in nanoseconds.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }
}
