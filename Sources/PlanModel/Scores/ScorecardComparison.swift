/// How the draft of a scorecard differs from the scorecard that the year has.
public struct ScorecardComparison: Equatable, Sendable {
  /// A criterion before and after, and what hangs on it.
  public struct Pair: Equatable, Sendable {
    /// As the year has it.
    public var before: ScoreLine
    /// As it will be; `nil` when it goes.
    public var after: ScoreLine?
    /// The items of the plan on the code that it has now.
    public var items: [Item.Key]
    /// Where the table has it; `nil` when it has it no longer.
    public var place: TablePlace?

    /// The code that it has after, or had before it goes.
    public var code: CriterionCode { (after ?? before).id.code }

    /// Whether somebody entered something here: a self-score, evidence or an explanation.
    public var hasEntries: Bool {
      before.scores.selfScored != nil || before.evidence != .unknown || !before.explanation.isEmpty
    }
  }

  /// Whether the year has no line yet.
  public var isFirst = true
  /// Criteria that are new.
  public var added: [ScoreLine] = []
  /// Criteria with another name.
  public var renamed: [Pair] = []
  /// Criteria whose name stands under another code now.
  public var moved: [Pair] = []
  /// Criteria that the table does not have, and that go.
  public var dropped: [Pair] = []
  /// Criteria that the table does not have, and that stay since work hangs on them.
  public var kept: [Pair] = []
  /// Criteria with another maximum.
  public var maximumChanged: [Pair] = []
  /// Criteria with another score at some stage.
  public var scoreChanged: [Pair] = []
  /// Criteria of which something else changes: who scores, whether it applies, texts, evidence.
  public var otherwiseChanged: [Pair] = []
  /// The lines to be written, by code.
  var edits: [Edit<ScoreLine>] = []
  /// A criterion without parts in the table, and a part of it that would have to stay.
  var inTheWay: (parent: CriterionCode, part: CriterionCode)?

  /// Whether no line changes.
  public var isEmpty: Bool { edits.isEmpty }

  /// Compares without regard to what is in the way.
  public static func == (left: Self, right: Self) -> Bool {
    left.edits == right.edits && left.kept == right.kept && left.moved == right.moved
  }
}

extension Plan {
  /// How a draft differs from the scorecard of a year, and what hangs on what changes.
  ///
  /// - Parameter dropping: whether lines that the draft no longer has go although work hangs on them.
  public func comparison(
    importing draft: ScorecardDraft, year: Int, dropping: Bool = false
  ) -> ScorecardComparison {
    var work = Comparing(plan: self, draft: draft, year: year)
    return work.result(dropping: dropping)
  }
}

/// Works out which old line each row of a draft stands over.
private struct Comparing {
  private let plan: Plan
  private let draft: ScorecardDraft
  private let year: Int
  private let old: ArraySlice<ScoreLine>
  private let rows: [CriterionCode: ScorecardDraft.Row]
  /// For a code of the draft, the code under which its name stood before.
  private var origin: [CriterionCode: CriterionCode] = [:]
  private var movedAway: Set<CriterionCode> = []
  private var comparison = ScorecardComparison()

  init(plan: Plan, draft: ScorecardDraft, year: Int) {
    self.plan = plan
    self.draft = draft
    self.year = year
    old = plan.lines(of: year)
    rows = Dictionary(draft.rows.map { ($0.code, $0) }) { first, _ in first }
  }

  mutating func result(dropping: Bool) -> ScorecardComparison {
    comparison.isFirst = old.isEmpty
    findMoved()
    var after = draft.rows.map { row in
      (row, row.line(in: year, over: base(of: row.code).flatMap { plan.lines[key($0)] }))
    }
    after.sort { $0.0.code < $1.0.code }
    for (row, line) in after { note(row, line) }
    noteGone(dropping: dropping)
    comparison.edits.sort { ($0.after ?? $0.before)!.id < ($1.after ?? $1.before)!.id }
    return comparison
  }

  private func key(_ code: CriterionCode) -> ScoreLine.Key { .init(year: year, code: code) }

