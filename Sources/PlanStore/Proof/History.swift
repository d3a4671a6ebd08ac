import PlanModel

/// The rows of a file as its journal leads to them, entry after entry.
struct History {
  /// What tells a row of a table from the others.
  struct Key: Hashable {
    let table: String
    /// The plan it belongs to; 0 for those of the whole file.
    let plan: Int
    private let bytes: RowBytes

    init(_ table: Table, _ cells: [Cell], plan: Int) {
      self.table = table.name
      self.plan = table.scope == .file ? 0 : plan
      bytes = RowBytes(cells.prefix(table.keyLength))
    }
  }

  /// The fields of each row, without its plan.
  private(set) var rows: [Key: [Cell]]

  /// The rows of a new file.
  init() {
    let header = PlanHeader().cells
    rows = [Key(PlanHeader.table, header, plan: 0): header]
  }

  /// Carries out an edit, whatever stood before it; the damage that it starts from a row that was not so.
  @discardableResult
  mutating func apply(_ edit: RecordEdit, of entry: Int, plan: Int) -> Damage? {
    let (table, before, after) = edit.stored
    guard let cells = before ?? after else { return nil }
    let key = Key(table, cells, plan: plan)
    var expected = before.map { RowBytes($0) }
    // Until something is set, the file has no row of settings: what stood before is the standard of that time.
    if case .settings = edit, rows[key] == nil { expected = nil }
    let isAsTold = rows[key].map { RowBytes($0) } == expected
    rows[key] = after
    return isAsTold ? nil : .history(entry: entry, table: table.name, key: Self.name(cells, table))
  }

  /// How a row is called: by its key.
  static func name(_ cells: [Cell], _ table: Table) -> String {
    cells.prefix(table.keyLength).map { cell in
      switch cell {
      case .integer(let number): "\(number)"
      case .text(let text): text
      case .null, .lines, .members: ""
      }
    }.joined(separator: " ")
  }

  /// Takes a row of the file off; what is wrong with it.
  fileprivate mutating func meet(_ row: RowBytes, key cells: [Cell], of table: Table, plan: Int) -> Damage? {
    guard let kept = rows.removeValue(forKey: Key(table, cells, plan: plan)) else {
      return .unknown(table: table.name, key: Self.name(cells, table))
    }
    return RowBytes(kept) == row ? nil : .changed(table: table.name, key: Self.name(cells, table))
  }

  /// Rows that the file did not have.
  fileprivate var lost: [Damage] {
    let tables = Dictionary(uniqueKeysWithValues: ExportForm.all.map { ($0.table.name, $0.table) })
    return rows.compactMap { key, cells in
      tables[key.table].map { Damage.lost(table: key.table, key: Self.name(cells, $0)) }
    }.sorted { "\($0)" < "\($1)" }
  }
}

extension Connection {
  /// As many as are told of each kind.
  private static let mostTold = 100

  /// Goes through the history, and holds the rows against where it leads.
  func historyDamage(_ count: inout Int) throws(StoreFault) -> [Damage] {
    var history = History()
    var found = try replay(into: &history)
    for kind in ExportForm.all { found += try meet(kind.table, &history, &count) }
    found += try misplacedMembers() + showingDamage()
    return found + history.lost.prefix(Self.mostTold)
  }

  private func replay(into history: inout History) throws(StoreFault) -> [Damage] {
    let statement = try statement("SELECT number, edits, plan FROM journal ORDER BY number")
    defer { statement.reset() }
    var found: [Damage] = []
    while try statement.step() {
      let (number, plan) = (statement.integer(0), statement.integer(2))
      do throws(BadField) {
        try EditText.each(statement.bytes(1)) { edit in
          if let damage = history.apply(edit, of: number, plan: plan), found.count < Self.mostTold {
            found.append(damage)
          }
        }
      } catch {
        found.append(.entry(number))
      }
    }
    return found
  }

  private func meet(_ table: Table, _ history: inout History, _ count: inout Int) throws(StoreFault) -> [Damage] {
    let statement = try statement(table.selectEvery)
    defer { statement.reset() }
    let width = Int32(table.columns.count)
    var found: [Damage] = []
    while try statement.step() {
      count += 1
      var row = RowBytes()
      row.add(0..<width, of: statement)
      let key = (0..<table.keyLength).map { place -> Cell in
        if case .code = table.columns[place].kind { return .text(statement.text(Int32(place))) }
        return .integer(statement.integer(Int32(place)))
      }
      let plan = table.scope == .file ? 0 : statement.integer(width)
      if let damage = history.meet(row, key: key, of: table, plan: plan), found.count < Self.mostTold {
        found.append(damage)
      }
    }
    return found
  }

  /// Places in a list that are not 0, 1, 2 …
  private func misplacedMembers() throws(StoreFault) -> [Damage] {
    var found: [Damage] = []
    for kind in ExportForm.all {
      guard let members = kind.table.members else { continue }
      let statement = try statement(
        """
        SELECT \(members.owner) FROM \(members.name) GROUP BY \(members.owner)
        HAVING min(position) <> 0 OR max(position) <> count(*) - 1
        """)
      defer { statement.reset() }
      while try statement.step() { found.append(.changed(table: members.name, key: "\(statement.integer(0))")) }
    }
    return found
  }
}
