import PlanModel

extension PlanStore {
  /// The plan as the file holds it, and the number of the newest journal entry in it (0 when there is none).
  public func load() throws(FileFault) -> (plan: Plan, revision: Int) {
    let (plan, revision, version) = try reading { connection throws(StoreFault) in
      let plan = try connection.withLittleCache { () throws(StoreFault) in try connection.plan() }
      return (plan, try connection.revision(), try connection.dataVersion())
    }
    seenVersion = version
    return (plan, revision)
  }

  /// Whether another process changed the file since this store last loaded it or read new entries.
  ///
  /// Costs a few system calls; while somebody is writing at this very moment, it says no instead of waiting.
  public func hasChangedOutside() throws(FileFault) -> Bool {
    do throws(StoreFault) {
      return try onConnection { connection throws(StoreFault) in
        try connection.dataVersionAtOnce().map { $0 != seenVersion } ?? false
      }
    } catch {
      throw error.fileFault(path: path)
    }
  }
}

extension Connection {
  fileprivate func plan() throws(StoreFault) -> Plan {
    guard let header = try all(PlanHeader.self).first else {
      throw .file(.damaged(path: path, detail: "no plan row"))
    }
    return Plan(
      header: header, criteria: try all(Criterion.self), items: try all(Item.self), units: try all(OrgUnit.self),
      groups: try all(UnitGroup.self), assignments: try all(Assignment.self), duties: try all(StandingDuty.self),
      findings: try all(Finding.self))
  }

  /// Works with few pages in memory: a whole plan is read page after page, and none of them twice.
  fileprivate func withLittleCache<Result>(_ body: () throws(StoreFault) -> Result) throws(StoreFault) -> Result {
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
