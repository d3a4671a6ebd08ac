import PlanModel
import Screen

/// Where the parts of a review stand: side by side where there is room, else one above the other, else the one that has the
/// focus alone.
public struct ReviewLayout: Equatable, Sendable {
  /// The first line: the document and its counts.
  public var title: Rect
  /// The draft, its title included; `nil` where it does not show.
  public var draft: Rect?
  /// The source, its title included; `nil` where it does not show.
  public var source: Rect?
  /// The lines that speak of a finding.
  public var finding: Rect

  /// How wide the margin with the places of lines is.
  public let placeColumns: Int

  /// The layout on a screen, with the places of lines so many cells wide.
  init(size: Size, pane: ImportReview.Pane, placeColumns: Int) {
    self.placeColumns = placeColumns
    title = Rect(x: 0, y: 0, width: size.columns, height: 1)
    let rows = max(0, size.rows - 3)
    let spoken = size.rows >= 20 ? 3 : 2
    finding = Rect(x: 0, y: 1 + max(0, rows - spoken), width: size.columns, height: min(spoken, rows))
    let body = Rect(x: 0, y: 1, width: size.columns, height: max(0, rows - spoken))
    if size.columns >= 100 {
      let width = body.width / 2
      draft = Rect(x: 0, y: 1, width: width, height: body.height)
      source = Rect(x: width + 1, y: 1, width: body.width - width - 1, height: body.height)
    } else if size.rows >= 20 {
      let height = (body.height + 1) / 2
      draft = Rect(x: 0, y: 1, width: body.width, height: height)
      source = Rect(x: 0, y: 1 + height, width: body.width, height: body.height - height)
    } else if pane == .draft {
      draft = body
    } else {
      source = body
    }
  }

  /// How many rows of the draft show.
  public var draftRows: Int { max(0, (draft?.height ?? 0) - 1) }
  /// How many cells a row of the draft has, without its mark.
  public var draftColumns: Int { max(1, (draft?.width ?? 0) - 4) }
  /// How many rows of the source show.
  public var sourceRows: Int { max(0, (source?.height ?? 0) - 1) }
  /// How many cells a row of the source has, without mark and place.
  public var sourceColumns: Int { max(1, (source?.width ?? 0) - placeColumns - 4) }
}

extension DashboardState {
  /// Where the parts of a review stand now.
  public func layout(of review: ImportReview) -> ReviewLayout {
    ReviewLayout(size: size, pane: review.pane, placeColumns: placeColumns(of: review))
  }

  /// How wide the places of lines are: as the last line's number where lines have numbers only.
  private func placeColumns(of review: ImportReview) -> Int {
    guard review.source.count > 0 else { return 0 }
    guard review.draft.places.isEmpty else { return size.columns >= 60 ? 8 : 6 }
    return "\(review.source.number(at: review.source.count - 1))".utf8.count
  }

  /// Where the form of a review stands: over the draft, so that the source shows beside it, and as high as its fields need.
  func formRect(of review: ImportReview) -> Rect {
    let layout = layout(of: review)
    let whole = Rect(x: 0, y: 1, width: size.columns, height: max(0, size.rows - 3))
    guard layout.source != nil, let draft = layout.draft else { return whole }
    let form = review.form
    let rows = (form?.fields.count ?? 1) + 3 + (form?.fields.contains { $0.isLong } == true ? 8 : 0)
    return Rect(x: draft.x, y: draft.y, width: draft.width, height: min(max(7, draft.height), max(7, rows)))
  }
}
