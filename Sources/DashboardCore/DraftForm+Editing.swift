import PlanModel
import PlanWords

extension DraftForm {
  /// The correction that the form asks for, and the row to go to then; `nil` when it would change nothing.
  func edit(of draft: PlanDraft, _ words: Words) throws(DraftFormFault) -> (edit: DraftEdit, place: DraftPlace)? {
    let reader = DraftFormReader(form: self, words: words)
    let found = isNew ? try addition(to: draft, reader) : try correction(of: draft, reader)
    guard let found, found.edit.parts.contains(where: { !$0.isEmpty }) else { return nil }
    return found
  }

  // MARK: Corrections

  private func correction(
    of draft: PlanDraft, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> (edit: DraftEdit, place: DraftPlace)? {
    switch place {
    case .relation, .section, .loose, .block: return nil
    case .header(let field):
      let after = try reader.header(field, from: draft.header)
      return (DraftEdit([.header(before: draft.header, after: after)]), place)
    case .item(let index), .field(let index, _), .cause(let index, _), .remedy(let index, _):
      let after = try item(draft.items[index], reader)
      return (DraftEdit([.item(.init(at: index, before: draft.items[index], after: after))]), place)
    case .kept(let index):
      let after = try kept(draft.kept[index], reader)
      return (DraftEdit([.kept(.init(at: index, before: draft.kept[index], after: after))]), place)
    case .unit(let index):
      let after = try unit(draft.units[index], reader)
      let edit = draft.edit(unit: index, to: after)
      let kept = draft.units.firstIndex { $0.hasName(after.name) } ?? index
      return (edit, .unit(kept == index ? index : kept > index ? kept - 1 : kept))
    case .group(let index):
      var after = draft.groups[index]
      after.name = try reader.needed(.groupName, reader.words.importing.review.problems.nameMissing)
      after.members = reader.names(.members)
      after.isConfirmed = true
      return (draft.edit(group: index, to: after), place)
    case .duty(let index):
      let after = try duty(draft.duties[index], reader)
      return (DraftEdit([.duty(.init(at: index, before: draft.duties[index], after: after))]), place)
    }
  }

  private func item(
    _ before: PlanDraft.DraftItem, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> PlanDraft.DraftItem {
    var item = before
    switch place {
    case .item:
      item.code = try reader.code()
      (item.name, item.group) = (reader.text(.name), reader.text(.group))
    case .field(_, .points): try item.setPoints(reader)
    case .field(_, .lead): item.set(leads: reader.names(.lead))
    case .field(_, .coordinating): item.coordinating = reader.names(.coordinating)
    case .field(_, .time): item.time = reader.text(.time).isEmpty ? nil : reader.text(.time)
    case .cause(_, let entry):
      Self.put(reader.paragraphs(.paragraph), at: entry, isNew: false, &item.causes, &item.lines.causes)
    case .remedy(_, let entry):
      Self.put(reader.paragraphs(.paragraph), at: entry, isNew: false, &item.remedies, &item.lines.remedies)
    default: break
    }
    return item
  }

  /// Puts paragraphs in the place of one, or behind it; they are said to stand where that one does.
  private static func put(
    _ new: [String], at entry: Int, isNew: Bool, _ texts: inout [String], _ lines: inout [ClosedRange<Int>]
  ) {
    let isParallel = texts.count == lines.count
    let start = min(texts.count, isNew ? entry + 1 : entry)
    let range = start..<(isNew ? start : min(texts.count, entry + 1))
    let place = lines.at(min(entry, lines.count - 1))
    texts.replaceSubrange(range, with: new)
    guard isParallel, let place else { return }
    lines.replaceSubrange(range, with: new.map { _ in place })
  }

  private func kept(
    _ before: PlanDraft.DraftKept, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> PlanDraft.DraftKept {
    var kept = before
    kept.code = try reader.code()
    kept.name = reader.text(.name)
    kept.maximum = try reader.score(.maximum)
    kept.score = try reader.score(.score, maximum: kept.maximum)
    return kept
  }

  private func unit(
    _ before: PlanDraft.DraftUnit, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> PlanDraft.DraftUnit {
    var unit = before
    unit.name = try reader.needed(.unit, reader.words.importing.review.problems.nameMissing)
    unit.aliases = reader.names(.aliases).filter { $0.folded != unit.name.folded }
    unit.kind = kind
    return unit
  }

  private func duty(
    _ before: PlanDraft.DraftDuty, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> PlanDraft.DraftDuty {
    let problems = reader.words.importing.review.problems
    var duty = before
    duty.assignee = try reader.needed(.assignee, problems.nameMissing)
    let text = reader.paragraphs(.duty).joined(separator: " ")
    guard !text.isEmpty else { throw DraftFormFault(field: .duty, sentence: problems.textMissing) }
    duty.text = text
    return duty
  }

  // MARK: Additions

  private func addition(
    to draft: PlanDraft, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> (edit: DraftEdit, place: DraftPlace)? {
    switch place {
    case .section(.items), .item, .field(_, .points):
      let at = place.item.map { $0 + 1 } ?? 0
      var item = PlanDraft.DraftItem(
        code: try reader.code(), name: reader.text(.name), group: reader.text(.group), line: 0)
      try item.setPoints(reader)
      return (DraftEdit([.item(.init(at: at, before: nil, after: item))]), .item(at))
    case .cause(let index, let entry):
      let item = try paragraphs(in: draft.items[index], reader, entry, \.causes, \.lines.causes)
      let place = DraftPlace.cause(index, min(entry + 1, item.causes.count - 1))
      return (DraftEdit([.item(.init(at: index, before: draft.items[index], after: item))]), place)
    case .remedy(let index, let entry):
      let item = try paragraphs(in: draft.items[index], reader, entry, \.remedies, \.lines.remedies)
      let place = DraftPlace.remedy(index, min(entry + 1, item.remedies.count - 1))
      return (DraftEdit([.item(.init(at: index, before: draft.items[index], after: item))]), place)
    case .section(.kept): return try addKept(at: 0, reader)
    case .kept(let index): return try addKept(at: index + 1, reader)
    case .section(.units): return try addUnit(at: 0, to: draft, reader)
    case .unit(let index): return try addUnit(at: index + 1, to: draft, reader)
    case .section(.groups): return try addGroup(at: 0, reader)
    case .group(let index): return try addGroup(at: index + 1, reader)
    case .section(.duties): return try addDuty(at: 0, reader)
    case .duty(let index): return try addDuty(at: index + 1, reader)
    case .relation, .section, .header, .field, .loose, .block: return nil
    }
  }

  private func paragraphs(
    in before: PlanDraft.DraftItem, _ reader: DraftFormReader, _ entry: Int,
    _ texts: WritableKeyPath<PlanDraft.DraftItem, [String]>,
    _ lines: WritableKeyPath<PlanDraft.DraftItem, [ClosedRange<Int>]>
  ) throws(DraftFormFault) -> PlanDraft.DraftItem {
    let new = reader.paragraphs(.paragraph)
    guard !new.isEmpty else {
      throw DraftFormFault(field: .paragraph, sentence: reader.words.importing.review.problems.textMissing)
    }
    var (after, list, places) = (before, before[keyPath: texts], before[keyPath: lines])
    Self.put(new, at: entry, isNew: true, &list, &places)
    (after[keyPath: texts], after[keyPath: lines]) = (list, places)
    return after
  }

  private func addKept(
    at index: Int, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> (edit: DraftEdit, place: DraftPlace) {
    let kept = try kept(.init(code: try reader.code(), name: "", line: 0), reader)
    return (DraftEdit([.kept(.init(at: index, before: nil, after: kept))]), .kept(index))
  }

  private func addUnit(
    at index: Int, to draft: PlanDraft, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> (edit: DraftEdit, place: DraftPlace) {
    let problems = reader.words.importing.review.problems
    let name = try reader.needed(.unit, problems.nameMissing)
    guard !draft.units.contains(where: { $0.hasName(name) }) else {
      throw DraftFormFault(field: .unit, sentence: problems.known(name))
    }
    let unit = PlanDraft.DraftUnit(name: name, aliases: reader.names(.aliases))
    return (DraftEdit([.unit(.init(at: index, before: nil, after: unit))]), .unit(index))
  }

  private func addGroup(
    at index: Int, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> (edit: DraftEdit, place: DraftPlace) {
    let name = try reader.needed(.groupName, reader.words.importing.review.problems.nameMissing)
    var group = PlanDraft.DraftGroup(name: name, members: reader.names(.members))
    group.isConfirmed = true
    return (DraftEdit([.group(.init(at: index, before: nil, after: group))]), .group(index))
  }

  private func addDuty(
    at index: Int, _ reader: DraftFormReader
  ) throws(DraftFormFault) -> (edit: DraftEdit, place: DraftPlace) {
    let duty = try duty(.init(assignee: "", text: ""), reader)
    return (DraftEdit([.duty(.init(at: index, before: nil, after: duty))]), .duty(index))
  }
}

extension PlanDraft.DraftItem {
  /// Takes typed points; what the reader found unclear about them is settled thereby.
  fileprivate mutating func setPoints(_ reader: DraftFormReader) throws(DraftFormFault) {
    maximum = try reader.score(.maximum)
    score = try reader.score(.score, maximum: maximum)
    let lost = try reader.score(.lost, maximum: maximum)
    statedGap = score == nil || maximum == nil ? lost : nil
    seen.removeAll { $0.kind == .ambiguousNumber || $0.kind == .scoreConflict }
  }
}

extension DraftEdit.Part {
  /// Whether it leaves everything as it was.
  fileprivate var isEmpty: Bool {
    switch self {
    case .header(let before, let after): before == after
    case .item(let splice): splice.before == splice.after
    case .kept(let splice): splice.before == splice.after
    case .unit(let splice): splice.before == splice.after
    case .group(let splice): splice.before == splice.after
    case .duty(let splice): splice.before == splice.after
    case .unplaced(let splice): splice.before == splice.after
    case .clarified: false
    }
  }
}
