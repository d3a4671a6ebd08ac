import PlanModel

extension Statement {
  /// Binds a field that lies in the row itself.
  func bind(_ cell: Cell, at place: Int32) {
    switch cell {
    case .null, .members: bind(nil, at: place)
    case .integer(let number): bind(number, at: place)
    case .text(let text): bind(text, at: place)
    case .lines(let texts): Lines.joined(texts).withUnsafeBufferPointer { bind($0, at: place) }
    }
  }
}

extension Connection {
  /// Carries out one edit in the file.
  ///
  /// - Throws: `movedOn` when the file does not hold what the edit starts from.
  func carryOut(_ edit: RecordEdit, plan: Int) throws(StoreFault) {
    switch edit {
    case .header(let edit):
      guard plan == (edit.after ?? edit.before)?.id else { throw .change(.missingRecord) }
      // The first plan comes with the file and stays.
      guard plan > 1 || edit.before != nil && edit.after != nil else { throw .change(.movedOn) }
      try carryOut(edit, plan)
    case .criterion(let edit): try carryOut(edit, plan)
    case .unit(let edit): try carryOut(edit, plan)
    case .group(let edit): try carryOut(edit, plan)
    case .item(let edit): try carryOut(edit, plan)
    case .assignment(let edit): try carryOut(edit, plan)
    case .update(let edit): try carryOut(edit, plan)
    case .evidence(let edit): try carryOut(edit, plan)
    case .duty(let edit): try carryOut(edit, plan)
    case .finding(let edit): try carryOut(edit, plan)
    case .scorecard(let edit): try carryOut(edit, plan)
    case .line(let edit):
      try requireUnlocked(edit)
      try carryOut(edit, plan)
    case .peer(let edit): try carryOut(edit, plan)
    case .briefing(let edit): try carryOut(edit, plan)
    case .conclusion(let edit): try carryOut(edit, plan)
    case .officer(let edit): try carryOut(edit, plan)
    case .settings(var edit):
      // Until something is set, the file has no row.
      if edit.before == .standard, try number("SELECT id FROM settings") == nil { edit.before = nil }
      try carryOut(edit, plan)
    }
  }

  private func requireUnlocked(_ edit: Edit<ScoreLine>) throws(StoreFault) {
    guard let year = (edit.after ?? edit.before)?.id.year else { return }
    let card: Scorecard? = try stored(at: [.integer(year)], plan: 0)
    if let lock = card?.lock(against: edit) { throw .change(.locked(year: year, lock)) }
  }

  private func carryOut<Record: StoredRecord>(_ edit: Edit<Record>, _ plan: Int) throws(StoreFault) {
    let before = edit.before?.cells
    let after = edit.after?.cells
    guard let key = before ?? after else { throw .change(.missingRecord) }
    guard try stored(at: key, plan: plan) == edit.before else { throw .change(.movedOn) }
    switch (before, after) {
    case (let before?, let after?):
      guard edit.before?.id == edit.after?.id else { throw .change(.missingRecord) }
      try update(Record.table, plan, from: before, to: after)
    case (nil, let after?): try insert(after, into: Record.table, plan)
    case (let before?, nil): try delete(before, from: Record.table, plan)
    case (nil, nil): break
    }
  }

  /// A new row.
  func insert(_ cells: [Cell], into table: Table, _ plan: Int) throws(StoreFault) {
    let statement = try statement(table.insert)
    var place: Int32 = 0
    for cell in cells where !cell.isMembers {
      place += 1
      statement.bind(cell, at: place)
    }
    if table.scope != .file { statement.bind(plan, at: place + 1) }
    try statement.run()
    try enterMembers(of: cells, into: table)
  }

  /// Writes only the columns that differ, so that indexes and foreign keys of the others cost nothing.
  private func update(_ table: Table, _ plan: Int, from before: [Cell], to after: [Cell]) throws(StoreFault) {
    let places = after.indices.filter { !before[$0].isSame(as: after[$0]) && !after[$0].isMembers }
    if !places.isEmpty {
      let statement = try statement(table.update(places))
      for (offset, place) in places.enumerated() { statement.bind(after[place], at: Int32(offset + 1)) }
      bindKey(of: table, plan, before, to: statement, after: places.count)
      try statement.run()
    }
    guard before.last != after.last else { return }
    try removeMembers(of: before, from: table)
    try enterMembers(of: after, into: table)
  }

  private func delete(_ cells: [Cell], from table: Table, _ plan: Int) throws(StoreFault) {
    try removeMembers(of: cells, from: table)
    let statement = try statement(table.delete)
    bindKey(of: table, plan, cells, to: statement, after: 0)
    try statement.run()
  }

  /// Binds what tells a row from the others: the first of its fields, and its plan where they are not enough.
  func bindKey(of table: Table, _ plan: Int, _ cells: [Cell], to statement: Statement, after bound: Int) {
    for place in 0..<table.keyLength { statement.bind(cells[place], at: Int32(bound + place + 1)) }
    if table.scope == .planKey { statement.bind(plan, at: Int32(bound + table.keyLength + 1)) }
  }
}

// Lists of ids lie in a table of their own, so that the file itself sees to it that each one points at a record.
extension Connection {
  private func removeMembers(of cells: [Cell], from table: Table) throws(StoreFault) {
    guard let members = table.members else { return }
    let statement = try statement("DELETE FROM \(members.name) WHERE \(members.owner) = ?")
    statement.bind(cells[0], at: 1)
    try statement.run()
  }

  private func enterMembers(of cells: [Cell], into table: Table) throws(StoreFault) {
    guard let members = table.members, case .members(let ids)? = cells.last else { return }
    let statement = try statement(
      "INSERT INTO \(members.name) (\(members.owner), position, \(members.value)) VALUES (?, ?, ?)")
    for (position, id) in ids.enumerated() {
      statement.bind(cells[0], at: 1)
      statement.bind(position, at: 2)
      statement.bind(id, at: 3)
      try statement.run()
    }
  }
}

extension Cell {
  /// Whether the file would hold the same bytes: to Swift texts are equal that only read the same, but what the journal
  /// says must be what the row holds.
  fileprivate func isSame(as other: Cell) -> Bool {
    switch (self, other) {
    case (.text(let text), .text(let other)): text.utf8.elementsEqual(other.utf8)
    case (.lines(let texts), .lines(let others)): Lines.joined(texts) == Lines.joined(others)
    default: self == other
    }
  }

  fileprivate var isMembers: Bool {
    if case .members = self { true } else { false }
  }
}
