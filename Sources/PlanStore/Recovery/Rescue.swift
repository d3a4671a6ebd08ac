import Glibc
import PlanModel

/// What came out of a damaged file.
public struct Rescue: Sendable {
  /// How many records the new file has.
  public var records = 0
  /// How many entries of the journal could be taken over.
  public var entries = 0
  /// What is wrong in the damaged file and could not be taken as it was.
  public var notTaken: [Damage] = []
}

extension PlanStore {
  /// Takes what is whole in a damaged file into a new one.
  ///
  /// A plan is twice in its file: as rows, and as the journal that led to them. The journal is taken as far as its chain
  /// holds. Where all of it holds, rows that are otherwise or cannot be read are as it says; where not, the rows that can
  /// be read are taken, and one more entry says how they differ from where the journal breaks off.
  ///
  /// - Throws: why the file cannot be read at all, or the new one not written; the damaged one stays as it is.
  public static func rescue(
    _ path: String, into target: String, author: String, at moment: Timestamp
  ) throws(FileFault) -> Rescue {
    let passing = try PassingFile(beside: target)
    let forward = try PassingFile(beside: target)
    let copy = passing.path
    defer {
      passing.remove()
      forward.remove()
    }
    try copyApart(path, to: copy)
    do throws(StoreFault) {
      var content = RescuedContent()
      let source = try readSource(copy)
      content.note(try source.damage(to: .pages))
      let version = try source.number("PRAGMA user_version") ?? 0
      let isOlder = 1..<Schema.current.version ~= version
      try content.read(isOlder ? source.takenForward(from: version, at: forward.path) : source)
      _ = try content.write(to: target, rightsOf: path, author: author, at: moment)
      return content.rescue
    } catch {
      throw error.fileFault(path: path).about(error.isOf(copy) ? path : target)
    }
  }

  /// Lays a copy of the file where it may be written, with an unfinished change that is its own.
  private static func copyApart(_ path: String, to copy: String) throws(FileFault) {
    let connection = try Connection(opening: path, mayWrite: false)
    guard FileBytes(connection.handle)?.header.isPlanFile == true else { throw .notAPlanFile(path: path) }
    if case .unfinished(let beside) = try connection.leftBeside() {
      try NewFile.copy(beside, to: copy + (beside.hasSuffix("-wal") ? "-wal" : "-journal"))
    }
    try NewFile.copy(path, into: copy)
  }

  private static func readSource(_ copy: String) throws(StoreFault) -> Connection {
    do throws(FileFault) { return try Connection(opening: copy, mayWrite: true) } catch { throw .file(error) }
  }
}

extension StoreFault {
  fileprivate func isOf(_ path: String) -> Bool {
    if case .file(let fault) = self { fault == fault.about(path) } else { false }
  }
}

/// What is taken over.
private struct RescuedContent {
  private(set) var rescue = Rescue()
  /// Entries whose chain holds, as their rows are.
  private var journal: [[Cell]] = []
  /// Digests of those.
  private var links: [[UInt8]] = []
  /// Where those lead.
  private var led = History()
  /// What the new file gets.
  private var rows: [History.Key: [Cell]] = [:]
  private let tables = ExportForm.all.map { $0.table }

  /// What is known to be wrong before a row is read.
  mutating func note(_ damage: [Damage]) { rescue.notTaken += damage }

  mutating func read(_ source: Connection) throws(StoreFault) {
    let isComplete = try readJournal(source)
    rows = led.rows
    if !isComplete { try readLaterEntries(source) }
    for table in tables { try readRows(table, source, isComplete: isComplete) }
    dropDangling()
    rescue.records = rows.count
    rescue.entries = journal.count
  }

