import PlanModel

extension PlanGenerator {
  /// The scorecards of a province: for each of the years, so many agencies as fields, ten criteria each, and the leaves
  /// shared among them.
  public mutating func scorecards(years: ClosedRange<Int>, agencies: Int, leaves: Int) -> Change {
    var edits: [RecordEdit] = []
    for year in years {
      edits.append(
        .scorecard(
          Edit(
            before: nil,
            after: Scorecard(
              id: year, publishedIndex: Score(thousandths: 91_890), publishedRank: 7, rankedOf: 20,
              statedTotal: Score(thousandths: agencies * leaves * 1000)))))
      for agency in 1...agencies {
        edits += lines(of: agency, leaves: leaves, year: year).map { .line(Edit(before: nil, after: $0)) }
      }
    }
    return Change(kind: .importScores, subject: .init(name: "\(years.upperBound)"), edits: edits)
  }

  private mutating func lines(of agency: Int, leaves: Int, year: Int) -> [ScoreLine] {
    func key(_ code: String) -> ScoreLine.Key? { CriterionCode(code).map { .init(year: year, code: $0) } }
    var lines: [ScoreLine] = []
    if let id = key("\(agency)") { lines.append(ScoreLine(id: id, name: words(6))) }
    for part in 1...10 {
      if let id = key("\(agency).\(part)") { lines.append(ScoreLine(id: id, name: words(8))) }
      for leaf in 1...max(1, leaves / 10) {
        guard let id = key("\(agency).\(part).\(leaf)") else { continue }
        var line = ScoreLine(id: id, name: words(12), maximum: Score(thousandths: 1000))
        line.scores[.selfScored] = Score(thousandths: 1000)
        line.scores[.appraised2] = Score(thousandths: [0, 500, 750, 1000, 1000][(agency + part + leaf + year) % 5])
        lines.append(line)
      }
    }
    return lines
  }
}
