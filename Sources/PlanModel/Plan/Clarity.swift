/// "6 rõ": what must be clear about an item before it can be worked on and answered for.
public enum Clarity: String, CaseIterable, Sendable {
  /// Rõ người: the lead's officer.
  case person
  /// Rõ việc: remedies.
  case work
  /// Rõ thời gian: a due day, or that it goes on all the time.
  case time
  /// Rõ thẩm quyền: exactly one lead, a unit that exists.
  case authority
  /// Rõ trách nhiệm: everyone who takes part is a known unit.
  case responsibility
  /// Rõ kết quả: what is to come of it, in points or documents.
  case result
}

extension Plan {
  /// What is clear about an item on a day, each once.
  public func clarity(of id: Item.Key, on day: Day) -> [Clarity] {
    guard let item = items[id] else { return [] }
    var clear: [Clarity] = []
    let team = assignments(of: id).compactMap { assignments[$0] }
    let leads = team.filter { $0.role == .lead }
    if let lead = leads.first, !isWithoutOfficer(lead, on: day) { clear.append(.person) }
    if !item.remedies.isEmpty { clear.append(.work) }
    if let lead = leads.first, lead.due != nil || lead.isRecurring { clear.append(.time) }
    if leads.count == 1, case .unit(let unit) = leads[0].assignee, units[unit]?.isActive(on: day) == true {
      clear.append(.authority)
    }
    let areKnown = team.allSatisfy { if case .unit(let unit) = $0.assignee { units.contains(unit) } else { false } }
    if !team.isEmpty, areKnown { clear.append(.responsibility) }
    let points = expectedPoints(of: item)
    let needed = [header.planYear, baseYear].compactMap { $0 }.contains { year in
      lines[.init(year: year, code: item.criterion)]?.evidenceNeeded.isEmpty == false
    }
    if points > .zero || needed { clear.append(.result) }
    return clear
  }
}
