extension Plan {
  /// The nhiệm vụ of a scope, cancelled ones included: items by code, each code's in the order of the plan, then tasks in
  /// the order in which they were given.
  public func undertakings(in scope: TallyScope) -> [CountedWork] {
    var work: [CountedWork] = []
    if scope.sources.contains(.plan) {
      work = items.rows.map { item in (item.criterion, undertaking(item, on: scope.day)) }
        .enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    }
    if scope.sources.contains(.briefings) {
      work += tasks(besides: scope.besides).map { CountedWork($0, of: $0.assignee, on: scope.day) }
    }
    return work.filter { work in
      (scope.only == nil || work.assignee == scope.only) && (scope.period.map(work.belongs) ?? true)
    }
  }

  /// The phần việc of a scope, cancelled ones included: unit by unit in the order of the plan, groups that stand for
  /// themselves after them, then what is given to nobody; of each its assignments, then its tasks.
  public func shares(in scope: TallyScope) -> [CountedWork] {
    var tasksOfAssignee: [Assignee?: [Conclusion]] = [:]
    if scope.sources.contains(.briefings) {
      for task in tasks(besides: scope.besides) {
        for bearer in bearers(of: task) { tasksOfAssignee[bearer, default: []].append(task) }
      }
    }
    let all = everyone.map(Optional.some) + [nil]
    return all.filter { scope.only == nil || $0 == scope.only }.flatMap { assignee -> [CountedWork] in
      var work: [CountedWork] = []
      if let assignee, scope.sources.contains(.plan) {
        work = assignments(of: assignee).compactMap { assignments[$0] }.map {
          CountedWork(.assignment($0.id), $0, on: scope.day)
        }
      }
      work += (tasksOfAssignee[assignee] ?? []).map { CountedWork($0, of: assignee, on: scope.day) }
      return scope.period.map { period in work.filter { $0.belongs(to: period) } } ?? work
    }
  }

  /// The units, then the groups, in the order of the plan.
  public var everyone: [Assignee] { units.rows.map { .unit($0.id) } + groups.rows.map { .group($0.id) } }

  /// Whose phần việc a task is: the unit's it was given to, each member's of a group, `nil` where nobody is named.
  public func bearers(of task: Conclusion) -> [Assignee?] {
    guard case .group(let id) = task.assignee, let members = groups[id]?.members, !members.isEmpty else {
      return [task.assignee]
    }
    return members.map { .unit($0) }
  }

  /// How an item stands as a nhiệm vụ.
  public func undertaking(_ item: Item, on day: Day) -> CountedWork {
    lead(of: item.id).map { CountedWork(.item(item.id), $0, on: day) } ?? CountedWork(unled: item, on: day)
  }

  /// The conclusions that are tasks given at briefings.
  func tasks(besides briefing: Briefing.Key? = nil) -> [Conclusion] {
    conclusions.rows.filter { $0.followUp == .task && (briefing == nil || $0.briefing != briefing) }
  }
}
