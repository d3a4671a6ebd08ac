import PlanModel
import PlanWords

extension ReportWriter {
  /// A table of the lines of a scorecard: nodes as group rows with the sums of their leaves, leaves with cells of theirs,
  /// the sum over all at the end.
  ///
  /// - Parameters:
  ///   - sums: the columns of points that are added up.
  ///   - leaf: the cells of a leaf behind code, name and maximum.
  func table(
    _ columns: [DocumentTable.Column], sums: [Int], leaf: (ScoreLine) -> [DocumentTable.Cell]
  ) -> DocumentTable {
    let lines = facts.scoredYear.map { Array(plan.lines(of: $0)) } ?? []
    var table = DocumentTable(sheet: texts.title(facts.scoredYear), columns, rows: [])
    table.rows = lines.map { line in
      let head: [DocumentTable.Cell] = [.init(line.id.code.description), .init(line.name)]
      guard plan.isLeaf(line.id) else {
        return .init(head + Array(repeating: .init(""), count: columns.count - head.count), .group)
      }
      return .init(head + [.init(line.maximum, words.formats)] + leaf(line))
    }
    for place in lines.indices where !plan.isLeaf(lines[place].id) {
      let own = lines.indices.dropFirst(place + 1).prefix { lines[$0].id.code.isPart(of: lines[place].id.code) }
      fill(&table.rows, place, of: lines, own, maximum: plan.sum(of: lines[place].id).maximum, sums)
    }
    if let year = facts.scoredYear, !lines.isEmpty {
      table.rows.append(.init(Array(repeating: .init(""), count: columns.count), .total))
      table.rows[lines.count].cells[1] = .init(texts.total)
      fill(&table.rows, lines.count, of: lines, lines.indices, maximum: plan.sum(of: year).maximum, sums)
    }
    return table
  }

  /// Puts the sums of leaves into a row.
  private func fill(
    _ rows: inout [DocumentTable.Row], _ place: Int, of lines: [ScoreLine], _ below: Range<Int>, maximum: Score,
    _ sums: [Int]
  ) {
    let leaves = below.filter { plan.isLeaf(lines[$0].id) && lines[$0].applicability != .excluded }
    let scored = leaves.filter { lines[$0].kind == .criterion }
    rows[place].cells[2] = .init(
      maximum, words.formats, formula: scored.isEmpty ? nil : .sum(rows: scored))
    for column in sums {
      let known = leaves.filter { rows[$0].cells[column].points != nil }
      guard !known.isEmpty else { continue }
      let (less, more) = (known.filter { lines[$0].kind == .penalty }, known.filter { lines[$0].kind != .penalty })
      // A part that a penalty is taken from has no plain sum that a reader of tables could check.
      if rows[place].kind == .group, !less.isEmpty { continue }
      let sum = known.reduce(Score.zero) { sum, leaf in
        let points = rows[leaf].cells[column].points ?? .zero
        return lines[leaf].kind == .penalty ? sum - points : sum + points
      }
      rows[place].cells[column] = .init(
        sum, words.formats, formula: more.isEmpty ? nil : .sum(rows: more, less: less))
    }
  }
}

extension DocumentTable.Cell {
  /// The points that it holds.
  fileprivate var points: Score? { if case .score(let score) = value { score } else { nil } }
}
