import Glibc
import PlanModel

extension PlanStore {
  /// Brings a backup back under the name of a plan. The file that lay there, and what lay beside it, stay together under
  /// another name, so that nothing is lost whichever was right.
  ///
  /// The backup is copied, gone through and on disk before anything of the old file moves.
  ///
  /// - Parameters:
  ///   - backup: the file to bring back; it stays as it is.
  ///   - path: the name it shall have; nothing need lie there.
  ///   - suffix: what the name of the old file ends with.
  /// - Returns: where the old file is now; `nil` where there was none.
  /// - Throws: what is wrong with the backup, `exists` where both are one file, `locked` while somebody works on the old
  ///   one, or what the system refuses; the old file is then where it was.
  public static func restore(_ backup: String, to path: String, keepingOldAs suffix: String) throws(FileFault)
    -> String?
  {
    let source = try open(backup, access: .readOnly, schema: .current, isTrusted: true)
    guard realName(backup) != realName(path) else { throw .exists(path: path) }
    let place = realName(path) ?? path
    let old = try OldFile(place)
    defer { old?.letGo() }
    var aside: String?
    try source.connection.copy(
      to: place,
      placing: { passing throws(FileFault) in
        guard let old else {
          // The journal of a file that is gone would be rolled into the one that comes.
          try requireNothingBeside(place)
          return try NewFile.rename(passing, to: place)
        }
        aside = try old.makeRoom(for: passing, suffix: suffix)
      },
      checkedFor: source)
    return aside
  }

  /// The path without links, as far as there is something.
  private static func realName(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}

/// A file that gives way to another of its name.
private struct OldFile {
  private let path: String
  private let bytes: FileBytes?
  /// Holds the lock.
  private let connection: Connection

  /// Locks the file; `nil` where there is none.
  init?(_ path: String) throws(FileFault) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw FileFault(errno, path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPlanFile(path: path) }
    self.path = path
    connection = try Connection(opening: path, mayWrite: true)
    // What may not be written cannot be locked; nobody writes to it then.
    bytes = connection.isWritable ? FileBytes(connection.handle) : nil
    guard let bytes else { return }
    try connection.wait { bytes.lockShared() }
    do throws(FileFault) { try connection.wait { bytes.lockExclusive() } } catch {
      bytes.unlock()
      throw error
    }
  }

  func letGo() { bytes?.unlock() }

  /// Gives the file and what lies beside it a second name, lays the new one in its place, and takes the first names of
  /// the rest away: at every moment the pair is whole under one name, and the new file never lies beside what is not its
  /// own without being told from it. Each step is on disk before the next, as names may get there in any order.
  func makeRoom(for passing: String, suffix: String) throws(FileFault) -> String {
    let aside = try freeName(suffix)
    let parts = [""] + ["-journal", "-wal"].filter { isThere(path + $0) }
    var named: [String] = []
    for part in parts {
      guard link(path + part, aside + part) == 0 || copyName(part, aside) else {
        let code = errno
        for part in named { unlink(aside + part) }
        throw FileFault(code, path: aside)
      }
      named.append(part)
    }
    do throws(FileFault) {
      try NewFile.syncFolder(of: path)
      guard rename(passing, path) == 0 else { throw FileFault(errno, path: path) }
    } catch {
      for part in named { unlink(aside + part) }
      throw error
    }
    try takeAway(parts.dropFirst() + ["-shm"])
    return aside
  }

  /// Takes away what lay beside the old file, now that the new one is in its place.
  private func takeAway(_ parts: [String]) throws(FileFault) {
    guard parts.contains(where: { isThere(path + $0) }) else { return }
    do throws(FileFault) { try NewFile.syncFolder(of: path) } catch {
      for part in parts { unlink(path + part) }
      throw .unsure(path: path)
    }
    for part in parts { unlink(path + part) }
  }

  /// Sticks that know no second names get a copy.
  private func copyName(_ part: String, _ aside: String) -> Bool {
    guard [EPERM, EOPNOTSUPP, ENOSYS, EMLINK].contains(errno) else { return false }
    do throws(FileFault) {
      try NewFile.copy(path + part, to: aside + part)
      return true
    } catch { return false }
  }

  private func freeName(_ suffix: String) throws(FileFault) -> String {
    let name = "\(path).\(suffix)"
    for candidate in [name] + (2...9).map({ "\(name)-\($0)" })
    where !isThere(candidate) && !isThere(candidate + "-journal") {
      return candidate
    }
    throw .exists(path: name)
  }

  private func isThere(_ name: String) -> Bool {
    var status = stat()
    return lstat(name, &status) == 0
  }
}
