extension PlanDraft {
  /// The correction that gives a unit other names; wherever the draft names it by its old name, it is named by the new one.
  /// A name that another unit has makes the two one.
  public func edit(unit index: Int, to unit: DraftUnit) -> DraftEdit {
    let before = units[index]
    let other = units.indices.first { $0 != index && units[$0].hasName(unit.name) }
    var parts: [DraftEdit.Part] = []
    var name = unit.name
    if let other {
      var whole = units[other]
      name = whole.name
      for alias in unit.aliases where !whole.hasName(alias) { whole.aliases.append(alias) }
      parts.append(.unit(.init(at: other, before: units[other], after: whole)))
      parts.append(.unit(.init(at: index, before: before, after: nil)))
    } else {
      parts.append(.unit(.init(at: index, before: before, after: unit)))
    }
    let gone = ([before.name] + before.aliases).filter { old in
      other != nil || !([unit.name] + unit.aliases).contains { $0.foldedSpelling == old.foldedSpelling }
    }
    return DraftEdit(parts + renaming(Set(gone.map(\.foldedSpelling)), to: name))
  }

  /// The correction that gives a group another name or other members.
  public func edit(group index: Int, to group: DraftGroup) -> DraftEdit {
    let before = groups[index]
    let gone = before.name.foldedSpelling == group.name.foldedSpelling ? [] : [before.name.foldedSpelling]
    return DraftEdit([.group(.init(at: index, before: before, after: group))] + renaming(Set(gone), to: group.name))
  }

  /// The codes of the items, and how many duties and groups, that name a unit or group by one of these names.
  public func mentions(of names: [String]) -> (codes: [CriterionCode], others: Int) {
    let names = Set(names.map(\.foldedSpelling))
    let named = { (list: [String]) in list.contains { names.contains($0.foldedSpelling) } }
    return (
      items.filter { named($0.leads + $0.coordinating) }.map(\.code),
      duties.count { named([$0.assignee]) } + groups.count { named($0.members) }
    )
  }

  /// The parts of a correction that put a name in the place of others, where items, duties and groups have them.
  private func renaming(_ old: Set<String>, to name: String) -> [DraftEdit.Part] {
    guard !old.isEmpty else { return [] }
    let isOld = { (text: String) in old.contains(text.foldedSpelling) }
    let renamed = { (list: [String]) in list.map { isOld($0) ? name : $0 } }
    var parts: [DraftEdit.Part] = []
    for (index, item) in items.enumerated() where (item.leads + item.coordinating).contains(where: isOld) {
      var after = item
      (after.leads, after.coordinating) = (renamed(item.leads), renamed(item.coordinating))
      if item.leads.contains(where: isOld) { after.leadText = after.leads.joined(separator: "; ") }
      parts.append(.item(.init(at: index, before: item, after: after)))
    }
    for (index, group) in groups.enumerated() where group.members.contains(where: isOld) {
      var after = group
      after.members = renamed(group.members)
      parts.append(.group(.init(at: index, before: group, after: after)))
    }
    for (index, duty) in duties.enumerated() where isOld(duty.assignee) {
      var after = duty
      after.assignee = name
      parts.append(.duty(.init(at: index, before: duty, after: after)))
    }
    return parts
  }
}

extension PlanDraft.DraftUnit {
  /// Whether that is one of its names.
  public func hasName(_ name: String) -> Bool {
    self.name.foldedSpelling == name.foldedSpelling || aliases.contains { $0.foldedSpelling == name.foldedSpelling }
  }
}
