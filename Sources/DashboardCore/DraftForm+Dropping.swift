import PlanModel
import PlanWords

/// Why a row of a draft cannot be dropped, in a sentence.
struct DraftDropFault: Error {
  var sentence: String
}

extension PlanDraft {
  /// The correction that drops what a row shows: a record, a paragraph, or the value of a field; and the row to go to then.
  func edit(dropping place: DraftPlace, _ words: Words) throws(DraftDropFault) -> (edit: DraftEdit, place: DraftPlace) {
    let problems = words.importing.review.problems
    switch place {
    case .relation, .section, .loose: throw DraftDropFault(sentence: problems.nothingToDrop)
    case .header(let field):
      var after = header
      after.clear(field)
      guard after != header else { throw DraftDropFault(sentence: problems.nothingToDrop) }
      return (DraftEdit([.header(before: header, after: after)]), place)
    case .item(let index):
      let edit = DraftEdit([.item(.init(at: index, before: items[index], after: nil))])
      return (edit, index + 1 < items.count ? place : index > 0 ? .item(index - 1) : .section(.items))
    case .field(let index, _), .cause(let index, _), .remedy(let index, _):
      var after = items[index]
      after.clear(place)
      guard after != items[index] else { throw DraftDropFault(sentence: problems.nothingToDrop) }
      return (DraftEdit([.item(.init(at: index, before: items[index], after: after))]), after.row(near: place))
    case .kept(let index):
      let edit = DraftEdit([.kept(.init(at: index, before: kept[index], after: nil))])
      return (edit, Self.row(.kept, DraftPlace.kept, index, kept.count))
    case .unit(let index):
      try check(units[index].name, units[index].aliases, problems)
      let edit = DraftEdit([.unit(.init(at: index, before: units[index], after: nil))])
      return (edit, Self.row(.units, DraftPlace.unit, index, units.count))
    case .group(let index):
      try check(groups[index].name, groups[index].aliases, problems)
      let edit = DraftEdit([.group(.init(at: index, before: groups[index], after: nil))])
      return (edit, Self.row(.groups, DraftPlace.group, index, groups.count))
    case .block(let index):
      let edit = DraftEdit([.unplaced(.init(at: index, before: unplaced[index], after: nil))])
      let next: DraftPlace =
        unplaced.count == 1 ? .section(.items) : Self.row(.unplaced, DraftPlace.block, index, unplaced.count)
      return (edit, next)
    case .duty(let index):
      let edit = DraftEdit([.duty(.init(at: index, before: duties[index], after: nil))])
      return (edit, Self.row(.duties, DraftPlace.duty, index, duties.count))
    }
  }

  /// The row that comes to stand where a record was dropped.
  private static func row(
    _ section: DraftPlace.Section, _ place: (Int) -> DraftPlace, _ index: Int, _ count: Int
  ) -> DraftPlace {
    index + 1 < count ? place(index) : index > 0 ? place(index - 1) : .section(section)
  }

  /// Refuses to drop a unit or group that is still named.
  private func check(_ name: String, _ aliases: [String], _ problems: ReviewProblems) throws(DraftDropFault) {
    let (codes, others) = mentions(of: [name] + aliases)
    guard codes.isEmpty, others == 0 else {
      let named = codes.prefix(4).map(\.description).joined(separator: ", ") + (codes.count > 4 ? ", …" : "")
      throw DraftDropFault(sentence: problems.inUse(name, named, others))
    }
  }
}

extension PlanHeader {
  fileprivate mutating func clear(_ field: DraftPlace.HeaderField) {
    switch field {
    case .title: title = ""
    case .agency: agency = ""
    case .decision: decision = nil
    case .published: published = nil
    case .resultYear: resultYear = nil
    case .planYear: planYear = nil
    }
  }
}

extension PlanDraft.DraftItem {
  fileprivate mutating func clear(_ place: DraftPlace) {
    switch place {
    case .field(_, .points):
      (score, maximum, statedGap) = (nil, nil, nil)
      seen.removeAll { $0.kind == .ambiguousNumber || $0.kind == .scoreConflict }
    case .field(_, .lead): set(leads: [])
    case .field(_, .coordinating): coordinating = []
    case .field(_, .time): time = nil
    case .cause(_, let entry): Self.remove(entry, &causes, &lines.causes)
    case .remedy(_, let entry): Self.remove(entry, &remedies, &lines.remedies)
    default: break
    }
  }

  private static func remove(_ entry: Int, _ texts: inout [String], _ lines: inout [ClosedRange<Int>]) {
    guard texts.indices.contains(entry) else { return }
    if texts.count == lines.count { lines.remove(at: entry) }
    texts.remove(at: entry)
  }

  /// The row to go to once a value is cleared.
  fileprivate func row(near place: DraftPlace) -> DraftPlace {
    switch place {
    case .cause(let index, let entry): .cause(index, max(0, min(entry, causes.count - 1)))
    case .remedy(let index, let entry): .remedy(index, max(0, min(entry, remedies.count - 1)))
    default: place
    }
  }
}
