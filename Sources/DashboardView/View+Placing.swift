import DashboardCore
import PlanModel
import PlanWords
import Screen
import Themes

extension DashboardView {
  /// The question into which field text of the document goes: the text, the item, and the fields by number.
  func drawPlacing(
    _ placing: DraftPlacing, _ review: ImportReview, _ state: DashboardState, _ canvas: inout Canvas
  ) {
    let words = state.words.importing.review.placing
    let text = placing.pieces.map(\.text).joined(separator: " · ")
    let area = drawFrame(.placing, words.title, state, &canvas)
    var quote = RowPen(area, y: area.y, margin: 1)
    quote.put("“\(text)”".truncated(to: quote.room), style: theme[.muted].on(theme[.dialog]), on: &canvas)
    var item = RowPen(area, y: area.y + 1, margin: 1)
    item.put("\(words.item)  ", style: theme[.label].on(theme[.dialog]), on: &canvas)
    item.pin(" ▸", style: theme[.label].on(theme[.dialog]), on: &canvas)
    item.put("◂ ", style: theme[.label].on(theme[.dialog]), on: &canvas)
    item.put(
      state.itemText(of: placing, in: review.draft).truncated(to: item.room), style: theme[.dialog], on: &canvas)
    let rows = max(1, area.height - 3)
    let top = max(0, placing.cursor.index - rows + 1)
    for (number, choice) in placing.choices.enumerated().dropFirst(top).prefix(rows) {
      let y = area.y + 2 + number - top
      var pen = RowPen(area, y: y, margin: 1)
      let isHere = number == placing.cursor.index
      pen.put("\(isHere ? "▌" : " ") \(number + 1)  ", style: theme[.label].on(theme[.dialog]), on: &canvas)
      let name = if case .slot(let slot) = choice { words.name(of: slot) } else { words.leadBelow }
      pen.put(name, columns: pen.room, style: theme[.dialog], on: &canvas)
      if isHere { markRow(area, y, &canvas) }
    }
    drawProblem(placing.problem, area, &canvas)
  }
}
