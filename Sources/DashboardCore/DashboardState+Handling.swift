import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Follows an event, and says what is to happen outside because of it.
  public mutating func handle(_ event: DashboardEvent) -> [Effect] {
    switch event {
    case .input(let input): return handle(input)
    case .retyped(let inputs): return follow(retyped: inputs)
    case .committed(let entry): return follow(ownEntry: entry)
    case .refused(let fault): return refuse(fault)
    case .changedOutside(let entries): return follow(outside: entries)
    case .loaded(let plan, let revision): replacePlan(plan, revision: revision)
    case .switched(let plan, let revision): switchTo(plan, revision: revision)
    case .plans(let plans): plansOfFile = plans
    case .history(let history): self.history = history
    case .journal(let entries, let before): add(journal: entries, before: before)
    case .nextUndo(let entry): return undo(entry)
    case .edited(let result): take(edited: result)
    case .completions(let names, let prefix): take(completions: names, of: prefix)
    case .planRead(let read, let origin): arrive(.plan(read, origin, after: reading?.kept))
    case .planNotRead(let fault, let path): take(fault, path: path)
    case .sheets(let names, let path): arrive(.sheets(names, path: path))
    case .keptReview(let kept): offer(kept)
    case .reviewNotKept(let path): notice = Notice(words.importing.review.notices.notKept(path), .bad)
    case .opened(let plan, let revision, let path): open(plan, revision: revision, path: path)
    case .meeting(let id, let documented, let showing): open(meeting: id, documented: documented, showing: showing)
    case .past(let id, let plan, let earlier, let documented):
      open(past: id, plan: plan, earlier: earlier, documented: documented)
    case .showing(let showing): return follow(showing)
    case .document(let text, let kind): show(text, as: kind)
    case .documentWritten(let path, let fault, let unclear): notice = written(path, fault, unclear)
    case .templateFault(let sentence): notice = Notice(sentence, .bad)
    case .unsaved(let text): offer(text)
    case .unsavedNotKept(let path): notice = Notice(words.faults.unsavedNotKept(path), .bad)
    case .clock(let clock): setClock(clock)
    }
    return []
  }

  private mutating func handle(_ input: InputEvent) -> [Effect] {
    switch input {
    case .resize(let size):
      resize(size)
      return []
    case .mouse(let mouse):
      if isPresenting { return [] }
      if case .review(let review) = overlay {
        handle(mouse, in: review)
        return []
      }
      return overlay == nil ? (meeting == nil ? handle(mouse) : []) : handleInForecast(mouse)
    case .focus, .unknown: return []
    case .text, .ctrl, .alt, .key, .paste: break
    }
    if beginsScore(input) { return beginScore(input) }
    if takesText(input) { return typed(input) }
    endWord()
    guard let chord = KeyChord(input), let command = KeyTable.command(for: chord, in: context) else { return [] }
    return perform(command)
  }

  private mutating func resize(_ size: Size) {
    self.size = size
    if case .review(var review) = overlay { show(&review) }
    showCursors()
    detailScroll.clamp(height: layout.rows(of: .detail), count: detailLines.count)
  }

  private mutating func setClock(_ clock: Clock) {
    moment = clock.now
    followDay()
  }

  /// Counts anew when a day begins, or the office's zone makes it another.
  mutating func followDay() {
    let today = clock.today
    guard today != progress.today else { return }
    progress = Progress(of: plan, on: today)
    fillPanes()
  }

  private mutating func handle(_ mouse: MouseEvent) -> [Effect] {
    guard usesMouse, let pane = layout.pane(at: mouse.at), let rect = layout.panes[pane] else { return [] }
    switch mouse.kind {
    case .press where mouse.button == .left:
      setFocus(pane)
      let row = mouse.at.y - rect.y - 1
      guard row >= 0, row < layout.rows(of: pane) else { return [] }
      click(pane, row: row)
    case .wheelUp: wheel(pane, by: -3)
    case .wheelDown: wheel(pane, by: 3)
    default: break
    }
    return []
  }

  private mutating func click(_ pane: Pane, row: Int) {
    switch pane {
    case .criteria: goToCriteria(line: (scope == .items ? criteria.scroll : tree.scroll).top + row)
    case .gaps where scope == .scorecard: moveInLosses(to: losses.scroll.top + row)
    case .gaps:
      let line = gaps.scroll.top + row
      if line < gaps.rows.count { select(gaps.rows[line]) }
    case .units: goToUnits(line: units.scroll.top + row)
    case .detail: break
    }
  }

  private mutating func wheel(_ pane: Pane, by step: Int) {
    let height = layout.rows(of: pane)
    switch pane {
    case .criteria where scope == .scorecard: tree.scroll.turn(by: step, height: height, count: tree.rows.count)
    case .gaps where scope == .scorecard: losses.scroll.turn(by: step, height: height, count: losses.count)
    case .criteria: criteria.scroll.turn(by: step, height: height, count: criteria.outline.count)
    case .gaps: gaps.scroll.turn(by: step, height: height, count: gaps.rows.count)
    case .units: units.scroll.turn(by: step, height: height, count: units.outline.count)
    case .detail: detailScroll.turn(by: step, height: height, count: detailLines.count)
    }
  }
}

extension Scroll {
  /// Moves what shows by so many lines, the cursor staying where it is.
  mutating func turn(by step: Int, height: Int, count: Int) {
    top += step
    clamp(height: height, count: count)
  }
}