  /// The entries up to the first that cannot be read or is not as it was written; whether that are all.
  private mutating func readJournal(_ source: Connection) throws(StoreFault) -> Bool {
    var isBroken = false
    let isWhole = try source.readable("\(Chain.columns), chain", of: "journal", by: "rowid") { statement in
      let number = statement.integer(0)
      var row = RowBytes()
      row.add(1..<Chain.width + 1, of: statement)
      let told = statement.blob(Chain.width + 1)
      isBroken = isBroken || number != journal.count + 1 || told != Chain.link(row, after: links.last ?? Chain.start)
      guard !isBroken, let edits = try? EditText.read(statement.bytes(9)) else {
        isBroken = true
        return rescue.notTaken.append(.entry(number))
      }
      for edit in edits { led.apply(edit, of: number, plan: statement.integer(10)) }
      links.append(told)
      journal.append((1...Chain.width).map { Self.cell(statement, $0) })
    }
    return isWhole && !isBroken
  }

  private static func cell(_ statement: Statement, _ place: Int32) -> Cell {
    if statement.isNull(place) { return .null }
    return [1, 2, 4, 5, 10, 11, 12, 13].contains(place)
      ? .integer(statement.integer(place)) : .text(statement.text(place))
  }

  /// What later entries say, as far as they can be read, is better than nothing for rows that cannot.
  private mutating func readLaterEntries(_ source: Connection) throws(StoreFault) {
    var later = led
    let last = journal.count
    try source.readable("edits, plan", of: "journal", by: "rowid") { statement in
      guard statement.integer(0) > last, let edits = try? EditText.read(statement.bytes(1)) else { return }
      for edit in edits { later.apply(edit, of: statement.integer(0), plan: statement.integer(2)) }
    }
    rows = later.rows
  }

  private mutating func readRows(_ table: Table, _ source: Connection, isComplete: Bool) throws(StoreFault) {
    do throws(StoreFault) {
      try table.readable(from: source) { cells, plan in
        let key = History.Key(table, cells, plan: plan)
        let name = History.name(cells, table)
        guard Self.isRecord(cells, of: table) else {
          return rescue.notTaken.append(.lost(table: table.name, key: name))
        }
        guard isComplete else { return rows[key] = cells }
        if let known = rows[key] {
          if RowBytes(known) != RowBytes(cells) { rescue.notTaken.append(.changed(table: table.name, key: name)) }
        } else {
          rescue.notTaken.append(.unknown(table: table.name, key: name))
        }
      }
    } catch {
      guard case .file(.damaged(_, let damage)) = error else { throw error }
      rescue.notTaken.append(damage)
    }
  }

  /// Whether the fields make a record.
  private static func isRecord(_ cells: [Cell], of table: Table) -> Bool {
    var rows = CellRows(before: nil, after: cells)
    do throws(BadField) { return try RecordEdit.read(table.name, from: &rows) != nil } catch { return false }
  }

  /// Leaves out what refers to nothing, until nothing does.
  private mutating func dropDangling() {
    var isSettled = false
    while !isSettled {
      isSettled = true
      let known = KnownKeys(rows)
      for table in tables {
        for (key, cells) in rows where key.table == table.name {
          if let target = zip(table.columns, cells).lazy.compactMap({ known.missing($0, $1, plan: key.plan) }).first {
            rescue.notTaken.append(.dangling(table: table.name, to: target))
            rows[key] = nil
            isSettled = false
          } else if case .members(let ids)? = cells.last, case .members(let target)? = table.columns.last?.kind,
            case let there = ids.filter({ known.has($0, in: target) }), there != ids
          {
            rescue.notTaken.append(.changed(table: table.name, key: History.name(cells, table)))
            rows[key] = cells.dropLast() + [.members(there)]
          }
        }
      }
    }
  }
}

/// The records that others may refer to.
private struct KnownKeys {
  private var ids: [String: Set<Int>] = [:]
  private var codes: Set<String> = []

