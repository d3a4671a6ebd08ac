import Glibc
import PlanModel

/// A document that is written for people: whole under its name and on disk, or not there at all.
public enum DocumentFile {
  /// Writes a text under a name that nothing has.
  ///
  /// - Parameter replacing: whether a document of that name gives way; a plan, a folder or a device never does.
  /// - Throws: `exists`, `missing` where there is no such folder, `readOnly`, `diskFull`; what was there is then as it was.
  public static func write(_ text: String, to path: String, replacing: Bool = false) throws(FileFault) {
    try write(Array(text.utf8), to: path, replacing: replacing)
  }

  /// Writes bytes in the same way.
  public static func write(_ bytes: [UInt8], to path: String, replacing: Bool = false) throws(FileFault) {
    try write(to: path, replacing: replacing) { put throws(FileFault) in try put(bytes) }
  }

  /// Writes piece by piece what the body puts, in the same way.
  ///
  /// - Parameter source: the file whose rights a new document gets, where it holds as much as that.
  public static func write(
    to path: String, replacing: Bool = false, rightsOf source: String? = nil,
    _ body: (_ put: @escaping (_ piece: [UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) {
    let target = replacing ? try replaceable(path) : path
    do throws(FileFault) {
      try NewFile.make(at: target, replacing: replacing) { passing throws(FileFault) in
        try fill(passing, body)
        if let source { NewFile.keepMode(of: source, for: passing) }
      }
    } catch {
      throw error.about(path)
    }
  }

  /// The file that gives way; links lead to it.
  private static func replaceable(_ path: String) throws(FileFault) -> String {
    var status = stat()
    guard stat(path, &status) == 0 else { return path }
    guard status.st_mode & S_IFMT == S_IFREG, !isDatabase(path) else { throw .exists(path: path) }
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func isDatabase(_ path: String) -> Bool {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return false }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 15)
    return read(file, &bytes, bytes.count) == bytes.count && bytes == Array("SQLite format 3".utf8)
  }

  /// Writes piece by piece what the body puts into a file that is there.
  static func fill(
    _ path: String, _ body: (_ put: @escaping (_ piece: [UInt8]) throws(FileFault) -> Void) throws(FileFault) -> Void
  ) throws(FileFault) {
    let file = Glibc.open(path, O_WRONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFault(errno, path: path) }
    defer { close(file) }
    try body { piece throws(FileFault) in try put(piece, into: file, path) }
  }

  private static func put(_ bytes: [UInt8], into file: Int32, _ path: String) throws(FileFault) {
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { throw FileFault(errno, path: path) }
      written += max(0, count)
    }
  }
}
