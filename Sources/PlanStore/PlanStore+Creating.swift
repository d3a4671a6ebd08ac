import Glibc
import PlanModel

extension PlanStore {
  /// Makes a new file with an empty plan, and the folders it shall lie in.
  ///
  /// - Throws: `exists`, `readOnly`, `diskFull`; nothing is left behind then.
  public static func create(_ path: String) throws(FileFault) -> PlanStore {
    try create(path, schema: .current)
  }

  /// - Parameter more: what else the new file gets before it lies under its name.
  static func create(
    _ path: String, schema: Schema, _ more: (Connection) throws(StoreFault) -> Void = { _ in }
  ) throws(FileFault) -> PlanStore {
    let made = try makeFolders(for: path)
    do throws(FileFault) {
      try NewFile.make(at: path) { passing throws(FileFault) in try fill(passing, schema: schema, more) }
      return try open(path, access: .readWrite, schema: schema)
    } catch {
      for folder in made.reversed() { rmdir(folder) }
      throw error
    }
  }

  /// Makes what is missing of the folders above a path; which ones, from the top down.
  private static func makeFolders(for path: String) throws(FileFault) -> [String] {
    var missing: [String] = []
    var folder = NewFile.folder(of: path)
    var status = stat()
    while !folder.isEmpty, stat(folder, &status) != 0, errno == ENOENT {
      missing.append(folder)
      folder = NewFile.folder(of: String(folder.dropLast()))
    }
    var made: [String] = []
    for folder in missing.reversed() {
      guard mkdir(folder, 0o777) == 0 || errno == EEXIST else {
        let code = errno
        for folder in made.reversed() { rmdir(folder) }
        throw NewFile.fault(code, path)
      }
      made.append(folder)
    }
    return made
  }

  private static func fill(
    _ passing: String, schema: Schema, _ more: (Connection) throws(StoreFault) -> Void
  ) throws(FileFault) {
    let store = try connect(passing, access: .readWrite, isNew: true)
    do throws(StoreFault) {
      try store.onConnection { connection throws(StoreFault) in
        // Nobody knows this name yet, and it is synced as a whole: no need for a journal of its own.
        try connection.execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF")
        try connection.execute("PRAGMA application_id = \(Schema.applicationID)")
        try connection.takeSteps(of: schema)
        try more(connection)
      }
    } catch {
      throw error.fileFault(path: passing)
    }
  }
}
