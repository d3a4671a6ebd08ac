import Glibc

/// The little of the file system that themes need.
enum Folder {
  /// The names of a folder's entries; none when the folder is not there.
  static func names(in path: String) throws(ThemeFault) -> [String] {
    guard let folder = opendir(path) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw fault(path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      names.append(name)
    }
    return names
  }

  /// A file's bytes; nil when it is not there.
  static func contents(of path: String) throws(ThemeFault) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw fault(path)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16384)
    while true {
      let count = read(descriptor, &part, part.count)
      if count == 0 { return bytes }
      guard count > 0 else { throw fault(path) }
      bytes += part[..<count]
    }
  }

  private static func fault(_ path: String) -> ThemeFault {
    ThemeFault(file: path, line: nil, problem: .unreadable(reason: String(cString: strerror(errno))))
  }
}
