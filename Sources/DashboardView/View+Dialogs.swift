import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// What lies over the board.
  func drawOverlay(_ state: DashboardState, _ canvas: inout Canvas) {
    switch state.overlay {
    case .form(let form): drawForm(form, state, &canvas)
    case .scoring(let sheet): drawScoring(sheet, state, &canvas)
    case .years(let list): drawYears(list, state, &canvas)
    case .newYear(let prompt): drawNewYear(prompt, state, &canvas)
    case .comparison(let sheet): drawComparison(sheet, state, &canvas)
    case .scoreForm(let form): drawForm(form, state, &canvas)
    case .reason(let prompt): drawReason(prompt, state, &canvas)
    case .filter(let menu): drawFilter(menu, state, &canvas)
    case .journal(let list): drawJournal(list, state, &canvas)
    case .findings(let list): drawFindings(list, state, &canvas)
    case .members(let list): drawMembers(list, state, &canvas)
    case .help(let sheet):
      let area = drawFrame(.help, state.words.dialogs.helpTitle, state, &canvas)
      draw(
        state.helpLines(for: sheet), from: sheet.scroll.top, labelColumns: labelColumns(area), in: area, on: .dialog,
        &canvas)
    case .welcome(let menu): drawWelcome(menu, state, &canvas)
    case .importPath(let prompt): drawImportPath(prompt, state, &canvas)
    case .review(let review): drawReview(review, state, &canvas)
    case .keptReview(let kept): drawKeptReview(kept, state, &canvas)
    case .sheets(let list): drawSheets(list, state, &canvas)
    case .forecast(let screen): drawForecast(screen, state, &canvas)
    case .settings(let dialog): drawSettings(dialog, state, &canvas)
    case .briefings(let list): drawBriefings(list, state, &canvas)
    case .briefingForm(let form): drawForm(form, state, &canvas)
    case .conclusionForm(let form): drawForm(form, state, &canvas)
    case .conclusions(let list): drawConclusions(list, state, &canvas)
    case .turns(let cursor): drawTurns(cursor, state, &canvas)
    case .briefingSheet(let sheet): drawBriefingSheet(sheet, state, &canvas)
    case .document(let sheet): drawDocument(sheet, state, &canvas)
    case .reports(let list): drawReports(list, state, &canvas)
    case .formats(let list): drawFormats(list, state, &canvas)
    case .unsaved(let text): drawUnsaved(text, state, &canvas)
    case nil: break
    }
  }

  private func labelColumns(_ area: Rect) -> Int { area.width >= 90 ? 24 : area.width >= 60 ? 17 : 12 }

  /// The frame of a dialog with its title; answers the place inside.
  func drawFrame(
    _ context: Context, _ title: String, _ state: DashboardState, right: String = "", _ canvas: inout Canvas
  ) -> Rect {
    let rect = state.dialog(for: context)
    canvas.fill(rect, theme[.dialog])
    let border = theme[.borderFocused].on(theme[.dialog])
    let inner = max(0, rect.width - 2)
    let line = String(repeating: "─", count: inner)
    canvas.put("┌\(line)┐", at: rect.origin, style: border)
    canvas.put("└\(line)┘", at: Point(x: rect.x, y: rect.bottom - 1), style: border)
    for y in rect.y + 1..<max(rect.y + 1, rect.bottom - 1) {
      canvas.put("│", at: Point(x: rect.x, y: y), style: border)
      canvas.put("│", at: Point(x: rect.right - 1, y: y), style: border)
    }
    var pen = RowPen(rect, y: rect.y, margin: 2)
    let right = [right, state.context == context ? state.typingLabel : ""].filter { !$0.isEmpty }.joined(
      separator: " · ")
    if !right.isEmpty { pen.pin(" \(right) ", style: theme[.muted].on(theme[.dialog]), on: &canvas) }
    pen.put(" \(title) ".truncated(to: pen.room), style: theme[.dialogTitle], on: &canvas)
    return rect.inset(1)
  }

  /// The bar at the cursor of a list.
  func markRow(_ area: Rect, _ y: Int, _ canvas: inout Canvas) {
    canvas.restyle(Rect(x: area.x, y: y, width: area.width, height: 1), theme[.selection])
  }

  private func drawReason(_ prompt: ReasonPrompt, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words
    let subject = state.plan.subject(of: prompt.before)
    let area = drawFrame(.reason, "\(words.dialogs.reasonTitle) · \(subject.code) \(subject.name)", state, &canvas)
    var pen = RowPen(area, y: area.y + 1, margin: 1)
    pen.put(words.dialogs.reasonLabel, columns: pen.room, style: theme[.label].on(theme[.dialog]), on: &canvas)
    drawLine(
      prompt.editor, isFocused: true, Rect(x: area.x + 1, y: area.y + 2, width: area.width - 2, height: 1), &canvas)
    drawProblem(prompt.problem, area, &canvas)
  }

  /// A text field of one line.
  func drawLine(_ editor: TextEditor, isFocused: Bool, _ rect: Rect, _ canvas: inout Canvas) {
    canvas.fill(rect, theme[isFocused ? .fieldFocused : .field])
    let window = editor.window(columns: max(1, rect.width - 1))
    canvas.put(window.text, at: rect.origin, style: theme[isFocused ? .fieldFocused : .field], within: rect)
    if isFocused { canvas.cursor = Point(x: rect.x + window.cursor, y: rect.y) }
  }

  /// What is wrong, in the last lines of a dialog.
  func drawProblem(_ problem: String, _ area: Rect, _ canvas: inout Canvas) {
    guard !problem.isEmpty else { return }
    let lines = problem.wrapped(to: max(1, area.width - 2)).prefix(2)
    for (row, line) in lines.enumerated() {
      let y = area.bottom - lines.count + row
      canvas.fill(Rect(x: area.x, y: y, width: area.width, height: 1), theme[.dialog])
      canvas.put(line, at: Point(x: area.x + 1, y: y), style: theme[.bad].on(theme[.dialog]), within: area)
    }
  }

  private func drawWelcome(_ menu: WelcomeMenu, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.dialogs
    let area = drawFrame(.welcome, words.welcomeTitle, state, &canvas)
    let text = words.welcomeText.wrapped(to: max(1, area.width - 2))
    for (row, line) in text.enumerated() {
      canvas.put(
        line, at: Point(x: area.x + 1, y: area.y + 1 + row), style: theme[.text].on(theme[.dialog]), within: area)
    }
    for (row, choice) in WelcomeMenu.Choice.allCases.enumerated() {
      let y = area.y + 2 + text.count + row
      guard y < area.bottom else { break }
      var pen = RowPen(area, y: y, margin: 1)
      let isHere = menu.cursor.index == row
      pen.put(
        "\(isHere ? "▌" : " ") \(title(of: choice, words))", columns: pen.room, style: theme[.dialog], on: &canvas)
      if isHere { markRow(area, y, &canvas) }
    }
  }

  private func title(of choice: WelcomeMenu.Choice, _ words: DialogWords) -> String {
    switch choice {
    case .sample: words.welcomeSample
    case .importPlan: words.welcomeImport
    case .empty: words.welcomeEmpty
    case .quit: words.welcomeQuit
    }
  }

  private func drawImportPath(_ prompt: ImportPathPrompt, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.dialogs
    let area = drawFrame(.importPath, words.importTitle, state, &canvas)
    var pen = RowPen(area, y: area.y, margin: 1)
    pen.put(words.importLabel, columns: pen.room, style: theme[.label].on(theme[.dialog]), on: &canvas)
    drawLine(
      prompt.editor, isFocused: true, Rect(x: area.x + 1, y: area.y + 1, width: area.width - 2, height: 1), &canvas)
    for (row, name) in prompt.completions.prefix(max(0, area.height - 3)).enumerated() {
      var pen = RowPen(area, y: area.y + 3 + row, margin: 1)
      pen.put(name.lastPathPart, columns: pen.room, style: theme[.muted].on(theme[.dialog]), on: &canvas)
    }
    drawProblem(prompt.problem, area, &canvas)
  }
}

extension Style {
  /// The same text on the background of another style.
  func on(_ base: Style) -> Style {
    var style = self
    style.background = base.background
    return style
  }
}

extension String {
  /// What follows the last slash that has something behind it.
  fileprivate var lastPathPart: String {
    let body = hasSuffix("/") ? dropLast() : Substring(self)
    guard let slash = body.lastIndex(of: "/") else { return self }
    return String(self[index(after: slash)...])
  }
}
