import Glibc

/// A program on a terminal of its own, watched from outside as a person would: when its output comes, and how much.
final class Terminal {
  struct Failure: Error {}

  /// Output up to the first silence: when its last byte came, and how many bytes it was.
  struct Answer {
    var end: Int
    var bytes: Int
  }

  let process: pid_t
  private let master: Int32
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  init(_ program: String, _ arguments: [String], columns: UInt16 = 120, rows: UInt16 = 40) throws {
    var ends: (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&ends.0, &ends.1, &name, nil, &size) == 0 else { throw Failure() }
    defer { close(ends.1) }
    master = ends.0
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    // The first terminal that the leader of a new session opens becomes its controlling one.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    for stream: Int32 in 1...2 { posix_spawn_file_actions_adddup2(&actions, 0, stream) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    let newSession: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, newSession)
    let words = ([program] + arguments).map { strdup($0) } + [nil]
    let surroundings: [String] = ["TERM=xterm-256color", "LANG=C.UTF-8", "USER=lan", "HOME=/nonexistent"]
    let environment = surroundings.map { strdup($0) } + [nil]
    defer {
      for word in words + environment { free(word) }
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    var started: pid_t = 0
    guard posix_spawn(&started, program, &actions, &attributes, words, environment) == 0 else { throw Failure() }
    process = started
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
  }

  func type(_ bytes: String) {
    var bytes = bytes
    bytes.withUTF8 { _ = write(master, $0.baseAddress, $0.count) }
  }

  /// Reads until nothing came for so many milliseconds; the first byte may take ten seconds.
  func answer(silence milliseconds: Int32) throws -> Answer {
    var answer = Answer(end: now(), bytes: 0)
    while true {
      var descriptor = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&descriptor, 1, answer.bytes == 0 ? 10_000 : milliseconds) > 0 else { break }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { throw Failure() }
      answer.bytes += count
      answer.end = now()
    }
    guard answer.bytes > 0 else { throw Failure() }
    return answer
  }

  /// A line of /proc/PID/status, in kilobytes.
  func kilobytes(_ name: String) -> Int? {
    guard let file = fopen("/proc/\(process)/status", "r") else { return nil }
    defer { fclose(file) }
    let count = fread(&buffer, 1, buffer.count, file)
    let lines = String(decoding: buffer[..<count], as: UTF8.self).split(separator: "\n")
    return lines.first { $0.hasPrefix("\(name):") }?.split(whereSeparator: \.isWhitespace).dropFirst().first
      .flatMap { Int($0) }
  }
}
