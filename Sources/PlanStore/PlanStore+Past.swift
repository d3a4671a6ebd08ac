import PlanModel

extension PlanStore {
  /// A plan as it was after an entry of the journal: what later entries did to it is taken back in memory.
  ///
  /// - Parameters:
  ///   - revision: the number of that entry; 0 for the plan before the first.
  ///   - number: which plan; `nil` takes the one of the newest year.
  public func load(at revision: Int, plan number: Int? = nil) throws(FileFault) -> Plan {
    var (plan, newest) = try load(plan: number)
    guard revision < newest else { return plan }
    for entry in try entries(after: revision).reversed() { plan.rewind(entry.change) }
    return plan
  }

  /// The items of which the file has documents.
  public func documentedItems() throws(FileFault) -> Set<Item.Key> {
    try reading { connection throws(StoreFault) in
      let statement = try connection.statement("SELECT DISTINCT item FROM evidence")
      defer { statement.reset() }
      var items: Set<Item.Key> = []
      while try statement.step() { items.insert(.init(statement.integer(0))) }
      return items
    }
  }
}

extension PlanStore {
  /// The reports that belong to a briefing, oldest first.
  public func updates(in briefing: Briefing.Key) throws(FileFault) -> [Update] {
    try reading { connection throws(StoreFault) in
      let statement = try connection.statement(
        "\(Update.table.selectAll) WHERE briefing = ? ORDER BY at, assignment, number")
      statement.bind(briefing.number, at: 1)
      return try connection.records(statement)
    }
  }
}

extension PlanStore {
  /// The settings of the file alone.
  public func settings() throws(FileFault) -> Settings {
    try reading { connection throws(StoreFault) in try connection.all(Settings.self, of: 0).first ?? .standard }
  }

  /// The number of the last change up to a moment; 0 where there was none.
  public func revision(at moment: Timestamp) throws(FileFault) -> Int {
    try reading { connection throws(StoreFault) in
      let statement = try connection.statement("SELECT coalesce(max(number), 0) FROM journal WHERE at <= ?")
      defer { statement.reset() }
      statement.bind(moment.seconds, at: 1)
      return try statement.step() ? statement.integer(0) : 0
    }
  }
}
