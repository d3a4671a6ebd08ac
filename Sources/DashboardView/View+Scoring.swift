import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// Self-scoring: the leaves of a year with what is entered for them, and how far it is.
  func drawScoring(_ sheet: ScoringSheet, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.scoring
    let card = state.plan.scorecards[sheet.year]
    let locked = card?.lockedOn.map { words.locked(state.words.formats.day($0), card?.lockedBy ?? "") } ?? ""
    let area = drawFrame(.scoring, words.title(sheet.year), state, right: locked, &canvas)
    if let pattern = sheet.pattern { return drawOffer(sheet, from: pattern, state, area, &canvas) }
    drawHeads(ScoringColumns(area), words, area, &canvas)
    for offset in 0..<state.scoringRows(of: sheet) {
      let number = sheet.scroll.top + offset
      guard sheet.rows.indices.contains(number) else { break }
      let y = area.y + 1 + offset
      switch sheet.rows[number] {
      case .field(let code): drawField(.init(year: sheet.year, code: code), state, area, y, &canvas)
      case .leaf(let code): drawLeaf(.init(year: sheet.year, code: code), state, area, y, &canvas)
      }
      guard number == sheet.index else { continue }
      markRow(area, y, &canvas)
      if case .score(let editor) = sheet.entry { drawEntry(editor, area, y, &canvas) }
    }
    drawFoot(sheet, state, area, &canvas)
    if case .explanation(let editor) = sheet.entry { drawExplanation(editor, sheet, state, &canvas) }
  }

  private func drawOffer(
    _ sheet: ScoringSheet, from pattern: Int, _ state: DashboardState, _ area: Rect, _ canvas: inout Canvas
  ) {
    let count = state.plan.sum(of: pattern).toSelfScore
    let text = state.words.scoring.offer(sheet.year, pattern, count).wrapped(to: max(1, area.width - 4))
    for (row, line) in text.enumerated() where row + 1 < area.height {
      canvas.put(line, at: Point(x: area.x + 2, y: area.y + 1 + row), style: theme[.dialog], within: area)
    }
  }

  private func drawHeads(_ columns: ScoringColumns, _ words: ScoringWords, _ area: Rect, _ canvas: inout Canvas) {
    let style = theme[.label].on(theme[.dialog])
    var pen = RowPen(area, y: area.y, margin: 1)
    pen.pin(words.explanationHead, columns: columns.mark, style: style, on: &canvas)
    pen.pin(words.evidenceHead, columns: columns.mark, style: style, on: &canvas)
    pen.pin(words.own, columns: columns.own, style: style, on: &canvas)
    pen.pin(words.before, columns: columns.before, style: style, on: &canvas)
    pen.pin(words.maximum, columns: columns.maximum, style: style, on: &canvas)
    pen.put(words.code, columns: columns.code, style: style, on: &canvas)
    pen.put(words.name, columns: pen.room, style: style, on: &canvas)
  }

  private func drawField(_ id: ScoreLine.Key, _ state: DashboardState, _ area: Rect, _ y: Int, _ canvas: inout Canvas) {
    let sum = state.plan.sum(of: id)
    let style = theme[.title].on(theme[.dialog])
    var pen = RowPen(area, y: y, margin: 1)
    pen.pinSpace(2 * ScoringColumns(area).mark)
    pen.pin(points(sum.reached, sum.maximum, state.words), style: style, on: &canvas)
    pen.pinSpace(1)
    let name = state.plan.lines[id]?.name ?? state.words.headings.name(of: .field(id.code.field), in: state.plan)
    pen.put("\(id.code)  \(name)", columns: pen.room, style: style, on: &canvas)
  }

  private func drawLeaf(_ id: ScoreLine.Key, _ state: DashboardState, _ area: Rect, _ y: Int, _ canvas: inout Canvas) {
    guard let line = state.plan.lines[id] else { return }
    let columns = ScoringColumns(area)
    let formats = state.words.formats
    let base = theme[line.takesSelfScore ? .dialog : .muted].on(theme[.dialog])
    var pen = RowPen(area, y: y, margin: 1)
    pen.pin(explanationMark(line), columns: columns.mark, style: base, on: &canvas)
    pen.pin(
      line.takesSelfScore ? ScoringWords.mark(line.evidence) : "", columns: columns.mark, style: base, on: &canvas)
    pen.pin(ownText(line, state), columns: columns.own, style: base.adding(.bold), on: &canvas)
    let before = state.plan.scoredYear(before: id.year).flatMap { state.plan.lines[.init(year: $0, code: id.code)] }
    pen.pin(before?.reached.map { formats.score($0) } ?? "", columns: columns.before, style: base, on: &canvas)
    pen.pin(line.maximum.map { formats.score($0) } ?? "–", columns: columns.maximum, style: base, on: &canvas)
    pen.put("\(id.code)", columns: columns.code, style: theme[.label].on(theme[.dialog]), on: &canvas)
    pen.put(line.name, columns: pen.room, style: base, on: &canvas)
  }

  /// The self-score; for a leaf that takes none, why.
  private func ownText(_ line: ScoreLine, _ state: DashboardState) -> String {
    if let score = line.scores.selfScored { return state.words.formats.score(score) }
    if line.scorer == .survey { return state.words.scoring.surveyShort }
    return line.applicability == .applicable ? "…" : ScoreBoardWords.flag(line)
  }

  private func explanationMark(_ line: ScoreLine) -> String {
    if !line.explanation.isEmpty { return "✓" }
    return line.takesSelfScore && line.lacksExplanation ? "!" : ""
  }

  /// The field in which a score is typed, in its column.
  private func drawEntry(_ editor: TextEditor, _ area: Rect, _ y: Int, _ canvas: inout Canvas) {
    let columns = ScoringColumns(area)
    let right = area.right - 1 - 2 * columns.mark
    drawLine(
      editor, isFocused: true, Rect(x: right - columns.own + 1, y: y, width: columns.own - 1, height: 1), &canvas)
  }

  /// Below the leaves: the one at the cursor in full or what is wrong with it, and how far the scoring is.
  private func drawFoot(_ sheet: ScoringSheet, _ state: DashboardState, _ area: Rect, _ canvas: inout Canvas) {
    let words = state.words
    var upper = RowPen(area, y: area.bottom - 2, margin: 1)
    if let line = state.line(of: sheet) {
      let needed = line.evidenceNeeded.isEmpty ? "" : " · \(words.scoreForm.evidenceNeeded): \(line.evidenceNeeded)"
      upper.put(
        "\(line.id.code) \(line.name)\(needed)", columns: upper.room, style: theme[.muted].on(theme[.dialog]),
        on: &canvas)
    }
    let sum = state.plan.sum(of: sheet.year)
    let running = state.plan.index(of: sheet.year).map { words.scoring.running(words.formats.percent($0)) }
    let texts = [
      [words.scores.fullCompleteness(sum), running].compactMap { $0 }.joined(separator: " · "),
      words.scores.fullCompleteness(sum), words.scores.completeness(sum),
    ]
    var lower = RowPen(area, y: area.bottom - 1, margin: 1)
    let text = texts.first { $0.columns <= lower.room } ?? texts[2]
    lower.put(text, columns: lower.room, style: theme[.title].on(theme[.dialog]), on: &canvas)
    if case .score = sheet.entry { drawProblem(sheet.problem, area, &canvas) }
  }

  private func drawExplanation(
    _ editor: TextEditor, _ sheet: ScoringSheet, _ state: DashboardState, _ canvas: inout Canvas
  ) {
    let words = state.words.scoring
    let line = state.line(of: sheet)
    let title = "\(words.explanationTitle) · \(line.map { "\($0.id.code) \($0.name)" } ?? "")"
    let area = drawFrame(.explanation, title, state, &canvas)
    let asked = line?.explanationAsked ?? ""
    let hint = asked.isEmpty ? (line?.evidence == .missing ? words.explanationNeeded : "") : asked
    var pen = RowPen(area, y: area.y, margin: 1)
    pen.put(hint, columns: pen.room, style: theme[.finding].on(theme[.dialog]), on: &canvas)
    let field = Rect(x: area.x + 1, y: area.y + 1, width: area.width - 2, height: max(1, area.height - 2))
    drawText(editor, isFocused: true, field, &canvas)
    drawProblem(sheet.problem, area, &canvas)
  }
}

/// How wide the columns of self-scoring are; the year before is left out where there is little room.
private struct ScoringColumns {
  let code, maximum, before, own, mark: Int

  init(_ area: Rect) {
    let isWide = area.width >= 70
    code = isWide ? 9 : 7
    maximum = isWide ? 9 : 7
    before = isWide ? 9 : area.width >= 56 ? 7 : 0
    own = isWide ? 10 : 9
    mark = isWide ? 4 : 3
  }
}
