import PlanModel
import Testing

/// Random trees and edits, always the same ones for a seed.
struct Dice: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    return word ^ (word >> 27)
  }
}

private func code(_ text: String) -> CriterionCode { CriterionCode(text)! }
private func points(_ text: String) -> Score { Score(text)! }

private func line(
  _ number: String, _ maximum: String?, _ stages: [(ScoreStage, String)] = [], kind: ScoreLine.Kind = .criterion,
  _ applicability: ScoreLine.Applicability = .applicable, scorer: ScoreLine.Scorer = .appraisal, year: Int = 2024
) -> ScoreLine {
  var scores = StageScores()
  for (stage, text) in stages { scores[stage] = points(text) }
  return ScoreLine(
    id: .init(year: year, code: code(number)), name: "Tiêu chí \(number)", kind: kind, maximum: maximum.map(points),
    scores: scores, scorer: scorer, applicability: applicability)
}

private func plan(_ lines: [ScoreLine], settings: Settings = .standard, peers: [Peer] = []) -> Plan {
  Plan(scorecards: Set(lines.map(\.id.year)).map { Scorecard(id: $0) }, lines: lines, peers: peers, settings: settings)
}

@Suite struct IndexTests {
  @Test func theFirstStageThereIsCounts() {
    var scores = StageScores()
    for stage in ScoreStage.allCases.reversed() {
      scores[stage] = points("1")
      #expect(scores.counting == stage)
    }
  }

  /// Nam Định 2020: 62,62 points of 70 were published as 89,45.
  @Test(arguments: [(Settings.Rounding.truncate, "89.45"), (.round, "89.46")])
  func theBaseOfSeventyIsCutAsTheOfficeCutsIt(_ rounding: Settings.Rounding, _ index: String) {
    var settings = Settings.standard
    settings.rounding = rounding
    let lines = [
      line("1.1", "70", [(.appraised1, "62.62")]), line("2.1", "30", [], .excluded, scorer: .survey),
    ]
    #expect(plan(lines, settings: settings).index(of: 2024)?.decimalText == index)
  }

  @Test func whatDoesNotApplyLeavesTheTotalOrCountsAsFull() {
    let lines = [line("1.1", "6", [(.selfScored, "3")]), line("1.2", "4", [], .excluded), line("1.3", "2", [], .full)]
    let sum = plan(lines).sum(of: 2024)
    #expect((sum.maximum, sum.reached) == (points("8"), points("5")))
    #expect(plan(lines).index(of: .init(year: 2024, code: code("1"))) == points("62.5"))
  }

  @Test func bonusAndPenaltyChangeTheNumeratorOnlyAndStopAtTheirCaps() {
    let lines = [
      line("1", "100", [(.published, "80")]), line("9.1", "2", [(.appraised1, "3")], kind: .bonus),
      line("9.2", "5", [(.appraised1, "1.5")], kind: .penalty),
    ]
    let sum = plan(lines).sum(of: 2024)
    #expect((sum.maximum, sum.total) == (points("100"), points("80.5")))
    #expect(plan(lines).index(of: 2024) == points("80.5"))
  }

  @Test func theIndexOfARandomTreeIsItsDefinition() {
    for seed in 0..<200 {
      var dice = Dice(state: UInt64(seed))
      let lines = RandomTree.lines(&dice)
      #expect(plan(lines).sum(of: 2024) == RandomTree.sum(lines), "seed \(seed)")
    }
  }

  @Test func linesThatChangeComeAndGoAddUpAsFromNothing() throws {
    for seed in 0..<60 {
      var dice = Dice(state: UInt64(seed))
      var edited = plan(RandomTree.lines(&dice))
      var gone: [ScoreLine] = []
      for _ in 0..<20 {
        guard let line = edited.lines.rows.randomElement(using: &dice) else { continue }
        let edit: Edit<ScoreLine>
        switch Int.random(in: 0..<10, using: &dice) {
        case 0..<3 where edited.lines.count > 1: edit = Edit(before: line, after: nil)
        case 3..<5 where !gone.isEmpty: edit = Edit(before: nil, after: gone.removeLast())
        default: edit = Edit(before: line, after: RandomTree.scored(line, &dice))
        }
        if edit.after == nil { gone.append(line) }
        try edited.apply(Change(kind: .score, edits: [.line(edit)]))
      }
      #expect(edited == plan(edited.lines.rows), "seed \(seed)")
    }
  }

