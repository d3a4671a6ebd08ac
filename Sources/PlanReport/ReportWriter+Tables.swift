import PlanModel
import PlanWords

extension DocumentTable.Cell {
  /// Points; an empty cell where none are known.
  init(_ score: Score?, _ formats: Formats, formula: DocumentTable.Formula? = nil) {
    self.init(score.map { formats.score($0) } ?? "", score.map { .score($0) } ?? .text, formula: formula)
  }

  /// A number of things.
  init(_ count: Int, formula: DocumentTable.Formula? = nil) { self.init("\(count)", .count(count), formula: formula) }

  /// A day; an empty cell where none is known.
  init(_ day: Day?, _ formats: Formats) { self.init(day.map(formats.day) ?? "", day.map { .day($0) } ?? .text) }
}

extension ReportWriter {
  private typealias Column = DocumentTable.Column

  /// The criteria that have items: points, who does what until when, and how far it is.
  var criteriaTable: DocumentTable {
    let formats = words.formats
    let columns = [
      Column(texts.number, share: 4, .center), Column(texts.criterion, share: 24),
      Column(texts.maximum, share: 6, .right),
      Column(texts.score, share: 6, .right), Column(texts.lost, share: 6, .right), Column(texts.lead, share: 13),
      Column(texts.coordinating, share: 14), Column(texts.dueHead, share: 10, .center), Column(texts.state, share: 12),
      Column(texts.result, share: 18),
    ]
    let items = itemsByCode
    var seen: Set<CriterionCode> = []
    var rows = items.enumerated().map { place, item in
      // A code that several items share counts once in the sums.
      let criterion = seen.insert(item.criterion).inserted ? certain(item.criterion) : nil
      let told = plan.assignments(of: item.id).compactMap { facts.latest[$0]?.result }
      return DocumentTable.Row([
        .init(place + 1), .init(name(of: item)), .init(criterion?.maximum, formats), .init(criterion?.score, formats),
        .init(criterion?.gap, formats, formula: criterion?.hasScores == true ? .difference(2, 3) : nil),
        .init(lead(of: item)), .init(coordinating(of: item)), .init(deadline(of: item)), .init(state(of: item)),
        .init(joined(told)),
      ])
    }
    if !rows.isEmpty { rows.append(totalRow(rows, width: columns.count, sums: [2, 3, 4], formats)) }
    return DocumentTable(name: "", columns, rows: rows)
  }

  /// A row that sums columns of points or counts over all rows above it.
  func totalRow(_ rows: [DocumentTable.Row], width: Int, sums: [Int], _ formats: Formats) -> DocumentTable.Row {
    var cells = Array(repeating: DocumentTable.Cell(""), count: width)
    cells[1] = .init(texts.total)
    for column in sums {
      let values = rows.map(\.cells[column].value)
      let formula = DocumentTable.Formula.sum(rows: Array(rows.indices))
      if values.contains(where: { if case .count = $0 { true } else { false } }) {
        cells[column] = .init(
          values.map { if case .count(let count) = $0 { count } else { 0 } }.reduce(0, +), formula: formula)
      } else {
        let sum = values.reduce(Score.zero) { if case .score(let score) = $1 { $0 + score } else { $0 } }
        cells[column] = .init(sum, formats, formula: formula)
      }
    }
    return DocumentTable.Row(cells, .total)
  }

  /// The figures of each unit's phần việc, as `Standing` counts them.
  var unitTable: DocumentTable {
    let heads = [
      texts.doneInTime, texts.doneLate, texts.open, texts.overdue, words.tally.noDeadline,
      words.tally.waiting, texts.extensions,
    ]
    let columns =
      [
        Column(texts.number, share: 5, .center), Column(texts.unit, share: 30),
        Column(texts.assignments, share: 10, .right),
      ]
      + heads.map { Column($0, share: 9, .right) } + [Column(texts.doneShare, share: 10, .right)]
    let standings = plan.standings(on: facts.day).filter { facts.only == nil || $0.assignee == facts.only }
    var rows = standings.enumerated().map { place, standing in
      let tally = standing.tally
      let counts = [
        tally.total, tally.doneInTime, tally.doneLate, tally.inTime, tally.overdue, tally.noDeadline,
        tally.waiting, standing.extensions,
      ]
      return DocumentTable.Row(
        [.init(place + 1), .init(plan.documentName(of: standing.assignee, words))] + counts.map { .init($0) }
          + [share(tally.done, of: tally.total)])
    }
    if !rows.isEmpty {
      var total = totalRow(rows, width: columns.count, sums: Array(2...9), words.formats)
      let sum = standings.map(\.tally).reduce(Tally(), +)
      total.cells[10] = share(sum.done, of: sum.total)
      rows.append(total)
    }
    return DocumentTable(columns, rows: rows)
  }

  private func share(_ part: Int, of whole: Int) -> DocumentTable.Cell {
    .init(words.formats.share(part, of: whole), .share(whole == 0 ? 0 : (part * 200_000 + whole) / (2 * whole)))
  }

  /// The points of the criteria that have items.
  var scoreChart: DocumentChart {
    var seen: Set<CriterionCode> = []
    let bars = itemsByCode.compactMap { item -> DocumentChart.Bar? in
      guard seen.insert(item.criterion).inserted, let criterion = certain(item.criterion),
        let maximum = criterion.maximum, let score = criterion.score
      else { return nil }
      return .init(
        item.criterion.description, value: max(0, score.thousandths), whole: maximum.thousandths,
        text: self.score(of: criterion))
    }
    return DocumentChart(title: texts.scoreChart, legend: texts.scoreLegend, bars: bars)
  }

  /// What each unit has done of its work.
  var unitChart: DocumentChart {
    let bars = facts.assignees.map { assignee in
      let count = tally(of: assignee)
      return DocumentChart.Bar(
        plan.documentName(of: assignee, words), value: count.done, whole: count.total,
        text: "\(count.done)/\(count.total)")
    }
    return DocumentChart(title: texts.unitChart, legend: texts.unitLegend, bars: bars)
  }
}

extension Criterion {
  /// Whether both its points are known.
  fileprivate var hasScores: Bool { maximum != nil && score != nil }
}
