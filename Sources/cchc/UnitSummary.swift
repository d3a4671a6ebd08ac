import PlanModel
import PlanWords

/// What a change of units does, for people: days, and the work that it moves.
struct UnitSummary {
  let change: Change
  /// The plan before the change.
  let plan: Plan
  let words: Words

  private var texts: UnitCommandWords { words.briefingCommands.unitChanges }

  var lines: [String] { unitLines + workLines + shareLines + otherLines }

  private var unitLines: [String] {
    change.edits.compactMap { edit in
      switch edit {
      case .unit(let edit): edit.after.flatMap { line(of: $0, before: edit.before) }
      case .group(let edit) where change.kind == .groupMembers:
        texts.members(words.list(edit.after?.members.compactMap { plan.units[$0]?.name } ?? []))
      case .officer(let edit) where edit.before?.unit == edit.after?.unit || edit.before == nil:
        edit.after.map { texts.officer($0.name, plan.name(of: .unit($0.unit)), $0.activeTo.map(words.formats.day)) }
      default: nil
      }
    }
  }

  private func line(of unit: OrgUnit, before: OrgUnit?) -> String? {
    guard let before else { return unit.activeFrom.map { texts.begins(unit.name, words.formats.day($0)) } }
    if let day = unit.activeTo, before.activeTo != day { return texts.ends(unit.name, words.formats.day(day)) }
    return before.aliases == unit.aliases ? nil : texts.aliases(words.list(unit.aliases))
  }

  private var workLines: [String] {
    var (moved, cancelled, led, added): ([String], [String], [String], [String]) = ([], [], [], [])
    for case .assignment(let edit) in change.edits {
      guard let after = edit.after else { continue }
      let code = plan.items[after.item]?.criterion.description ?? "?"
      guard let before = edit.before else {
        added.append(code)
        continue
      }
      if before.assignee != after.assignee { moved.append(code) }
      if before.state != .cancelled, after.state == .cancelled { cancelled.append(code) }
      if before.role != .lead, after.role == .lead { led.append(code) }
    }
    return [(moved, texts.moved), (cancelled, texts.cancelled), (led, texts.led), (added, texts.added)]
      .compactMap { codes, sentence in
        codes.isEmpty ? nil : sentence(codes.count, codes.joined(separator: ", "))
      }
  }

  /// What comes of each share of the units that end, a line each: of the open ones that move or become one with the heir's,
  /// and of those that stay.
  private var shareLines: [String] {
    let ending = change.edits.compactMap { edit -> OrgUnit.Key? in
      guard case .unit(let edit) = edit, let before = edit.before, edit.after?.activeTo != before.activeTo else {
        return nil
      }
      return before.id
    }
    guard !ending.isEmpty else { return [] }
    var after: [Assignment.Key: Assignment] = [:]
    for case .assignment(let edit) in change.edits { after[edit.after?.id ?? .init(0)] = edit.after }
    let heirs = Dictionary(after.values.filter(\.state.isOpen).map { ($0.item, $0) }) { first, second in
      first.role == .lead ? first : second
    }
    let made = change.edits.compactMap { if case .unit(let edit) = $0, edit.before == nil { edit.after } else { nil } }
    func name(_ assignee: Assignee) -> String {
      if case .unit(let id) = assignee, let unit = made.first(where: { $0.id == id }) { return unit.name }
      return plan.name(of: assignee)
    }
    func told(_ share: Assignment) -> String {
      words.documents.lists.share(
        plan.items[share.item]?.criterion.description ?? "?",
        share.role == .lead ? words.documents.lists.lead : words.documents.lists.coordinating,
        share.due.map(words.formats.day))
        + ", \(words.states.name(share.state))"
    }
    return plan.assignments.rows.compactMap { before in
      guard case .unit(let unit) = before.assignee else { return nil }
      guard ending.contains(unit) else {
        // What the unit that takes over has done of the same item stays, too.
        let heir = heirs[before.item]
        guard let heir, heir.assignee == before.assignee, after[before.id] == nil, !before.state.isOpen else {
          return nil
        }
        return texts.stays("\(told(before)) (\(plan.name(of: before.assignee)))")
      }
      let subject = "\(told(before)) (\(plan.name(of: before.assignee)))"
      guard let share = after[before.id] else { return texts.stays(subject) }
      if share.assignee != before.assignee { return texts.goesOn(subject, "\(name(share.assignee)): \(told(share))") }
      guard before.state.isOpen, share.state == .cancelled else { return nil }
      // The heir's share changes only where it takes something over.
      let heir = heirs[before.item] ?? openShare(of: before.item, besides: ending)
      return texts.merges(subject, heir.map { "\(name($0.assignee)): \(told($0))" } ?? "?")
    }
  }

  /// The open share of an item that takes those of ending units in without changing.
  private func openShare(of item: Item.Key, besides ending: [OrgUnit.Key]) -> Assignment? {
    let heir = change.edits.compactMap { edit -> Assignee? in
      guard case .assignment(let edit) = edit, let after = edit.after, after.assignee != edit.before?.assignee else {
        return nil
      }
      return after.assignee
    }.first
    let open = plan.assignments(of: item).compactMap { plan.assignments[$0] }.filter { share in
      guard share.state.isOpen, case .unit(let unit) = share.assignee else { return false }
      return !ending.contains(unit)
    }
    return open.first { $0.assignee == heir } ?? (open.count == 1 ? open[0] : nil)
  }

  private var otherLines: [String] {
    var (duties, conclusions, officers, groups) = (0, 0, 0, [String]())
    for edit in change.edits {
      switch edit {
      case .duty: duties += 1
      case .conclusion: conclusions += 1
      case .officer(let edit) where edit.before?.unit != edit.after?.unit && edit.before != nil: officers += 1
      case .group(let edit): groups.append("“\(edit.after?.name ?? "")”")
      default: break
      }
    }
    let counts = [(duties, texts.duties), (conclusions, texts.conclusions), (officers, texts.officers)]
    return counts.compactMap { $0 > 0 ? $1($0) : nil }
      + (groups.isEmpty || change.kind == .groupMembers ? [] : [texts.groups(groups.joined(separator: ", "))])
  }
}
