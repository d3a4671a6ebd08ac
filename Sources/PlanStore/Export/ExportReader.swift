import CSQLite
import PlanModel

/// Why reading an export into a file stopped.
enum ExportStop: Error {
  case content(ExportError)
  case file(FileFault)
}

/// Reads an export, record by record, into the tables of an empty file.
///
/// It goes by the lists of `ExportForm`, whatever the order in the text, so that what a record refers to is there before
/// it. What is wrong is told by the byte where it stands.
struct ExportReader {
  private let bytes: ExportBytes
  private let connection: Connection
  private let rows: [String: ExportRow]
  /// The keys that are there, by table.
  private var keys: [String: Set<Int>] = [:]
  /// The codes of the plan that is read.
  private var codes: Set<String> = []
  /// References to records that come later, if at all.
  private var pending: [(table: String, key: Int, place: Int)] = []
  /// What was read.
  private(set) var contents = PlanExport.Contents()

  /// - Parameter version: the form of the export.
  init(_ bytes: ExportBytes, version: Int, into connection: Connection) {
    self.bytes = bytes
    self.connection = connection
    rows = Dictionary(
      uniqueKeysWithValues: ExportForm.all.map { ($0.table.name, ExportRow($0.table, version: version)) })
  }

  /// Reads all of it.
  mutating func read() throws(ExportStop) {
    let places = try content { () throws(ExportError) in try top() }
    try readSettings(at: places[Settings.table.name] ?? 0)
    try readScores(places)
    try readPlans(at: places[ExportForm.Key.plans] ?? 0)
    if let open = pending.first(where: { keys[$0.table]?.contains($0.key) != true }) {
      throw .content(ExportError(.dangling(table: open.table, key: "\(open.key)"), at: open.place))
    }
    var journal = ExportJournal(bytes, rows, connection)
    try journal.read(at: places[ExportForm.Key.journal] ?? 0)
    contents.entries = journal.count
  }

  private func top() throws(ExportError) -> [String: Int] {
    var scanner = JSONScanner(bytes, at: PlanExport.start(of: bytes.buffer))
    let names = ExportForm.shared.map { $0.table.name }
    let places = try scanner.members(
      [ExportForm.Key.format, ExportForm.Key.version, Settings.table.name] + names
        + [ExportForm.Key.plans, ExportForm.Key.journal])
    try scanner.end()
    return places
  }

  private mutating func readSettings(at place: Int) throws(ExportStop) {
    var scanner = JSONScanner(bytes, at: place)
    if !scanner.passesNull() { try insert(try row(Settings.self, &scanner), of: 0, at: place) }
  }

  /// Lines come before their scorecards, since the file takes none into a year that is locked.
  private mutating func readScores(_ places: [String: Int]) throws(ExportStop) {
    var cards: [(Scorecard, Int)] = []
    try each(Scorecard.self, at: places[Scorecard.table.name] ?? 0) { reader, card, place throws(ExportStop) in
      reader.keys[Scorecard.table.name, default: []].insert(card.id)
      cards.append((card, place))
    }
    for kind in ExportForm.shared where kind != Scorecard.self {
      try insertAll(kind, of: 0, at: places[kind.table.name] ?? 0)
    }
    for (card, place) in cards { try insert(card, of: 0, at: place) }
  }

  private mutating func readPlans(at place: Int) throws(ExportStop) {
    try file { () throws(StoreFault) in try connection.execute("DELETE FROM plan") }
    var scanner = JSONScanner(bytes, at: place)
    var plans: [Int] = []
    try content { () throws(ExportError) in
      try scanner.list { scanner throws(ExportError) in
        _ = scanner.peek()
        plans.append(scanner.place)
        try scanner.skip()
      }
    }
    for plan in plans { try readPlan(at: plan) }
    guard contents.plans.contains(where: { $0.number == 1 }) else {
      throw .content(ExportError(.noFirstPlan, at: place))
    }
  }

