import PlanModel

extension ItemBuilder {
  /// The item with the places of its fields, and with what only its reader could see to be unclear.
  func finished(in source: SourceText, blame: BlameFinder) -> PlanDraft.DraftItem {
    var item = item
    item.lines = lines(in: source)
    item.seen =
      score.ambiguous.map { place.finding(.ambiguousNumber, at: item.line, [$0]) }
      + score.conflicts.map { place.finding(.scoreConflict, at: item.line, $0) }
      + blamed(by: blame) + taken
    return item
  }

  /// Where the fields stand. Points may come from a table whose lines the text of the item no longer has.
  private func lines(in source: SourceText) -> PlanDraft.ItemLines {
    var lines = PlanDraft.ItemLines()
    lines.heading = place.lines
    lines.points = score.range.map { Passage(source, $0).lines }
    lines.causes = causes.map(\.lines)
    lines.remedies = remedies.map(\.lines)
    lines.lead = .around(leads.map(\.lines))
    lines.coordinating = .around(coordinating.map(\.lines))
    lines.time = time?.lines
    return lines
  }

  /// The units that causes blame, each once.
  private func blamed(by finder: BlameFinder) -> [PlanDraft.DraftFinding] {
    var named: Set<String> = []
    return causes.flatMap { cause in
      finder.blamed(in: cause).filter { named.insert($0.name).inserted }.map {
        cause.finding(.blamesOtherUnit, at: $0.line, [$0.name])
      }
    }
  }
}

extension Passage {
  /// A finding about the text, at its own line unless another is given.
  func finding(_ kind: Finding.Kind, at line: Int? = nil, _ arguments: [String] = []) -> PlanDraft.DraftFinding {
    .init(kind: kind, line: line ?? self.line, arguments: arguments, excerpt: text)
  }
}
