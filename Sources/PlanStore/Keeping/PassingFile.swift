import Glibc
import PlanModel

/// A file under a passing name beside another, until it is complete and gets that name.
///
/// While its maker lives, a lock lies on a byte of it that no file reaches and SQLite never asks for. So whoever makes the
/// next one tells what a program that died left behind, and takes it away. Where a drive has no such locks, it stays.
struct PassingFile: ~Copyable {
  let path: String
  private let file: Int32

  private static let mark = ".cchc-"
  /// SQLite's names of what lies beside a file.
  private static let companions = ["-journal", "-wal", "-shm"]

  /// Makes an empty one beside a path.
  init(beside target: String) throws(FileFault) {
    let folder = NewFile.folder(of: target)
    Self.removeLeft(in: folder)
    while true {
      let name = "\(folder)\(Self.mark)\(getpid())-\(UInt32.random(in: .min ... .max))"
      let file = Glibc.open(name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o666)
      guard file >= 0 else {
        if errno == EEXIST { continue }
        throw FileFault(errno, path: target)
      }
      // Somebody may have taken it for left behind before the lock lay on it.
      if Self.lock(file) != .others, Self.isNamed(file) {
        (path, self.file) = (name, file)
        return
      }
      close(file)
    }
  }

  deinit { close(file) }

  /// Takes it away where it still has its passing name.
  func remove() { Self.remove(path) }

  private static func remove(_ path: String) { for part in [""] + companions { unlink(path + part) } }

  // MARK: Left behind

  /// Takes away what programs that died left in a folder.
  private static func removeLeft(in folder: String) {
    guard let directory = opendir(folder.isEmpty ? "." : folder) else { return }
    defer { closedir(directory) }
    var left: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX)) { String(cString: $0) }
      }
      if isPassing(name) { left.append(folder + name) }
    }
    for path in left { removeIfLeft(path) }
  }

  /// Whether a name is one that `init` makes.
  private static func isPassing(_ name: String) -> Bool {
    guard name.hasPrefix(mark) else { return false }
    let numbers = name.dropFirst(mark.count).split(separator: "-", omittingEmptySubsequences: false)
    return numbers.count == 2 && numbers.allSatisfy { UInt32($0) != nil }
  }

  private static func removeIfLeft(_ path: String) {
    let file = Glibc.open(path, O_RDWR | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    if lock(file) == .own { remove(path) }
  }

  private static func isNamed(_ file: Int32) -> Bool {
    var status = stat()
    return fstat(file, &status) == 0 && status.st_nlink > 0
  }

  // MARK: Locks

  private enum Lock { case own, others, none }

  /// F_OFD_SETLK: the lock is the descriptor's, so that closing another one of the same file does not let it go.
  private static let setLock: Int32 = 37

  private static func lock(_ file: Int32) -> Lock {
    var wanted = flock()
    (wanted.l_type, wanted.l_whence) = (Int16(F_WRLCK), Int16(SEEK_SET))
    (wanted.l_start, wanted.l_len) = (1 << 62, 1)
    if fcntl(file, setLock, &wanted) == 0 { return .own }
    return [EACCES, EAGAIN].contains(errno) ? .others : .none
  }
}
