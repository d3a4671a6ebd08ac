import CSQLite

/// A plan file as any other SQLite program sees it.
final class RawFile {
  private var handle: OpaquePointer?

  init(_ path: String) { sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nil) }

  deinit { sqlite3_close_v2(handle) }

  /// What SQLite says to that SQL: "not an error" when it was carried out.
  @discardableResult func run(_ sql: String) -> String {
    sqlite3_exec(handle, sql, nil, nil, nil)
    return String(cString: sqlite3_errmsg(handle))
  }

  /// The first column of every row.
  func column(_ sql: String) -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
      return [String(cString: sqlite3_errmsg(handle))]
    }
    defer { sqlite3_finalize(statement) }
    var values: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      values.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "NULL")
    }
    return values
  }
}