  @Test func aParentOfAnotherMaximumThanItsPartsIsFound() {
    let lines = [line("1", "5"), line("1.1", "2", [(.selfScored, "2.5")]), line("1.2", "2"), line("1.3", nil)]
    #expect(
      plan(lines).checks(of: 2024) == [
        .partsDiffer(code("1"), maximum: points("5"), parts: points("4")),
        .aboveMaximum(code("1.1"), .selfScored, score: points("2.5"), maximum: points("2")), .noMaximum(code("1.3")),
        .totalDiffers(total: points("4"), stated: points("100")),
      ])
  }

  @Test func aPublishedResultThatIsNotTheComputedOneIsSaid() {
    var card = Scorecard(
      id: 2024, publishedIndex: points("91.89"), publishedRank: 7, rankedOf: 20, publishedClass: "Tốt")
    card.statedTotal = points("70")
    let plan = Plan(
      scorecards: [card], lines: [line("1", "70", [(.published, "62.62")])],
      peers: [Peer(id: .init(1), year: 2024, name: "Sở Y tế", index: points("92"))])
    #expect(
      plan.checks(of: 2024) == [
        .indexDiffers(published: points("91.89"), computed: points("89.46")),
        .classDiffers(published: "Tốt", computed: "Xuất sắc"), .rankDiffers(published: 7, computed: 2),
      ])
  }

  @Test func aYearComparesWithTheOneBefore() {
    let lines = [
      line("1.1", "2", [(.published, "1")]), line("1.2", "2", [(.published, "2")]),
      line("2.1", "1", [(.published, "1")]),
      line("1.1", "2", [(.selfScored, "1.5")], year: 2025), line("1.2", "2", [(.selfScored, "1")], year: 2025),
      line("3.1", "4", year: 2025),
    ]
    let comparison = plan(lines).comparison(of: 2024, with: 2025)
    #expect(comparison.gained.map(\.code) == [code("1.1")])
    #expect(comparison.lost.map(\.code) == [code("1.2")])
    #expect(comparison.new.map(\.code) == [code("3.1")])
    #expect(comparison.dropped.map(\.code) == [code("2.1")])
    #expect(comparison.rows.filter(\.losesAgain).map(\.code) == [code("1.1")])
    #expect(plan(lines).losesAgain(.init(year: 2025, code: code("1.1"))))
  }
}

/// Trees of up to four levels with lines of every kind.
enum RandomTree {
  static func lines(_ dice: inout Dice) -> [ScoreLine] {
    var lines: [ScoreLine] = []
    func grow(_ number: String, depth: Int, _ dice: inout Dice) {
      let parts = depth < 4 ? Int.random(in: depth == 1 ? 1...4 : 0...3, using: &dice) : 0
      // Now and then a level is not listed at all.
      if parts == 0 || Int.random(in: 0..<8, using: &dice) > 0 {
        lines.append(scored(line(number, "0"), &dice))
      }
      guard parts > 0 else { return }
      for part in 1...parts { grow("\(number).\(part)", depth: depth + 1, &dice) }
    }
    for field in 1...Int.random(in: 1...5, using: &dice) { grow("\(field)", depth: 1, &dice) }
    return lines
  }

  static func scored(_ line: ScoreLine, _ dice: inout Dice) -> ScoreLine {
    var line = line
    line.maximum =
      Int.random(in: 0..<9, using: &dice) == 0 ? nil : Score(thousandths: .random(in: 0...3000, using: &dice))
    line.kind =
      Int.random(in: 0..<12, using: &dice) == 0 ? ScoreLine.Kind.allCases.randomElement(using: &dice)! : .criterion
    line.applicability = .applicable
    if Int.random(in: 0..<6, using: &dice) == 0 { line.applicability = .allCases.randomElement(using: &dice)! }
    for stage in ScoreStage.allCases {
      let isThere = Int.random(in: 0..<3, using: &dice) == 0
      line.scores[stage] = isThere ? Score(thousandths: .random(in: 0...3000, using: &dice)) : nil
    }
    line.scorer = .allCases.randomElement(using: &dice)!
    line.evidence = .allCases.randomElement(using: &dice)!
    line.explanation = Bool.random(using: &dice) ? "đã gửi sau" : ""
    return line
  }

  /// The definition, written out: no tree, no order, every leaf looked for among all lines.
  static func sum(_ lines: [ScoreLine]) -> ScoreSum {
    var sum = ScoreSum()
    for leaf in lines where !lines.contains(where: { $0.id.code.isPart(of: leaf.id.code) }) {
      guard leaf.applicability != .excluded else { continue }
      let counting =
        leaf.scores.published ?? leaf.scores.appraised2 ?? leaf.scores.appraised1 ?? leaf.scores.survey
        ?? leaf.scores.selfScored
      let capped = counting.map { leaf.kind == .criterion ? $0 : min($0, leaf.maximum ?? $0) }
      let reached = leaf.applicability == .full ? leaf.maximum : capped
      switch leaf.kind {
      case .bonus: sum.bonus += reached ?? .zero
      case .penalty: sum.penalty += reached ?? .zero
      case .criterion:
        sum.leaves += 1
        sum.maximum += leaf.maximum ?? .zero
        sum.reached += reached ?? .zero
        if reached != nil { sum.scored += 1 }
        if let maximum = leaf.maximum, let reached, maximum > reached {
          if leaf.scorer == .survey {
            sum.surveyLost += maximum - reached
          } else {
            sum.appraisalLost += maximum - reached
          }
        }
        if leaf.scorer == .appraisal, leaf.applicability == .applicable {
          sum.toSelfScore += 1
          if leaf.scores.selfScored != nil { sum.selfScored += 1 }
          if leaf.evidence == .missing { sum.evidenceMissing += 1 }
          if leaf.evidence == .missing, leaf.explanation.isEmpty { sum.explanationMissing += 1 }
        }
      }
    }
    return sum
  }
}
