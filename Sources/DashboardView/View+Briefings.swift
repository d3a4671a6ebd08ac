import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The list of briefings.
  func drawBriefings(_ list: BriefingList, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.meeting
    let area = drawFrame(.briefings, words.listTitle, state, &canvas)
    for offset in 0..<max(0, area.height) {
      let number = list.cursor.scroll.top + offset
      guard list.rows.indices.contains(number) else { break }
      let y = area.y + offset
      switch list.rows[number] {
      case .proposed(let briefing):
        drawBriefing(briefing, words.proposed, isBold: true, state, area, y, &canvas)
      case .briefing(let id):
        guard let briefing = state.plan.briefings[id] else { continue }
        let conclusions = state.plan.conclusions(of: id).count
        let phase = [words.planned, words.running, words.ended][
          briefing.phase == .planned ? 0 : briefing.phase == .running ? 1 : 2]
        let text = briefing.phase == .planned ? phase : "\(phase) · \(words.outcome(conclusions))"
        drawBriefing(briefing, text, isBold: briefing.phase != .ended, state, area, y, &canvas)
      }
      if number == list.cursor.index { markRow(area, y, &canvas) }
    }
  }

  private func drawBriefing(
    _ briefing: Briefing, _ phase: String, isBold: Bool, _ state: DashboardState, _ area: Rect, _ y: Int,
    _ canvas: inout Canvas
  ) {
    let style = isBold ? theme[.dialog].adding(.bold) : theme[.dialog]
    var pen = RowPen(area, y: y, margin: 1)
    pen.put(state.words.formats.day(briefing.day), columns: 12, style: style, on: &canvas)
    if phase.columns + 12 <= pen.room {
      pen.pin(phase, style: theme[.muted].on(theme[.dialog]), on: &canvas)
      pen.pinSpace(2)
    }
    pen.put(briefing.title, columns: pen.room, style: style, on: &canvas)
  }

  /// The form of a briefing.
  func drawForm(_ form: BriefingForm, _ state: DashboardState, _ canvas: inout Canvas) {
    draw(form, state.rows(of: form), state.words.meeting.formTitle, state, &canvas)
  }

  /// The form of a conclusion.
  func drawForm(_ form: ConclusionForm, _ state: DashboardState, _ canvas: inout Canvas) {
    draw(form, state.rows(of: form), state.words.meeting.conclusionTitle, state, &canvas)
  }

  /// The conclusions of a briefing, two rows each.
  func drawConclusions(_ list: ConclusionList, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words
    let area = drawFrame(.conclusions, words.meeting.conclusionsTitle, state, &canvas)
    let rows = state.meetingPlan.conclusions(of: list.briefing)
    for offset in 0..<max(1, area.height / 2) {
      let number = list.cursor.scroll.top + offset
      guard rows.indices.contains(number) else { break }
      let (conclusion, y) = (rows[number], area.y + 2 * offset)
      var upper = RowPen(area, y: y, margin: 1)
      upper.put("\(number + 1). \(conclusion.text)", columns: upper.room, style: theme[.dialog], on: &canvas)
      var lower = RowPen(area, y: y + 1, margin: 1)
      let due = conclusion.due.map { "\(words.meeting.due) \(words.formats.day($0))" } ?? words.deadlines.missing
      let parts = [state.name(of: conclusion.assignee), due, state.followUp(of: conclusion)]
      lower.put(
        "   " + parts.joined(separator: " · "), columns: lower.room, style: theme[.muted].on(theme[.dialog]),
        on: &canvas)
      if number == list.cursor.index { markRow(area, y, &canvas) }
    }
  }

  /// The units of the agenda.
  func drawTurns(_ cursor: ListCursor, _ state: DashboardState, _ canvas: inout Canvas) {
    let area = drawFrame(.turns, state.words.meeting.turnsTitle, state, &canvas)
    let parts = state.meeting?.agenda.parts ?? []
    for offset in 0..<max(0, area.height) {
      let number = cursor.scroll.top + offset
      guard parts.indices.contains(number) else { break }
      var pen = RowPen(area, y: area.y + offset, margin: 1)
      let counts = state.counts(of: parts[number])
      if counts.columns + 16 <= pen.room {
        pen.pin(counts, style: theme[.muted].on(theme[.dialog]), on: &canvas)
        pen.pinSpace(2)
      }
      pen.put(state.isPresent(parts[number].assignee) ? "✓ " : "  ", style: theme[.dialog], on: &canvas)
      pen.put(state.name(of: parts[number].assignee), columns: pen.room, style: theme[.dialog], on: &canvas)
      if number == cursor.index { markRow(area, area.y + offset, &canvas) }
    }
  }

  /// A document as text.
  func drawDocument(_ sheet: DocumentSheet, _ state: DashboardState, _ canvas: inout Canvas) {
    let area = drawFrame(.document, state.words.meeting.documentTitle, state, &canvas)
    for offset in 0..<area.height where sheet.lines.indices.contains(sheet.scroll.top + offset) {
      canvas.put(
        sheet.lines[sheet.scroll.top + offset], at: Point(x: area.x + 1, y: area.y + offset), style: theme[.dialog],
        within: area)
    }
  }

  /// The offer of what was typed and not saved.
  func drawUnsaved(_ text: UnsavedText, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.dialogs
    let area = drawFrame(.unsaved, words.unsavedTitle, state, &canvas)
    let lines = [words.unsavedText, "", "“\(text.excerpt)”"].flatMap {
      $0.isEmpty ? [""] : $0.wrapped(to: area.width - 2)
    }
    for (row, line) in lines.prefix(area.height).enumerated() {
      canvas.put(line, at: Point(x: area.x + 1, y: area.y + row), style: theme[.dialog], within: area)
    }
  }

  /// What came of a past briefing.
  func drawBriefingSheet(_ sheet: BriefingSheet, _ state: DashboardState, _ canvas: inout Canvas) {
    let title = sheet.plan.briefings[sheet.briefing]?.title ?? ""
    let area = drawFrame(.briefingSheet, state.words.meeting.sheetTitle(title), state, &canvas)
    draw(state.lines(of: sheet), from: sheet.scroll.top, labelColumns: 0, in: area, on: .dialog, &canvas)
  }
}
