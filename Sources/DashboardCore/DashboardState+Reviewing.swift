import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Puts a review on the screen, its cursor in sight; and what it is about, too, unless the source is scrolled by itself.
  mutating func show(_ review: inout ImportReview, isScrolling: Bool = false) {
    let layout = layout(of: review)
    if layout.draft != nil {
      let height = max(1, layout.draftRows)
      let tall = min(height, lines(of: review.place, in: review, columns: layout.draftColumns).count)
      let top = review.scroll.top
      if review.cursor < top { review.scroll.top = review.cursor }
      if review.cursor + tall > review.scroll.top + height { review.scroll.top = review.cursor + tall - height }
      review.scroll.clamp(height: height, count: review.outline.rows.count + tall - 1)
    }
    if let lines = review.markedLines, layout.source != nil, !isScrolling {
      review.sourceScroll.show(lines, in: review.source, columns: layout.sourceColumns, height: layout.sourceRows)
    }
    overlay = .review(review)
  }

  /// The lines that the row at the cursor takes, when all of it shows.
  public func lines(of place: DraftPlace, in review: ImportReview, columns: Int) -> [String] {
    let row = text(of: place, in: review)
    let room = columns - DraftColumns(row, columns: columns).before - (row.right.isEmpty ? 0 : row.right.columns + 1)
    return row.text.wrapped(to: max(8, room))
  }

  /// Does what a key asks for in a review.
  mutating func perform(_ command: Command, in old: ImportReview) -> [Effect] {
    var review = old
    if review.placing != nil { return performInPlacing(command, review) }
    if review.form != nil { return performInForm(command, review) }
    notice = nil
    switch command {
    case .nextPane, .previousPane:
      review.pane = review.pane == .draft ? .source : .draft
      if review.pane == .source { review.placeSourceCursor() }
      show(&review, isScrolling: layout(of: old).source != nil)
      return []
    case .up, .down, .pageUp, .pageDown, .first, .last: move(command, in: &review)
    case .nextItem: review.jump(forward: true)
    case .previousItem: review.jump(forward: false)
    case .nextFinding, .previousFinding:
      if !review.walk(forward: command == .nextFinding) {
        notice = Notice(words.importing.review.notices.noFinding)
      }
      review.pane = .draft
    case .clarify where review.pane == .source: markLine(in: &review)
    case .clarify: clarify(&review)
    case .place: askPlace(in: &review)
    case .correct where review.isAboutText: askPlace(in: &review)
    case .correct: openForm(in: &review, isNew: false)
    case .add: openForm(in: &review, isNew: true)
    case .drop: drop(in: &review)
    case .undo, .redo: stepBack(command == .undo, in: &review)
    case .importNow: return importReviewed(&review)
    case .cancel:
      overlay = path.isEmpty ? .welcome(WelcomeMenu()) : nil
      notice = Notice(words.importing.review.notices.left)
      return [.keepReview(review.kept)]
    default: return []
    }
    show(&review, isScrolling: review.pane == .source)
    return []
  }

  private mutating func importReviewed(_ review: inout ImportReview) -> [Effect] {
    review.refresh(in: plan)
    show(&review)
    guard review.relation != .other else {
      notice = Notice(words.importing.review.relation(.other), .bad)
      return []
    }
    return [.importPlan(review.draft)]
  }

  private mutating func move(_ command: Command, in review: inout ImportReview) {
    let layout = layout(of: review)
    guard review.pane == .draft else {
      return moveInSource(command, in: &review)
    }
    var cursor = ListCursor(at: review.cursor)
    _ = cursor.move(command, count: review.outline.rows.count, height: layout.draftRows)
    (review.cursor, review.finding) = (cursor.index, nil)
  }

  private mutating func clarify(_ review: inout ImportReview) {
    guard let current = review.currentFinding else {
      notice = Notice(words.importing.review.notices.noFinding)
      return
    }
    let finding = review.draft.findings[current]
    let content = FindingContent(finding, in: review.draft)
    correct(DraftEdit([.clarified(content, !review.draft.isClarified(finding))]), in: &review)
    review.finding = current
  }

  /// Makes a correction in a review, or says why it can't be made; whether it was made.
  @discardableResult
  mutating func correct(_ edit: DraftEdit, in review: inout ImportReview) -> Bool {
    do throws(ChangeFault) {
      try review.correct(edit, in: plan)
      return true
    } catch {
      notice = Notice(words.faults.change(error), .bad)
      return false
    }
  }

  private mutating func drop(in review: inout ImportReview) {
    let place = review.place
    let row = text(of: place, in: review)
    do throws(DraftDropFault) {
      let (edit, next) = try review.draft.edit(dropping: place, words)
      guard correct(edit, in: &review) else { return }
      review.go(to: next)
      let what = row.level == 1 && row.label.isEmpty ? row.text : "\(row.label) \(row.text)".trimmed
      notice = Notice(words.importing.review.notices.dropped("“\(what.truncated(to: 40))”"), .good)
    } catch {
      notice = Notice(error.sentence, .bad)
    }
  }

  private mutating func stepBack(_ isUndo: Bool, in review: inout ImportReview) {
    let notices = words.importing.review.notices
    do throws(ChangeFault) {
      if isUndo { try review.undo(in: plan) } else { try review.redo(in: plan) }
      notice = Notice(isUndo ? notices.undone : notices.redone, .good)
    } catch {
      notice = Notice(words.faults.change(error), .bad)
    }
  }
}

/// How many cells of a row of a draft stand before its words: indent and label.
public struct DraftColumns: Equatable, Sendable {
  /// The indent.
  public let indent: Int
  /// The label.
  public let label: Int

  /// The columns of a row so many cells wide.
  public init(_ row: DraftRowText, columns: Int) {
    indent = row.level * (columns >= 50 ? 2 : 1)
    let isField = row.level == 2 || !row.label.isEmpty
    label = isField ? (columns >= 34 ? 14 : 12) : 0
  }

  /// Both.
  public var before: Int { indent + label }
}
