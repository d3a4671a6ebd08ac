import GRDBSQLite
import PlanModel

/// The row on which a statement stands, read column by column.
///
/// Every call into SQLite counts here: opening the board reads tens of thousands of columns.
struct Row: FieldReader {
  private let handle: OpaquePointer
  private var column: Int32 = -1

  init(_ statement: Statement) { handle = statement.handle }

  private mutating func next() -> Int32 {
    column += 1
    return column
  }

  mutating func integer() -> Int { Int(sqlite3_column_int64(handle, next())) }

  mutating func optionalInteger() -> Int? {
    let number = integer()
    // NULL reads as 0, and so does 0.
    return number == 0 && isNull ? nil : number
  }

  private var isNull: Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  mutating func text() -> String { String(decoding: bytes(), as: UTF8.self) }

  mutating func optionalText() -> String? {
    let text = text()
    return text.isEmpty && isNull ? nil : text
  }

  mutating func lines() -> [String] { Lines.split(bytes()) }

  mutating func members() -> [Int] {
    var members: [Int] = []
    var number: Int?
    for byte in bytes() {
      if byte == UInt8(ascii: " ") {
        if let whole = number { members.append(whole) }
        number = nil
      } else {
        number = (number ?? 0) * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    if let number { members.append(number) }
    return members
  }

  /// The bytes of a text, valid until the statement goes on.
  mutating func bytes() -> UnsafeBufferPointer<UInt8> {
    let count = Int(sqlite3_column_bytes(handle, next()))
    return UnsafeBufferPointer(start: count == 0 ? nil : sqlite3_column_text(handle, column), count: count)
  }
}

extension Connection {
  /// All records of a kind; of one plan where they belong to one.
  func all<Record: StoredRecord>(_ kind: Record.Type, of plan: Int) throws(StoreFault) -> [Record] {
    let table = Record.table
    // Rows are numbered nearly without holes, so that the last number tells how much room they need.
    let last = table.scope == .planKey ? 0 : try number("SELECT max(rowid) FROM \(table.name)") ?? 0
    let statement = try statement(table.selectAll)
    if table.scope != .file { statement.bind(plan, at: 1) }
    return try records(statement, expecting: min(max(last, 0), 1 << 17))
  }

  /// The records that a bound statement finds; it selects the columns of their table in order.
  func records<Record: StoredRecord>(
    _ statement: Statement, expecting count: Int = 0
  ) throws(StoreFault) -> [Record] {
    defer { statement.reset() }
    var records: [Record] = []
    records.reserveCapacity(count)
    while try statement.step() { records.append(try record(statement)) }
    return records
  }

  /// The record with the key that these cells begin with.
  func stored<Record: StoredRecord>(at cells: [Cell], plan: Int) throws(StoreFault) -> Record? {
    let statement = try statement(Record.table.selectOne)
    defer { statement.reset() }
    bindKey(of: Record.table, plan, cells, to: statement, after: 0)
    return try statement.step() ? record(statement) : nil
  }

  /// The record in the row on which a statement stands.
  func record<Record: StoredRecord>(_ statement: Statement) throws(StoreFault) -> Record {
    var row = Row(statement)
    do throws(BadField) {
      return try Record(from: &row)
    } catch {
      throw .file(.damaged(path: path, detail: "\(Record.table.name): \(error.detail)"))
    }
  }
}
