import PlanModel

extension PlanStore {
  /// Writes what this board is at. It is no change of the plan, and the journal says nothing of it.
  public func show(_ showing: Showing) throws(StoreFault) {
    try onConnection { connection throws(StoreFault) in
      try connection.transaction(.writing) { () throws(StoreFault) in try connection.write(showing) }
    }
  }

  /// What the leading board is at; `nil` where none ever said.
  public func showing() throws(FileFault) -> Showing? {
    try reading { connection throws(StoreFault) in try connection.showing() }
  }
}

extension Connection {
  fileprivate func write(_ showing: Showing) throws(StoreFault) {
    let statement = try statement("INSERT OR REPLACE INTO showing VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)")
    statement.bind(showing.plan, at: 1)
    statement.bind(showing.briefing?.number, at: 2)
    if case .unit(let unit) = showing.assignee {
      statement.bind(unit.number, at: 3)
    } else {
      statement.bind(nil, at: 3)
    }
    if case .group(let group) = showing.assignee {
      statement.bind(group.number, at: 4)
    } else {
      statement.bind(nil, at: 4)
    }
    statement.bind(showing.line, at: 5)
    statement.bind(showing.code?.description ?? "", at: 6)
    statement.bind(showing.assignment?.number, at: 7)
    statement.bind(showing.author, at: 8)
    try statement.run()
  }

  fileprivate func showing() throws(StoreFault) -> Showing? {
    let statement = try statement(
      "SELECT plan, briefing, unit, unit_group, line, code, assignment, author FROM showing WHERE id = 1")
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
