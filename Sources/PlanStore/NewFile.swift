import Glibc
import PlanModel

/// A file that appears under its name only when it is complete and on disk, and never in the place of another.
enum NewFile {
  /// Lets the body make the file under a passing name beside, then gives it its own; only where `replacing` is said, one
  /// of that name goes.
  ///
  /// - Throws: `exists`, or what the body or the system says; nothing is left behind then.
  static func make(
    at path: String, replacing: Bool = false, _ body: (_ passing: String) throws(FileFault) -> Void
  ) throws(FileFault) {
    var status = stat()
    guard replacing || lstat(path, &status) != 0 else { throw .exists(path: path) }
    let passing = folder(of: path) + ".cchc-\(getpid())-\(UInt32.random(in: .min ... .max))"
    do throws(FileFault) {
      try claim(passing, for: path)
      try body(passing)
      try sync(passing, for: path)
      if replacing { try replace(path, by: passing) } else { try rename(passing, to: path) }
    } catch {
      unlink(passing)
      unlink(passing + "-journal")
      throw error.about(path)
    }
    try sync(folder(of: path), for: path)
  }

  /// The folder a path lies in, with a slash at the end; empty for the current one.
  static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex)])
  }

  private static func claim(_ passing: String, for path: String) throws(FileFault) {
    let file = Glibc.open(passing, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw fault(errno, path) }
    close(file)
  }

  private static func sync(_ name: String, for path: String) throws(FileFault) {
    let file = Glibc.open(name.isEmpty ? "." : name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw fault(errno, path) }
    defer { close(file) }
    // Some file systems cannot sync a folder; they order its changes themselves.
    guard fsync(file) == 0 || errno == EINVAL else { throw fault(errno, path) }
  }

  /// A hard link fails where a name is taken, which renaming would not; sticks that know no links are looked at first.
  private static func rename(_ passing: String, to path: String) throws(FileFault) {
    if link(passing, path) == 0 {
      unlink(passing)
      return
    }
    guard errno != EEXIST else { throw .exists(path: path) }
    var status = stat()
    guard lstat(path, &status) != 0 else { throw .exists(path: path) }
    guard Glibc.rename(passing, path) == 0 else { throw fault(errno, path) }
  }

  private static func replace(_ path: String, by passing: String) throws(FileFault) {
    guard Glibc.rename(passing, path) == 0 else { throw fault(errno, path) }
  }

  static func fault(_ code: Int32, _ path: String) -> FileFault {
    switch code {
    case EACCES, EPERM, EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: .diskFull(path: path)
    case ENOENT: .missing(path: path)
    case EEXIST: .exists(path: path)
    default: .failed(path: path, detail: String(cString: strerror(code)))
    }
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
    case .damaged(_, let detail): .damaged(path: path, detail: detail)
    case .readOnly: .readOnly(path: path)
    case .notPermitted: .notPermitted(path: path)
    case .locked: .locked(path: path)
    case .diskFull: .diskFull(path: path)
    case .exists: .exists(path: path)
    case .failed(_, let detail): .failed(path: path, detail: detail)
    }
  }
}
