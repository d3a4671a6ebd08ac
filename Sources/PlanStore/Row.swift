import PlanModel

/// The row on which a statement stands, read column by column.
struct Row: FieldReader {
  private let statement: Statement
  private var column: Int32 = 0

  init(_ statement: Statement) { self.statement = statement }

  private mutating func next() -> Int32 {
    defer { column += 1 }
    return column
  }

  mutating func integer() -> Int { statement.integer(next()) }
  mutating func optionalInteger() -> Int? { statement.optionalInteger(next()) }
  mutating func text() -> String { statement.text(next()) }
  mutating func bytes() -> UnsafeBufferPointer<UInt8> { statement.bytes(next()) }

  mutating func optionalText() -> String? {
    let column = next()
    return statement.isNull(column) ? nil : statement.text(column)
  }

  mutating func lines() -> [String] { Lines.split(statement.bytes(next())) }

  mutating func members() -> [Int] {
    statement.bytes(next()).split(separator: UInt8(ascii: " ")).map { digits in
      digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }
  }
}

extension Connection {
  /// All records of a kind.
  func all<Record: StoredRecord>(_ kind: Record.Type) throws(StoreFault) -> [Record] {
    try records(statement(Record.table.selectAll))
  }

  /// The records that a bound statement finds; it selects the columns of their table in order.
  func records<Record: StoredRecord>(_ statement: Statement) throws(StoreFault) -> [Record] {
    defer { statement.reset() }
    var records: [Record] = []
    while try statement.step() { records.append(try record(statement)) }
    return records
  }

  /// The record with the key that these cells begin with.
  func stored<Record: StoredRecord>(at cells: [Cell]) throws(StoreFault) -> Record? {
    let statement = try statement(Record.table.selectOne)
    defer { statement.reset() }
    for place in 0..<Record.table.keyLength { statement.bind(cells[place], at: Int32(place + 1)) }
    return try statement.step() ? record(statement) : nil
  }

  private func record<Record: StoredRecord>(_ statement: Statement) throws(StoreFault) -> Record {
    var row = Row(statement)
    do throws(BadField) {
      return try Record(from: &row)
    } catch {
      throw .file(.damaged(path: path, detail: "\(Record.table.name): \(error.detail)"))
    }
  }
}
