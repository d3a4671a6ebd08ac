import Glibc
import PlanModel

extension Connection {
  /// Brings a file to the form this program knows; a copy of it as it was stays beside it.
  ///
  /// - Throws: `newer` for a file of a newer program, `readOnly` for an older one that may not be written.
  func takeForward(to schema: Schema, mayWrite: Bool) throws(StoreFault) {
    let version = try number("PRAGMA user_version") ?? 0
    guard version <= schema.version else {
      throw .file(.newer(path: path, version: version, known: schema.version))
    }
    if mayWrite { try requireWritable() }
    guard version < schema.version else { return }
    guard mayWrite else { throw .file(.readOnly(path: path)) }
    try layCopyBeside(version: version)
    try take(schema.steps[version...], of: schema)
  }

  /// Takes the steps in one transaction, with foreign keys off so that tables can be rebuilt, and checked at the end.
  func take(_ steps: ArraySlice<Schema.Step>, of schema: Schema) throws(StoreFault) {
    try execute("PRAGMA foreign_keys = OFF")
    try transaction(.writing) { () throws(StoreFault) in
      for step in steps { try execute(step.sql()) }
      try execute("PRAGMA user_version = \(schema.version)")
      try requireForeignKeys()
    }
    try execute("PRAGMA foreign_keys = ON")
  }

  /// Says no when a row points at nothing.
  func requireForeignKeys() throws(StoreFault) {
    let statement = try statement("PRAGMA foreign_key_check")
    defer { statement.reset() }
    guard try statement.step() else { return }
    throw .file(.damaged(path: path, detail: "\(statement.text(0)) → \(statement.text(2))"))
  }

  private func layCopyBeside(version: Int) throws(StoreFault) {
    var now = time(nil)
    var local = tm()
    localtime_r(&now, &local)
    var stamp = [CChar](repeating: 0, count: 32)
    strftime(&stamp, stamp.count, "%Y%m%d-%H%M%S", &local)
    let text = String(decoding: stamp.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do throws(FileFault) {
      try copy(to: "\(path).backup-v\(version)-\(text)")
    } catch {
      throw .file(error)
    }
  }
}
