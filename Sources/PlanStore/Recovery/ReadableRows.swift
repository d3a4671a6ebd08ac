import CSQLite
import PlanModel

extension Connection {
  /// Goes through the rows of a table from both ends as far as they can be read, and asks for those in between one by
  /// one; whether there was nothing that could not be read.
  ///
  /// - Parameters:
  ///   - columns: what is selected.
  ///   - key: the columns of the order; `rowid` where each row can be asked for by itself.
  @discardableResult
  func readable(
    _ columns: String, of table: String, by key: String, _ body: (Statement) -> Void
  ) throws(StoreFault) -> Bool {
    let isNumbered = key == "rowid"
    let first = isNumbered ? "rowid" : "0"
    let select = "SELECT \(first), \(columns) FROM \(table) NOT INDEXED"
    var seen: Set<RowBytes> = []
    var (forward, backward): (Int?, Int?)
    func take(_ statement: Statement) -> Bool {
      var row = RowBytes()
      row.add(0..<sqlite3_column_count(statement.handle), of: statement)
      guard seen.insert(row).inserted else { return false }
      body(statement)
      return true
    }
    let isWhole = try reads("\(select) ORDER BY \(key)") { statement in
      forward = statement.integer(0)
      return take(statement)
    }
    if isWhole { return true }
    let backwards = key.split(separator: ",").map { "\($0) DESC" }.joined(separator: ",")
    try reads("\(select) ORDER BY \(backwards)") { statement in
      backward = statement.integer(0)
      return take(statement)
    }
    let one = "SELECT rowid, \(columns) FROM \(table) NOT INDEXED WHERE rowid = ?"
    guard isNumbered, try isAskable(one) else { return false }
    let last = backward ?? (forward ?? 0) + Self.mostProbed
    var unreadable = 0
    for number in ((forward ?? 0) + 1)..<max((forward ?? 0) + 1, min(last, (forward ?? 0) + Self.mostProbed)) {
      let isRead = try reads(one, number, take)
      unreadable = isRead ? 0 : unreadable + 1
      if unreadable == Self.mostUnreadable { break }
    }
    return false
  }

  /// More numbers than that are not asked for one by one.
  private static let mostProbed = 20_000
  /// So many in a row lie on no page that can be read; one page has room for half as many.
  private static let mostUnreadable = 500

  /// Whether the file still tells enough of its tables for that query.
  private func isAskable(_ sql: String) throws(StoreFault) -> Bool {
    do throws(StoreFault) { _ = try statement(sql) } catch {
      if case .file(.damaged) = error { return false }
      throw error
    }
    return true
  }

  /// Steps through a query until its end, a row that cannot be read, or `false`; whether it came to its end.
  @discardableResult
  private func reads(_ sql: String, _ number: Int? = nil, _ body: (Statement) -> Bool) throws(StoreFault) -> Bool {
    do throws(StoreFault) {
      let statement = try statement(sql)
      defer { statement.reset() }
      if let number { statement.bind(number, at: 1) }
      while try statement.step() { if !body(statement) { return false } }
      return true
    } catch {
      if case .file(.damaged) = error { return false }
      throw error
    }
  }
}

extension Table {
  /// By what rows are gone through: their number, where they have one.
  fileprivate var order: String { name == Update.table.name ? "assignment, number" : "rowid" }

  /// The columns without the lists that lie in a table of their own, and the plan as a last one.
  private var own: String {
    let stored = columns.map { column in if case .members = column.kind { "NULL" } else { column.name } }
    return (stored + [scope == .file ? "0" : "plan"]).joined(separator: ", ")
  }

  /// The rows that can still be read as the fields they hold.
  func readable(from connection: Connection, _ body: (_ cells: [Cell], _ plan: Int) -> Void) throws(StoreFault) {
    let lists = try members.map { members throws(StoreFault) in try members.readable(from: connection) }
    let width = columns.count
    try connection.readable(own, of: name, by: order) { statement in
      var cells = (0..<width).map { Self.cell(columns[$0], statement, Int32($0 + 1)) }
      if let lists, case .integer(let id) = cells[0] { cells[width - 1] = .members(lists[id] ?? []) }
      body(cells, statement.integer(Int32(width + 1)))
    }
  }

  private static func cell(_ column: Column, _ statement: Statement, _ place: Int32) -> Cell {
    switch sqlite3_column_type(statement.handle, place) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(statement.integer(place))
    default:
      switch column.kind {
      case .lines, .entries: return .lines(Lines.split(statement.bytes(place)))
      default: return .text(statement.text(place))
      }
    }
  }
}

extension Table.MemberTable {
  /// The lists that can still be read, by the row that has them.
  fileprivate func readable(from connection: Connection) throws(StoreFault) -> [Int: [Int]] {
    var places: [Int: [(Int, Int)]] = [:]
    try connection.readable("\(owner), position, \(value)", of: name, by: "\(owner), position") { statement in
      places[statement.integer(1), default: []].append((statement.integer(2), statement.integer(3)))
    }
    return places.mapValues { $0.sorted { $0.0 < $1.0 }.map(\.1) }
  }
}
