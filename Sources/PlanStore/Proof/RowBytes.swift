import CSQLite

/// The fields of a row, one after the other, in bytes that no other row has: what is digested and compared.
///
/// Texts are compared byte by byte: to Swift two texts are the same when they mean the same, as "ề" in one scalar and in
/// three.
struct RowBytes: Hashable {
  private(set) var bytes: [UInt8] = []

  mutating func add(_ number: Int?) {
    guard let number else { return bytes.append(UInt8(ascii: "-")) }
    bytes.append(UInt8(ascii: "i"))
    addLength(number)
  }

  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add($0) }
  }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    bytes.append(UInt8(ascii: "t"))
    addLength(text.count)
    bytes += text
  }

  mutating func add(_ cell: Cell) {
    switch cell {
    case .null, .members([]): add(nil)
    case .integer(let number): add(number)
    case .text(let text): add(text)
    case .lines(let texts): Lines.joined(texts).withUnsafeBufferPointer { add($0) }
    case .members(let ids): add(ids.map { "\($0)" }.joined(separator: " "))
    }
  }

  /// Adds columns of the row on which a statement stands, as SQLite keeps them.
  mutating func add(_ columns: Range<Int32>, of statement: Statement) {
    for column in columns {
      switch sqlite3_column_type(statement.handle, column) {
      case SQLITE_NULL: add(nil)
      case SQLITE_INTEGER: add(statement.integer(column))
      default: add(statement.bytes(column))
      }
    }
  }

  private mutating func addLength(_ number: Int) {
    withUnsafeBytes(of: Int64(number).bigEndian) { bytes += $0 }
  }
}

extension RowBytes {
  init(_ cells: some Sequence<Cell>) { for cell in cells { add(cell) } }
}
