import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// A draft beside its source, and what is unclear of the row at the cursor.
  func drawReview(_ review: ImportReview, _ state: DashboardState, _ canvas: inout Canvas) {
    let layout = state.layout(of: review)
    canvas.fill(Rect(x: 0, y: 0, width: state.size.columns, height: max(0, state.size.rows - 2)), theme[.text])
    drawReviewTitle(review, state, layout.title, &canvas)
    if let rect = layout.draft { drawDraft(review, state, layout, rect, &canvas) }
    if let rect = layout.source { drawSource(review, state, layout, rect, &canvas) }
    if let rect = layout.source, rect.x > 0 {
      for y in rect.y..<rect.bottom { canvas.put("│", at: Point(x: rect.x - 1, y: y), style: theme[.border]) }
    }
    drawFinding(review, state, layout.finding, &canvas)
    if let placing = review.placing { return drawPlacing(placing, review, state, &canvas) }
    guard let form = review.form else { return }
    draw(form, state.rows(of: form, in: review), state.title(of: form, in: review), state, &canvas)
    let echo = state.echo(of: form, in: review)
    guard !echo.isEmpty, form.problem.isEmpty else { return }
    let area = state.dialog(for: .form).inset(1)
    var pen = RowPen(area, y: area.bottom - 1, margin: 1)
    pen.put(echo, columns: pen.room, style: theme[.muted].on(theme[.dialog]), on: &canvas)
  }

  private func drawReviewTitle(
    _ review: ImportReview, _ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas
  ) {
    canvas.fill(rect, theme[.header])
    let words = state.words.importing.review
    let draft = review.draft
    var pen = RowPen(rect, y: 0, margin: 1)
    let counts = words.counts(draft.items.count, draft.units.count, review.openFindings, draft.findings.count)
    let name = [review.origin.fileName, review.origin.sheet].compactMap { $0 }.joined(separator: " · ")
    let title = "\(words.title) · \(name)"
    if counts.columns + 20 < pen.room {
      pen.pin(counts, style: theme[.header], on: &canvas)
      pen.pinSpace(2)
    }
    pen.put(title, columns: pen.room, style: theme[.header].adding(.bold), on: &canvas)
  }

  /// The title of one half of the screen.
  private func drawHalfTitle(
    _ title: String, right: String, isFocused: Bool, _ rect: Rect, _ canvas: inout Canvas
  ) {
    let border = theme[isFocused ? .borderFocused : .border]
    canvas.fill(rect.row(0), with: "─", border)
    var pen = RowPen(rect, y: rect.y)
    pen.put(isFocused ? "▌" : " ", style: border, on: &canvas)
    if !right.isEmpty, right.columns + title.columns + 6 <= pen.room {
      pen.pinSpace(1)
      pen.pin(" \(right) ", style: theme[.muted], on: &canvas)
    }
    pen.put(
      "\(title) ".truncated(to: pen.room), style: theme[isFocused ? .paneTitleFocused : .paneTitle], on: &canvas)
  }

  // MARK: The draft

  private func drawDraft(
    _ review: ImportReview, _ state: DashboardState, _ layout: ReviewLayout, _ rect: Rect, _ canvas: inout Canvas
  ) {
    let place = "\(review.cursor + 1)/\(review.outline.rows.count)"
    drawHalfTitle(
      state.words.importing.review.draftTitle, right: place, isFocused: review.pane == .draft, rect, &canvas)
    var y = rect.y + 1
    var number = review.scroll.top
    while y < rect.bottom, review.outline.rows.indices.contains(number) {
      let isHere = number == review.cursor
      let height = drawRow(
        number, isHere: isHere, review, state, layout,
        Rect(x: rect.x, y: y, width: rect.width, height: rect.bottom - y), &canvas)
      if isHere {
        let bar = Rect(x: rect.x, y: y, width: rect.width, height: min(height, rect.bottom - y))
        canvas.restyle(bar, theme[review.pane == .draft ? .selection : .selectionDim])
      }
      y += height
      number += 1
    }
  }

  /// Draws one row, all of it where the cursor is; answers how many lines it takes.
  private func drawRow(
    _ number: Int, isHere: Bool, _ review: ImportReview, _ state: DashboardState, _ layout: ReviewLayout, _ rect: Rect,
    _ canvas: inout Canvas
  ) -> Int {
    let place = review.outline.rows[number]
    let row = state.text(of: place, in: review)
    let columns = DraftColumns(row, columns: layout.draftColumns)
    var pen = RowPen(rect, y: rect.y)
    pen.put(isHere ? "▌" : " ", style: theme[.borderFocused], on: &canvas)
    pen.put(mark(of: number, in: review), columns: 2, style: theme[.finding], on: &canvas)
    pen.pinSpace(1)
    if !row.right.isEmpty {
      pen.pin(row.right, style: theme[row.level == 0 ? .muted : .text], on: &canvas)
      pen.pinSpace(1)
    }
    pen.skip(columns.indent)
    pen.put(row.label, columns: columns.label, style: theme[.label], on: &canvas)
    let style = theme[row.level == 0 && !row.isMissing ? .title : row.isMissing ? .finding : .text]
    let lines = isHere ? state.lines(of: place, in: review, columns: layout.draftColumns) : [row.text]
    for (offset, line) in lines.prefix(rect.height).enumerated() {
      canvas.put(
        line.fitted(to: pen.room), at: Point(x: pen.left, y: rect.y + offset), style: style, maxWidth: pen.room)
    }
    return max(1, lines.count)
  }

  /// Whether something is unclear at a row: `*`, and `✓` once all of it was clarified.
  private func mark(of row: Int, in review: ImportReview) -> String {
    let findings = review.outline.findings(at: row)
    if findings.isEmpty { return "" }
    return findings.allSatisfy { review.draft.isClarified(review.draft.findings[$0]) } ? "✓" : "*"
  }

  // MARK: The finding

  private func drawFinding(
    _ review: ImportReview, _ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas
  ) {
    let words = state.words.importing.review
    canvas.fill(rect.row(0), with: "─", theme[.border])
    let area = Rect(x: rect.x, y: rect.y + 1, width: rect.width, height: rect.height - 1)
    let draft = review.draft
    guard let current = review.currentFinding else {
      let text =
        draft.findings.isEmpty ? words.nothingUnclear : words.open(review.openFindings, draft.findings.count, "F8")
      var pen = RowPen(area, y: area.y, margin: 1)
      pen.put(text, columns: pen.room, style: theme[.muted], on: &canvas)
      return
    }
    let finding = draft.findings[current]
    let isClarified = draft.isClarified(finding)
    let number = review.outline.rank(of: current, at: review.cursor)
    var title = RowPen(rect, y: rect.y, margin: 1)
    let place = finding.line.map { state.words.importing.place($0, in: draft) } ?? ""
    let head = [words.finding(number, draft.findings.count), place, isClarified ? words.isClarified : ""]
    title.put(
      " \(head.filter { !$0.isEmpty }.joined(separator: " · ")) ".truncated(to: title.room),
      style: theme[.paneTitle], on: &canvas)
    let mark = isClarified ? "[x] " : "[ ] "
    let sentence = state.words.findings.sentence(finding, in: draft)
    for (offset, line) in sentence.wrapped(to: max(1, area.width - 6)).prefix(area.height).enumerated() {
      var pen = RowPen(area, y: area.y + offset, margin: 1)
      pen.put(offset == 0 ? mark : "", columns: 4, style: theme[.finding], on: &canvas)
      pen.put(line, columns: pen.room, style: theme[isClarified ? .muted : .finding], on: &canvas)
    }
  }

  // MARK: The source

  private func drawSource(
    _ review: ImportReview, _ state: DashboardState, _ layout: ReviewLayout, _ rect: Rect, _ canvas: inout Canvas
  ) {
    let words = state.words.importing
    let marked = review.markedLines
    let standing =
      review.marks.isEmpty
      ? marked.map { words.place($0.lowerBound, in: review.draft) } ?? ""
      : words.review.placing.marked(review.marks.count)
    drawHalfTitle(
      words.review.sourceTitle, right: standing, isFocused: review.pane == .source, rect, &canvas)
    var y = rect.y + 1
    var line = review.sourceScroll.line
    var skip = review.sourceScroll.row
    var above = ""
    while y < rect.bottom, line < review.source.count {
      let number = review.source.number(at: line)
      let isMarked = marked?.contains(number) == true
      let isChosen = review.marks.contains(line)
      let isHere = review.pane == .source && line == review.sourceCursor
      for (offset, text) in review.source.rows(of: line, columns: layout.sourceColumns).enumerated().dropFirst(skip) {
        guard y < rect.bottom else { break }
        var pen = RowPen(rect, y: y)
        pen.put(isChosen ? "■" : isMarked ? "▌" : " ", style: theme[.borderFocused], on: &canvas)
        // The paragraphs of a cell, and the cells of a row, share their place.
        let label = offset == 0 ? words.shortPlace(number, in: review.draft) : above
        pen.put(
          (label == above ? "" : label).fitted(to: layout.placeColumns, review.draft.places.isEmpty ? .right : .left),
          style: theme[.muted],
          on: &canvas)
        above = label
        pen.skip(2)
        pen.put(text, columns: max(0, pen.room - 1), style: theme[.text], on: &canvas)
        if isMarked || isChosen || isHere {
          let bar = Rect(x: rect.x + 1, y: y, width: rect.width - 1, height: 1)
          canvas.restyle(bar, theme[isHere ? .selection : .selectionDim])
        }
        y += 1
      }
      skip = 0
      line += 1
    }
  }
}
