import PlanModel

extension PlanStore {
  /// Writes everything that the file holds as JSON, as it is at one moment: the same bytes for the same content.
  ///
  /// - Parameter put: takes the text piece by piece.
  /// - Throws: what `put` throws, or the fault of the file.
  public func export(_ put: @escaping (_ piece: [UInt8]) throws(FileFault) -> Void) throws(FileFault) {
    try reading { connection throws(StoreFault) in
      var exporter = Exporter(connection, ExportText(put: put))
      do throws(FileFault) { try exporter.write() } catch { throw .file(error) }
    }
  }
}

/// Goes through a file and writes what it finds.
private struct Exporter {
  private let connection: Connection
  private var text: ExportText
  private let rows: [String: ExportRow]
  private let entryRow = ExportRow("journal", ExportForm.entry)

  init(_ connection: Connection, _ text: ExportText) {
    self.connection = connection
    self.text = text
    rows = Dictionary(uniqueKeysWithValues: ExportForm.all.map { ($0.table.name, ExportRow($0.table)) })
  }

  mutating func write() throws(FileFault) {
    text.begin("{")
    try text.line(ExportForm.Key.format) { $0.string(ExportForm.format) }
    try text.line(ExportForm.Key.version) { $0.number(ExportForm.version) }
    try line(Settings.table.name, try all(Settings.self, of: 0).first)
    for kind in ExportForm.shared { try list(kind, of: 0) }
    text.begin("[", name: ExportForm.Key.plans)
    for header in try all(PlanHeader.self, of: 0).sorted(by: { $0.id < $1.id }) { try write(header) }
    text.end("]")
    try journal()
    text.end("}")
    try text.finish()
  }

  private mutating func write(_ header: PlanHeader) throws(FileFault) {
    text.begin("{")
    try line(PlanHeader.table.name, header)
    for kind in ExportForm.ofPlan { try list(kind, of: header.id) }
    text.end("}")
  }

  /// The records of a kind, each on its line, in the order of their keys.
  private mutating func list<Record: StoredRecord>(_ kind: Record.Type, of plan: Int) throws(FileFault) {
    text.begin("[", name: Record.table.name)
    if Record.table.keepsOrder {
      let statement = try asking { () throws(StoreFault) in try connection.statement(Record.table.exported) }
      defer { statement.reset() }
      if Record.table.exported.contains("?") { statement.bind(plan, at: 1) }
      var row = Row(statement)
      while try asking({ () throws(StoreFault) in try statement.step() }) {
        try line(nil, try asking { () throws(StoreFault) in try connection.record(from: &row) as Record })
      }
    } else {
      for record in try all(kind, of: plan).sorted(by: { $0.id < $1.id }) { try line(nil, record) }
    }
    text.end("]")
  }

  private mutating func line<Record: StoredRecord>(_ name: String?, _ record: Record?) throws(FileFault) {
    guard let record else { return try text.line(name) { $0.raw("null") } }
    let (cells, row) = (record.cells, row(of: Record.table))
    try requireWritable(cells, row)
    try text.line(name) { row.write(cells, to: &$0) }
  }

  private mutating func journal() throws(FileFault) {
    text.begin("[", name: ExportForm.Key.journal)
    var next = 1
    while let entry = try asking({ () throws(StoreFault) in try connection.entry(next) }) {
      try write(entry)
      next += 1
    }
    let newest = try asking { () throws(StoreFault) in try connection.revision() }
    guard next == newest + 1 else { throw .damaged(path: connection.path, .entry(next)) }
    text.end("]")
  }

  private mutating func write(_ entry: JournalEntry) throws(FileFault) {
    try requireWritable(entry.cells, entryRow)
    text.begin {
      entryRow.open(entry.cells, to: &$0)
      $0.raw(",\"\(ExportForm.Key.edits)\":[")
    }
    for edit in entry.change.edits {
      let stored = edit.stored
      let row = row(of: stored.table)
      for cells in [stored.before, stored.after].compactMap({ $0 }) { try requireWritable(cells, row) }
      try text.line {
        $0.raw("{\"\(EditText.Member.record)\":\"\(row.name)\"")
        for (name, cells) in [(EditText.Member.before, stored.before), (EditText.Member.after, stored.after)] {
          $0.raw(",\"\(name)\":")
          if let cells { row.write(cells, to: &$0) } else { $0.raw("null") }
        }
        $0.raw("}")
      }
    }
    text.end("]}")
  }

  private func row(of table: Table) -> ExportRow { rows[table.name] ?? ExportRow(table) }

  private func requireWritable(_ cells: [Cell], _ row: ExportRow) throws(FileFault) {
    if let detail = row.unwritable(in: cells) {
      throw .damaged(path: connection.path, .value(table: row.name, detail: detail))
    }
  }

  private func all<Record: StoredRecord>(_ kind: Record.Type, of plan: Int) throws(FileFault) -> [Record] {
    try asking { () throws(StoreFault) in try connection.all(kind, of: plan) }
  }

  private func asking<Result>(_ body: () throws(StoreFault) -> Result) throws(FileFault) -> Result {
    do throws(StoreFault) { return try body() } catch { throw error.fileFault(path: connection.path) }
  }
}

extension Table {
  /// Whether SQLite returns the rows in the order of their keys; codes are texts there and sort as such.
  fileprivate var keepsOrder: Bool {
    !columns.prefix(keyLength).contains { if case .code = $0.kind { true } else { false } }
  }

  /// The rows of a plan in the order of their keys; those of the whole file where they belong to no plan.
  fileprivate var exported: String {
    let order = "ORDER BY \(columns.prefix(keyLength).map(\.name).joined(separator: ", "))"
    switch name {
    case Update.table.name:
      return "\(selectAll) WHERE assignment IN (SELECT id FROM assignments WHERE plan = ?) \(order)"
    case Evidence.table.name: return "\(selectAll) WHERE item IN (SELECT id FROM items WHERE plan = ?) \(order)"
    default: return "\(selectAll) \(order)"
    }
  }
}
