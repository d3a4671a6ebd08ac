import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The form of an assignment.
  func drawForm(_ form: AssignmentForm, _ state: DashboardState, _ canvas: inout Canvas) {
    let subject = state.plan.subject(of: form.before)
    draw(form, state.rows(of: form), "\(state.words.form.title) · \(subject.code) \(subject.name)", state, &canvas)
  }

  /// The form of a line of a scorecard.
  func drawForm(_ form: ScoreForm, _ state: DashboardState, _ canvas: inout Canvas) {
    let title = "\(state.words.scoreForm.title) · \(form.before.id.code) \(form.before.name)"
    draw(form, state.rows(of: form), title, state, &canvas)
  }

  /// A form. Where it does not fit, the part around the field that takes keys shows.
  func draw(
    _ form: some FieldForm, _ rows: [FormRow], _ title: String, _ state: DashboardState, _ canvas: inout Canvas
  ) {
    let area = drawFrame(.form, title, state, &canvas)
    let body = Rect(x: area.x, y: area.y, width: area.width, height: max(1, area.height - 1))
    let isRoomy = body.height >= 17
    let heights = rows.map { Self.height(of: $0, isRoomy) }
    let tops = Self.tops(of: rows, heights, isRoomy)
    let focused = form.fields.firstIndex(of: form.field) ?? 0
    let shift = max(0, tops[focused] + heights[focused] - body.height)
    for (place, row) in rows.enumerated() {
      let y = body.y + tops[place] - shift
      guard y >= body.y, y + heights[place] <= body.bottom else { continue }
      let rect = Rect(x: body.x, y: y, width: body.width, height: heights[place])
      draw(row, isFocused: place == focused, gap: isRoomy ? 1 : 0, rect, &canvas)
    }
    drawProblem(form.problem, area, &canvas)
  }

  /// How many lines a field takes.
  private static func height(of row: FormRow, _ isRoomy: Bool) -> Int {
    guard case .text(_, let rows, let least) = row.content else { return 1 }
    return isRoomy ? rows : least
  }

  /// The line each field begins in.
  private static func tops(of rows: [FormRow], _ heights: [Int], _ isRoomy: Bool) -> [Int] {
    let spare = heights.reduce(rows.count { $0.opensGroup } + 1, +) <= 18
    var top = isRoomy && spare ? 1 : 0
    return zip(rows, heights).map { row, height in
      if row.opensGroup, isRoomy, spare { top += 1 }
      defer { top += height }
      return top
    }
  }

  private func draw(_ row: FormRow, isFocused: Bool, gap: Int, _ rect: Rect, _ canvas: inout Canvas) {
    var pen = RowPen(rect, y: rect.y, margin: 1)
    pen.put(isFocused ? "▸ " : "  ", style: theme[.label].on(theme[.dialog]), on: &canvas)
    pen.put(row.label, columns: Dialog.labelColumns - 2, style: theme[.label].on(theme[.dialog]), on: &canvas)
    let place = Rect(x: pen.left, y: rect.y, width: pen.room, height: rect.height)
    switch row.content {
    case .choice(let value):
      let text = isFocused ? "◂ \(value) ▸" : "  \(value)"
      var pen = RowPen(place, y: rect.y)
      pen.put(
        text, columns: min(place.width, max(30, text.columns)), style: theme[isFocused ? .fieldFocused : .field],
        on: &canvas)
    case .line(let editor, let columns, let echo, let isGood):
      let width = min(place.width, columns ?? place.width)
      drawLine(editor, isFocused: isFocused, Rect(x: place.x, y: place.y, width: width, height: 1), &canvas)
      var pen = RowPen(place, y: rect.y)
      pen.skip(width + 2)
      pen.put(echo, columns: pen.room, style: theme[isGood ? .muted : .bad].on(theme[.dialog]), on: &canvas)
    case .text(let editor, _, _):
      drawText(
        editor, isFocused: isFocused,
        Rect(x: place.x, y: place.y, width: place.width, height: place.height - gap), &canvas)
    }
  }

  /// A text field of several lines, scrolled so that its cursor shows.
  func drawText(_ editor: TextEditor, isFocused: Bool, _ rect: Rect, _ canvas: inout Canvas) {
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
