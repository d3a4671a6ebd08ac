import DashboardCore
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The documents that can be made, each with what it is about.
  func drawReports(_ list: ReportList, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.reports
    let area = drawFrame(.reports, words.title, state, &canvas)
    for offset in 0..<area.height {
      let number = list.cursor.scroll.top + offset
      guard list.rows.indices.contains(number) else { break }
      let row = list.rows[number]
      let y = area.y + offset
      let style = theme[row.asked == nil ? .muted : .dialog].on(theme[.dialog])
      var pen = RowPen(area, y: y, margin: 1)
      pen.put(words.name(of: row.kind), columns: area.width < 60 ? area.width / 2 - 1 : 36, style: style, on: &canvas)
      pen.skip(1)
      let subject = row.asked.map(state.subject) ?? words.none
      // Arrows tell that there is more to choose from.
      let text = row.choices.count > 1 ? "‹ \(subject.truncated(to: max(1, pen.room - 4))) ›" : "  \(subject)"
      pen.put(text, columns: pen.room, style: style, on: &canvas)
      if number == list.cursor.index { markRow(area, y, &canvas) }
    }
  }

  /// The question in which form a document is written.
  func drawFormats(_ list: FormatList, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.reports
    let area = drawFrame(.formats, words.formatTitle, state, &canvas)
    for offset in 0..<area.height {
      let number = list.cursor.scroll.top + offset
      guard list.formats.indices.contains(number) else { break }
      let y = area.y + offset
      var pen = RowPen(area, y: y, margin: 1)
      pen.put(".\(list.formats[number].ending)", columns: 7, style: theme[.dialog].adding(.bold), on: &canvas)
      pen.put(words.formatName(list.formats[number]), columns: pen.room, style: theme[.dialog], on: &canvas)
      if number == list.cursor.index { markRow(area, y, &canvas) }
    }
  }
}
