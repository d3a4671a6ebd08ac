import PlanModel

extension PlanStore {
  /// Writes what this board is at. It is no change of the plan, and the journal says nothing of it.
  public func show(_ showing: Showing) throws(StoreFault) {
    try requireWritable()
    try connection.transaction(.writing) { () throws(StoreFault) in try connection.write(showing) }
  }

  /// What the leading board is at; `nil` where none ever said.
  public func showing() throws(FileFault) -> Showing? {
    try reading { connection throws(StoreFault) in try connection.showing() }
  }
}

extension Connection {
  private static let showingColumns = "plan, briefing, unit, unit_group, line, code, assignment, author"

  func write(_ showing: Showing) throws(StoreFault) {
    let cells: [Cell] =
      [.integer(showing.plan), .id(showing.briefing)] + (showing.assignee?.cells ?? [.null, .null]) + [
        .text(showing.line), .text(showing.code?.description ?? ""), .id(showing.assignment), .text(showing.author),
      ]
    let statement = try statement(
      "INSERT OR REPLACE INTO showing (id, \(Self.showingColumns), digest) VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for (place, cell) in cells.enumerated() { statement.bind(cell, at: Int32(place + 1)) }
    statement.bind(blob: SHA256.of(RowBytes(cells).bytes), at: Int32(cells.count + 1))
    try statement.run()
  }

  /// Where the leading board stands is not in the journal, and carries a digest of its own.
  func showingDamage() throws(StoreFault) -> [Damage] {
    let statement = try statement("SELECT id, \(Self.showingColumns), digest FROM showing")
    defer { statement.reset() }
    var found: [Damage] = []
    while try statement.step() {
      var row = RowBytes()
      row.add(1..<9, of: statement)
      if SHA256.of(row.bytes) != statement.blob(9) {
        found.append(.changed(table: "showing", key: "\(statement.integer(0))"))
      }
    }
    return found
  }

  func showing() throws(StoreFault) -> Showing? {
    let statement = try statement("SELECT \(Self.showingColumns) FROM showing WHERE id = 1")
    defer { statement.reset() }
    guard try statement.step() else { return nil }
    let unit = statement.optionalInteger(2).map { Assignee.unit(.init($0)) }
    let group = statement.optionalInteger(3).map { Assignee.group(.init($0)) }
    return Showing(
      plan: statement.integer(0), briefing: statement.optionalInteger(1).map { .init($0) }, assignee: unit ?? group,
      line: statement.text(4), code: CriterionCode(statement.text(5)),
      assignment: statement.optionalInteger(6).map { .init($0) }, author: statement.text(7))
  }
}
