import CSQLite
import PlanModel

/// One prepared statement of a plan file.
struct Statement {
  let handle: OpaquePointer
  /// What it was prepared from.
  let sql: String
  unowned let connection: Connection

  /// Tells SQLite to copy the text before the call returns.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  func finalize() { sqlite3_finalize(handle) }

  /// Ends the run, so that its locks go and it can be bound anew.
  func reset() { sqlite3_reset(handle) }

  /// Goes to the next row; `false` when there is none.
  func step() throws(StoreFault) -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code:
      let fault = connection.fault(code)
      reset()
      throw fault
    }
  }

  /// Runs to the end, and is then ready for the next run.
  func run() throws(StoreFault) {
    while try step() {}
    reset()
  }
}

extension Statement {
  /// Runs to the end with a text that is not copied before.
  func run(lending text: [UInt8], at place: Int32) throws(StoreFault) {
    let outcome = text.withUnsafeBytes { bytes in
      let start = bytes.baseAddress?.assumingMemoryBound(to: CChar.self)
      sqlite3_bind_text64(handle, place, start, UInt64(bytes.count), nil, UInt8(SQLITE_UTF8))
      defer { sqlite3_bind_null(handle, place) }
      return Result { () throws(StoreFault) in try run() }
    }
    try outcome.get()
  }
}

// Parameters are counted from 1, as SQLite does.
extension Statement {
  func bind(_ number: Int, at place: Int32) { sqlite3_bind_int64(handle, place, Int64(number)) }

  func bind(_ number: Int?, at place: Int32) {
    if let number { bind(number, at: place) } else { sqlite3_bind_null(handle, place) }
  }

  func bind(_ text: String, at place: Int32) {
    var text = text
    text.withUTF8 { bind($0, at: place) }
  }

  func bind(blob: [UInt8], at place: Int32) {
    sqlite3_bind_blob64(handle, place, blob, UInt64(blob.count), Self.transient)
  }

  func bind(_ text: UnsafeBufferPointer<UInt8>, at place: Int32) {
    guard let start = text.baseAddress else {
      sqlite3_bind_text(handle, place, "", 0, Self.transient)
      return
    }
    start.withMemoryRebound(to: CChar.self, capacity: text.count) {
      _ = sqlite3_bind_text64(handle, place, $0, UInt64(text.count), Self.transient, UInt8(SQLITE_UTF8))
    }
  }
}

// Columns are counted from 0, as SQLite does.
extension Statement {
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(handle, column)) }

  func optionalInteger(_ column: Int32) -> Int? { isNull(column) ? nil : integer(column) }

  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  func text(_ column: Int32) -> String { StoredText.text(bytes(column)) }

  /// The bytes of a value that is no text.
  func blob(_ column: Int32) -> [UInt8] {
    guard let start = sqlite3_column_blob(handle, column) else { return [] }
    return Array(UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(handle, column))))
  }

  /// The bytes of a text, valid until the next step or reset.
  func bytes(_ column: Int32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: sqlite3_column_text(handle, column), count: Int(sqlite3_column_bytes(handle, column)))
  }
}
