import PlanModel

/// The rows of a scorecard's table while it is read: criteria, groups that become fields, rows of bonus and penalty that
/// get a code, totals, and what is left out.
struct ScoreRows {
  /// A row with what its cells say.
  struct Entry {
    var code: CriterionCode?
    var name: String
    var place: TablePlace
    var kind = ScoreLine.Kind.criterion
    var maximum: Score?
    var maximumText = (text: "", column: "")
    var scores = StageScores()
    /// The cells of the scores, and the names of their columns.
    var texts: [ScoreStage: (text: String, column: String)] = [:]
    var scorer: ScoreLine.Scorer?
    var applicability: ScoreLine.Applicability?
    var reason = ""
    var evidenceNeeded = ""
    var evidence: ScoreLine.EvidenceState?
    var explanationAsked = ""
    var explanation = ""
  }

  /// A sum that the table states.
  struct Total {
    var maximum: Score?
    var scores: StageScores
    var place: TablePlace
    /// The field whose sum it is; `nil` for the whole.
    var field: CriterionCode?
    /// How many criteria stand above it.
    var above: Int
  }

  private struct Group {
    var number: Int
    var entry: Entry
    var label: String
    /// The place among the criteria of the first one below it.
    var start: Int
  }

  private(set) var criteria: [Entry] = []
  private(set) var totals: [Total] = []
  private(set) var findings: [TableFinding] = []
  private var groups: [Group] = []
  private var scale: (count: Int, place: TablePlace)?

  /// Enters a criterion.
  mutating func add(_ entry: Entry) { criteria.append(entry) }

  /// Enters a group row; what it becomes shows when all rows are there.
  mutating func add(group number: Int, _ entry: Entry, label: String) {
    groups.append(Group(number: number, entry: entry, label: label, start: criteria.count))
  }

  /// Enters bonus or penalty without a code; it gets one when all rows are there.
  mutating func add(bonus entry: Entry) { criteria.append(entry) }

  /// Enters a sum.
  mutating func add(total entry: Entry, isPart: Bool) {
    let field = isPart ? criteria.last?.code?.topmost : nil
    totals.append(
      Total(maximum: entry.maximum, scores: entry.scores, place: entry.place, field: field, above: criteria.count))
  }

  /// Whether the sum of the whole stands above, and only bonus, penalty, notes and signatures follow.
  var isAtEnd: Bool {
    guard let last = totals.last, last.field == nil, last.above > 0 else { return false }
    return criteria[last.above...].allSatisfy { $0.kind != .criterion }
  }

  /// Notes a row that nothing is taken from.
  mutating func leaveOut(_ text: String, isScale: Bool, at place: TablePlace) {
    if isScale {
      scale = (scale.map { $0.count + 1 } ?? 1, scale?.place ?? place)
    } else if !text.isEmpty {
      findings.append(TableFinding(.rowLeftOut(text), at: place))
    }
  }

  /// Decides what the groups are, and gives codes to bonus and penalty.
  mutating func settleGroups() {
    if let scale { findings.append(TableFinding(.scaleLeftOut(scale.count), at: scale.place)) }
    for place in totals.indices where totals[place].field == nil && totals[place].above > 0 {
      let above = totals[place].above
      // More criteria follow: the sum of the field above.
      if criteria[above...].contains(where: { $0.kind == .criterion }) {
        totals[place].field = criteria[above - 1].code?.topmost
      }
    }
    let fields = Set(criteria.compactMap { $0.code?.field })
    var taken = Set(criteria.compactMap { $0.code.flatMap { $0.depth == 1 ? $0.field : nil } })
    var made: [Entry] = []
    for (place, group) in groups.enumerated() {
      let end = place + 1 < groups.count ? groups[place + 1].start : criteria.count
      let below = criteria[group.start..<end].compactMap { $0.code?.field }
      let isField =
        group.number > 0 && (below.isEmpty ? !fields.contains(group.number) : below.allSatisfy { $0 == group.number })
      inherit(group.entry.kind, in: group.start..<end)
      if isField, let code = CriterionCode(String(group.number)), taken.insert(group.number).inserted {
        var entry = group.entry
        entry.code = code
        made.append(entry)
      } else if below.isEmpty, group.entry.kind != .criterion {
        made.append(group.entry)
      } else {
        findings.append(TableFinding(.rowLeftOut(group.label), at: group.entry.place))
      }
    }
    criteria += made
    giveCodes()
  }

  private mutating func inherit(_ kind: ScoreLine.Kind, in range: Range<Int>) {
    guard kind != .criterion else { return }
    for place in range where criteria[place].kind == .criterion { criteria[place].kind = kind }
  }

  private mutating func giveCodes() {
    var taken = Set(criteria.compactMap { $0.code?.field })
    var next = 1
    for place in criteria.indices where criteria[place].code == nil {
      while taken.contains(next) { next += 1 }
      taken.insert(next)
      guard let code = CriterionCode(String(next)) else { continue }
      criteria[place].code = code
      findings.append(TableFinding(.codeGiven(code, name: criteria[place].name), at: criteria[place].place))
    }
  }
}