  private mutating func readPlan(at place: Int) throws(ExportStop) {
    var scanner = JSONScanner(bytes, at: place)
    let names = ExportForm.ofPlan.map { $0.table.name }
    let places = try content { () throws(ExportError) in try scanner.members([PlanHeader.table.name] + names) }
    let start = places[PlanHeader.table.name] ?? place
    var header = JSONScanner(bytes, at: start)
    let plan = try row(PlanHeader.self, &header)
    try insert(plan, of: 0, at: start)
    contents.plans.append((plan.id, plan.planYear))
    codes = []
    for kind in ExportForm.ofPlan { try insertAll(kind, of: plan.id, at: places[kind.table.name] ?? place) }
  }
}

// Records.
extension ExportReader {
  private mutating func insertAll<Record: StoredRecord>(
    _ kind: Record.Type, of plan: Int, at place: Int
  ) throws(ExportStop) {
    try each(kind, at: place) { reader, record, place throws(ExportStop) in
      try reader.insert(record, of: plan, at: place)
    }
  }

  /// The records of a list, each with the place where it stands.
  private mutating func each<Record: StoredRecord>(
    _ kind: Record.Type, at place: Int,
    _ body: (inout ExportReader, Record, _ place: Int) throws(ExportStop) -> Void
  ) throws(ExportStop) {
    var scanner = JSONScanner(bytes, at: place)
    guard scanner.passes("[") else { throw .content(scanner.needs(.list)) }
    if scanner.passes("]") { return }
    repeat {
      _ = scanner.peek()
      let start = scanner.place
      try body(&self, try row(kind, &scanner), start)
    } while scanner.passes(",")
    try content { () throws(ExportError) in try scanner.require("]") }
  }

  /// One record, whose references are looked at.
  private mutating func row<Record: StoredRecord>(
    _ kind: Record.Type, _ scanner: inout JSONScanner
  ) throws(ExportStop) -> Record {
    let row = rows[Record.table.name] ?? ExportRow(Record.table)
    var read = ExportRow.Read()
    let record: Record = try content { () throws(ExportError) in try row.record(&scanner, &read) }
    for (column, cell, place) in read.references { try refer(column, cell, at: place) }
    return record
  }

  private mutating func refer(_ column: ExportColumn, _ cell: Cell, at place: Int) throws(ExportStop) {
    switch (column.kind, cell) {
    case (.reference(let table), .integer(let key)): refer(to: key, in: table, at: place)
    case (.members(let table), .members(let ids)): for id in ids { refer(to: id, in: table, at: place) }
    case (.code(isListed: true), .text(let code)) where !codes.contains(code):
      throw .content(ExportError(.dangling(table: Criterion.table.name, key: code), at: place))
    default: break
    }
  }

  private mutating func refer(to key: Int, in table: String, at place: Int) {
    if keys[table]?.contains(key) != true { pending.append((table, key, place)) }
  }

  private mutating func insert<Record: StoredRecord>(_ record: Record, of plan: Int, at place: Int) throws(ExportStop) {
    let table = Record.table
    let cells = record.cells
    do throws(StoreFault) { try connection.insert(cells, into: table, plan) } catch {
      throw stop(error, table.name, at: place)
    }
    if case .integer(let key)? = cells.first, table.keyLength == 1 { keys[table.name, default: []].insert(key) }
    if table.name == Criterion.table.name, case .text(let code)? = cells.first { codes.insert(code) }
    contents.records[table.name, default: 0] += 1
  }

  /// What the file's refusal of a record means.
  private func stop(_ fault: StoreFault, _ table: String, at place: Int) -> ExportStop {
    switch fault {
    case .change(.movedOn): .content(ExportError(.repeated(table: table), at: place))
    case .change(let rule): .content(ExportError(.unlawful(rule: "\(rule)"), at: place))
    case .file(.failed(_, let detail)) where sqlite3_errcode(connection.handle) & 0xFF == SQLITE_CONSTRAINT:
      .content(ExportError(.unlawful(rule: detail), at: place))
    case .file(let fault): .file(fault)
    }
  }

  private func content<Result>(_ body: () throws(ExportError) -> Result) throws(ExportStop) -> Result {
    do throws(ExportError) { return try body() } catch { throw .content(error) }
  }

  private func file(_ body: () throws(StoreFault) -> Void) throws(ExportStop) {
    do throws(StoreFault) { try body() } catch { throw .file(error.fileFault(path: connection.path)) }
  }
}
