import PlanModel

extension PlanStore {
  /// A plan of the file, and the number of the newest journal entry in it (0 when there is none).
  ///
  /// - Parameter number: which plan; `nil` takes the one of the newest year.
  public func load(plan number: Int? = nil) throws(FileFault) -> (plan: Plan, revision: Int) {
    let (plan, revision, version) = try reading { connection throws(StoreFault) in
      let plan = try connection.withLittleCache { () throws(StoreFault) in try connection.plan(number) }
      return (plan, try connection.revision(), try connection.dataVersion())
    }
    seenVersion = version
    return (plan, revision)
  }

  /// The plan of a year, or that of the newest year where the file has none for it.
  public func load(forYear year: Int?) throws(FileFault) -> (plan: Plan, revision: Int) {
    let plans = try plans()
    return try load(plan: year.flatMap { year in plans.last { $0.year == year }?.number })
  }

  /// The number that a further plan of the file takes.
  public func nextPlan() throws(FileFault) -> Int { (try plans().map(\.number).max() ?? 0) + 1 }

  /// The plans of the file, by year: the number of each and the year it is for.
  public func plans() throws(FileFault) -> [(number: Int, year: Int?)] {
    try reading { connection throws(StoreFault) in try connection.all(PlanHeader.self, of: 0) }
      .map { ($0.id, $0.planYear) }.sorted { ($0.year ?? 0, $0.number) < ($1.year ?? 0, $1.number) }
  }

  /// Whether another process changed the file since this store last loaded it or read new entries.
  ///
  /// Costs a few system calls; while somebody is writing at this very moment, it says no instead of waiting.
  public func hasChangedOutside() throws(FileFault) -> Bool {
    do throws(StoreFault) {
      return try connection.dataVersionAtOnce().map { $0 != seenVersion } ?? false
    } catch {
      throw error.fileFault(path: path)
    }
  }
}

extension Connection {
  fileprivate func plan(_ number: Int?) throws(StoreFault) -> Plan {
    let headers = try all(PlanHeader.self, of: 0)
    let newest = headers.max { ($0.planYear ?? 0, $0.id) < ($1.planYear ?? 0, $1.id) }
    guard let header = number.map({ number in headers.first { $0.id == number } }) ?? newest else {
      throw .file(.damaged(path: path, .noPlan))
    }
    let id = header.id
    let settings = try all(Settings.self, of: id).first ?? .standard
    // About half of the work each.
    let (texts, assignments) = try reading(
      beside: { connection throws(StoreFault) in
        (criteria: try connection.all(Criterion.self, of: id), items: try connection.all(Item.self, of: id))
      },
      here: { () throws(StoreFault) in try all(Assignment.self, of: id) })
    return Plan(
      header: header, criteria: texts.criteria, items: texts.items,
      units: try all(OrgUnit.self, of: id), groups: try all(UnitGroup.self, of: id),
      assignments: assignments, duties: try all(StandingDuty.self, of: id),
      findings: try all(Finding.self, of: id), scorecards: try all(Scorecard.self, of: id),
      lines: try all(ScoreLine.self, of: id), peers: try all(Peer.self, of: id),
      settings: settings, briefings: try all(Briefing.self, of: id),
      conclusions: try all(Conclusion.self, of: id), officers: try all(Officer.self, of: id),
      doneReports: DoneReports(try doneUpdates(of: id), in: settings),
      taken: headers.count > 1 ? try takenNumbers(besides: id) : TakenNumbers())
  }

  /// The reports that say that work of a plan that comes back was done.
  private func doneUpdates(of plan: Int) throws(StoreFault) -> [Update] {
    let statement = try statement(
      """
      \(Update.table.selectAll) WHERE state = \(WorkState.done.rawValue)
        AND assignment IN (SELECT id FROM assignments WHERE recurring = 1 AND updates > 0 AND plan = ?)
      """)
    statement.bind(plan, at: 1)
    return try records(statement)
  }

  private func takenNumbers(besides plan: Int) throws(StoreFault) -> TakenNumbers {
    func highest(_ table: Table) throws(StoreFault) -> Int {
      try number("SELECT max(id) FROM \(table.name) WHERE plan <> \(plan)") ?? 0
    }
    var taken = TakenNumbers()
    taken.unit = try highest(OrgUnit.table)
    taken.group = try highest(UnitGroup.table)
    taken.item = try highest(Item.table)
    taken.assignment = try highest(Assignment.table)
    taken.duty = try highest(StandingDuty.table)
    taken.finding = try highest(Finding.table)
    taken.briefing = try highest(Briefing.table)
    taken.conclusion = try highest(Conclusion.table)
    taken.officer = try highest(Officer.table)
    return taken
  }

  /// Works with few pages in memory: a whole plan is read page after page, and none of them twice.
  func withLittleCache<Result>(_ body: () throws(StoreFault) -> Result) throws(StoreFault) -> Result {
    try execute("PRAGMA cache_size = 40")
    let result = try body()
    try execute("PRAGMA cache_size = -2000")
    return result
  }

  /// The number of the newest journal entry, 0 when there is none.
  func revision() throws(StoreFault) -> Int { try number("SELECT max(number) FROM journal") ?? 0 }

  /// A number that changes when another connection has committed something.
  func dataVersion() throws(StoreFault) -> Int { try number("PRAGMA data_version") ?? 0 }
}
