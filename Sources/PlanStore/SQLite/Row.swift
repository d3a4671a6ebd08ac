import CSQLite
import PlanModel

/// The row on which a statement stands, read column by column.
///
/// Every call into SQLite counts here: opening the board reads tens of thousands of columns.
struct Row: FieldReader {
  private let handle: OpaquePointer
  private var column: Int32 = -1
  /// The last text of each column: headings, deadlines and officers come again row after row, and are then shared.
  private var recent: [String] = []

  init(_ statement: Statement) { handle = statement.handle }

  private mutating func next() -> Int32 {
    column += 1
    return column
  }

  /// Stands at the first column again, of the row the statement has gone to.
  mutating func begin() { column = -1 }

  mutating func anyInteger() -> Int { Int(sqlite3_column_int64(handle, next())) }

  mutating func anyOptionalInteger() -> Int? {
    // Most fields that may be empty are, so that this is asked first.
    sqlite3_column_type(handle, next()) == SQLITE_NULL ? nil : Int(sqlite3_column_int64(handle, column))
  }

  private var isNull: Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }

  mutating func text() -> String {
    let bytes = bytes()
    if bytes.isEmpty { return "" }
    let place = Int(column)
    while recent.count <= place { recent.append("") }
    if StoredText.holds(recent[place], bytes) { return recent[place] }
    let text = StoredText.text(bytes)
    recent[place] = text
    return text
  }

  mutating func optionalText() -> String? {
    let text = text()
    return text.isEmpty && isNull ? nil : text
  }

  mutating func code() throws(BadField) -> CriterionCode {
    let bytes = bytes()
    guard let code = CriterionCode(utf8: bytes) else {
      throw BadField(detail: StoredText.text(bytes))
    }
    return code
  }

  mutating func lines() -> [String] { Lines.split(bytes()) }

  mutating func members() throws(BadField) -> [Int] {
    var members: [Int] = []
    for word in bytes().split(separator: UInt8(ascii: " ")) {
      let text = String(decoding: word, as: UTF8.self)
      guard let number = Int(text), 1...integerBounds.upperBound ~= number else { throw BadField(detail: text) }
      members.append(number)
    }
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
    var row = Row(statement)
    while try statement.step() { records.append(try record(from: &row)) }
    return records
  }

  /// The record with the key that these cells begin with.
  func stored<Record: StoredRecord>(at cells: [Cell], plan: Int) throws(StoreFault) -> Record? {
    let statement = try statement(Record.table.selectOne)
    defer { statement.reset() }
    bindKey(of: Record.table, plan, cells, to: statement, after: 0)
    guard try statement.step() else { return nil }
    var row = Row(statement)
    return try record(from: &row)
  }

  /// The record in the row on which its statement stands.
  func record<Record: StoredRecord>(from row: inout Row) throws(StoreFault) -> Record {
    row.begin()
    do throws(BadField) {
      return try Record(from: &row)
    } catch {
      throw .file(.damaged(path: path, .value(table: Record.table.name, detail: error.detail)))
    }
  }
}
