import Foundation
import Testing

/// A run of a program from outside: how it ended, what it said, and the most memory it and its children held.
///
/// The system counts what a process held before it became the program, too, and the runner of the tests is large. So a
/// small program stands between: it starts the other, and tells what the system says of its children.
struct MeasuredRun {
  /// The exit status; `nil` when a signal or the deadline ended it.
  private(set) var status: Int32?
  private(set) var output = ""
  private(set) var error = ""
  /// In megabytes, as the system measured it.
  private(set) var peak = 0

  /// Starts what stands in its arguments behind a file's name and the number of `getrusage`, and writes the peak there.
  private static let between = """
    my ($file, $call, @words) = @ARGV; my $child = fork; defined $child or exit 127;
    $child or exec { $words[0] } @words or exit 127; waitpid $child, 0; my $status = $?;
    my $usage = "\\0" x 256; syscall($call + 0, -1, $usage); open my $out, ">", $file or exit 126;
    print $out unpack "x32 q", $usage; close $out; kill $status & 127, $$ if $status & 127; exit $status >> 8;
    """

  #if arch(x86_64)
    private static let getrusage = 98
  #else
    private static let getrusage = 165
  #endif

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - folder: where the figure of the system may be put meanwhile.
  ///   - deadline: the seconds after which it is ended.
  init(_ words: [String], folder: String, environment: [String: String], deadline: Int = 120) throws {
    var ends: [Int32] = [0, 0, 0, 0]
    try #require(ends.withUnsafeMutableBufferPointer { pipe($0.baseAddress!) == 0 && pipe($0.baseAddress! + 2) == 0 })
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let figure = "\(folder)/peak"
    let all = ["/usr/bin/perl", "-e", Self.between, figure, "\(Self.getrusage)"] + words
    let child = try Self.start(all, environment, output: ends[1], error: ends[3])
    close(ends[1])
    close(ends[3])
    let isInTime = read(from: ends[0], ends[2], deadline: deadline)
    close(ends[0])
    close(ends[2])
    if !isInTime { kill(-child, SIGKILL) }
    var state: Int32 = 0
    while waitpid(child, &state, 0) < 0, errno == EINTR {}
    status = isInTime && state & 0x7F == 0 ? state >> 8 & 0xFF : nil
    guard isInTime else { return }
    peak = try #require(Int(String(contentsOfFile: figure, encoding: .utf8))) >> 10
    unlink(figure)
  }

  private static func start(
    _ words: [String], _ environment: [String: String], output: Int32, error: Int32
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, error, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var child: pid_t = 0
    try #require(posix_spawn(&child, words[0], &actions, &attributes, arguments, variables) == 0)
    return child
  }

  /// Takes in what is said until both ends are closed; whether that was in time.
  private mutating func read(from output: Int32, _ error: Int32, deadline: Int) -> Bool {
    let end = ContinuousClock.now + .seconds(deadline)
    var waiting = [
      pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: error, events: Int16(POLLIN), revents: 0),
    ]
    var said: [[UInt8]] = [[], []]
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while waiting.contains(where: { $0.fd >= 0 }) {
      guard ContinuousClock.now < end else { return false }
      guard poll(&waiting, 2, 1000) > 0 else { continue }
      for place in 0..<2 where waiting[place].fd >= 0 && waiting[place].revents != 0 {
        let count = Foundation.read(waiting[place].fd, &piece, piece.count)
        if count > 0 { said[place] += piece[..<count] } else { waiting[place].fd = -1 }
      }
    }
    self.output = String(decoding: said[0], as: UTF8.self)
    self.error = String(decoding: said[1], as: UTF8.self)
    return true
  }
}
