import CSQLite
import PlanModel

/// What makes the journal a chain: each entry carries a digest of its own row and of the digest before it, so that no
/// earlier entry can change, go or come without every later one telling.
///
/// It tells of accidents and of whoever edits the file with another tool. It is no signature: who knows how it is made
/// can make the whole chain anew.
enum Chain {
  /// Columns of an entry in the order in which they are digested.
  static let columns = "\(Connection.entryColumns), undo_top, redo_top, below"
  /// How many these are.
  static let width: Int32 = 13
  /// Before the first entry.
  static let start = [UInt8](repeating: 0, count: SHA256.length)
  /// Edits of more bytes are not digested while somebody waits for the board: a second's worth is a gigabyte, a
  /// millisecond's a quarter of a megabyte.
  static let mostAtStart = 1 << 18

  /// The digest of an entry's row after the one before it.
  static func link(_ row: RowBytes, after previous: [UInt8]) -> [UInt8] {
    var digest = SHA256()
    digest.add(previous)
    digest.add(row.bytes)
    return digest.finished()
  }
}

extension Connection {
  /// The digest of the newest entry.
  func chainEnd() throws(StoreFault) -> [UInt8] {
    let statement = try statement("SELECT chain FROM journal ORDER BY number DESC LIMIT 1")
    defer { statement.reset() }
    return try statement.step() ? statement.blob(0) : Chain.start
  }

  /// Goes through the journal, oldest first: each entry's number, the digest that it carries and the one that it should.
  func followChain(
    _ body: (_ number: Int, _ told: [UInt8], _ right: [UInt8]) throws(StoreFault) -> Void
  ) throws(StoreFault) {
    let statement = try statement("SELECT \(Chain.columns), chain FROM journal ORDER BY number")
    defer { statement.reset() }
    var previous = Chain.start
    while try statement.step() {
      var row = RowBytes()
      row.add(0..<Chain.width, of: statement)
      let told = statement.blob(Chain.width)
      try body(statement.integer(0), told, Chain.link(row, after: previous))
      previous = told
    }
  }

  /// Says no when the newest entry is not the one that was written. One of many megabytes is left to `check`.
  func requireNewestEntry() throws(StoreFault) {
    guard case let newest = try revision(), newest > 0 else { return }
    var blob: OpaquePointer?
    let code = sqlite3_blob_open(handle, "main", "journal", "edits", sqlite3_int64(newest), 0, &blob)
    guard code == SQLITE_OK else { throw fault(code) }
    let size = Int(sqlite3_blob_bytes(blob))
    sqlite3_blob_close(blob)
    guard size <= Chain.mostAtStart else { return }
    let statement = try statement(
      """
      SELECT \(Chain.columns), chain, (SELECT chain FROM journal AS earlier WHERE earlier.number = journal.number - 1)
      FROM journal ORDER BY number DESC LIMIT 1
      """)
    defer { statement.reset() }
    guard try statement.step() else { return }
    var row = RowBytes()
    row.add(0..<Chain.width, of: statement)
    let previous = newest == 1 ? Chain.start : statement.blob(Chain.width + 1)
    guard statement.blob(Chain.width) == Chain.link(row, after: previous) else {
      throw .file(.damaged(path: path, .entry(newest)))
    }
  }

  /// Chains the entries of a journal that has none yet.
  func chainAll() throws(StoreFault) {
    var links: [(number: Int, digest: [UInt8])] = []
    let statement = try statement("SELECT \(Chain.columns) FROM journal ORDER BY number")
    while try statement.step() {
      var row = RowBytes()
      row.add(0..<Chain.width, of: statement)
      links.append((statement.integer(0), Chain.link(row, after: links.last?.digest ?? Chain.start)))
    }
    statement.reset()
    let update = try self.statement("UPDATE journal SET chain = ? WHERE number = ?")
    for (number, digest) in links {
      update.bind(blob: digest, at: 1)
      update.bind(number, at: 2)
      try update.run()
    }
  }
}
