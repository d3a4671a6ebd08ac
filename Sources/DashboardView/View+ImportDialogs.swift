import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The offer to go on with a review that was left.
  func drawKeptReview(_ kept: KeptReview, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.importing.review.offer
    let area = drawFrame(.unsaved, words.title, state, &canvas)
    let text = words.text(kept.origin.path, kept.edits.count).wrapped(to: max(1, area.width - 2))
    for (row, line) in text.prefix(max(0, area.height - 1)).enumerated() {
      var pen = RowPen(area, y: area.y + 1 + row, margin: 1)
      pen.put(line, columns: pen.room, style: theme[.dialog], on: &canvas)
    }
  }

  /// The sheets of a workbook, one of which is read, or all.
  func drawSheets(_ list: SheetList, _ state: DashboardState, _ canvas: inout Canvas) {
    let words = state.words.importing.review.offer
    let area = drawFrame(.sheets, words.sheetsTitle, state, &canvas)
    let text = words.sheetsText(list.path).wrapped(to: max(1, area.width - 2)).prefix(3)
    for (row, line) in text.enumerated() {
      var pen = RowPen(area, y: area.y + row, margin: 1)
      pen.put(line, columns: pen.room, style: theme[.label].on(theme[.dialog]), on: &canvas)
    }
    let top = area.y + text.count
    let rows = max(1, area.bottom - top)
    var scroll = list.cursor.scroll
    scroll.show(list.cursor.index, height: rows, count: list.names.count + 1)
    for offset in 0..<rows where scroll.top + offset <= list.names.count {
      let number = scroll.top + offset
      let isHere = number == list.cursor.index
      var pen = RowPen(area, y: top + offset, margin: 1)
      let name = number == 0 ? words.allSheets : list.names[number - 1]
      pen.put("\(isHere ? "▌" : " ") \(name)", columns: pen.room, style: theme[.dialog], on: &canvas)
      if isHere { markRow(area, top + offset, &canvas) }
    }
  }
}
