import Glibc

/// A program and all that it started, as Linux tells of them.
struct ProcessGroup {
  /// How much a group may take.
  struct Bounds {
    /// The most memory that its processes hold together, in bytes.
    var memory: Int
    /// The most seconds that processors worked for it, however long others kept it waiting.
    var work: Int
    /// The most bytes of a file that it writes.
    var file: Int
  }

  private struct Use {
    var memory = 0
    var work = 0

    static func + (left: Use, right: Use) -> Use {
      Use(memory: left.memory + right.memory, work: left.work + right.work)
    }
  }

  /// The process that leads it.
  let leader: pid_t

  /// Checks what the group takes now.
  ///
  /// - Throws: `.tooMuchMemory` and `.tooSlow` beyond the bounds.
  func check(_ bounds: Bounds) throws(OfficeFault) {
    let use = use
    if use.memory > bounds.memory { throw .tooMuchMemory(limit: bounds.memory) }
    if use.work > bounds.work { throw .tooSlow(seconds: bounds.work) }
  }

  /// Ends all of it.
  func end() { kill(-leader, SIGKILL) }

  /// Ends all processes of a session, whichever groups they made; what one of them starts meanwhile, too.
  static func endSession(ledBy leader: pid_t) {
    for _ in 0..<100 {
      let members = processes().filter { process in
        guard let numbers = numbers(of: process), numbers.count > 3 else { return false }
        return numbers[3] == Int(leader)
      }
      for member in members { kill(member, SIGKILL) }
      if members.isEmpty { return }
      usleep(1000)
    }
  }

  private static func processes() -> [pid_t] {
    guard let folder = opendir("/proc") else { return [] }
    defer { closedir(folder) }
    var found: [pid_t] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if let process = pid_t(name) { found.append(process) }
    }
    return found
  }

  private var use: Use { Self.processes().compactMap(use).reduce(Use(), +) }

  /// What Linux tells of a process behind its name: state, parent, group, session, …; `nil` for one that has ended.
  private static func numbers(of process: pid_t) -> [Int]? {
    guard let file = fopen("/proc/\(process)/stat", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1024)
    let count = fread(&bytes, 1, bytes.count, file)
    // The name of the program stands in brackets and may hold anything; numbers follow, the third of them the group. A
    // process that only waits to be waited for has ended.
    guard let end = bytes[..<count].lastIndex(of: UInt8(ascii: ")")) else { return nil }
    let words = bytes[(end + 1)..<count].split(separator: UInt8(ascii: " "))
    guard words.first?.elementsEqual([UInt8(ascii: "Z")]) == false else { return nil }
    return words.map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }

  /// What a process of the group takes; `nil` for one of another group, or one that has ended.
  private func use(of process: pid_t) -> Use? {
    guard let numbers = Self.numbers(of: process), numbers.count > 21, numbers[2] == Int(leader) else { return nil }
    let ticks = numbers[11...14].reduce(0, +)
    return Use(memory: numbers[21] * sysconf(Int32(_SC_PAGESIZE)), work: ticks / max(1, sysconf(Int32(_SC_CLK_TCK))))
  }
}
