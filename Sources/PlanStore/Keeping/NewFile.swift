import Glibc
import PlanModel

/// A file that appears under its name only when it is complete and on disk, and never in the place of another.
enum NewFile {
  /// Lets the body make the file under a passing name beside, then gives it its own; only where `replacing` is said, one
  /// of that name goes.
  ///
  /// - Throws: `exists`, or what the body or the system says; nothing is left behind then, and what was there is as it
  ///   was. `unsure` where the new file lies there and the drive does not say that this is on disk.
  static func make(
    at path: String, replacing: Bool = false, _ body: (_ passing: String) throws(FileFault) -> Void
  ) throws(FileFault) {
    var status = stat()
    guard replacing || lstat(path, &status) != 0 else { throw .exists(path: path) }
    try make(
      at: path,
      placing: { passing throws(FileFault) in
        if replacing { try replace(path, by: passing) } else { try rename(passing, to: path) }
      }, body)
  }

  /// Lets the body make the file under a passing name beside, which `place` then gives its own.
  static func make(
    at path: String, placing place: (_ passing: String) throws(FileFault) -> Void,
    _ body: (_ passing: String) throws(FileFault) -> Void
  ) throws(FileFault) {
    var status = stat()
    let isReplacing = lstat(path, &status) == 0
    let passing = try PassingFile(beside: path)
    do throws(FileFault) {
      try body(passing.path)
      if isReplacing { keepMode(status, passing.path) }
      try sync(passing.path, for: path)
      try place(passing.path)
    } catch {
      passing.remove()
      throw error.about(path)
    }
    // Where its passing name stayed, it goes now.
    passing.remove()
    do throws(FileFault) { try syncFolder(of: path) } catch {
      // Its name may be lost with the power; rather there is no such file at all.
      guard !isReplacing, unlink(path) == 0 else { throw .unsure(path: path) }
      throw error
    }
  }

  /// Lets those, and only those, read and write a file who may do so with another. A stick that knows no such rights has
  /// its own.
  static func keepMode(of source: String, for passing: String) {
    var status = stat()
    if stat(source, &status) == 0 { keepMode(status, passing) }
  }

  private static func keepMode(_ status: stat, _ passing: String) { _ = chmod(passing, status.st_mode & 0o777) }

  /// The folder a path lies in, with a slash at the end; empty for the current one.
  static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
  }

  /// Waits until the names in the folder of a file are on disk.
  static func syncFolder(of path: String) throws(FileFault) { try sync(folder(of: path), for: path) }

  private static func sync(_ name: String, for path: String) throws(FileFault) {
    let file = Glibc.open(name.isEmpty ? "." : name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      // A folder that may be written but not read cannot be synced; SQLite leaves it at that, too.
      if errno == EACCES, name == folder(of: path) { return }
      throw FileFault(errno, path: path)
    }
    defer { close(file) }
    // Some file systems cannot sync a folder; they order its changes themselves.
    guard fsync(file) == 0 || [EINVAL, ENOTSUP].contains(errno) else { throw FileFault(errno, path: path) }
  }

  /// A hard link fails where a name is taken, which renaming would not; sticks that know no links are looked at first.
  static func rename(_ passing: String, to path: String) throws(FileFault) {
    if link(passing, path) == 0 {
      unlink(passing)
      return
    }
    guard errno != EEXIST else { throw .exists(path: path) }
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .exists(path: path) }
    guard Glibc.rename(passing, path) == 0 else { throw FileFault(errno, path: path) }
  }

  /// Lays a copy of any file under a new name.
  static func copy(_ source: String, to target: String) throws(FileFault) {
    try DocumentFile.write(to: target, rightsOf: source) { put throws(FileFault) in try read(source, put) }
  }

  /// Copies any file into one that is there and empty; it is not synced.
  static func copy(_ source: String, into target: String) throws(FileFault) {
    try DocumentFile.fill(target) { put throws(FileFault) in try read(source, put) }
  }

  private static func read(_ source: String, _ put: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) {
    let file = Glibc.open(source, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFault(errno, path: source) }
    defer { close(file) }
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(file, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFault(errno, path: source) }
      if count == 0 { return }
      try put(Array(piece[..<count]))
    }
  }

  private static func replace(_ path: String, by passing: String) throws(FileFault) {
    guard Glibc.rename(passing, path) == 0 else { throw FileFault(errno, path: path) }
  }
}

extension FileFault {
  /// The same fault, said of another path.
  func about(_ path: String) -> FileFault {
    switch self {
    case .missing: .missing(path: path)
    case .notAPlanFile: .notAPlanFile(path: path)
    case .newer(_, let version, let known): .newer(path: path, version: version, known: known)
    case .older(_, let version, let known): .older(path: path, version: version, known: known)
    case .damaged(_, let damage): .damaged(path: path, damage)
    case .readOnly: .readOnly(path: path)
    case .notPermitted: .notPermitted(path: path)
    case .locked: .locked(path: path)
    case .diskFull: .diskFull(path: path)
    case .exists: .exists(path: path)
    case .unfinished(_, let beside): .unfinished(path: path, beside: beside)
    case .stray(_, let beside): .stray(path: path, beside: beside)
    case .severalFiles: .severalFiles(path: path)
    case .noLocks: .noLocks(path: path)
    case .replaced: .replaced(path: path)
    case .unsure: .unsure(path: path)
    case .refused(_, let trouble): .refused(path: path, trouble)
    case .failed(_, let detail): .failed(path: path, detail: detail)
    }
  }
}
