import PlanModel
import PlanWords

extension DetailWriter {
  /// A line of a scorecard, and then the item that mends it.
  mutating func write(_ id: ScoreLine.Key, item: Item.Key?) {
    let line = plan.lines[id]
    add(.title, "\(id.code)  \(line?.name ?? words.headings.name(of: .field(id.code.field), in: plan))")
    if plan.isLeaf(id), let line { writeLeaf(line) } else { writeNode(id) }
    if let line {
      for (place, check) in plan.checks(of: line).enumerated() {
        add(.warning, label: place == 0 ? words.scoreDetail.check : "", words.scores.sentence(check))
      }
    }
    guard let item = item.flatMap({ plan.items[$0] }) else {
      let loses = (line?.gap ?? .zero) > .zero
      if loses, plan.isLeaf(id) { add(.warning, label: words.scoreDetail.item, words.scoreDetail.noItem) }
      return
    }
    if item.criterion != id.code {
      add(.muted, label: words.scoreDetail.item, words.scoreDetail.mendedBy(item.criterion.description))
    }
    write(item)
  }

  private mutating func writeNode(_ id: ScoreLine.Key) {
    let sum = plan.sum(of: id)
    var parts = [words.detail.points(score: sum.reached, maximum: sum.maximum)]
    if let index = plan.index(of: id) { parts.append(words.scoreDetail.component(words.formats.percent(index))) }
    if sum.surveyLost > .zero { parts.append(words.scoreBoard.surveyLost(words.formats.points(sum.surveyLost))) }
    add(label: words.detail.score, parts.joined(separator: " · "))
    if sum.toSelfScore > 0 {
      add(label: words.scores.name(.selfScored).capitalizedFirst, words.scores.completeness(sum))
    }
  }

  private mutating func writeLeaf(_ line: ScoreLine) {
    writePoints(line)
    writeStages(line)
    if line.scorer == .survey { add(label: words.scoreDetail.scorer, words.scoreDetail.surveyOnly) }
    if line.applicability != .applicable || line.kind != .criterion {
      let what = line.kind == .criterion ? words.scores.name(line.applicability) : words.scores.name(line.kind)
      add(label: words.scoreDetail.applies, line.reason.isEmpty ? what : "\(what): \(line.reason)")
    }
    if line.takesSelfScore { writeEvidence(line) }
    if !line.explanationAsked.isEmpty { add(.warning, label: words.scoreDetail.asked, line.explanationAsked) }
    if !line.explanation.isEmpty {
      add(label: words.scoreDetail.explanation, line.explanation)
    } else if line.lacksExplanation {
      add(.warning, label: words.scoreDetail.explanation, words.scoreDetail.lacksExplanation)
    }
    writeYearBefore(line)
  }

  private mutating func writePoints(_ line: ScoreLine) {
    let points = Criterion(id: line.id.code, name: line.name, maximum: line.maximum, score: line.reached)
    var parts = [words.detail.points(of: points)]
    if line.kind != .criterion { parts = ["\(words.formats.score(line.reached))/\(words.formats.score(line.maximum))"] }
    if let stage = line.scores.counting { parts.append(words.scoreDetail.counting(words.scores.name(stage))) }
    add(label: words.detail.score, parts.joined(separator: " · "))
  }

  /// The score of every stage, the one that counts marked.
  private mutating func writeStages(_ line: ScoreLine) {
    guard let counting = line.scores.counting else {
      return add(.muted, label: words.scoreDetail.stages, words.scoreDetail.unscored)
    }
    let unused: ScoreStage = line.scorer == .survey ? .selfScored : .survey
    let stages = ScoreStage.allCases.reversed().filter { $0 != unused || line.scores[$0] != nil }.map { stage in
      let score = "\(words.scores.name(stage)) \(words.formats.score(line.scores[stage]))"
      return stage == counting ? "▸\(score)" : score
    }
    add(label: words.scoreDetail.stages, stages.joined(separator: " · "))
  }

  private mutating func writeEvidence(_ line: ScoreLine) {
    let needed = line.evidenceNeeded.isEmpty ? words.scoreDetail.noEvidenceNeeded : line.evidenceNeeded
    add(
      line.evidence == .missing ? .warning : .body, label: words.scoreDetail.evidence,
      "\(words.scores.name(line.evidence)) · \(needed)")
  }

  private mutating func writeYearBefore(_ line: ScoreLine) {
    guard let year = plan.scoredYear(before: line.id.year) else { return }
    let label = words.scores.year(year)
    guard let before = plan.lines[.init(year: year, code: line.id.code)] else {
      return add(.muted, label: label, words.scoreDetail.notBefore)
    }
    let points = Criterion(id: line.id.code, name: "", maximum: before.maximum, score: before.reached)
    var parts = [words.detail.points(of: points)]
    if before.name.folded != line.name.folded { parts.append(words.scoreDetail.renamed(before.name)) }
    let again = plan.losesAgain(line.id)
    if again { parts.append(words.scoreDetail.losesAgain) }
    add(again ? .warning : .body, label: label, parts.joined(separator: " · "))
  }

  /// What the survey took in all.
  mutating func writeSurvey() {
    guard let year = state.losses.year else { return }
    let sum = plan.sum(of: year)
    add(.title, words.scores.name(ScoreStage.survey).capitalizedFirst)
    add(label: words.detail.score, words.scoreBoard.surveyLost(words.formats.points(sum.surveyLost)))
    for leaf in plan.leaves(of: year) where leaf.scorer == .survey && (leaf.gap ?? .zero) > .zero {
      add(label: leaf.id.code.description, "\(leaf.name) · −\(words.formats.score(leaf.gap))")
    }
  }
}

extension String {
  /// The text with its first letter as a capital.
  public var capitalizedFirst: String {
    guard let first, first.isLowercase else { return self }
    return first.uppercased() + String(dropFirst())
  }
}
