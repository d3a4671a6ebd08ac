import CSQLite
import PlanModel

extension Connection {
  /// A file of the present form, at a path of an empty file, with all rows that can be read of one of an older form.
  ///
  /// The steps to the present form read whole tables and stop at what is damaged; so the rows come first into a file that
  /// is whole, of the older form, and that one takes the steps. Rows that this form would not hold stay behind.
  func takenForward(from version: Int, at path: String) throws(StoreFault) -> Connection {
    let new: Connection
    do throws(FileFault) { new = try Connection(opening: path, mayWrite: true) } catch { throw .file(error) }
    try new.takeSteps(of: Schema(steps: Array(Schema.current.steps.prefix(version))))
    try new.execute("PRAGMA foreign_keys = OFF")
    try new.transaction(.writing) { () throws(StoreFault) in
      // A trigger that guards a person's edits would keep rows out.
      let guards = try new.texts("SELECT sql FROM sqlite_master WHERE type = 'trigger'")
      for name in try new.texts("SELECT name FROM sqlite_master WHERE type = 'trigger'") {
        try new.execute("DROP TRIGGER \(name)")
      }
      for table in try new.texts("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'") {
        try new.takeRows(of: table, from: self)
      }
      for sql in guards { try new.execute(sql) }
    }
    try new.takeSteps(of: .current, mayDangle: true)
    return new
  }

  private func texts(_ sql: String) throws(StoreFault) -> [String] {
    let statement = try statement(sql)
    defer { statement.reset() }
    var texts: [String] = []
    while try statement.step() { texts.append(statement.text(0)) }
    return texts
  }

  private func takeRows(of table: String, from source: Connection) throws(StoreFault) {
    try execute("DELETE FROM \(table)")
    let columns = try texts("SELECT name FROM pragma_table_info('\(table)') ORDER BY cid")
    let keys = try texts("SELECT name FROM pragma_table_info('\(table)') WHERE pk > 0 ORDER BY pk")
    let hasNumbers = try number("SELECT sql NOT LIKE '%WITHOUT ROWID%' FROM sqlite_master WHERE name = '\(table)'") == 1
    let places = columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try statement("INSERT OR IGNORE INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(places))")
    var fault: StoreFault?
    try source.readable(
      columns.joined(separator: ", "), of: table, by: hasNumbers ? "rowid" : keys.joined(separator: ", ")
    ) { row in
      guard fault == nil else { return }
      // Before the columns comes the row's number.
      for place in 1...Int32(columns.count) {
        sqlite3_bind_value(insert.handle, place, sqlite3_column_value(row.handle, place))
      }
      do throws(StoreFault) { try insert.run() } catch { fault = error }
    }
    if let fault { throw fault }
  }
}
