import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The form of an assignment. Where it does not fit, the part around the field that takes keys shows.
  func drawForm(_ form: AssignmentForm, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words
    let subject = state.plan.subject(of: form.before)
    let area = drawFrame(.form, "\(words.form.title) · \(subject.code) \(subject.name)", state, &canvas)
    let body = Rect(x: area.x, y: area.y, width: area.width, height: max(1, area.height - 1))
    let tops = Self.tops(in: body.height)
    let place = AssignmentForm.Field.allCases.firstIndex(of: form.field) ?? 0
    let bottom = tops[place] + Self.height(of: form.field, in: body.height)
    let shift = max(0, bottom - body.height)
    for (place, field) in AssignmentForm.Field.allCases.enumerated() {
      let y = body.y + tops[place] - shift
      let rows = Self.height(of: field, in: body.height)
      guard y >= body.y, y + rows <= body.bottom else { continue }
      draw(field, of: form, state, Rect(x: body.x, y: y, width: body.width, height: rows), &canvas)
    }
    drawProblem(form.problem, area, &canvas)
  }

  private static func isRoomy(_ height: Int) -> Bool { height >= 17 }

  /// How many lines a field takes.
  private static func height(of field: AssignmentForm.Field, in height: Int) -> Int {
    switch field {
    case .result: isRoomy(height) ? 4 : 2
    case .difficulty, .proposal: isRoomy(height) ? 3 : 2
    case .state, .officer, .due, .reason: 1
    }
  }

  /// The line each field begins in.
  private static func tops(in height: Int) -> [Int] {
    var top = isRoomy(height) ? 1 : 0
    return AssignmentForm.Field.allCases.map { field in
      defer { top += self.height(of: field, in: height) + (isRoomy(height) && field == .reason ? 1 : 0) }
      return top
    }
  }

  private func draw(
    _ field: AssignmentForm.Field, of form: AssignmentForm, _ state: DashboardState, _ rect: Rect,
    _ canvas: inout Canvas
  ) {
    let isFocused = form.field == field
    var pen = RowPen(rect, y: rect.y, margin: 1)
    pen.put(isFocused ? "▸ " : "  ", style: theme[.label].on(theme[.dialog]), on: &canvas)
    pen.put(
      label(of: field, state.words.form), columns: Dialog.labelColumns - 2, style: theme[.label].on(theme[.dialog]),
      on: &canvas)
    let place = Rect(x: pen.left, y: rect.y, width: pen.room, height: rect.height)
    switch field {
    case .state: drawState(form, isFocused: isFocused, state, place, &canvas)
    case .due: drawDue(form, isFocused: isFocused, state, place, &canvas)
    case .officer, .reason: drawLine(form[field] ?? TextEditor(), isFocused: isFocused, place, &canvas)
    case .result, .difficulty, .proposal:
      let gap = rect.height > 2 ? 1 : 0
      drawText(
        form[field] ?? TextEditor(), isFocused: isFocused,
        Rect(x: place.x, y: place.y, width: place.width, height: place.height - gap), &canvas)
    }
  }

  private func label(of field: AssignmentForm.Field, _ words: FormWords) -> String {
    switch field {
    case .state: words.state
    case .officer: words.officer
    case .due: words.due
    case .reason: words.reason
    case .result: words.result
    case .difficulty: words.difficulty
    case .proposal: words.proposal
    }
  }

  private func drawState(
    _ form: AssignmentForm, isFocused: Bool, _ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas
  ) {
    let words = state.words.states
    let name = "\(words.mark(form.state)) \(words.name(form.state))"
    let text = isFocused ? "◂ \(name) ▸" : "  \(name)"
    var pen = RowPen(rect, y: rect.y)
    pen.put(text, columns: min(rect.width, 30), style: theme[isFocused ? .fieldFocused : .field], on: &canvas)
  }

  private func drawDue(
    _ form: AssignmentForm, isFocused: Bool, _ state: DashboardState, _ rect: Rect, _ canvas: inout Canvas
  ) {
    let width = min(rect.width, 14)
    drawLine(
      form[.due] ?? TextEditor(), isFocused: isFocused, Rect(x: rect.x, y: rect.y, width: width, height: 1), &canvas)
    let echo = state.dueEcho(of: form)
    var pen = RowPen(rect, y: rect.y)
    pen.skip(width + 2)
    let style = theme[echo.isGood ? .muted : .bad].on(theme[.dialog])
    pen.put(echo.text, columns: pen.room, style: style, on: &canvas)
  }

  /// A text field of several lines, scrolled so that its cursor shows.
  private func drawText(_ editor: TextEditor, isFocused: Bool, _ rect: Rect, _ canvas: inout Canvas) {
    let style = theme[isFocused ? .fieldFocused : .field]
    canvas.fill(rect, style)
    let layout = editor.layout(columns: max(1, rect.width - 1))
    let top = max(0, layout.cursor.y - rect.height + 1)
    for (row, line) in layout.lines.dropFirst(top).prefix(rect.height).enumerated() {
      canvas.put(line, at: Point(x: rect.x, y: rect.y + row), style: style, within: rect)
    }
    if isFocused { canvas.cursor = Point(x: rect.x + layout.cursor.x, y: rect.y + layout.cursor.y - top) }
  }
}
