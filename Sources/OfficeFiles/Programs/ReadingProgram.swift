import Glibc

/// A program that reads a document for another one: in a session of its own, without a terminal, its answer on a pipe, its
/// temporary files in a folder of their own. Whoever starts it waits for it.
public struct ReadingProgram: Sendable {
  /// The process, which leads the session.
  public let process: pid_t
  private let answer: Int32
  private let folder: String

  /// Starts a program by its path.
  ///
  /// - Throws: `.noProcess` where the system refuses.
  public init(_ program: String, _ arguments: [String]) throws(OfficeFault) {
    var name = Array("\(Self.temporaryFolder)/cchc-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else { throw .noProcess(errno) }
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else {
      rmdir(folder)
      throw .noProcess(errno)
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    do throws(OfficeFault) {
      process = try Self.start(program, arguments, output: ends[1], folder: folder)
    } catch {
      for end in ends { close(end) }
      rmdir(folder)
      throw error
    }
    close(ends[1])
    answer = ends[0]
  }

  /// Everything that the program writes until nobody can write any more.
  public func output() -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(answer, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    close(answer)
    return bytes
  }

  /// Ends the program with all that it started.
  public func end() { ProcessGroup.endSession(ledBy: process) }

  /// Waits until it has ended; it can still be told apart from a newer process.
  public func waitForEnd() {
    var told = siginfo_t()
    while waitid(P_PID, id_t(process), &told, WEXITED | WNOWAIT) < 0, errno == EINTR {}
  }

  /// Takes leave of the program once it has ended, with what it left on the disk.
  ///
  /// - Returns: its exit status; `nil` where a signal ended it.
  public func finish() -> Int32? {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    if rmdir(folder) != 0 {
      _ = try? ChildProcess(command: "rm -rf -- \"$1\"", arguments: [folder], limits: OfficeLimits()).run([])
    }
    return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }

  private static var temporaryFolder: String {
    getenv("TMPDIR").map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
  }

  private static func start(
    _ program: String, _ arguments: [String], output: Int32, folder: String
  ) throws(OfficeFault) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID, which the module does not know.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | 0x80))
    let words = ([program] + arguments).map { (word: String) in strdup(word) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = []
    var place = 0
    while let variable = environ[place] {
      if strncmp(variable, "TMPDIR=", 7) != 0 { variables.append(strdup(variable)) }
      place += 1
    }
    variables += [strdup("TMPDIR=\(folder)"), nil]
    defer { for word in words + variables { free(word) } }
    var child: pid_t = 0
    let error = posix_spawn(&child, program, &actions, &attributes, words, variables)
    guard error == 0 else { throw .noProcess(error) }
    return child
  }
}
