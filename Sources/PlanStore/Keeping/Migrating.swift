import Glibc
import PlanModel

extension Connection {
  /// Brings a file to the form this program knows; a copy of it as it was stays beside it.
  ///
  /// - Throws: `newer` for a file of a newer program, `older` for one of an older program on a connection that only
  ///   reads, `readOnly` for one that may not be written.
  func takeForward(to schema: Schema, mayWrite: Bool) throws(StoreFault) {
    let version = try number("PRAGMA user_version") ?? 0
    guard version >= 0 else { throw .file(.damaged(path: path, .form(version))) }
    guard version <= schema.version else {
      throw .file(.newer(path: path, version: version, known: schema.version))
    }
    if mayWrite { try requireWritable() }
    guard version < schema.version else { return }
    guard mayWrite else { throw .file(.older(path: path, version: version, known: schema.version)) }
    if let first = try damage(to: .pages).first { throw .file(.damaged(path: path, first)) }
    let copy = try layCopyBeside(version: version)
    do throws(StoreFault) {
      // Somebody else did it meanwhile, and laid a copy as well.
      if try !takeSteps(of: schema) { unlink(copy) }
    } catch {
      // The file is as it was. Where that is not certain, the copy stays.
      if case .file(.unsure) = error {} else { unlink(copy) }
      throw error
    }
  }

  /// Takes the steps that are missing in one transaction, with foreign keys off so that tables can be rebuilt, and
  /// checked at the end; whether there were any.
  ///
  /// - Parameter mayDangle: rows may point at rows that were lost before.
  @discardableResult
  func takeSteps(of schema: Schema, mayDangle: Bool = false) throws(StoreFault) -> Bool {
    try execute("PRAGMA foreign_keys = OFF")
    let isTaken = try transaction(.writing) { () throws(StoreFault) in
      let version = try number("PRAGMA user_version") ?? 0
      guard version < schema.version else { return false }
      for step in schema.steps[version...] {
        try execute(step.sql())
        try step.finish?(self)
      }
      try execute("PRAGMA user_version = \(schema.version)")
      if !mayDangle { try requireForeignKeys() }
      return true
    }
    try execute("PRAGMA foreign_keys = ON")
    return isTaken
  }

  /// Says no when a row points at nothing.
  func requireForeignKeys() throws(StoreFault) {
    let statement = try statement("PRAGMA foreign_key_check")
    defer { statement.reset() }
    guard try statement.step() else { return }
    throw .file(.damaged(path: path, .dangling(table: statement.text(0), to: statement.text(2))))
  }

  /// Lays a copy under a name that tells the form and the moment; its path.
  private func layCopyBeside(version: Int) throws(StoreFault) -> String {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    var stamp = [CChar](repeating: 0, count: 32)
    strftime(&stamp, stamp.count, "%Y%m%d-%H%M%S", &local)
    let text = String(decoding: stamp.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let name = "\(path).backup-v\(version)-\(text)"
    do throws(FileFault) {
      // Another program may do the same at this moment.
      for target in [name] + (2...9).map({ "\(name)-\($0)" }) {
        do throws(FileFault) {
          try copy(to: target)
          return target
        } catch .exists {
          continue
        }
      }
      throw .exists(path: name)
    } catch {
      throw .file(error)
    }
  }
}
