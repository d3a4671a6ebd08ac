import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The settings of the forecast: a heading where the kind changes, the value at the right.
  func drawSettings(_ dialog: SettingsDialog, _ state: DashboardState, _ canvas: inout Canvas) {
    let area = drawFrame(.settings, state.words.settings.title, state, &canvas)
    let rows = state.settingsRows
    drawRows(rows.count, dialog.cursor, area, &canvas) { number, rect, canvas in
      let row = rows[number]
      let group = self.group(of: row, state)
      let isFirst = number == 0 || self.group(of: rows[number - 1], state) != group
      var pen = RowPen(rect, y: rect.y, margin: 1)
      if rect.width >= 58 {
        pen.put(isFirst || number == dialog.cursor.scroll.top ? group : "", columns: 23, style: label, on: &canvas)
      }
      let text = self.text(of: row, state)
      pen.pin(text.value, columns: min(pen.room, max(12, text.value.columns)), style: theme[.dialog], on: &canvas)
      pen.pinSpace(1)
      pen.put(text.name, columns: pen.room, style: theme[.dialog], on: &canvas)
    }
    guard let prompt = dialog.prompt else { return }
    let text = state.settingsPromptText(prompt.row)
    drawQuestion(.settingsPrompt, text, prompt.editor, prompt.problem, state, &canvas)
  }

  private var label: Style { theme[.label].on(theme[.dialog]) }

  private func group(of row: SettingsDialog.Row, _ state: DashboardState) -> String {
    switch row {
    case .likelihood: state.words.settings.likelihoods
    case .band, .newBand: state.words.settings.bands
    case .rounding, .freeze: state.words.settings.others
    }
  }

  private func text(of row: SettingsDialog.Row, _ state: DashboardState) -> (name: String, value: String) {
    let (words, settings) = (state.words, state.plan.settings)
    switch row {
    case .likelihood(let work):
      let percent = words.outlook.percent(thousandths: settings.likelihood(of: work))
      return (
        "\(words.states.mark(work)) \(words.states.name(work))",
        work.isOpen ? percent : "\(words.settings.fixed) \(percent)"
      )
    case .band(let band): return (band.name, words.settings.bound(band, words.formats))
    case .newBand: return ("+ \(words.settings.newBand)", "")
    case .rounding:
      return (
        words.settings.rounding, settings.rounding == .round ? words.settings.round : words.settings.truncate
      )
    case .freeze:
      let year = state.plan.header.planYear ?? state.clock.today.year
      let day = state.plan.scorecards[year]?.freeze
      return (words.settings.freeze(year), day.map { words.formats.day($0) } ?? words.settings.noFreeze)
    }
  }

  /// A question with one line for the answer.
  func drawQuestion(
    _ context: Context, _ text: (title: String, label: String), _ editor: TextEditor, _ problem: String,
    _ state: DashboardState, _ canvas: inout Canvas
  ) {
    let area = drawFrame(context, text.title, state, &canvas)
    let lines = text.label.wrapped(to: max(1, area.width - 2)).prefix(2)
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: Point(x: area.x + 1, y: area.y + row), style: label, within: area)
    }
    drawLine(
      editor, isFocused: true, Rect(x: area.x + 1, y: area.y + lines.count, width: area.width - 2, height: 1), &canvas)
    drawProblem(problem, area, &canvas)
  }
}