  init(_ rows: [History.Key: [Cell]]) {
    for (key, cells) in rows {
      switch cells.first {
      case .integer(let id)?: ids[key.table, default: []].insert(id)
      case .text(let code)? where key.table == Criterion.table.name: codes.insert("\(key.plan) \(code)")
      default: break
      }
    }
  }

  func has(_ id: Int, in table: String) -> Bool { ids[table]?.contains(id) == true }

  /// The table in which the record is missing that a field refers to.
  func missing(_ column: Column, _ cell: Cell, plan: Int) -> String? {
    switch (column.kind, cell) {
    case (.reference(let table), .integer(let id)): has(id, in: table) ? nil : table
    case (.code(isListed: true), .text(let code)): codes.contains("\(plan) \(code)") ? nil : Criterion.table.name
    default: nil
    }
  }
}

extension RescuedContent {
  /// Makes the new file, goes through it, and gives it its name.
  func write(to target: String, rightsOf source: String, author: String, at moment: Timestamp) throws(StoreFault) {
    do throws(FileFault) {
      _ = try PlanStore.create(target, schema: .current) { connection throws(StoreFault) in
        try connection.transaction(.writing) { () throws(StoreFault) in
          try writeJournal(to: connection)
          try writeRows(to: connection)
          try enterDifferences(in: connection, author: author, at: moment)
        }
        if let first = try connection.damage(to: .whole).first { throw .file(.damaged(path: target, first)) }
        if let passing = connection.file { NewFile.keepMode(of: source, for: passing) }
      }
    } catch { throw .file(error) }
  }

  private func writeJournal(to connection: Connection) throws(StoreFault) {
    let places = (0...Chain.width).map { _ in "?" }.joined(separator: ", ")
    let statement = try connection.statement("INSERT INTO journal (\(Chain.columns), chain) VALUES (\(places))")
    for (cells, link) in zip(journal, links) {
      for (place, cell) in cells.enumerated() { statement.bind(cell, at: Int32(place + 1)) }
      statement.bind(blob: link, at: Chain.width + 1)
      try statement.run()
    }
  }

  /// Scorecards come last, since the file takes no line into a year that is locked.
  private func writeRows(to connection: Connection) throws(StoreFault) {
    try connection.execute("DELETE FROM plan")
    for table in tables.filter({ $0.name != Scorecard.table.name }) + [Scorecard.table] {
      for (key, cells) in rows where key.table == table.name {
        try connection.insert(cells, into: table, key.plan)
      }
    }
  }

  /// Enters how the rows differ from where the journal leads, plan by plan.
  private func enterDifferences(in connection: Connection, author: String, at moment: Timestamp) throws(StoreFault) {
    var edits: [Int: [RecordEdit]] = [:]
    for table in tables {
      let keys = Set(rows.keys).union(led.rows.keys).filter { $0.table == table.name }
      for key in keys {
        let (before, after) = (led.rows[key], rows[key])
        guard before.map({ RowBytes($0) }) != after.map({ RowBytes($0) }) else { continue }
        var row = CellRows(before: before, after: after)
        do throws(BadField) {
          guard let edit = try RecordEdit.read(table.name, from: &row) else { continue }
          edits[key.plan == 0 ? 1 : key.plan, default: []].append(edit)
        } catch {
          throw .file(.damaged(path: connection.path, .value(table: table.name, detail: error.detail)))
        }
      }
    }
    for plan in edits.keys.sorted() {
      var change = Change(kind: .settle, edits: edits[plan] ?? [])
      change.plan = plan
      try connection.enterAsIs(change, by: author, at: moment)
    }
  }
}

/// The fields of an edit.
private struct CellRows: EditRows {
  let before, after: [Cell]?

  mutating func rows<Record: StoredRecord>() throws(BadField) -> Edit<Record> {
    func record(_ cells: [Cell]?) throws(BadField) -> Record? {
      guard let cells else { return nil }
      var fields = CellReader(cells)
      return try Record(from: &fields)
    }
    return Edit(before: try record(before), after: try record(after))
  }
}
