import PlanModel
import PlanWords

/// What a change of units does, for people: days, and the work that it moves.
struct UnitSummary {
  let change: Change
  /// The plan before the change.
  let plan: Plan
  let words: Words

  private var texts: UnitCommandWords { words.briefingCommands.unitChanges }

  var lines: [String] { unitLines + workLines + otherLines }

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
