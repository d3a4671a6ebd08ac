import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Asks into which field the text at the cursor goes: that of the block, or of the lines marked in the source.
  mutating func askPlace(in review: inout ImportReview) {
    let placing = words.importing.review.placing
    guard !review.draft.items.isEmpty else {
      notice = Notice(placing.noItems, .bad)
      return
    }
    if review.pane == .draft {
      guard case .block(let index) = review.place else {
        notice = Notice(placing.nothingHere, .bad)
        return
      }
      review.placing = DraftPlacing(review.draft.unplaced[index], of: review.draft)
    } else {
      let places = review.marks.isEmpty ? [review.sourceCursor] : review.marks.sorted()
      let pieces = review.source.pieces(at: places, of: review.draft)
      guard !pieces.isEmpty else { return }
      review.placing = DraftPlacing(pieces, of: review.draft)
    }
  }

  /// Does what a key asks for in the question where text goes.
  mutating func performInPlacing(_ command: Command, _ old: ImportReview) -> [Effect] {
    var review = old
    guard var placing = review.placing else { return [] }
    placing.problem = ""
    if placing.cursor.move(command, count: placing.choices.count, height: placing.choices.count) {
      review.placing = placing
      overlay = .review(review)
      return []
    }
    switch command {
    case .nextChoice, .previousChoice:
      placing.choose(by: command == .nextChoice ? 1 : -1, of: review.draft.items.count)
    case .pick(let number) where placing.choices.indices.contains(number - 1):
      placing.cursor = ListCursor(at: number - 1)
      review.placing = placing
      return put(placing, in: &review)
    case .accept: return put(placing, in: &review)
    case .cancel:
      review.placing = nil
      show(&review, isScrolling: review.pane == .source)
      return []
    default: break
    }
    review.placing = placing
    overlay = .review(review)
    return []
  }

  private mutating func put(_ old: DraftPlacing, in review: inout ImportReview) -> [Effect] {
    var placing = old
    let texts = words.importing.review.placing
    let choice = placing.choice
    let slot: ItemSlot = if case .slot(let slot) = choice { slot } else { .lead }
    let target = placing.target(for: choice)
    do throws(PlacingFault) {
      let edit = try review.draft.edit(placing: placing.pieces, as: slot, in: target, known: namesOfPlan)
      review.placing = nil
      if correct(edit, in: &review) {
        review.marks = []
        let what = placing.pieces.first.map { $0.text.truncated(to: 40) } ?? ""
        notice = Notice(texts.placed(what, texts.name(of: slot), whose(target, in: review.draft)), .good)
      }
      show(&review, isScrolling: review.pane == .source)
    } catch {
      placing.problem = texts.problem(error)
      review.placing = placing
      overlay = .review(review)
    }
    return []
  }

  private var namesOfPlan: [String] {
    plan.units.rows.flatMap { [$0.name] + $0.aliases } + plan.groups.rows.map(\.name)
  }

  /// "1.5", "mỗi mục của nó", "mọi mục bên dưới": whose field it is.
  public func whose(_ target: PlacingTarget, in draft: PlanDraft) -> String {
    let texts = words.importing.review.placing
    switch target {
    case .item(let index): return draft.items.indices.contains(index) ? "\(draft.items[index].code)" : ""
    case .ownItems: return texts.ownItems
    case .below: return texts.below
    }
  }

  /// The item chosen in the question where text goes, as it is drawn: code and name.
  public func itemText(of placing: DraftPlacing, in draft: PlanDraft) -> String {
    guard let item = placing.item else { return words.importing.review.placing.ownItems }
    return "\(draft.items[item].code)  \(draft.items[item].name)"
  }

  /// Where the question is drawn: over the draft, so that the source shows beside it.
  func placingRect(of review: ImportReview) -> Rect {
    let layout = layout(of: review)
    let whole = Rect(x: 0, y: 1, width: size.columns, height: max(0, size.rows - 3))
    let rows = (review.placing?.choices.count ?? 0) + 5
    let over = layout.source != nil ? layout.draft ?? whole : whole
    let height = min(rows, whole.height)
    return Rect(x: over.x, y: min(over.y, whole.bottom - height), width: over.width, height: height)
  }

  // MARK: The source

  /// Moves the cursor in the source by a key.
  mutating func moveInSource(_ command: Command, in review: inout ImportReview) {
    let layout = layout(of: review)
    guard review.source.count > 0 else { return }
    var cursor = ListCursor(at: review.sourceCursor)
    _ = cursor.move(command, count: review.source.count, height: max(1, layout.sourceRows))
    review.sourceCursor = cursor.index
    review.sourceScroll.reveal(
      cursor.index, in: review.source, columns: layout.sourceColumns, height: layout.sourceRows)
  }

  /// Marks the line at the cursor of the source, or not any more, and goes to the next.
  mutating func markLine(in review: inout ImportReview) {
    guard review.source.count > 0 else { return }
    if review.marks.remove(review.sourceCursor) == nil { review.marks.insert(review.sourceCursor) }
    moveInSource(.down, in: &review)
  }
}
