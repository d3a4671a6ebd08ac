import PlanModel

/// The criteria of a table as a tree: what parts inherit, what is wrong with a row, and what parts add up to.
struct ScoreTree {
  /// What the leaves below a node add up to.
  struct Sum {
    var maximum = Score.zero
    var stages = StageScores()
    /// With the survey's scores where the survey scores.
    var withSurvey = StageScores()
    var counting = Score.zero
    /// How many leaves have a score at each stage.
    var scoredAt: [ScoreStage: Int] = [:]
    var scored = 0
    var applicable = 0
    var firstPart: CriterionCode?
  }

  private(set) var entries: [ScoreRows.Entry]
  private(set) var findings: [TableFinding] = []
  /// The places of the entries by code.
  private var order: [Int] = []
  private var isLeaf: [Bool] = []
  private var sums: [Int: Sum] = [:]
  private var fields: [CriterionCode: Sum] = [:]
  private var whole = Sum()
  private var bonus = Sum()
  private var penalty = Sum()

  init(_ entries: [ScoreRows.Entry]) {
    self.entries = entries
    let codes = entries.map(\.code)
    order = entries.indices.sorted { left, right in
      guard let first = codes[left], let second = codes[right], first != second else { return left < right }
      return first < second
    }
  }

  /// Checks each row and adds up.
  mutating func settle(_ faults: inout FaultList) {
    guard !hasDuplicates(&faults) else { return }
    inherit()
    for place in order { check(place, &faults) }
    addUp()
    for place in order where !isLeaf[place] { checkParent(place, &faults) }
  }

  /// The rows of the draft, in the order of the table; scores that only repeat what parts add up to are left to the parts.
  var rows: [ScorecardDraft.Row] {
    entries.indices.sorted { entries[$0].place.row < entries[$1].place.row }.compactMap { place in
      let entry = entries[place]
      guard let code = entry.code else { return nil }
      return ScorecardDraft.Row(
        code: code, name: entry.name, kind: entry.kind, maximum: entry.maximum,
        scores: isLeaf[place] ? entry.scores : StageScores(), scorer: entry.scorer,
        applicability: entry.applicability, reason: entry.reason, evidenceNeeded: entry.evidenceNeeded,
        evidence: entry.evidence, explanationAsked: entry.explanationAsked, explanation: entry.explanation,
        place: entry.place)
    }
  }

  private func code(_ place: Int) -> CriterionCode? { entries[place].code }

  private func hasDuplicates(_ faults: inout FaultList) -> Bool {
    var found = false
    for (left, right) in zip(order, order.dropFirst()) {
      guard let code = code(right), code == self.code(left) else { continue }
      faults.add(.duplicateCode(code, firstRow: entries[left].place.row), at: entries[right].place)
      found = true
    }
    return found
  }

  /// Goes through the tree from the top: kind, scorer and whether it applies hold for all parts that say nothing else.
  private mutating func inherit() {
    isLeaf = Array(repeating: true, count: entries.count)
    var above: [Int] = []
    for place in order {
      climb(&above, to: place)
      if let parent = above.last {
        isLeaf[parent] = false
        let from = entries[parent]
        if entries[place].kind == .criterion { entries[place].kind = from.kind }
        entries[place].scorer = entries[place].scorer ?? from.scorer
        if entries[place].applicability == nil, let inherited = from.applicability, inherited != .applicable {
          entries[place].applicability = inherited
          if entries[place].reason.isEmpty { entries[place].reason = from.reason }
        }
      }
      above.append(place)
    }
    for place in order where isLeaf[place] && entries[place].scorer == nil {
      entries[place].scorer = scorer(entries[place])
    }
  }

  /// Survey, where the survey alone gives a score.
  private func scorer(_ entry: ScoreRows.Entry) -> ScoreLine.Scorer? {
    let scores = entry.scores
    let isSurvey =
      scores.survey != nil && scores.selfScored == nil && scores.appraised1 == nil && scores.appraised2 == nil
    return isSurvey && entry.kind == .criterion ? .survey : nil
  }

  /// Leaves only what lies above a row.
  private func climb(_ above: inout [Int], to place: Int) {
    while let top = above.last, let upper = code(top), code(place)?.isPart(of: upper) != true { above.removeLast() }
  }

  private mutating func check(_ place: Int, _ faults: inout FaultList) {
    let entry = entries[place]
    if let maximum = entry.maximum, maximum < .zero {
      if entry.kind == .penalty {
        entries[place].maximum = .zero - maximum
      } else {
        faults.add(.belowZero(entry.maximumText.text, column: entry.maximumText.column), at: entry.place)
      }
    }
    for stage in ScoreStage.allCases {
      guard let score = entry.scores[stage], let cell = entry.texts[stage] else { continue }
      if entry.kind == .penalty {
        entries[place].scores[stage] = max(score, .zero - score)
      } else if score < .zero {
        faults.add(.belowZero(cell.text, column: cell.column), at: entry.place)
        continue
      }
      checkAgainstMaximum(place, stage, column: cell.column, &faults)
    }
  }

