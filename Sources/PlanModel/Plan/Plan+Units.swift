extension Plan {
  /// The change that gives a unit another name; the old one stays as a short name, so that texts and the journal, which
  /// keep it, are still understood.
  ///
  /// - Throws: `missingRecord`, `noDifference`.
  public func change(renaming id: OrgUnit.Key, to name: String) throws(ChangeFault) -> Change {
    guard let before = units[id] else { throw .missingRecord }
    var after = before
    after.name = name.normalized.trimmed
    after.aliases = before.aliases.filter { $0.foldedSpelling != after.name.foldedSpelling }
    guard after.name != before.name, !after.name.isEmpty else { throw .noDifference }
    if !before.name.isEmpty, before.name.foldedSpelling != after.name.foldedSpelling {
      after.aliases.append(before.name)
    }
    return unitChange("\(before.name) → \(after.name)", [.unit(Edit(before: before, after: after))])
  }

  /// The change that gives a unit other short names.
  ///
  /// - Throws: `missingRecord`, `noDifference`.
  public func change(aliases: [String], of id: OrgUnit.Key) throws(ChangeFault) -> Change {
    guard let before = units[id] else { throw .missingRecord }
    var after = before
    var seen: Set<String> = [before.name.foldedSpelling]
    after.aliases = aliases.map { $0.normalized.trimmed }.filter {
      !$0.isEmpty && seen.insert($0.foldedSpelling).inserted
    }
    guard after != before else { throw .noDifference }
    return unitChange(before.name, [.unit(Edit(before: before, after: after))])
  }

  /// The change that ends units on a day and hands their work on: a merger, a split, or a dissolution.
  ///
  /// Open assignments, open conclusions, standing duties, places in groups and officers go to the heir; finished and
  /// cancelled work stays with the unit that did it, the heir's own included. Where the heir has an open share of an item,
  /// too, the two become one (see `Assignment.merged`), and the ended unit's is cancelled with the reason given.
  ///
  /// - Parameters:
  ///   - ids: the units that end; their last day is the one before `day`.
  ///   - heir: an existing unit that takes over; `nil` makes the first of `successors` the heir.
  ///   - successors: names of units that begin on `day`.
  ///   - reason: why shares are cancelled, in the words of the office.
  /// - Throws: `missingRecord` when a unit is not there, is its own heir, or nobody takes over open work.
  public func change(
    closing ids: [OrgUnit.Key], on day: Day, heir: OrgUnit.Key? = nil, successors: [String] = [], reason: String,
    by signature: Signature
  ) throws(ChangeFault) -> Change {
    let closed = ids.compactMap { units[$0] }
    guard closed.count == ids.count, !ids.isEmpty, heir.map({ units.contains($0) && !ids.contains($0) }) ?? true else {
      throw .missingRecord
    }
    let made = successors.map { $0.normalized.trimmed }.enumerated().map { offset, name in
      OrgUnit(id: .init(nextUnit + offset), name: name, activeFrom: day)
    }
    var move = Succession(
      plan: self, ending: Set(ids), heir: heir ?? made.first?.id, joining: made.map(\.id), reason: reason, by: signature
    )
    var edits = made.map { RecordEdit.unit(Edit(before: nil, after: $0)) }
    edits += closed.map { before in
      var after = before
      after.activeTo = day.advanced(by: -1)
      return .unit(Edit(before: before, after: after))
    }
    edits += try move.edits()
    let heirName = heir.flatMap { units[$0]?.name }.map { [$0] } ?? []
    let after = (made.map(\.name) + heirName).joined(separator: ", ")
    return unitChange("\(closed.map(\.name).joined(separator: ", ")) → \(after.isEmpty ? "–" : after)", edits)
  }

  /// The change that enters an officer of a unit, or says when one leaves.
  ///
  /// - Throws: `missingRecord`, `noDifference`.
  public func change(officer name: String, of unit: OrgUnit.Key, leaving day: Day? = nil) throws(ChangeFault) -> Change
  {
    guard units.contains(unit) else { throw .missingRecord }
    let name = name.normalized.trimmed
    let before = officers.rows.first { $0.unit == unit && $0.name.foldedSpelling == name.foldedSpelling }
    var after = before ?? Officer(id: .init(nextOfficer), name: name, unit: unit)
    after.activeTo = day
    guard after != before else { throw .noDifference }
    return unitChange(name, [.officer(Edit(before: before, after: after))])
  }

  private func unitChange(_ name: String, _ edits: [RecordEdit]) -> Change {
    Change(plan: header.id, kind: .units, subject: .init(name: name), edits: edits)
  }
}
