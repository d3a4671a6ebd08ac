import PlanModel

/// The texts of a plan as they are searched, by item, made at the first search and kept up to date edit by edit.
public struct SearchIndex: Sendable {
  private var items: [CriterionRow] = []
  private var folded = SearchTexts()
  /// In lower case, with their marks, in one spelling.
  private var marked = SearchTexts()
  private var places: [Int: Int] = [:]

  private var year: Int?

  /// Takes up the codes, names, causes, remedies, units and officers of a plan; with a year those of its scorecard's
  /// lines, with what is said of their evidence.
  public init(of plan: Plan, year: Int? = nil) {
    self.year = year
    if let year { fill(with: plan.lines(of: year), plan) } else { fill(with: plan) }
  }

  private mutating func fill(with lines: some Collection<ScoreLine>, _ plan: Plan) {
    for line in lines {
      let row = CriterionRow(code: line.id.code, item: plan.itemMending(line.id.code))
      let isOwn = row.item.flatMap { plan.items[$0]?.criterion } == row.code
      if isOwn, let item = row.item { places[item.number] = items.count }
      add(row, in: plan)
    }
  }

  private mutating func fill(with plan: Plan) {
    for criterion in plan.criteria.rows {
      let keys = plan.items(of: criterion.id)
      for item in keys.isEmpty ? [nil] : keys.map(Optional.some) {
        if let item { places[item.number] = items.count }
        add(CriterionRow(code: criterion.id, item: item), in: plan)
      }
    }
  }

  private mutating func add(_ row: CriterionRow, in plan: Plan) {
    items.append(row)
    let parts = parts(of: row, in: plan)
    folded.append { bytes, _ in Self.fold(parts, &bytes) }
    marked.append { bytes, _ in Self.spell(parts, &bytes) }
  }

  /// Follows a change that was applied to the plan. Cheap for reports; anything else is taken up anew by the caller.
  public mutating func follow(_ change: Change, in plan: Plan) {
    for case .assignment(let edit) in change.edits {
      guard let item = edit.after?.item ?? edit.before?.item, let place = places[item.number] else { continue }
      takeUp(place, in: plan)
    }
    for case .line(let edit) in change.edits {
      guard let after = edit.after, after.id.year == year else { continue }
      let place = items.firstPlace { $0.code >= after.id.code }
      guard place < items.count, items[place].code == after.id.code else { continue }
      takeUp(place, in: plan)
    }
  }

  private mutating func takeUp(_ place: Int, in plan: Plan) {
    let parts = parts(of: items[place], in: plan)
    folded.replace(place) { bytes, _ in Self.fold(parts, &bytes) }
    marked.replace(place) { bytes, _ in Self.spell(parts, &bytes) }
  }

  /// The rows that hold a query, in order; within `narrowed` only, when the query goes on from an earlier one.
  public func rows(holding query: Query, narrowed: [Int]? = nil) -> [Int] {
    let found = folded.places(holding: query.folded, among: narrowed)
    return query.marked.map { marked.places(holding: $0, among: found) } ?? found
  }

  /// The row of that number.
  public func row(_ number: Int) -> CriterionRow { items[number] }

  private static func fold(_ parts: [String], _ bytes: inout [UInt8]) {
    for part in parts {
      VietnameseText.appendFoldedSpelling(part, to: &bytes)
      bytes.append(1)
    }
  }

  private static func spell(_ parts: [String], _ bytes: inout [UInt8]) {
    for part in parts {
      VietnameseText.appendSpelling(part, to: &bytes)
      bytes.append(1)
    }
  }

  /// Everything of an item that is searched. Between the parts stands a byte that no text has.
  private func parts(of row: CriterionRow, in plan: Plan) -> [String] {
    var parts = [row.code.description, plan.criteria[row.code]?.name ?? ""]
    if let year, let line = plan.lines[.init(year: year, code: row.code)] {
      parts += [line.name, line.evidenceNeeded, line.explanationAsked, line.explanation, line.reason]
    }
    if let key = row.item, let item = plan.items[key], year == nil || item.criterion == row.code {
      parts += item.causes + item.remedies
      for id in plan.assignments(of: key) {
        guard let assignment = plan.assignments[id] else { continue }
        parts.append(plan.name(of: assignment.assignee))
        if case .unit(let unit) = assignment.assignee { parts += plan.units[unit]?.aliases ?? [] }
        if !assignment.officer.isEmpty { parts.append(assignment.officer) }
      }
    }
    return parts
  }
}
