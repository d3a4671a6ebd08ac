import PlanModel
import TextFiles

/// Reads the cells of a scorecard's rows.
struct ScoreCells {
  private static let stages: [(key: String, stage: ScoreStage)] = [
    ("self", .selfScored), ("appraised1", .appraised1), ("appraised2", .appraised2), ("survey", .survey),
    ("published", .published),
  ]

  let table: TableRows
  let heading: TableHeading
  var faults = FaultList()
  private(set) var findings: [TableFinding] = []

  init(table: TableRows, heading: TableHeading) {
    self.table = table
    self.heading = heading
  }

  /// Reads a row and enters it as what it is: a criterion, a group, a total, or none of these.
  mutating func read(_ row: TableRows.Row, into rows: inout ScoreRows) {
    if row.isEmpty || isHeadingAgain(row) { return }
    if let fault = tooWide(row) { return faults.add(fault, at: table.place(row)) }
    let (code, name) = heading.hasCodesInNames ? RowLabel.split(name(row)) : (text(row, "code"), name(row))
    let label = RowLabel(code: code, name: name)
    switch label.kind {
    case .criterion(let code): rows.add(criterion(row, code, label.name))
    case .group(let number):
      rows.add(group: number, criterion(row, nil, label.name), label: label.text)
    case .bonus: rows.add(bonus: criterion(row, nil, label.name))
    case .total: rows.add(total: total(row, label), isPart: label.isPartTotal)
    case .badCode: faults.add(.badCode(label.code), at: place(row, "code"))
    case .scale, .other: leaveOut(row, label, &rows)
    }
  }

  private mutating func leaveOut(_ row: TableRows.Row, _ label: RowLabel, _ rows: inout ScoreRows) {
    let isAfterTotal = rows.isAtEnd
    let isScored = Self.stages.contains { stage, _ in
      if case .value = TableNumber(text(row, stage)) { true } else { false }
    }
    let maximum = text(row, "maximum")
    if isScored, !isAfterTotal, !label.isRate {
      return faults.add(label.code.isEmpty ? .noCode(name: label.name) : .badCode(label.code), at: table.place(row))
    }
    let isScale = label.kind == .scale || !maximum.isEmpty && !rows.criteria.isEmpty && !label.isRate
    if isAfterTotal { return }
    rows.leaveOut(label.text, isScale: isScale, at: table.place(row))
  }

  /// A heading that stands again at the top of a page.
  private func isHeadingAgain(_ row: TableRows.Row) -> Bool {
    heading.isFound && row.cells.count > 1 && row.cells == heading.heads
  }

  private func tooWide(_ row: TableRows.Row) -> TableFault.Reason? {
    guard let separator = table.separator, heading.isFound, let last = row.cells.lastIndex(where: { !$0.isEmpty }),
      last >= heading.heads.count || separator == "," && heading.heads[last...].allSatisfy(\.isEmpty)
    else { return nil }
    let columns = (heading.heads.lastIndex { !$0.isEmpty } ?? -1) + 1
    return .tooManyCells(last + 1, columns: columns, isCommaSeparated: separator == ",")
  }

  // MARK: cells

  private func text(_ row: TableRows.Row, _ key: String) -> String {
    guard let column = heading.column(key), column < row.cells.count else { return "" }
    return row.cells[column]
  }

  /// The name; of several columns by level the one furthest to the right that holds something.
  private func name(_ row: TableRows.Row) -> String {
    let columns = heading.columns["name"] ?? []
    return columns.last { $0 < row.cells.count && !row.cells[$0].isEmpty }.map { row.cells[$0] } ?? ""
  }

  private func place(_ row: TableRows.Row, _ key: String) -> TablePlace { table.place(row, heading.column(key)) }

  private func head(_ key: String) -> String {
    guard let column = heading.column(key) else { return key }
    let name = column < heading.heads.count ? heading.heads[column] : ""
    return name.isEmpty || !heading.isFound ? TablePlace.letters(ofColumn: column) : name
  }

  private mutating func number(_ row: TableRows.Row, _ key: String) -> Score? {
    let text = text(row, key)
    if text.isEmpty { return nil }
    switch TableNumber(text) {
    case .none: return nil
    case .value(let score, let isRounded):
      if isRounded { findings.append(TableFinding(.rounded(text, score), at: place(row, key))) }
      return score
    case .ambiguous: faults.add(.ambiguousNumber(text, column: head(key)), at: place(row, key))
    case .unreadable: faults.add(.unreadableNumber(text, column: head(key)), at: place(row, key))
    }
    return nil
  }

  // MARK: rows

  private mutating func criterion(_ row: TableRows.Row, _ code: CriterionCode?, _ name: String) -> ScoreRows.Entry {
    var entry = ScoreRows.Entry(code: code, name: name, place: table.place(row))
    entry.kind = RowLabel.kind(ofCriterionNamed: name)
    entry.maximum = CellMark.isSum(text(row, "scorer")) ? nil : number(row, "maximum")
    for (key, stage) in Self.stages {
      let text = text(row, key)
      switch text.isEmpty ? nil : CellMark(text) {
      case .survey: entry.scorer = .survey
      case .yes where key == "survey": entry.scorer = .survey
      case .notApplicable: entry.applicability = .excluded
      case .notScored: break
      default:
        if let score = number(row, key) {
          entry.scores[stage] = score
          entry.texts[stage] = (text, head(key))
        }
      }
    }
    entry.maximumText = (text(row, "maximum"), head("maximum"))
    readMarks(row, &entry)
    entry.reason = text(row, "reason")
    entry.explanationAsked = text(row, "asked")
    entry.explanation = text(row, "explanation")
    return entry
  }

  private mutating func readMarks(_ row: TableRows.Row, _ entry: inout ScoreRows.Entry) {
    entry.scorer = scorer(text(row, "scorer"), name: entry.name) ?? entry.scorer
    for key in ["applicable", "not_applicable"] {
      let mark = text(row, key)
      guard !mark.isEmpty else { continue }
      if let found = CellMark.applicability(mark, isNegated: key == "not_applicable") {
        entry.applicability = found
      } else {
        faults.add(.unreadableMark(mark, column: head(key)), at: place(row, key))
      }
    }
    let needed = text(row, "evidence_needed")
    if let state = CellMark.evidence(needed, isPlain: true) {
      entry.evidence = state
    } else {
      entry.evidenceNeeded = needed
    }
    let state = text(row, "evidence")
    guard !state.isEmpty else { return }
    if let found = CellMark.evidence(state, isPlain: false) { return entry.evidence = found }
    if let code = entry.code {
      findings.append(TableFinding(.evidenceUnclear(code, state), at: place(row, "evidence")))
    }
  }

  private func scorer(_ text: String, name: String) -> ScoreLine.Scorer? {
    if name.folded.contains("(xhh)") { return .survey }
    if text.isEmpty || CellMark.isSum(text) { return nil }
    let head = ColumnBook.Head(text)
    if head.has("xhh", "xa hoi hoc", "khao sat", "dieu tra", "survey") { return .survey }
    return .appraisal
  }

  private mutating func total(_ row: TableRows.Row, _ label: RowLabel) -> ScoreRows.Entry {
    var entry = ScoreRows.Entry(code: nil, name: label.name, place: table.place(row))
    if case .value(let score, _) = TableNumber(text(row, "maximum")) { entry.maximum = score }
    for (key, stage) in Self.stages {
      if case .value(let score, _) = TableNumber(text(row, key)) { entry.scores[stage] = score }
    }
    return entry
  }
}