  /// The code of the old line that a row stands over; `nil` for a new criterion.
  private func base(of code: CriterionCode) -> CriterionCode? {
    if let code = origin[code] { return code }
    return movedAway.contains(code) || plan.lines[key(code)] == nil ? nil : code
  }

  /// A name that stands once in the old set and once in the draft, under different codes, has moved.
  private mutating func findMoved() {
    guard !old.isEmpty else { return }
    var places: [String: (old: [CriterionCode], new: [CriterionCode])] = [:]
    for line in old { places[line.name.folded, default: ([], [])].old.append(line.id.code) }
    for row in draft.rows { places[row.name.normalized.trimmed.folded, default: ([], [])].new.append(row.code) }
    for (name, place) in places where !name.isEmpty && place.old.count == 1 && place.new.count == 1 {
      guard place.old != place.new else { continue }
      origin[place.new[0]] = place.old[0]
      movedAway.insert(place.old[0])
    }
  }

  private func pair(_ before: ScoreLine, _ after: ScoreLine?, _ place: TablePlace?) -> ScorecardComparison.Pair {
    .init(before: before, after: after, items: items(on: before.id.code), place: place)
  }

  /// The items that hang on a criterion of this year: those of the plan that mends the year, or is for it.
  private func items(on code: CriterionCode) -> [Item.Key] {
    let mended = plan.header.resultYear ?? plan.baseYear
    let isAbout = plan.header.planYear == nil || mended == nil || year == mended || year == plan.header.planYear
    return isAbout ? plan.items(of: code) : []
  }

  private mutating func note(_ row: ScorecardDraft.Row, _ line: ScoreLine) {
    let there = plan.lines[line.id]
    if there != line { comparison.edits.append(Edit(before: there, after: line)) }
    guard let origin = base(of: row.code), let before = plan.lines[key(origin)] else {
      comparison.added.append(line)
      return
    }
    let pair = pair(before, line, row.place)
    if origin != row.code { comparison.moved.append(pair) }
    if before.name != line.name { comparison.renamed.append(pair) }
    if before.maximum != line.maximum { comparison.maximumChanged.append(pair) }
    if before.scores != line.scores { comparison.scoreChanged.append(pair) }
    if isOtherwise(before, line) { comparison.otherwiseChanged.append(pair) }
  }

  private func isOtherwise(_ before: ScoreLine, _ after: ScoreLine) -> Bool {
    var same = after
    (same.id, same.name, same.maximum, same.scores) = (before.id, before.name, before.maximum, before.scores)
    return same != before
  }

  private mutating func noteGone(dropping: Bool) {
    let gone = old.filter { rows[$0.id.code] == nil && !movedAway.contains($0.id.code) }
    var stays: Set<CriterionCode> = []
    if !dropping {
      for line in gone {
        let pair = pair(line, nil, nil)
        guard !pair.items.isEmpty || pair.hasEntries else { continue }
        comparison.kept.append(pair)
        noteInTheWay(line.id.code)
        var code: CriterionCode? = line.id.code
        while let node = code, stays.insert(node).inserted { code = node.parent }
      }
    }
    for line in gone where !stays.contains(line.id.code) { drop(line) }
    for line in old where rows[line.id.code] == nil && movedAway.contains(line.id.code) {
      comparison.edits.append(Edit(before: line, after: nil))
    }
  }

  private mutating func drop(_ line: ScoreLine) {
    comparison.dropped.append(pair(line, nil, nil))
    comparison.edits.append(Edit(before: line, after: nil))
  }

  /// A line that stays below a criterion that the table scores as a whole would take its points out of the index.
  private mutating func noteInTheWay(_ code: CriterionCode) {
    var above = code.parent
    while let parent = above {
      if rows[parent] != nil {
        let hasParts = draft.rows.contains { $0.code.isPart(of: parent) }
        if !hasParts, comparison.inTheWay == nil { comparison.inTheWay = (parent, code) }
        return
      }
      above = parent.parent
    }
  }
}