  private mutating func checkAgainstMaximum(
    _ place: Int, _ stage: ScoreStage, column: String, _ faults: inout FaultList
  ) {
    let entry = entries[place]
    guard let code = entry.code, let score = entry.scores[stage], let maximum = entry.maximum, score > maximum,
      maximum >= .zero
    else { return }
    if entry.kind == .criterion {
      faults.add(.aboveMaximum(code, column: column, score: score, maximum: maximum), at: entry.place)
    } else {
      findings.append(
        TableFinding(.check(.aboveMaximum(code, stage, score: score, maximum: maximum)), at: entry.place))
    }
  }

  private mutating func addUp() {
    var above: [Int] = []
    for place in order {
      climb(&above, to: place)
      guard isLeaf[place], let code = code(place) else {
        above.append(place)
        continue
      }
      let entry = entries[place]
      for node in above { sums[node, default: Sum()].add(entry) }
      switch entry.kind {
      case .criterion:
        whole.add(entry)
        fields[code.topmost, default: Sum()].add(entry)
        checkLeaf(entry, code)
      case .bonus: bonus.add(entry)
      case .penalty: penalty.add(entry)
      }
    }
  }

  private mutating func checkLeaf(_ entry: ScoreRows.Entry, _ code: CriterionCode) {
    if entry.maximum == nil { findings.append(TableFinding(.check(.noMaximum(code)), at: entry.place)) }
    if entry.scorer == .survey, entry.scores.selfScored != nil {
      findings.append(TableFinding(.check(.selfScoreOnSurvey(code)), at: entry.place))
    }
  }

  private mutating func checkParent(_ place: Int, _ faults: inout FaultList) {
    let entry = entries[place]
    guard let code = entry.code, let sum = sums[place], let part = sum.firstPart else { return }
    if entry.kind == .criterion, let maximum = entry.maximum, maximum != sum.maximum {
      findings.append(
        TableFinding(.check(.partsDiffer(code, maximum: maximum, parts: sum.maximum)), at: entry.place))
    }
    for stage in ScoreStage.allCases {
      guard let stated = entry.scores[stage], sum.applicable > 0 else { continue }
      if sum.scored == 0 { return faults.add(.scoredParent(code, part: part), at: entry.place) }
      if !sum.allows(stated, stage) {
        let parts = sum.stages[stage] ?? sum.counting
        findings.append(
          TableFinding(.partsScoreDiffers(code, stage, stated: stated, parts: parts), at: entry.place))
      }
    }
  }
}

extension ScoreTree.Sum {
  /// Adds a leaf.
  mutating func add(_ leaf: ScoreRows.Entry) {
    if firstPart == nil { firstPart = leaf.code }
    maximum = maximum + (leaf.maximum ?? .zero)
    guard leaf.applicability != .excluded else { return }
    applicable += 1
    if leaf.applicability == .full {
      counting = counting + (leaf.maximum ?? .zero)
      scored += 1
      return
    }
    for stage in ScoreStage.allCases {
      let score = leaf.scores[stage]
      if let score {
        stages[stage] = (stages[stage] ?? .zero) + score
        scoredAt[stage, default: 0] += 1
      }
      if let score = score ?? (leaf.scorer == .survey ? leaf.scores.survey : nil) {
        withSurvey[stage] = (withSurvey[stage] ?? .zero) + score
      }
    }
    guard let score = leaf.scores.score else { return }
    counting = counting + score
    scored += 1
  }

  /// Whether a stated sum is one that the leaves give: at that stage, with the survey's scores or not; or, where not every
  /// leaf has a score at that stage, of the scores that count.
  func allows(_ stated: Score, _ stage: ScoreStage) -> Bool {
    stated == stages[stage] || stated == withSurvey[stage] || scoredAt[stage] != scored && stated == counting
  }
}

extension ScoreTree {
  /// The maximum of the whole as the table states it; without the caps of bonus lines where it counts them in.
  func statedTotal(_ totals: [ScoreRows.Total]) -> Score? {
    guard let stated = totals.last(where: { $0.field == nil && $0.maximum != nil })?.maximum else { return nil }
    return isWhole(stated) ? whole.maximum : stated
  }

  private func isWhole(_ maximum: Score) -> Bool {
    maximum == whole.maximum || maximum == whole.maximum + bonus.maximum
  }

  /// What the table states as sums and the rows do not give, and a whole that is not 100 where it states none.
  func findings(onTotals totals: [ScoreRows.Total]) -> [TableFinding] {
    var found: [TableFinding] = []
    let hundred = Score(thousandths: 100_000)
    if statedTotal(totals) == nil, whole.maximum != hundred {
      found.append(TableFinding(.check(.totalDiffers(total: whole.maximum, stated: hundred))))
    }
    for total in totals {
      let sum = total.field.map { fields[$0] ?? Sum() } ?? whole
      let isPart = total.field != nil
      if let stated = total.maximum, isPart ? stated != sum.maximum : !isWhole(stated) {
        found.append(TableFinding(.totalRowDiffers(nil, stated: stated, sum: sum.maximum), at: total.place))
      }
      for stage in ScoreStage.allCases {
        guard let stated = total.scores[stage], !sum.allows(stated, stage) else { continue }
        let mended = stated - (bonus.stages[stage] ?? bonus.counting) + (penalty.stages[stage] ?? penalty.counting)
        if !isPart, sum.allows(mended, stage) { continue }
        let parts = sum.stages[stage] ?? sum.counting
        found.append(TableFinding(.totalRowDiffers(stage, stated: stated, sum: parts), at: total.place))
      }
    }
    return found
  }
}
