import PlanModel
import Screen

extension DashboardState {
  /// The mouse in a review: a click goes to a row or to the other half, the wheel turns what it is over.
  mutating func handle(_ mouse: MouseEvent, in old: ImportReview) {
    var review = old
    let layout = layout(of: review)
    guard usesMouse, review.form == nil else { return }
    if let rect = layout.draft, rect.contains(mouse.at) {
      switch mouse.kind {
      case .press where mouse.button == .left:
        review.pane = .draft
        let row = mouse.at.y - rect.y - 1
        if row >= 0, let number = number(ofLine: row, in: review, layout) {
          (review.cursor, review.finding) = (number, nil)
        }
      case .wheelUp: (review.cursor, review.finding) = (max(0, review.cursor - 3), nil)
      case .wheelDown:
        (review.cursor, review.finding) = (min(review.outline.rows.count - 1, review.cursor + 3), nil)
      default: return
      }
      show(&review)
    } else if let rect = layout.source, rect.contains(mouse.at) {
      switch mouse.kind {
      case .press where mouse.button == .left: review.pane = .source
      case .wheelUp: review.sourceScroll.turn(by: -3, in: review.source, columns: layout.sourceColumns)
      case .wheelDown: review.sourceScroll.turn(by: 3, in: review.source, columns: layout.sourceColumns)
      default: return
      }
      overlay = .review(review)
    }
  }

  /// The number of the row that shows in a line of the draft; the one at the cursor may take several.
  private func number(ofLine line: Int, in review: ImportReview, _ layout: ReviewLayout) -> Int? {
    let top = review.scroll.top
    let tall = lines(of: review.place, in: review, columns: layout.draftColumns).count
    let before = review.cursor - top
    let number = line <= before ? top + line : line < before + tall ? review.cursor : top + line - tall + 1
    return review.outline.rows.indices.contains(number) ? number : nil
  }
}
