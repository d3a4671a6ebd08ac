import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The years of the file, and what can be done with years.
  func drawYears(_ list: YearList, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.years
    let area = drawFrame(.years, words.title, state, &canvas)
    let rows = state.yearRows
    drawYearHeads(words, area, &canvas)
    for offset in 0..<max(0, area.height - 1) {
      let number = list.cursor.scroll.top + offset
      guard number < rows.count + 2 else { break }
      let y = area.y + 1 + offset
      if number < rows.count {
        drawYear(rows[number], isChosen: rows[number].year.map(list.chosen.contains) ?? false, state, area, y, &canvas)
      } else {
        var pen = RowPen(area, y: y, margin: 1)
        let text = number == rows.count ? words.begin : words.compare
        pen.put(text, columns: pen.room, style: theme[.title].on(theme[.dialog]), on: &canvas)
      }
      if number == list.cursor.index { markRow(area, y, &canvas) }
    }
  }

  private func drawYearHeads(_ words: YearWords, _ area: Rect, _ canvas: inout Canvas) {
    let style = theme[.label].on(theme[.dialog])
    var pen = RowPen(area, y: area.y, margin: 1)
    pen.skip(5)
    pen.put(words.year, columns: 6, style: style, on: &canvas)
    if area.width >= 56 { pen.put(words.plan, columns: 10, style: style, on: &canvas) }
    pen.put(words.published, columns: 9, style: style, on: &canvas)
    if area.width >= 56 { pen.put(words.computed, columns: 14, style: style, on: &canvas) }
    pen.put(words.rank, columns: 7, style: style, on: &canvas)
    pen.put(words.className, columns: pen.room, style: style, on: &canvas)
  }

  private func drawYear(
    _ row: YearRow, isChosen: Bool, _ state: DashboardState, _ area: Rect, _ y: Int, _ canvas: inout Canvas
  ) {
    let words = state.words
    let card = row.year.flatMap { state.plan.scorecards[$0] }
    let index = row.year.flatMap { state.plan.computedIndex(of: $0) }
    let style = theme[row.plan == nil ? .muted : .dialog].on(theme[.dialog])
    var pen = RowPen(area, y: y, margin: 1)
    let marks = [
      row.isShown && area.width >= 56 ? words.years.isShown : nil, card?.isLocked == true ? words.years.isLocked : nil,
    ]
    pen.pin(marks.compactMap { $0 }.joined(separator: " · "), style: theme[.muted].on(theme[.dialog]), on: &canvas)
    pen.put(row.isShown ? "▸" : " ", style: style, on: &canvas)
    pen.put(row.hasScorecard ? (isChosen ? "[x] " : "[ ] ") : "    ", style: style, on: &canvas)
    pen.put(row.year.map(String.init) ?? "?", columns: 6, style: style.adding(.bold), on: &canvas)
    if area.width >= 56 {
      pen.put(row.plan == nil ? words.years.noPlan : words.years.hasPlan, columns: 10, style: style, on: &canvas)
    }
    pen.put(card?.publishedIndex.map { words.formats.percent($0) } ?? "–", columns: 9, style: style, on: &canvas)
    if area.width >= 56 {
      pen.put(index.map { words.formats.percent($0.value) } ?? "–", columns: 14, style: style, on: &canvas)
    }
    let rank = card?.publishedRank.map { words.formats.rank($0, of: card?.rankedOf) }
    pen.put(rank ?? "–", columns: 7, style: style, on: &canvas)
    let band = row.year.flatMap { state.plan.className(of: $0) }
    let unfinished = index.flatMap { $0.isProvisional ? words.scores.provisional($0.scored, $0.leaves) : nil }
    pen.put([band, unfinished].compactMap { $0 }.first ?? "–", columns: pen.room, style: style, on: &canvas)
  }

  /// The question which year begins.
  func drawNewYear(_ prompt: NewYearPrompt, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.years
    let area = drawFrame(.newYear, words.beginTitle, state, &canvas)
    var pen = RowPen(area, y: area.y + 1, margin: 1)
    pen.put(words.beginLabel, columns: pen.room, style: theme[.label].on(theme[.dialog]), on: &canvas)
    drawLine(prompt.editor, isFocused: true, Rect(x: area.x + 1, y: area.y + 2, width: 10, height: 1), &canvas)
    for (row, line) in words.beginHint.wrapped(to: max(1, area.width - 2)).enumerated() where row + 5 < area.height {
      canvas.put(
        line, at: Point(x: area.x + 1, y: area.y + 4 + row), style: theme[.muted].on(theme[.dialog]), within: area)
    }
    drawProblem(prompt.problem, area, &canvas)
  }
}
