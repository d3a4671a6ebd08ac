import PlanModel
import PlanWords
import Screen

extension DashboardState {
  /// Opens the self-scoring of the plan's own year.
  mutating func openScoring() {
    let year = plan.header.planYear ?? plan.scoredYears.last ?? clock.today.year
    let sheet = ScoringSheet(of: plan, year: year)
    guard !sheet.rows.isEmpty || sheet.pattern != nil else {
      notice = Notice(words.scoreBoard.noScorecard, .bad)
      return
    }
    show(sheet)
  }

  mutating func show(_ sheet: ScoringSheet) {
    var sheet = sheet
    let height = scoringRows(of: sheet)
    // The heading above the first leaf of a field shows with it.
    if sheet.index > 0, case .field = sheet.rows[sheet.index - 1] {
      sheet.scroll.show(sheet.index - 1, height: height, count: sheet.rows.count)
    }
    sheet.scroll.show(sheet.index, height: height, count: sheet.rows.count)
    overlay = .scoring(sheet)
  }

  mutating func perform(_ command: Command, in sheet: ScoringSheet) -> [Effect] {
    var sheet = sheet
    if command != .lock { sheet.asksToLock = false }
    if command != .undo { undoAskedAbout = nil }
    notice = nil
    if sheet.pattern != nil { return performOnOffer(command, sheet) }
    if sheet.entry != nil { return performWhileTyping(command, sheet) }
    switch command {
    case .up, .down, .pageUp, .pageDown, .first, .last: move(command, &sheet)
    case .accept: move(.down, &sheet)
    case .nextUnscored: goToUnscored(&sheet, by: 1)
    case .previousUnscored: goToUnscored(&sheet, by: -1)
    case .evidence: return changeLine(sheet) { $0.evidence = $0.evidence.advanced(by: 1) }
    case .fullMarks: return changeScore(sheet) { $0.maximum }
    case .clearScore: return changeScore(sheet) { _ in nil }
    case .explain: explain(&sheet)
    case .lock: return lock(sheet)
    case .undo: return leave(sheet, [.readNextUndo])
    case .redo: return leave(sheet, [.redo])
    case .cancel:
      overlay = nil
      return []
    default: break
    }
    show(sheet)
    return []
  }

  mutating func leave(_ sheet: ScoringSheet, _ effects: [Effect]) -> [Effect] {
    overlay = .scoring(sheet)
    return effects
  }

  /// Makes the empty scorecard of the year when it is agreed to.
  private mutating func performOnOffer(_ command: Command, _ sheet: ScoringSheet) -> [Effect] {
    switch command {
    case .accept:
      guard let pattern = sheet.pattern else { return [] }
      return commit { plan, _ throws(ChangeFault) in try plan.change(handing: pattern, to: sheet.year) }
    case .cancel: overlay = nil
    default: break
    }
    return []
  }

  private mutating func move(_ command: Command, _ sheet: inout ScoringSheet) {
    let height = scoringRows(of: sheet)
    var cursor = ListCursor()
    cursor.index = sheet.index
    guard cursor.move(command, count: sheet.rows.count, height: height) else { return }
    let step = cursor.index < sheet.index || command == .last ? -1 : 1
    sheet.index = sheet.leaf(from: cursor.index, by: step) ?? sheet.leaf(from: cursor.index, by: -step) ?? sheet.index
  }

  private mutating func goToUnscored(_ sheet: inout ScoringSheet, by step: Int) {
    let count = sheet.rows.count
    for distance in 1..<max(2, count) {
      let place = ((sheet.index + step * distance) % count + count) % count
      guard case .leaf(let code) = sheet.rows[place] else { continue }
      let line = plan.lines[.init(year: sheet.year, code: code)]
      if let line, line.takesSelfScore, line.scores.selfScored == nil {
        sheet.index = place
        return
      }
    }
    notice = Notice(words.scoring.allScored, .good)
  }
}

extension DashboardState {
  /// Locks the year when asked twice.
  private mutating func lock(_ old: ScoringSheet) -> [Effect] {
    var sheet = old
    if let refusal = lockedRefusal(sheet) {
      notice = Notice("\(refusal) \(words.scoring.howToUnlock(sheet.year))", .bad)
      return leave(sheet, [])
    }
    guard sheet.asksToLock else {
      sheet.asksToLock = true
      notice = Notice(words.scoring.askLock(sheet.year, words.scores.fullCompleteness(plan.sum(of: sheet.year))), .bad)
      return leave(sheet, [])
    }
    sheet.asksToLock = false
    overlay = .scoring(sheet)
    return commit { plan, signature throws(ChangeFault) in
      try plan.change(locking: true, year: sheet.year, by: signature)
    }
  }

  /// Ends what was typed once it is saved, and goes to the leaf that comes next.
  mutating func goOn() {
    guard case .scoring(var sheet) = overlay else { return }
    if let next = sheet.next { sheet.index = next }
    (sheet.entry, sheet.problem, sheet.next) = (nil, "", nil)
    show(sheet)
  }

  /// Follows what somebody else changed under the sheet; what is being typed stays.
  mutating func followScoring(outside change: Change) {
    if case .scoring = overlay, !change.editsOnlyScores { followScoring(change) }
  }

  /// Follows a change that may have been made in the sheet, or under it.
  mutating func followScoring(_ change: Change) {
    guard case .scoring(let sheet) = overlay else { return }
    if let edit = change.line, edit.before != nil, edit.after != nil {
      if edit.after?.id.code == sheet.code, edit.after?.id.year == sheet.year { goOn() }
    } else if change.editsShared {
      let old = sheet.code
      var anew = ScoringSheet(of: plan, year: sheet.year)
      if let old, let place = anew.rows.firstIndex(of: .leaf(old)) {
        (anew.index, anew.entry, anew.problem) = (place, sheet.entry, sheet.problem)
      }
      if anew.rows.isEmpty, anew.pattern == nil {
        overlay = nil
      } else {
        show(anew)
      }
    }
  }
}
